/** How far a key goes that deletes. */
export type Reach = 'character' | 'word' | 'paragraph';

const LETTERS = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
const WORDS = new Intl.Segmenter('en-GB', { granularity: 'word' });
/** How much of the text is looked at, in UTF-16 units: letters and words are shorter. */
const NEAR = 400;

/** Where what a key deletes before a place begins, in UTF-16 units. */
export function stepBack(text: string, at: number, reach: Reach): number {
  if (reach === 'paragraph') return 0;
  const from = Math.max(0, at - NEAR);
  const segments = [...(reach === 'word' ? WORDS : LETTERS).segment(text.slice(from, at))];
  let start = at - from;
  for (const { segment, index } of segments.reverse()) {
    start = index;
    if (reach === 'character' || segment.trim() !== '') break;
  }
  return from + start;
}

/** Where what a key deletes behind a place ends, in UTF-16 units; spaces behind a word go with it. */
export function stepForward(text: string, at: number, reach: Reach): number {
  if (reach === 'paragraph') return text.length;
  let end = at;
  let hasWord = false;
  for (const { segment } of (reach === 'word' ? WORDS : LETTERS).segment(text.slice(at, at + NEAR))) {
    if (hasWord && segment.trim() !== '') break;
    end += segment.length;
    hasWord = true;
    if (reach === 'character') break;
  }
  return end;
}
