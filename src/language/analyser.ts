import type { CaseDocument, Paragraph, Table } from '../document/case-document';
import { Sentence, type AnalysedDocument, type AnalysedParagraph, type AnalysedTable, type AnalysedUnit, type Match, type SentenceAnalysis, type TextAnalysis, type UnitCell } from './analysis';
import { findDates } from './dates';
import type { Lexicon } from './lexicon';
import { Matcher } from './matcher';
import { findKnownNames, findMentions } from './mentions';
import { findQuotedSpeech } from './quoted-speech';
import { splitSentences } from './sentences';
import { tokenise, type Token } from './tokens';

/** Analyses texts with one trie over all lexicons, and keeps what a text yields while it is in use. */
export class Analyser {
  private readonly matcher: Matcher;
  private kept = new Map<string, TextAnalysis>();
  private names: ReadonlySet<string> = new Set();
  /** Goes up whenever the names known from the document change: what was read before then may read otherwise now. */
  namesKnown = 0;

  /** @throws Error that names the lexicon and pattern which cannot be read */
  constructor(lexicons: readonly Lexicon[]) {
    this.matcher = new Matcher(lexicons);
  }

  /** Analyses a whole document; only texts not seen in the document before are read anew, and what is no longer used is forgotten. */
  analyseDocument(document: CaseDocument): AnalysedDocument {
    const steps = this.analyseInSteps(document);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  /** As `analyseDocument`, with a rest after each paragraph. What was read is kept even when the caller goes no further. */
  *analyseInSteps(document: CaseDocument): Generator<void, AnalysedDocument> {
    this.learnNames(document);
    const used = new Map<string, TextAnalysis>();
    for (const { text } of document.paragraphs) {
      used.set(text, this.analyseText(text));
      yield;
    }
    this.kept = used;
    return arrange(document, (text) => used.get(text) as TextAnalysis);
  }

  /**
   * Takes the names of a document into account, so that they are known where a sentence begins with them.
   * What was kept stays of use until a name is added or goes.
   */
  private learnNames(document: CaseDocument): void {
    const names = findKnownNames(document.paragraphs.map(({ text }) => text));
    if (names.size === this.names.size && [...names].every((name) => this.names.has(name))) return;
    this.names = names;
    this.namesKnown += 1;
    this.kept.clear();
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
    const mentions = findMentions(tokens, starts, this.names);
    const prepared = this.matcher.prepare(tokens, mentions, dates);
    const quotes = findQuotedSpeech(text);
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
        mentions: mentions.filter((mention) => mention.first >= range.fromToken && mention.last < range.toToken),
        dates: dates.filter((date) => date.start >= range.start && date.end <= range.end),
        quotes: quotes.filter((quote) => quote.start < range.end && quote.end > range.start),
      };
    });
    return { text, tokens, sentences, quotes, dates, mentions };
  }
}

function arrange(document: CaseDocument, analyse: (text: string) => TextAnalysis): AnalysedDocument {
  const paragraphs = document.paragraphs.map((paragraph, index): AnalysedParagraph => {
    const analysis = analyse(paragraph.text);
    return { index, paragraph, analysis, sentences: analysis.sentences.map((sentence) => new Sentence(index, analysis, sentence)) };
  });
  const addressesChild = isWrittenToChild(document);
  const unitOf = (type: AnalysedUnit['type'], entries: readonly AnalysedParagraph[], above: readonly string[], more: More = {}): AnalysedUnit => newUnit(type, entries, above, addressesChild, more);
  const units: AnalysedUnit[] = [];
  const headings: { level: number; text: string }[] = [];
  const tables: AnalysedTable[] = [];
  const done = new Set<number>();
  for (const entry of paragraphs) {
    const { paragraph } = entry;
    if (paragraph.cell) {
      const { table } = paragraph.cell;
      if (done.has(table)) continue;
      done.add(table);
      const above = headings.map((heading) => heading.text);
      const analysed = arrangeTable(document.tables[table] as Table, table, paragraphs, above, paragraph.story, unitOf);
      tables[table] = analysed.table;
      units.push(...analysed.units);
      continue;
    }
    if (paragraph.heading !== null && paragraph.text.trim() !== '') {
      while (headings.length > 0 && (headings[headings.length - 1]?.level ?? 0) >= Math.max(1, paragraph.heading)) headings.pop();
      units.push(unitOf('heading', [entry], headings.map((heading) => heading.text)));
      if (paragraph.heading > 0) headings.push({ level: paragraph.heading, text: paragraph.text.trim() });
      continue;
    }
    units.push(unitOf(paragraph.list ? 'item' : 'paragraph', [entry], headings.map((heading) => heading.text)));
  }
  return { document, title: titleOf(paragraphs), paragraphs, units, tables: tables.filter(Boolean) };
}

