import type { Position } from '../document/case-document';
import { factOfUnit, placeIn, type AnalysedDocument, type AnalysedUnit, type Sentence } from './analysis';
import { birthsByGivenName, type Birth } from './births';
import { dayNumber } from './dates';
import { formFields } from './form-fields';
import { readNumber, SMALL_NUMBER } from './numbers';
import { personNamesIn, type PersonName } from './person-names';

/** Somebody's age as stated. */
export interface StatedAge {
  readonly birth: Birth;
  readonly age: number;
  readonly in: 'years' | 'months';
  readonly position: Position;
  readonly sentence: Sentence;
  readonly unit: AnalysedUnit;
}

const UNIT = '(?<unit>years?[ -]old|years? of age|yrs?(?: old)?|y\\/?o|months?(?:[ -]old)?|mths?|years?(?!\\s+(?!and\\b|but\\b|who\\b)[a-z]))';
const NUMBER = `(?<age>${SMALL_NUMBER})`;
/** What may follow an age that stands without "years old". */
const ENDS = '(?=\\s*(?:$|[.:](?!\\d)|[,;)]|and\\b|but\\b|who\\b|now\\b|so\\b|lives?\\b|attends?\\b|is\\b|was\\b|has\\b|–|—|-\\s))';
/** Straight behind a name or its birth date. */
const BEHIND = new RegExp(
  [
    `^(?:['’]s?)?\\s*\\((?:(?:now|aged?|is)\\s+)?${NUMBER}(?:\\s?${UNIT})?(?=\\s*[),;])`,
    `^\\s*,?\\s*\\(?(?:who is (?:now )?|now )?aged? (?:is |of )?${NUMBER}\\b(?:\\s?${UNIT})?`,
    `^\\s*,?\\s*(?:who is|is|now|who is now|is now|,)\\s+(?:nearly |almost )?${NUMBER}\\b(?:\\s?${UNIT}\\b|${ENDS})`,
    `^\\s*,?\\s*\\(?${NUMBER}\\s?(?:(?<=\\s)|)${UNIT}\\b`,
  ].map((pattern, i) => pattern.replace(/\?<(age|unit)>/g, `?<$1${i}>`)).join('|'),
  'i',
);
/** Straight before a name: "five-year-old Tomos". */
const BEFORE = new RegExp(`\\b${NUMBER}[ -]year[ -]old\\s+$`, 'i');
/** "At twelve, Lennox is": what is so now. */
const AT_AGE = new RegExp(`\\bat (?:the age of )?${NUMBER},\\s+$`, 'i');
const IS_NOW = /^\s*(?:is|has|can|does|wants|knows|likes|needs|cannot|should|will)\b/i;
const NAMELESS = new RegExp(`^\\s*,?\\s*\\(?(?:now )?(?:aged? )${NUMBER}\\b(?:\\s?${UNIT})?`, 'i');
const BORN_BEFORE = /\b(?:dob|d\.o\.b\.?|born|date of birth)\W{0,4}(?:on )?$/i;
const AGE_LABEL = /^\W*(?:current |child['’]s )?age(?: (?:at|on|when) .{3,30}| \(years\))?\W*$/i;
const ALMOST = /\b(?:nearly|almost|turns|turned|turning|will be)\b/i;

/** Ages of people whose birth date the document tells: "Ella (7)", "aged 7", "who is seven", "DOB 3/5/2018, 7 yrs", a form's age column. */
export function findStatedAges(document: AnalysedDocument): StatedAge[] {
  const ages: StatedAge[] = [...document.units.flatMap(namelessAgesIn)];
  const births = birthsByGivenName(document);
  if (births.size === 0) return ages;
  ages.push(...agesInFields(document, births));
  for (const unit of document.units) {
    for (const { name, beside, behindDates, before } of agesIn(unit)) {
      const birth = birthOf(name, births);
      if (!birth) continue;
      if (beside) ages.push({ birth, ...beside });
      const born = birth.position.paragraph === name.sentence.paragraph ? behindDates.find(({ end }) => end === birth.position.end) : undefined;
      if (born) ages.push({ birth, ...born.age });
      if (before) ages.push({ birth, ...before });
    }
  }
  for (const table of document.tables) {
    for (const row of table.rows) {
      const cell = row.cells.find(({ header }) => !table.labelled && /^\W*(?:current )?age\W*$/i.test(header));
      const paragraph = cell?.paragraphs[0];
      const sentence = paragraph?.sentences[0];
      const match = new RegExp(`^\\s*${NUMBER}\\s*${UNIT}?\\W*$`, 'i').exec(cell?.text ?? '');
      const birth = cell && personNamesIn(row).map((name) => birthOf(name, births)).find((found) => found !== undefined);
      if (!paragraph || !sentence || !match || !birth) continue;
      ages.push({ birth, age: readNumber(match.groups?.age ?? '') ?? -1, in: /^m/i.test(match.groups?.unit ?? '') ? 'months' : 'years', position: { paragraph: paragraph.index, start: sentence.start, end: sentence.end }, sentence, unit: row });
    }
  }
  return ages;
}

/** "P5, dob 8.10.16, aged 10": a birth date and an age that stand together without a name. */
const namelessAgesIn = factOfUnit((unit): readonly StatedAge[] =>
  unit.story === 'comment'
    ? []
    : unit.sentences.flatMap((sentence) => {
        if (sentence.mentionsOf('name').length > 0) return [];
        const { text } = sentence.analysis;
        return sentence.dates.flatMap((date): StatedAge[] => {
          const day = date.precision === 'day' ? dayNumber(date) : null;
          const match = NAMELESS.exec(text.slice(date.end, Math.min(sentence.end, date.end + 40)));
          if (day === null || !match || !BORN_BEFORE.test(text.slice(sentence.start, date.start))) return [];
          const groups = match.groups ?? {};
          const position = placeIn(sentence, { start: date.end + (/^[\s,(]*/.exec(match[0])?.[0].length ?? 0), end: date.end + match[0].length });
          return [{ birth: { given: '', surname: '', day, date, position: placeIn(sentence, date) }, age: readNumber(groups.age ?? '') ?? -1, in: /^m/i.test(groups.unit ?? '') ? 'months' : 'years', position, sentence, unit }];
        });
      }),
);

/** A form's field for the age, where all its births are one person's or the field above tells whose. */
function agesInFields(document: AnalysedDocument, births: ReadonlyMap<string, readonly Birth[]>): StatedAge[] {
  const [only, ...others] = [...births.values()].flat();
  return formFields(document).flatMap((field): StatedAge[] => {
    const match = AGE_LABEL.test(field.label) ? new RegExp(`^\\s*${NUMBER}\\s*${UNIT}?\\W*$`, 'i').exec(field.value) : null;
    const sentence = field.paragraphs[0]?.sentences[0];
    if (!match || !sentence || !only || others.some(({ day }) => day !== only.day)) return [];
    return [{ birth: only, age: readNumber(match.groups?.age ?? '') ?? -1, in: /^m/i.test(match.groups?.unit ?? '') ? 'months' : 'years', position: placeIn(sentence, { start: Math.max(sentence.start, field.from), end: sentence.end }), sentence, unit: field.unit }];
  });
}

type Age = Omit<StatedAge, 'birth'>;

/** The ages that stand with a name, straight behind it, behind a date that may be its birth date, and before it. */
interface AgesOfName {
  readonly name: PersonName;
  readonly beside: Age | null;
  readonly behindDates: readonly { readonly end: number; readonly age: Age }[];
  readonly before: Age | null;
}

const agesIn = factOfUnit((unit): readonly AgesOfName[] => {
  const names = personNamesIn(unit);
  return names.flatMap((name, at): AgesOfName[] => {
    const { sentence, position } = name;
    const { text, dates } = sentence.analysis;
    const next = names[at + 1];
    const end = next && next.sentence.paragraph === sentence.paragraph ? Math.max(position.end, next.position.start) : Math.min(text.length, sentence.end + 40);
    const behind = (from: number): Age | null => {
      const match = BEHIND.exec(text.slice(from, from + 70));
      return match && from + match[0].length <= end ? ageOf(match, from, name) : null;
    };
    const beside = behind(position.end);
    const behindDates = dates.flatMap((date) => {
      const age = date.start >= position.end && date.end <= end ? behind(date.end) : null;
      return age ? [{ end: date.end, age }] : [];
    });
    const ahead = text.slice(sentence.start, position.start);
    const found = BEFORE.exec(ahead) ?? (IS_NOW.test(text.slice(position.end)) ? AT_AGE.exec(ahead) : null);
    const before = found && ageOf(found, sentence.start, name);
    return (beside || before || behindDates.length > 0) && !sentence.isQuoted(position) ? [{ name, beside, behindDates, before }] : [];
  });
});

function ageOf(match: RegExpExecArray, from: number, { sentence, unit }: PersonName): Age | null {
  const groups = Object.entries(match.groups ?? {});
  const number = readNumber(groups.find(([key, value]) => key.startsWith('age') && value !== undefined)?.[1] ?? '');
  const word = groups.find(([key, value]) => key.startsWith('unit') && value !== undefined)?.[1] ?? '';
  if (number === null || ALMOST.test(match[0])) return null;
  const { text } = sentence.analysis;
  const start = from + match.index + (/^(?:['’]s?)?[\s,]*/.exec(match[0])?.[0].length ?? 0);
  const end = from + match.index + match[0].trimEnd().length;
  // A bracket is quoted whole, or not at all where more stands in it.
  const opens = text[start] === '(';
  const closes = opens && text[end] === ')';
  return { age: number, in: /^m/i.test(word) ? 'months' : 'years', position: placeIn(sentence, { start: opens && !closes ? start + 1 : start, end: closes ? end + 1 : end }), sentence, unit };
}

/** The birth date told for a person of this name; none where two of the name have one. */
function birthOf(name: PersonName, births: ReadonlyMap<string, readonly Birth[]>): Birth | undefined {
  const own = (births.get(name.given) ?? []).filter(({ surname }) => (surname === '' || name.surname === '' || surname === name.surname));
  return own.every(({ day }) => day === own[0]?.day) ? own[0] : undefined;
}
