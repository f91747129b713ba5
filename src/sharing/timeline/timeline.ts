import inconsistentFacts from '../../checks/3-keep-records/inconsistent-facts';
import type { CheckSettings } from '../../checks/check';
import type { Position } from '../../document/case-document';
import { findActions } from '../../language/actions';
import { isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { findBirths } from '../../language/births';
import { daysOf, findChronologies } from '../../language/chronologies';
import { dayNumber, weekdayOfDate, type DateMention } from '../../language/dates';
import { documentDate } from '../../language/document-date';

/** A place of the document with its words. */
export interface Quoted extends Position {
  readonly quote: string;
}

/** Something that a document says happened, or is to happen, on a day. */
export interface TimelineEvent {
  /** What happened, in the document's words. */
  readonly what: Quoted;
  /** The date as written; null where the entry has none. */
  readonly when: Quoted | null;
  /** First and last day that the date may mean, in days since 1 January 1970; null where it cannot be told. */
  readonly days: { readonly first: number; readonly last: number } | null;
  /** The year does not stand in the date: it is the one that the paragraph or the document's own day makes likely. */
  readonly yearTaken: boolean;
  /** Later than the document. */
  readonly toCome: boolean;
  /** The same in the same words elsewhere. */
  readonly again: readonly Position[];
}

/** Why an event stands apart: what the check of facts that do not fit together says of its date. */
export interface DoubtfulEvent extends TimelineEvent {
  readonly why: string;
}

/** The dated events of a document. */
export interface Timeline {
  /** From the earliest; those of one day in reading order. */
  readonly events: readonly TimelineEvent[];
  /** Entries of a chronology without a date, and events whose year nobody can tell, in reading order. */
  readonly undated: readonly TimelineEvent[];
  /** Events whose date cannot be right, in reading order. */
  readonly doubtful: readonly DoubtfulEvent[];
}

/** Longest stretch of words, in UTF-16 units. */
const LONGEST = 500;
const HAPPENED = /\b(?:\p{L}{3,}ed|was|were|had|did|has|have|rang|told|said|saw|seen|came|went|found|sent|wrote|written|met|spoke|took|taken|born|made|began|begun|left|got|gave|given|brought|fell|fallen|broke|broken|hit|held|put|ran|kept|lost|felt|hurt|bit|drove|thrown|threw|hid|hung|slept|stole|became|arose)\b/iu;
const IS_TO_COME = /\b(?:will|shall|to be|is to|are to|next|due|planned|booked|arranged|scheduled|appointment|hearing|review|meeting|starts|begins|ends|expires?)\b/i;
/** What a date says of a paper, a law or a person, and not of something that happens. */
const NO_EVENT = /\b(?:act|regulations?|guidance|version|copyright|updated|printed|order (?:in council))\s*$/i;
const AHEAD = /\b(?:will|shall|is to|are to|to be|next|due|expecting|expects|planned|booked|until|by)\b/i;
/** When the document itself was written. */
const OWN_DAY = /^\W*(?:written|compiled|checked|kept|prepared|completed|undertaken|put together|produced|recorded|signed|typed|updated|minutes|notes)(?: up)? (?:by|on)\b/i;
const LABELS = /^\W*(?:dates?|dob|d\.o\.b|born|time|when|next (?:meeting|review)|report|prepared|completed|written|signed|held)\b/i;

/** Puts the dated events of a document in order: the entries of its chronologies, and what its sentences date. */
export function timelineOf(document: AnalysedDocument, settings: CheckSettings): Timeline {
  const own = documentDate(document)?.day ?? null;
  const births = new Set(findBirths(document).map(({ position }) => `${position.paragraph} ${position.start}`));
  const actions = new Set(findActions(document).map(({ position }) => position.paragraph));
  const entries = findChronologies(document).flatMap(({ entries: all }) => all);
  const listed = new Set(entries.map(({ unit }) => unit));
  const found: TimelineEvent[] = [
    ...entries.flatMap(({ unit, date, datePosition, position }) => {
      const paragraph = document.paragraphs[position.paragraph];
      const what = paragraph && quoted(position.paragraph, paragraph.paragraph.text, position.start, paragraph.paragraph.text.length);
      return what ? [event(what, date && quoteOfDate(document, datePosition, date, unit), date, yearIn(unit, date, births), own, false)] : [];
    }),
    ...document.units.filter((unit) => isRunningText(unit) && !listed.has(unit)).flatMap((unit) => eventsIn(unit, { own, births, actions })),
  ].sort((a, b) => a.what.paragraph - b.what.paragraph || a.what.start - b.what.start);
  const once = withoutRepeats(found);
  const doubts = inconsistentFacts.find(document, settings);
  const doubtOf = ({ when }: TimelineEvent): string | null => doubts.find((mark) => when !== null && mark.paragraph === when.paragraph && mark.start < when.end && mark.end > when.start)?.message ?? null;
  const doubtful = once.flatMap((one): DoubtfulEvent[] => {
    const why = doubtOf(one);
    return why === null ? [] : [{ ...one, why }];
  });
  const sound = once.filter((one) => doubtOf(one) === null);
  return {
    events: sound.filter(({ days }) => days !== null).sort((a, b) => (a.days?.first ?? 0) - (b.days?.first ?? 0) || (a.days?.last ?? 0) - (b.days?.last ?? 0)),
    undated: sound.filter(({ days }) => days === null),
    doubtful,
  };
}

/** What is known of the document as a whole. */
interface Known {
  /** The document's own day, since 1 January 1970. */
  readonly own: number | null;
  /** Places of birth dates. */
  readonly births: ReadonlySet<string>;
  /** Paragraphs that hold an action. */
  readonly actions: ReadonlySet<number>;
}

function eventsIn(unit: AnalysedUnit, { own, births, actions }: Known): TimelineEvent[] {
  const isField = unit.type === 'row' && unit.cells.length === 2 && LABELS.test(unit.cells[0]?.text ?? '');
  if (isField || (unit.type !== 'row' && /^[^:]{1,30}:/.test(unit.text) && LABELS.test(unit.text))) return [];
  return unit.sentences.flatMap((sentence): TimelineEvent[] => {
    if (actions.has(sentence.paragraph) || sentence.text.trimEnd().endsWith('?') || OWN_DAY.test(sentence.text)) return [];
    const date = sentence.dates.find((one) => one.precision !== 'year' && !births.has(`${sentence.paragraph} ${one.start}`) && !NO_EVENT.test(sentence.analysis.text.slice(sentence.start, one.start)));
    if (!date || !tellsEvent(sentence, date)) return [];
    const what = quoted(sentence.paragraph, sentence.analysis.text, sentence.start, sentence.end);
    const when = quotedDate(sentence.paragraph, sentence.analysis.text, date);
    return what && when ? [event(what, when, date, yearIn(unit, date, births), own, isToCome(sentence, date))] : [];
  });
}

/** What stands before the date in its clause looks ahead, or nothing in the sentence tells of something past. */
function isToCome(sentence: Sentence, date: DateMention): boolean {
  const before = /[^,;:]*$/.exec(sentence.analysis.text.slice(sentence.start, date.start))?.[0] ?? '';
  return AHEAD.test(before) || !HAPPENED.test(sentence.text);
}

function tellsEvent(sentence: Sentence, date: DateMention): boolean {
  const rest = `${sentence.text.slice(0, date.start - sentence.start)} ${sentence.text.slice(date.end - sentence.start)}`;
  return rest.trim().split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3 && (HAPPENED.test(rest) || IS_TO_COME.test(rest));
}

/** The year that the paragraph named last before the date, or that the heading above names alone; null where neither does. Years of birth say nothing. */
function yearIn(unit: AnalysedUnit, date: DateMention | null, births: ReadonlySet<string>): number | null {
  if (!date || date.year !== null) return null;
  const paragraph = unit.paragraphs.find(({ analysis }) => analysis.dates.includes(date));
  const before = paragraph?.analysis.dates.filter((other) => other.start < date.start && other.year !== null && other.precision !== 'year' && !births.has(`${paragraph.index} ${other.start}`)) ?? [];
  const headed = new Set(unit.headings.flatMap((heading) => (heading.match(/\b20\d\d\b/g) ?? []).map(Number)));
  return before[before.length - 1]?.year ?? (headed.size === 1 ? ([...headed][0] as number) : null);
}

function event(what: Quoted, when: Quoted | null, date: DateMention | null, named: number | null, own: number | null, isToCome: boolean): TimelineEvent {
  const year = date && date.year === null ? (named ?? likelyYear(date, own, isToCome)) : null;
  const days = date === null || !date.exists ? null : daysMeant(year === null ? date : { ...date, year }, when?.quote ?? '');
  return { what, when, days, yearTaken: year !== null && days !== null, toCome: days !== null && own !== null && days.first > own, again: [] };
}

/** The first month of a season or feast, and how many months it may mean. */
const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/spring/i, 3, 3],
  [/easter/i, 3, 2],
  [/summer/i, 6, 3],
  [/autumn/i, 9, 3],
  [/christmas/i, 12, 1],
  [/new year/i, 1, 1],
];

