import { areSameSets, factOfDocument, factOfUnit, type AnalysedDocument, type Sentence } from './analysis';
import { childrenOf } from './children';
import { formFields, type FormField } from './form-fields';
import type { Mention } from './mentions';
import { personNames, personNamesIn, type PersonName } from './person-names';

export type Parent = 'mother' | 'father';

const WORDS: Readonly<Record<Parent, RegExp>> = {
  mother: /^(?:(?:birth|adoptive) )?(?:mum|mummy|mother|mam|mammy|mams|mom|ma|mums|mothers)(?:['’]s?)?$/i,
  father: /^(?:(?:birth|adoptive) )?(?:dad|daddy|father|da|dads|fathers)(?:['’]s?)?$/i,
};
const BOTH = /^(?:parents?|mr and mrs)(?:['’]s?)?$/i;
const TITLES: Readonly<Record<Parent, RegExp>> = { mother: /^(?:mrs|ms|miss)$/, father: /^mr$/ };
/** "Baby's father" too; not "Mum's mother". */
const WHOSE = String.raw`^\W*(?:(?!mum|mam|mother|dad|father|parent|gran|partner)[\p{L}-]+(?:['’]s|s['’]) )?(?:(?:birth|expectant|natural) )?`;
const FIELD: Readonly<Record<Parent, RegExp>> = { mother: new RegExp(`${WHOSE}(?:mother|mum|mam)\\b(?! ?(?:\\/|and|&|or))`, 'iu'), father: new RegExp(`${WHOSE}(?:father|dad)\\b(?! ?(?:\\/|and|&|or))`, 'iu') };

/** What tells whether a mention or a name is of the children's mother or father. */
export interface Parents {
  readonly isMention: (sentence: Sentence, mention: Mention, parent: Parent) => boolean;
  readonly isName: (name: PersonName, parent: Parent) => boolean;
}

/** What a document tells of who the parents are, in lower case. */
interface Told {
  readonly children: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly given: Readonly<Record<Parent, ReadonlySet<string>>>;
  /** Title and surname. */
  readonly titled: Readonly<Record<Parent, ReadonlySet<string>>>;
  /** Given name and surname of other relatives. */
  readonly relatives: ReadonlySet<string>;
}

/** For each person named in a unit, which parent's word stands beside the name, and whether another relative's does. */
const kinshipBeside = factOfUnit((unit) =>
  personNamesIn(unit)
    .map((name) => ({ name, mother: standsBeside(name, 'mother'), father: standsBeside(name, 'father'), relative: standsBesideOtherRelative(name) }))
    .filter(({ mother, father, relative }) => mother || father || relative),
);

const told = factOfDocument(
  (document, on: string): Told => {
    const children = new Set(childrenOf(document, on).map(({ name }) => name));
    const names = personNames(document);
    const surnames = new Set(names.filter(({ given, surname }) => surname !== '' && (children.has(given) || children.has(given.split('-')[0] as string))).flatMap(({ surname }) => [surname, ...surname.split('-')]));
    const given: Record<Parent, Set<string>> = { mother: new Set(), father: new Set() };
    const titled: Record<Parent, Set<string>> = { mother: new Set(), father: new Set() };
    const relatives = new Set<string>();
    const fields = formFields(document);
    const namesInField = (field: FormField): readonly PersonName[] => personNamesIn(field.unit).filter(({ sentence, position }) => field.paragraphs.some(({ index }, at) => index === sentence.paragraph && (at > 0 || position.start >= field.from)));
    for (const parent of ['mother', 'father'] as const) {
      for (const field of fields) {
        if (!FIELD[parent].test(field.label) || /\b(?:partner|step)/i.test(field.label)) continue;
        const [first] = namesInField(field);
        if (first && first.given !== '') given[parent].add(first.given);
        // "Mother | Ania Wrona": "Ms Wrona" is she.
        if (first && first.surname !== '') for (const title of parent === 'mother' ? ['mrs', 'ms', 'miss'] : ['mr']) titled[parent].add(`${title} ${first.surname}`);
      }
    }
    for (const { name, relative, ...beside } of document.units.flatMap(kinshipBeside)) {
      if (relative) relatives.add(`${name.given} ${name.surname}`);
      if (children.has(name.given)) continue;
      for (const parent of ['mother', 'father'] as const) {
        if (!beside[parent]) continue;
        if (name.given !== '') given[parent].add(name.given);
        if (name.title !== '' && name.surname !== '') titled[parent].add(`${name.title} ${name.surname}`);
      }
    }
    const listed = fields.filter(({ label }) => /^\W*(?:parents?|parents?\/carers?|tenants?|adults)\W*$/i.test(label)).flatMap((field) => namesInField(field).map((name) => name.given));
    const unassigned = [...new Set(listed)].filter((name) => name !== '' && !given.mother.has(name) && !given.father.has(name));
    if (unassigned[0] && given.mother.size === 0) given.mother.add(unassigned[0]);
    const other = unassigned.find((name) => !given.mother.has(name));
    if (other && given.father.size === 0) given.father.add(other);
    return { children, surnames, given, titled, relatives };
  },
  (a, b) =>
    areSameSets(a.children, b.children) &&
    areSameSets(a.surnames, b.surnames) &&
    areSameSets(a.relatives, b.relatives) &&
    (['mother', 'father'] as const).every((parent) => areSameSets(a.given[parent], b.given[parent]) && areSameSets(a.titled[parent], b.titled[parent])),
);

const parentsTold = new WeakMap<Told, Parents>();

/**
 * Who the children's parents are: by the words for them, by the names that stand with these words or in a form's fields,
 * and by a title with the child's surname.
 * @param on the day of the check, ISO 8601
 */
export function parentsOf(document: AnalysedDocument, on: string): Parents {
  const who = told(document, on);
  let parents = parentsTold.get(who);
  if (!parents) parentsTold.set(who, (parents = parentsBy(who)));
  return parents;
}

function parentsBy({ children, surnames, given, titled, relatives }: Told): Parents {
  // "The maternal grandfather, Mr Roy Lockyer" has the child's surname and is no parent.
  const isOther = (parent: Parent, name: string): boolean => name !== '' && given[parent === 'mother' ? 'father' : 'mother'].has(name);
  return {
    isMention: (sentence, mention, parent) => {
      if (mention.class !== 'family') return false;
      const words = sentence.textOf(mention);
      // "Parents' evening", "the parents' group": nobody's in particular.
      if (BOTH.test(words)) return !/^(?:evenings?|nights?|groups?|room|association|council|forum|meetings?|class|classes|course)$/.test(sentence.wordAt(mention.last + 1));
      // "Mum's brother": a longer mention or a possessive is somebody else's.
      return WORDS[parent].test(words) && !isWithOtherPerson(sentence, mention);
    },
    isName: (name, parent) => {
      if (children.has(name.given) || relatives.has(`${name.given} ${name.surname}`)) return false;
      if (name.given !== '' ? given[parent].has(name.given) : titled[parent].has(`${name.title} ${name.surname}`)) return true;
      if (TITLES[parent].test(name.title) && surnames.has(name.surname) && !isOther(parent, name.given)) return true;
      // "Mr and Mrs Mirza".
      return parent === 'father' && TITLES.mother.test(name.title) && surnames.has(name.surname) && name.sentence.wordAt(name.first - 2) === 'and' && name.sentence.wordAt(name.first - 3) === 'mr';
    },
  };
}

/** A relative who is no parent stands beside the name. */
function standsBesideOtherRelative({ sentence, first, last, title }: PersonName): boolean {
  const from = title === '' ? first : first - 1;
  return sentence.mentionsOf('family').some((mention) => /\b(?:grand\w+|gran|granny|nan|nana|nain|mamgu|taid|tadcu|aunt\w*|uncle|cousin|brother|sister|mgm|pgm|mgf|pgf)$/i.test(sentence.textOf(mention)) && ((mention.last === from - 1) || (mention.last === from - 2 && sentence.wordAt(from - 1) === ',') || (mention.first - last <= 3 && mention.first > last && /^[,(]$/.test(sentence.wordAt(last + 1)) && !(sentence.analysis.tokens[mention.first - 1]?.possessive ?? false))));
}

/** "her mother, Kerry Pollard", "Mum (Grace)", "Elin Morgan (mother)", a row of a table of people. */
function standsBeside({ sentence, unit, first, last }: PersonName, parent: Parent): boolean {
  const words = sentence.mentionsOf('family').filter((mention) => WORDS[parent].test(sentence.textOf(mention)));
  const beside = words.some((mention) => {
    if (sentence.analysis.tokens[mention.last]?.possessive) return false;
    const [from, to] = mention.first > last ? [last + 1, mention.first] : [mention.last + 1, first];
    if (to < from || to - from > 3) return false;
    // "Ann Marsh (mother), Al Marsh": the bracket closes what is told of the one before.
    if (sentence.analysis.tokens.slice(from, to).some(({ word }) => word === ')')) return false;
    // "Copies to: Mum, Mrs Lowe": one of a list.
    if (mention.first < first && sentence.wordAt(from) === ',' && isBare(sentence, mention) && (mention.first > sentence.fromToken || TITLE.test(sentence.wordAt(first - 1)) || TITLE.test(sentence.wordAt(from + 1)))) return false;
    // "Kirsty's mother" is not Kirsty.
    if (mention.first > last && sentence.analysis.tokens[last]?.possessive) return false;
    for (let at = from; at < to; at += 1) if (!/^(?:,|\(|\)|the|her|his|their|is|was|named|called|mr|mrs|ms|dr|prof|pc|sgt|rev|–|-|:|of|both|children)$/.test(sentence.wordAt(at))) return false;
    return true;
  });
  if (beside) return true;
  return unit.type === 'row' && unit.cells.length > 2 && sentence.length <= 5 && unit.cells.some((cell) => WORDS[parent].test(cell.text.trim()));
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|pc|sgt|rev)$/;

/** Nobody's mother or father in particular stands before the word: "Mum", not "her mum". */
function isBare(sentence: Sentence, { first }: Mention): boolean {
  return !/^(?:the|her|his|their|our|my|both|birth)$/.test(sentence.wordAt(first - 1)) && !(sentence.analysis.tokens[first - 1]?.possessive ?? false) && !/^(?:her|his|their|our|my|the)\b/i.test(sentence.textOf({ first, last: first }));
}

/** "Dad's brother", "Kirsty's mother": the word stands for another person, or belongs to one who is no child. */
function isWithOtherPerson(sentence: Sentence, mention: Mention): boolean {
  if (!sentence.analysis.tokens[mention.last]?.possessive) return false;
  const next = sentence.mentions.find((other) => other.first === mention.last + 1 || other.first === mention.last + 2);
  return next !== undefined && next.class === 'family';
}
