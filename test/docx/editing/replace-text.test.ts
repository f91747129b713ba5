import { EditRefused } from '../../../src/docx/editing/refusal';
import { replaceText } from '../../../src/docx/editing/replace-text';
import { bodyOf, editorOf, STAMP, textsOf } from './edited-file';

const BY = 'w:author="A. Writer" w:date="2026-03-20T09:00:00Z"';

/** Replaces words of the first paragraph; how the body looks then. */
function replaced(body: string, words: string, text: string, tracking: typeof STAMP | null = STAMP): string {
  const editor = editorOf(body);
  const before = textsOf(editor)[0] ?? '';
  const start = before.indexOf(words);
  editor.edit((edit) => replaceText(edit, editor.paragraph(0), start, start + words.length, text, tracking));
  expect(textsOf(editor)[0]).toBe(before.slice(0, start) + text + before.slice(start + words.length));
  return bodyOf(editor);
}

const run = (text: string, format = '') => `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const gone = (text: string, format = '', id = 2) => `<w:del w:id="${id}" ${BY}><w:r>${format}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const added = (text: string, format = '', id = 1) => `<w:ins w:id="${id}" ${BY}><w:r>${format}<w:t>${text}</w:t></w:r></w:ins>`;
const BOLD = '<w:rPr><w:b/></w:rPr>';

