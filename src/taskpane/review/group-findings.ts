import type { Level } from '../../checks/check';
import type { Finding } from '../../checker/finding';
import type { PointSummary, Report } from '../../checker/report';

/** Gravest first: the order in which levels are shown. */
export const LEVELS: readonly Level[] = ['must', 'should', 'consider'];

/** A finding with a name of its own: two findings in the same sentence written twice share their key. */
export interface ListedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** What one check found under one practice point, in reading order. */
export interface CheckGroup {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly findings: readonly ListedFinding[];
}

export interface PointGroup {
  readonly point: PointSummary;
  readonly checks: readonly CheckGroup[];
}

/** A report as the list shows it: points with findings in their order, those where nothing was found, and those nobody looked at. */
export interface FindingGroups {
  readonly open: readonly PointGroup[];
  readonly met: readonly PointSummary[];
  /** No check of these applies to the kind of document: that nothing was found says nothing. */
  readonly unchecked: readonly PointSummary[];
}

const byGravity = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b);

function nameFindings(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    return { id: count === 1 ? finding.key : `${finding.key}.${count}`, finding };
  });
}

function groupByCheck(findings: readonly ListedFinding[]): CheckGroup[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const listed of findings) {
    const group = groups.get(listed.finding.check);
    if (group) group.push(listed);
    else groups.set(listed.finding.check, [listed]);
  }
  return [...groups]
    .map(([check, members]): CheckGroup => {
      const first = members[0]!.finding;
      const level = members.map(({ finding }) => finding.level).sort(byGravity)[0]!;
      return { id: `${first.point}-${check}`, title: first.title, level, findings: members };
    })
    .sort((a, b) => byGravity(a.level, b.level));
}

/** Puts the findings of a report under their practice points, gravest checks first, reading order within a check. */
export function groupFindings(report: Report): FindingGroups {
  const named = nameFindings(report.findings);
  const open: PointGroup[] = [];
  const met: PointSummary[] = [];
  const unchecked: PointSummary[] = [];
  for (const point of report.points) {
    const own = named.filter(({ finding }) => finding.point === point.point);
    if (own.length > 0) open.push({ point, checks: groupByCheck(own) });
    else (point.checked ? met : unchecked).push(point);
  }
  return { open, met, unchecked };
}

/** The groups with the findings of one level only; all of them where `level` is null. Groups left empty fall out. */
export function onlyLevel(groups: readonly PointGroup[], level: Level | null): readonly PointGroup[] {
  if (level === null) return groups;
  return groups
    .map(({ point, checks }) => ({
      point,
      checks: checks
        .map((check) => ({ ...check, findings: check.findings.filter(({ finding }) => finding.level === level) }))
        .filter((check) => check.findings.length > 0),
    }))
    .filter(({ checks }) => checks.length > 0);
}

/** Every finding in the order in which the list shows them. */
export function findingsInOrder(groups: readonly PointGroup[]): readonly ListedFinding[] {
  return groups.flatMap(({ checks }) => checks.flatMap(({ findings }) => findings));
}

export function countByLevel(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { must: 0, should: 0, consider: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
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
