import type { Span } from '../../document/case-document';
import { findStatedAges, type StatedAge } from '../../language/ages';
import { factOfDocument, factOfUnit, factOfUnitGiven, isRunningText, placeIn, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { findBirths, monthsBetween, yearsBetween, type Birth } from '../../language/births';
import { daysOf, findChronologies } from '../../language/chronologies';
import { dayNumber, isoDayNumber, weekdayOfDate, type DateMention } from '../../language/dates';
import { documentDate, statedDays } from '../../language/document-date';
import { findOtherSpellings } from '../../language/name-spellings';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAY_BEHIND = /^\s*(?:\((?:a )?|,? (?:which (?:is|was) )?a )(?<day>sun|mon|tues|wednes|thurs|fri|satur)day\b/i;
/** Words that show a time to come, or a limit, so that a later date is right. */
const TO_COME =
  /\b(?:will|shall|to be|is to|are to|until|till|next|due|plan(?:s|ned)?|booked|arranged|schedul\w+|appointment|hearing|deadline|expir\w+|ends?|ending|lasts?|valid|renew\w*|review|starts|begins|going to|would|should|hopes?|expect\w*|intend\w*|invited|target|in force|up to|returns|release|sentence|birthday|turns|listed|adjourned|set for|fixed|moved to|postponed|put back|brought forward|rearranged|rebooked|offered)\b/i;
const HAPPENED = /\b(?:was|were|had|did|attended|visited|rang|told|said|saw|seen|called|came|went|found|arrested|reported|received|sent|wrote|written|dated|met|spoke|disclosed|emailed|phoned|took|taken|born|made|began|left|moved|admitted|discharged|referred|discussed|happened|occurred|completed|refused|hit|assaulted|punched|signed)\b/i;
const PAST_AGE = /\b(?:when|was|were|then|at the time|had been|since (?:he|she|they) (?:was|were)|used to)\b/i;

/** Days within which a record is written up, so that an age may be that of the later day. */
const WRITTEN_UP = 14;
/** Years of age between a parent and a child of one name. */
const GENERATION = 13;

/** Two statements that cannot both be so. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'inconsistent-facts',
  point: 3,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'Two facts that do not fit together',
  why: 'A wrong date or a name in two spellings can send help to the wrong child, or part one child’s records in two.',
  todo: 'Find out which of the two is right and put it in both places. If both are, say how.',
  bad: [
    { text: 'Tiana Brookes was at home. Tiana made tea. Mr Coe says that [[Tianna]] plays the drums.' },
    { text: '| Name | Role |\n| Mandeep Sohal | Health visitor |\n| Jo Marsh | Social worker |\nThe speech check is for [[Mandeep Sohail]] to do.' },
    { text: 'Written on 6 March 2026.\nElla Marsh, DOB 03/09/2018, [[age 8]], was seen at home.' },
    { text: 'Written on 6 March 2026.\nElla Marsh was born on 3 September 2018. Ella, [[who is eight]], likes to draw.' },
    { text: 'Written on 6 March 2026.\nElla Marsh, born 3 September 2018 [[(aged 9)]]; Jo Marsh, born 1 June 2020 (aged 5).' },
    { text: 'The next meeting is on [[Thursday 7 April 2026]].' },
    { text: 'Her partner moved in on [[31/04/2022]].' },
    { text: 'Written on 6 March 2026.\nMum told me that she was hit by Dean on [[12 May 2027]].' },
    { text: 'Date: 6 March 2026\n| Date | Event |\n| 3 May 2025 | Police called. |\n| [[4 June 2027]] | Ella seen at hospital. |\n| 5 July 2025 | Home visit. |' },
    { text: 'Ella Marsh, born 3 May 2018. I saw Ella. Her file gives Ella Marsh, DOB [[5 May 2018]].' },
  ],
  good: [
    'Written on 6 March 2026.\nElla Marsh, DOB 03/09/2018, age 7, was seen at home. In June 2023 Ella (4) started school.',
    'Ella and Bella Marsh are twins. Bella likes to draw. Ella does not.',
    'Daniel Marsh and Danielle Marsh were at home. Daniel made tea. Danielle slept. Daniel went out.',
    'Ewa Zielińska and her husband were at home. Marek Zieliński drives a lorry. Ewa works. Marek is away.',
    'The next meeting is on Tuesday 7 April 2026. Ella has been seen on Monday 2 March.',
    'Written on 6 March 2026.\nThe order was made in court and lasts until 12 May 2027. Mum was told that the hearing is on 4 June 2026.',
    'Siobhan Brown, also known as Shivaun Brown, was at home.',
    'Mrs Lowe rang. Mrs Lyle came later.',
    '# Closing summary\n| Children | Ella Marsh, born 25 January 2016 (aged 10)\nJo Marsh, born 9 June 2020 (aged 6) |\n| Open to us | 2 December 2025 to 17 July 2026 |\nI went with Mum to the council on 15 January 2026.',
    '# Chronology\n| Child | Kai Dunn, born 4 April 2014 (aged 12) |\n| Date | Event |\n| 3 May 2020 | Police called. |\n| 4 June 2021 | Kai seen at hospital. |\n| 5 July 2022 | Home visit. |',
    '# Chronology\nKai Dunn, born 4 April 2014 (aged 12)\n3 May 2020: police called.\n4 June 2021: Kai was seen at hospital.\n5 July 2022: home visit.',
    'Held on 6 March 2026.\nElla Marsh (born 3 May 2018, aged 7) and Jo Marsh (born 1 June 2020, aged 5) were at home.',
  ],
  find(document, { on }) {
    const today = isoDayNumber(on);
    const written = documentDate(document)?.day ?? today;
    const days = daysKnown(written, today);
    return dropOverlaps([
      ...findOtherSpellings(document).map(({ position, written: name, elsewhere }) => ({ ...position, message: `“${name}” stands here, “${elsewhere}” elsewhere.` })),
      ...findStatedAges(document).flatMap((age) => wrongAge(document, age, today)),
      ...secondBirthDates(document),
      ...document.units.flatMap((unit) => wrongDatesIn(unit, days)),
      ...futureEntries(document, Math.max(written, today)),
    ]);
  },
});

/** The days of births, and of the entries of chronologies. */
const birthDays = factOfDocument((document): ReadonlySet<number> => new Set(findBirths(document).map(({ day }) => day)));
const entryDates = factOfDocument(
  (document): ReadonlyMap<AnalysedUnit, DateMention | null> => new Map(findChronologies(document).flatMap(({ entries }) => entries).map(({ unit, date }) => [unit, date])),
);

/** The last day that a document names, in days since 1 January 1970. */
const latestDay = factOfDocument((document): { readonly day: number } => ({
  day: document.units.reduce((latest, unit) => Math.max(latest, latestIn(unit)), 0),
}));
const latestIn = factOfUnit((unit): number => unit.sentences.reduce((latest, { dates }) => dates.reduce((day, date) => Math.max(day, (date.precision === 'day' ? dayNumber(date) : null) ?? 0), latest), 0));

/** The age has to fit one of the days that the document states as its own, or a day that its sentence or entry names. */
function wrongAge(document: AnalysedDocument, { birth, age, in: unitOfAge, position, sentence, unit }: StatedAge, today: number): Mark[] {
  const written = statedDays(document);
  const ageAt = (day: number): number => (unitOfAge === 'months' ? monthsBetween(birth.day, day) : yearsBetween(birth.day, day));
  const slack = unitOfAge === 'months' ? 1 : 0;
  const wrongOn = (day: number): Mark[] => [{ ...position, message: `Born on ${format(birth.date)}: that is ${ageAt(day)} ${unitOfAge}, not ${age}, on ${formatDay(day)}.` }];
  if (age < 0) return [];
  const [reference] = written;
  // Whenever it was written, nobody was older then than on the last day that it can know of.
  const last = Math.max(today, latestDay(document).day);
  if (reference === undefined) return age > ageAt(last) + slack && ageAt(last) >= 0 ? wrongOn(last) : [];
  const births = birthDays(document);
  const isBirth = (date: DateMention): boolean => date.precision === 'day' && births.has(dayNumber(date) ?? NaN);
  const entry = entryDates(document).get(unit);
  const inItem = unit.type === 'paragraph' ? (unit.paragraphs[0]?.analysis.dates ?? []).filter((date) => date.start === 0) : [];
  const told = [...(unit.type === 'row' ? unit.sentences : [sentence]).flatMap(({ dates }) => dates), ...inItem, ...(entry ? [entry] : [])].filter((date) => !isBirth(date));
  const days = told.map(daysOf).filter((range) => range !== null).filter(({ last }) => last > birth.day);
  const ranges = entry && (unit.type === 'row' || inItem.length > 0) ? days : [...days, ...written.map((day) => ({ first: day, last: day + WRITTEN_UP }))];
  const [range] = entry && (unit.type === 'row' || inItem.length > 0) ? days : [{ first: reference }];
  if (!range || ranges.some(({ first, last }) => ageAt(first) - slack <= age && age <= ageAt(last) + slack)) return [];
  // "When Ella was five": an age in the past fits some day before.
  if (age < Math.max(...written.map(ageAt)) && PAST_AGE.test(sentence.text)) return [];
  return wrongOn(range.first);
}

function secondBirthDates(document: AnalysedDocument): Mark[] {
  const marks: Mark[] = [];
  const firsts = new Map<string, Birth>();
  for (const birth of findBirths(document)) {
    if (birth.surname === '') continue;
    const key = `${birth.given} ${birth.surname}`;
    const before = firsts.get(key);
    if (!before) firsts.set(key, birth);
    // A father and a son may have one name.
    else if (before.day !== birth.day && Math.abs(before.day - birth.day) < GENERATION * 365) marks.push({ ...birth.position, message: `Elsewhere the birth date is ${format(before.date)}.` });
  }
  return marks;
}

/** In days since 1 January 1970. */
interface Days {
  readonly written: number;
  readonly today: number;
}

let days: Days = { written: 0, today: 0 };

/** The same object for the same days, so that what was found in a unit still holds. */
function daysKnown(written: number, today: number): Days {
  return days.written === written && days.today === today ? days : (days = { written, today });
}

const wrongDatesIn = factOfUnitGiven((unit, { written, today }: Days): readonly Mark[] =>
  isRunningText(unit) || unit.type === 'heading' || unit.type === 'header-row' ? unit.sentences.flatMap((sentence) => wrongDates(unit, sentence, written, today)) : [],
);

function wrongDates(unit: AnalysedUnit, sentence: Sentence, written: number, today: number): Mark[] {
  return sentence.dates.flatMap((date): Mark[] => {
    const wrong = (message: string, span: Span = date): Mark => Object.assign(placeIn(sentence, span), { message });
    if (!date.exists && date.month !== null) return [wrong(`${MONTHS[date.month - 1] ?? ''} ${date.year ?? ''} has no day ${date.day ?? ''}.`.replace('  ', ' '))];
    const weekday = wrongWeekday(unit, sentence, date, written);
    if (weekday) return [wrong(weekday.message, { start: date.start, end: weekday.end })];
    const day = date.precision === 'day' ? dayNumber(date) : null;
    if (day === null || day <= Math.max(written, today) || !isToldAsPast(sentence, date)) return [];
    return [wrong(`The event is told as past, but ${format(date)} is later than the document.`)];
  });
}

function wrongWeekday(unit: AnalysedUnit, sentence: Sentence, date: DateMention, written: number): { end: number; message: string } | null {
  if (date.month === null || date.day === null) return null;
  const behind = WEEKDAY_BEHIND.exec(sentence.analysis.text.slice(date.end, date.end + 30));
  const weekday = date.weekday ?? (behind ? WEEKDAYS.findIndex((name) => name.toLowerCase().startsWith((behind.groups?.day ?? '').toLowerCase())) : -1);
  if (weekday < 0) return null;
  const years = date.year === null ? likelyYears(unit, date.month, date.day, written) : [date.year];
  const { month, day } = date;
  if (years.some((year) => weekdayOfDate(year, month, day) === weekday)) return null;
  const year = years[0] as number;
  const actual = weekdayOfDate(year, month, day);
  return { end: date.weekday === null && behind ? date.end + behind[0].length : date.end, message: `${date.day} ${MONTHS[date.month - 1] ?? ''} ${year} is a ${WEEKDAYS[actual] ?? ''}.` };
}

/** The years that a date without one may be in: the one that puts it closest to the document's own day, and those that its paragraph or headings name. */
function likelyYears(unit: AnalysedUnit, month: number, day: number, written: number): number[] {
  const near = new Date(written * 86_400_000).getUTCFullYear();
  const distance = (candidate: number): number => Math.abs((dayNumber({ year: candidate, month, day }) ?? 0) - written);
  const nearest = [near - 1, near, near + 1].sort((a, b) => distance(a) - distance(b)).slice(0, 1);
  return [...nearest, ...unit.paragraphs.flatMap(({ analysis }) => analysis.dates.flatMap(({ year }) => (year === null ? [] : [year]))), ...unit.headings.flatMap((heading) => (heading.match(/\b20\d\d\b/g) ?? []).map(Number))];
}

/** The sentence tells what happened, and nothing in it looks ahead; what follows the date's clause does not matter. */
function isToldAsPast(sentence: Sentence, date: DateMention): boolean {
  const { text } = sentence.analysis;
  const before = text.slice(sentence.start, date.start);
  if (/\bdated\s*$/i.test(before)) return true;
  const clause = /[^,;:–—]*$/.exec(before)?.[0] ?? '';
  return !TO_COME.test(text.slice(sentence.start, sentence.end)) && HAPPENED.test(clause) && /\b(?:on|of)\s*(?:the )?$/i.test(before);
}

function futureEntries(document: AnalysedDocument, latest: number): Mark[] {
  return findChronologies(document).flatMap(({ entries }) => {
    const future = entries.filter(({ date }) => date?.precision === 'day' && (dayNumber(date) ?? 0) > latest);
    // A list of dates to come is a plan.
    if (future.length * 3 > entries.length) return [];
    return future
      .filter(({ unit }) => !TO_COME.test(unit.text) && unit.sentences.every((sentence) => !sentence.has('steps')))
      .map(({ datePosition }) => ({ ...datePosition, message: 'This event is dated later than the document.' }));
  });
}

function dropOverlaps(marks: readonly Mark[]): Mark[] {
  const kept = new Map<number, Mark[]>();
  return marks.filter((mark) => {
    const before = kept.get(mark.paragraph) ?? [];
    if (before.some((other) => other.start < mark.end && mark.start < other.end)) return false;
    kept.set(mark.paragraph, [...before, mark]);
    return true;
  });
}

function format({ day, month, year }: Pick<DateMention, 'day' | 'month' | 'year'>): string {
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''} ${year ?? ''}`.trim();
}

function formatDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return format({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() });
}
