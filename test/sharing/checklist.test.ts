import { checkDocument } from '../../src/checker/check-document';
import { QUESTIONS } from '../../src/checks/question-catalogue';
import type { CaseDocument, Unseen } from '../../src/document/case-document';
import { keepAnswer, keepLookedAt, keepRecipients, keepTold, keepUnseenChoice } from '../../src/sharing/answers';
import { makeChecklist, type ChecklistGiven, type ChecklistRowId } from '../../src/sharing/checklist';
import { setAside } from '../../src/sharing/decisions';
import { takeFingerprint } from '../../src/sharing/fingerprint';
import { EMPTY_RECORD, UNSEEN_ITEMS, type DocumentRecord } from '../../src/sharing/record';
import { CHECKLIST_PARTS, DEFAULT_REQUIREMENTS } from '../../src/sharing/requirements';
import { endUrgentSharing, explainUrgentSharing, isGateSuspended, shareUrgently, URGENT_REMINDER } from '../../src/sharing/urgent-route';
import { documentFromText } from '../document-from-text';

const AT = '2026-03-20T10:00:00Z';
const NOTHING_UNSEEN: Unseen = { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] };
const TEXT = ['# Core group minutes', 'Present: Ms Ali (social worker), Mr Dunn (teacher, Hill School)', 'There are ongoing concerns around home conditions.', 'CAMHS will write.'].join('\n');

function given(record: DocumentRecord, more: Partial<ChecklistGiven> = {}, document: CaseDocument = documentFromText(TEXT)): ChecklistGiven {
  const print = takeFingerprint(document);
  return { document, report: checkDocument(document, { on: '2026-03-20', kind: 'minutes' }), record, questions: QUESTIONS, checked: print, now: print, holdsRecord: false, ...more };
}

