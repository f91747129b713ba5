import type { CaseDocument, Paragraph, Position, Span, Story } from '../document/case-document';
import type { DateMention } from './dates';
import type { LexiconRow } from './lexicon';
import type { Mention, MentionClass } from './mentions';
import type { Token } from './tokens';

/** A phrase of a lexicon found in a sentence; offsets are in the paragraph's text. */
export interface Match extends Span {
  readonly row: LexiconRow;
  /** Tokens of the paragraph, `last` in. */
  readonly first: number;
  readonly last: number;
}

/** What one text yields whatever document it stands in; kept and used again while the text stays the same. */
export interface TextAnalysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceAnalysis[];
  readonly quotes: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly mentions: readonly Mention[];
  /** Number of words and numbers; parts joined by a hyphen are one. */
  readonly words: number;
}

export interface SentenceAnalysis extends Span {
  /** Tokens of the text, `toToken` exclusive. */
  readonly fromToken: number;
  readonly toToken: number;
  readonly matches: ReadonlyMap<string, readonly Match[]>;
  /** What of the text's mentions, dates and quotations lies in this sentence; a quotation may reach beyond it. */
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Span[];
}

const NO_MATCHES: readonly Match[] = [];

/** A sentence at its place in the document. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;

  constructor(
    private readonly place: { readonly index: number },
    readonly analysis: TextAnalysis,
    private readonly own: SentenceAnalysis,
  ) {
    this.start = own.start;
    this.end = own.end;
  }

  /** Index into `CaseDocument.paragraphs`; another one once paragraphs above are added or taken away. */
  get paragraph(): number {
    return this.place.index;
  }

  get text(): string {
    return this.analysis.text.slice(this.start, this.end);
  }

  /** Index of the sentence's first token in `analysis.tokens`. */
  get fromToken(): number {
    return this.own.fromToken;
  }

  /** Index after the sentence's last token in `analysis.tokens`. */
  get toToken(): number {
    return this.own.toToken;
  }

  get tokens(): readonly Token[] {
    return this.analysis.tokens.slice(this.own.fromToken, this.own.toToken);
  }

  /** Number of words and numbers. */
  get length(): number {
    let count = 0;
    for (let i = this.fromToken; i < this.toToken; i += 1) if (this.analysis.tokens[i]?.kind !== 'punctuation') count += 1;
    return count;
  }

  /** Phrases of a lexicon, those in quoted speech left out. */
  matches(lexicon: string): readonly Match[] {
    const matches = this.own.matches.get(lexicon) ?? NO_MATCHES;
    return this.own.quotes.length === 0 || matches.length === 0 ? matches : matches.filter((match) => !this.isQuoted(match));
  }

  /** Phrases of a lexicon wherever they stand. */
  allMatches(lexicon: string): readonly Match[] {
    return this.own.matches.get(lexicon) ?? NO_MATCHES;
  }

  has(lexicon: string): boolean {
    return this.matches(lexicon).length > 0;
  }

  get mentions(): readonly Mention[] {
    return this.own.mentions;
  }

  mentionsOf(...classes: readonly MentionClass[]): readonly Mention[] {
    return this.mentions.filter((mention) => classes.includes(mention.class));
  }

  get dates(): readonly DateMention[] {
    return this.own.dates;
  }

  get quotes(): readonly Span[] {
    return this.own.quotes;
  }

  isQuoted(span: Span): boolean {
    return this.own.quotes.some((quote) => quote.start <= span.start && quote.end >= span.end);
  }

  /** Offsets of tokens `first` to `last` (in) in the paragraph's text. */
  spanOf(first: number, last: number): Span {
    const { tokens } = this.analysis;
    return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
  }

  textOf(mention: Pick<Mention, 'first' | 'last'>): string {
    const { start, end } = this.spanOf(mention.first, mention.last);
    return this.analysis.text.slice(start, end);
  }

  /** The words of token `at`, '' outside the sentence. */
  wordAt(at: number): string {
    return at >= this.fromToken && at < this.toToken ? (this.analysis.tokens[at] as Token).word : '';
  }

  /** Whether a word of negation stands in the up to `reach` tokens before token `first`, with no comma or full stop between. */
  isNegatedBefore(first: number, reach = 4): boolean {
    for (let at = first - 1; at >= this.fromToken && at >= first - reach; at -= 1) {
      const word = this.wordAt(at);
      if (NEGATIONS.has(word) || word.endsWith("n't")) return true;
      if (BREAKS.has(word)) return false;
    }
    return false;
  }
}

