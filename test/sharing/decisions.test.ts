import { checkDocument } from '../../src/checker/check-document';
import type { Finding } from '../../src/checker/finding';
import { applyDecisions, setAside, undoDecision } from '../../src/sharing/decisions';
import { readRecord } from '../../src/sharing/read-record';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { writeRecord } from '../../src/sharing/write-record';
import { documentFromText } from '../document-from-text';

const AT = '2026-03-20T10:00:00Z';
const check = (...lines: string[]) => checkDocument(documentFromText(lines.join('\n')), { on: '2026-03-20', kind: 'minutes' });

function named(findings: readonly Finding[], check: string): Finding[] {
  return findings.filter((finding) => finding.check === check);
}

function first(findings: readonly Finding[], check: string): Finding {
  const [finding] = named(findings, check);
  if (finding === undefined) throw new Error(`no ${check}`);
  return finding;
}

const VAGUE = 'There are ongoing concerns around home conditions.';
const ALSO_VAGUE = 'At school too there are ongoing concerns around home conditions.';

describe('setting aside', () => {
  const report = check('Core group minutes', VAGUE, ALSO_VAGUE, 'Jo was seen by CAMHS. CAMHS will write.');
  const vague = first(report.findings, 'vague-concern');

  it('takes this finding away, counts without it, and lists it with its reason', () => {
    const record = setAside(EMPTY_RECORD, vague, { scope: 'once', reason: ' Set out on page 3. ', at: AT });
    const decided = applyDecisions(report, record);
    expect(named(decided.report.findings, 'vague-concern')).toHaveLength(named(report.findings, 'vague-concern').length - 1);
    expect(decided.report.points[0]?.open.must).toBe((report.points[0]?.open.must ?? 0) - 1);
    expect(decided.setAside).toEqual([{ finding: vague, decision: { scope: 'once', key: vague.key, check: 'vague-concern', words: vague.quote, reason: 'Set out on page 3.', at: AT } }]);
    expect(decided.dormant).toEqual([]);
  });

  it('survives edits elsewhere and reopening, and ends when its own sentence changes', () => {
    const record = setAside(EMPTY_RECORD, vague, { scope: 'once', reason: 'Set out on page 3.', at: AT });
    const { record: reopened } = readRecord(writeRecord(record));
    if (reopened === null) throw new Error('not read');
    const edited = check('Core group minutes of 3 March', 'Present: Ms Ali (social worker)', `  ${VAGUE}`, ALSO_VAGUE);
    expect(applyDecisions(edited, reopened).setAside.map(({ finding }) => finding.sentence?.trim())).toEqual([VAGUE]);
    const changed = applyDecisions(check('Core group minutes', VAGUE.replace('home', 'the home')), reopened);
    expect(changed.setAside).toEqual([]);
    expect(changed.dormant).toEqual(reopened.decisions);
  });

  it('everywhere covers the same words in other sentences, and no other check', () => {
    const shortForm = first(report.findings, 'undefined-acronym');
    const again = check('Core group minutes', 'A letter from CAMHS came.', 'CAHMS will write.');
    const record = setAside(EMPTY_RECORD, shortForm, { scope: 'everywhere', reason: '', at: AT });
    const decided = applyDecisions(again, record);
    expect(decided.setAside.map(({ finding }) => finding.quote)).toEqual(['CAMHS']);
    expect(named(decided.report.findings, 'undefined-acronym').map(({ quote }) => quote)).toEqual(['CAHMS']);
  });

  it('needs a reason for a must', () => {
    expect(vague.level).toBe('must');
    for (const reason of ['', '  ', '...', '–']) expect(() => setAside(EMPTY_RECORD, vague, { scope: 'once', reason, at: AT })).toThrow(RangeError);
  });

  it('leaves a must open whose decision came without a reason', () => {
    const record = setAside(EMPTY_RECORD, { ...vague, level: 'should' }, { scope: 'once', reason: '', at: AT });
    expect(applyDecisions(report, record).report.findings).toEqual(report.findings);
    expect(applyDecisions({ ...report, findings: [{ ...vague, level: 'should' }] }, record).setAside).toHaveLength(1);
  });

  it('replaces a decision of the same scope, and undo opens the finding again', () => {
    const once = setAside(EMPTY_RECORD, vague, { scope: 'once', reason: 'First reason', at: AT });
    const twice = setAside(once, vague, { scope: 'once', reason: 'Second reason', at: AT });
    expect(twice.decisions.map(({ reason }) => reason)).toEqual(['Second reason']);
    const both = setAside(twice, vague, { scope: 'everywhere', reason: 'All of these', at: AT });
    const [decision] = applyDecisions(report, both).setAside;
    expect(decision?.decision.reason).toBe('Second reason');
    const [one, other] = both.decisions;
    if (one === undefined || other === undefined) throw new Error('two decisions');
    expect(applyDecisions(report, undoDecision(both, one)).setAside[0]?.decision).toEqual(other);
    expect(applyDecisions(report, undoDecision(undoDecision(both, one), other)).report).toBe(report);
  });

  it('covers a finding about the whole document by its subject', () => {
    const whole = report.findings.find(({ scope }) => scope === 'document');
    if (whole === undefined) throw new Error('no finding about the whole document');
    for (const scope of ['once', 'everywhere'] as const) {
      const decided = applyDecisions(report, setAside(EMPTY_RECORD, whole, { scope, reason: 'Sent by post', at: AT }));
      expect(decided.setAside.map(({ finding }) => finding)).toEqual([whole]);
    }
  });
});
