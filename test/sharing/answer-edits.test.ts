import fc from 'fast-check';
import { entryOf, keepEdit, NO_ENTRY, type AnswerEntry } from '../../src/sharing/answer-edits';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';

const AT = '2026-03-20T14:05:00.000Z';
const said = (text: string): AnswerEntry => ({ ...NO_ENTRY, text });
const holding = (text: string): DocumentRecord => keepEdit(EMPTY_RECORD, 'pp1.q1', NO_ENTRY, said(text), AT);
const textOf = (record: DocumentRecord): string => entryOf(record, 'pp1.q1').text;

describe('keeping what somebody made of an answer', () => {
  it('keeps it with the time, in place of what was there', () => {
    const record = keepEdit(holding('Gran.'), 'pp1.q1', said('Gran.'), said('Gran and school.'), AT);
    expect(record.answers).toEqual([{ question: 'pp1.q1', state: 'answered', text: 'Gran and school.', so: null, at: AT }]);
  });

  it('leaves nothing behind where all was taken out again', () => {
    expect(keepEdit(holding('Gran.'), 'pp1.q1', said('Gran.'), NO_ENTRY, AT).answers).toEqual([]);
  });

  it('changes nothing, not even the time, where nothing was changed', () => {
    const record = holding('Gran.');
    expect(keepEdit(record, 'pp1.q1', said('Gran.'), said('Gran.'), '2027-01-01T00:00:00.000Z')).toBe(record);
  });

  it('keeps what a newer version wrote beside it', () => {
    const rest = { attributes: [{ namespace: '', name: 'mood', value: 'calm' }], elements: [] };
    const record = { ...EMPTY_RECORD, answers: [{ question: 'pp1.q1', ...said('Gran.'), at: AT, rest }] };
    expect(keepEdit(record, 'pp1.q1', said('Gran.'), said('School.'), AT).answers[0]?.rest).toEqual(rest);
  });

  it('keeps both where another pane wrote meanwhile, and each once', () => {
    const theirs = holding('Gran knows.');
    const both = keepEdit(theirs, 'pp1.q1', NO_ENTRY, said('School knows.'), AT);
    expect(textOf(both)).toBe('Gran knows.\n\nSchool knows.');
    expect(textOf(keepEdit(both, 'pp1.q1', said('School knows.'), said('School knows more.'), AT))).toBe('Gran knows.\n\nSchool knows more.');
  });

  it('takes a choice over without undoing a text that was written elsewhere', () => {
    const record = keepEdit(holding('On page 2.'), 'pp1.q1', NO_ENTRY, { ...NO_ENTRY, state: 'in-document' }, AT);
    expect(entryOf(record, 'pp1.q1')).toEqual({ state: 'in-document', text: 'On page 2.', so: null });
  });

  it('loses no text that either side has added, whatever both write', () => {
    const words = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, (base, theirs, mine) => {
        const record = keepEdit(holding(base), 'pp1.q1', said(base), said(base + theirs), AT);
        const merged = textOf(keepEdit(record, 'pp1.q1', said(base), said(base + mine), AT));
        expect(merged).toContain(theirs);
        expect(merged).toContain(mine);
      }),
    );
  });

  it('comes to the same where a change is applied once more to what holds it', () => {
    const once = keepEdit(holding('Theirs.'), 'pp1.q1', NO_ENTRY, said('Mine.'), AT);
    expect(keepEdit(once, 'pp1.q1', NO_ENTRY, said('Mine.'), AT)).toBe(once);
  });
});
