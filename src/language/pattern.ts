import { inflect } from './inflection';
import { tokenise } from './tokens';

/**
 * The little language of the lexicons' `pattern` column:
 *
 *     hard to reach            these words in this order; case, hyphens and possessive 's do not matter
 *     fail~ to engage          "~": any inflection (fail, fails, failed, failing)
 *     (feel~|seem~) low        one of these; an empty alternative makes it optional: (very|quite|)
 *     refuse~ ..3 consent      a gap of up to three tokens; "..." is a gap of up to five
 *     <be> said to             a class: a group of words (word-classes.tsv) or a mention (person, role, agency, family, name, number, date)
 *     a bit of a *             "*": any one word
 *     concerns , but           punctuation only where it is written as a part of its own: , ; : . ? ! ( ) / "
 *
 * The same `key` means the same item, so that patterns with the same beginning share it.
 */
export type Item =
  | { readonly type: 'words'; readonly key: string; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly key: string; readonly name: string }
  | { readonly type: 'gap'; readonly key: string; readonly most: number }
  | { readonly type: 'any'; readonly key: string }
  | { readonly type: 'either'; readonly key: string; readonly branches: readonly (readonly Item[])[] };

const DEFAULT_GAP = 5;
const LARGEST_GAP = 25;
const GAP = /^\.\.(?:\.|\d+)$/;
const PLAIN = /^[a-z]+$/;
/** What ends a word of a pattern, besides white space. */
const ENDS_WORD = new Set(['(', ')', '|', '<', '>', '*', ' ', '\t']);

/** @throws Error that says what is wrong with the pattern */
export function parsePattern(pattern: string): Item[] {
  let at = 0;

  function sequence(nested: boolean): Item[] {
    const items: Item[] = [];
    while (at < pattern.length) {
      const char = pattern[at] as string;
      if (char === ' ' || char === '\t') at += 1;
      else if (char === ')' || char === '|') {
        if (!nested) throw new Error(`"${char}" without "(" in the pattern "${pattern}"`);
        return items;
      } else if (char === '(') items.push(either());
      else if (char === '<') items.push(named());
      else if (char === '*') {
        items.push({ type: 'any', key: '*' });
        at += 1;
      } else items.push(...part());
    }
    if (nested) throw new Error(`"(" without ")" in the pattern "${pattern}"`);
    return items;
  }

  function either(): Item {
    const from = at;
    const branches: Item[][] = [];
    do {
      at += 1;
      branches.push(sequence(true));
    } while (pattern[at] === '|');
    at += 1;
    return { type: 'either', key: pattern.slice(from, at), branches };
  }

  function named(): Item {
    const end = pattern.indexOf('>', at);
    if (end < 0) throw new Error(`"<" without ">" in the pattern "${pattern}"`);
    const key = pattern.slice(at, end + 1);
    at = end + 1;
    return { type: 'class', key, name: key.slice(1, -1) };
  }

  function part(): Item[] {
    const from = at;
    while (at < pattern.length && !ENDS_WORD.has(pattern[at] as string)) at += 1;
    // A stray ">" would never end.
    if (at === from) throw new Error(`"${pattern[at]}" out of place in the pattern "${pattern}"`);
    const key = pattern.slice(from, at);
    return GAP.test(key) ? [gap(key)] : words(key);
  }

  function gap(key: string): Item {
    const most = key === '...' ? DEFAULT_GAP : Number(key.slice(2));
    if (most > LARGEST_GAP) throw new Error(`A gap of more than ${LARGEST_GAP} in the pattern "${pattern}"`);
    return { type: 'gap', key, most };
  }

  function words(key: string): Item[] {
    const inflected = key.length > 1 && key.endsWith('~');
    const written = inflected ? key.slice(0, -1) : key;
    const found = PLAIN.test(written) ? [written] : tokenise(written).map((token) => token.word);
    if (found.length === 0) throw new Error(`No word in "${key}" of the pattern "${pattern}"`);
    return found.map((word, i) => {
      const last = inflected && i === found.length - 1;
      return { type: 'words', key: last ? `${word}~` : word, words: last ? inflect(word) : [word] };
    });
  }

  const items = sequence(false);
  if (items.length === 0) throw new Error('The pattern is empty');
  if (items[0]?.type === 'gap' || items[items.length - 1]?.type === 'gap') throw new Error(`The pattern "${pattern}" begins or ends with a gap`);
  return items;
}