describe('a tracked replacement', () => {
  it('marks the old words as deleted and puts the new ones behind them, in their format', () => {
    expect(replaced(`<w:p>${run('The CP plan ends.', BOLD)}</w:p>`, 'CP', 'child protection')).toBe(
      `<w:p>${run('The ', BOLD)}${gone('CP', BOLD)}${added('child protection', BOLD)}${run(' plan ends.', BOLD)}</w:p>`,
    );
  });

  it('touches only the words that differ', () => {
    expect(replaced(`<w:p>${run('the CP plan for Mia')}</w:p>`, 'the CP plan for Mia', 'the child protection plan for Mia')).toContain(gone('CP'));
  });

  it('takes the format of the first words where they have several', () => {
    expect(replaced(`<w:p>${run('He is ')}${run('non-', BOLD)}${run('compliant')}</w:p>`, 'non-compliant', 'worried')).toBe(
      `<w:p>${run('He is ')}<w:del w:id="2" ${BY}><w:r>${BOLD}<w:delText xml:space="preserve">non-</w:delText></w:r><w:r><w:delText xml:space="preserve">compliant</w:delText></w:r></w:del>${added('worried', BOLD)}</w:p>`,
    );
  });

  it('leaves notes and marks of comments among the words in their place', () => {
    const note = '<w:r><w:footnoteReference w:id="3"/></w:r>';
    const mark = '<w:commentRangeEnd w:id="7"/>';
    expect(replaced(`<w:p>${run('CP')}${note}${mark}${run(' plan')}</w:p>`, 'CP plan', 'agreement')).toBe(
      `<w:p>${gone('CP', '', 2)}${added('agreement')}${note}${mark}<w:del w:id="3" ${BY}><w:r><w:delText xml:space="preserve"> plan</w:delText></w:r></w:del></w:p>`,
    );
  });

  it('takes words away that the same person put in, and marks those of another inside of their insertion', () => {
    expect(replaced(`<w:p><w:ins w:id="1" ${BY}>${run('my words')}</w:ins></w:p>`, 'my words', 'others')).toBe(`<w:p><w:ins w:id="1" ${BY}><w:r><w:t>others</w:t></w:r></w:ins></w:p>`);
    const other = 'w:author="B" w:date="2026-01-01T00:00:00Z"';
    expect(replaced(`<w:p><w:ins w:id="1" ${other}>${run('her words stay')}</w:ins></w:p>`, 'words', 'text')).toBe(
      `<w:p><w:ins w:id="1" ${other}>${run('her ')}${gone('words', '', 4)}</w:ins>${added('text', '', 3)}<w:ins w:id="2" ${other}>${run(' stay')}</w:ins></w:p>`,
    );
  });

  it('stays inside a link', () => {
    expect(replaced(`<w:p><w:hyperlink r:id="rId9">${run('the CP plan')}</w:hyperlink></w:p>`, 'CP', 'child protection')).toContain(`</w:ins>${run(' plan')}</w:hyperlink>`);
  });

  it('replaces a field only as a whole, codes and all', () => {
    const field = (result: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body = replaced(`<w:p>${run('On ')}${field('1 May')}${run('.')}</w:p>`, '1 May', 'Friday');
    expect(body).toContain('<w:delInstrText xml:space="preserve"> DATE </w:delInstrText>'.replace(' xml:space="preserve"', ''));
    expect(body).toContain(`${added('Friday')}${run('.')}`);
    expect(() => replaced(`<w:p>${field('1 May')}</w:p>`, 'May', 'June')).toThrow(EditRefused);
  });
});

describe('a replacement that is not tracked', () => {
  it('changes nothing but the words', () => {
    expect(replaced(`<w:p w:rsidR='00A'>${run('The CP plan &#x2014; ends.', BOLD)}</w:p>`, 'CP', 'child protection', null)).toBe(`<w:p w:rsidR='00A'>${run('The child protection plan — ends.', BOLD)}</w:p>`);
  });

  it('takes away what becomes empty, and keeps a form field', () => {
    expect(replaced(`<w:p>${run('See ')}<w:hyperlink w:anchor="a"><w:bookmarkStart w:id="1" w:name="b"/>${run('here')}</w:hyperlink></w:p>`, 'here', '', null)).toBe(`<w:p>${run('See ')}<w:bookmarkStart w:id="1" w:name="b"/></w:p>`);
    const control = (inner: string) => `<w:p><w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt></w:p>`;
    expect(replaced(control(run('Name')), 'Name', '', null)).toBe(control('<w:r></w:r>'));
  });

  it('writes tabs and line breaks as Word does', () => {
    expect(replaced(`<w:p>${run('a b')}</w:p>`, ' ', '\t\n', null)).toBe(`<w:p><w:r><w:t xml:space="preserve">a</w:t></w:r><w:r><w:tab/><w:br/></w:r><w:r><w:t xml:space="preserve">b</w:t></w:r></w:p>`);
  });
});

describe('text that is put in', () => {
  const insert = (body: string, at: number, text: string, tracking: typeof STAMP | null = null): string => {
    const editor = editorOf(body);
    editor.edit((edit) => replaceText(edit, editor.paragraph(0), at, at, text, tracking));
    return bodyOf(editor);
  };

  it('goes on with the words before it', () => {
    expect(insert(`<w:p>${run('one', BOLD)}${run('two')}</w:p>`, 3, '!')).toBe(`<w:p>${run('one!', BOLD)}${run('two')}</w:p>`);
  });

  it('is no part of a link, a field or a form field that ends or begins there', () => {
    const link = `<w:hyperlink w:anchor="a">${run('here')}</w:hyperlink>`;
    expect(insert(`<w:p>${link}</w:p>`, 4, ' now')).toBe(`<w:p>${link}<w:r><w:t xml:space="preserve"> now</w:t></w:r></w:p>`);
    expect(insert(`<w:p>${link}</w:p>`, 0, 'now')).toBe(`<w:p><w:r><w:t>now</w:t></w:r>${link}</w:p>`);
  });

  it('takes the format of the paragraph mark where the paragraph is empty', () => {
    expect(insert(`<w:p><w:pPr><w:rPr><w:ins w:id="4" w:author="B"/><w:b/></w:rPr></w:pPr></w:p>`, 0, 'x')).toContain(`<w:r>${BOLD}<w:t>x</w:t></w:r></w:p>`);
  });

  it('joins what the same person typed at the same time', () => {
    const editor = editorOf(`<w:p>${run('a')}</w:p>`);
    for (const letter of ['b', 'c']) editor.edit((edit) => replaceText(edit, editor.paragraph(0), textsOf(editor)[0]?.length ?? 0, textsOf(editor)[0]?.length ?? 0, letter, STAMP));
    expect(bodyOf(editor)).toBe(`<w:p>${run('a')}${added('bc')}</w:p>`);
  });
});

describe('a change that would go wrong', () => {
  const reasonOf = (body: string, start = 0, end = 1, text = 'z'): string => {
    const editor = editorOf(body);
    try {
      editor.edit((edit) => replaceText(edit, editor.paragraph(0), start, end, text, STAMP));
    } catch (error) {
      expect(bodyOf(editor)).toBe(body);
      expect(editor.canUndo).toBe(false);
      return error instanceof EditRefused ? error.reason : String(error);
    }
    return 'none';
  };
  const control = (properties: string) => `<w:p><w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${run('Name')}</w:sdtContent></w:sdt></w:p>`;

  it.each([
    ['locked', control('<w:lock w:val="sdtContentLocked"/>')],
    ['bound', control('<w:dataBinding w:xpath="/a"/>')],
    ['choice', control('<w:dropDownList/>')],
    ['locked', `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:p>${run('Name')}</w:p></w:sdtContent></w:sdt>`],
    ['mathematics', '<w:p><m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath></w:p>'],
    ['field', `<w:p><w:fldSimple w:instr="AUTHOR">${run('Name')}</w:fldSimple></w:p>`],
    ['other-form', '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>ab</w:t></mc:Choice></mc:AlternateContent></w:r></w:p>'],
  ])('is refused with its reason (%s), and nothing is changed', (reason, body) => {
    expect(reasonOf(body)).toBe(reason);
  });

  it('is refused outside of the text and for what no file can hold', () => {
    const body = `<w:p>${run('ab')}</w:p>`;
    expect(reasonOf(body, 1, 3)).toBe('outside');
    expect(reasonOf(body, 0, 1, '\u0001')).toBe('characters');
    expect(reasonOf(body, 0, 1, '\ud83d')).toBe('characters');
  });
});
