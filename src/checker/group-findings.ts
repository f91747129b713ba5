import type { Level } from '../checks/level';
import type { Finding } from './finding';
import type { PointSummary, Report } from './report';

/** Gravest first: the order in which levels are shown. */
export const LEVELS: readonly Level[] = ['must', 'should', 'consider'];

/** A finding with a name of its own: two findings in the same sentence written twice share their key. */
export interface ListedFinding {
  readonly id: string;
  readonly finding: Finding;
}

/** Findings of one check with the same words, in reading order: a term, a short form or a phrase that is written again and again. */
export interface PhraseGroup {
  readonly id: string;
  /** One at least; the first place stands for all. */
  readonly findings: readonly ListedFinding[];
}

/** What one check found under one practice point. */
export interface CheckGroup {
  /** Names the group; its check is `check`. */
  readonly id: string;
  readonly check: string;
  readonly title: string;
  readonly level: Level;
  /** In the order of their first places. */
  readonly phrases: readonly PhraseGroup[];
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

/** What a finding was listed as: the same object while both are the same, so that its row need not be drawn anew. */
const listedBefore = new WeakMap<Finding, ListedFinding>();

function nameFindings(findings: readonly Finding[]): ListedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, count);
    const id = count === 1 ? finding.key : `${finding.key}.${count}`;
    const before = listedBefore.get(finding);
    if (before?.id === id) return before;
    const listed = { id, finding };
    listedBefore.set(finding, listed);
    return listed;
  });
}

/** Parts a list into groups with the same key, in the order in which the keys come first. */
function partBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const parts = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part) part.push(item);
    else parts.set(key, [item]);
  }
  return parts;
}

/** The words that make two findings of a check the same to a reader: case, an article and a possessive ending aside. */
function phraseOf({ quote, subject, message }: Finding): string {
  if (quote === null) return `\n${subject ?? message}`;
  return quote.replace(/\s+/g, ' ').trim().toLowerCase().replace(/^(?:an?|the) (?=.)/, '').replace(/['’]s$/, '');
}

function groupByCheck(findings: readonly ListedFinding[]): CheckGroup[] {
  return [...partBy(findings, ({ finding }) => finding.check)]
    .map(([check, members]): CheckGroup => {
      const first = members[0]!.finding;
      const id = `${first.point}-${check}`;
      const level = members.map(({ finding }) => finding.level).sort(byGravity)[0]!;
      const phrases = [...partBy(members, ({ finding }) => phraseOf(finding)).values()].map((same): PhraseGroup => ({ id: `${id}-${same[0]!.id}`, findings: same }));
      return { id, check, title: first.title, level, phrases };
    })
    .sort((a, b) => byGravity(a.level, b.level));
}

/** Puts the findings of a report under their practice points, gravest checks first; within a check the places of one phrase together, in reading order. */
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

/** Every finding of a check in the order in which the list shows them. */
export function findingsOf({ phrases }: CheckGroup): readonly ListedFinding[] {
  return phrases.flatMap(({ findings }) => findings);
}

/** Every finding in the order in which the list shows them. */
export function findingsInOrder(groups: readonly PointGroup[]): readonly ListedFinding[] {
  return groups.flatMap(({ checks }) => checks.flatMap(findingsOf));
}

export function countByLevel(findings: readonly Finding[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { must: 0, should: 0, consider: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}
