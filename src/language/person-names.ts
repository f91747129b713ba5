import { areSameLists, factOfDocument, factOfUnit, placeIn, type AnalysedDocument, type AnalysedUnit, type Sentence } from './analysis';
import { isGivenName } from './mentions';
import type { Token } from './tokens';
import type { Position } from '../document/case-document';

/** One mention of a person by name. Words are in lower case, those joined by a hyphen are one. */
export interface PersonName {
  /** "mrs", "dr", "pc"; '' where none stands before the name. */
  readonly title: string;
  /** '' where only a title and surname stand. */
  readonly given: string;
  /** '' where only a given name stands. */
  readonly surname: string;
  readonly position: Position;
  /** Tokens of the paragraph, `last` in. */
  readonly first: number;
  readonly last: number;
  readonly sentence: Sentence;
  readonly unit: AnalysedUnit;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|sgt|sergeant|pc|pcs|ds|dc|di|con|insp|inspector|constable|rev|reverend|fr|father|sister|cllr|councillor|nurse|judge|imam|rabbi|pastor|nan|nana|granny|auntie|uncle|aunt)$/;

/** Titles behind which a given name may well stand alone: "Sister Rhona", "Auntie Sue". */
const WITH_GIVEN_NAME = /^(?:sir|lady|rev|reverend|fr|father|sister|nurse|imam|rabbi|pastor|nan|nana|granny|auntie|uncle|aunt|miss|con)$/;

/** Every mention of a person by name in a unit, in reading order. */
export const personNamesIn: (unit: AnalysedUnit) => readonly PersonName[] = factOfUnit((unit) => {
  const names: PersonName[] = [];
  if (unit.story === 'comment') return names;
  for (const sentence of unit.sentences) {
    let reached = -1;
    for (const { first, last } of sentence.mentionsOf('name')) {
      if (first <= reached) continue;
      reached = endOf(sentence, last);
      names.push(...read(unit, sentence, first, reached));
    }
  }
  return names;
});

/** Every mention of a person by name in a document, in reading order. */
export const personNames: (document: AnalysedDocument) => readonly PersonName[] = factOfDocument((document) => {
  const names: PersonName[] = [];
  for (const unit of document.units) for (const name of personNamesIn(unit)) names.push(name);
  return names;
}, areSameLists);

/** "Daisy-May Pollard": an everyday word that a hyphen makes part of a name, and the surname behind it. */
function endOf(sentence: Sentence, to: number): number {
  const { tokens } = sentence.analysis;
  if (!(tokens[to + 1]?.joined && tokens[to + 1]?.capital)) return to;
  let last = to + 1;
  const surname = sentence.mentionsOf('name').find((mention) => mention.first === last + 1);
  if (surname && !tokens[last]?.possessive) last = surname.last;
  return last;
}

function read(unit: AnalysedUnit, sentence: Sentence, from: number, last: number): PersonName[] {
  const { tokens } = sentence.analysis;
  let first = from;
  let title = '';
  while (first <= last && (TITLE.test(sentence.wordAt(first)) || sentence.wordAt(first) === '.')) {
    if (sentence.wordAt(first) !== '.') title = sentence.wordAt(first);
    first += 1;
  }
  // "Granny Maureen", "Uncle Desmond": the kinship stands before the name.
  if (title === '' && TITLE.test(sentence.wordAt(from - 1))) title = sentence.wordAt(from - 1);
  const words: string[] = [];
  for (const token of tokens.slice(first, last + 1)) {
    if (token.kind !== 'word') continue;
    if (token.joined && words.length > 0) words[words.length - 1] = `${words[words.length - 1] as string}-${token.word}`;
    else words.push(token.word);
  }
  const end = tokens[last] as Token;
  if (words.length === 0) return [];
  const start = (tokens[first] as Token).start;
  const onlySurname = words.length === 1 && title !== '' && !(WITH_GIVEN_NAME.test(title) && isGivenName(words[0] as string));
  return [
    {
      title,
      given: onlySurname ? '' : (words[0] as string),
      surname: onlySurname ? (words[0] as string) : words.length > 1 ? (words[words.length - 1] as string) : '',
      position: placeIn(sentence, { start, end: end.possessive ? end.start + end.word.length : end.end }),
      first,
      last,
      sentence,
      unit,
    },
  ];
}
