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
 */
export type Item =
  | { readonly type: 'words'; readonly words: readonly string[] }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'any' }
  | { readonly type: 'either'; readonly branches: readonly (readonly Item[])[] };

const PART = /<[^>]*>|\.\.\.|\.\.\d+|\*|[()|]|[^\s()|<>*]+/g;
const DEFAULT_GAP = 5;
const LARGEST_GAP = 25;

/** @throws Error that says what is wrong with the pattern */
export function parsePattern(pattern: string): Item[] {
  const parts = pattern.match(PART) ?? [];
  let at = 0;

  function sequence(nested: boolean): Item[] {
    const items: Item[] = [];
    while (at < parts.length) {
      const part = parts[at] as string;
      if (part === ')' || part === '|') {
        if (!nested) throw new Error(`"${part}" without "(" in the pattern "${pattern}"`);
        return items;
      }
      at += 1;
      if (part === '(') items.push(either());
      else items.push(...single(part));
    }
    if (nested) throw new Error(`"(" without ")" in the pattern "${pattern}"`);
    return items;
  }

  function either(): Item {
    const branches: Item[][] = [];
    for (;;) {
      branches.push(sequence(true));
      const closing = parts[at];
      at += 1;
      if (closing === ')') return { type: 'either', branches };
    }
  }

  function single(part: string): Item[] {
    if (part.startsWith('<')) return [{ type: 'class', name: part.slice(1, -1) }];
    if (part === '*') return [{ type: 'any' }];
    if (part === '...') return [{ type: 'gap', most: DEFAULT_GAP }];
    if (part.startsWith('..')) {
      const most = Number(part.slice(2));
      if (most > LARGEST_GAP) throw new Error(`A gap of more than ${LARGEST_GAP} in the pattern "${pattern}"`);
      return [{ type: 'gap', most }];
    }
    const inflected = part.length > 1 && part.endsWith('~');
    const words = tokenise(inflected ? part.slice(0, -1) : part).map((token) => token.word);
    if (words.length === 0) throw new Error(`No word in "${part}" of the pattern "${pattern}"`);
    return words.map((word, i) => ({ type: 'words', words: inflected && i === words.length - 1 ? inflect(word) : [word] }));
  }

  const items = sequence(false);
  if (items.length === 0) throw new Error('The pattern is empty');
  if (items[0]?.type === 'gap' || items[items.length - 1]?.type === 'gap') throw new Error(`The pattern "${pattern}" begins or ends with a gap`);
  return items;
}
