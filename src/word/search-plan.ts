import type { Span } from '../document/case-document';
import { withOrigins } from './plain-text';

/**
 * What to search in a paragraph so that exactly a given stretch of it is found.
 *
 * Limits lived with: the API has no range from offsets (oj#390, oj#922), search takes 255 units with escapes counted (oj#31, #168, #1726),
 * throws on an empty string (oj#2413), reads "^" as an escape, and cannot be trusted with marks that are no letters. So a stretch is found
 * by its ends: a piece at its start and a piece at its end, each the nth of its kind in the paragraph, and what lies between is spanned.
 * Pieces never hold a tab, a line break, a non-breaking space or hyphen, nor the place of a note mark, picture or soft hyphen.
 */

export interface SearchPiece {
  readonly words: string;
  /** `words` with Word's escapes, at most 255 units. */
  readonly needle: string;
  /** Start of the piece in the paragraph's text. */
  readonly start: number;
  /** How often the words stand in the paragraph, counted from left to right without overlap, as Word counts them. */
  readonly occurrences: number;
  /** Which of these the piece is, from 0; -1 when it overlaps with one before. */
  readonly nth: number;
}

export interface SearchPlan {
  readonly head: SearchPiece;
  /** null where `head` is all there is to find. */
  readonly tail: SearchPiece | null;
  /** What the pieces span: the stretch without what cannot be found at its ends. */
  readonly span: Span;
}

/** `exact` takes pieces as long as can be, `words` only the first and the last word: that still finds a stretch with other quotation marks, dashes or deleted text inside. */
export type Tolerance = 'exact' | 'words';

const LONGEST_NEEDLE = 255;
const FINDABLE: Readonly<Record<Tolerance, RegExp>> = {
  exact: /^[^\x00-\x1f\x7f\xa0\xad\u2011\ufffc]$/,
  words: /^[\p{L}\p{N}]$/u,
};
const FINDABLE_PAIR = /^[\ud800-\udbff][\udc00-\udfff]$/;

/**
 * @param text the paragraph in the model
 * @param raw the same paragraph as Word gives it
 * @returns null when nothing in the stretch can be searched
 */
export function searchPlan(text: string, raw: string, span: Span, tolerance: Tolerance): SearchPlan | null {
  const runs = findableRuns(text, raw, tolerance);
  const inside = runs
    .map((run) => ({ start: Math.max(run.start, span.start), end: Math.min(run.end, span.end) }))
    .filter((run) => run.start < run.end);
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (!first || !last) {
    return null;
  }
  const head = { start: first.start, end: longestEnd(text, first) };
  const tail = { start: longestStart(text, last), end: last.end };
  const piece = (part: Span) => pieceOf(text, runs, part);
  return {
    head: piece(head),
    tail: head.start === tail.start && head.end === tail.end ? null : piece(tail),
    span: { start: head.start, end: tail.end },
  };
}

/** Stretches of the paragraph that search can be expected to find as they stand. */
function findableRuns(text: string, raw: string, tolerance: Tolerance): Span[] {
  const plain = withOrigins(raw);
  // Where Word's text differs by more than marks (deleted or hidden words), the model's own text is all there is to go by.
  const origins = plain.text === text ? plain.origins : null;
  const runs: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (start < end) {
      runs.push({ start, end });
    }
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const original = origins ? raw.charAt(origins[at] ?? 0) : unit;
    const follows = !origins || at === 0 || origins[at] === (origins[at - 1] ?? 0) + 1;
    if (!follows) {
      close(at);
      start = at;
    }
    if (original !== unit || !(FINDABLE[tolerance].test(unit) || isHalfOfPair(text, at))) {
      close(at);
      start = at + 1;
    }
  }
  close(text.length);
  return runs;
}

function isHalfOfPair(text: string, at: number): boolean {
  return FINDABLE_PAIR.test(text.slice(at, at + 2)) || FINDABLE_PAIR.test(text.slice(Math.max(0, at - 1), at + 1));
}

function longestEnd(text: string, run: Span): number {
  let units = 0;
  let at = run.start;
  while (at < run.end && units + needleLength(text.charAt(at)) <= LONGEST_NEEDLE) {
    units += needleLength(text.charAt(at));
    at += 1;
  }
  return at < run.end && isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
}

function longestStart(text: string, run: Span): number {
  let units = 0;
  let at = run.end;
  while (at > run.start && units + needleLength(text.charAt(at - 1)) <= LONGEST_NEEDLE) {
    units += needleLength(text.charAt(at - 1));
    at -= 1;
  }
  return at > run.start && isHighSurrogate(text.charAt(at - 1)) ? at + 1 : at;
}

function isHighSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udbff';
}

function needleLength(unit: string): number {
  return unit === '^' ? 2 : 1;
}

function pieceOf(text: string, runs: readonly Span[], part: Span): SearchPiece {
  const words = text.slice(part.start, part.end);
  const starts: number[] = [];
  for (const run of runs) {
    let at = text.indexOf(words, run.start);
    while (at >= 0 && at + words.length <= run.end) {
      starts.push(at);
      at = text.indexOf(words, at + words.length);
    }
  }
  return {
    words,
    needle: words.replaceAll('^', '^^'),
    start: part.start,
    occurrences: starts.length,
    nth: starts.indexOf(part.start),
  };
}
