import type { CaseDocument } from '../../src/document/case-document';
import type { ParagraphSource } from '../../src/word/assemble-document';
import type { Mark } from '../../src/word/mark';
import { markDifference, wantedMarks, type WantedMark } from '../../src/word/mark-difference';

type Line = string | { readonly text: string; readonly id?: string; readonly place?: ParagraphSource['place'] };

function read(...lines: readonly Line[]): { document: CaseDocument; sources: ParagraphSource[] } {
  const all = lines.map((line) => (typeof line === 'string' ? { text: line } : line));
  const paragraphs = all.map(({ text }, index) => ({ id: String(index), text, story: 'body' as const, style: 'Normal', heading: null, list: null, cell: null }));
  const unseen = { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] };
  return {
    document: { paragraphs, tables: [], properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' }, unseen, limits: [] },
    sources: all.map(({ text, id = '', place = { in: 'body' } as const }, index) => ({ place, index, raw: text, localId: id })),
  };
}

/** Marks the words wherever they stand first in a paragraph of the lines. */
function marks(lines: readonly Line[], ...words: readonly string[]): WantedMark[] {
  const { document, sources } = read(...lines);
  const all = words.flatMap((each) =>
    document.paragraphs.flatMap(({ text }, paragraph): Mark[] => {
      const start = text.indexOf(each);
      return start < 0 ? [] : [{ id: `${each} ${paragraph}`, position: { paragraph, start, end: start + each.length }, point: 2, replacements: [] }];
    }),
  );
  return wantedMarks(document, sources, all);
}

const standing = (wanted: readonly WantedMark[]) => wanted.map(({ mark, key }) => ({ annotation: `of ${mark.id}`, key }));

/** What changes when the marks of one list stand and those of another are wanted, by the findings they are about. */
function difference(before: readonly WantedMark[], after: readonly WantedMark[]) {
  const { kept, missing, gone } = markDifference(standing(before), after);
  return { kept: kept.map(({ annotation, wanted }) => `${annotation} is ${wanted.mark.id}`), missing: missing.map(({ mark }) => mark.id), gone: [...gone] };
}

describe('the marks that are wanted', () => {
  it('do not overlap: of two that meet the first of the list is drawn; those side by side are both', () => {
    expect(marks(['It was said that he was late.'], 'was said', 'said that', 'that he').map(({ mark }) => mark.id)).toEqual(['was said 0', 'that he 0']);
    expect(marks(['He’s late.'], 'He', '’s').map(({ mark }) => mark.id)).toEqual(['He 0', '’s 0']);
  });

  it('are those of the body alone, and none of no length', () => {
    expect(marks([{ text: 'He was said to be late.', place: { in: 'footnote', note: 0 } }], 'said')).toEqual([]);
    const { document, sources } = read('He was late.');
    expect(wantedMarks(document, sources, [{ id: 'none', position: { paragraph: 0, start: 3, end: 3 }, point: 1, replacements: [] }])).toEqual([]);
  });
});

describe('what has to be done', () => {
  const lines: Line[] = [{ text: 'It was said.', id: 'a' }, { text: 'He was said to be late.', id: 'b' }];

  it('is nothing while all stands as it did', () => {
    expect(difference(marks(lines, 'said'), marks(lines, 'said'))).toEqual({ kept: ['of said 0 is said 0', 'of said 1 is said 1'], missing: [], gone: [] });
  });

  it('concerns only the mark that came or went in a text that is the same', () => {
    expect(difference(marks(lines, 'said', 'late'), marks(lines, 'said', 'He'))).toEqual({ kept: ['of said 0 is said 0', 'of said 1 is said 1'], missing: ['He 1'], gone: ['of late 1'] });
  });

  it('concerns all marks of a paragraph whose text is another, and no others, wherever it stands now', () => {
    const edited: Line[] = [{ text: 'New.', id: 'c' }, { text: 'It was said.', id: 'a' }, { text: 'Later he was said to be late.', id: 'b' }];
    expect(difference(marks(lines, 'said'), marks(edited, 'said'))).toEqual({ kept: ['of said 0 is said 1'], missing: ['said 2'], gone: ['of said 1'] });
  });

  it('counts a mark with other wordings to choose from as another', () => {
    const [wanted] = marks(lines, 'late');
    const { document, sources } = read(...lines);
    const again = wantedMarks(document, sources, [{ ...wanted!.mark, replacements: ['not on time'] }]);
    expect(difference([wanted!], again)).toMatchObject({ missing: ['late 1'], gone: ['of late 1'] });
  });

  it('concerns all that look alike where Word gives paragraphs no ids and one of them has gone', () => {
    const alike = ['It was said.', 'It was said.', 'He came.'];
    expect(difference(marks(alike, 'said'), marks(alike, 'said'))).toMatchObject({ missing: [], gone: [] });
    expect(difference(marks(alike, 'said'), marks(['It was said.', 'It was seen.', 'He came.'], 'said'))).toEqual({ kept: [], missing: ['said 0'], gone: ['of said 0', 'of said 1'] });
  });
});
