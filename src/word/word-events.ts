import type { WordSession } from './word-session';
import type { WordVersion } from './word-version';

/** How long Word may take to agree, in milliseconds. */
const PATIENCE = 10_000;

/** A sign of Word's that something happens in the document. */
export interface Listening {
  /** Whether this Word tells of changed paragraphs. */
  readonly hasEvents: Promise<boolean>;
  end(): void;
}

/**
 * Listens to what Word tells of the document by itself.
 *
 * Limits lived with: a handler can only be taken away by the context that it was added in; paragraph events (WordApi 1.6) are promised by hosts that
 * then refuse them; the older event about the cursor is there everywhere, but not for every letter that is typed.
 * @param onChange the ids of changed paragraphs; null where paragraphs came or went
 * @param onMove the cursor stands elsewhere
 */
export function listenToWord(session: WordSession, version: WordVersion, onChange: (ids: readonly string[] | null) => void, onMove: () => void): Listening {
  let isOver = false;
  let forget = (): void => undefined;
  const forgetMoves = listenToCursor(onMove);
  const hasEvents = version.localIds ? listenToParagraphs(session, onChange) : Promise.resolve(null);
  return {
    hasEvents: hasEvents.then((stop) => {
      if (stop && isOver) stop();
      else if (stop) forget = stop;
      return stop !== null;
    }),
    end: () => {
      isOver = true;
      forgetMoves();
      forget();
    },
  };
}

/** @returns ends it; null where this Word has no such events */
async function listenToParagraphs(session: WordSession, onChange: (ids: readonly string[] | null) => void): Promise<(() => void) | null> {
  const onChanged = async ({ uniqueLocalIds }: Word.ParagraphChangedEventArgs): Promise<void> => onChange(uniqueLocalIds);
  const onOthers = async (): Promise<void> => onChange(null);
  try {
    return await session.run(
      async (request) => {
        const { document, context } = request;
        const handlers = [document.onParagraphChanged.add(onChanged), document.onParagraphAdded.add(onOthers), document.onParagraphDeleted.add(onOthers)];
        await request.sync();
        return () => {
          handlers.forEach((handler) => handler.remove());
          context.sync().catch(() => undefined);
        };
      },
      undefined,
      PATIENCE,
    );
  } catch {
    return null;
  }
}

function listenToCursor(onMove: () => void): () => void {
  const type = Office.EventType.DocumentSelectionChanged;
  const handler = (): void => onMove();
  try {
    Office.context.document.addHandlerAsync(type, handler);
  } catch {
    return () => undefined;
  }
  return () => {
    try {
      Office.context.document.removeHandlerAsync(type, { handler });
    } catch {
      // It goes with the pane.
    }
  };
}
