import * as fc from 'fast-check';
import type { CaseDocument, Limit, Paragraph, Story } from '../../src/document/case-document';
import { compareFingerprints, STORIES, takeFingerprint } from '../../src/sharing/fingerprint';
import { documentFromText } from '../document-from-text';

type Text = readonly [story: Story, text: string];

function documentOf(texts: readonly Text[], limits: readonly Limit[] = [], format: Partial<Paragraph> = {}): CaseDocument {
  const paragraphs = texts.map(([story, text], index): Paragraph => ({ id: String(index), story, text, style: 'Normal', heading: null, list: null, cell: null, ...format }));
  return { ...documentFromText(''), paragraphs, limits };
}

const compare = (before: CaseDocument, now: CaseDocument) => compareFingerprints(takeFingerprint(before), takeFingerprint(now));

const anyTexts = fc.array(fc.tuple(fc.constantFrom(...STORIES), fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\t', '\n', '\u00a0', 'é', 'e\u0301', '🙂', '1', '.') })), { minLength: 1, maxLength: 12 });
const TEXTS: readonly Text[] = [
  ['body', 'Jo Marsh (9) lives with her grandmother in Hill Road.'],
  ['body', ''],
  ['body', 'She told me that she wants a bed of her own, and that she is not afraid.'],
  ['body', 'I will visit again on 9 June and tell her school that I have.'],
  ['header', 'Jo Marsh'],
  ['footnote', ' Seen on 2 June.'],
];

describe('the fingerprint', () => {
  it('changes with any one character, taken out, put in or changed, in any story', () => {
    fc.assert(
      fc.property(anyTexts, fc.nat(), fc.nat(), fc.constantFrom('', 'x', ' ', '\u00a0'), fc.boolean(), (texts, which, where, put, keeps) => {
        const [story, text] = texts[which % texts.length] as Text;
        const at = text.length === 0 ? 0 : where % text.length;
        const edited = text.slice(0, at) + put + text.slice(keeps ? at : at + 1);
        fc.pre(edited !== text && (edited.trim() !== '' || text.trim() !== ''));
        const now = texts.map((entry, index): Text => (index === which % texts.length ? [story, edited] : entry));
        expect(compare(documentOf(texts), documentOf(now))).toMatchObject({ changed: [story] });
      }),
      { numRuns: 1000 },
    );
  });

  it('changes when paragraphs are joined, parted, put in another order or another story', () => {
    const one = documentOf([['body', 'ab'], ['body', 'cd'], ['footnote', 'ef']]);
    for (const texts of [
      [['body', 'abcd'], ['footnote', 'ef']],
      [['body', 'a'], ['body', 'b'], ['body', 'cd'], ['footnote', 'ef']],
      [['body', 'cd'], ['body', 'ab'], ['footnote', 'ef']],
      [['body', 'ab'], ['body', 'cd'], ['endnote', 'ef']],
      [['body', 'ab'], ['body', 'cd'], ['body', 'cd'], ['footnote', 'ef']],
    ] as const) expect(compare(one, documentOf(texts)).outcome).not.toBe('same');
  });

  it('stays with format, styles, lists, tables, properties and empty lines', () => {
    const now = documentOf([['body', '\t'], ...TEXTS.filter(([, text]) => text !== '')], [], { id: 'x', style: 'Heading 1', heading: 1, list: { level: 2 }, cell: { table: 0, row: 1, cell: 2 } });
    expect(compare(documentOf(TEXTS), { ...now, properties: { ...now.properties, title: 'Other' } })).toEqual({ outcome: 'same', changed: [], notCovered: [], notRead: [] });
  });

  it('is one number for a person to compare', () => {
    const print = takeFingerprint(documentOf(TEXTS));
    expect(print.whole).toMatch(/^[0-9a-f]{64}$/);
    expect(print.whole).toBe(takeFingerprint(documentOf(TEXTS)).whole);
    expect(print.whole).not.toBe(takeFingerprint(documentOf([...TEXTS, ['comment', 'Is this right?']])).whole);
    expect(Object.keys(print.stories)).toEqual(STORIES);
  });

  it('does not vouch for stories that a host could not read when it was taken', () => {
    const before = documentOf(TEXTS, ['text-boxes', 'comments']);
    expect(compare(before, documentOf(TEXTS)).outcome).toBe('same');
    expect(compare(before, documentOf([...TEXTS, ['text-box', 'Call me']]))).toEqual({ outcome: 'unsure', changed: [], notCovered: ['text-box'], notRead: [] });
    expect(compare(before, documentOf([['body', 'Other'], ['text-box', 'Call me']]))).toMatchObject({ changed: ['body', 'header', 'footnote'], notCovered: ['text-box'] });
  });

  it('says which stories cannot be compared where it is checked', () => {
    expect(compare(documentOf(TEXTS), documentOf(TEXTS.filter(([story]) => story !== 'footnote'), ['notes']))).toEqual({ outcome: 'unsure', changed: [], notCovered: [], notRead: ['footnote', 'endnote'] });
    expect(compare(documentOf(TEXTS, ['notes']), documentOf(TEXTS, ['notes']))).toMatchObject({ outcome: 'unsure', notCovered: ['footnote', 'endnote'] });
  });

  it('tells another document from one that was edited', () => {
    const other = documentOf([['body', 'Sam Dunn (4) goes to Bright Stars nursery three days a week.'], ['body', 'His keyworker says that he has settled and has made a friend.'], ['body', 'We will meet again at the nursery on 3 July to see how it goes.']]);
    expect(compare(documentOf(TEXTS), other).outcome).toBe('other');
    expect(compare(documentOf(TEXTS), documentOf([...TEXTS.slice(0, 2), ...other.paragraphs.map(({ text }): Text => ['body', text])])).outcome).toBe('changed');
    expect(compare(documentOf([['body', 'Short.']]), other).outcome).toBe('changed');
  });

  it('says nothing of the text in its marks', () => {
    const { marks } = takeFingerprint(documentOf(Array.from({ length: 100 }, (_, index): Text => ['body', `Paragraph ${index} of a long document about Jo Marsh.`])));
    expect(marks).toHaveLength(16);
    for (const mark of marks) expect(mark).toMatch(/^[0-9a-z]{4}$/);
  });
});
