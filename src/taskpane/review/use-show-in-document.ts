import { useCallback, useEffect, useRef, useState } from 'react';
import { WordError, type ShowOutcome, type WordProblem } from '../../word/open-document';
import type { Finding } from '../../checker/finding';
import type { Result } from './review-state';

/** What came of showing one finding: under way, an outcome, or Word's problem. */
export interface Shown {
  readonly id: string;
  readonly outcome: 'showing' | ShowOutcome | WordProblem;
}

/** What can be shown: a finding, or a place that speaks to a question. */
export interface Showable {
  readonly id: string;
  readonly finding: Pick<Finding, 'paragraph' | 'start' | 'end'>;
}

export interface ShowInDocument {
  readonly shown: Shown | null;
  /** Selects the finding's words in the document; a finding about the whole document has no place and does nothing. */
  show(listed: Showable): void;
}

/**
 * Shows findings in the document one at a time. Who goes through the list faster than Word can follow is shown the one they stop at:
 * what was asked for in between is dropped.
 */
export function useShowInDocument(result: Result | null): ShowInDocument {
  const [shown, setShown] = useState<(Shown & { readonly result: Result }) | null>(null);
  const current = useRef(result);
  const wanted = useRef<Showable | null>(null);
  const running = useRef<AbortController | null>(null);

  useEffect(() => {
    current.current = result;
    wanted.current = null;
    return () => {
      running.current?.abort();
      running.current = null;
    };
  }, [result]);

  const show = useCallback((listed: Showable) => {
    wanted.current = listed;
    const showWanted = async (): Promise<void> => {
      const controller = new AbortController();
      running.current = controller;
      for (let next = wanted.current; next && current.current; next = wanted.current) {
        wanted.current = null;
        const of = current.current;
        const { id, finding } = next;
        const { paragraph, start, end } = finding;
        if (paragraph === null || start === null || end === null) continue;
        setShown({ id, outcome: 'showing', result: of });
        const outcome = await of.source
          .show(of.document, { paragraph, start, end }, controller.signal)
          .catch((error: unknown) => (error instanceof WordError ? error.problem : ('failed' as const)));
        // Another check was made meanwhile: what it found is shown without waiting for an answer that may never come.
        if (running.current !== controller) return;
        setShown({ id, outcome, result: of });
      }
      running.current = null;
    };
    if (!running.current) void showWanted();
  }, []);

  // An outcome belongs to the check it was asked in: after another check it is no longer true.
  return { shown: shown && shown.result === result ? shown : null, show };
}
