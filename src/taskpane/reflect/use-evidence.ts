import { useCallback, useEffect, useState } from 'react';
import type { EvidencePlace } from '../../checker/evidence';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { Result } from '../review/review-state';
import type { GatherInSlices } from '../team/local-checker';

/** What the document says to each question, by the question's id; null while it is being gathered. */
export interface Evidence {
  readonly places: ReadonlyMap<string, readonly EvidencePlace[]> | null;
  readonly failed: boolean;
  /** Tries once more. */
  retry(): void;
}

interface Gathered {
  readonly of: Result;
  /** Null where it failed. */
  readonly places: ReadonlyMap<string, readonly EvidencePlace[]> | null;
}

/** Gathers what the document, as it was last checked, says to the questions. */
export function useEvidence(gather: GatherInSlices, result: Result | null, ownTerms: readonly OwnTerm[]): Evidence {
  const [gathered, setGathered] = useState<Gathered | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!result?.report) return undefined;
    const { kind, nation, checkedOn } = result.report;
    const controller = new AbortController();
    const { signal } = controller;
    gather(result.document, { kind, nation, on: checkedOn, ownTerms }, { signal }).then(
      (evidence) => !signal.aborted && setGathered({ of: result, places: new Map(evidence.map(({ question, places }) => [question, places])) }),
      () => !signal.aborted && setGathered({ of: result, places: null }),
    );
    return () => controller.abort();
  }, [attempt, gather, ownTerms, result]);

  const current = gathered?.of === result ? gathered : null;
  return {
    places: current?.places ?? null,
    failed: current !== null && current.places === null,
    retry: useCallback(() => {
      setGathered(null);
      setAttempt((before) => before + 1);
    }, []),
  };
}
