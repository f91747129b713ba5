import { useCallback, useEffect, useState } from 'react';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { Result } from '../review/review-state';
import type { InSlices } from './local-checker';

/** What was gathered last, and of which check; null until then and after a new try. */
export interface Gathered<T> {
  readonly last: {
    readonly of: Result;
    /** Null where it failed. */
    readonly found: T | null;
  } | null;
  /** Tries once more. */
  retry(): void;
}

/** Gathers something from the document as it was last checked, once for each check. */
export function useGathered<T>(gather: InSlices<T>, result: Result | null, ownTerms: readonly OwnTerm[]): Gathered<T> {
  const [last, setLast] = useState<Gathered<T>['last']>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!result?.report) return undefined;
    const { kind, nation, checkedOn } = result.report;
    const controller = new AbortController();
    const { signal } = controller;
    gather(result.document, { kind, nation, on: checkedOn, ownTerms }, { signal }).then(
      (found) => !signal.aborted && setLast({ of: result, found }),
      () => !signal.aborted && setLast({ of: result, found: null }),
    );
    return () => controller.abort();
  }, [attempt, gather, ownTerms, result]);

  return {
    last,
    retry: useCallback(() => {
      setLast(null);
      setAttempt((before) => before + 1);
    }, []),
  };
}
