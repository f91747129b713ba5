import type { Lexicon, LexiconRow } from './lexicon';
import { parsePattern, type Item } from './pattern';
import type { Token } from './tokens';

/** Tokens `first` to `last` (both in) that a lexicon's row matches. */
export interface TokenMatch {
  readonly row: LexiconRow;
  readonly first: number;
  readonly last: number;
}

/** Says whether something of the class begins at token `at`; answers the token after it, or -1. */
export type ClassTest = (name: string, at: number) => number;

interface Node {
  /** The same item leads to the same node: this is what makes it a trie. */
  readonly children: Map<string, Node>;
  readonly byWord: Map<string, Node[]>;
  readonly classes: { readonly name: string; readonly node: Node }[];
  readonly gaps: { readonly most: number; readonly node: Node }[];
  any: Node | null;
  readonly rows: LexiconRow[];
}

const newNode = (): Node => ({ children: new Map(), byWord: new Map(), classes: [], gaps: [], any: null, rows: [] });

const ENDS_GAP = new Set(['.', ';', '!', '?', ':']);

/** One trie over the words of all lexicons, so that the cost of a text does not grow with the number of phrases. */
export class Matcher {
  private readonly root = newNode();

  /** @throws Error that names the lexicon and pattern which cannot be read */
  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const row of lexicon.rows) {
        try {
          for (const node of this.add([this.root], parsePattern(row.pattern))) node.rows.push(row);
        } catch (error) {
          throw new Error(`Lexicon ${lexicon.name}: ${(error as Error).message}.`, { cause: error });
        }
      }
    }
  }

  /**
   * Finds all phrases in `tokens` from `from` to `to` (exclusive): of one lexicon the longest at each place, none inside another.
   * @returns matches in order of their first token
   */
  find(tokens: readonly Token[], from: number, to: number, classTest: ClassTest): TokenMatch[] {
    const matches: TokenMatch[] = [];
    /** For each lexicon the end of its last match, so that none lies inside another. */
    const reached = new Map<Lexicon, number>();
    for (let first = from; first < to; first += 1) {
      const longest = new Map<Lexicon, TokenMatch>();
      this.walk(this.root, first, to, tokens, classTest, (row, end) => {
        const known = longest.get(row.lexicon);
        if (!known || known.last < end - 1) longest.set(row.lexicon, { row, first, last: end - 1 });
      });
      for (const [lexicon, match] of longest) {
        if (match.last < (reached.get(lexicon) ?? 0)) continue;
        reached.set(lexicon, match.last + 1);
        matches.push(match);
      }
    }
    return matches;
  }

  private walk(node: Node, at: number, to: number, tokens: readonly Token[], classTest: ClassTest, accept: (row: LexiconRow, end: number) => void): void {
    for (const row of node.rows) accept(row, at);
    if (at >= to) return;
    const token = tokens[at] as Token;
    for (const next of node.byWord.get(token.word) ?? NONE) this.walk(next, at + 1, to, tokens, classTest, accept);
    for (const { name, node: next } of node.classes) {
      const end = classTest(name, at);
      if (end > at && end <= to) this.walk(next, end, to, tokens, classTest, accept);
    }
    if (node.any && token.kind !== 'punctuation') this.walk(node.any, at + 1, to, tokens, classTest, accept);
    for (const { most, node: next } of node.gaps) {
      for (let skipped = 0; skipped <= most && at + skipped < to; skipped += 1) {
        this.walk(next, at + skipped, to, tokens, classTest, accept);
        if (ENDS_GAP.has((tokens[at + skipped] as Token).word)) break;
      }
    }
  }

  private add(nodes: readonly Node[], items: readonly Item[]): Node[] {
    let ends: Node[] = [...nodes];
    for (const item of items) {
      ends = item.type === 'either' ? item.branches.flatMap((branch) => this.add(ends, branch)) : ends.map((node) => step(node, item));
      ends = [...new Set(ends)];
    }
    return ends;
  }
}

const NONE: readonly Node[] = [];

function step(node: Node, item: Exclude<Item, { type: 'either' }>): Node {
  const key = JSON.stringify(item);
  const known = node.children.get(key);
  if (known) return known;
  const next = newNode();
  node.children.set(key, next);
  switch (item.type) {
    case 'words':
      for (const word of new Set(item.words)) {
        const nodes = node.byWord.get(word);
        if (nodes) nodes.push(next);
        else node.byWord.set(word, [next]);
      }
      break;
    case 'class':
      node.classes.push({ name: item.name, node: next });
      break;
    case 'gap':
      node.gaps.push({ most: item.most, node: next });
      break;
    case 'any':
      node.any = next;
      break;
  }
  return next;
}
