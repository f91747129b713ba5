const WORDS = 'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');

/** Digits up to two places, or a number written in words up to twenty; for use inside a regular expression. */
export const SMALL_NUMBER = `\\d{1,2}|${WORDS.slice(1).join('|')}`;

/** @returns the number that `text` writes in digits or, up to twenty, in words; null for other text. */
export function readNumber(text: string): number | null {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const at = WORDS.indexOf(text.toLowerCase());
  return at < 0 ? null : at;
}
