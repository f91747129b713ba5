import { findingsInOrder, groupFindings, LEVELS, type ListedFinding } from '../../checker/group-findings';
import type { Report } from '../../checker/report';
import type { Mark } from '../../word/mark';

/** The findings of a report that have a place in the text, gravest first: where two have the same words, the graver is marked. */
export function findingsToMark(report: Report): readonly ListedFinding[] {
  const placed = findingsInOrder(groupFindings(report).open).filter(({ finding }) => finding.paragraph !== null);
  return LEVELS.flatMap((level) => placed.filter(({ finding }) => finding.level === level));
}

export function markFor({ id, finding }: ListedFinding): Mark {
  const { paragraph, start, end, point, replacements } = finding;
  return { id, position: { paragraph: paragraph ?? 0, start: start ?? 0, end: end ?? 0 }, point, replacements };
}
