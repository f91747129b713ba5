import { DocumentEditor } from '../../../src/docx/editing/document-editor';
import { replaceText } from '../../../src/docx/editing/replace-text';
import { openPackage } from '../../../src/docx/package';
import { paragraphXml, wordFile } from '../word-file';

function edited() {
  const editor = new DocumentEditor(openPackage(wordFile(paragraphXml('She waited.') + paragraphXml('He came.'))));
  const put = (index: number, at: number, text: string): void => editor.edit((edit) => replaceText(edit, editor.paragraph(index), at, at, text));
  const texts = (): string[] => editor.read().document.paragraphs.map(({ text }) => text);
  return { editor, put, texts };
}

describe('whoever watches a document', () => {
  it('is told after each change, and each that is undone or made again, which paragraph it touched', () => {
    const { editor, put } = edited();
    const [first, second] = [editor.paragraph(0).elements[0], editor.paragraph(1).elements[0]];
    const told: boolean[][] = [];
    const end = editor.watch(({ nodes }) => told.push([first, second].map((paragraph) => [...nodes].some((node) => paragraph.contains(node)))));
    put(1, 7, ' late');
    editor.undo();
    editor.redo();
    end();
    put(0, 0, 'And ');
    expect(told).toEqual([[false, true], [false, true], [false, true]]);
  });

  it('is not told of a change that was refused', () => {
    const { editor, put } = edited();
    let told = 0;
    editor.watch(() => (told += 1));
    expect(() => put(0, 999, 'x')).toThrow();
    expect(told).toBe(0);
  });

  it('can tell by the revision of the file whether anything was changed since', () => {
    const { editor, put } = edited();
    const { revision } = editor.file;
    editor.read();
    expect(editor.file.revision).toBe(revision);
    put(0, 0, 'And ');
    expect(editor.file.revision).not.toBe(revision);
  });
});

describe('the last two steps', () => {
  it('are undone and made again as one once they are joined', () => {
    const { editor, put, texts } = edited();
    put(0, 0, 'A');
    put(0, 1, 'n');
    put(0, 2, 'd ');
    editor.joinLastSteps();
    editor.undo();
    expect(texts()).toEqual(['AShe waited.', 'He came.']);
    editor.redo();
    expect(texts()).toEqual(['And She waited.', 'He came.']);
  });
});
