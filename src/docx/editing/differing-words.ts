/** What one text has to have replaced to become the other. */
export interface WordChange {
  /** UTF-16 units of the old text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Part of a word: anything but spaces, punctuation and signs; apostrophes and hyphens join words, halves of a character stay together. */
const IN_WORD = /[^\s\p{P}\p{S}]|['’-]/u;

/** The words in which two texts differ: what they have in common at either end is left out, but never part of a word. */
export function differingWords(old: string, text: string): WordChange {
  if (old === text) return { start: 0, end: 0, text: '' };
  const shorter = Math.min(old.length, text.length);
  let start = 0;
  while (start < shorter && old[start] === text[start]) start += 1;
  while (start > 0 && isInWord(old[start - 1]) && (isInWord(old[start]) || isInWord(text[start]))) start -= 1;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === text[text.length - 1 - tail]) tail += 1;
  const inWord = (at: number): boolean => isInWord(old[old.length - 1 - at]) || isInWord(text[text.length - 1 - at]);
  while (tail > 0 && isInWord(old[old.length - tail]) && inWord(tail)) tail -= 1;
  return { start, end: old.length - tail, text: text.slice(start, text.length - tail) };
}

function isInWord(unit: string | undefined): boolean {
  return unit !== undefined && IN_WORD.test(unit);
}
