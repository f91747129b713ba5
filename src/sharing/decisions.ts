import type { Level, PracticePointNumber } from '../checks/check';
import type { Finding } from '../checker/finding';
import type { Report } from '../checker/report';
import { saysSomething, type Decision, type DocumentRecord } from './record';

/** A report with the user's decisions applied. */
export interface DecidedReport {
  /** As the check made it, but with open findings alone, and its points counting these alone. */
  readonly report: Report;
  /** In reading order. */
  readonly setAside: readonly SetAside[];
  /** Decisions that no finding answers to now: the words were changed, or the check is not asked of this kind of document. They are kept. */
  readonly dormant: readonly Decision[];
}

export interface SetAside {
  readonly finding: Finding;
  readonly decision: Decision;
}

export interface SetAsideChoice {
  readonly scope: Decision['scope'];
  /** Needed for a `must`. */
  readonly reason: string;
  /** ISO 8601 date and time. */
  readonly at: string;
}

/** Whether a finding may be set aside only with a reason. */
export function needsReason(finding: Pick<Finding, 'level'>): boolean {
  return finding.level === 'must';
}

/**
 * Sets a finding aside. An earlier decision on the same finding and of the same scope is replaced.
 * @throws RangeError where the finding is a `must` and the reason says nothing: ask `needsReason` and `saysSomething` first
 */
export function setAside(record: DocumentRecord, finding: Finding, { scope, reason, at }: SetAsideChoice): DocumentRecord {
  if (needsReason(finding) && !saysSomething(reason)) throw new RangeError(`${finding.check} is a must: it can be set aside only with a reason.`);
  const decision: Decision = { scope, key: finding.key, check: finding.check, words: wordsOf(finding), reason: reason.trim(), at };
  const others = record.decisions.filter((other) => other.scope !== scope || !covers(other, finding));
  return { ...record, decisions: [...others, decision] };
}

/** Takes a decision back; the finding is open again unless another decision covers it. */
export function undoDecision(record: DocumentRecord, decision: Decision): DocumentRecord {
  return { ...record, decisions: record.decisions.filter((other) => other !== decision && !isSame(other, decision)) };
}

/**
 * Tells findings that are open from those that were set aside. A `must` whose decision has no reason is open, as when a check has become
 * a `must` since. Where two decisions cover a finding, that for this finding alone counts.
 */
export function applyDecisions(report: Report, record: DocumentRecord): DecidedReport {
  const used = new Set<Decision>();
  const aside: SetAside[] = [];
  const byKey = new Map(record.decisions.flatMap((decision) => (decision.scope === 'once' ? [[decision.key, decision] as const] : [])));
  const byWords = new Map(record.decisions.flatMap((decision) => (decision.scope === 'everywhere' ? [[wordsKey(decision.check, decision.words), decision] as const] : [])));
  const open = report.findings.filter((finding) => {
    const decisions = [byKey.get(finding.key), byWords.get(wordsKey(finding.check, wordsOf(finding)))].filter((found) => found !== undefined);
    for (const decision of decisions) used.add(decision);
    const decision = decisions.find(({ reason }) => !needsReason(finding) || saysSomething(reason));
    if (decision !== undefined) aside.push({ finding, decision });
    return decision === undefined;
  });
  const points = report.points.map((point) => ({ ...point, open: countLevels(open, point.point) }));
  return {
    report: aside.length === 0 ? report : { ...report, findings: open, points },
    setAside: aside,
    dormant: record.decisions.filter((decision) => !used.has(decision)),
  };
}

/** What a finding is about, to name it in a list: the quoted words, the silent group or absent agency, else ''. */
export function wordsOf(finding: Pick<Finding, 'quote' | 'subject'>): string {
  return finding.quote ?? finding.subject ?? '';
}

function covers(decision: Decision, finding: Finding): boolean {
  return decision.scope === 'once' ? decision.key === finding.key : wordsKey(decision.check, decision.words) === wordsKey(finding.check, wordsOf(finding));
}

/** The same words in another case or with other spaces are the same. */
function wordsKey(check: string, words: string): string {
  return `${check}\n${words.replace(/\s+/g, ' ').trim().toLowerCase()}`;
}

function isSame(one: Decision, other: Decision): boolean {
  return one.scope === other.scope && one.check === other.check && one.key === other.key;
}

function countLevels(findings: readonly Finding[], point: PracticePointNumber): Record<Level, number> {
  const open: Record<Level, number> = { must: 0, should: 0, consider: 0 };
  for (const finding of findings) if (finding.point === point) open[finding.level] += 1;
  return open;
}
