import type { ReadChanges } from './read-changed';
import type { ReadDocument } from './read-document';

/**
 * Tells when the text has changed, and what it is now where that can be told from the changed paragraphs alone.
 *
 * Limits lived with: paragraph events (WordApi 1.6) come in batches, miss fast edits (oj#4874) and tracked deletions (oj#3864), and are missing in
 * some hosts. So they say when and where to look, and what counts is the text itself: it is asked for after events, when the cursor was moved, when
 * somebody comes back to the pane, and now and then besides; often only where there are no events. What stands outside the body has no
 * events that could be relied on: it is read again once the writer rests.
 */

/** Times in milliseconds. */
export interface WatchTimes {
  /** Between two looks where Word has no events; elsewhere after a sign that somebody is at work. */
  readonly between: number;
  /** Between two looks where Word has events, and none came. */
  readonly quiet: number;
  /** After the last event, before the text is looked at: whoever types is not to be disturbed. */
  readonly afterEvent: number;
  /** Longest pause after Word failed to answer. */
  readonly longest: number;
}

export const WATCH_TIMES: WatchTimes = { between: 4_000, quiet: 30_000, afterEvent: 900, longest: 60_000 };

/** More paragraphs than these are not worth asking for one by one. */
const MOST_PARAGRAPHS = 50;

/** The text that is watched. */
export interface WatchedText {
  /** The whole text of the body, in one round trip. @throws WordError */
  text(): Promise<string>;
  /** The same, with the paragraphs that have these ids; null where they could not be read by themselves. @throws WordError */
  changes(ids: ReadonlySet<string>): Promise<ReadChanges | null>;
  /** The document with what stands outside the body read again; null where nothing of it has changed. @throws WordError */
  rest(): Promise<ReadDocument | null>;
  /** Takes the document as it is now, or null where it has to be read; false when nobody could heed it, so that it is told again. */
  tell(document: ReadDocument | null): boolean;
  /** Calls for the paragraphs that changed (null where some came or went), and when the cursor was moved. @returns ends it */
  listen(onChange: (ids: readonly string[] | null) => void, onMove: () => void): { readonly hasEvents: Promise<boolean>; end(): void };
}

/** @returns ends the watch */
export function watchText(watched: WatchedText, times: WatchTimes = WATCH_TIMES): () => void {
  /** The text that was told of last. */
  let known: string | null = null;
  /** Paragraphs that may have changed since; null where some came or went. */
  let changed: ReadonlySet<string> | null = new Set();
  /** Whether nothing but changed paragraphs was read since something was told. */
  let isRestDue = false;
  let isOver = false;
  let isLooking = false;
  let hasEvents = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Infinity;
  let pause = times.between;

  const lookIn = (time: number): void => {
    clearTimeout(timer);
    if (isOver) return;
    due = Date.now() + time;
    timer = setTimeout(() => void look(), time);
  };
  const note = (ids: readonly string[] | null): void => {
    changed = ids === null || changed === null || changed.size + ids.length > MOST_PARAGRAPHS ? null : new Set([...changed, ...ids]);
  };
  const tell = (text: string, document: ReadDocument | null): boolean => {
    if (!watched.tell(document)) return false;
    known = text;
    isRestDue = document !== null;
    return true;
  };
  /** @returns false where there was something to tell that nobody could heed */
  const lookAt = async (ids: ReadonlySet<string> | null): Promise<boolean> => {
    const changes = known === null || ids === null || ids.size === 0 ? null : await watched.changes(ids);
    if (changes?.document) return isOver || (!changes.isChanged && changes.text === known) || tell(changes.text, changes.document);
    const text = changes?.text ?? (await watched.text());
    if (isOver) return true;
    if (known !== null && text !== known) return tell(text, null);
    known = text;
    if (!isRestDue || (ids?.size ?? 1) > 0) return true;
    const read = await watched.rest();
    if (isOver || (read && !watched.tell(read))) return isOver;
    isRestDue = false;
    return true;
  };
  const look = async (): Promise<void> => {
    due = Infinity;
    // Nobody sees a hidden pane; whoever comes back to it is served at once.
    if (isOver || document.visibilityState === 'hidden') return;
    if (isLooking) return lookIn(times.afterEvent);
    isLooking = true;
    const ids = changed;
    changed = new Set();
    try {
      const isHeeded = await lookAt(ids);
      if (!isHeeded) note(ids && [...ids]);
      pause = hasEvents && isHeeded && !isRestDue ? times.quiet : times.between;
    } catch {
      // Word is busy, or shows a dialog: later is soon enough.
      note(ids && [...ids]);
      pause = Math.min(Math.max(pause, times.between) * 2, times.longest);
    }
    isLooking = false;
    // What changed meanwhile has its time already.
    if (due > Date.now() + pause) lookIn(pause);
  };
  const onReturn = (): void => {
    if (document.visibilityState !== 'hidden') lookIn(0);
  };

  const listening = watched.listen(
    (ids) => {
      note(ids);
      lookIn(times.afterEvent);
    },
    () => {
      if (due > Date.now() + times.between) lookIn(times.between);
    },
  );
  void listening.hasEvents.then((has) => void (hasEvents = has));
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener('focus', onReturn);
  lookIn(0);
  return () => {
    isOver = true;
    clearTimeout(timer);
    listening.end();
    document.removeEventListener('visibilitychange', onReturn);
    window.removeEventListener('focus', onReturn);
  };
}
