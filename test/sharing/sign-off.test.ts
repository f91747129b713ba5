import * as fc from 'fast-check';
import { checkDocument } from '../../src/checker/check-document';
import type { CaseDocument, Story } from '../../src/document/case-document';
import { makeChecklist } from '../../src/sharing/checklist';
import { setAside } from '../../src/sharing/decisions';
import { takeFingerprint } from '../../src/sharing/fingerprint';
import { readRecord } from '../../src/sharing/read-record';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import { signOff, signOffStanding, SIGN_OFF_MEANING } from '../../src/sharing/sign-off';
import { dayOf, describeStanding } from '../../src/sharing/sign-off-words';
import { shareUrgently } from '../../src/sharing/urgent-route';
import { writeRecord } from '../../src/sharing/write-record';
import { documentFromText } from '../document-from-text';

const AT = '2026-03-20T10:00:00Z';
const JO = documentFromText('# Home visit\nJo Marsh (9) lives with her grandmother in Hill Road.\nShe told me that she wants a bed of her own, and a quiet place to read in.\nThere are ongoing concerns around home conditions, which I will look at again.');
const SAM = documentFromText('# Home visit\nSam Dunn (4) goes to Bright Stars nursery three days a week.\nHis keyworker says that he has settled and has made a friend.\nWe will meet again at the nursery on 3 July to see how it goes.');

function sign(document: CaseDocument, record: DocumentRecord, more: { name?: string; role?: string; at?: string; required?: readonly 'findings'[] } = {}) {
  const now = takeFingerprint(document);
  const report = checkDocument(document, { on: '2026-03-20' });
  const checklist = makeChecklist({ document, report, record, questions: [], checked: now, now, holdsRecord: false, requirements: { required: more.required ?? [], questions: 'fitting' } });
  return signOff(record, { name: 'Ada Obi', role: 'Social worker', at: AT, version: '0.1.0', checklist, now, ...more });
}

function signed(document: CaseDocument, record: DocumentRecord = EMPTY_RECORD, at = AT): DocumentRecord {
  const outcome = sign(document, record, { at });
  if (outcome.record === null) throw new Error(outcome.problem);
  return outcome.record;
}

const standing = (record: DocumentRecord, document: CaseDocument) => signOffStanding(record, takeFingerprint(document));

function edited(document: CaseDocument, index: number, text: string): CaseDocument {
  return { ...document, paragraphs: document.paragraphs.map((paragraph, at) => (at === index ? { ...paragraph, text } : paragraph)) };
}

