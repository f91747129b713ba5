import type { Element } from 'slimdom';
import { inside } from './structure';
import type { TextRange } from './text-range';
import { paragraphsIn } from './text-range';
import type { WordContext } from './word-context';

/** The runs (`w:r`) with text that a range touches, in order. */
export function runsIn(word: WordContext, range: TextRange | null): Element[] {
  if (!range) return [];
  return paragraphsIn(range).flatMap((paragraph) => {
    const whole = word.whole(paragraph);
    const from = paragraph === range.start.paragraph ? range.start.at : 0;
    const to = paragraph === range.end.paragraph ? range.end.at : whole.length;
    return [...inside([paragraph], 'r')].filter((run) => {
      const place = whole.placeOf(run);
      return place !== undefined && place.start < place.end && place.end > from && place.start < Math.max(to, from + 1);
    });
  });
}
