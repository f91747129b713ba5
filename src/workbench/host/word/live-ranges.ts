import type { Element } from 'slimdom';
import type { TextPlace, TextRange } from './text-range';

/** How the whole text of a paragraph changed: units from `at` on were taken away, others put there. */
export interface TextMove {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

type Movable = { -readonly [Side in keyof TextRange]: TextPlace };

/** The ranges that the pane holds: they stay with their words while the text around them changes, as ranges of Word do. */
export class LiveRanges {
  #ranges: WeakRef<TextRange>[] = [];

  hold(range: TextRange): void {
    this.#ranges.push(new WeakRef(range));
  }

  /** Moves places after the text of a paragraph has changed from one to the other. */
  textChanged(paragraph: Element, before: string, after: string): void {
    const move = moveOf(before, after);
    if (move.removed + move.added === 0) return;
    this.#move((place, side) => (place.paragraph === paragraph ? { paragraph, at: moved(place.at, move, side) } : place));
  }

  /** Moves places behind a cut into the new paragraph. */
  paragraphSplit(paragraph: Element, at: number, second: Element): void {
    this.#move((place) => (place.paragraph === paragraph && place.at > at ? { paragraph: second, at: place.at - at } : place));
  }

  /** Moves the places of a paragraph to the end of the one that it was joined to. */
  paragraphJoined(first: Element, length: number, second: Element): void {
    this.#move((place) => (place.paragraph === second ? { paragraph: first, at: place.at + length } : place));
  }

  #move(change: (place: TextPlace, side: 'start' | 'end') => TextPlace): void {
    this.#ranges = this.#ranges.filter((reference) => {
      const range: Movable | undefined = reference.deref();
      if (!range) return false;
      range.start = change(range.start, 'start');
      range.end = change(range.end, 'end');
      return true;
    });
  }
}

export function moveOf(before: string, after: string): TextMove {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before[at] === after[at]) at += 1;
  let tail = 0;
  while (tail < shorter - at && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { at, removed: before.length - at - tail, added: after.length - at - tail };
}

/** What begins where text is put in begins behind it; what ends there ends before it. */
function moved(place: number, { at, removed, added }: TextMove, side: 'start' | 'end'): number {
  if (place < at || (place === at && (side === 'end' || removed > 0))) return place;
  if (place >= at + removed) return place + added - removed;
  return side === 'start' ? at : at + added;
}
