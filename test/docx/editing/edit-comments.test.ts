import { addComment, listComments, OUR_NAME, ourComments, removeComments } from '../../../src/docx/editing/edit-comments';
import type { DocumentEditor } from '../../../src/docx/editing/document-editor';
import { openPackage } from '../../../src/docx/package';
import { paragraphXml, partXml } from '../word-file';
import { bodyOf, editorOf, mainPart } from './edited-file';

const run = (text: string, format = '') => `<w:r>${format}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const start = (id = 0) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id = 0) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

function comment(editor: DocumentEditor, from: number, to: number, text = 'Say what was seen.', paragraph = 0, last = paragraph): string {
  return editor.edit((edit) => addComment(edit, { from: { paragraph: editor.paragraph(paragraph), at: from }, to: { paragraph: editor.paragraph(last), at: to } }, { text }));
}

describe('a comment', () => {
  it('stands around exactly its words; the rest of the file is as it was', () => {
    const editor = editorOf(`<w:p>${run('There are concerns here.')}</w:p>`);
    const names = editor.file.partNames;
    expect(comment(editor, 10, 18)).toBe('0');
    expect(bodyOf(editor)).toBe(`<w:p>${run('There are ')}${start()}${run('concerns')}${end()}${run(' here.')}</w:p>`);
    const again = openPackage(editor.save());
    expect(again.partNames).toEqual([...names, 'word/comments.xml']);
    expect(again.contentTypeOf('word/comments.xml')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml');
    expect(again.partsRelatedTo(again.mainPart, 'comments')).toEqual(['word/comments.xml']);
    expect(again.text('word/comments.xml')).toContain(`<w:comment w:id="0" w:author="${OUR_NAME}" w:initials="FP"><w:p><w:r><w:annotationRef/></w:r><w:r><w:t>Say what was seen.</w:t></w:r></w:p></w:comment>`);
  });

  it('goes from one paragraph to another, and from a line a paragraph', () => {
    const editor = editorOf(`<w:p>${run('one')}</w:p><w:p>${run('two')}</w:p>`);
    comment(editor, 1, 2, 'a\nb', 0, 1);
    expect(bodyOf(editor)).toBe(`<w:p><w:r><w:t xml:space="preserve">o</w:t></w:r>${start()}${run('ne')}</w:p><w:p>${run('tw')}${end()}${run('o')}</w:p>`);
    expect(listComments(editor)).toEqual([{ id: '0', author: OUR_NAME, date: '', text: 'a\nb', answers: null }]);
  });

  it('stands outside of links and insertions that it holds, of form fields and formulas in any case', () => {
    for (const [open, close] of [['<w:hyperlink w:anchor="a">', '</w:hyperlink>'], ['<w:sdt><w:sdtPr/><w:sdtContent>', '</w:sdtContent></w:sdt>'], ['<w:ins w:id="1" w:author="B">', '</w:ins>']]) {
      const editor = editorOf(`<w:p>${open}${run('words')}${close}</w:p>`);
      comment(editor, 0, 5);
      expect(bodyOf(editor)).toBe(`<w:p>${start()}${open}${run('words')}${close}${end()}</w:p>`);
    }
    const control = `<w:sdt><w:sdtPr/><w:sdtContent>${run('some words')}</w:sdtContent></w:sdt>`;
    const editor = editorOf(`<w:p>${control}</w:p>`);
    comment(editor, 2, 6);
    expect(bodyOf(editor)).toBe(`<w:p>${start()}${control}${end()}</w:p>`);
  });

  it('has a place in an empty paragraph and between words', () => {
    const empty = editorOf('<w:p><w:pPr/></w:p>');
    comment(empty, 0, 0);
    expect(bodyOf(empty)).toBe(`<w:p><w:pPr/>${start()}${end()}</w:p>`);
    const between = editorOf(`<w:p>${run('ab')}</w:p>`);
    comment(between, 1, 1);
    expect(bodyOf(between)).toBe(`<w:p>${run('a')}${start()}${end()}${run('b')}</w:p>`);
  });

  it.each(['header', 'text box'])('is refused in a %s, as Word does', (place) => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraphXml('words')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const header = '<w:p/><w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>';
    const editor = editorOf(place === 'header' ? header : box, [{ id: 'h', kind: 'header', target: 'header1.xml' }], { 'word/header1.xml': partXml('hdr', paragraphXml('words')) });
    const index = editor.read().document.paragraphs.findIndex(({ text }) => text === 'words');
    expect(() => comment(editor, 0, 5, 'x', index)).toThrow('Word takes no comments in headers, footers, notes, text boxes and comments.');
    expect(editor.file.has('word/comments.xml')).toBe(false);
  });

  it('is numbered after those that are there, marks without a comment among them', () => {
    const editor = editorOf(`<w:p>${start(4)}${run('words')}${end(4)}</w:p>`);
    expect(comment(editor, 0, 5)).toBe('5');
  });

  it('looks as the document’s own comments do', () => {
    const styles = '<w:style w:type="character" w:styleId="Kommentarzeichen"><w:name w:val="annotation reference"/></w:style><w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/></w:style>';
    const editor = editorOf(`<w:p>${run('words')}</w:p>`, [{ id: 's', kind: 'styles', target: 'styles.xml' }], { 'word/styles.xml': partXml('styles', styles) });
    comment(editor, 0, 5);
    expect(bodyOf(editor)).toContain('<w:r><w:rPr><w:rStyle w:val="Kommentarzeichen"/></w:rPr><w:commentReference w:id="0"/></w:r>');
    expect(editor.file.text('word/comments.xml')).toContain('<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>');
  });
});

describe('comments that are taken away', () => {
  const LINKS = [
    { id: 'c', kind: 'comments', target: 'comments.xml' },
    { id: 'e', kind: 'commentsExtended', target: 'commentsExtended.xml' },
    { id: 'i', kind: 'commentsIds', target: 'commentsIds.xml' },
    { id: 'x', kind: 'commentsExtensible', target: 'commentsExtensible.xml' },
  ];
  const one = (id: number, author: string) => `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="0000000${id}"><w:r><w:t>c${id}</w:t></w:r></w:p></w:comment>`;
  const parts = {
    'word/comments.xml': partXml('comments', one(1, OUR_NAME) + one(2, 'A person') + one(3, OUR_NAME) + one(4, 'A person')),
    'word/commentsExtended.xml': '<w15:commentsEx xmlns:w15="urn:15"><w15:commentEx w15:paraId="00000001"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/><w15:commentEx w15:paraId="00000003"/><w15:commentEx w15:paraId="00000004"/></w15:commentsEx>',
    'word/commentsIds.xml': '<x:commentsIds xmlns:x="urn:16"><x:commentId x:paraId="00000003" x:durableId="AA"/><x:commentId x:paraId="00000004" x:durableId="BB"/></x:commentsIds>',
    'word/commentsExtensible.xml': '<x:commentsExtensible xmlns:x="urn:16"><x:commentExtensible x:durableId="AA"/><x:commentExtensible x:durableId="BB"/></x:commentsExtensible>',
  };
  const body = `<w:p>${[1, 2, 3, 4].map((id) => start(id) + run(`w${id}`) + end(id)).join('')}</w:p>`;

  it('leave nothing behind, and what belongs to others as it was', () => {
    const editor = editorOf(body, LINKS, parts);
    expect(editor.edit((edit) => removeComments(edit, ['3']))).toBe(1);
    expect(bodyOf(editor)).toBe(body.replace(start(3), '').replace(end(3), ''));
    for (const part of ['comments', 'commentsExtended', 'commentsIds', 'commentsExtensible'] as const) {
      const gone = { comments: one(3, OUR_NAME), commentsExtended: '<w15:commentEx w15:paraId="00000003"/>', commentsIds: '<x:commentId x:paraId="00000003" x:durableId="AA"/>', commentsExtensible: '<x:commentExtensible x:durableId="AA"/>' }[part];
      expect(editor.file.text(`word/${part}.xml`)).toBe(parts[`word/${part}.xml`].replace(gone, ''));
    }
  });

  it('take their answers along', () => {
    const editor = editorOf(body, LINKS, parts);
    expect(editor.edit((edit) => removeComments(edit, ['1']))).toBe(2);
    expect(listComments(editor).map(({ id }) => id)).toEqual(['3', '4']);
  });

  it('are ours only where nobody answered', () => {
    expect(ourComments(editorOf(body, LINKS, parts)).map(({ id }) => id)).toEqual(['3']);
  });

  it('that were just added leave the text as it was, and undo the file', () => {
    const editor = editorOf(`<w:p>${run('ab')}</w:p>`);
    const id = comment(editor, 0, 2);
    editor.edit((edit) => removeComments(edit, [id]));
    expect(bodyOf(editor)).toBe(`<w:p>${run('ab')}</w:p>`);
    while (editor.undo());
    expect(editor.file.has('word/comments.xml')).toBe(false);
    expect(editor.file.text(editor.file.mainPart)).toBe(mainPart(`<w:p>${run('ab')}</w:p>`));
  });
});
