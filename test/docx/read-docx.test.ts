import { Document, Footer, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import * as fc from 'fast-check';
import type { CaseDocument } from '../../src/document/case-document';
import { DocxError } from '../../src/docx/docx-error';
import { openPackage } from '../../src/docx/package';
import { readDocument, readDocx } from '../../src/docx/read-docx';
import { paragraphXml, partXml, wordFile, type Link } from './word-file';

const read = (...parts: Parameters<typeof wordFile>) => readDocx(wordFile(...parts));
const texts = (document: CaseDocument, story = 'body') => document.paragraphs.filter((paragraph) => paragraph.story === story).map(({ text }) => text);
const p = paragraphXml;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (content: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${content}</w:tr>`;
const table = (content: string) => `<w:tbl><w:tblPr/>${content}</w:tbl>`;
const del = (text: string) => `<w:del w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe('the body', () => {
  it('reads an empty document', () => {
    expect(read('')).toEqual({
      paragraphs: [],
      tables: [],
      properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
      unseen: { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] },
      limits: [],
    });
  });

  it('reads paragraphs in content controls and the like in their order, prompts without their words', () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}${table(row(cell(p('to enter'))))}</w:sdtContent></w:sdt>`;
    const document = read(`${p('1')}<w:sdt><w:sdtContent><w:customXml>${p('2')}</w:customXml>${p('3')}</w:sdtContent></w:sdt>${prompt}${p('4')}`);
    expect(texts(document)).toEqual(['1', '2', '3', '', '', '4']);
  });

  it('refuses a document without a body', () => {
    const file = wordFile('', [], { 'word/document.xml': partXml('document', '') });
    expect(() => readDocx(file)).toThrow(expect.objectContaining({ problem: 'no-document' }));
  });

  it('gives back any text as it was written', () => {
    const character = fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0xa0, max: 0xd7ff }), fc.integer({ min: 0x10000, max: 0x1fffd }));
    const text = fc
      .array(character.filter((point) => point !== 0xad && point !== 0x2011), { maxLength: 40 })
      .map((points) => String.fromCodePoint(...points));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (written) => {
        expect(texts(read(written.map((words) => p(words)).join('')))).toEqual(written);
      }),
    );
  });

  it('names every paragraph once, by Word’s own id where there is one', () => {
    const document = read('<w:p w14:paraId="0A"/><w:p w14:paraId="0A"/><w:p/>');
    const ids = document.paragraphs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(read('<w:p/><w:p w14:paraId="0A"/>').paragraphs[1]?.id).toBe(ids[0]);
  });
});

describe('deleted paragraph marks', () => {
  const deletedMark = '<w:rPr><w:del w:author="A"/></w:rPr>';

  it('join a paragraph to the next, which gives the format, and keep hold of both elements', () => {
    const file = openPackage(wordFile(`${p('One ', deletedMark)}${p('two', '<w:outlineLvl w:val="0"/>')}${p('three')}`));
    const { document, elements, sources } = readDocument(file);
    expect(texts(document)).toEqual(['One two', 'three']);
    expect(document.paragraphs[0]?.heading).toBe(1);
    const written = file.xml(file.mainPart).getElementsByTagName('w:p');
    expect(elements).toEqual([written[0], written[2]]);
    expect(sources[0]?.elements).toEqual([written[0], written[1]]);
    expect(sources[0]?.pieces.map(({ start, end }) => [start, end])).toEqual([[0, 4], [4, 7]]);
  });

  it('let a paragraph vanish that was deleted as a whole', () => {
    expect(texts(read(`${p('1')}<w:p><w:pPr>${deletedMark}</w:pPr>${del('gone')}</w:p>${p('2')}`))).toEqual(['1', '2']);
  });

  it('let a paragraph vanish before a table too', () => {
    const gone = `<w:p><w:pPr>${deletedMark}</w:pPr>${del('gone')}</w:p>`;
    const document = read(`${p('1')}${gone}${table(row(cell(gone + table(row(cell(p('2')))) + p('3'))))}${p('4')}`);
    expect(texts(document)).toEqual(['1', '2', '3', '4']);
    expect(document.tables[0]?.rows[0]?.cells[0]?.paragraphs).toEqual([2]);
  });

  it('do not join what someone wrote to a prompt', () => {
    const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Click here')}</w:sdtContent></w:sdt>`;
    expect(texts(read(p('written', deletedMark) + prompt + p('after')))).toEqual(['written', '', 'after']);
  });

  it('do not reach out of a cell or over a table', () => {
    const document = read(`${p('before', deletedMark)}${table(row(cell(p('in', deletedMark)) + cell(p('beside'))))}${p('after')}`);
    expect(texts(document)).toEqual(['before', 'in', 'beside', 'after']);
  });
});

