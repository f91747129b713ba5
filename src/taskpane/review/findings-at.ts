import { findingsInOrder, LEVELS, type ListedFinding, type PointGroup } from '../../checker/group-findings';
import { isBehind, touches, type TextSelection } from '../../checker/text-selection';
import type { Position } from '../../document/case-document';

/** What there is at the cursor, or the selection. */
export interface AtCursor {
  /** The gravest comes first, of these the one with the fewest words. */
  readonly here: readonly ListedFinding[];
  /** The next one further down; null where there is none. */
  readonly next: ListedFinding | null;
}

/** Finds what stands at the cursor; findings about the whole document stand nowhere. */
export function findingsAt(groups: readonly PointGroup[], selection: TextSelection): AtCursor {
  const placed = findingsInOrder(groups).flatMap((listed) => {
    const { paragraph, start, end } = listed.finding;
    return paragraph === null || start === null || end === null ? [] : [{ listed, position: { paragraph, start, end } }];
  });
  const lengthOf = ({ start, end }: Position): number => end - start;
  const here = placed
    .filter(({ position }) => touches(selection, position))
    .sort((a, b) => LEVELS.indexOf(a.listed.finding.level) - LEVELS.indexOf(b.listed.finding.level) || lengthOf(a.position) - lengthOf(b.position));
  const [next] = placed
    .filter(({ position }) => isBehind(selection, position) && !touches(selection, position))
    .sort((a, b) => a.position.paragraph - b.position.paragraph || a.position.start - b.position.start);
  return { here: here.map(({ listed }) => listed), next: next?.listed ?? null };
}