function daysMeant(date: DateMention, written: string): { readonly first: number; readonly last: number } | null {
  const season = date.precision === 'season' ? SEASONS.find(([words]) => words.test(written)) : undefined;
  if (!season || date.year === null) return daysOf(date);
  const [, month, months] = season;
  return { first: Date.UTC(date.year, month - 1, 1) / 86_400_000, last: Date.UTC(date.year, month - 1 + months, 0) / 86_400_000 };
}

/** For what happened the last such day up to the document's own; for what is to come the next one. Null where the document has no day. */
function likelyYear(date: DateMention, own: number | null, isToCome: boolean): number | null {
  if (own === null || date.month === null) return null;
  const near = new Date(own * 86_400_000).getUTCFullYear();
  const dayIn = (year: number): number => dayNumber({ ...date, year }) ?? 0;
  const years = [near - 1, near, near + 1].filter((year) => date.weekday === null || date.day === null || date.month === null || weekdayOfDate(year, date.month, date.day) === date.weekday);
  // Of a few years at most one has that day of the week.
  if (date.weekday !== null) return years[0] ?? null;
  return (isToCome ? years.find((year) => dayIn(year) >= own) : years.reverse().find((year) => dayIn(year) <= own)) ?? null;
}

/** The date as it stands in its place, which for a year alone is the whole cell. */
function quoteOfDate(document: AnalysedDocument, { paragraph, start, end }: Position, date: DateMention, unit: AnalysedUnit): Quoted | null {
  const at = document.paragraphs[paragraph];
  // A bare year in the date's cell has no place among the sentence's dates.
  if (at && at.analysis.dates.some((one) => one.start === start && one.end === end)) return quotedDate(paragraph, at.paragraph.text, { start, end });
  const cell = unit.cells.find(({ text }) => date.year !== null && text.includes(String(date.year)) && text.trim().length <= 24);
  const place = cell?.paragraphs[0];
  return place ? quoted(place.index, place.paragraph.text, 0, place.paragraph.text.length) : null;
}

/** A date without the full stop of its sentence. */
function quotedDate(paragraph: number, text: string, { start, end }: Pick<DateMention, 'start' | 'end'>): Quoted | null {
  return quoted(paragraph, text, start, start + text.slice(start, end).replace(/[\s.,;]+$/, '').length);
}

function quoted(paragraph: number, text: string, from: number, to: number): Quoted | null {
  const cut = text.slice(from, Math.min(to, from + LONGEST)).replace(/[\uD800-\uDBFF]$/, '');
  const start = from + (cut.length - cut.trimStart().length);
  const end = from + cut.trimEnd().length;
  return end > start ? { paragraph, start, end, quote: text.slice(start, end) } : null;
}

/** The same words with the same date, as where the timeline was put into the document, are one event. */
function withoutRepeats(events: readonly TimelineEvent[]): TimelineEvent[] {
  const byWords = new Map<string, TimelineEvent>();
  for (const one of events) {
    const key = `${plain(one.when?.quote ?? '')} ${plain(one.what.quote)}`;
    const first = byWords.get(key);
    const { paragraph, start, end } = one.what;
    byWords.set(key, first ? { ...first, again: [...first.again, { paragraph, start, end }] } : one);
  }
  return [...byWords.values()];
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
