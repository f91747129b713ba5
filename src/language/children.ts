import { areSameLists, factOfDocument, factOfUnit, factOfUnitGiven, type AnalysedDocument, type AnalysedUnit, type Sentence } from './analysis';
import { dayNumber, isoDayNumber } from './dates';
import { isGivenName, type Mention } from './mentions';

/** A child whom the document is about. */
export interface Child {
  /** Lower-case given name. */
  readonly name: string;
  /** Whole years on the day asked for; null where neither birth nor age is told. */
  readonly age: number | null;
}

const CHILD_LABEL = /^\W*(?:y\/?p|(?:name of |name\(s\) of |names of )?(?:the )?(?:child|children|child(?:ren)?['’]s names?|young person|young people|baby|babies|subject|pupil|student|learner|patient|juvenile|sibling|infant|unborn(?: baby)?)(?:['’]s)?(?: (?:name|names|details))?(?: ?\d)?|child ?\(?(?:ren)?\)?(?: ?\d)?|re|about|who (?:this|the) (?:is|report is) about)\W*$/i;
const ADULT_LABEL = /\b(?:mother|father|parent|mum|dad|carer|worker|chair|author|referr|officer|visitor|teacher|nurse|partner|grand)/i;
const UNBORN = /\b(?:unborn|pre-?birth)\b/i;
const ATTENDANCE = /^\W*(?:those )?(?:present|attend(?:ed|ees|ance|ing)|in attendance|apologies|who (?:was|came|attended))\b/i;
const BORN = /\b(?:born|dob|d\.o\.b|date of birth)\b/i;

/** Somebody whom a unit may show to be a child the document is about. */
interface Candidate {
  readonly name: string;
  /** Days since 1 January 1970. */
  readonly born: number | null;
  /** Whole years as stated; 0 for a baby whose age is told in weeks or months. */
  readonly age: number | null;
  /** Shown to be a child by the label before it, which counts at the top of a document only. */
  readonly labelled: boolean;
  /** The words behind tell of a parent. */
  readonly isParent: boolean;
  /** "Ella’s mum", "Ella’s teacher": most likely a child's, where nothing better is told. */
  readonly belongs: boolean;
}

