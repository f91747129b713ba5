import { factOfUnit, placeIn, type AnalysedDocument, type Sentence } from './analysis';
import { isGivenName } from './mentions';
import { personNamesIn, type PersonName } from './person-names';
import { bareLetters, isGivenNameSlip, isSurnameSlip, soundOf } from './spelling';
import type { Token } from './tokens';
import type { Position } from '../document/case-document';

/** A name that stands in another spelling elsewhere in the document. */
export interface OtherSpelling {
  /** The name as it stands in the rarer spelling, or in the later one where both are as frequent. */
  readonly position: Position;
  readonly written: string;
  readonly elsewhere: string;
}

/** Words by which a text explains that somebody goes by another name. */
const ALSO_KNOWN = /\b(?:known as|aka|a\.k\.a|also (?:known|called|spelt|spelled|written)|formerly|n[ée]e|previously|spelt|spelled|changed (?:her|his|their) name|not to be confused)\b/i;

/**
 * Persons whose name stands in two spellings: the same given name with two surnames a slip apart, the same surname with two given names
 * a slip apart, a given name alone a slip apart from somebody's, or a title with two surnames a slip apart.
 * Names that stand together in one sentence or row are two people's.
 */
export function findOtherSpellings(document: AnalysedDocument): OtherSpelling[] {
  const groups = new Map<string, PersonName[]>();
  const byGiven = new Map<string, number>();
  for (const unit of document.units) {
    for (const { name, key, given } of keyedNamesIn(unit)) {
      const group = groups.get(key);
      if (group) group.push(name);
      else groups.set(key, [name]);
      if (given !== '') byGiven.set(given, (byGiven.get(given) ?? 0) + 1);
    }
  }
  const found: OtherSpelling[] = [];
  const marked = new Set<string>();
  for (const { one: first, other: second, part } of slipsAmong([...groups.values()].map(([name]) => name as PersonName))) {
    const one = groups.get(first) as Group;
    const other = groups.get(second) as Group;
    if (standTogether(one, other) || isExplained(one, other)) continue;
    const count = (group: Group): number => (part === 'given' ? (byGiven.get(bareLetters((group[0] as PersonName).given)) ?? 0) : group.length);
    const [rare, usual] = count(one) < count(other) ? [one, other] : [other, one];
    // A given name alone has to be rare beside the usual one to be a slip and not somebody else's.
    if (part === 'given' && (count(usual) < 2 || count(rare) * 2 > count(usual))) continue;
    const later = rare.find((name) => isAfter(name, usual[0] as PersonName)) ?? (usual.find((name) => isAfter(name, rare[0] as PersonName)) as PersonName);
    const before = rare.includes(later) ? (usual[0] as PersonName) : (rare[0] as PersonName);
    const written = bareLetters(part === 'given' ? later.given : later.surname);
    if (marked.has(written)) continue;
    marked.add(written);
    found.push({ position: part === 'given' ? givenPosition(later) : later.position, written: textOf(later), elsewhere: textOf(before) });
  }
  return [...found, ...findAtSentenceStarts(document, byGiven, marked)];
}

type Group = readonly PersonName[];

/** The names of a unit, each with what it is known by and its given name in bare letters. */
const keyedNamesIn = factOfUnit((unit) => personNamesIn(unit).map((name) => ({ name, key: keyOf(name), given: bareLetters(name.given) })));

function keyOf({ given, surname, title }: PersonName): string {
  return `${bareLetters(given)} ${bareLetters(surname)} ${given === '' ? title : ''}`;
}

/** Two people, by their keys, whose names differ by a slip. */
interface Slip {
  readonly one: string;
  readonly other: string;
  readonly part: 'given' | 'surname';
}

let compared: { readonly people: string; readonly slips: readonly Slip[] } = { people: '', slips: [] };

/** The pairs among people, each by a first mention, that differ by a slip; worked out anew when the people are others. */
function slipsAmong(people: readonly PersonName[]): readonly Slip[] {
  const written = people.map(({ title, given, surname }) => `${title} ${given} ${surname}`).join('\n');
  if (compared.people === written) return compared.slips;
  const slips = pairsToCompare(people).flatMap(([one, other]): Slip[] => {
    const part = slipBetween(one, other);
    return part ? [{ one: keyOf(one), other: keyOf(other), part }] : [];
  });
  compared = { people: written, slips };
  return slips;
}

