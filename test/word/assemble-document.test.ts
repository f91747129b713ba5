import { assembleDocument, type LoadedStory } from '../../src/word/assemble-document';
import type { ParagraphRow, StoryPlace } from '../../src/word/paragraph-row';
import type { Story, Unseen } from '../../src/document/case-document';

const PROPERTIES = { title: 'Review', subject: '', author: 'R. Adeyemi', lastAuthor: '', company: '' };
const UNSEEN: Unseen = {
  comments: 0, trackedChanges: 0, hiddenText: null, customProperties: 0, customXmlParts: 0, embeddedFiles: null, authors: [],
};

function row(text: string, more: Partial<ParagraphRow> = {}): ParagraphRow {
  return {
    raw: text, text, style: 'Normal', styleBuiltIn: 'Normal', outlineLevel: 10, listLevel: null, nesting: 0, cell: null, localId: '', ...more,
  };
}

const inCell = (text: string, rowIndex: number, cell: number, nesting = 1): ParagraphRow =>
  row(text, { nesting, cell: { row: rowIndex, cell } });

function story(rows: ParagraphRow[], name: Story = 'body', place: StoryPlace = { in: 'body' }, headerRows: number[] = []): LoadedStory {
  return { story: name, place, rows, headerRows };
}

const assemble = (...stories: LoadedStory[]) =>
  assembleDocument({ stories, properties: PROPERTIES, unseen: UNSEEN, limits: [] });

