import fc from 'fast-check';
import { addComment } from '../../../src/docx/editing/edit-comments';
import { DocumentEditor } from '../../../src/docx/editing/document-editor';
import { EditRefused } from '../../../src/docx/editing/refusal';
import { replaceText } from '../../../src/docx/editing/replace-text';
import { openPackage, type OpcPackage } from '../../../src/docx/package';
import { changesOfMark } from '../../../src/docx/editing/paragraph-properties';
import { joinWithNext, splitParagraph } from '../../../src/docx/editing/split-and-join';
import { settleAllChanges, trackedChanges } from '../../../src/docx/editing/tracked-changes';
import { textsOf } from './edited-file';
import { newText, randomDocument } from './random-documents';

const STAMP = { author: 'Full Picture', date: '2026-03-20T09:00:00Z' };

/** Evenly from 0 to 1; numbers as such would nearly all be next to 0. */
const fraction = fc.nat(1000).map((part) => part / 1000);

const edits = fc.noBias(fc.array(
  fc.record({
    kind: fc.constantFrom('replace' as const, 'replace' as const, 'comment' as const, 'split' as const, 'join' as const),
    paragraph: fc.nat(20),
    start: fraction,
    length: fc.oneof(fc.constant(0), fraction, fraction.map((part) => part / 10)),
    text: newText,
    tracking: fc.constantFrom(null, STAMP, { author: 'Someone', date: '2026-01-01T00:00:00Z' }),
  }),
  { minLength: 1, maxLength: 6, size: 'max' },
));

const parts = (file: OpcPackage): Map<string, string> => new Map(file.partNames.map((name) => [name, Buffer.from(file.bytes(name)).toString('latin1')]));

/** Not between the halves of a character, where no writer can put anything. */
function boundary(text: string, at: number): number {
  return at > 0 && at < text.length && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

type Edits = typeof edits extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes one change; whether it was made. What is refused must leave everything as it was. */
function make(editor: DocumentEditor, { kind, text, tracking }: Edits[number], index: number, from: number, to: number): boolean {
  const paragraph = editor.paragraph(index);
  try {
    editor.edit((edit) => {
      if (kind === 'replace') replaceText(edit, paragraph, from, to, text, tracking);
      else if (kind === 'comment') addComment(edit, { from: { paragraph, at: from }, to: { paragraph, at: to } }, { text });
      else if (kind === 'split') splitParagraph(edit, { paragraph, at: from }, tracking);
      else joinWithNext(edit, paragraph, tracking);
    });
    return true;
  } catch (error) {
    if (!(error instanceof EditRefused)) throw error;
    return false;
  }
}

function expectAfter(texts: readonly string[], { kind, text }: Edits[number], index: number, from: number, to: number): string[] {
  const old = texts[index] ?? '';
  if (kind === 'comment') return [...texts];
  const changed = kind === 'replace' ? [old.slice(0, from) + text + old.slice(to)] : kind === 'split' ? [old.slice(0, from), old.slice(from)] : [old + (texts[index + 1] ?? '')];
  return [...texts.slice(0, index), ...changed, ...texts.slice(kind === 'join' ? index + 2 : index + 1)];
}

/** A paragraph whose mark was deleted before a table is there only as long as it has text: its changes are no matter of text alone. */
function livesByItsText(editor: DocumentEditor, index: number): boolean {
  const { elements } = editor.paragraph(index);
  return changesOfMark(elements[elements.length - 1] ?? elements[0]).length > 0;
}

describe('any sequence of changes of any document', () => {
  it('leaves the text as expected, also after saving, and is undone to the last byte', () => {
    fc.assert(
      fc.property(randomDocument, edits, (bytes, sequence) => {
        const editor = new DocumentEditor(openPackage(bytes));
        const before = parts(editor.file);
        let expected = textsOf(editor);
        for (const change of sequence) {
          const index = change.paragraph % expected.length;
          const old = expected[index] ?? '';
          const from = boundary(old, Math.floor(change.start * old.length));
          const to = boundary(old, from + Math.floor(change.length * (old.length - from)));
          if (change.kind !== 'comment' && livesByItsText(editor, index)) continue;
          if (make(editor, change, index, from, to)) expected = expectAfter(expected, change, index, from, to);
          expect(textsOf(editor)).toEqual(expected);
        }
        const saved = editor.save();
        expect(textsOf(new DocumentEditor(openPackage(saved)))).toEqual(expected);
        while (editor.undo());
        expect(parts(editor.file)).toEqual(before);
        while (editor.redo());
        expect(Buffer.compare(editor.save(), saved)).toBe(0);
      }),
      { numRuns: 120 },
    );
  });

  it('that are tracked are all taken back by rejecting them, and kept by accepting', () => {
    fc.assert(
      fc.property(randomDocument, edits, (bytes, sequence) => {
        const editor = new DocumentEditor(openPackage(bytes));
        editor.edit((edit) => settleAllChanges(edit, 'accept'));
        const original = textsOf(editor);
        for (const change of sequence) {
          const texts = textsOf(editor);
          const index = change.paragraph % texts.length;
          const old = texts[index] ?? '';
          const from = boundary(old, Math.floor(change.start * old.length));
          make(editor, { ...change, tracking: STAMP }, index, from, boundary(old, from + Math.floor(change.length * (old.length - from))));
        }
        const changed = textsOf(editor);
        const copy = new DocumentEditor(openPackage(editor.save()));
        copy.edit((edit) => settleAllChanges(edit, 'accept'));
        expect(textsOf(copy)).toEqual(changed);
        expect(trackedChanges(copy.file)).toEqual([]);
        editor.edit((edit) => settleAllChanges(edit, 'reject'));
        expect(textsOf(editor)).toEqual(original);
        expect(trackedChanges(editor.file)).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('is accepted without a change of the text', () => {
    fc.assert(
      fc.property(randomDocument, (bytes) => {
        const editor = new DocumentEditor(openPackage(bytes));
        const texts = textsOf(editor);
        editor.edit((edit) => settleAllChanges(edit, 'accept'));
        expect(textsOf(editor)).toEqual(texts);
      }),
      { numRuns: 80 },
    );
  });
});
