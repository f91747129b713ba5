import type { Span } from '../document/case-document';

/** A date as written. Fields that the text does not give are null. */
export interface DateMention extends Span {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  /** 1 to 31; 31 for 31 April too: see `exists`. */
  readonly day: number | null;
  /** 0 for Sunday to 6 for Saturday, where a weekday stands before the date. */
  readonly weekday: number | null;
  /** The finest part that is given. */
  readonly precision: 'day' | 'month' | 'season' | 'year';
  /** False for a date that no calendar has, such as 31 April or 29 February 2025. */
  readonly exists: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?';
const YEAR = '(?:19|20)\\d{2}';
const ORDINAL = '(?:st|nd|rd|th)?';

/** Where a date may begin: a number, a weekday, a month or a season. Most of a text holds none of these, and the forms are slow to try at each letter. */
const CUE = /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter|easter|christmas|new year)/gi;

const FORMS = new RegExp(
  [
    // 2026-03-12
    `\\b(?<isoYear>${YEAR})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})\\b`,
    // 12/03/2026, 12.3.26, 12-03-2026
    `(?<![\\d/.-])(?:(?<wd1>${WEEKDAY})\\.?,?\\s+)?(?<nDay>\\d{1,2})(?<sep>[/.\\-])(?<nMonth>\\d{1,2})\\k<sep>(?<nYear>${YEAR}|\\d{2})(?![\\d/]|[.\\-]\\d)`,
    // Monday 12 March 2026, 12th of March, 12 Mar '26
    `\\b(?:(?<wd2>${WEEKDAY})\\.?,?\\s+(?:the\\s+)?)?(?<day>\\d{1,2})${ORDINAL}\\s*(?:of\\s+)?(?<month>${MONTH})\\b\\.?(?:,?\\s+(?<year>${YEAR})\\b|\\s+['’](?<shortYear>\\d{2})\\b)?`,
    // March 12, 2026
    `\\b(?<usMonth>${MONTH})\\.?\\s+(?<usDay>\\d{1,2})${ORDINAL}(?:,?\\s+(?<usYear>${YEAR})\\b)(?!\\d)`,
    // March 2026, mid-March 2026
    `\\b(?<mMonth>${MONTH})\\.?,?\\s+(?<mYear>${YEAR})\\b`,
    // 03/2026
    `(?<![\\d/.-])(?<myMonth>0?[1-9]|1[0-2])/(?<myYear>${YEAR})(?![\\d/])`,
    // spring 2025, autumn term 2025, Christmas 2024
    `\\b(?:spring|summer|autumn|winter|easter|christmas|new year)(?:\\s+(?:term|half-term|holidays?|of))?\\s+(?<sYear>${YEAR})\\b`,
    // 27/02 (a fraction or score has no leading zero and no month above 12)
    `(?<![\\d/.-])(?<sDay>\\d{1,2})/(?<sMonth>0[1-9]|1[0-2])(?![\\d/])`,
    // in March (a month by name alone: not "may" or "march", which are words)
    `\\b(?<lonely>january|february|april|june|july|august|september|october|november|december)\\b|(?<=\\b(?:in|since|by|until|from|during|early|late|mid|last|of|and|to|to|–|-)[\\s-])(?<lonely2>March|May)\\b`,
    // in 2019
    `(?<=\\b(?:in|since|from|until|to|during|early|late|mid|by|of|summer|spring|autumn|winter|year|and|between)[\\s-])(?<lonelyYear>${YEAR})\\b(?![-/\\d])`,
  ].join('|'),
  'iuy',
);

/**
 * Finds calendar dates: full, without year, month and year, season and year, year alone. Two-digit years are of this century up to 49.
 * Day comes before month, as in the UK. Times, reference numbers and ages are none.
 * @returns mentions in order, not overlapping.
 */
export function findDates(text: string): DateMention[] {
  const mentions: DateMention[] = [];
  let reached = 0;
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    if (cue.index < reached || (cue.index > 0 && isDigit(text, cue.index) && isDigit(text, cue.index - 1))) continue;
    FORMS.lastIndex = cue.index;
    const match = FORMS.exec(text);
    if (!match) continue;
    reached = cue.index + match[0].length;
    const mention = read(match);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function read(match: RegExpMatchArray): DateMention | null {
  const g = match.groups as Record<string, string | undefined>;
  const year = number(g.isoYear ?? g.year ?? g.usYear ?? g.mYear ?? g.myYear ?? g.sYear ?? g.lonelyYear) ?? shortYear(g.nYear ?? g.shortYear);
  const month = number(g.isoMonth ?? g.nMonth ?? g.sMonth ?? g.myMonth) ?? monthOf(g.month ?? g.usMonth ?? g.mMonth ?? g.lonely ?? g.lonely2);
  const day = number(g.isoDay ?? g.nDay ?? g.day ?? g.usDay ?? g.sDay);
  const weekday = weekdayOf(g.wd1 ?? g.wd2);
  // "31/13/2026" is some other number, "00" no day.
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  const start = match.index as number;
  const precision = day !== null ? 'day' : month !== null ? 'month' : g.sYear !== undefined ? 'season' : 'year';
  return { start, end: start + match[0].trimEnd().length, year, month, day, weekday, precision, exists: day === null || dayExists(year, month, day) };
}

function number(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function shortYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const year = Number(digits);
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year;
}

function monthOf(name: string | undefined): number | null {
  return name === undefined ? null : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function weekdayOf(name: string | undefined): number | null {
  return name === undefined ? null : WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
}

function dayExists(year: number | null, month: number | null, day: number): boolean {
  if (month === null) return true;
  // A leap year where none is given: 29 February may be right.
  return day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** @returns the weekday (0 for Sunday) of a full date. */
export function weekdayOfDate(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Days since 1 January 1970 of a date, with missing parts at their beginning; null without a year. For putting dates in order. */
export function dayNumber(date: Pick<DateMention, 'year' | 'month' | 'day'>): number | null {
  return date.year === null ? null : Math.floor(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000);
}

/** Days since 1 January 1970 of an ISO 8601 day (YYYY-MM-DD). */
export function isoDayNumber(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}