describe('tables', () => {
  it('know rows, cells, merged cells and header rows', () => {
    const document = read(
      table(
        row(cell(p('Name')) + cell(p('Role'), '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') +
          row(cell(p('A'), '<w:vMerge w:val="restart"/>') + cell(p('B') + p('C'))) +
          row(cell(p('hidden by the merge'), '<w:vMerge/>') + cell(p('D')), '<w:tblHeader/>') +
          row(cell(p('E')), '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(texts(document)).toEqual(['Name', 'Role', 'A', 'B', 'C', 'D', 'E']);
    expect(document.tables).toEqual([
      {
        headerRows: 1,
        within: null,
        rows: [
          { cells: [{ paragraphs: [0], column: 0, columns: 1, continues: false }, { paragraphs: [1], column: 1, columns: 2, continues: false }] },
          { cells: [{ paragraphs: [2], column: 0, columns: 1, continues: false }, { paragraphs: [3, 4], column: 1, columns: 1, continues: false }] },
          { cells: [{ paragraphs: [], column: 0, columns: 1, continues: true }, { paragraphs: [5], column: 1, columns: 1, continues: false }] },
          { cells: [{ paragraphs: [6], column: 2, columns: 1, continues: false }] },
        ],
      },
    ]);
    expect(document.paragraphs[4]?.cell).toEqual({ table: 0, row: 1, cell: 1 });
  });

  it('nest', () => {
    const inner = table(row(cell(p('inner'))));
    const document = read(`${table(row(cell(p('left')) + cell(p('before') + inner + p('after'))))}${table(row(cell(p('next'))))}`);
    expect(texts(document)).toEqual(['left', 'before', 'inner', 'after', 'next']);
    expect(document.tables.map(({ within }) => within)).toEqual([null, { table: 0, row: 0, cell: 1 }, null]);
    expect(document.tables[0]?.rows[0]?.cells[1]?.paragraphs).toEqual([1, 3]);
    expect(document.paragraphs.map((paragraph) => paragraph.cell?.table)).toEqual([0, 0, 1, 0, 2]);
  });

  it('leave deleted rows and cells out and take rows and cells in content controls in', () => {
    const wrap = (content: string) => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = read(
      table(row(cell(p('gone')), '<w:del w:author="A"/>') + wrap(row(wrap(cell(p('1'))) + cell(p('gone'), '<w:cellDel w:author="A"/>') + cell(p('2')))) + row(cell(p('3')), '<w:ins w:author="A"/>')),
    );
    expect(texts(document)).toEqual(['1', '2', '3']);
    expect(document.paragraphs[2]?.cell).toEqual({ table: 0, row: 1, cell: 0 });
  });
});

describe('other stories', () => {
  const links: readonly Link[] = [
    { id: 'h1', kind: 'header', target: 'header1.xml' },
    { id: 'h2', kind: 'header', target: 'header2.xml' },
    { id: 'f1', kind: 'footer', target: 'footer1.xml' },
    { id: 'fn', kind: 'footnotes', target: 'footnotes.xml' },
    { id: 'en', kind: 'endnotes', target: 'endnotes.xml' },
    { id: 'co', kind: 'comments', target: 'comments.xml' },
  ];
  const box = (content: string) => `<w:r><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></w:r>`;
  const section = (...references: string[]) => `<w:sectPr>${references.join('')}</w:sectPr>`;
  const reference = (kind: string, id: string) => `<w:${kind}Reference w:type="default" r:id="${id}"/>`;
  const parts = {
    'word/header1.xml': partXml('hdr', p('Header')),
    'word/header2.xml': partXml('hdr', p('Header')),
    'word/footer1.xml': partXml('ftr', p('Footer')),
    'word/footnotes.xml': partXml(
      'footnotes',
      `<w:footnote w:type="separator" w:id="-1">${p('line')}</w:footnote><w:footnote w:id="1">${p('First')}</w:footnote><w:footnote w:id="2">${p('Second')}</w:footnote><w:footnote w:id="3">${p('Third')}</w:footnote>`,
    ),
    'word/endnotes.xml': partXml('endnotes', `<w:endnote w:id="1">${p('End')}</w:endnote>`),
    'word/comments.xml': partXml('comments', `<w:comment w:id="0" w:author="Jo">${p('Really?')}</w:comment>`),
  };
  const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  it('follow the body in their order; notes in the order of their marks, without those whose mark was deleted', () => {
    const body = `<w:p>${note('endnote', 1)}${note('footnote', 2)}${note('footnote', 1)}<w:del w:author="A">${note('footnote', 3)}</w:del><w:r><w:t>Text</w:t></w:r>${box(p('Box') + `<w:p>${box(p('Box in box'))}</w:p>`)}</w:p>`;
    const document = read(`${body}<w:p><w:pPr>${section(reference('header', 'h1'))}</w:pPr></w:p>${section(reference('footer', 'f1'))}`, links, parts);
    expect(document.paragraphs.map(({ story, text }) => [story, text])).toEqual([
      ['body', 'Text'],
      ['body', ''],
      ['header', 'Header'],
      ['footer', 'Footer'],
      ['footnote', 'Second'],
      ['footnote', 'First'],
      ['endnote', 'End'],
      ['text-box', 'Box'],
      ['text-box', ''],
      ['text-box', 'Box in box'],
      ['comment', 'Really?'],
    ]);
  });

  it('reads a header once that sections repeat, and none that is blank', () => {
    const sections = `<w:p><w:pPr>${section(reference('header', 'h1'))}</w:pPr></w:p>${section(reference('header', 'h2'), reference('footer', 'f1'))}`;
    const document = read(sections, links, { ...parts, 'word/footer1.xml': partXml('ftr', table(row(cell(p(' '))))) });
    expect(texts(document, 'header')).toEqual(['Header']);
    expect(texts(document, 'footer')).toEqual([]);
    expect(document.tables).toEqual([]);
  });

  it('reads a text box from one of the two forms in which Word writes it', () => {
    const twice = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('Box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Box')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(texts(read(twice), 'text-box')).toEqual(['Box']);
  });

  it('follows a field over paragraphs, and does not let one that never ends swallow the text', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>TOC</w:instrText><w:t>code</w:t></w:r>';
    expect(texts(read(`<w:p>${mark('begin')}${code}</w:p><w:p>${code}${mark('separate')}<w:r><w:t>1</w:t></w:r></w:p>${p('2')}<w:p>${mark('end')}</w:p>`))).toEqual(['', '1', '2', '']);
    expect(texts(read(`<w:p>${mark('begin')}</w:p>${p('still there')}`))).toEqual(['', 'still there']);
    const nested = `<w:p>${mark('begin')}${code}${mark('begin')}${code}${mark('separate')}<w:r><w:t>in the code</w:t></w:r>${mark('end')}</w:p>`;
    expect(texts(read(`${nested}<w:p>${code}${mark('separate')}<w:r><w:t>result</w:t></w:r>${mark('end')}</w:p>`))).toEqual(['', 'result']);
  });
});

describe('files of other programs', () => {
  async function made(): Promise<Uint8Array> {
    const file = new Document({
      title: 'Assessment',
      sections: [
        {
          headers: { default: new Header({ children: [new Paragraph('Confidential')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Page')] }) },
          children: [
            new Paragraph({ text: 'Assessment', heading: HeadingLevel.TITLE }),
            new Paragraph({ text: 'Views', heading: HeadingLevel.HEADING_2 }),
            new Paragraph({ text: 'An item', bullet: { level: 1 } }),
            new Paragraph({ children: [new TextRun('Seen '), new TextRun({ text: 'unseen', vanish: true })] }),
            new Table({ rows: [new TableRow({ tableHeader: true, children: [new TableCell({ children: [new Paragraph('Who')] })] })] }),
          ],
        },
      ],
    });
    return new Uint8Array(await Packer.toBuffer(file));
  }

  it('are read with their styles, lists, headers and hidden words', async () => {
    const document = readDocx(await made());
    const shown = document.paragraphs.map(({ story, text, style, heading, list }) => ({ story, text, style, heading, list: list?.level ?? null }));
    expect(shown).toEqual([
      { story: 'body', text: 'Assessment', style: 'Title', heading: 0, list: null },
      { story: 'body', text: 'Views', style: 'Heading 2', heading: 2, list: null },
      { story: 'body', text: 'An item', style: 'List Paragraph', heading: null, list: 1 },
      { story: 'body', text: 'Seen ', style: expect.any(String), heading: null, list: null },
      { story: 'body', text: 'Who', style: expect.any(String), heading: null, list: null },
      { story: 'header', text: 'Confidential', style: expect.any(String), heading: null, list: null },
      { story: 'footer', text: 'Page', style: expect.any(String), heading: null, list: null },
    ]);
    expect(document.tables[0]?.headerRows).toBe(1);
    expect(document.properties.title).toBe('Assessment');
    expect(document.unseen.hiddenText).toBe(1);
  });

  it('are read the same after they were saved', async () => {
    const file = openPackage(await made());
    const before = readDocument(file).document;
    file.markChanged(file.mainPart);
    expect(readDocx(file.save())).toEqual(before);
  });

  it('are read or refused with a DocxError however they are damaged', async () => {
    const good = await made();
    const attempt = (bytes: Uint8Array) => {
      try {
        return Array.isArray(readDocx(bytes).paragraphs);
      } catch (error) {
        return error instanceof DocxError && error.message.length > 0;
      }
    };
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }), fc.nat(good.length), (changes, cut) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(attempt(bytes)).toBe(true);
        expect(attempt(bytes.slice(0, cut))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('are read or refused with a DocxError whatever elements stand in one another', () => {
    const name = fc.constantFrom('p', 'r', 't', 'tbl', 'tr', 'tc', 'pPr', 'rPr', 'sdt', 'sdtContent', 'del', 'ins', 'fldChar', 'drawing', 'txbxContent', 'sectPr', 'numPr', 'vMerge', 'body');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.constant('text'),
        fc.tuple(name, fc.constantFrom('', ' w:val="-1"', ' w:val="x"', ' w:fldCharType="begin"', ' w:fldCharType="end"'), fc.array(tie('tree'), { maxLength: 4 })).map(
          ([element, attribute, inside]) => `<w:${element}${attribute}>${inside.join('')}</w:${element}>`,
        ),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (content) => {
        const { document, sources } = readDocument(openPackage(wordFile(content.join(''))));
        expect(sources.map(({ text }) => text)).toEqual(document.paragraphs.map(({ text }) => text));
        for (const { text, pieces } of sources) expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
