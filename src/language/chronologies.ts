import type { Position } from '../document/case-document';
import { areSameLists, factOfDocument, factOfUnit, isRunningText, type AnalysedDocument, type AnalysedTable, type AnalysedUnit, type UnitCell } from './analysis';
import { dayNumber, type DateMention } from './dates';

/** One event of a chronology. */
export interface ChronologyEntry {
  /** Null where the entry has none. */
  readonly date: DateMention | null;
  /** Where the date stands; the event's place where there is none. */
  readonly datePosition: Position;
  /** The event's first sentence. */
  readonly position: Position;
  readonly unit: AnalysedUnit;
}

/** Dated events in one table, one list or one run of paragraphs. */
export interface Chronology {
  readonly entries: readonly ChronologyEntry[];
  readonly from: 'table' | 'list' | 'paragraphs';
}

/** Offset behind which no entry's date begins. */
const FURTHEST = 40;
/** Dated events that make a chronology. */
const FEWEST = 3;
const DATE_HEADER = /^\W*(?:(?:the )?dates?\b(?! (?:due|by|for))|when\??$|day$|month|year|time(?:line)?$|period)/i;
/** Columns of tables of tasks, attendance or progress. */
const NO_EVENT_HEADER = /\b(?:who\b(?! (?:told|said|says|reported|recorded|rang|wrote|from|it came from|was there))|owner|by whom|by when|actions?|tasks?|lead|responsib\w+|due|deadline|how|attend\w*|apologies|progress|timescale|what (?:will|needs|is to|next))\b/i;
const EVENT_HEADER = /\b(?:what|events?|details?|happened|description|summary|entry|entries|significant|incident|concern|information|note|notes|contact)\b/i;
const NO_DATE = /^\W*(?:(?:date )?(?:not known|unknown|n\/?k|unk|tbc|not recorded|undated|no date|unclear|not given|not sure|unsure)\W*)?$/i;
/** What may stand before the date at the beginning of an entry. */
const OPENS = /^\W*(?:(?:\d{1,2}[.)]|on|by|in|from|early|late|mid|about|around|circa|c\.|week (?:of|commencing|beginning)|w\/c|w\/e|since|between|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?,?|\d{1,2}(?:st|nd|rd|th)?\s*(?:to|–|-|and|&)|\d{1,2} \p{L}{3,9} (?:to|–|-))\W*)*$/iu;

/** Finds the chronologies of a document: tables of dates and events, lists whose items begin with dates, paragraphs that do. */
export const findChronologies: (document: AnalysedDocument) => readonly Chronology[] = factOfDocument((document) =>
  [...document.tables.flatMap(fromTable), ...fromRuns(document)].filter(({ entries }) => entries.filter(({ date }) => date !== null).length >= FEWEST),
);

function fromTable(table: AnalysedTable): Chronology[] {
  const { headers, rows } = table;
  const column = headers.findIndex((header) => DATE_HEADER.test(header ?? ''));
  if (headers.length > 0 && (column < 0 || headers.some((header, at) => at !== column && NO_EVENT_HEADER.test(header ?? '')))) return [];
  // Without headers the first cells have to show what they are.
  if (headers.length === 0 && rows.filter((row) => row.cells.length > 1 && startsWithDate(row.cells[0])).length < Math.max(FEWEST, rows.length * 0.6)) return [];
  const dateColumn = Math.max(0, column);
  const eventColumn = headers.findIndex((header, at) => at !== dateColumn && EVENT_HEADER.test(header ?? ''));
  const entries: ChronologyEntry[] = [];
  for (const unit of rows) {
    const cell = unit.cells.find((candidate) => candidate.column === dateColumn);
    const others = unit.cells.filter((candidate) => candidate !== cell && candidate.text !== '');
    const event = others.find((candidate) => candidate.column === eventColumn) ?? longest(others);
    const sentence = event?.paragraphs.flatMap(({ sentences }) => sentences)[0];
    if (!cell || !sentence) continue;
    const position = { paragraph: sentence.paragraph, start: sentence.start, end: sentence.end };
    const dated = cell.paragraphs.find(({ analysis }) => analysis.dates.length > 0);
    const date = dated?.analysis.dates[0] ?? bareYear(cell.text);
    // "Reception year", "aged 4": a time, though no date.
    if (!date && !NO_DATE.test(cell.text)) continue;
    entries.push({ date, position, unit, datePosition: date && dated ? { paragraph: dated.index, start: date.start, end: date.end } : position });
  }
  return [{ entries, from: 'table' }];
}

