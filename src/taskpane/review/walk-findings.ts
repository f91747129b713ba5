import type { Finding } from '../../checker/finding';
import type { ListedFinding, PointGroup } from '../../checker/group-findings';
import type { Level } from '../../checks/level';

/** The groups with the findings of one level only; all of them where `level` is null. Groups left empty fall out. */
export function onlyLevel(groups: readonly PointGroup[], level: Level | null): readonly PointGroup[] {
  return level === null ? groups : onlyWhere(groups, (finding) => finding.level === level);
}

/** The groups with those findings only that are let through. Groups left empty fall out. */
export function onlyWhere(groups: readonly PointGroup[], isIn: (finding: Finding) => boolean): readonly PointGroup[] {
  return groups
    .map(({ point, checks }) => ({
      point,
      checks: checks
        .map((check) => ({ ...check, phrases: check.phrases.map((phrase) => ({ ...phrase, findings: phrase.findings.filter(({ finding }) => isIn(finding)) })).filter(({ findings }) => findings.length > 0) }))
        .filter(({ phrases }) => phrases.length > 0),
    }))
    .filter(({ checks }) => checks.length > 0);
}

/**
 * The finding one step on (1) or back (-1) from the one selected; it goes round at the ends. With nothing selected, or a selection that
 * is not in the list, the first or the last one. Null for an empty list.
 */
export function neighbour(order: readonly ListedFinding[], selected: string | null, step: 1 | -1): ListedFinding | null {
  const index = order.findIndex(({ id }) => id === selected);
  if (index === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(index + step + order.length) % order.length] ?? null;
}
