import type { Element } from 'slimdom';
import { attribute, childrenNamed } from '../../../docx/wordprocessing';
import { inside } from './structure';
import type { TextRange } from './text-range';
import { paragraphsIn } from './text-range';
import type { WordContext } from './word-context';
import type { NoteData } from './word-data';

const NAMES = {
  Footnote: { part: 'footnotes', element: 'footnote', reference: 'footnoteReference' },
  Endnote: { part: 'endnotes', element: 'endnote', reference: 'endnoteReference' },
} as const;

/** The notes whose marks stand in a range, in the order of the marks. */
export function notesIn(word: WordContext, range: TextRange | null, type: NoteData['type']): NoteData[] {
  if (!range) return [];
  const { part, element: name, reference: mark } = NAMES[type];
  const notes = new Map<string | null, Element>();
  for (const note of childrenNamed(word.source.related(part)?.root ?? null, name)) notes.set(attribute(note, 'id'), note);
  return paragraphsIn(range).flatMap((paragraph) => {
    const whole = word.whole(paragraph);
    return [...inside([paragraph], mark)].flatMap((reference): NoteData[] => {
      const element = notes.get(attribute(reference, 'id'));
      const place = whole.placeOf(reference);
      if (!element || !place) return [];
      if (paragraph === range.start.paragraph && place.start < range.start.at) return [];
      if (paragraph === range.end.paragraph && place.end > range.end.at) return [];
      return [{ type, element, reference }];
    });
  });
}