const NEGATIONS = new Set(['no', 'not', 'never', 'nor', 'neither', 'none', 'nobody', 'nothing', 'without', 'cannot']);
const BREAKS = new Set([',', ';', ':', '.', '?', '!', 'but', 'and', 'although']);

/**
 * A paragraph at its place. It lives on from one analysis of a document to the next while its text stays the same, whatever happens above it:
 * so does its unit, and what is known of that (`factOfUnit`).
 */
export interface AnalysedParagraph {
  /** Index into `CaseDocument.paragraphs`. */
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly analysis: TextAnalysis;
  readonly sentences: readonly Sentence[];
}

export interface UnitCell {
  /** Text of the header above the cell or, in a table of labels and values, of the label beside it; '' where there is none. */
  readonly header: string;
  /** First grid column. */
  readonly column: number;
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly text: string;
}

/**
 * A unit of text: a paragraph, a list item or a table row. What stands in one unit can be near, what stands in another is not.
 */
export interface AnalysedUnit {
  readonly type: 'paragraph' | 'item' | 'row' | 'heading' | 'header-row';
  readonly story: Story;
  readonly paragraphs: readonly AnalysedParagraph[];
  readonly sentences: readonly Sentence[];
  /** Cells of a row in order; empty for other units. */
  readonly cells: readonly UnitCell[];
  /** Texts of the headings the unit stands under, outermost first; the document's title is not among them. */
  readonly headings: readonly string[];
  /** Index into `AnalysedDocument.tables` and the row in it. */
  readonly row: { readonly table: number; readonly row: number } | null;
  readonly text: string;
  /** The document is written to the child ("You told me…"): "you" stands for the child. */
  readonly addressesChild: boolean;
  /** What `factOfUnit` has worked out. */
  readonly facts: unknown[];
}

export interface AnalysedTable {
  /** Index into `CaseDocument.tables`. */
  readonly index: number;
  /** Texts of the header row by grid column; empty where no row is one. */
  readonly headers: readonly string[];
  /** A table of two columns whose first holds labels. */
  readonly labelled: boolean;
  /** Rows below the header. */
  readonly rows: readonly AnalysedUnit[];
  /** Headings above the table, outermost first. */
  readonly headings: readonly string[];
}

export interface AnalysedDocument {
  readonly document: CaseDocument;
  /** Text of the document's title, '' where it has none. */
  readonly title: string;
  readonly paragraphs: readonly AnalysedParagraph[];
  /** In reading order. */
  readonly units: readonly AnalysedUnit[];
  readonly tables: readonly AnalysedTable[];
}

let facts = 0;

/**
 * Makes a function that works something out about a unit once, and remembers it while the unit's text, type, headings and cell headers stay
 * the same. What it answers must rest on these alone and hold no index of a paragraph, table or row: those change when text is added above.
 */
export function factOfUnit<Fact extends NonNullable<unknown> | null>(read: (unit: AnalysedUnit) => Fact): (unit: AnalysedUnit) => Fact {
  const slot = facts;
  facts += 1;
  return (unit) => {
    const known = unit.facts[slot] as Fact | undefined;
    if (known !== undefined) return known;
    const fact = read(unit);
    unit.facts[slot] = fact;
    return fact;
  };
}

/**
 * As `factOfUnit`, for what rests on something else as well, such as the children of the document: worked out anew where that is another object.
 */
