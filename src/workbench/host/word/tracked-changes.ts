import type { Element } from 'slimdom';
import { attribute } from '../../../docx/wordprocessing';
import { insideAny } from './structure';
import type { TextRange } from './text-range';
import { paragraphsIn } from './text-range';
import type { WordContext } from './word-context';
import { CURRENT } from './whole-text';

const TYPES: Readonly<Record<string, 'Added' | 'Deleted' | 'Formatted'>> = {
  ins: 'Added',
  moveTo: 'Added',
  del: 'Deleted',
  moveFrom: 'Deleted',
  rPrChange: 'Formatted',
  pPrChange: 'Formatted',
};

/** The marks of tracked changes that a range touches, in order; Word joins neighbours of one author, we do not. */
export function trackedChangesIn(word: WordContext, range: TextRange | null): Element[] {
  if (!range) return [];
  const names = new Set(Object.keys(TYPES));
  return paragraphsIn(range).flatMap((paragraph) => {
    const whole = word.whole(paragraph);
    return [...insideAny([paragraph], names)].filter((change) => {
      const place = whole.placeOf(change);
      if (!place) return true;
      const isBefore = paragraph === range.start.paragraph && place.end < range.start.at;
      const isAfter = paragraph === range.end.paragraph && place.start > range.end.at;
      return !isBefore && !isAfter;
    });
  });
}

export function typeOfChange(change: Element): string {
  return TYPES[change.localName] ?? 'None';
}

export function rangeOfChange(word: WordContext, change: Element): TextRange | null {
  const paragraph = paragraphOf(change);
  const place = paragraph && word.whole(paragraph).placeOf(change);
  return paragraph && place ? { start: { paragraph, at: place.start }, end: { paragraph, at: place.end } } : null;
}

export function textOfChange(word: WordContext, change: Element): string {
  return word.text(rangeOfChange(word, change), { ...CURRENT, deleted: true });
}

export function dateOfChange(change: Element): string {
  return attribute(change, 'date') ?? '';
}

function paragraphOf(element: Element): Element | null {
  for (let around = element.parentElement; around; around = around.parentElement) if (around.localName === 'p') return around;
  return null;
}
