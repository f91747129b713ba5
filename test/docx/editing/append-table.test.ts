import { appendTable, leaveList, setHeaderRows, setParagraphStyle, setTableStyle } from '../../../src/docx/editing/append-table';
import { settleAllChanges } from '../../../src/docx/editing/tracked-changes';
import { child } from '../../../src/docx/wordprocessing';
import { paragraphXml } from '../word-file';
import { bodyOf, editorOf, STAMP, textsOf } from './edited-file';

const ROWS = [['Date', 'What'], ['3 March', 'Seen & “heard” <at> home']];
const END = '<w:sectPr/>';

function edited(body: string) {
  const editor = editorOf(body);
  const part = editor.file.mainPart;
  const root = child(editor.file.xml(part).documentElement, 'body')!;
  return { editor, part, root };
}

it('stands behind the last block and before the section, with a paragraph behind it, and is undone at once', () => {
  const { editor, part, root } = edited(paragraphXml('Ella was seen.') + END);
  const before = bodyOf(editor);
  editor.edit((edit) => {
    const table = appendTable(edit, part, root, ROWS);
    setHeaderRows(edit, part, table, 1);
  });
  expect(textsOf(editor)).toEqual(['Ella was seen.', 'Date', 'What', '3 March', 'Seen & “heard” <at> home', '']);
  const { tables } = editor.read().document;
  expect(tables.map(({ headerRows, rows }) => [headerRows, rows.length])).toEqual([[1, 2]]);
  expect(bodyOf(editor)).toMatch(/<\/w:tbl><w:p\/><w:sectPr\/>$/u);
  editor.undo();
  expect(bodyOf(editor)).toBe(before);
});

it('is a tracked change of every row, which goes when it is rejected and stays when it is accepted', () => {
  for (const [outcome, tables] of [['reject', 0], ['accept', 1]] as const) {
    const { editor, part, root } = edited(paragraphXml('Ella was seen.') + END);
    editor.edit((edit) => {
      setHeaderRows(edit, part, appendTable(edit, part, root, ROWS, STAMP), 1);
    });
    expect(bodyOf(editor)).toMatch(/<w:trPr><w:tblHeader\/><w:ins /u);
    editor.edit((edit) => settleAllChanges(edit, outcome));
    expect(editor.read().document.tables).toHaveLength(tables);
    expect(bodyOf(editor)).not.toContain('<w:ins ');
  }
});

it('takes a style of the document in place of its own borders', () => {
  const { editor, part, root } = edited(paragraphXml('a'));
  editor.edit((edit) => setTableStyle(edit, part, appendTable(edit, part, root, ROWS), 'Grid'));
  expect(bodyOf(editor)).toMatch(/<w:tblPr><w:tblStyle w:val="Grid"\/><w:tblW /u);
  expect(bodyOf(editor)).not.toContain('tblBorders');
});

it('is refused where a cell holds what a file cannot', () => {
  const { editor, part, root } = edited(paragraphXml('a'));
  expect(() => editor.edit((edit) => appendTable(edit, part, root, [['\u0001']]))).toThrow(expect.objectContaining({ reason: 'characters' }));
  expect(textsOf(editor)).toEqual(['a']);
});

it('leaves a paragraph with its new style, and outside the list it was in', () => {
  const { editor, part, root } = edited('<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:jc w:val="left"/></w:pPr></w:p>');
  editor.edit((edit) => {
    leaveList(edit, part, root.firstElementChild!);
    setParagraphStyle(edit, part, root.firstElementChild!, 'Heading2');
  });
  expect(bodyOf(editor)).toBe('<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:keepNext/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:jc w:val="left"/></w:pPr></w:p>');
});
