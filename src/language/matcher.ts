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
  /** Nodes that are reached together with this one: where the branches of an alternative join again. */
  readonly joins: Node[];
  readonly rows: LexiconRow[];
}

const newNode = (): Node => ({ children: new Map(), byWord: new Map(), classes: [], gaps: [], any: null, joins: [], rows: [] });

const ENDS_GAP = new Set(['.', ';', '!', '?', ':']);

/** One trie over the words of all lexicons, so that the cost of a text does not grow with the number of phrases. */
export class Matcher {
  private readonly root = newNode();

  /** @throws Error that names the lexicon and pattern which cannot be read */
  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      for (const row of lexicon.rows) {
        try {
          for (const node of this.addPattern(parsePattern(row.pattern))) node.rows.push(row);
        } catch (error) {
          throw new Error(`Lexicon ${lexicon.name}: ${(error as Error).message}.`, { cause: error });
        }
      }
    }
  }

  /**
   * Finds all phrases in `tokens` from `from` to `to` (exclusive): of one lexicon the longest at each place, none inside another.
   * @param isName whether a token is part of a personal name
   * @returns matches in order of their first token
   */
  find(tokens: readonly Token[], from: number, to: number, classTest: ClassTest, isName: (at: number) => boolean = NEVER): TokenMatch[] {
    const matches: TokenMatch[] = [];
    /** For each lexicon the end of its last match, so that none lies inside another. */
    const reached = new Map<Lexicon, number>();
    for (let first = from; first < to; first += 1) {
      const longest = new Map<Lexicon, TokenMatch>();
      this.walk(this.root, first, to, tokens, classTest, isName, (row, end) => {
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

  private walk(node: Node, at: number, to: number, tokens: readonly Token[], classTest: ClassTest, isName: (at: number) => boolean, accept: (row: LexiconRow, end: number) => void): void {
    for (const row of node.rows) accept(row, at);
    for (const next of node.joins) this.walk(next, at, to, tokens, classTest, isName, accept);
    if (at >= to) return;
    const token = tokens[at] as Token;
    // A word of somebody's name is no word of a phrase.
    if (!isName(at)) for (const next of node.byWord.get(token.word) ?? NONE) this.walk(next, at + 1, to, tokens, classTest, isName, accept);
    for (const { name, node: next } of node.classes) {
      const end = classTest(name, at);
      if (end > at && end <= to) this.walk(next, end, to, tokens, classTest, isName, accept);
    }
    if (node.any && token.kind !== 'punctuation') this.walk(node.any, at + 1, to, tokens, classTest, isName, accept);
    for (const { most, node: next } of node.gaps) {
      for (let skipped = 0; skipped <= most && at + skipped < to; skipped += 1) {
        this.walk(next, at + skipped, to, tokens, classTest, isName, accept);
        if (ENDS_GAP.has((tokens[at + skipped] as Token).word)) break;
      }
    }
  }

  /**
   * Adds a pattern from the root. An alternative at its beginning that may be left out is added with and without, so that the root itself
   * joins nothing: otherwise every such pattern would be tried at every word of a text.
   */
  private addPattern(items: readonly Item[]): Node[] {
    const [first, ...rest] = items;
    if (first?.type === 'either' && first.branches.some((branch) => branch.length === 0)) {
      const filled = first.branches.filter((branch) => branch.length > 0);
      return [...this.addPattern(rest), ...(filled.length > 0 ? [add(this.root, [{ type: 'either', branches: filled }, ...rest])] : [])];
    }
    return [add(this.root, items)];
  }
}

function add(from: Node, items: readonly Item[]): Node {
  let node = from;
  for (const item of items) {
    if (item.type !== 'either') {
      node = step(node, item);
      continue;
    }
    const key = JSON.stringify(item);
    let join = node.children.get(key);
    if (!join) {
      join = newNode();
      node.children.set(key, join);
      for (const branch of item.branches) add(node, branch).joins.push(join);
    }
    node = join;
  }
  return node;
}

const NONE: readonly Node[] = [];
const NEVER = (): boolean => false;

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
