import type { DateMention } from './dates';
import type { Lexicon, LexiconRow } from './lexicon';
import { parsePattern, type Item } from './pattern';
import type { Token } from './tokens';
import { WORD_CLASSES } from './word-classes';

/** Who is spoken of, as far as a pattern's classes ask. */
export interface MentionInText {
  readonly class: string;
  /** Tokens, `last` in. */
  readonly first: number;
  readonly last: number;
  /** Surely a personal name: its words are not read as everyday words. */
  readonly certain?: boolean;
}

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
  /** For each token the groups of words it belongs to, a bit each. */
  readonly groups: Int32Array;
  /** For each token the other classes that begin at it: mentions, dates, numbers, adverbs. A bit each. */
  readonly spans: Int32Array;
  /** For each token the one after the mention that begins at it. */
  readonly mentionEnds: Int32Array;
  /** For each token the one after the date that begins at it. */
  readonly dateEnds: Int32Array;
}

interface Node {
  /** The same item leads to the same node: this is what makes it a trie. */
  readonly children: Map<string, Node>;
  words: Map<number, Node[]> | null;
  groups: { readonly bit: number; readonly node: Node }[] | null;
  spans: { readonly bit: number; readonly node: Node }[] | null;
  gaps: { readonly most: number; readonly node: Node }[] | null;
  any: Node | null;
  /** Nodes that are reached together with this one: behind an alternative that may be left out. */
  joins: Node[] | null;
  /** Indexes of the rows that end here. */
  rows: number[] | null;
  /** More than the next token decides whether a walk goes on from here. */
  open: boolean;
  /** Groups of words, and other classes, that lead on from here. */
  groupMask: number;
  spanMask: number;
  /** A bit for each word that leads on from here, by the last five bits of its number: says cheaply that a word does not. */
  bloom: number;
}

const newNode = (): Node => ({ children: new Map(), words: null, groups: null, spans: null, gaps: null, any: null, joins: null, rows: null, open: false, groupMask: 0, spanMask: 0, bloom: 0 });

const MENTIONS = ['role', 'agency', 'family', 'community', 'child', 'name', 'crowd'] as const;
/** Classes that hold mentions of several kinds. */
const WIDER: readonly (readonly [string, readonly string[]])[] = [
  ['who', ['role', 'agency', 'family', 'community', 'child', 'name']],
  ['professional', ['role', 'agency']],
];
/** As many as a mask holds, less one bit that has another use. */
const MOST_CLASSES = 31;
const bitsOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  if (names.length > MOST_CLASSES) throw new Error('There are more classes of words than a mask holds.');
  return new Map(names.map((name, i) => [name, 1 << i]));
};
const GROUPS = bitsOf([...WORD_CLASSES.keys()]);
const SPANS = bitsOf(['number', 'date', 'adverb', ...MENTIONS, ...WIDER.map(([name]) => name)]);
const spanOf = (name: string): number => SPANS.get(name) ?? 0;

const NUMBER = spanOf('number');
const DATE = spanOf('date');
const ADVERB = spanOf('adverb');
const MENTION_MASKS: ReadonlyMap<string, number> = new Map(
  MENTIONS.map((name) => [name, WIDER.reduce((mask, [wider, members]) => (members.includes(name) ? mask | spanOf(wider) : mask), spanOf(name))]),
);
/** Classes whose members are mentions, which may be longer than a token. */
const OF_MENTIONS = [...MENTION_MASKS.values()].reduce((all, mask) => all | mask, 0);
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty once twice dozen half'.split(' ');

const NO_MENTIONS: readonly MentionInText[] = [];
const NO_DATES: readonly DateMention[] = [];
/** No group of words: a gap does not reach beyond this token. The last bit of a mask. */
const ENDS_GAP = 1 << 31;

/** One trie over the words of all lexicons, so that the cost of a text does not grow with the number of phrases. */
export class Matcher {
  private readonly root = newNode();
  private readonly vocabulary = new Map<string, number>();
  /** Groups, and other classes, of each word of the vocabulary. */
  private readonly groupsOf: number[] = [0];
  private readonly spansOf: number[] = [0];
  private readonly rows: LexiconRow[] = [];
  /** For each row the number of its lexicon. */
  private readonly lexiconOf: number[] = [];