const rowOf = (list: ReturnType<typeof makeChecklist>, id: ChecklistRowId) => {
  const found = list.rows.find((row) => row.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

/** A record in which everything is settled that can be. */
function settled(start: ChecklistGiven = given(EMPTY_RECORD)): DocumentRecord {
  let record = start.record;
  for (const finding of start.report.findings) {
    if (finding.level === 'must') record = setAside(record, finding, { scope: 'once', reason: 'Said in the annex.', at: AT });
    if (finding.level === 'should') record = keepLookedAt(record, [finding.key]);
  }
  for (const { id } of QUESTIONS) record = keepAnswer(record, { question: id, state: 'in-document', text: '', so: null, at: AT });
  record = keepRecipients(record, [{ name: 'Mr Dunn, Hill School', why: 'He sees Jo every day.' }]);
  record = keepTold(keepTold(record, { who: 'child', told: true, text: '', at: AT }), { who: 'family', told: false, text: 'It would put Jo at risk.', at: AT });
  for (const item of UNSEEN_ITEMS) {
    const choice = item === 'tracked-changes' || item === 'embedded-files' || item === 'headers-and-footers' ? 'looked-at' : 'clean-copy';
    record = keepUnseenChoice(record, { item, choice, count: makeChecklist(start).unseen.find((row) => row.item === item)?.count ?? null, text: 'Meant to be there', at: AT });
  }
  return record;
}

describe('the checklist', () => {
  it('has a row for each practice point, then the four others, and says of an untouched document what is missing and where to go', () => {
    const list = makeChecklist(given(EMPTY_RECORD));
    expect(list.rows.map(({ id }) => id)).toEqual([...[1, 2, 3, 4, 5, 6, 7, 8].map((point) => `point-${point}`), 'recipients', 'family-told', 'unseen', 'unchanged']);
    expect(list.gate).toBe('closed');
    const [must] = rowOf(list, 'point-1').missing;
    expect(must).toMatchObject({ required: true, byPerson: false, go: { to: 'findings', point: 1, level: 'must' } });
    expect(rowOf(list, 'point-8').missing.at(-1)).toMatchObject({ byPerson: true, go: { to: 'questions', point: 8 } });
    expect(rowOf(list, 'recipients')).toMatchObject({ settled: false, blocks: true, byPerson: true });
    expect(rowOf(list, 'family-told').missing.map(({ go }) => go)).toEqual([{ to: 'told', who: 'child' }, { to: 'told', who: 'family' }]);
    expect(rowOf(list, 'unseen').missing.map(({ go }) => go)).toEqual([{ to: 'unseen', item: 'record' }]);
    expect(rowOf(list, 'unchanged')).toMatchObject({ settled: true, blocks: false });
  });

  it('passes when all is settled, and each thing missing alone closes the gate', () => {
    const whole = settled();
    expect(makeChecklist(given(whole)).rows.flatMap(({ missing }) => missing)).toEqual([]);
    expect(makeChecklist(given(whole)).gate).toBe('open');
    const without: readonly (readonly [ChecklistRowId, DocumentRecord])[] = [
      ['point-1', { ...whole, decisions: whole.decisions.filter(({ check }) => check !== 'vague-concern') }],
      ['point-2', { ...whole, lookedAt: whole.lookedAt.filter((key) => !key.startsWith('undefined-acronym:')) }],
      ['point-7', { ...whole, answers: whole.answers.filter(({ question }) => question !== 'pp7.q1') }],
      ['point-7', keepAnswer(whole, { question: 'pp7.q1', state: 'answered', text: ' ', so: null, at: AT })],
      ['point-7', keepAnswer(whole, { question: 'pp7.q1', state: 'does-not-apply', text: '', so: null, at: AT })],
      ['recipients', { ...whole, recipients: [] }],
      ['recipients', { ...whole, recipients: [{ name: 'GP', why: ' ' }] }],
      ['family-told', { ...whole, told: whole.told.filter(({ who }) => who === 'family') }],
      ['family-told', keepTold(whole, { who: 'child', told: false, text: '', at: AT })],
      ['unseen', { ...whole, unseenChoices: [] }],
    ];
    for (const [id, record] of without) {
      const list = makeChecklist(given(record));
      expect(list.rows.filter(({ blocks }) => blocks).map((row) => row.id)).toEqual([id]);
      expect(list.gate).toBe('closed');
    }
    const now = takeFingerprint(documentFromText(`${TEXT}.`));
    expect(makeChecklist(given(whole, { now })).rows.filter(({ blocks }) => blocks).map(({ id }) => id)).toEqual(['unchanged']);
  });

  it('asks a follow-up only after the answer that it follows', () => {
    const asked = (so: 'yes' | 'no' | null, state: 'answered' | 'does-not-apply' = 'answered') => {
      const record = keepAnswer(EMPTY_RECORD, { question: 'pp8.q1', state, text: 'With the school', so, at: AT });
      return rowOf(makeChecklist(given(record)), 'point-8').missing.flatMap(({ go }) => (go.to === 'questions' ? go.questions : []));
    };
    expect(asked('yes')).toContain('pp8.q1a');
    for (const open of [asked('no'), asked(null), asked('yes', 'does-not-apply')]) expect(open).not.toContain('pp8.q1a');
  });

  it('asks the questions that fit the kind of document, or all where the organisation wants all', () => {
    const open = (questions: 'fitting' | 'all') => {
      const noteGiven = given(EMPTY_RECORD, { requirements: { ...DEFAULT_REQUIREMENTS, questions } });
      return rowOf(makeChecklist({ ...noteGiven, report: { ...noteGiven.report, kind: 'case-note' } }), 'point-5').missing.flatMap(({ go }) => (go.to === 'questions' ? go.questions : []));
    };
    expect(open('fitting')).toEqual([]);
    expect(open('all')).toEqual(['pp5.q1', 'pp5.q2', 'pp5.q3']);
  });

  it('shows what an organisation does not require, and lets it pass', () => {
    const list = makeChecklist(given(EMPTY_RECORD, { requirements: { required: [], questions: 'fitting' } }));
    expect(list.gate).toBe('open');
    expect(list.rows.filter(({ settled }) => !settled).length).toBeGreaterThan(5);
    for (const part of CHECKLIST_PARTS.filter((name) => name !== 'unchanged')) {
      expect(makeChecklist(given(EMPTY_RECORD, { requirements: { required: [part], questions: 'fitting' } })).gate).toBe('closed');
    }
  });

  it('counts what travels unseen, each with a remedy, and tells what only a person can say', () => {
    const document: CaseDocument = {
      ...documentFromText(TEXT),
      unseen: { comments: 2, trackedChanges: 1, hiddenText: null, customProperties: 0, customXmlParts: 1, embeddedFiles: 3, authors: ['A', 'B'] },
      limits: ['headers-and-footers'],
    };
    const list = makeChecklist(given(EMPTY_RECORD, { holdsRecord: true }, document));
    expect(Object.fromEntries(list.unseen.map(({ item, count }) => [item, count]))).toEqual({
      comments: 2, 'tracked-changes': 1, 'hidden-text': null, 'author-names': 2, 'custom-properties': 0, 'custom-xml': 0, 'embedded-files': 3, 'headers-and-footers': null, record: 1,
    });
    expect(list.unseen.filter(({ settled }) => settled).map(({ item }) => item)).toEqual(['custom-properties', 'custom-xml']);
    for (const { remedy } of list.unseen) expect(remedy).toMatch(/\.$/);
    expect(rowOf(list, 'unseen').missing.map(({ text }) => text)[0]).toMatch(/^Comments: 2\. Send the clean copy/);
    const chosen = (item: (typeof UNSEEN_ITEMS)[number], choice: 'clean-copy' | 'looked-at', count: number | null, text = '') =>
      makeChecklist(given(keepUnseenChoice(EMPTY_RECORD, { item, choice, count, text, at: AT }), {}, document)).unseen.find((row) => row.item === item)?.settled;
    expect(chosen('comments', 'clean-copy', 2)).toBe(true);
    expect(chosen('comments', 'looked-at', 2)).toBe(false);
    expect(chosen('comments', 'looked-at', 2, 'Two questions to the school')).toBe(true);
    expect(chosen('comments', 'looked-at', 1, 'One question to the school')).toBe(false);
    expect(chosen('tracked-changes', 'clean-copy', 1)).toBe(false);
    expect(chosen('hidden-text', 'looked-at', null)).toBe(true);
    expect(chosen('headers-and-footers', 'looked-at', null)).toBe(true);
    expect(chosen('embedded-files', 'clean-copy', 3)).toBe(false);
    const header = { ...document, limits: [], paragraphs: [...document.paragraphs, { ...document.paragraphs[0], id: 'h', story: 'header', text: 'Jo Marsh' } as CaseDocument['paragraphs'][number]] };
    expect(makeChecklist(given(EMPTY_RECORD, {}, header)).unseen.find(({ item }) => item === 'headers-and-footers')).toMatchObject({ count: 1, settled: false, needsReason: false });
    expect(makeChecklist(given(EMPTY_RECORD, {}, { ...document, unseen: NOTHING_UNSEEN, limits: [] })).unseen.filter(({ settled }) => !settled).map(({ item }) => item)).toEqual(['record']);
  });
});

describe('the urgent route', () => {
  it('suspends the gate at once, without a reason, until it is put back, and stays on record', () => {
    const urgent = shareUrgently(EMPTY_RECORD, AT);
    expect(makeChecklist(given(urgent)).gate).toBe('suspended');
    expect(urgent.urgent).toEqual([{ at: AT, reason: '', endedAt: null }]);
    const [sharing] = urgent.urgent;
    if (sharing === undefined) throw new Error('no urgent sharing');
    const explained = explainUrgentSharing(urgent, sharing, 'Jo said that he will be there tonight.');
    expect(explained.urgent[0]?.reason).toBe('Jo said that he will be there tonight.');
    const ended = endUrgentSharing(explained, '2026-03-21T09:00:00Z');
    expect(isGateSuspended(ended)).toBe(false);
    expect(makeChecklist(given(ended)).gate).toBe('closed');
    expect(ended.urgent).toEqual([{ at: AT, reason: 'Jo said that he will be there tonight.', endedAt: '2026-03-21T09:00:00Z' }]);
    expect(shareUrgently(ended, '2026-03-22T09:00:00Z', 'Again').urgent).toHaveLength(2);
  });

  it('says nothing of suspension where all is settled', () => {
    expect(makeChecklist(given(shareUrgently(settled(), AT))).gate).toBe('open');
  });

  it('reminds to speak to the police or the duty team', () => {
    expect(URGENT_REMINDER).toMatch(/999/);
    expect(URGENT_REMINDER).toMatch(/duty team/);
  });
});