/** "10-year-old Ella", "one daughter, Ella", "her eldest, Jack", "the twins, Ava". */
const CHILD_BEFORE = /(?<!\b(?:adult|grown[- ]up|older|elder|gran\p{L}*['’]s|nan['’]s) )\b(?:(?:[1-9]|1[0-7])[- ]year[- ]old|(?:year|primary) ?\d{1,2}(?: pupil| student)?|son|daughter|baby|toddler|infant|newborn|eldest|youngest|middle (?:child|one)|stepson|stepdaughter|grandson|granddaughter|nephew|niece|pupil|schoolboy|schoolgirl|(?:sons|daughters|children|twins|boys|girls|babies)(?:,? (?:called |named )?\p{Lu}[\p{L}’'-]+(?:,| and| &))*),? ?(?:called |named |is |are |[–—(:-] ?)?$/u;
/** "Ella-Mae is 9", "Ella in Year 4", "Ella (Y4)", "Ella 8, Tom 5". */
const CHILD_AFTER = /^(?:,? ?(?:who )?(?:is|was|turns|turned|will be) (?:now |only |just |nearly |almost )?(?:[1-9]|1[0-7])(?=$|[.,;)]| (?:years?|and|on|in|this|next|but|at)\b)|,? ?\(?(?:(?:who )?is |goes |now )?(?:in(?:to)? |a )?(?:[Yy]ear|[Pp]rimary|[Yy]r) ?\d{1,2}\b(?! (?:class |form )?(?:teacher|tutor|head|lead|manager|coordinator|group|team|staff|TA))|,? ?\(?[YPS]\d{1,2}\b(?! (?:teacher|tutor|head|lead|TA))| (?:\d|1[0-7])(?=$|[,;.)]| and | &)|,? ?\((?:\d|1[0-7]) ?(?:y|yo|y\/o|yrs?)\))/;
const BELONGS = /^ (?:mum|mummy|mam|mother|dad|daddy|father|parents|teachers?|class|school|nursery|form tutor|foster carers?|head ?teacher|classmates?|bedroom)\b/i;
/** Beside a bare given name, what shows an adult. */
const ADULT_BEFORE = /\b(?:mum|mam|mother|dad|father|parents?|partner|boyfriend|girlfriend|husband|wife|ex|aunt\w*|uncle|nan|nana|gran\w*|worker|officer|teacher|nurse|visitor|midwife|neighbour|carers?|cousin|mr|mrs|ms|miss|dr|pc|ds|dc|chair|author|coach|volunteer|manager|friend|by|from|brother|sister),? ?(?:called |named |is |[–—(:-] ?)?$/i;
const ADULT_AFTER = /^ (?:and|&) I\b|^,? ?(?:\(|,|[–—-]) ?(?:the |her |his |their |a |an |my )?(?:\p{L}+ ){0,2}(?:mother|mum|mam|dad|father|parent|partner|boyfriend|girlfriend|aunt\w*|uncle|gran\w*|nan\w*|worker|officer|teacher|nurse|visitor|midwife|neighbour|carer|manager|chair|lead|practitioner|coordinator|assistant|doctor|gp|head|hv|sw|cousin|friend|adviser|mentor)\b/iu;

interface BareName {
  readonly name: string;
  readonly isAdult: boolean;
}

/** Given names that stand alone: so children are written of, and some adults. */
const bareNamesIn = factOfUnit((unit): readonly BareName[] => {
  if (unit.story === 'comment') return [];
  return unit.sentences.flatMap((sentence) =>
    sentence.mentionsOf('name').flatMap((mention): BareName[] => {
      const token = sentence.analysis.tokens[mention.first];
      if (mention.first !== mention.last || !token || !token.capital || !isGivenName(token.word) || GROWN_UP.test(sentence.wordAt(mention.first - 1))) return [];
      const { text } = sentence.analysis;
      const { start, end } = sentence.spanOf(mention.first, mention.last);
      return [{ name: token.word, isAdult: ADULT_BEFORE.test(text.slice(Math.max(sentence.start, start - 24), start)) || ADULT_AFTER.test(text.slice(end, end + 50)) }];
    }),
  );
});

const candidatesIn = factOfUnit((unit): readonly Candidate[] => {
  if (unit.story === 'comment') return [];
  const found: Candidate[] = [];
  const label = labelOf(unit);
  const [named, bornCell] = unit.type === 'row' && unit.cells.length === 2 ? unit.cells : [];
  // "Obinna | Born 1 December 2012": the field's label is the child's name.
  if (named && bornCell && /^\W*(?:born|dob|d\.o\.b)\b/i.test(bornCell.text)) {
    const sentence = unit.sentences.find((candidate) => named.paragraphs.some(({ index }) => index === candidate.paragraph));
    const mention = sentence?.mentionsOf('name')[0];
    const name = sentence && mention ? givenName(sentence, mention) : undefined;
    const date = bornCell.paragraphs[0]?.analysis.dates[0];
    if (name) found.push({ name, born: date ? dayNumber(date) : null, age: null, labelled: false, isParent: false, belongs: false });
  }
  const labelled = label !== null && CHILD_LABEL.test(label);
  if (label !== null && ADULT_LABEL.test(label)) return found;
  for (const sentence of unit.sentences) {
    for (const mention of sentence.mentionsOf('name')) {
      // What stands behind the next name is told of somebody else: "his mother, Bridget Gaskin. Patrick (born 14 April 2012)".
      const next = sentence.analysis.mentions.find((other) => other.class === 'name' && other.first > mention.last);
      const { end } = sentence.spanOf(mention.first, mention.last);
      const after = sentence.analysis.text.slice(end, Math.min(end + 60, sentence.end + 60, next ? sentence.spanOf(next.first, next.last).start : Infinity));
      const { text } = sentence.analysis;
      const { start } = sentence.spanOf(mention.first, mention.last);
      const isShown = CHILD_BEFORE.test(text.slice(Math.max(sentence.start, start - 60), start)) || (CHILD_AFTER.test(after) && isGivenName(sentence.wordAt(mention.first)));
      const told = ageAfter(after, sentence, mention) ?? (isShown && !ADULT_AFTER.test(after) ? { born: null, age: null } : null);
      const belongs = told === null && !labelled && mention.first === mention.last && BELONGS.test(text.slice(end)) && !GROWN_UP.test(sentence.wordAt(mention.first - 1));
      const name = told || labelled || belongs ? givenName(sentence, mention) : undefined;
      if (name) found.push({ name, born: told?.born ?? null, age: told?.age ?? null, labelled, isParent: /^\W*(?:mother|father|mum|dad)/i.test(after), belongs });
    }
  }
  return found;
});

/** Given names that a field or a list of people shows to be a mother's or a father's: before a birth these stand where a child's would. */
const parentsIn = factOfUnit((unit): readonly string[] => {
  const label = labelOf(unit);
  const isLabelled = label !== null && /^\W*(?:birth |expectant )?(?:mother|father|mum|mam|dad|parents?)\b/i.test(label);
  const isListed = unit.type === 'row' && unit.cells.length > 2 && unit.cells.some((cell) => /^\W*(?:birth |expectant )?(?:mother|father|mum|mam|dad|parent)\W*$/i.test(cell.text));
  if (!isLabelled && !isListed) return [];
  return unit.sentences.flatMap((sentence) => sentence.mentionsOf('name').flatMap((mention) => givenName(sentence, mention) ?? []));
});

/**
 * The children whom the document is about: from a form's fields, from names with a birth date or an age under eighteen, from the title.
 * @param on the day of the check, ISO 8601
 */
export const childrenOf: (document: AnalysedDocument, on: string) => readonly Child[] = factOfDocument(
  (document, on: string) => {
    const found = new Map<string, number | null>();
    const add = (name: string | undefined, age: number | null): void => {
      if (name && name.length > 1 && (!found.has(name) || found.get(name) === null)) found.set(name, age);
    };
    const today = isoDayNumber(on);
    const parents = new Set(document.units.flatMap(parentsIn));
    const owners = new Set<string>();
    for (const unit of document.units) {
      for (const { name, born, age: stated, labelled, isParent, belongs } of candidatesIn(unit)) {
        if (belongs) {
          owners.add(name);
          continue;
        }
        const age = born === null ? stated : Math.max(0, Math.floor((today - born) / 365.25));
        const isYoung = age !== null && age < 18 && !isParent;
        if (isYoung || (labelled && isAtTop(unit) && !parents.has(name)) || (age === null && !labelled)) add(name, age);
      }
    }
    for (const { analysis, paragraph } of document.paragraphs) {
      if (paragraph.heading !== 0 && (document.title === '' || paragraph.text.trim() !== document.title)) continue;
      for (const mention of analysis.mentions) {
        const word = analysis.tokens[mention.first]?.word;
        // "Home visit to the Marsh family", "Meeting about E. Marsh": a surname.
        const isSurname = /^\s*(?:family|household|siblings?|sibling group|sisters|brothers)\b/i.test(analysis.text.slice(analysis.tokens[mention.last]?.end ?? 0)) || /\b\p{Lu}\. ?$/u.test(analysis.text.slice(0, analysis.tokens[mention.first]?.start ?? 0));
        if (mention.class === 'name' && word !== undefined && !parents.has(word) && !(isSurname && mention.first === mention.last)) add(word, null);
      }
    }
    // A baby to come has no name yet.
    if (UNBORN.test(`${document.title} ${document.units.slice(0, 12).map(({ text }) => text).join(' ')}`)) return [...found].map(([name, age]) => ({ name, age }));
    if (found.size === 0) for (const name of owners) if (!parents.has(name)) add(name, null);
    // Those who met stand in minutes by their given names as well.
    if (found.size === 0 && !document.units.some(({ text }) => ATTENDANCE.test(text))) for (const name of mostNamed(document, parents)) add(name, null);
    return [...found].map(([name, age]) => ({ name, age }));
  },
  (a, b) => areSameLists(a, b, (one, other) => one.name === other.name && one.age === other.age),
);

/** Where nothing tells who the child is: who is written of most by given name alone, as no adult is. */
function mostNamed(document: AnalysedDocument, parents: ReadonlySet<string>): readonly string[] {
  const times = new Map<string, number>();
  const adults = new Set(parents);
  for (const { name, isAdult } of document.units.flatMap(bareNamesIn)) {
    if (isAdult) adults.add(name);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const named = [...times].filter(([name]) => !adults.has(name));
  const most = Math.max(0, ...named.map(([, count]) => count));
  return named.filter(([, count]) => count === most).map(([name]) => name);
}

/** The label that a row or "Label: text" begins with; null where there is none. */
function labelOf(unit: AnalysedUnit): string | null {
  if (unit.type === 'row' || (unit.type === 'header-row' && unit.cells.length === 2)) return unit.cells.length >= 2 ? (unit.cells[0]?.text ?? null) : null;
  const colon = unit.text.indexOf(':');
  return colon > 0 && colon <= 30 ? unit.text.slice(0, colon) : null;
}

function isAtTop(unit: AnalysedUnit): boolean {
  return (unit.paragraphs[0]?.index ?? 0) < 80;
}

/** The birth date or age that follows a name. */
function ageAfter(after: string, sentence: Sentence, mention: Mention): Pick<Candidate, 'born' | 'age'> | null {
  const bracket = /^[^.;]{0,30}?(?:\((\d{1,2})(?: ?(?:yrs?|years?(?: old)?|months?|weeks?|mths?))?\)|,? ?aged? (\d{1,2})\b|,? ?(\d{1,2}) ?(?:yrs?|years? old|months? old|weeks? old|mths?)\b|, ?(\d{1,2}) (?:months?|weeks?)(?=\s*(?:[,.;)|]|$)))/i.exec(after);
  if (BORN.test(after)) {
    const { end } = sentence.spanOf(mention.first, mention.last);
    const date = sentence.analysis.dates.find((candidate) => candidate.start >= end && candidate.start <= end + 40);
    const born = date ? dayNumber(date) : null;
    if (born !== null) return { born, age: null };
  }
  if (!bracket) return null;
  const number = Number(bracket[1] ?? bracket[2] ?? bracket[3] ?? bracket[4]);
  return { born: null, age: /month|week|mth/i.test(bracket[0]) ? 0 : number };
}

function givenName(sentence: Sentence, mention: Mention): string | undefined {
  const words = sentence.analysis.tokens.slice(mention.first, mention.last + 1).filter((token) => token.capital).map((token) => token.word);
  const [first] = words;
  const given = words.findIndex((word) => isGivenName(word));
  // "Tomos Morgan": a surname that is a given name as well.
  return given > 0 && given === words.length - 1 && first !== undefined && !GROWN_UP.test(first) ? first : (words[given] ?? first);
}

/** A title shows an adult, whose surname a child may share. */
const GROWN_UP = /^(?:mr|mrs|ms|dr|prof|professor|sgt|sergeant|pc|ds|dc|di|insp|inspector|rev|cllr|nurse|judge|auntie|aunt|uncle|granny|nan|nana|grandma|grandad)$/;

/** Whether a mention is of a child the document is about: by name, or as "the child", "the boys", "both children". */
export function isChild(sentence: Sentence, mention: Mention, children: readonly Child[]): boolean {
  if (mention.class === 'child') return true;
  if (mention.class !== 'name' || GROWN_UP.test(sentence.analysis.tokens[mention.first]?.word ?? '')) return false;
  if (sentence.analysis.tokens.slice(mention.first, mention.last + 1).some((token) => children.some((child) => child.name === token.word))) return true;
  // "Seun" for Oluwaseun, "Ella" for Ella-Mae: a short form stands alone.
  const short = mention.first === mention.last ? (sentence.analysis.tokens[mention.first]?.word ?? '') : '';
  return short.length > 2 && children.some(({ name }) => name.length > short.length + 1 && (name.startsWith(short) || name.endsWith(short)));
}

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'his', 'their', 'hers', 'theirs']);
const SUBJECTS = new Set(['he', 'she', 'they']);

/**
 * Whether the subject before token `at` of a sentence is the child: the nearest person named before it, or a pronoun that stands for
 * a child named last in the sentences before.
 */
export function isChildActing(unit: AnalysedUnit, sentence: Sentence, at: number, children: readonly Child[]): boolean {
  // Notes leave the subject out: "Told me that…" goes on about whom the sentence before spoke of.
  if (at === sentence.fromToken) return antecedentIsChild(unit, sentence, at, children);
  for (let index = at - 1; index >= sentence.fromToken && index >= at - 7; index -= 1) {
    const word = sentence.wordAt(index);
    const mention = sentence.mentions.find((candidate) => candidate.first <= index && candidate.last >= index);
    if (mention && mention.class !== 'crowd') {
      const before = sentence.wordAt(mention.first - 1);
      // "told by Ellie", "from Ellie": the child is not the one who acts.
      if (before === 'by' || before === 'from' || before === 'with' || before === 'about' || before === 'for') {
        index = mention.first;
        continue;
      }
      // "Ellie's mother said": somebody else acts.
      return !(sentence.analysis.tokens[mention.last]?.possessive ?? false) && isChild(sentence, mention, children);
    }
    if (word === 'you') return unit.addressesChild && !sentence.isQuoted(sentence.spanOf(index, index));
    if (SUBJECTS.has(word)) return antecedentIsChild(unit, sentence, index, children);
    if (word === 'who' || word === 'that') continue;
    if (word === ';' || word === '.') return false;
  }
  return false;
}

const WOMAN = /^(?:mrs|ms|miss|lady|sister|mum|mums|mother|mam|mammy|mummy|stepmum|stepmother|granny|gran|nan|nana|nain|mamgu|grandmother|grandma|aunt|auntie|aunty|girlfriend|wife|midwife)$/;
const MAN = /^(?:mr|sir|father|dad|dads|daddy|da|stepdad|stepfather|grandad|granddad|grandfather|grandpa|papa|taid|tadcu|uncle|boyfriend|husband)$/;

/** Whether a pronoun may stand for who is mentioned: "he" never stands for Mrs Pugh. */
function mayBe(pronoun: string, sentence: Sentence, mention: Mention): boolean {
  const first = sentence.wordAt(mention.first);
  if (/^(?:he|him|his)$/.test(pronoun)) return !WOMAN.test(first);
  if (/^(?:she|her|hers)$/.test(pronoun)) return !MAN.test(first);
  return true;
}

/** Sentences that a pronoun may look back over. */
const FURTHEST_BACK = 20;

function antecedentIsChild(unit: AnalysedUnit, sentence: Sentence, at: number, children: readonly Child[]): boolean {
  const pronoun = sentence.wordAt(at);
  const people = (within: Sentence) => (mention: Mention): boolean => (mention.class === 'child' || mention.class === 'name' || mention.class === 'family' || mention.class === 'role') && mayBe(pronoun, within, mention);
  const first = sentence.mentions.find((mention) => mention.last < at && people(sentence)(mention));
  if (first) return isChild(sentence, first, children);
  const index = unit.sentences.indexOf(sentence);
  for (let i = index - 1; i >= Math.max(0, index - FURTHEST_BACK); i -= 1) {
    const earlier = unit.sentences[i] as Sentence;
    const subject = earlier.mentions.find(people(earlier));
    if (subject) return isChild(earlier, subject, children);
  }
  // A unit that begins with "He" goes on about whom the document is about only where it says so in its heading or label.
  const label = `${unit.headings[unit.headings.length - 1] ?? ''} ${unit.cells[0]?.text ?? ''}`.toLowerCase();
  return children.some((child) => label.includes(child.name)) || /\bchild/.test(label);
}

/** Whether a unit of text speaks of the child by name, as "the child", or by a pronoun that can only stand for the child. */
export const speaksOfChild = factOfUnitGiven((unit, children: readonly Child[]): boolean => {
  if (unit.sentences.some((sentence) => sentence.mentions.some((mention) => isChild(sentence, mention, children)))) return true;
  if (unit.addressesChild && unit.sentences.some((sentence) => sentence.tokens.some((token) => token.word === 'you' || token.word === 'your'))) return true;
  const others = unit.sentences.some((sentence) => sentence.mentionsOf('name', 'family').length > 0);
  return !others && unit.sentences.some((sentence) => sentence.tokens.some((token) => PRONOUNS.has(token.word)));
});