  // What one walk needs; kept so that a walk allocates nothing.
  private text: PreparedText = { tokens: [], words: new Int32Array(0), groups: new Int32Array(0), spans: new Int32Array(0), mentionEnds: new Int32Array(0), dateEnds: new Int32Array(0) };
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
    for (const [name, words] of WORD_CLASSES) {
      for (const word of words) {
        const number = this.numberOf(word);
        this.groupsOf[number] = (this.groupsOf[number] as number) | (GROUPS.get(name) ?? 0);
      }
    }
    for (const word of NUMBER_WORDS) this.spansOf[this.numberOf(word)] = NUMBER;
    for (const mark of ['.', ';', '!', '?', ':']) this.groupsOf[this.numberOf(mark)] = ENDS_GAP;
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
  prepare(tokens: readonly Token[], mentions: readonly MentionInText[] = NO_MENTIONS, dates: readonly DateMention[] = NO_DATES): PreparedText {
    const { length } = tokens;
    const words = new Int32Array(length);
    const groups = new Int32Array(length);
    const spans = new Int32Array(length);
    const mentionEnds = new Int32Array(length);
    const dateEnds = new Int32Array(length);
    for (let i = 0; i < length; i += 1) {
      const { word, kind } = tokens[i] as Token;
      const number = this.vocabulary.get(word) ?? 0;
      words[i] = number;
      groups[i] = this.groupsOf[number] as number;
      spans[i] = (this.spansOf[number] as number) | (kind === 'number' ? NUMBER : 0) | (word.length > 4 && word.endsWith('ly') ? ADVERB : 0);
    }
    for (const mention of mentions) {
      spans[mention.first] = (spans[mention.first] as number) | (MENTION_MASKS.get(mention.class) ?? 0);
      mentionEnds[mention.first] = mention.last + 1;
      if (mention.certain) words.fill(0, mention.first, mention.last + 1);
    }
    let at = 0;
    for (const date of dates) {
      while (at < length && (tokens[at] as Token).start < date.start) at += 1;
      const first = at;
      while (at < length && (tokens[at] as Token).start < date.end) at += 1;
      if (at === first) continue;
      spans[first] = (spans[first] as number) | DATE;
      dateEnds[first] = at;
    }
    return { tokens, words, groups, spans, mentionEnds, dateEnds };
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
    return ((this.text.groups[at] as number) & node.groupMask) !== 0 || ((this.text.spans[at] as number) & node.spanMask) !== 0 || (word !== 0 && ((node.bloom >>> (word & 31)) & 1) !== 0);
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
    const groups = text.groups[at] as number;
    if (node.groups && (groups & node.groupMask) !== 0) {
      for (const { bit, node: next } of node.groups) if ((groups & bit) !== 0 && this.leadsOn(next, at + 1)) this.walk(next, at + 1);
    }
    const spans = text.spans[at] as number;
    if (node.spans && (spans & node.spanMask) !== 0) {
      for (const { bit, node: next } of node.spans) {
        if ((spans & bit) === 0) continue;
        const end = bit === DATE ? (text.dateEnds[at] as number) : (bit & OF_MENTIONS) !== 0 ? (text.mentionEnds[at] as number) : at + 1;
        if (end <= this.to && this.leadsOn(next, end)) this.walk(next, end);
      }
    }
    if (node.any && (text.tokens[at] as Token).kind !== 'punctuation') this.walk(node.any, at + 1);
    if (node.gaps) {
      for (const { most, node: next } of node.gaps) {
        for (let skipped = 0; skipped <= most && at + skipped < this.to; skipped += 1) {
          if (this.leadsOn(next, at + skipped)) this.walk(next, at + skipped);
          if (((text.groups[at + skipped] as number) & ENDS_GAP) !== 0) break;
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
    const number = this.groupsOf.length;
    this.vocabulary.set(word, number);
    this.groupsOf.push(0);
    this.spansOf.push(0);
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
        const group = GROUPS.get(item.name);
        const span = SPANS.get(item.name);
        if (group !== undefined) {
          (node.groups ??= []).push({ bit: group, node: next });
          node.groupMask |= group;
        } else if (span !== undefined) {
          (node.spans ??= []).push({ bit: span, node: next });
          node.spanMask |= span;
        } else throw new Error(`No class of words is called "${item.name}"`);
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
