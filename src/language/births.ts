import type { Position } from '../document/case-document';
import { factOfDocument, type AnalysedDocument } from './analysis';
import { dayNumber, type DateMention } from './dates';
import { formFields } from './form-fields';
import { personNames, personNamesIn, type PersonName } from './person-names';

/** When somebody was born, as the document tells it. */
export interface Birth {
  /** Lower case; surname '' where it is not told. */
  readonly given: string;
  readonly surname: string;
  /** Days since 1 January 1970. */
  readonly day: number;
  readonly date: DateMention;
  readonly position: Position;
}

const BORN = /^[^.;\n]{0,32}?\b(?:born|dob|d\.o\.b|date of birth)\b\.?[^.;\n]{0,14}$/i;
const BIRTH_LABEL = /^\W*(?:(?:child(?:['’]s)?(?: \d)? )?(?:dob|d\.o\.b\.?|date of birth|born|birth date)|(?:child|name) ?(?:and|&|\/) ?(?:dob|date of birth))\W*$/i;

const CHILD_FIELD = /^\W*(?:(?:name of |names of )?(?:the )?(?:child|children|young person|young people|pupil|baby|siblings?))(?:\(ren\))?(?:['’]s)?(?: (?:names?|details|and dob))?\W*$/i;

/** The label of the field in which a name stands; '' where it is none. */
function labelOf({ unit }: PersonName): string {
  return unit.row ? (unit.cells.length === 2 ? (unit.cells[0]?.text ?? '') : '') : unit.text.slice(0, Math.max(0, unit.text.indexOf(':')));
}

/** Birth dates with the person they are of: "Ella Marsh, born 3 May 2018", a form's fields, columns of a table. */
export const findBirths: (document: AnalysedDocument) => readonly Birth[] = factOfDocument((document) => {
  const births: Birth[] = [];
  const add = (name: PersonName | undefined, date: DateMention, paragraph: number): void => {
    const day = date.precision === 'day' ? dayNumber(date) : null;
    if (name && name.given !== '' && day !== null) births.push({ given: name.given, surname: name.surname, day, date, position: { paragraph, start: date.start, end: date.end } });
  };
  const names = personNames(document);
  names.forEach((name, at) => {
    const { sentence } = name;
    if (sentence.analysis.dates.length === 0) return;
    const next = names[at + 1];
    const end = next && next.sentence === sentence ? next.position.start : sentence.end + 30;
    const date = sentence.analysis.dates.find((candidate) => candidate.start >= name.position.end && candidate.start < end);
    // "Child | Kyle Reid 03/11/2014": in a field for the child, a date straight behind the name.
    if (date && CHILD_FIELD.test(labelOf(name)) && /^[\s,(–-]*$/.test(sentence.analysis.text.slice(name.position.end, date.start))) add(name, date, sentence.paragraph);
    else if (date && BORN.test(sentence.analysis.text.slice(name.position.end, date.start))) add(name, date, sentence.paragraph);
  });
  // A field or column of its own: the name stands in the row, or in the field above.
  for (const table of document.tables) {
    for (const row of table.rows) {
      const cell = row.cells.find(({ header }) => !table.labelled && BIRTH_LABEL.test(header));
      const paragraph = cell?.paragraphs.find(({ analysis }) => analysis.dates.length > 0);
      if (paragraph) add(personNamesIn(row).find((name) => name.sentence.paragraph !== paragraph.index), paragraph.analysis.dates[0] as DateMention, paragraph.index);
    }
  }
  const fields = formFields(document);
  fields.forEach((field, at) => {
    const value = field.paragraphs[0];
    const born = value?.analysis.dates.find((candidate) => candidate.start >= field.from);
    // "Obinna | Born 1 December 2012".
    if (value && born && field.unit.row && /^\W*(?:born|dob|d\.o\.b)\b/i.test(field.value)) add(personNamesIn(field.unit).find((name) => name.sentence.paragraph !== value.index), born, value.index);
    if (!BIRTH_LABEL.test(field.label)) return;
    const paragraph = field.paragraphs[0];
    const date = paragraph?.analysis.dates.find((candidate) => candidate.start >= field.from);
    const above = fields.slice(Math.max(0, at - 3), at).reverse().find((other) => /\b(?:name|child|young person|baby|pupil|mother|father)\b/i.test(other.label) && personNamesIn(other.unit).length > 0);
    if (paragraph && date && above) add(personNamesIn(above.unit)[0], date, paragraph.index);
  });
  return births;
});

/** The births of people by their given names. */
export const birthsByGivenName: (document: AnalysedDocument) => ReadonlyMap<string, readonly Birth[]> = factOfDocument((document) => {
  const byGiven = new Map<string, Birth[]>();
  for (const birth of findBirths(document)) {
    const known = byGiven.get(birth.given);
    if (known) known.push(birth);
    else byGiven.set(birth.given, [birth]);
  }
  return byGiven;
});

/** Whole years between two days, in days since 1 January 1970. */
export function yearsBetween(born: number, day: number): number {
  const from = new Date(born * 86_400_000);
  const to = new Date(day * 86_400_000);
  const before = to.getUTCMonth() < from.getUTCMonth() || (to.getUTCMonth() === from.getUTCMonth() && to.getUTCDate() < from.getUTCDate());
  return to.getUTCFullYear() - from.getUTCFullYear() - (before ? 1 : 0);
}

/** Whole months between two days, in days since 1 January 1970. */
export function monthsBetween(born: number, day: number): number {
  const from = new Date(born * 86_400_000);
  const to = new Date(day * 86_400_000);
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() - (to.getUTCDate() < from.getUTCDate() ? 1 : 0);
}