/** Pairs that may differ by a slip, in order: those with one given name, and those whose given names share their sound or their first letter. All others cannot. */
function pairsToCompare(people: readonly PersonName[]): (readonly [PersonName, PersonName])[] {
  const buckets = new Map<string, number[]>();
  people.forEach((name, at) => {
    const given = bareLetters(name.given);
    for (const key of given === '' ? ['='] : [`=${given}`, `~${soundOf(given)}`, `${given[0] as string}${given.length >> 1}`, `${given[0] as string}${(given.length + 1) >> 1}`]) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [at]);
      else if (bucket[bucket.length - 1] !== at) bucket.push(at);
    }
  });
  const pairs = new Set<number>();
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length; i += 1) for (let k = i + 1; k < bucket.length; k += 1) pairs.add((bucket[i] as number) * people.length + (bucket[k] as number));
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [people[Math.floor(pair / people.length)] as PersonName, people[pair % people.length] as PersonName] as const);
}

/** A name that no list knows and that only begins a sentence is known by its likeness to a name that the document uses. */
function findAtSentenceStarts(document: AnalysedDocument, byGiven: ReadonlyMap<string, number>, marked: ReadonlySet<string>): OtherSpelling[] {
  const usual = new Map<string, string[]>();
  for (const [given, count] of byGiven) {
    if (given.length < 5 || count < 2) continue;
    const alike = usual.get(soundOf(given));
    if (alike) alike.push(given);
    else usual.set(soundOf(given), [given]);
  }
  const found = new Map<string, OtherSpelling>();
  for (const unit of usual.size > 0 ? document.units : []) {
    for (const { sentence, token, key, sound } of opensLikeName(unit)) {
      const alike = usual.get(sound);
      if (!alike || byGiven.has(key) || marked.has(key) || found.has(key)) continue;
      const like = alike.find((given) => isGivenNameSlip(given, token.word, true));
      if (like === undefined || sentence.text.toLowerCase().includes(like)) continue;
      const place = { start: token.start, end: token.start + token.word.length };
      found.set(key, { position: placeIn(sentence, place), written: sentence.analysis.text.slice(place.start, place.end), elsewhere: like.charAt(0).toUpperCase() + like.slice(1) });
    }
  }
  return [...found.values()];
}

/** Sentences of a unit that begin with a word which may be a name, though nothing shows that it is one. */
const opensLikeName = factOfUnit((unit): readonly { readonly sentence: Sentence; readonly token: Token; readonly key: string; readonly sound: string }[] =>
  unit.story === 'comment'
    ? []
    : unit.sentences.flatMap((sentence) => {
        const token = sentence.analysis.tokens[sentence.fromToken];
        const may = token && token.capital && !token.shouted && token.word.length >= 5 && sentence.mentions[0]?.first !== sentence.fromToken;
        return may ? [{ sentence, token, key: bareLetters(token.word), sound: soundOf(token.word) }] : [];
      }),
);

function slipBetween(one: PersonName, other: PersonName): 'given' | 'surname' | null {
  // Most pairs are told apart by their lengths alone.
  if (Math.abs(one.given.length - other.given.length) > 3) return null;
  const sameGiven = bareLetters(one.given) === bareLetters(other.given);
  if (sameGiven) {
    if (one.surname === '' || other.surname === '' || (one.given === '' && one.title !== other.title)) return null;
    return isSurnameSlip(one.surname, other.surname) ? 'surname' : null;
  }
  if (one.given === '' || other.given === '') return null;
  if (one.surname !== '' && other.surname !== '' && bareLetters(one.surname) !== bareLetters(other.surname)) return null;
  return isGivenNameSlip(one.given, other.given, () => isKnown(one.given) && isKnown(other.given)) ? 'given' : null;
}

function isKnown(given: string): boolean {
  return isGivenName(given) || given.split('-').every((part) => isGivenName(part));
}

function standTogether(one: readonly PersonName[], other: readonly PersonName[]): boolean {
  const units = new Set(one.map(({ unit }) => (unit.type === 'row' ? unit : null)));
  const sentences = new Set(one.map(({ sentence }) => sentence));
  return other.some(({ unit, sentence }) => (unit.type === 'row' && unit.cells.length < 3 && units.has(unit)) || sentences.has(sentence));
}

function isExplained(one: readonly PersonName[], other: readonly PersonName[]): boolean {
  return [...one, ...other].some(({ sentence }) => ALSO_KNOWN.test(sentence.text));
}

function isAfter(a: PersonName, b: PersonName): boolean {
  return a.position.paragraph > b.position.paragraph || (a.position.paragraph === b.position.paragraph && a.position.start > b.position.start);
}

function givenPosition({ position, given }: PersonName): Position {
  return { ...position, end: Math.min(position.end, position.start + given.length) };
}

function textOf({ sentence, position }: PersonName): string {
  return sentence.analysis.text.slice(position.start, position.end);
}
