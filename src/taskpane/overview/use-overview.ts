import type { OwnTerm } from '../../checker/team/own-terms';
import type { Overview } from '../../sharing/overview';
import type { Result } from '../review/review-state';
import type { OverviewInSlices } from '../team/local-checker';
import { useGathered } from '../team/use-gathered';

/** What was drawn from the document last; null while it is being drawn for the first time. */
export interface OverviewState {
  readonly drawn: { readonly overview: Overview; readonly of: Result } | null;
  readonly failed: boolean;
  /** Tries once more. */
  retry(): void;
}

/** Draws the overview from the document as it was last checked. */
export function useOverview(gather: OverviewInSlices, result: Result | null, ownTerms: readonly OwnTerm[]): OverviewState {
  const { last, retry } = useGathered(gather, result, ownTerms);
  // What was drawn last stands until the document as it is now is drawn.
  return {
    drawn: result !== null && last?.found ? { overview: last.found, of: last.of } : null,
    failed: last?.of === result && last?.found === null,
    retry,
  };
}
