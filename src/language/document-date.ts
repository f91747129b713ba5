import { areSameLists, factOfDocument, type AnalysedDocument, type AnalysedParagraph } from './analysis';
import { findChronologies } from './chronologies';
import { dayNumber, type DateMention } from './dates';
import { formFields, type FormField } from './form-fields';

/** Labels of the day on which something else happened or will. */
const OTHER_DAY = /\b(?:birth|dob|d\.o\.b|born|referr\w*|received|due|next|review|target|start\w*|began|opened|open|incident|last seen|moved|admitted|allocated|registered|since|expir\w*|chronology)\b/i;
const DONE = /\b(?:complet\w+|finish\w*|conclud\w*|written|signed|updated|compiled|prepared|dated|authorised|approved|date of (?:this )?(?:report|assessment|summary|letter|record|note|plan|form|minutes)|(?:report|assessment|summary|record) date|worked with|sent(?: to| on)?)\b/i;
const HELD = /^\W*(?:date|day|when|held|meeting|time and date|meeting (?:date|held)|date (?:and|&|\/|,) ?(?:time|place|venue|location).*|date,? time.*|when and where|date of (?:the )?(?:meeting|conference|discussion|visit|contact|call|core group|review|entry)|conference date|(?:meeting|conference|visit) held)\W*$/i;
const SAYS_WHEN = /\b(?:written|held|added to|up to date|updated|compiled|completed|prepared|dated|took place|signed|approved|authorised|finished|concluded|minutes of|record of|meeting on)\b/i;
const BIRTH = /\b(?:born|dob|d\.o\.b|date of birth|birth)\b[^.;]{0,20}$/i;
/** Units at the top of a document in which it says when it was written. */
const OPENING = 14;

/** The day a document belongs to. */
export interface DocumentDay {
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly date: DateMention;
}

/** Words straight before a date by which a document says that it is its own. */
const SAYS_OWN =
  /(?:^\W*|\b(?:was|were|is|meeting|conference|group|discussion|review|panel|report|record|assessment|summary|notes?|minutes|chronology|and) )(?:written|held|updated|compiled|prepared|dated|signed|completed)\b[^.;]{0,60}$|\b(?:minutes of|record of|notes? of|(?:meeting|conference|visit) (?:held )?on|visited (?:\p{L}+ ){0,3}on)\b[^.;]{0,60}$/iu;

/** The day on which a document was finished or, where it only tells of a meeting or visit, that day; null where none can be read. */
export const documentDate: (document: AnalysedDocument) => DocumentDay | null = factOfDocument(
  (document) => fromFields(document, (label) => DONE.test(label), true) ?? fromFields(document, (label) => HELD.test(label), false) ?? fromText(document),
);

/** The day of the meeting that minutes record; null where none can be read. */
export const meetingDate: (document: AnalysedDocument) => DocumentDay | null = factOfDocument(
  (document) => fromFields(document, (label) => HELD.test(label), false) ?? fromText(document) ?? fromFields(document, (label) => DONE.test(label), true),
);

/**
 * All the days, since 1 January 1970, of which a document says that it was written, finished or held on them; empty where its date
 * could only be guessed from an event that it tells of.
 */
export const statedDays: (document: AnalysedDocument) => readonly number[] = factOfDocument((document) => {
  const events = new Set(findChronologies(document).flatMap(({ entries }) => entries.map(({ unit }) => unit)));
  const fields = formFields(document)
    .filter((field) => (DONE.test(field.label) || HELD.test(field.label)) && !OTHER_DAY.test(field.label) && !events.has(field.unit))
    .flatMap(fullDates);
  const body = document.units.filter((unit) => unit.story === 'body' && unit.text.trim() !== '' && !events.has(unit));
  const paragraphs = [...new Set([...body.slice(0, OPENING), ...body.slice(-4)])].filter(({ type }) => type !== 'row').flatMap((unit) => unit.paragraphs);
  const told = paragraphs.flatMap((paragraph) =>
    paragraph.analysis.dates
      .filter((date) => {
        const isTitle = paragraph.paragraph.text.trim() === document.title;
        return !BIRTH.test(paragraph.paragraph.text.slice(0, date.start)) && (isTitle || isAlone(paragraph, date) || SAYS_OWN.test(sentenceBefore(paragraph, date)));
      })
      .flatMap(asDay),
  );
  return [...new Set([...fields, ...told].map(({ day }) => day))];
}, areSameLists);

function fromFields(document: AnalysedDocument, fits: (label: string) => boolean, last: boolean): DocumentDay | null {
  const days = formFields(document)
    .filter((field) => fits(field.label) && !OTHER_DAY.test(field.label))
    .flatMap((field) => fullDates(field));
  if (last) days.sort((a, b) => b.day - a.day);
  return days[0] ?? null;
}

function fullDates(field: FormField): DocumentDay[] {
  return field.paragraphs.flatMap(({ analysis }) => analysis.dates.filter((date) => date.start >= field.from).flatMap((date) => asDay(date)));
}

function asDay(date: DateMention): DocumentDay[] {
  const day = date.precision === 'day' ? dayNumber(date) : null;
  return day === null ? [] : [{ day, date }];
}

/** A date in the title, in the sentence at the top that says when it was written or held, as a line of its own, or at the signature. */
function fromText(document: AnalysedDocument): DocumentDay | null {
  const body = document.units.filter((unit) => unit.story === 'body' && unit.text.trim() !== '');
  const opening = body.slice(0, OPENING).flatMap((unit) => unit.paragraphs);
  const closing = body.slice(-4).flatMap((unit) => unit.paragraphs);
  const title = opening.filter(({ paragraph }) => paragraph.text.trim() === document.title);
  return (
    first(title, () => true) ??
    first(opening, (paragraph, date) => SAYS_WHEN.test(sentenceBefore(paragraph, date))) ??
    first([...opening, ...closing], isAlone) ??
    first(closing, (paragraph, date) => SAYS_WHEN.test(sentenceBefore(paragraph, date)) || /\b(?:chair|manager|worker|officer|visitor)\b/i.test(sentenceBefore(paragraph, date))) ??
    first(opening, (paragraph, date) => !paragraph.paragraph.cell && paragraph.paragraph.text.length < 200 && date.start < 120)
  );
}

/** The date fills its line. */
function isAlone({ paragraph }: AnalysedParagraph, date: DateMention): boolean {
  return paragraph.text.trim().length <= date.end - date.start + 8;
}

function sentenceBefore({ sentences, paragraph }: AnalysedParagraph, date: DateMention): string {
  const sentence = sentences.find((candidate) => candidate.start <= date.start && candidate.end >= date.end);
  return paragraph.text.slice(sentence?.start ?? 0, date.start);
}

function first(paragraphs: readonly AnalysedParagraph[], fits: (paragraph: AnalysedParagraph, date: DateMention) => boolean): DocumentDay | null {
  for (const paragraph of paragraphs) {
    for (const date of paragraph.analysis.dates) {
      if (BIRTH.test(paragraph.paragraph.text.slice(0, date.start)) || !fits(paragraph, date)) continue;
      const [day] = asDay(date);
      if (day) return day;
    }
  }
  return null;
}
