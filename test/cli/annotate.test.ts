import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { addComment, listComments } from '../../src/docx/editing/edit-comments';
import { DocumentEditor } from '../../src/docx/editing/document-editor';
import { openPackage } from '../../src/docx/package';
import { readDocx } from '../../src/docx/read-docx';
import { keepRecord } from '../../src/docx/record-part';
import { EMPTY_RECORD } from '../../src/sharing/record';
import { paragraphXml, wordFile } from '../docx/word-file';

const NOW = '2026-06-01T17:30:00+01:00';
let folder: string;
const at = (name: string) => path.join(folder, name);

async function ask(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, '2026-06-01', { out: (text) => out.push(text), error: (line) => error.push(line) }, NOW);
  return { code, out: out.join('\n'), error };
}

const annotate = (file: string, output: string, ...more: string[]) => ask('annotate', at(file), '--kind', 'case-note', '--output', at(output), ...more);
const bytesOf = (name: string) => new Uint8Array(fs.readFileSync(at(name)));
const editorOf = (name: string) => new DocumentEditor(openPackage(bytesOf(name)));
const commentsOf = (name: string) => listComments(editorOf(name));
const body = (bytes: Uint8Array) => readDocx(bytes).paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);

const LINES = ['Home visit to Jo Marsh', 'Jo Marsh (9) told me that she wants her own bed.', 'There are ongoing concerns around home conditions.', 'Her mother is hard to reach. I wrote that she is hard to reach.', 'I will visit again on 9 June 2026.'];

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-picture-'));
  const text = LINES.map((line, index) => paragraphXml(line, index === 0 ? '<w:pStyle w:val="Title"/>' : '')).join('');
  const box = (line: string) => `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphXml(line)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  fs.writeFileSync(at('note.docx'), wordFile(text));
  fs.writeFileSync(
    at('elsewhere.docx'),
    wordFile(`${text}${box('There are serious concerns about him.')}`),
  );
  fs.writeFileSync(at('broken.docx'), 'not a Word file');
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('full-picture annotate', () => {
  it('writes a copy with a comment at each finding, and changes nothing else', async () => {
    const before = bytesOf('note.docx');
    const { code, out, error } = await annotate('note.docx', 'copy.docx');
    expect(error).toEqual([]);
    expect(code).toBe(1);
    const comments = commentsOf('copy.docx');
    expect(out).toContain(`${comments.length} comments for `);
    expect(comments.every(({ author, date }) => author === 'Full Picture' && date === '2026-06-01T17:30:00Z')).toBe(true);
    const must = comments.filter(({ text }) => text.endsWith('\nPlease put this right, or write down why it stands, before you share the document.\n— Full Picture'));
    expect(must).toHaveLength(1);
    expect(must[0]?.text.split('\n').length).toBe(5);
    expect(bytesOf('note.docx')).toEqual(before);
    expect(body(bytesOf('copy.docx'))).toEqual(LINES);
    const [original, copy] = [openPackage(before), openPackage(bytesOf('copy.docx'))];
    const others = original.partNames.filter((name) => !['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels'].includes(name));
    expect(others.map((name) => copy.text(name))).toEqual(others.map((name) => original.text(name)));
    const marked = copy.text('word/document.xml');
    expect(marked.replace(/<w:commentRange(Start|End) [^>]*>|<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:commentReference [^>]*><\/?w:r>|<w:r><w:commentReference [^>]*><\/w:r>/g, '').replace(/<\/w:t><\/w:r><w:r><w:t xml:space="preserve">/g, '')).toBe(original.text('word/document.xml'));
  });

  it('puts a comment around exactly the words', async () => {
    await annotate('note.docx', 'copy.docx');
    const text = openPackage(bytesOf('copy.docx')).text('word/document.xml');
    expect(text).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r><w:t xml:space="preserve">hard to reach<\/w:t><\/w:r><w:commentRangeEnd/);
  });

  it('has one comment for a term that comes again, with the number of places', async () => {
    await annotate('note.docx', 'copy.docx');
    const own = commentsOf('copy.docx').filter(({ text }) => text.startsWith('“hard to reach” judges'));
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toContain('Found in 2 places; this is the first.');
  });

  it('replaces its comments when it is run on the copy again, to the last byte', async () => {
    await annotate('note.docx', 'copy.docx');
    expect((await annotate('copy.docx', 'again.docx')).out.replace('again', 'copy')).toBe((await annotate('note.docx', 'copy.docx')).out);
    expect(bytesOf('again.docx')).toEqual(bytesOf('copy.docx'));
  });

  it('leaves what others wrote, and keeps a comment of ours that somebody answered without saying it twice', async () => {
    await annotate('note.docx', 'copy.docx');
    const editor = editorOf('copy.docx');
    const count = listComments(editor).length;
    const paragraph = editor.paragraph(1);
    editor.edit((edit) => addComment(edit, { from: { paragraph, at: 0 }, to: { paragraph, at: 2 } }, { text: 'I was there.', author: 'B' }));
    const [ours, theirs] = [listComments(editor).find(({ text }) => text.startsWith('“hard to reach” judges'))?.id ?? '', listComments(editor).find(({ author }) => author === 'B')?.id ?? ''];
    answer(editor, ours, theirs);
    fs.writeFileSync(at('answered.docx'), editor.save());
    const { out } = await annotate('answered.docx', 'kept.docx');
    expect(out).toContain('1 earlier comment of ours that somebody answered was left as it is.');
    const after = commentsOf('kept.docx');
    expect(after).toHaveLength(count + 1);
    expect(after.find(({ author }) => author === 'B')?.answers).toBe(ours);
    expect(after.filter(({ text }) => text.startsWith('“hard to reach” judges'))).toHaveLength(1);
  });

  it('says what it could not comment on', async () => {
    const { out } = await annotate('elsewhere.docx', 'copy.docx');
    expect(out).toContain('2 findings could not be given a comment, as Word takes none there: 2 in text boxes. “full-picture check” shows them.');
  });

  it('has none for what was set aside', async () => {
    await annotate('note.docx', 'copy.docx');
    const file = openPackage(bytesOf('note.docx'));
    keepRecord(file, { ...EMPTY_RECORD, decisions: [{ scope: 'everywhere', key: '', check: 'stigmatising-language', words: 'hard to reach', reason: 'Quoted.', at: NOW }] });
    fs.writeFileSync(at('decided.docx'), file.save());
    await annotate('decided.docx', 'fewer.docx');
    expect(commentsOf('fewer.docx')).toHaveLength(commentsOf('copy.docx').length - 1);
  });

  it('refuses to write over the original, and says what cannot be read', async () => {
    expect(await annotate('note.docx', 'note.docx')).toEqual({ code: 2, out: '', error: [`${at('note.docx')}: The copy with comments would be written over the original. Choose another name.`] });
    const { code, error } = await annotate('broken.docx', 'x.docx');
    expect([code, error.length, fs.existsSync(at('x.docx'))]).toEqual([2, 1, false]);
    expect((await ask('annotate', at('note.docx'))).error[0]).toContain('--output');
  });
});

/** Makes one comment the answer to another, as Word keeps it. */
function answer(editor: DocumentEditor, comment: string, reply: string): void {
  const { file } = editor;
  const paraIds = new Map([[comment, '00000A01'], [reply, '00000A02']]);
  const text = file.text('word/comments.xml').replace(/<w:comment w:id="(\d+)"([^>]*)>((?:(?!<\/w:comment>).)*)<\/w:comment>/g, (whole: string, id: string, attributes: string, content: string) => {
    const paraId = paraIds.get(id);
    if (paraId === undefined) return whole;
    const last = content.lastIndexOf('<w:p>');
    return `<w:comment w:id="${id}"${attributes}>${content.slice(0, last)}<w:p w14:paraId="${paraId}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">${content.slice(last + 5)}</w:comment>`;
  });
  file.setBytes('word/comments.xml', new TextEncoder().encode(text));
  file.setBytes(
    'word/commentsExtended.xml',
    new TextEncoder().encode('<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000A01"/><w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01"/></w15:commentsEx>'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
  );
  file.addRelationship(file.mainPart, 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended', 'word/commentsExtended.xml');
}