export function factOfUnitGiven<Given extends object, Fact>(read: (unit: AnalysedUnit, given: Given) => Fact): (unit: AnalysedUnit, given: Given) => Fact {
  const slot = facts;
  facts += 1;
  return (unit, given) => {
    const known = unit.facts[slot] as { readonly given: Given; readonly fact: Fact } | undefined;
    if (known && known.given === given) return known.fact;
    const fact = read(unit, given);
    unit.facts[slot] = { given, fact };
    return fact;
  };
}

/** As `factOfUnit`, for a text wherever it stands. */
export function factOfText<Fact>(read: (analysis: TextAnalysis) => Fact): (analysis: TextAnalysis) => Fact {
  const known = new WeakMap<TextAnalysis, { readonly fact: Fact }>();
  return (analysis) => {
    let before = known.get(analysis);
    if (!before) known.set(analysis, (before = { fact: read(analysis) }));
    return before.fact;
  };
}

/** As `factOfUnitGiven`, for a text wherever it stands. */
export function factOfTextGiven<Given extends object, Fact>(read: (analysis: TextAnalysis, given: Given) => Fact): (analysis: TextAnalysis, given: Given) => Fact {
  const known = new WeakMap<TextAnalysis, { readonly given: Given; readonly fact: Fact }>();
  return (analysis, given) => {
    let before = known.get(analysis);
    if (!before || before.given !== given) known.set(analysis, (before = { given, fact: read(analysis, given) }));
    return before.fact;
  };
}

/**
 * Makes a function that works something out about a document once. Where it comes to the same as for the document before, it answers the same
 * object, so that what rests on it (`factOfUnitGiven`) still holds; where `isSame` is left out nothing rests on it.
 */
export function factOfDocument<Given extends readonly string[], Fact extends object | null>(
  read: (document: AnalysedDocument, ...given: Given) => Fact,
  isSame: (a: Fact, b: Fact) => boolean = () => false,
): (document: AnalysedDocument, ...given: Given) => Fact {
  const known = new WeakMap<AnalysedDocument, { readonly given: Given; readonly fact: Fact }>();
  let last: WeakRef<NonNullable<Fact>> | null = null;
  return (document, ...given) => {
    const before = known.get(document);
    if (before && before.given.every((value, at) => value === given[at])) return before.fact;
    const fresh = read(document, ...given);
    const old = last?.deref();
    const fact = old && isSame(old, fresh) ? old : fresh;
    last = fact === null ? null : new WeakRef(fact);
    known.set(document, { given, fact });
    return fact;
  };
}

/** A place in a sentence's paragraph that moves with it, for what is remembered of a unit. */
export function placeIn(sentence: Sentence, { start, end }: Span): Position {
  return {
    get paragraph() {
      return sentence.paragraph;
    },
    start,
    end,
  };
}

export function areSameSets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

/** Whether two lists hold the same in the same order, item by item. */
export function areSameLists<T>(a: readonly T[], b: readonly T[], isSame: (a: T, b: T) => boolean = Object.is): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => isSame(item, b[at] as T)));
}

/** The index of a sentence among those of one paragraph, which are in order; -1 where it is not among them. */
function placeAmong(sentences: readonly Sentence[], { start, paragraph }: Sentence): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).start >= start) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found?.start === start && found.paragraph === paragraph ? low : -1;
}

/**
 * The sentences near one: itself, the one before and the two after in the same unit; in a table row all that share its row.
 * This is the definition of "near" that every check shares.
 */
export function near(unit: AnalysedUnit, sentence: Sentence): readonly Sentence[] {
  if (unit.type === 'row') return unit.sentences;
  const at = placeAmong(unit.sentences, sentence);
  return at < 0 ? [sentence] : unit.sentences.slice(Math.max(0, at - 1), at + 3);
}

/** Whether a mark of one check may stand here at all: text that people wrote for this document, not headings, headers, footers or comments. */
export function isRunningText(unit: AnalysedUnit): boolean {
  return unit.type !== 'heading' && unit.type !== 'header-row' && (unit.story === 'body' || unit.story === 'footnote' || unit.story === 'endnote' || unit.story === 'text-box');
}
