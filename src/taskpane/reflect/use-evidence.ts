import { useMemo } from 'react';
import type { EvidencePlace } from '../../checker/evidence';
import type { OwnTerm } from '../../checker/team/own-terms';
import type { Result } from '../review/review-state';
import type { GatherInSlices } from '../team/local-checker';
import { useGathered } from '../team/use-gathered';

/** What the document says to each question, by the question's id; null while it is being gathered. */
export interface Evidence {
  readonly places: ReadonlyMap<string, readonly EvidencePlace[]> | null;
  readonly failed: boolean;
  /** Tries once more. */
  retry(): void;
}

/** Gathers what the document, as it was last checked, says to the questions. */
export function useEvidence(gather: GatherInSlices, result: Result | null, ownTerms: readonly OwnTerm[]): Evidence {
  const { last, retry } = useGathered(gather, result, ownTerms);
  const found = last?.of === result ? last?.found : undefined;
  return {
    places: useMemo(() => (found ? new Map(found.map(({ question, places }) => [question, places])) : null), [found]),
    failed: found === null,
    retry,
  };
}
