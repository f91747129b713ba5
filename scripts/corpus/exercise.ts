import { addComment, removeComments } from '../../src/docx/editing/edit-comments';
import { DocumentEditor, type EditableParagraph } from '../../src/docx/editing/document-editor';
import { EditRefused } from '../../src/docx/editing/refusal';
import { replaceText } from '../../src/docx/editing/replace-text';
import { joinWithNext, splitParagraph } from '../../src/docx/editing/split-and-join';
import { settleAllChanges } from '../../src/docx/editing/tracked-changes';
import { openPackage, type OpcPackage } from '../../src/docx/package';
import { readDocument } from '../../src/docx/read-docx';

/** What is done to a file, by name. */
export const EXERCISES = ['comment and apply', 'accept all', 'reject all', 'apply and reject', 'comment and remove', 'split and join'] as const;
export type Exercise = (typeof EXERCISES)[number];

export interface Outcome {
  readonly saved: Uint8Array;
  /** What is wrong, a line each; none where all is as it should be. Never holds text of the document. */
  readonly faults: readonly string[];
  /** How many changes were made, and how many refused, by reason. */
  readonly made: number;
  readonly refused: ReadonlyMap<string, number>;
}

const STAMP = { author: 'Full Picture', date: '2026-03-20T09:00:00Z' };
/** Paragraphs of a file that are changed, spread over all of it. */
const MOST_CHANGED = 24;

/**
 * Does one exercise with a file: opens it, changes it, saves and reads it again, and looks whether its text is as expected and everything
 * else as it was.
 * @throws DocxError where the file cannot be read
 */
export function exercise(bytes: Uint8Array, name: Exercise): Outcome {
  const file = openPackage(bytes);
  const before = new Map(file.partNames.map((part) => [part, file.bytes(part).slice()]));
  const editor = new DocumentEditor(file);
  const run = new Run(editor);
  const old = run.texts();
  let expected: readonly string[] | null = old;
  switch (name) {
    case 'comment and apply':
      expected = run.commentAndApply();
      break;
    case 'accept all':
      editor.edit((edit) => settleAllChanges(edit, 'accept'));
      break;
    case 'reject all':
      editor.edit((edit) => settleAllChanges(edit, 'reject'));
      // What was rejected is not in the text that was read.
      expected = null;
      break;
    case 'apply and reject':
      editor.edit((edit) => settleAllChanges(edit, 'accept'));
      run.replaceWords(STAMP);
      editor.edit((edit) => settleAllChanges(edit, 'reject'));
      break;
    case 'comment and remove': {
      const ids = run.comment();
      editor.edit((edit) => removeComments(edit, ids));
      break;
    }
    case 'split and join':
      run.splitAndJoin();
      break;
  }
  if (expected) run.compare('while open', expected, run.texts());
  const saved = editor.save();
  const again = openPackage(saved);
  if (expected) run.compare('after saving', expected, textsIn(again));
  run.compareParts(before, again, [...editor.file.partNames].filter((part) => editor.file.isChanged(part)));
  while (editor.undo());
  for (const [part, content] of before) if (!isSame(content, file.bytes(part))) run.faults.push(`undoing does not give ${part} back`);
  while (editor.redo());
  if (!isSame(saved, editor.save())) run.faults.push('doing it again does not give the same file');
  return { saved, faults: run.faults, made: run.made, refused: run.refused };
}

class Run {
  readonly faults: string[] = [];
  readonly refused = new Map<string, number>();
  made = 0;

  constructor(private readonly editor: DocumentEditor) {}

  texts(): string[] {
    return textsIn(this.editor.file);
  }

  /** Comments, tracked and plain changes in turn; the text that has to come of it. */
  commentAndApply(): string[] {
    this.comment();
    return this.replaceWords(null, STAMP);
  }

  comment(): string[] {
    return this.#some().flatMap((index) => {
      const { start, end, paragraph } = this.#word(index);
      const id = this.#attempt(() => this.editor.edit((edit) => addComment(edit, { from: { paragraph, at: start }, to: { paragraph, at: end } }, { text: 'What was seen or heard?' })));
      return id === null ? [] : [id];
    });
  }

  /** @param tracking of the changes, in turn */
  replaceWords(...tracking: readonly (typeof STAMP | null)[]): string[] {
    const expected = this.texts();
    for (const [turn, index] of this.#some().entries()) {
      const { start, end, paragraph } = this.#word(index);
      const isMade = this.#attempt(() => {
        this.editor.edit((edit) => replaceText(edit, paragraph, start, end, 'two words', tracking[turn % tracking.length]));
        return true;
      });
      const text = expected[index] ?? '';
      if (isMade) expected[index] = `${text.slice(0, start)}two words${text.slice(end)}`;
    }
    return expected;
  }

  splitAndJoin(): void {
    for (const index of this.#some()) {
      const { start, paragraph } = this.#word(index);
      this.#attempt(() =>
        this.editor.edit((edit) => {
          splitParagraph(edit, { paragraph, at: start });
          joinWithNext(edit, paragraph);
          return true;
        }),
      );
    }
  }

  compare(when: string, expected: readonly string[], found: readonly string[]): void {
    if (expected.length !== found.length) this.faults.push(`${when}: ${found.length} paragraphs, not ${expected.length}`);
    const wrong = expected.findIndex((text, index) => text !== found[index]);
    if (wrong !== -1) this.faults.push(`${when}: the text of paragraph ${wrong} is not as expected`);
  }

  compareParts(before: ReadonlyMap<string, Uint8Array>, again: OpcPackage, changed: readonly string[]): void {
    for (const [part, content] of before) {
      if (!again.has(part)) this.faults.push(`${part} is gone`);
      else if (!changed.includes(part) && !isSame(content, again.bytes(part))) this.faults.push(`${part} has changed though nobody touched it`);
    }
  }

  /** Paragraphs with words in them, spread over the document. */
  #some(): number[] {
    const written = this.editor.read().document.paragraphs.flatMap(({ text, story }, index) => (story !== 'comment' && /\p{L}/u.test(text) ? [index] : []));
    const step = Math.max(1, written.length / MOST_CHANGED);
    return Array.from({ length: Math.min(MOST_CHANGED, written.length) }, (_, place) => written[Math.floor(place * step)] ?? 0);
  }

  /** A word in the middle of a paragraph. */
  #word(index: number): { start: number; end: number; paragraph: EditableParagraph } {
    const text = this.editor.read().document.paragraphs[index]?.text ?? '';
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const word = words[Math.floor(words.length / 2)];
    const start = word?.index ?? 0;
    return { start, end: start + (word?.[0].length ?? 0), paragraph: this.editor.paragraph(index) };
  }

  #attempt<Result>(work: () => Result): Result | null {
    try {
      const result = work();
      this.made += 1;
      return result;
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      this.refused.set(error.reason, (this.refused.get(error.reason) ?? 0) + 1);
      return null;
    }
  }
}

/** Not those of comments, which the exercises add. */
function textsIn(file: OpcPackage): string[] {
  return readDocument(file).document.paragraphs.filter(({ story }) => story !== 'comment').map(({ text }) => text);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
