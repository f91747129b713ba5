import type { DateMention } from './dates';
import type { Lexicon, LexiconRow } from './lexicon';
import type { Mention } from './mentions';
import { parsePattern, type Item } from './pattern';
import type { Token } from './tokens';
import { WORD_CLASSES } from './word-classes';

/** Tokens `first` to `last` (both in) that a lexicon's row matches. */
export interface TokenMatch {
  readonly row: LexiconRow;
  readonly first: number;
  readonly last: number;
}

/** A text as the matcher walks it: numbers in place of words. Made by `Matcher.prepare`. */
export interface PreparedText {
  readonly tokens: readonly Token[];
  /** For each token its number in the matcher's vocabulary: 0 for a word that no lexicon holds, and for a word of a personal name. */
  readonly words: Int32Array;
  /** For each token the classes that begin at it, a bit each. */
  readonly classes: Int32Array;
  /** For each token the one after the mention that begins at it. */
  readonly mentionEnds: Int32Array;
  /** For each token the one after the date that begins at it. */
  readonly dateEnds: Int32Array;
}

interface Node {
  /** The same item leads to the same node: this is what makes it a trie. */
  readonly children: Map<string, Node>;
  words: Map<number, Node[]> | null;
  classes: { readonly bit: number; readonly node: Node }[] | null;
  gaps: { readonly most: number; readonly node: Node }[] | null;
  any: Node | null;
  /** Nodes that are reached together with this one: behind an alternative that may be left out. */
  joins: Node[] | null;
  /** Indexes of the rows that end here. */
  rows: number[] | null;
  /** More than the next token decides whether a walk goes on from here. */
  open: boolean;
  /** Classes that lead on from here. */
  mask: number;
  /** A bit for each word that leads on from here, by the last five bits of its number: says cheaply that a word does not. */
  bloom: number;
}

const newNode = (): Node => ({ children: new Map(), words: null, classes: null, gaps: null, any: null, joins: null, rows: null, open: false, mask: 0, bloom: 0 });

const MENTIONS = ['role', 'agency', 'family', 'community', 'child', 'name', 'crowd'] as const;
/** Classes that hold mentions of several kinds. */
const WIDER: readonly (readonly [string, readonly string[]])[] = [
  ['who', ['role', 'agency', 'family', 'community', 'child', 'name']],
  ['professional', ['role', 'agency']],
];
/** A bit for each class; a mask of 31 holds them all. */
const BITS: ReadonlyMap<string, number> = new Map([...WORD_CLASSES.keys(), 'number', 'date', 'adverb', ...MENTIONS, ...WIDER.map(([name]) => name)].map((name, i) => [name, 1 << i]));
if (BITS.size > 31) throw new Error('There are more classes of words than a mask holds.');
const bitOf = (name: string): number => BITS.get(name) ?? 0;

