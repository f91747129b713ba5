import type { AnalysedDocument } from './analysis';
import { isGivenName } from './mentions';
import { personNames, type PersonName } from './person-names';
import { bareLetters, isGivenNameSlip, isSurnameSlip, soundOf } from './spelling';
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
  const names = personNames(document);
  const groups = new Map<string, PersonName[]>();
  for (const name of names) {
    const key = `${bareLetters(name.given)} ${bareLetters(name.surname)} ${name.given === '' ? name.title : ''}`;
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  const people = [...groups.values()];
  const byGiven = new Map<string, number>();
  for (const { given } of names) if (given !== '') byGiven.set(bareLetters(given), (byGiven.get(bareLetters(given)) ?? 0) + 1);
  const found: OtherSpelling[] = [];
  const marked = new Set<string>();
  for (let i = 0; i < people.length; i += 1) {
    for (let k = i + 1; k < people.length; k += 1) {
      const one = people[i] as PersonName[];
      const other = people[k] as PersonName[];
      const part = slipBetween(one[0] as PersonName, other[0] as PersonName);
      if (!part || standTogether(one, other) || isExplained(one, other)) continue;
      const count = (group: readonly PersonName[]): number => (part === 'given' ? (byGiven.get(bareLetters((group[0] as PersonName).given)) ?? 0) : group.length);
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
  }
  return [...found, ...findAtSentenceStarts(document, byGiven, marked)];
}

/** A name that no list knows and that only begins a sentence is known by its likeness to a name that the document uses. */
function findAtSentenceStarts(document: AnalysedDocument, byGiven: ReadonlyMap<string, number>, marked: ReadonlySet<string>): OtherSpelling[] {
  const usual = [...byGiven].filter(([given, count]) => given.length >= 5 && count > 1).map(([given]) => given);
  const found = new Map<string, OtherSpelling>();
  for (const { sentences, paragraph, analysis, index } of document.paragraphs) {
    if (paragraph.story === 'comment' || usual.length === 0) continue;
    for (const sentence of sentences) {
      const token = analysis.tokens[sentence.fromToken];
      if (!token || !token.capital || token.shouted || token.word.length < 5 || byGiven.has(bareLetters(token.word)) || sentence.mentions[0]?.first === sentence.fromToken) continue;
      const like = usual.find((given) => soundOf(given) === soundOf(token.word) && isGivenNameSlip(given, token.word, true));
      const key = bareLetters(token.word);
      if (like === undefined || marked.has(key) || found.has(key) || sentence.text.toLowerCase().includes(like)) continue;
      found.set(key, { position: { paragraph: index, start: token.start, end: token.start + token.word.length }, written: analysis.text.slice(token.start, token.start + token.word.length), elsewhere: like.charAt(0).toUpperCase() + like.slice(1) });
    }
  }
  return [...found.values()];
}

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
