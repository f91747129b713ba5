import type { Element } from 'slimdom';
import { invalidArgument } from '../rich-api/host-error';
import { blocksOf, paragraphsOf, storyOf } from './structure';

/** A place in a paragraph, in units of its whole text. */
export interface TextPlace {
  readonly paragraph: Element;
  readonly at: number;
}

/** A stretch of one story; `end` exclusive, never before `start`. */
export interface TextRange {
  readonly start: TextPlace;
  readonly end: TextPlace;
}

/** The paragraphs a range touches, in order. */
export function paragraphsIn({ start, end }: TextRange): Element[] {
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const all = paragraphsInStory(start.paragraph);
  const first = all.indexOf(start.paragraph);
  const last = all.indexOf(end.paragraph);
  return first < 0 || last < first ? [start.paragraph] : all.slice(first, last + 1);
}

function paragraphsInStory(paragraph: Element): Element[] {
  return [...paragraphsOf(blocksOf(storyOf(paragraph)))];
}

/** The whole of some paragraphs of one story; null where there are none. */
export function wholeOf(paragraphs: readonly Element[], lengthOf: (paragraph: Element) => number): TextRange | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  return first && last ? { start: { paragraph: first, at: 0 }, end: { paragraph: last, at: lengthOf(last) } } : null;
}

/**
 * Below 0 where one place is before the other, 0 where they are the same.
 * @throws HostError where they are in different stories, as between a header and the body
 */
export function comparePlaces(one: TextPlace, other: TextPlace): number {
  if (one.paragraph === other.paragraph) return one.at - other.at;
  const all = paragraphsInStory(one.paragraph);
  const at = all.indexOf(other.paragraph);
  if (at < 0) throw invalidArgument('the ranges are in different parts of the document');
  return all.indexOf(one.paragraph) - at;
}

/** The smallest range that holds both. */
export function spanning(one: TextRange, other: TextRange): TextRange {
  return {
    start: comparePlaces(one.start, other.start) <= 0 ? one.start : other.start,
    end: comparePlaces(one.end, other.end) >= 0 ? one.end : other.end,
  };
}

/** What both hold; null where they do not touch. */
export function common(one: TextRange, other: TextRange): TextRange | null {
  const start = comparePlaces(one.start, other.start) >= 0 ? one.start : other.start;
  const end = comparePlaces(one.end, other.end) <= 0 ? one.end : other.end;
  return comparePlaces(start, end) <= 0 ? { start, end } : null;
}

/** How one range lies to another, in Word's own words. */
export function relation(one: TextRange, other: TextRange): string {
  const starts = Math.sign(comparePlaces(one.start, other.start));
  const ends = Math.sign(comparePlaces(one.end, other.end));
  if (starts === 0 && ends === 0) return 'Equal';
  if (comparePlaces(one.end, other.start) < 0) return 'Before';
  if (comparePlaces(one.end, other.start) === 0) return 'AdjacentBefore';
  if (comparePlaces(one.start, other.end) > 0) return 'After';
  if (comparePlaces(one.start, other.end) === 0) return 'AdjacentAfter';
  if (starts === 0) return ends > 0 ? 'ContainsStart' : 'InsideStart';
  if (ends === 0) return starts < 0 ? 'ContainsEnd' : 'InsideEnd';
  if (starts < 0) return ends > 0 ? 'Contains' : 'OverlapsBefore';
  return ends < 0 ? 'Inside' : 'OverlapsAfter';
}
