import { settleAllChanges, settleChanges, trackedChanges, type Outcome } from '../../../src/docx/editing/tracked-changes';
import { paragraphXml, partXml } from '../word-file';
import { bodyOf, editorOf } from './edited-file';

const BY = 'w:id="1" w:author="B" w:date="2026-01-01T00:00:00Z"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function settled(body: string, outcome: Outcome): string {
  const editor = editorOf(body);
  editor.edit((edit) => settleAllChanges(edit, outcome));
  expect(trackedChanges(editor.file)).toEqual([]);
  return bodyOf(editor);
}

const row = (text: string, properties = '') => `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}<w:tc><w:tcPr/>${paragraphXml(text)}</w:tc></w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
const cells = (change: string) => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:tcW w:w="5"/>${change}</w:tcPr><w:p/></w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>`;
const withMark = (mark: string, text: string, more = '') => `<w:p><w:pPr>${more}<w:rPr>${mark}</w:rPr></w:pPr>${run(text)}</w:p>`;

describe('tracked changes that are accepted or rejected', () => {
  it.each([
    ['inserted text', `<w:p>${run('a')}<w:ins ${BY}>${run('b')}</w:ins></w:p>`, `<w:p>${run('a')}${run('b')}</w:p>`, `<w:p>${run('a')}</w:p>`],
    ['deleted text', `<w:p><w:del ${BY}><w:r><w:delText xml:space="preserve">a</w:delText><w:delInstrText>x</w:delInstrText></w:r></w:del>${run('b')}</w:p>`, `<w:p>${run('b')}</w:p>`, `<w:p><w:r><w:t xml:space="preserve">a</w:t><w:instrText>x</w:instrText></w:r>${run('b')}</w:p>`],
    ['text that one put in and another deleted', `<w:p>${run('a')}<w:ins ${BY}><w:del ${BY}><w:r><w:delText xml:space="preserve">b</w:delText></w:r></w:del></w:ins></w:p>`, `<w:p>${run('a')}</w:p>`, `<w:p>${run('a')}</w:p>`],
    ['a mark within deleted text', `<w:p><w:del ${BY}><w:bookmarkStart w:id="3" w:name="x"/><w:r><w:delText xml:space="preserve">a</w:delText></w:r></w:del><w:bookmarkEnd w:id="3"/></w:p>`, '<w:p><w:bookmarkStart w:id="3" w:name="x"/><w:bookmarkEnd w:id="3"/></w:p>', `<w:p><w:bookmarkStart w:id="3" w:name="x"/>${run('a')}<w:bookmarkEnd w:id="3"/></w:p>`],
    ['a deleted paragraph mark', `${withMark(`<w:del ${BY}/>`, 'a')}<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('b')}</w:p>`, `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('a')}${run('b')}</w:p>`, `<w:p>${run('a')}</w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${run('b')}</w:p>`],
    ['an inserted paragraph mark', `${withMark(`<w:ins ${BY}/><w:b/>`, 'a')}<w:p>${run('b')}</w:p>`, `${withMark('<w:b/>', 'a')}<w:p>${run('b')}</w:p>`, `<w:p>${run('a')}${run('b')}</w:p>`],
    ['several deleted marks in a row', `${withMark(`<w:del ${BY}/>`, 'a')}${withMark(`<w:del ${BY}/>`, 'b')}<w:p>${run('c')}</w:p>`, `<w:p>${run('a')}${run('b')}${run('c')}</w:p>`, `<w:p>${run('a')}</w:p><w:p>${run('b')}</w:p><w:p>${run('c')}</w:p>`],
    ['a deleted empty paragraph before a table', `<w:p><w:pPr><w:rPr><w:del ${BY}/></w:rPr></w:pPr></w:p>${table(row('x'))}`, table(row('x')), `<w:p></w:p>${table(row('x'))}`],
    ['the format of a run', `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${BY}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>`, '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r></w:p>', '<w:p><w:r><w:rPr><w:i/></w:rPr><w:t>a</w:t></w:r></w:p>'],
    ['the format of a paragraph', `<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr><w:pPrChange ${BY}><w:pPr><w:keepNext/></w:pPr></w:pPrChange></w:pPr></w:p>`, '<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr></w:p>', '<w:p><w:pPr><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr></w:p>'],
    ['a paragraph put into a list', `<w:p><w:pPr><w:numPr><w:numId w:val="1"/><w:ins ${BY}/></w:numPr></w:pPr></w:p>`, '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>', '<w:p></w:p>'],
    ['an inserted row', table(row('a'), row('b', `<w:ins ${BY}/>`)), table(row('a'), row('b')), table(row('a'))],
    ['a deleted row', table(row('a', `<w:cantSplit/><w:del ${BY}/>`), row('b')), table(row('b')), table(row('a', '<w:cantSplit/>'), row('b'))],
    ['a table of deleted rows', `${table(row('a', `<w:del ${BY}/>`))}<w:p/>`, '<w:p/>', `${table(row('a'))}<w:p/>`],
    ['a deleted cell', cells(`<w:cellDel ${BY}/>`), '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/><w:p/></w:tc></w:tr></w:tbl>', cells('')],
    ['cells that were merged', cells(`<w:shd/><w:cellMerge ${BY} w:vMerge="cont"/>`), cells('<w:vMerge w:val="continue"/><w:shd/>'), cells('<w:shd/>')],
  ])('%s', (_, body, accepted, rejected) => {
    expect(settled(body, 'accept')).toBe(accepted);
    expect(settled(body, 'reject')).toBe(rejected);
  });

  const move = (name: string, from: string, to: string) =>
    `<w:p><w:moveFromRangeStart w:id="5" w:name="${name}" w:author="B"/><w:moveFrom ${BY}>${run(from)}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>${run(' and ')}` +
    `<w:moveToRangeStart w:id="6" w:name="${name}" w:author="B"/><w:moveTo ${BY}>${run(to)}</w:moveTo><w:moveToRangeEnd w:id="6"/></w:p>`;

  it('moved text, of which both ends go together', () => {
    expect(settled(move('m1', 'a', 'a'), 'accept')).toBe(`<w:p>${run(' and ')}${run('a')}</w:p>`);
    expect(settled(move('m1', 'a', 'a'), 'reject')).toBe(`<w:p>${run('a')}${run(' and ')}</w:p>`);
    const editor = editorOf(move('m1', 'a', 'a') + move('m2', 'b', 'b'));
    const [first] = trackedChanges(editor.file);
    editor.edit((edit) => settleChanges(edit, first ? [first] : [], 'accept'));
    expect(trackedChanges(editor.file)).toHaveLength(2);
    expect(editor.read().document.paragraphs[0]?.text).toBe(' and a');
  });

  it('one by one, in headers and notes too', () => {
    const header = `<w:p><w:ins ${BY}>${run('head')}</w:ins></w:p>`;
    const editor = editorOf(`<w:p><w:ins ${BY}>${run('a')}</w:ins><w:del w:id="2" w:author="C" w:date="2026-01-02T00:00:00Z"><w:r><w:delText xml:space="preserve">b</w:delText></w:r></w:del></w:p>`, [{ id: 'h', kind: 'header', target: 'header1.xml' }], { 'word/header1.xml': partXml('hdr', header) });
    const changes = trackedChanges(editor.file);
    expect(changes.map(({ type, author, part }) => [type, author, part])).toEqual([['inserted', 'B', 'word/document.xml'], ['deleted', 'C', 'word/document.xml'], ['inserted', 'B', 'word/header1.xml']]);
    editor.edit((edit) => settleChanges(edit, changes.slice(1), 'reject'));
    expect(bodyOf(editor)).toBe(`<w:p><w:ins ${BY}>${run('a')}</w:ins>${run('b')}</w:p>`);
    expect(editor.file.text('word/header1.xml')).not.toContain('head<');
  });

  it('take notes and comments along that nobody could reach any more', () => {
    const editor = editorOf(
      `<w:p>${run('a')}<w:r><w:footnoteReference w:id="2"/></w:r><w:del ${BY}><w:r><w:footnoteReference w:id="3"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:del></w:p>`,
      [{ id: 'f', kind: 'footnotes', target: 'footnotes.xml' }, { id: 'c', kind: 'comments', target: 'comments.xml' }],
      {
        'word/footnotes.xml': partXml('footnotes', `<w:footnote w:id="2">${paragraphXml('kept')}</w:footnote><w:footnote w:id="3">${paragraphXml('gone')}</w:footnote>`),
        'word/comments.xml': partXml('comments', `<w:comment w:id="0" w:author="B">${paragraphXml('gone')}</w:comment>`),
      },
    );
    editor.edit((edit) => settleAllChanges(edit, 'accept'));
    expect(editor.file.text('word/footnotes.xml')).toContain('kept');
    expect(editor.file.text('word/footnotes.xml') + editor.file.text('word/comments.xml')).not.toContain('gone');
  });
});
