import type { Span } from '../document/case-document';

/**
 * Where a stretch of a paragraph stands after the paragraph was edited, or null when the words themselves were touched.
 * An edit before or after the words moves them; if more was edited, they are found only where they stand once, as they did before.
 */
export function spanAfterEdit(before: string, after: string, span: Span): Span | null {
  if (before === after) {
    return span;
  }
  const shortest = Math.min(before.length, after.length);
  let same = 0;
  while (same < shortest && before[same] === after[same]) {
    same += 1;
  }
  if (span.end < same || (span.end === same && !splitsWord(after, same))) {
    return span;
  }
  let sameAtEnd = 0;
  while (sameAtEnd < shortest && before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]) {
    sameAtEnd += 1;
  }
  const startOfEnd = before.length - sameAtEnd;
  const shift = after.length - before.length;
  if (span.start > startOfEnd || (span.start === startOfEnd && !splitsWord(after, span.start + shift))) {
    return { start: span.start + shift, end: span.end + shift };
  }
  const words = before.slice(span.start, span.end);
  const only = onlyOccurrence(after, words);
  return only !== null && onlyOccurrence(before, words) !== null ? { start: only, end: only + words.length } : null;
}

/** "car" has not stayed when it has become "cart". */
function splitsWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function onlyOccurrence(text: string, words: string): number | null {
  const first = text.indexOf(words);
  if (words === '' || first < 0 || text.includes(words, first + 1)) {
    return null;
  }
  return splitsWord(text, first) || splitsWord(text, first + words.length) ? null : first;
}
