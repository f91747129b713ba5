import { needsReason, wordsOf } from './decisions';
import type { Checklist } from './checklist';
import { compareFingerprints, type Fingerprint, type FingerprintComparison } from './fingerprint';
import { saysSomething, type DocumentRecord, type SignOff, type StandingFinding } from './record';

/** What a sign-off is, and what it is not: to be shown wherever one is given or shown. */
export const SIGN_OFF_MEANING = 'A sign-off shows whether the text has changed since. It does not prove who signed: name and role are as they were typed.';

export interface Signing {
  readonly name: string;
  readonly role: string;
  /** ISO 8601 date and time. */
  readonly at: string;
  /** Of Full Picture. */
  readonly version: string;
  readonly checklist: Checklist;
  /** Of the text as it is now. */
  readonly now: Fingerprint;
}

/** `not-ready`: something required is missing and the urgent route was not taken. */
export type SigningProblem = 'no-name' | 'no-role' | 'not-ready';

/** Adds a sign-off to the record; earlier ones stay. */
export function signOff(record: DocumentRecord, signing: Signing): { readonly record: DocumentRecord; readonly problem: null } | { readonly record: null; readonly problem: SigningProblem } {
  const { name, role, at, version, checklist, now } = signing;
  if (!saysSomething(name)) return { record: null, problem: 'no-name' };
  if (!saysSomething(role)) return { record: null, problem: 'no-role' };
  if (checklist.gate === 'closed') return { record: null, problem: 'not-ready' };
  const { kind, nation } = checklist.decided.report;
  const signed: SignOff = {
    name: name.trim(),
    role: role.trim(),
    at,
    version,
    kind,
    nation,
    urgent: checklist.gate === 'suspended',
    fingerprint: now,
    rows: checklist.rows.map((row) => ({ row: row.id, title: row.title, settled: row.settled, missing: row.missing.map(({ text }) => text).join(' ') })),
    standing: standingFindings(checklist),
  };
  return { record: { ...record, signOffs: [...record.signOffs, signed] }, problem: null };
}

/** Each `must` that stands: set aside with its reason or, by the urgent route, open without one. */
function standingFindings({ decided }: Checklist): StandingFinding[] {
  const aside = decided.setAside.map(({ finding, decision }) => ({ finding, reason: decision.reason }));
  const open = decided.report.findings.map((finding) => ({ finding, reason: '' }));
  return [...aside, ...open].filter(({ finding }) => needsReason(finding)).map(({ finding, reason }) => ({ key: finding.key, check: finding.check, title: finding.title, words: wordsOf(finding), reason }));
}

/** How the last sign-off stands to the text as it is now. */
export type SignOffStanding =
  | { readonly state: 'none'; readonly signOff: null; readonly comparison: null }
  | { readonly state: FingerprintComparison['outcome']; readonly signOff: SignOff; readonly comparison: FingerprintComparison };

/**
 * Whether the document's last sign-off still fits its text. Only `same` is a yes.
 * @param reading what `now` was taken of: a file, or what Word shows
 */
export function signOffStanding(record: DocumentRecord, now: Fingerprint, reading: 'file' | 'word' = 'file'): SignOffStanding {
  const last = record.signOffs.at(-1);
  if (last === undefined) return { state: 'none', signOff: null, comparison: null };
  const comparison = compareFingerprints(last.fingerprint, now, reading);
  return { state: comparison.outcome, signOff: last, comparison };
}
