import type { WordSession } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Tells when the text of the body has changed.
 *
 * Limits lived with: paragraph events (WordApi 1.6) come in batches, miss fast edits (oj#4874) and tracked deletions (oj#3864), and are missing in
 * some hosts, so they only make us look sooner: what counts is the text itself, which is asked for now and then in one round trip.
 */

/** Times in milliseconds. */
export interface WatchTimes {
  /** Between two looks while nothing tells of a change. */
  readonly between: number;
  /** After the last event, before the text is looked at: whoever types is not to be disturbed. */
  readonly afterEvent: number;
  /** Longest pause after Word failed to answer. */
  readonly longest: number;
}

const TIMES: WatchTimes = { between: 4_000, afterEvent: 900, longest: 60_000 };

/** How long Word may take to say its text, in milliseconds; a look that comes to nothing is made again. */
const PATIENCE = 10_000;

/**
 * @param onChange called when the text differs from what was seen before; false when nobody could heed it, so that it is told again
 * @returns ends the watch
 */
export function watchText(session: WordSession, version: WordVersion, onChange: () => boolean, times: WatchTimes = TIMES): () => void {
  let known: string | null = null;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = times.between;
  let forget: () => void = () => undefined;

  const lookIn = (time: number): void => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void look(), time);
  };
  const look = async (): Promise<void> => {
    // Nobody sees a hidden pane; whoever comes back to it is served at once.
    if (document.visibilityState === 'hidden') return;
    try {
      const text = await session.run(
        async (request) => {
          const { body } = request.document;
          body.load('text');
          await request.sync();
          return body.text;
        },
        undefined,
        PATIENCE,
      );
      pause = times.between;
      if (isOver) return;
      if (known === null || (text !== known && onChange())) known = text;
    } catch {
      // Word is busy, or shows a dialog: later is soon enough.
      pause = Math.min(pause * 2, times.longest);
    }
    lookIn(pause);
  };
  const onEvent = async (): Promise<void> => lookIn(times.afterEvent);
  const onReturn = (): void => {
    if (document.visibilityState !== 'hidden') lookIn(0);
  };

  if (version.localIds) {
    void listen(session, onEvent).then((stop) => {
      if (isOver) stop();
      else forget = stop;
    });
  }
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener('focus', onReturn);
  lookIn(0);
  return () => {
    isOver = true;
    clearTimeout(timer);
    forget();
    document.removeEventListener('visibilitychange', onReturn);
    window.removeEventListener('focus', onReturn);
  };
}

/** Listens to paragraphs where this Word has such events. @returns ends it */
async function listen(session: WordSession, onEvent: () => Promise<void>): Promise<() => void> {
  try {
    return await session.run(
      async (request) => {
        const { document: word, context } = request;
        const handlers = [word.onParagraphChanged.add(onEvent), word.onParagraphAdded.add(onEvent), word.onParagraphDeleted.add(onEvent)];
        await request.sync();
        // Only the context that they were added in can take them away.
        return () => {
          handlers.forEach((handler) => handler.remove());
          context.sync().catch(() => undefined);
        };
      },
      undefined,
      PATIENCE,
    );
  } catch {
    return () => undefined;
  }
}
