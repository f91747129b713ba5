import { EditRefused } from '../../../src/docx/editing/refusal';
import { deleteAcross, joinWithNext, splitParagraph } from '../../../src/docx/editing/split-and-join';
import { partXml } from '../word-file';
import { bodyOf, editorOf, STAMP, textsOf } from './edited-file';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const BY = 'w:author="A. Writer" w:date="2026-03-20T09:00:00Z"';

describe('splitting a paragraph', () => {
  const split = (body: string, at: number, tracking: typeof STAMP | null = null, ...more: Parameters<typeof editorOf> extends [string, ...infer Rest] ? Rest : never): string => {
    const editor = editorOf(body, ...more);
    const text = textsOf(editor)[0] ?? '';
    const second = editor.edit((edit) => splitParagraph(edit, { paragraph: editor.paragraph(0), at }, tracking));
    expect(textsOf(editor).slice(0, 2)).toEqual([text.slice(0, at), text.slice(at)]);
    expect(editor.textOf(second).text).toBe(text.slice(at));
    return bodyOf(editor);
  };

  it('gives both halves the same format, and neither the id of the other', () => {
    expect(split(`<w:p w14:paraId="00000001" w:rsidR="0A"><w:pPr><w:jc w:val="center"/></w:pPr>${run('onetwo')}</w:p>`, 3)).toBe(
      `<w:p w14:paraId="00000001" w:rsidR="0A"><w:pPr><w:jc w:val="center"/></w:pPr>${run('one')}</w:p><w:p w:rsidR="0A"><w:pPr><w:jc w:val="center"/></w:pPr>${run('two')}</w:p>`,
    );
  });

  it('cuts links and insertions in two, and leaves a section to the second half', () => {
    expect(split(`<w:p><w:pPr><w:sectPr/></w:pPr><w:hyperlink w:anchor="a">${run('onetwo')}</w:hyperlink></w:p>`, 3)).toBe(
      `<w:p><w:pPr></w:pPr><w:hyperlink w:anchor="a">${run('one')}</w:hyperlink></w:p><w:p><w:pPr><w:sectPr/></w:pPr><w:hyperlink w:anchor="a">${run('two')}</w:hyperlink></w:p>`,
    );
  });

  it('marks the new paragraph mark as put in where it is tracked; the old mark stays with the second half', () => {
    expect(split(`<w:p><w:pPr><w:rPr><w:del w:id="4" w:author="B"/><w:b/></w:rPr></w:pPr>${run('onetwo')}</w:p><w:p/>`, 3, STAMP)).toBe(
      `<w:p><w:pPr><w:rPr><w:ins w:id="6" ${BY}/><w:b/></w:rPr></w:pPr>${run('one')}</w:p><w:p><w:pPr><w:rPr><w:del w:id="5" w:author="B"/><w:b/></w:rPr></w:pPr>${run('two')}</w:p><w:p/>`,
    );
  });

  it('goes on in the style that follows a heading', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:next w:val="N"/></w:style><w:style w:type="paragraph" w:styleId="N"><w:name w:val="Normal"/></w:style>';
    expect(split(`<w:p><w:pPr><w:pStyle w:val="H1"/></w:pPr>${run('Plan')}</w:p>`, 4, null, [{ id: 's', kind: 'styles', target: 'styles.xml' }], { 'word/styles.xml': partXml('styles', styles) })).toContain(
      '<w:p><w:pPr><w:pStyle w:val="N"/></w:pPr></w:p>',
    );
  });

  it('is refused within a form field and within a field', () => {
    expect(() => split(`<w:p><w:sdt><w:sdtPr/><w:sdtContent>${run('onetwo')}</w:sdtContent></w:sdt></w:p>`, 3)).toThrow(EditRefused);
    expect(() => split(`<w:p><w:fldSimple w:instr="DATE">${run('onetwo')}</w:fldSimple></w:p>`, 3)).toThrow(EditRefused);
  });
});

describe('joining paragraphs', () => {
  const joined = (body: string, tracking: typeof STAMP | null = null): string => {
    const editor = editorOf(body);
    editor.edit((edit) => joinWithNext(edit, editor.paragraph(0), tracking));
    return bodyOf(editor);
  };
  const centred = (text: string) => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${text === '' ? '' : run(text)}</w:p>`;

  it('keeps the format of the first, or of the second where the first is empty, and the marks between', () => {
    expect(joined(`${centred('a')}<w:bookmarkEnd w:id="1"/><w:p>${run('b')}</w:p>`)).toBe(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('a')}<w:bookmarkEnd w:id="1"/>${run('b')}</w:p>`);
    expect(joined(`<w:p></w:p>${centred('b')}`)).toBe(centred('b'));
  });

  it('marks the mark as deleted where it is tracked, and takes one’s own mark away', () => {
    expect(joined(`${centred('a')}<w:p>${run('b')}</w:p>`, STAMP)).toBe(`<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:del w:id="1" ${BY}/></w:rPr></w:pPr>${run('a')}</w:p><w:p>${run('b')}</w:p>`);
    expect(joined(`<w:p><w:pPr><w:rPr><w:ins w:id="1" ${BY}/></w:rPr></w:pPr>${run('a')}</w:p><w:p>${run('b')}</w:p>`, STAMP)).toBe(`<w:p>${run('a')}${run('b')}</w:p>`);
  });

  it('is refused before a table and at the end of a section', () => {
    expect(() => joined(`<w:p/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`)).toThrow('no paragraph');
    expect(() => joined(`<w:p><w:pPr><w:sectPr/></w:pPr></w:p><w:p/>`)).toThrow('section');
  });
});

describe('deleting from one paragraph to another', () => {
  const body = `<w:p>${run('one two')}</w:p><w:p>${run('three')}</w:p><w:p>${run('four five')}</w:p>`;

  it('leaves one paragraph', () => {
    const editor = editorOf(body);
    editor.edit((edit) => deleteAcross(edit, [0, 1, 2].map((index) => editor.paragraph(index)), 4, 4));
    expect(bodyOf(editor)).toBe(`<w:p>${run('one ')}${run(' five')}</w:p>`);
  });

  it('is shown as one where it is tracked', () => {
    const editor = editorOf(body);
    editor.edit((edit) => deleteAcross(edit, [0, 1, 2].map((index) => editor.paragraph(index)), 4, 4, STAMP));
    expect(textsOf(editor)).toEqual(['one  five']);
    expect(bodyOf(editor).match(/<w:p>/g)).toHaveLength(3);
  });

  it('empties the cells of a table and keeps the table', () => {
    const editor = editorOf(`<w:p>${run('a')}</w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p>${run('b')}</w:p></w:tc></w:tr></w:tbl><w:p>${run('cd')}</w:p>`);
    editor.edit((edit) => deleteAcross(edit, [0, 1, 2].map((index) => editor.paragraph(index)), 0, 1));
    expect(textsOf(editor)).toEqual(['', '', 'd']);
  });
});