function titleOf(paragraphs: readonly AnalysedParagraph[]): string {
  const body = paragraphs.filter(({ paragraph }) => paragraph.story === 'body' && paragraph.text.trim() !== '');
  const title = body.find(({ paragraph }) => paragraph.heading === 0) ?? body.find(({ paragraph }) => paragraph.heading === 1);
  if (title) return title.paragraph.text.trim();
  // Without heading styles the title is a first line in note form above the rest.
  const first = body[0];
  const line = first && body.length > 1 && !first.paragraph.cell ? first.paragraph.text.trim() : '';
  return line.length <= 100 && !/[.!?]$/.test(line) ? line : '';
}

/** A letter to the child: it speaks to "you" again and again, and tells what "you" did. A request to a colleague says "you" once or twice. */
function isWrittenToChild(document: CaseDocument): boolean {
  let told = 0;
  for (const { text, story } of document.paragraphs) {
    if (story === 'body') told += text.match(/\b[Yy]ou (?:told|said|were|are|showed|have|had|like|love|asked|want|did|live|feel|felt|went|go|miss|drew|chose|played)\b/g)?.length ?? 0;
    if (told >= 4) return true;
  }
  return false;
}

interface More {
  readonly cells?: readonly UnitCell[];
  readonly row?: AnalysedUnit['row'];
}

type UnitOf = (type: AnalysedUnit['type'], paragraphs: readonly AnalysedParagraph[], headings: readonly string[], more?: More) => AnalysedUnit;

function newUnit(type: AnalysedUnit['type'], paragraphs: readonly AnalysedParagraph[], headings: readonly string[], addressesChild: boolean, more: More): AnalysedUnit {
  return {
    type,
    story: paragraphs[0]?.paragraph.story ?? 'body',
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => paragraph.sentences),
    cells: more.cells ?? [],
    headings,
    row: more.row ?? null,
    text: paragraphs.map(({ paragraph }) => paragraph.text).join(' '),
    addressesChild,
  };
}

function arrangeTable(
  table: Table,
  index: number,
  all: readonly AnalysedParagraph[],
  headings: readonly string[],
  story: Paragraph['story'],
  unitOf: UnitOf,
): { table: AnalysedTable; units: AnalysedUnit[] } {
  const rows = table.rows.map((row) => row.cells.filter((cell) => !cell.continues).map((cell) => ({ cell, paragraphs: cell.paragraphs.map((at) => all[at] as AnalysedParagraph) })));
  const textOf = (cell: { paragraphs: readonly AnalysedParagraph[] }): string => cell.paragraphs.map(({ paragraph }) => paragraph.text).join(' ').trim();
  const texts = rows.map((row) => row.map(textOf));
  const headerRows = Math.min(table.headerRows > 0 ? table.headerRows : looksLikeHeader(texts) ? 1 : 0, rows.length);
  const headers: string[] = [];
  rows.slice(0, headerRows).forEach((row) => row.forEach((entry) => {
    for (let column = entry.cell.column; column < entry.cell.column + entry.cell.columns; column += 1) headers[column] = `${headers[column] ?? ''} ${textOf(entry)}`.trim();
  }));
  const labelled = isLabelled(texts.slice(headerRows));
  const units: AnalysedUnit[] = [];
  const below: AnalysedUnit[] = [];
  rows.forEach((row, at) => {
    const isHeader = at < headerRows;
    const cells = row.map((entry, cellAt): UnitCell => ({
      header: isHeader ? '' : labelled && cellAt > 0 ? (texts[at]?.[0] ?? '') : (headers[entry.cell.column] ?? ''),
      column: entry.cell.column,
      paragraphs: entry.paragraphs,
      text: textOf(entry),
    }));
    const unit: AnalysedUnit = { ...unitOf(isHeader ? 'header-row' : 'row', cells.flatMap((cell) => cell.paragraphs), headings, { cells, row: { table: index, row: at } }), story };
    units.push(unit);
    if (!isHeader) below.push(unit);
  });
  return { table: { index, headers: headers.map((text) => text ?? ''), labelled, rows: below, headings }, units };
}

/** A first row of short labels without numbers or full stops, above rows that say more. */
function looksLikeHeader(texts: readonly (readonly string[])[]): boolean {
  const [first, second] = texts;
  if (!first || !second || first.length < 2) return false;
  const filled = first.filter((text) => text !== '');
  return filled.length >= 2 && filled.length >= first.length - 1 && filled.every((text) => text.length <= 40 && !/[.:?]$|\d/.test(text)) && new Set(filled).size === filled.length && !(first.length === 2 && isLabelled(texts));
}

/** Two columns, the first of short labels: a form's fields. */
function isLabelled(texts: readonly (readonly string[])[]): boolean {
  const rows = texts.filter((row) => row.length > 1);
  if (rows.length < 2 || rows.some((row) => row.length !== 2)) return false;
  const labels = rows.map((row) => row[0] as string);
  const short = labels.filter((text) => text !== '' && text.length <= 45 && !/[.!?]$/.test(text)).length;
  const longer = rows.reduce((sum, row) => sum + (row[1] as string).length, 0) > labels.reduce((sum, text) => sum + text.length, 0);
  return short >= rows.length * 0.8 && longer && !labels.some((text) => /^\d/.test(text));
}