/** A year that fills the date's cell. */
function bareYear(text: string): DateMention | null {
  const match = /^\W*(?:in |circa |c\.? ?|about |early |late |mid )?((?:19|20)\d{2})\W*$/i.exec(text);
  return match ? { start: 0, end: text.length, year: Number(match[1]), month: null, day: null, weekday: null, precision: 'year', exists: true } : null;
}

function startsWithDate(cell: UnitCell | undefined): boolean {
  const date = cell?.paragraphs[0]?.analysis.dates[0];
  return date !== undefined && date.start < FURTHEST && OPENS.test(cell?.text.slice(0, date.start) ?? '');
}

function longest(cells: readonly UnitCell[]): UnitCell | undefined {
  return cells.reduce<UnitCell | undefined>((best, cell) => (cell.text.length > (best?.text.length ?? 0) ? cell : best), undefined);
}

/** Lists and runs of paragraphs under one heading. */
function fromRuns(document: AnalysedDocument): Chronology[] {
  const chronologies: Chronology[] = [];
  let run: AnalysedUnit[] = [];
  const close = (): void => {
    const chronology = fromRun(run);
    if (chronology) chronologies.push(chronology);
    run = [];
  };
  for (const unit of document.units) {
    if (unit.text.trim() === '') continue;
    const first = run[0];
    const goesOn = isRunningText(unit) && (unit.type === 'item' || unit.type === 'paragraph') && (!first || (first.type === unit.type && areSameLists(first.headings, unit.headings)));
    if (!goesOn) close();
    if (isRunningText(unit) && (unit.type === 'item' || unit.type === 'paragraph')) run.push(unit);
  }
  close();
  return chronologies;
}

function fromRun(run: readonly AnalysedUnit[]): Chronology | null {
  const opening = run.map(openingDate);
  const first = opening.findIndex((date) => date !== null);
  const last = opening.length - 1 - [...opening].reverse().findIndex((date) => date !== null);
  const dated = opening.filter((date) => date !== null).length;
  if (dated < FEWEST) return null;
  const isList = run[0]?.type === 'item';
  // A list of which a few items happen to begin with a date is a list of something else.
  if (isList && dated < (last - first + 1) * 0.6) return null;
  const entries: ChronologyEntry[] = [];
  for (let at = first; at <= last; at += 1) {
    const unit = run[at] as AnalysedUnit;
    const date = opening[at] ?? null;
    const paragraph = unit.paragraphs[0];
    // A paragraph without a date goes on with the entry above it.
    if (!paragraph || (!date && !isList)) continue;
    const { text } = paragraph.paragraph;
    const from = date ? date.end + (/^[\s:.,;–—)-]*/.exec(text.slice(date.end))?.[0].length ?? 0) : (paragraph.sentences[0]?.start ?? 0);
    const sentence = paragraph.sentences.find((candidate) => candidate.end > from);
    if (!sentence) continue;
    const position = { paragraph: paragraph.index, start: Math.max(from, sentence.start), end: sentence.end };
    entries.push({ date, position, unit, datePosition: date ? { paragraph: paragraph.index, start: date.start, end: date.end } : position });
  }
  return { entries, from: isList ? 'list' : 'paragraphs' };
}

const openingDate = factOfUnit((unit): DateMention | null => {
  const paragraph = unit.paragraphs[0];
  const date = paragraph?.analysis.dates[0];
  return paragraph && date && date.start < FURTHEST && OPENS.test(paragraph.paragraph.text.slice(0, date.start)) ? date : null;
});

/** First and last day that a date may mean, in days since 1 January 1970; null without a year. */
export function daysOf(date: DateMention): { readonly first: number; readonly last: number } | null {
  const first = dayNumber(date);
  if (first === null || date.year === null) return null;
  if (date.precision === 'day') return { first, last: first };
  if (date.precision === 'month') return { first, last: Math.floor(Date.UTC(date.year, date.month ?? 12, 0) / 86_400_000) };
  return { first, last: Math.floor(Date.UTC(date.year, 12, 0) / 86_400_000) };
}