describe('a sign-off', () => {
  it('holds who, when, the checklist as it stood and why each must stands', () => {
    const report = checkDocument(JO, { on: '2026-03-20' });
    const must = report.findings.filter(({ level }) => level === 'must');
    const [vague] = must;
    if (vague === undefined) throw new Error('no must');
    let record = EMPTY_RECORD;
    for (const finding of must) record = setAside(record, finding, { scope: 'once', reason: `Because of ${finding.check}`, at: AT });
    const [signOff] = signed(JO, record).signOffs;
    expect(signOff).toMatchObject({ name: 'Ada Obi', role: 'Social worker', at: AT, version: '0.1.0', kind: 'case-note', nation: 'England', urgent: false, fingerprint: takeFingerprint(JO) });
    expect(signOff?.rows).toHaveLength(12);
    expect(signOff?.rows.find(({ row }) => row === 'recipients')).toEqual({ row: 'recipients', title: 'Who receives it, and why each needs it', settled: false, missing: 'Nobody is named yet who is to receive it.' });
    expect(signOff?.standing.map(({ check, reason }) => [check, reason])).toEqual(must.map(({ check }) => [check, `Because of ${check}`]));
    expect(signOff?.standing.find(({ check }) => check === vague.check)).toMatchObject({ key: vague.key, title: vague.title, words: vague.quote });
  });

  it('needs a name, a role and an open gate', () => {
    expect(sign(JO, EMPTY_RECORD, { name: ' ' })).toEqual({ record: null, problem: 'no-name' });
    expect(sign(JO, EMPTY_RECORD, { role: '-' })).toEqual({ record: null, problem: 'no-role' });
    expect(sign(JO, EMPTY_RECORD, { required: ['findings'] })).toEqual({ record: null, problem: 'not-ready' });
  });

  it('can be given by the urgent route, and says so, with what stood open', () => {
    const { record } = sign(JO, shareUrgently(EMPTY_RECORD, AT, 'Tonight'), { required: ['findings'] });
    expect(record?.signOffs[0]).toMatchObject({ urgent: true });
    expect(record?.signOffs[0]?.standing.map(({ reason }) => reason)).toContain('');
  });

  it('keeps those before it, and the last one counts', () => {
    const later = edited(JO, 1, 'Jo Marsh (10) lives with her grandmother in Hill Road.');
    const record = signed(later, signed(JO), '2026-03-21T10:00:00Z');
    expect(record.signOffs.map(({ at }) => at)).toEqual([AT, '2026-03-21T10:00:00Z']);
    expect(standing(record, later).state).toBe('same');
    expect(standing(record, JO).state).toBe('changed');
  });

  it('is void after any one character of any story has changed, through writing and reading', () => {
    const stories: readonly Story[] = ['body', 'header', 'footer', 'footnote', 'endnote', 'text-box', 'comment'];
    const document = { ...JO, paragraphs: [...JO.paragraphs, ...stories.map((story, index) => ({ ...(JO.paragraphs[0] as CaseDocument['paragraphs'][number]), id: `s${index}`, story, text: `Words of the ${story}` }))] };
    const { record } = readRecord(writeRecord(signed(document)));
    if (record === null) throw new Error('not read');
    expect(standing(record, document).state).toBe('same');
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('', 'ß', ' ', '\u200b'), (which, where, put) => {
        const index = which % document.paragraphs.length;
        const { text = '', story } = document.paragraphs[index] ?? {};
        const at = where % text.length;
        fc.pre(text.charAt(at) !== put);
        const { state, comparison } = standing(record, edited(document, index, text.slice(0, at) + put + text.slice(at + 1)));
        expect([state, comparison?.changed]).toEqual(['changed', [story]]);
      }),
    );
  });

  it('of another document is noticed', () => {
    expect(standing(signed(SAM), JO).state).toBe('other');
    expect(standing(EMPTY_RECORD, JO)).toEqual({ state: 'none', signOff: null, comparison: null });
  });

  it('is told in plain words', () => {
    const record = signed(JO);
    expect(describeStanding(standing(record, JO))).toBe('Signed off by Ada Obi (Social worker) on 20 March 2026. The text has not changed since.');
    const note = { ...(JO.paragraphs[0] as CaseDocument['paragraphs'][number]), id: 'n', story: 'footnote' as const, text: 'New' };
    expect(describeStanding(standing(record, { ...edited(JO, 1, 'Jo.'), paragraphs: [...edited(JO, 1, 'Jo.').paragraphs, note, { ...note, id: 'h', story: 'header' }] }))).toBe(
      'No longer signed off. It was, by Ada Obi (Social worker) on 20 March 2026, but the text has changed since: the main text, headers and footnotes.',
    );
    expect(describeStanding(standing(signed(SAM), JO))).toContain('belongs to another text');
    expect(describeStanding(standing(EMPTY_RECORD, JO))).toBe('Nobody has signed this document off.');
    expect(describeStanding(standing(signed({ ...JO, limits: ['text-boxes'] }), { ...JO, paragraphs: [...JO.paragraphs, { ...note, story: 'text-box' }], limits: ['notes'] }))).toBe(
      'Signed off by Ada Obi (Social worker) on 20 March 2026. What could be compared has not changed since. The sign-off does not cover text boxes, which could not be read where it was made. It covers footnotes and endnotes as well, which cannot be read here.',
    );
    expect(SIGN_OFF_MEANING).toMatch(/does not prove who signed/);
    expect(dayOf('once upon a time')).toBe('once upon a time');
  });
});