describe('the model of what was loaded of Word', () => {
  it('of an empty document is one empty paragraph', () => {
    const { document, sources } = assemble(story([row('')]));
    expect(document).toEqual({
      paragraphs: [{ id: 'body/0', text: '', story: 'body', style: 'Normal', heading: null, list: null, cell: null }],
      tables: [],
      properties: PROPERTIES,
      unseen: UNSEEN,
      limits: [],
    });
    expect(sources).toEqual([{ place: { in: 'body' }, index: 0, raw: '', localId: '' }]);
  });

  it('has titles, headings and lists', () => {
    const { document } = assemble(
      story([
        row('Review', { style: 'Titel', styleBuiltIn: 'Title' }),
        row('Views', { style: 'Council heading', styleBuiltIn: 'Other', outlineLevel: 2 }),
        row('see her', { style: 'List Paragraph', styleBuiltIn: 'ListParagraph', listLevel: 1 }),
      ]),
    );
    expect(document.paragraphs).toMatchObject([
      { style: 'Title', heading: 0, list: null },
      { style: 'Council heading', heading: 2 },
      { style: 'List Paragraph', heading: null, list: { level: 1 } },
    ]);
  });

  it('names a paragraph by Word’s id where there is one, so that it keeps its name when others come before it', () => {
    const { document } = assemble(story([row('a', { localId: '7F0A' }), row('b')]));
    expect(document.paragraphs.map(({ id }) => id)).toEqual(['body/7F0A', 'body/1']);
  });

  it('has tables with their header rows, cells and paragraphs', () => {
    const { document } = assemble(
      story(
        [row('Actions'), inCell('Who', 0, 0), inCell('When', 0, 1), inCell('Amara', 1, 0), inCell('and Joe', 1, 0), inCell('', 1, 1), row('')],
        'body', { in: 'body' }, [1],
      ),
    );
    const cell = (paragraphs: number[], column: number) => ({ paragraphs, column, columns: 1, continues: false });
    expect(document.tables).toEqual([
      { headerRows: 1, rows: [{ cells: [cell([1], 0), cell([2], 1)] }, { cells: [cell([3, 4], 0), cell([5], 1)] }], within: null },
    ]);
    expect(document.paragraphs[4]?.cell).toEqual({ table: 0, row: 1, cell: 0 });
    expect(document.limits).toEqual([]);
  });

  it('puts a nested table after the table around it and leaves its paragraphs out of the outer cell', () => {
    const { document } = assemble(story([inCell('inner', 0, 0, 2), inCell('outer', 0, 0), inCell('next', 0, 1)], 'body', { in: 'body' }, [0, 1]));
    expect(document.tables.map(({ within, headerRows }) => ({ within, headerRows }))).toEqual([
      { within: null, headerRows: 0 },
      { within: { table: 0, row: 0, cell: 0 }, headerRows: 1 },
    ]);
    expect(document.tables[0]?.rows[0]?.cells[0]?.paragraphs).toEqual([1]);
    expect(document.tables[1]?.rows[0]?.cells[0]?.paragraphs).toEqual([0]);
  });

  it('counts tables through all stories', () => {
    const { document } = assemble(
      story([inCell('note', 0, 0)], 'footnote', { in: 'footnote', note: 0 }),
      story([inCell('body', 0, 0)]),
      story([inCell('logo', 0, 0, 2), inCell('head', 0, 0)], 'header', { in: 'header', section: 0, type: 'Primary' }, [0, 1]),
    );
    expect(document.paragraphs.map(({ text, cell }) => [text, cell?.table])).toEqual([['body', 0], ['logo', 2], ['head', 1], ['note', 3]]);
    expect(document.tables[2]).toMatchObject({ within: { table: 1, row: 0, cell: 0 }, headerRows: 1 });
  });

  it('takes a cell without any paragraph for the lower part of a merged one and says that it does not see merging', () => {
    const { document } = assemble(story([inCell('tall', 0, 0), inCell('a', 0, 1), inCell('b', 1, 1)]));
    expect(document.tables[0]?.rows[1]?.cells).toEqual([
      { paragraphs: [], column: 0, columns: 1, continues: true },
      { paragraphs: [2], column: 1, columns: 1, continues: false },
    ]);
    expect(document.limits).toEqual(['merged-cells']);
  });

  it('says so as well where rows have fewer cells', () => {
    expect(assemble(story([inCell('wide', 0, 0), inCell('a', 1, 0), inCell('b', 1, 1)])).document.limits).toEqual(['merged-cells']);
  });

  it('leaves out marks at the end of rows but not their places among Word’s paragraphs', () => {
    const { document, sources } = assemble(
      story([inCell('a', 0, 0), row('', { nesting: 1 }), inCell('b', 1, 0), row('', { nesting: 1 }), row('after')]),
    );
    expect(document.paragraphs.map(({ text }) => text)).toEqual(['a', 'b', 'after']);
    expect(sources.map(({ index }) => index)).toEqual([0, 2, 4]);
    expect(document.tables).toHaveLength(1);
  });

  it('keeps the text of a paragraph in a table whose cell is unknown', () => {
    const { document } = assemble(story([row('kept', { nesting: 1 })]));
    expect(document.paragraphs).toMatchObject([{ text: 'kept', cell: null }]);
  });

  it('has the stories in reading order whatever the order of loading', () => {
    const names: [Story, StoryPlace][] = [
      ['comment', { in: 'comment', comment: 'c' }],
      ['text-box', { in: 'text-box', shape: 1 }],
      ['endnote', { in: 'endnote', note: 0 }],
      ['footnote', { in: 'footnote', note: 0 }],
      ['footer', { in: 'footer', section: 0, type: 'Primary' }],
      ['header', { in: 'header', section: 0, type: 'Primary' }],
      ['body', { in: 'body' }],
    ];
    const { document } = assemble(...names.map(([name, place]) => story([row(name)], name, place)));
    expect(document.paragraphs.map(({ text }) => text)).toEqual(names.map(([name]) => name).reverse());
    expect(new Set(document.paragraphs.map(({ id }) => id)).size).toBe(7);
  });

  it('holds five thousand paragraphs, half of them in one table', () => {
    const cells = Array.from({ length: 2500 }, (_, index) => inCell(`cell ${String(index)}`, Math.floor(index / 5), index % 5));
    const texts = Array.from({ length: 2500 }, (_, index) => row(`text ${String(index)}`));
    const { document, sources } = assemble(story([...cells, ...texts]));
    expect(document.paragraphs).toHaveLength(5000);
    expect(sources).toHaveLength(5000);
    expect(document.tables).toHaveLength(1);
    expect(document.tables[0]?.rows).toHaveLength(500);
    expect(document.tables[0]?.rows[499]?.cells[4]?.paragraphs).toEqual([2499]);
  });
});
