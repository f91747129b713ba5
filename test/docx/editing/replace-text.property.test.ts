import fc from 'fast-check';
import { addComment } from '../../../src/docx/editing/edit-comments';
import { DocumentEditor } from '../../../src/docx/editing/document-editor';
import { EditRefused } from '../../../src/docx/editing/refusal';
import { replaceText } from '../../../src/docx/editing/replace-text';
import { openPackage, type OpcPackage } from '../../../src/docx/package';
import { readDocx } from '../../../src/docx/read-docx';
import { newText, randomDocument } from './random-documents';

const STAMP = { author: 'Full Picture', date: '2026-03-20T09:00:00Z' };

/** Evenly from 0 to 1; numbers as such would nearly all be next to 0. */
const fraction = fc.nat(1000).map((part) => part / 1000);

const edits = fc.noBias(fc.array(
  fc.record({
    kind: fc.constantFrom('replace' as const, 'replace' as const, 'comment' as const),
    paragraph: fc.nat(20),
    start: fraction,
    length: fc.oneof(fc.constant(0), fraction, fraction.map((part) => part / 10)),
    text: newText,
    tracking: fc.constantFrom(null, STAMP, { author: 'Someone', date: '2026-01-01T00:00:00Z' }),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
));

const texts = (file: DocumentEditor): string[] => file.read().document.paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text);
const parts = (file: OpcPackage): Map<string, string> => new Map(file.partNames.map((name) => [name, Buffer.from(file.bytes(name)).toString('latin1')]));

/** Not between the halves of a character, where no writer can put anything. */
function boundary(text: string, at: number): number {
  return at > 0 && at < text.length && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

describe('any sequence of changes of any document', () => {
  it('leaves the text as expected, also after saving, and is undone to the last byte', () => {
    fc.assert(
      fc.property(randomDocument, edits, (bytes, sequence) => {
        const editor = new DocumentEditor(openPackage(bytes));
        const before = parts(editor.file);
        const expected = texts(editor);
        for (const { kind, paragraph, start, length, text, tracking } of sequence) {
          const index = paragraph % expected.length;
          const old = expected[index] ?? '';
          const from = boundary(old, Math.floor(start * old.length));
          const to = boundary(old, from + Math.floor(length * (old.length - from)));
          const place = editor.paragraph(index);
          try {
            editor.edit((edit) => {
              if (kind === 'replace') replaceText(edit, place, from, to, text, tracking);
              else addComment(edit, { from: { paragraph: place, at: from }, to: { paragraph: place, at: to } }, { text });
            });
            if (kind === 'replace') expected[index] = old.slice(0, from) + text + old.slice(to);
          } catch (error) {
            if (!(error instanceof EditRefused)) throw error;
          }
          expect(texts(editor)).toEqual(expected);
        }
        const saved = editor.save();
        expect(readDocx(saved).paragraphs.filter(({ story }) => story === 'body').map(({ text }) => text)).toEqual(expected);
        while (editor.undo());
        expect(parts(editor.file)).toEqual(before);
        while (editor.redo());
        expect(Buffer.compare(editor.save(), saved)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
