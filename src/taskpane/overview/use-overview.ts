import { useCallback, useEffect, useState } from 'react';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { Overview } from '../../sharing/overview';
import type { Result } from '../review/review-state';
import type { OverviewInSlices } from '../team/local-checker';

/** What was drawn from the document last; null while it is being drawn for the first time. */
export interface OverviewState {
  readonly drawn: { readonly overview: Overview; readonly of: Result } | null;
  readonly failed: boolean;
  /** Tries once more. */
  retry(): void;
}

interface Gathered {
  readonly of: Result;
  /** Null where it failed. */
  readonly overview: Overview | null;
}

/** Draws the overview from the document as it was last checked. */
export function useOverview(gather: OverviewInSlices, result: Result | null, ownTerms: readonly OwnTerm[]): OverviewState {
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!result?.report) return undefined;
    const { kind, nation, checkedOn } = result.report;
    const controller = new AbortController();
    const { signal } = controller;
    gather(result.document, { kind, nation, on: checkedOn, ownTerms }, { signal }).then(
      (overview) => !signal.aborted && setGathered({ of: result, overview }),
      () => !signal.aborted && setGathered({ of: result, overview: null }),
    );
    return () => controller.abort();
  }, [attempt, gather, ownTerms, result]);

  // What was drawn last stands until the document as it is now is drawn.
  return {
    drawn: result !== null && gathered?.overview ? { overview: gathered.overview, of: gathered.of } : null,
    failed: gathered?.of === result && gathered?.overview === null,
    retry: useCallback(() => {
      setGathered(null);
      setAttempt((before) => before + 1);
    }, []),
  };
}