const NUMBER = bitOf('number');
const DATE = bitOf('date');
const ADVERB = bitOf('adverb');
const MENTION_MASKS: ReadonlyMap<string, number> = new Map(
  MENTIONS.map((name) => [name, WIDER.reduce((mask, [wider, members]) => (members.includes(name) ? mask | bitOf(wider) : mask), bitOf(name))]),
);
/** Classes of a single word, with the mask each word has. */
const WORD_MASKS: ReadonlyMap<string, number> = (() => {
  const masks = new Map<string, number>();
  const add = (word: string, bit: number): unknown => masks.set(word, (masks.get(word) ?? 0) | bit);
  for (const [name, words] of WORD_CLASSES) for (const word of words) add(word, bitOf(name));
  for (const word of 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty once twice dozen half'.split(' ')) add(word, NUMBER);
  return masks;
})();
/** Classes whose members are mentions, which may be longer than a token. */
const OF_MENTIONS = [...MENTION_MASKS.values()].reduce((all, mask) => all | mask, 0);

const NO_MENTIONS: readonly Mention[] = [];
const NO_DATES: readonly DateMention[] = [];
/** Not a class: a gap does not reach beyond this token. The last bit of a mask. */
const ENDS_GAP = 1 << 31;

/** One trie over the words of all lexicons, so that the cost of a text does not grow with the number of phrases. */
export class Matcher {
  private readonly root = newNode();
  private readonly vocabulary = new Map<string, number>();
  /** Classes of each word of the vocabulary. */
  private readonly masks: number[] = [0];
  private readonly rows: LexiconRow[] = [];
  /** For each row the number of its lexicon. */
  private readonly lexiconOf: number[] = [];

  // What one walk needs; kept so that a walk allocates nothing.
  private text: PreparedText = { tokens: [], words: new Int32Array(0), classes: new Int32Array(0), mentionEnds: new Int32Array(0), dateEnds: new Int32Array(0) };
  private to = 0;
  /** For each lexicon the last token and the row of the longest phrase that begins at the present token. */
  private readonly longest: Int32Array;
  private readonly longestRow: Int32Array;
  /** Lexicons that have a phrase at the present token. */
  private found: number[] = [];
  /** For each lexicon the end of its last match, so that none lies inside another. */
  private readonly reached: Int32Array;

  /** @throws Error that names the lexicon and pattern which cannot be read */
  constructor(lexicons: readonly Lexicon[]) {
    for (const [word, mask] of WORD_MASKS) this.masks[this.numberOf(word)] = mask;
    for (const mark of ['.', ';', '!', '?', ':']) this.masks[this.numberOf(mark)] = ENDS_GAP;
    lexicons.forEach((lexicon, number) => {
      for (const row of lexicon.rows) {
        try {
          const index = this.rows.length;
          for (const node of this.addPattern(parsePattern(row.pattern))) {
            (node.rows ??= []).push(index);
            node.open = true;
          }
          this.rows.push(row);
          this.lexiconOf.push(number);
        } catch (error) {
          throw new Error(`Lexicon ${lexicon.name}: ${(error as Error).message}.`, { cause: error });
        }
      }
    });
    this.longest = new Int32Array(lexicons.length).fill(-1);
    this.longestRow = new Int32Array(lexicons.length);
    this.reached = new Int32Array(lexicons.length);
  }

  /** Looks up a text's words once, for `find`. Mentions and dates are what the patterns' classes stand for; a word of somebody's name is no word of a phrase. */
  prepare(tokens: readonly Token[], mentions: readonly Mention[] = NO_MENTIONS, dates: readonly DateMention[] = NO_DATES): PreparedText {
    const { length } = tokens;
    const words = new Int32Array(length);
    const classes = new Int32Array(length);
    const mentionEnds = new Int32Array(length);
    const dateEnds = new Int32Array(length);
    for (let i = 0; i < length; i += 1) {
      const { word, kind } = tokens[i] as Token;
      const number = this.vocabulary.get(word) ?? 0;
      words[i] = number;
      classes[i] = (this.masks[number] as number) | (kind === 'number' ? NUMBER : 0) | (word.length > 4 && word.endsWith('ly') ? ADVERB : 0);
    }
    for (const mention of mentions) {
      classes[mention.first] = (classes[mention.first] as number) | (MENTION_MASKS.get(mention.class) ?? 0);
      mentionEnds[mention.first] = mention.last + 1;
      if (mention.certain) words.fill(0, mention.first, mention.last + 1);
    }
    let at = 0;
    for (const date of dates) {
      while (at < length && (tokens[at] as Token).start < date.start) at += 1;
      const first = at;
      while (at < length && (tokens[at] as Token).start < date.end) at += 1;
      if (at === first) continue;
      classes[first] = (classes[first] as number) | DATE;
      dateEnds[first] = at;
    }
    return { tokens, words, classes, mentionEnds, dateEnds };
  }

  /**
   * Finds all phrases in a prepared text's tokens from `from` to `to` (exclusive): of one lexicon the longest at each place, none inside another.
   * @returns matches in order of their first token
   */
  find(text: PreparedText, from: number, to: number): TokenMatch[] {
    const matches: TokenMatch[] = [];
    const { root, longest, longestRow, reached } = this;
    this.text = text;
    this.to = to;
    reached.fill(0);
    for (let first = from; first < to; first += 1) {
      if (!this.leadsOn(root, first)) continue;
      this.walk(root, first);
      for (const lexicon of this.found) {
        const last = longest[lexicon] as number;
        longest[lexicon] = -1;
        if (last < (reached[lexicon] as number)) continue;
        reached[lexicon] = last + 1;
        matches.push({ row: this.rows[longestRow[lexicon] as number] as LexiconRow, first, last });
      }
      this.found.length = 0;
    }
    return matches;
  }

  /** Whether a walk from `node` can come to anything at token `at`; most cannot, and end here without having begun. */
  private leadsOn(node: Node, at: number): boolean {
    if (node.open) return true;
    if (at >= this.to) return false;
    const word = this.text.words[at] as number;
    return ((this.text.classes[at] as number) & node.mask) !== 0 || (word !== 0 && ((node.bloom >>> (word & 31)) & 1) !== 0);
  }

  private walk(node: Node, at: number): void {
    if (node.rows) this.accept(node.rows, at - 1);
    if (node.joins) for (const next of node.joins) if (this.leadsOn(next, at)) this.walk(next, at);
    if (at >= this.to) return;
    const { text } = this;
    if (node.words) {
      const nodes = node.words.get(text.words[at] as number);
      if (nodes) for (const next of nodes) if (this.leadsOn(next, at + 1)) this.walk(next, at + 1);
    }
    const mask = text.classes[at] as number;
    if (node.classes && (mask & node.mask) !== 0) {
      for (const { bit, node: next } of node.classes) {
        if ((mask & bit) === 0) continue;
        const end = bit === DATE ? (text.dateEnds[at] as number) : (bit & OF_MENTIONS) !== 0 ? (text.mentionEnds[at] as number) : at + 1;
        if (end <= this.to && this.leadsOn(next, end)) this.walk(next, end);
      }
    }
    if (node.any && (text.tokens[at] as Token).kind !== 'punctuation') this.walk(node.any, at + 1);
    if (node.gaps) {
      for (const { most, node: next } of node.gaps) {
        for (let skipped = 0; skipped <= most && at + skipped < this.to; skipped += 1) {
          if (this.leadsOn(next, at + skipped)) this.walk(next, at + skipped);
          if (((text.classes[at + skipped] as number) & ENDS_GAP) !== 0) break;
        }
      }
    }
  }

  private accept(rows: readonly number[], last: number): void {
    for (const row of rows) {
      const lexicon = this.lexiconOf[row] as number;
      const known = this.longest[lexicon] as number;
      if (known >= last) continue;
      if (known < 0) this.found.push(lexicon);
      this.longest[lexicon] = last;
      this.longestRow[lexicon] = row;
    }
  }

  private numberOf(word: string): number {
    const known = this.vocabulary.get(word);
    if (known !== undefined) return known;
    const number = this.masks.length;
    this.vocabulary.set(word, number);
    this.masks.push(0);
    return number;
  }

  /**
   * Adds a pattern from the root. An alternative at its beginning that may be left out is added with and without, so that the root itself
   * joins nothing: otherwise every such pattern would be tried at every word of a text.
   */
  private addPattern(items: readonly Item[]): Node[] {
    const [first, ...rest] = items;
    if (first?.type === 'either' && first.branches.some((branch) => branch.length === 0)) {
      const filled = first.branches.filter((branch) => branch.length > 0);
      return [...this.addPattern(rest), ...(filled.length > 0 ? [this.add(this.root, [{ type: 'either', key: `${first.key}+`, branches: filled }, ...rest])] : [])];
    }
    return [this.add(this.root, items)];
  }

  private add(from: Node, items: readonly Item[]): Node {
    let node = from;
    for (const item of items) {
      const known = node.children.get(item.key);
      if (known) {
        node = known;
        continue;
      }
      const next = newNode();
      node.children.set(item.key, next);
      this.link(node, item, next);
      node = next;
    }
    return node;
  }

  private link(node: Node, item: Item, next: Node): void {
    switch (item.type) {
      case 'words':
        node.words ??= new Map();
        for (const word of item.words) {
          const number = this.numberOf(word);
          node.bloom |= 1 << (number & 31);
          const nodes = node.words.get(number);
          if (!nodes) node.words.set(number, [next]);
          else if (!nodes.includes(next)) nodes.push(next);
        }
        break;
      case 'class': {
        const bit = BITS.get(item.name);
        if (bit === undefined) throw new Error(`No class of words is called "${item.name}"`);
        (node.classes ??= []).push({ bit, node: next });
        node.mask |= bit;
        break;
      }
      case 'gap':
        (node.gaps ??= []).push({ most: item.most, node: next });
        node.open = true;
        break;
      case 'any':
        node.any = next;
        node.open = true;
        break;
      case 'either':
        // The last item of a branch leads on by itself: a node of its own for each branch would double the walk.
        for (const branch of item.branches) {
          const last = branch[branch.length - 1];
          if (last) this.link(this.add(node, branch.slice(0, -1)), last, next);
          else {
            (node.joins ??= []).push(next);
            node.open = true;
          }
        }
        break;
    }
  }
}
