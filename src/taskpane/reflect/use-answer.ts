import { useCallback, useEffect, useRef, useState } from 'react';
import { entryOf, keepEdit, type AnswerEntry } from '../../sharing/answer-edits';
import { localTime } from '../record/local-time';
import type { OpenRecord } from '../record/use-record';

/** After the last key, in milliseconds. */
const PAUSE = 800;
/** Longest time that somebody who writes on and on is ahead of what is kept, in milliseconds. */
const LONGEST = 5000;

interface Draft {
  /** As it was kept when this began. */
  readonly base: AnswerEntry;
  readonly mine: AnswerEntry;
  readonly since: number;
}

export interface AnswerEditing {
  readonly entry: AnswerEntry;
  /** Whether something was written that is not handed over to be kept yet. */
  readonly ahead: boolean;
  /** While somebody writes: kept after a pause. */
  write(text: string): void;
  /** A choice: kept at once, with what was written. */
  choose(part: Partial<AnswerEntry>): void;
  /** Keeps at once what was written. */
  keepNow(): void;
}

/**
 * One answer as somebody works on it. It is kept after a pause in the writing, and at once when they leave the field, the question, this part of
 * the pane, or the pane.
 */
export function useAnswer(question: string, { record, change }: OpenRecord, now: () => Date, inSight: boolean): AnswerEditing {
  const [draft, setDraft] = useState<Draft | null>(null);
  const latest = useRef<Draft | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const kept = entryOf(record, question);

  const keepNow = useCallback((): void => {
    window.clearTimeout(timer.current);
    const unkept = latest.current;
    if (!unkept) return;
    latest.current = null;
    setDraft(null);
    const at = localTime(now());
    change((known) => keepEdit(known, question, unkept.base, unkept.mine, at));
  }, [change, now, question]);

  const edit = (part: Partial<AnswerEntry>): void => {
    const before = latest.current ?? { base: kept, mine: kept, since: Date.now() };
    latest.current = { ...before, mine: { ...before.mine, ...part } };
    setDraft(latest.current);
  };

  useEffect(() => {
    const onHide = (): void => void (document.visibilityState === 'hidden' && keepNow());
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', keepNow);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [keepNow]);
  useEffect(() => {
    if (!inSight) keepNow();
  }, [inSight, keepNow]);

  return {
    entry: draft?.mine ?? kept,
    ahead: draft !== null,
    write: (text) => {
      edit({ text });
      window.clearTimeout(timer.current);
      const ahead = Date.now() - (latest.current?.since ?? 0);
      timer.current = window.setTimeout(keepNow, Math.max(0, Math.min(PAUSE, LONGEST - ahead)));
    },
    choose: (part) => {
      edit(part);
      keepNow();
    },
    keepNow,
  };
}
