import type { Element } from 'slimdom';
import type { OpcPackage } from './package';
import { attribute, childrenNamed } from './wordprocessing';

export type NoteStory = 'footnote' | 'endnote';

/** A note, as `w:footnote` or `w:endnote`. */
export interface Note {
  readonly element: Element;
  readonly part: string;
}

/**
 * The notes that marks in the text point to, in the order of the marks, none twice. A note whose mark was deleted is not among them, nor
 * are the lines that part notes from text.
 * @param marks `w:footnoteReference`, `w:endnoteReference`
 */
export function notesOf(file: OpcPackage, story: NoteStory, marks: readonly Element[]): Note[] {
  const notes = new Map<string, Note>();
  for (const part of file.partsRelatedTo(file.mainPart, `${story}s`)) {
    for (const element of childrenNamed(file.xml(part).documentElement, story)) {
      const id = attribute(element, 'id');
      const type = attribute(element, 'type') ?? 'normal';
      if (id !== null && type === 'normal' && !notes.has(id)) notes.set(id, { element, part });
    }
  }
  const ids = new Set(marks.filter((mark) => mark.localName === `${story}Reference`).map((mark) => attribute(mark, 'id') ?? ''));
  return [...ids].flatMap((id) => notes.get(id) ?? []);
}
