import {
  Bookmark,
  CheckBox,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  NoBreakHyphen,
  Packer,
  PageNumber,
  Paragraph,
  SimpleField,
  SoftHyphen,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';

/** Word documents for the tests of the add-in in Word; all of it is made up. */

const CHANGE = { author: 'Priya Nair', date: '2026-02-03T10:00:00Z' };

function paragraph(...parts: (string | ParagraphChild)[]): Paragraph {
  return new Paragraph({ children: parts.map((part) => (typeof part === 'string' ? new TextRun(part) : part)) });
}

function cell(children: (Paragraph | Table)[], more: { columnSpan?: number; verticalMerge?: 'restart' | 'continue' } = {}): TableCell {
  const { columnSpan, verticalMerge } = more;
  return new TableCell({ children, columnSpan, verticalMerge: verticalMerge && VerticalMergeType[verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'] });
}

async function bytesOf(section: ISectionOptions, { evenPages = false, reply }: { evenPages?: boolean; reply?: string } = {}): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: 'Assessment',
      creator: 'Rosa Adeyemi',
      lastModifiedBy: 'Tom Hale',
      sections: [section],
      evenAndOddHeaderAndFooters: evenPages,
      footnotes: { 1: { children: [paragraph('Told by the school nurse.')] } },
      comments: {
        children: [
          { id: 0, author: 'Jo Marsh', date: new Date('2026-02-03T10:00:00Z'), children: [paragraph('Who said this?'), paragraph('And when?')] },
          ...(reply === undefined ? [] : [{ id: 1, parentId: 0, author: 'Lin Osei', date: new Date('2026-02-04T10:00:00Z'), children: [paragraph(reply)] }]),
        ],
      },
      numbering: {
        config: [{ reference: 'steps', levels: [0, 1].map((level) => ({ level, format: 'decimal', text: `%${String(level + 1)}.` })) }],
      },
    }),
  );
}

/** A document with one of everything that both edges must read alike. */
export function everything(): Promise<Buffer> {
  return bytesOf({
    headers: { default: new Header({ children: [paragraph('Confidential: Amara B.')] }) },
    footers: { default: new Footer({ children: [paragraph('Page ', new TextRun({ children: [PageNumber.CURRENT] }), ' of the assessment')] }) },
    children: [
      new Paragraph({ text: 'Child and family assessment', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Views of the child', heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ text: 'At home', heading: HeadingLevel.HEADING_2 }),
      paragraph('Amara said “I like school – not home”.', new FootnoteReferenceRun(1), ' Her aunt agrees.'),
      paragraph(new CommentRangeStart(0), 'He was said to be late', new CommentRangeEnd(0), new TextRun({ children: [new CommentReference(0)] }), '.'),
      paragraph('Dad ', new DeletedTextRun({ ...CHANGE, id: 11, text: 'never ' }), new InsertedTextRun({ ...CHANGE, id: 12, text: 'sometimes ' }), 'collects her.'),
      paragraph(new TextRun({ children: ['Name:', new Tab(), 'Amara', new NoBreakHyphen(), 'Rose safe', new SoftHyphen(), 'guarding Mrs\u00a0Okafor'] })),
      paragraph('Line one', new TextRun({ text: 'line two', break: 1 })),
      paragraph('Written on ', new SimpleField('DATE', '3 February 2026'), ' by hand.'),
      paragraph('Seen alone: ', new CheckBox({ checked: true }), ' yes'),
      paragraph(new Bookmark({ id: 'here', children: [new TextRun('A bookmarked line.')] })),
      new Paragraph({ text: 'Ring the school', numbering: { reference: 'steps', level: 0 } }),
      new Paragraph({ text: 'Ask for Ms Lee', numbering: { reference: 'steps', level: 1 } }),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell([paragraph('Who')]), cell([paragraph('What')]), cell([paragraph('When')])] }),
          new TableRow({ children: [cell([paragraph('Social worker'), paragraph('and aunt')]), cell([paragraph('Visit')]), cell([paragraph('')])] }),
        ],
      }),
      paragraph(''),
      new Table({
        rows: [
          new TableRow({
            children: [
              cell([new Table({ rows: [new TableRow({ children: [cell([paragraph('inner one')]), cell([paragraph('inner two')])] })] }), paragraph('after the inner table')]),
              cell([paragraph('beside it')]),
            ],
          }),
        ],
      }),
      paragraph('The end.'),
    ],
  });
}

/** A table with cells merged across columns and down rows. */
export function mergedCells(): Promise<Buffer> {
  return bytesOf({
    children: [
      new Table({
        rows: [
          new TableRow({ children: [cell([paragraph('Wide')], { columnSpan: 2 }), cell([paragraph('Right')])] }),
          new TableRow({ children: [cell([paragraph('Tall')], { verticalMerge: 'restart' }), cell([paragraph('Middle')]), cell([paragraph('End')])] }),
          new TableRow({ children: [cell([paragraph('')], { verticalMerge: 'continue' }), cell([paragraph('Lower')]), cell([paragraph('Last')])] }),
        ],
      }),
      paragraph('After.'),
    ],
  });
}

/** Plain paragraphs, each with a text of its own. */
export function paragraphs(count: number): Promise<Buffer> {
  const children = Array.from({ length: count }, (_, index) => paragraph(`This is paragraph ${String(index + 1)} of the document.`));
  return bytesOf({ children });
}

/** Text that ends with a list item. */
export function listAtEnd(): Promise<Buffer> {
  return bytesOf({ children: [paragraph('Steps'), new Paragraph({ text: 'Ring the school', numbering: { reference: 'steps', level: 0 } })] });
}

export function emptyDocument(): Promise<Buffer> {
  return bytesOf({ children: [new Paragraph({})] });
}

/** 400 units without two stretches alike, longer than Word's search takes. */
export const LONG_SENTENCE = Array.from({ length: 50 }, (_, index) => `word${String(index + 100)}`).join(' ') + '.';

/** Places that are hard to select. */
export function hardToSelect(): Promise<Buffer> {
  return bytesOf({
    children: [
      paragraph('She was late. She was tired. She was sad.'),
      paragraph('First something else. ', LONG_SENTENCE, ' Then more.'),
      paragraph('Use ^t and 50^2 in “the report’s” form – as it is.'),
      paragraph(new TextRun({ children: ['Name:', new Tab(), 'Amara', new NoBreakHyphen(), 'Rose'] })),
      paragraph('Bold ', new TextRun({ text: 'in the mid', bold: true }), 'dle of a word.'),
      new Table({ rows: [new TableRow({ children: [cell([paragraph('She was late. She was tired.')]), cell([paragraph('She was late. She was tired.')])] })] }),
      paragraph('Dad ', new DeletedTextRun({ ...CHANGE, id: 21, text: 'never ' }), 'collects her.'),
      paragraph('He said it', new FootnoteReferenceRun(1), ' himself.'),
    ],
    headers: { default: new Header({ children: [paragraph('Confidential: Amara B.')] }) },
  });
}

/** Another header on the first page and on even pages. */
export function threeHeaders(): Promise<Buffer> {
  const header = (text: string) => new Header({ children: [paragraph(text)] });
  const headers = { default: header('Every page'), first: header('First page'), even: header('Even pages') };
  return bytesOf({ properties: { titlePage: true }, headers, children: [paragraph('The text.')] }, { evenPages: true });
}

/** A comment with a reply. */
export function commentWithReply(): Promise<Buffer> {
  const mark = (id: number) => [new CommentRangeStart(id), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  return bytesOf({ children: [paragraph('He was late.', ...mark(0), ...mark(1))] }, { reply: 'The school did.' });
}
