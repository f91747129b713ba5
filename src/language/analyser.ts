import type { CaseDocument, Paragraph, Span } from '../document/case-document';
import type { AnalysedDocument, Match, SentenceAnalysis, TextAnalysis } from './analysis';
import { arrange, commonParagraphs } from './arrangement';
import { findDates } from './dates';
import { KnownNames } from './known-names';
import type { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import { findMentions } from './mentions';
import { findQuotedSpeech } from './quoted-speech';
import { splitSentences } from './sentences';
import { tokenise, type Token } from './tokens';

/** Texts kept beyond twice those of the document, so that a text that is typed and taken back is not read again. */
const SPARE = 200;

/** Analyses texts with one trie over all lexicons, and keeps what a text yields while it is in use. */
export class Analyser {
  private readonly matcher: Matcher;
  private readonly localPeople: Matcher | null;
  private kept = new Map<string, TextAnalysis>();
  private names = new KnownNames();
  /** The paragraphs whose names are counted. */
  private counted: readonly Paragraph[] = [];
  /** Analyses that no longer hold since a name became known or ceased to be. */
  private outdated = new Set<TextAnalysis>();
  private last: AnalysedDocument | null = null;

  /**
   * @param localPeople a team's own organisations and jobs, with the columns of the lexicon of people
   * @throws Error that names the lexicon and pattern which cannot be read
   */
  constructor(lexicons: readonly Lexicon[], localPeople: Lexicon | null = null) {
    this.matcher = new Matcher(lexicons);
    this.localPeople = localPeople && new Matcher([localPeople]);
  }

  /**
   * Analyses a whole document. Only paragraphs that are not as they were in the document analysed before are read anew; the rest is taken over from it,
   * so that it must not be used any more.
   */
  analyseDocument(document: CaseDocument): AnalysedDocument {
    const steps = this.analyseInSteps(document);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** As `analyseDocument`, with a rest after each paragraph that is read. What was read is kept even when the caller goes no further. */
  *analyseInSteps(document: CaseDocument): Generator<void, AnalysedDocument> {
    const { paragraphs } = document;
    this.learnNames(paragraphs);
    const { head, tail } = commonParagraphs(this.last?.document.paragraphs ?? [], paragraphs);
    for (let i = 0; i < paragraphs.length; i += 1) {
      const { text } = paragraphs[i] as Paragraph;
      if (((i < head || i >= paragraphs.length - tail) && this.outdated.size === 0) || this.kept.has(text)) continue;
      this.analyseText(text);
      yield;
    }
    const { outdated } = this;
    const analysed = arrange(document, (text) => this.analyseText(text), (analysis) => outdated.size === 0 || !outdated.has(analysis), this.last);
    this.outdated = new Set();
    this.last = analysed;
    if (this.kept.size > 2 * paragraphs.length + SPARE) this.kept = new Map(analysed.paragraphs.map(({ paragraph, analysis }) => [paragraph.text, analysis]));
    return analysed;
  }

  /** Forgets what was kept of documents analysed before. */
  forget(): void {
    this.kept = new Map();
    this.names = new KnownNames();
    this.counted = [];
    this.outdated = new Set();
    this.last = null;
  }

  /**
   * Takes the names of a document into account, so that they are known where a sentence begins with them.
   * What was kept stays of use, but for texts with a name that is added or goes.
   */
  private learnNames(paragraphs: readonly Paragraph[]): void {
    const { head, tail } = commonParagraphs(this.counted, paragraphs);
    const textsOf = (of: readonly Paragraph[]): string[] => of.slice(head, of.length - tail).map(({ text }) => text);
    const changed = this.names.change(textsOf(this.counted), textsOf(paragraphs));
    this.counted = paragraphs;
    if (changed.size === 0) return;
    for (const [text, analysis] of this.kept) {
      if (!analysis.tokens.some((token) => token.capital && changed.has(token.word))) continue;
      this.kept.delete(text);
      this.outdated.add(analysis);
    }
  }

  /** Analyses a text, or answers what it yielded before. */
  analyseText(text: string): TextAnalysis {
    let analysis = this.kept.get(text);
    if (!analysis) {
      analysis = this.analyse(text);
      this.kept.set(text, analysis);
    }
    return analysis;
  }

  private analyse(text: string): TextAnalysis {
    const tokens = tokenise(text);
    const dates = findDates(text);
    const spans = splitSentences(text);
    const starts = new Set<number>();
    const ranges: { start: number; end: number; fromToken: number; toToken: number }[] = [];
    let at = 0;
    for (const { start, end } of spans) {
      while (at < tokens.length && (tokens[at] as Token).start < start) at += 1;
      const fromToken = at;
      while (at < tokens.length && (tokens[at] as Token).start < end) at += 1;
      ranges.push({ start, end, fromToken, toToken: at });
      let first = fromToken;
      while (first < at && (tokens[first] as Token).kind === 'punctuation') first += 1;
      starts.add(first);
    }
    const mentions = findMentions(tokens, starts, this.names.all, this.localPeople);
    const prepared = this.matcher.prepare(tokens, mentions, dates);
    const quotes = findQuotedSpeech(text);
    const mentionsIn = stretches(mentions, (mention) => (tokens[mention.first] as Token).start, (mention) => (tokens[mention.last] as Token).end);
    const datesIn = stretches(dates, (date) => date.start, (date) => date.end);
    const quotesIn = stretches(quotes, (quote) => quote.start, (quote) => quote.end);
    const sentences = ranges.map((range): SentenceAnalysis => {
      const matches = new Map<string, Match[]>();
      for (const { row, first, last } of this.matcher.find(prepared, range.fromToken, range.toToken)) {
        const match: Match = { row, first, last, start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
        const known = matches.get(row.lexicon.name);
        if (known) known.push(match);
        else matches.set(row.lexicon.name, [match]);
      }
      return {
        ...range,
        matches,
        mentions: mentionsIn(range).filter((mention) => mention.first >= range.fromToken && mention.last < range.toToken),
        dates: datesIn(range).filter((date) => date.start >= range.start && date.end <= range.end),
        quotes: quotesIn(range),
      };
    });
    let words = 0;
    for (const token of tokens) if (token.kind !== 'punctuation' && !token.joined) words += 1;
    return { text, tokens, sentences, quotes, dates, mentions, words };
  }
}

/** Makes what picks out of stretches in order those that touch a sentence; to be asked for one sentence after the other. */
function stretches<Item>(items: readonly Item[], startOf: (item: Item) => number, endOf: (item: Item) => number): (range: Span) => readonly Item[] {
  let from = 0;
  return ({ start, end }) => {
    while (from < items.length && endOf(items[from] as Item) <= start) from += 1;
    let to = from;
    while (to < items.length && startOf(items[to] as Item) < end) to += 1;
    return items.slice(from, to);
  };
}
