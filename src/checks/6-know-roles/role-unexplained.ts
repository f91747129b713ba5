import type { Position } from '../../document/case-document';
import { factOfUnit, isRunningText, placeIn, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf } from '../../language/children';
import { formFields } from '../../language/form-fields';
import { isGivenName, type Mention } from '../../language/mentions';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';

interface Person {
  readonly markOf: () => Mark;
  readonly full: string;
  readonly surname: string;
  explained: boolean;
  professional: boolean;
}

const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|coach|principal|sgt|sergeant|pc|pcs|ds|dc|di|dci|det|con|const|constable|supt|insp|inspector|rev|reverend|father|fr|sister|cllr|nurse|judge|imam|canon|sheriff|matron|.)$/;
/** Says nothing of a job: "Mrs Carswell". */
const PERSONAL_TITLE = /^(?:mr|mrs|ms|miss|mx)$/;
/** The title is the job. */
const JOB_TITLE = /^(?:dr|prof|professor|coach|principal|sister|sgt|sergeant|pc|pcs|ds|dc|di|dci|det|con|const|constable|supt|insp|inspector|rev|reverend|father|cllr|nurse|judge|imam|rabbi|pastor|canon|sheriff|matron)$/;
/** Words before or after a name that show a person at work, so that even a name no list knows is one. */
const BEFORE_PERSON = /(?:\b(?:by|to|with|from|via|cc|copy to|spoke to|met|signed|approved|authorised|agreed by|chair|per|see|ask|contact|ring|call|email|tell|rang|phoned|emailed|messaged|texted|left for|t\/c|update from)|:)\s*$/i;
/** One is out with a friend, and a parent is rung as a colleague is. */
const IN_COMPANY = /\b(?:was|were|is|are|be|been|seen|found|out|off|away|drinking|smoking|playing|went|go|goes|came|left|stay\w*|lives?|living|walking|sitting|home)\s+with\s*$/i;
const REACHES = /\b(?:to|see|ask|contact|ring|call|email|tell|rang|phoned|emailed|messaged|texted|left for|t\/c)\s*$/i;
const SPOKE_TO = /\b(?:spoke|speaks?|speaking|spoken|talked|sent|copied|copy|referred|written|wrote|report(?:ed)?|according|thanks|from|up) to\s*$/i;
/** A writer or singer. */
const AUTHOR_OF = /\b(?:books?|story|stories|songs?|films?|poems?|novels?) (?:by|of|from)\s*$/i;
const AFTER_PERSON =
  /^(?:(?:['’]s)? (?:report|note|notes|email|letter|assessment|record|form|view|supervision|list|desk|file|team|office|visit|referral)\b|\s*(?:,|\()?\s*(?:will|has|had|is (?:to|going|aware|happy|away|on|covering|the)|was (?:asked|told|present|there|away|informed|clear)|rang|phoned|called|emailed|said|told|saw|asked|wrote|visited|agreed|attended|confirmed|advised|reported|can|knows|holds|keeps|looks|covers|covered|took|takes|sent|came|went|goes|visits|calls|sees|weighed|checked|does|did|chaired|gave|gives|raised|raises|carried|collected|completed|drew|put|wrote|writes|supports?|supported|helped|has been|is (?:working|seeing|visiting)|offered|to (?:ring|see|visit|check|contact|ask|write|chase|speak|look|arrange|call|offer|refer|send|follow|do|take|get|find|make|tell|let|bring|book|complete|update|share|attend|support)|and (?:i|myself)|thinks|thought|felt|feels|noted|noticed|recommends?|would|may|might|should)\b)/i;
const SOCIAL =
  /\b(?:friends?|neighbours?|partner|boyfriend|girlfriend|husband|wife|ex|brother|sister|cousin|aunt|uncle|nan|gran|mates?|landlord|tenant|lodger|live[ds]? (?:with|at|in)|living with|moved in|moves in|moved out|staying with|stays with|born|dob|buried|funeral|relationship with|going out with|seeing|engaged to|married|assault\w*|hits?|arrested|attacked|punched|threatened|charged|convicted|prison|bail|pupil|classmates?|lads?|boys?|girls?|men|owes?|dealing|deals|dealer|drugs|known as|aka|associates?|peers?|household|(?:on|joint|share[sd]? the) tenancy|tenancy with|address|couple|in (?:his|her|a) car|picks? (?:him|her|them) up|(?:and|with) (?:her|his|their) (?:sons?|daughters?|children|child|kids|baby|dog|wife|husband|twins)|mother of|father of|suspect|victim|witness|perpetrator|offender|plays? with|sits? (?:with|next)|next door|(?:across|over) the (?:road|street|way|landing)|upstairs|downstairs|(?:number|no\.?) ?\d+|belongs to|convictions?|registered keeper|let to|vapes?|weed|cannabis|into a (?:car|van)|best|older|aged|years old|class|team-?mate|hangs? (?:about|around|out)|party|pub)\b/i;

/** A professional whose role and agency stand nowhere. After practice point 6 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'role-unexplained',
  point: 6,
  level: 'consider',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A person whose role is not given',
  why: 'A reader outside your team does not know the name, and cannot tell what the person knows or whom to ring.',
  todo: 'Give the person’s job and agency once, at the first mention.',
  bad: [
    { text: 'I spoke to [[Beth Jarvis]] on 3 March and she will ring Mum.' },
    { text: '[[Beth Jarvis]] gave an update on the group.', kind: 'minutes' },
    { text: 'Visited Mum with [[Beth Jarvis]].', better: 'Visited Mum with Beth Jarvis, student social worker.' },
    { text: '| Outcome | Close |\n| Authorised by | [[J. Osei]] |' },
    { text: 'Referral discussed with Mum.\nSigned off by [[Pat Linden]] on 6 March 2026.', better: 'Signed off by Pat Linden, team manager, on 6 March 2026.' },
  ],
  good: [
    'Beth Jarvis rang. She is the school nurse.',
    'I met Beth Jarvis, who is training as a social worker.',
    'I met Beth Jarvis (guidance).',
    'Jo Price has been Ella’s key worker since June.',
    'Nuala Brady has gone in on Wednesdays for Home-Start.',
    'Steve Marsh told me that he wants to see his daughter.',
    'Jake was with Kyle Simmons when he was stopped.',
    'Ella likes the book by Julia Donaldson.',
    'Zainab likes Mrs Lowe. Anna Lowe, pupil support teacher at Hill School, has seen her.',
    'Dad goes to Bea Fox at Lanternhouse.',
    'Signed off by Pat Linden, team manager, on 6 March 2026.', 'Mum’s friend Kay Brown came to the meeting.', 'The household now holds Ms Kim Bale and her son. Kim Bale rang the school.', 'The lead nurse for safeguarding, Iona Bean, will settle this.', 'Det Con Amy Roe rang.', '| Others at the address | Gary Stone |\n| Family told? | Yes, Gary Stone was told. |', '| Minutes | Sue Mott, business support |\n| Copies to | All |', '| Name | Role |\n| Pat Linden | Team manager |\nPat Linden rang the school.'],
  find(document, { kind, on }) {
    const people = peopleOf(document, new Set(childrenOf(document, on).map((child) => child.name)));
    const author = kind === 'case-note' ? authorOf(document) : null;
    return people.filter((person) => !person.explained && person.professional && person.full !== author).map((person) => person.markOf());
  },
});

/** A name of a unit, and what the words around tell of the person. */
interface Seen {
  readonly sentence: Sentence;
  readonly mention: Mention;
  /** Lower case, without titles. */
  readonly names: readonly string[];
  readonly surname: string;
  readonly isPlace: boolean;
  readonly isRelative: boolean;
  readonly explained: boolean;
  /** A job stands in the sentence, so that it is what explains. */
  readonly hasJob: boolean;
  readonly isAtWork: boolean;
  /** A full name that is plainly a person's. */
  readonly isFull: boolean;
  readonly mayStandHere: boolean;
}

const peopleIn = factOfUnit((unit): readonly Seen[] => {
  if (unit.story === 'comment') return [];
  return unit.sentences.flatMap((sentence) =>
    sentence.mentionsOf('name').flatMap((mention): Seen[] => {
      if (sentence.isQuoted(sentence.spanOf(mention.first, mention.last))) return [];
      const words = sentence.analysis.tokens.slice(mention.first, mention.last + 1).filter((token) => token.kind === 'word').map((token) => token.word);
      const names = words.filter((word) => !TITLE.test(word));
      const surname = names[names.length - 1];
      if (surname === undefined) return [];
      const titled = words.length > names.length;
      return [
        {
          sentence,
          mention,
          names,
          surname,
          isPlace: isPlaceOfWork(sentence, mention, names[0] as string) || isThing(sentence, mention, names[0] as string),
          isRelative: isRelative(unit, sentence, mention),
          explained: (titled && JOB_TITLE.test(words[0] as string)) || (hasRole(unit, sentence, mention) && !(names.length === 1 && isBareEntry(unit, sentence, mention))) || (names.length === 1 && isDescribed(sentence, mention)) || isToldBehind(sentence, mention) || isToldNext(unit, sentence, mention),
          hasJob: sentence.mentionsOf('role').length > 0,
          isAtWork: isAtWork(unit, sentence, mention) || isBareEntry(unit, sentence, mention),
          isFull: names.length >= 2 ? isGivenName(names[0] as string) || isPersonHere(sentence, mention) || isInColumnOfNames(unit, sentence) : PERSONAL_TITLE.test(words[0] as string) || ((isGivenName(names[0] as string) || mention.certain === true) && isBareEntry(unit, sentence, mention)),
          mayStandHere: isRunningText(unit),
        },
      ];
    }),
  );
});

/** Lower-case words of places and of agencies: "lives in Dunollie", "Cwm Eirin Council". */
const placesIn = factOfUnit((unit): readonly string[] =>
  unit.sentences.flatMap((sentence) => [
    ...sentence.mentionsOf('agency').filter(({ first, last }) => last > first + 1).map(({ first, last }) => sentence.analysis.tokens.slice(first, last).map(({ word }) => word).join(' ')),
    ...sentence.mentionsOf('name').filter(({ first, last }) => first === last && /^(?:in|at|near)$/.test(sentence.wordAt(first - 1)) && !isGivenName(sentence.wordAt(first))).map(({ first }) => sentence.wordAt(first)),
  ]),
);

function peopleOf(document: AnalysedDocument, children: ReadonlySet<string>): Person[] {
  const people = new Map<string, Person>();
  const places = new Set(document.units.flatMap(placesIn));
  /** Given names that stand alone with a job beside them. */
  const withJob = new Set<string>();
  const spellings = new Spellings();
  /** Surnames of relatives and friends, and the last words of places. */
  const family = new Set<string>();
  for (const unit of document.units) {
    for (const seen of peopleIn(unit)) {
      const { names, surname } = seen;
      if (seen.isPlace || (!isGivenName(names[0] as string) && names.length > 1 && (places.has(names[0] as string) || places.has(names.join(' '))))) {
        family.add(surname);
        continue;
      }
      if (seen.isRelative || names.some((name) => children.has(name))) family.add(surname);
      if (names.length === 1 && seen.explained && seen.hasJob) withJob.add(surname);
      // A given name alone, or a title and surname, is somebody the reader has met before: only a full name is asked about.
      const known = people.get(surname) ?? spellings.alike(surname);
      if (known) {
        known.explained ||= seen.explained;
        known.professional ||= seen.isAtWork;
      } else if (seen.isFull || seen.explained) {
        const person = { markOf: () => markOf(seen), full: names.join(' '), surname, explained: seen.explained, professional: seen.mayStandHere && seen.isAtWork };
        people.set(surname, person);
        spellings.add(person);
      }
    }
  }
  joinGivenNames(people, withJob);
  return [...people.values(), ...signatories(document, people)].filter((person) => !family.has(person.surname));
}

/** "Karen, our children's worker" and then "Karen Dunne": one person, where only one is called Karen. */
function joinGivenNames(people: ReadonlyMap<string, Person>, withJob: ReadonlySet<string>): void {
  const byGiven = new Map<string, Person[]>();
  for (const person of people.values()) {
    const [given = '', ...rest] = person.full.split(' ');
    if (rest.length > 0) byGiven.set(given, [...(byGiven.get(given) ?? []), person]);
  }
  for (const [given, [one, ...others]] of byGiven) if (one && others.length === 0) one.explained ||= withJob.has(given);
}

const marks = new WeakMap<Seen, Mark>();

/** The same mark while the unit stays as it is. */
function markOf(seen: Seen): Mark {
  let mark = marks.get(seen);
  if (!mark) {
    const { sentence, mention } = seen;
    mark = Object.assign(placeIn(sentence, sentence.spanOf(mention.first, mention.last)), { message: `The document does not say what ${sentence.textOf(mention).replace(/['’]s$/, '')}’s job is, or for whom.` });
    marks.set(seen, mark);
  }
  return mark;
}

/** "J. Osei" under a form's "Authorised by", "Countersigned, T. Reid": an initial and a surname that stand for the document. */
const SIGNED = /\b(?:authorised|approved|signed(?: off)?|counter-? ?signed|checked|agreed|reviewed|seen|supervised|quality assured|endorsed|ratified)(?: by| off by| off)?\W{0,5}$/i;
const INITIALLED = /(?<![\p{L}.])(?:\p{Lu}\.? ?){1,2}(?<=[. ])(\p{Lu}\p{Ll}[\p{Ll}’'-]*)/gu;

interface Signature {
  /** As it stands: "J. Osei". */
  readonly written: string;
  readonly surname: string;
  readonly place: Position;
}

const signaturesIn = factOfUnit((unit): readonly Signature[] => {
  if (unit.story === 'comment' || (unit.text.length > 120 && unit.type !== 'row')) return [];
  return unit.paragraphs.flatMap(({ index, paragraph, analysis, sentences: [first] }) =>
    [...paragraph.text.matchAll(INITIALLED)].flatMap((match): Signature[] => {
      const label = unit.cells.length === 2 && unit.cells[1]?.paragraphs.some((entry) => entry.index === index) === true && match.index < 3 ? (unit.cells[0]?.text ?? '') : '';
      const end = match.index + match[0].length;
      const before = `${label} ${paragraph.text.slice(Math.max(0, match.index - 30), match.index)}`;
      if (!first || !SIGNED.test(before) || /^\s*[,(–—-]\s*\p{L}{3}/u.test(paragraph.text.slice(end)) || analysis.mentions.some((mention) => mention.class === 'role' || mention.class === 'agency')) return [];
      return [{ written: match[0], surname: (match[1] as string).toLowerCase(), place: placeIn(first, { start: match.index, end }) }];
    }),
  );
});

function signatories(document: AnalysedDocument, people: ReadonlyMap<string, Person>): Person[] {
  return document.units
    .flatMap(signaturesIn)
    .filter(({ surname }) => !people.has(surname))
    .map(({ written, surname, place }) => ({ markOf: () => ({ ...place, message: `The document does not say what ${written}’s job is, or for whom.` }), full: surname, surname, explained: false, professional: true }));
}

/** Finds somebody already met under a name that differs by one letter: a slip of the pen is no new person. */
class Spellings {
  /** By the first letter, and by all letters but the first: two names that differ by one letter share one of these. */
  private readonly byFirst = new Map<string, Met[]>();
  private readonly byRest = new Map<string, Met[]>();
  private met = 0;

  add(person: Person): void {
    if (person.surname.length < 4) return;
    const met = { person, at: this.met };
    this.met += 1;
    for (const [map, key] of [[this.byFirst, person.surname.charAt(0)], [this.byRest, person.surname.slice(1)]] as const) {
      const known = map.get(key);
      if (known) known.push(met);
      else map.set(key, [met]);
    }
  }

  /** The one met first. */
  alike(surname: string): Person | undefined {
    if (surname.length < 4) return undefined;
    let first: Met | undefined;
    for (const list of [this.byFirst.get(surname.charAt(0)), this.byFirst.get(surname.charAt(1)), this.byRest.get(surname.slice(1)), this.byRest.get(surname)]) {
      const found = list?.find(({ person }) => differByOne(person.surname, surname));
      if (found && (!first || found.at < first.at)) first = found;
    }
    return first?.person;
  }
}

interface Met {
  readonly person: Person;
  readonly at: number;
}

function differByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return a.slice(at + (a.length >= b.length ? 1 : 0)) === b.slice(at + (b.length >= a.length ? 1 : 0));
}

const ENTRY = /^\s*(?:,|\(|[–—-]\s)\s*(?!(?:and|on|by|at|to|who|as|but|or|when|because|with|for|from|until|please)\b)\p{Ll}[\p{Ll}’' -]{3,45}\)?\s*\.?\s*$/u;

/** "The crossing patrol, Mrs Quinn", "Mrs Hegarty, two doors down": what a comma or a bracket sets beside the name says who it is. */
function isDescribed(sentence: Sentence, mention: Mention): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  const { text } = sentence.analysis;
  if (/^\s*,?\s*who\s+(?:runs?|leads?|teaches|works?|manages?|looks? after|drives?|coaches|lives?|owns?)\b/i.test(text.slice(end, sentence.end))) return true;
  if (DESCRIBED_AFTER.test(text.slice(end, sentence.end))) return true;
  return /(?:^|\s)(?:the|a|an|his|her|their|our|my)\s+(?:[\p{Ll}’'-]+\s+){0,4}[\p{Ll}’'-]+,\s*$/iu.test(text.slice(sentence.start, start));
}

const DESCRIBED_AFTER = /^\s*(?:,|\()\s*(?!(?:and|on|by|at|to|who|as|but|or|when|because|with|for|from|until|please|said|says|he|she|they|it|which|is|was|will|has|had|asked|told|i|we|so|then|not)\b)\p{Ll}[\p{Ll}’' -]{2,45}(?:[,.;)]|$)/u;

const ATTENDANCE = /^\W*(?:present|there|here|in attendance|attend\w*|on the (?:call|line)|in the room|who (?:was|were) (?:there|here)|those present|participants|taking part)\W/i;

/** "…, Pamela Gillespie SW, Shona, …" in a list of those present, "Checked by Des.": a name with nothing beside it. */
function isBareEntry(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  const { text } = sentence.analysis;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/(?:^|[.;:]\s*)(?:checked|approved|signed(?: off)?|authorised|agreed|countersigned|quality assured) by\s*$/i.test(before)) return /^\W*(?:$|on \d)/.test(after);
  const label = unit.type === 'row' ? (unit.cells.length === 2 ? `${unit.cells[0]?.text ?? ''}:` : '') : before;
  return ATTENDANCE.test(label) && (unit.type === 'row' ? /(?:^|[,;]|\band)\s*$/ : /(?:[:,;–-]|\band)\s*$/).test(before) && /^\s*(?:$|[;.]|,?\s+\p{Lu}|,\s*\p{Lu}|,? and \p{Lu})/u.test(after);
}

/** "Mr Tumelty, VP at", "Mr Chaudhuri took the call": a job in letters, or whoever answers a line that was rung. */
/** What the sentence says that the person does by trade. */
const WORKS_AS = /^\s*,?\s*(?:who )?(?:also |now |still )?(?:(?:has|is|was|had) (?:been )?)?(?:runs?|running|leads? the|leading the|teach(?:es|ing)|taught|manages?|managing|coach(?:es|ing)|chairs?|chaired|chairing|drives? the|looks? after|looking after|minds|childminds|represents?|representing|acts for|acting for|works? (?:for|at|in|as|with)|working (?:for|at|in|as)|volunteers?|volunteering|interpret(?:s|ed|ing)|translat(?:es|ed|ing)|employed|allocated|appointed|took the chair)\b|^\s*,? (?:whose (?:job|role|work|task) |who (?:has |is |was |also )?(?:helps?|visits?|sees|supports?|train(?:s|ing)|based|with the|took over|covers?|covering|treats?|translat\w+|delivers?|sits|volunteers?|serves|takes|teaches|runs?)\b)|^\s*[([]\s*\p{Ll}[\p{Ll} ,’'-]{2,45}[)\]]|^\s*,\s*(?:a|an|the|our) \p{Ll}[\p{Ll}’'-]*[ ,.]/iu;
const DONE_BY_TRADE = /\b(?:chaired|minuted|interpreted|translated|taught|represented|coached) by\s*$|\b(?:as|role of) (?:the|our|a|an|his|her|their) [^,.;]{3,40}, $/i;

function isToldBehind(sentence: Sentence, mention: Mention): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  if (WORKS_AS.test(sentence.analysis.text.slice(end, sentence.end)) || DONE_BY_TRADE.test(sentence.analysis.text.slice(Math.max(sentence.start, start - 80), start))) return true;
  // "Nuala Brady has gone in on Wednesdays for Home-Start."
  const next = sentence.mentions.find((other) => other.first > mention.last && other.class !== 'crowd');
  if (next?.class === 'agency' && /^(?:for|from|of)$/.test(sentence.wordAt(next.first - 1))) return true;
  const after = sentence.analysis.text.slice(sentence.spanOf(mention.first, mention.last).end, sentence.end);
  return /^\s*(?:[,(/–—-]\s*)?(?:the |a |an |our |his |her |their )?\p{Lu}{2,6}\b/u.test(after) || /^\s*[,(]\s*(?:\p{Ll}+ )?(?:chairing|in the chair|taking (?:the )?(?:notes|minutes)|minuting|observing)\b/u.test(after) || /^\s*(?:took|answered|picked up) (?:the|my|our) (?:call|phone)\b/i.test(after);
}

/** "Beth Jarvis rang. She is the school nurse.": the next sentence begins with what she is. */
function isToldNext(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  const next = unit.sentences[unit.sentences.indexOf(sentence) + 1];
  if (!next || next.paragraph !== sentence.paragraph || !/^(?:he|she|they)$/.test(next.wordAt(next.fromToken))) return false;
  if (!/^(?:is|are|was|works?|runs?|leads?|teach(?:es)?|manages?|has been)\b/i.test(next.text.replace(/^\S+\s+/, '')) || sentence.mentionsOf('name').some((other) => other.first > mention.last)) return false;
  return next.mentionsOf('role', 'agency', 'community').some((other) => other.first > next.fromToken && other.first - next.fromToken <= 8);
}

/** Words that begin the name of a thing, a house or a nursery, and no person's. */
const OF_THINGS = /^(?:operation|project|meithrin|ysgol|cylch|clwb|cwm|llys|tŷ|ty|plas|canolfan|chwarae|flying|sure|team|camp|radio|hotel)$/;

/** "Chwarae Teg, the hoarding support group", "Operation Encompass": no person. */
function isThing(sentence: Sentence, mention: Mention, first: string): boolean {
  if (OF_THINGS.test(first)) return true;
  return !isGivenName(first) && /^\s*[,(]\s*(?:the|a|an|our|which is (?:a|the)) (?:[\p{Ll}-]+ ){0,5}(?:group|service|charity|club|project|team|helpline|line|centre|programme|scheme|organisation|company|society|church|café|nursery|school|hostel|refuge|website|app)\b/u.test(sentence.analysis.text.slice(sentence.spanOf(mention.first, mention.last).end, sentence.end));
}

/** A job or agency stands with the name: in the sentence near it, or anywhere in its table row. */
function hasRole(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  if (nearRole(sentence, mention)) return true;
  // "Sue Mott, business support": in a form or a list what closes the entry behind a comma or in brackets says who somebody is.
  if ((unit.type === 'row' || unit.type === 'item') && ENTRY.test(sentence.analysis.text.slice(sentence.spanOf(mention.first, mention.last).end, sentence.end))) return true;
  if (unit.type === 'row') {
    if (unit.cells.some((cell) => /\b(?:role|agency|organisation|organization|job|position|relationship|capacity|title|service|team)\b/i.test(cell.header) && /\p{L}{2}/u.test(cell.text))) return true;
    // In a table of tasks the other cells say what is to be done and not who the person is.
    const headers = unit.cells.map((cell) => cell.header).join(' ');
    if (/\b(?:action|task|what|by when|when)\b/i.test(headers) && !(isTitledOnly(sentence, mention) && /\b(?:event|happened|source|informant|from)\b/i.test(headers)) && unit.cells.length > 2) return false;
    return unit.sentences.some((other) => other.mentionsOf('role', 'agency', 'community', 'family').length > 0) || /\b(?:chair|author|worker|officer|manager|completed by|written by|minutes? (?:taken )?by|minute[- ]taker|note[- ]taker|interpret\w*|lead|referrer|teacher|nurse|visitor)\b/i.test(unit.cells[0]?.text ?? '');
  }
  const label = unit.text.slice(0, unit.text.indexOf(':') + 1);
  return label !== '' && label.length < 40 && /\b(?:chair|worker|officer|manager|teacher|nurse|visitor|lead|author|written by|completed by|minutes|interpret\w*|on (?:shift|duty|rota)|staff|keyworkers?)\b/i.test(label);
}

/** A cell below "Name" holds a person. */
function isInColumnOfNames(unit: AnalysedUnit, sentence: Sentence): boolean {
  return sentence.length <= 4 && unit.cells.some((cell) => /^\W*(?:full )?names?\W*$/i.test(cell.header) && cell.paragraphs.some(({ index }) => index === sentence.paragraph));
}

/** "Mrs Carswell": a title and a surname. */
function isTitledOnly(sentence: Sentence, mention: Mention): boolean {
  return PERSONAL_TITLE.test(sentence.wordAt(mention.first)) && mention.last - mention.first === 1;
}

/** Words that end what is said of a person: behind them another person may be spoken of. */
const ENDS_APPOSITION = /^(?:and|to|who|which|that|said|told|rang|will|has|had|is|was|were|saw|asked|but|or|on|by|about|because|as|when|while|after|before|sent|spoke|says|will|would|can|came|went|\.|;|\?)$/;

/** "I rang your duty line and spoke to…": who answers there. */
const ANSWERS = /\b(?:duty|out[- ]of[- ]hours|emergency|advice|help) ?(?:line|desk|team|number|phone)\b[^;]{0,60}\b(?:spoke|speaking|talked) (?:to|with)\s*$/i;

function nearRole(sentence: Sentence, mention: Mention): boolean {
  if (ANSWERS.test(sentence.analysis.text.slice(sentence.start, sentence.spanOf(mention.first, mention.last).start))) return true;
  const { tokens } = sentence.analysis;
  const word = (at: number): string => sentence.wordAt(at);
  return sentence.mentionsOf('role', 'agency', 'family', 'community').some((other) => {
    const gap = other.first > mention.last ? other.first - mention.last : mention.first - other.last;
    if (gap > 9) return false;
    const between = other.first > mention.last ? tokens.slice(mention.last + 1, other.first) : tokens.slice(other.last + 1, mention.first);
    // "Bea Fox, who runs the", "Ann Ray, Leo's class teacher": what follows a comma or bracket is said of the person.
    const opened = /^[,(–—-]$/.test(word(mention.last + 1)) && other.first > mention.last;
    if (opened && !between.slice(1).some((token) => ENDS_APPOSITION.test(token.word) || token.word === ',')) return true;
    // "The lead nurse for safeguarding, Mrs Beynon": the name closes what was said of the job.
    if (other.class === 'role' && other.first < mention.first && word(mention.first - 1) === ',' && !between.slice(0, -1).some((token) => ENDS_APPOSITION.test(token.word) || token.word === ',')) return true;
    if (gap > 6) return false;
    // "Signed off by Pam Lister and sent to the school": another party of the sentence explains nobody.
    return between.every((token) => /^(?:,|\(|the|a|an|of|at|from|for|our|her|his|their|my|your|is|was|who|as|named|called|new|–|—|-|:|in|with|deputy|senior|lead|local|whose|one|runs|leads|works|teaches|coaches|this|year|term|now|currently|has|been|also|allocated|acting|both)$/.test(token.word) || token.possessive || token.kind === 'number') && !(other.first < mention.first && word(mention.first - 1) === 'with');
  }) || isFollowedByPlaceOfWork(sentence, mention);
}

/** "Bea Fox, Lanternhouse", "Bea Fox (Lanternhouse)": capitals after the name that are no name of a person say whom the person works for. */
function isFollowedByPlaceOfWork(sentence: Sentence, mention: Mention): boolean {
  const next = sentence.analysis.tokens[mention.last + 2];
  if (!/^(?:[,(–—]|at|of|from)$/.test(sentence.wordAt(mention.last + 1)) || !next || mention.last + 2 >= sentence.toToken) return false;
  if (next.shouted) return sentence.wordAt(mention.last + 1) === '(' || sentence.wordAt(mention.last + 3) === '';
  return next.capital && !isGivenName(next.word) && !TITLE.test(next.word) && !sentence.analysis.dates.some((date) => date.start <= next.start && date.end > next.start);
}

/** "Malachy from Harbour Bridge", "a bed at Alder Lodge": capitals behind "from" or "at" whose first is no given name are a place. */
function isPlaceOfWork(sentence: Sentence, mention: Mention, first: string): boolean {
  const before = sentence.wordAt(mention.first - 1);
  if (before === 'from' && /^(?:e?mails?|letters?|calls?|reports?|messages?|notes?|texts?|word|hear|heard|came|come|received|pasted|information|update|copy)$/.test(sentence.wordAt(mention.first - 2))) return false;
  // "Fay Torrance of Busy Bees"
  if (before === 'of' && !isGivenName(first) && sentence.mentionsOf('name').some((other) => other.last === mention.first - 2)) return true;
  return /^(?:from|at|in|near)$/.test(before) && !isGivenName(first) && !TITLE.test(sentence.wordAt(mention.first));
}

/** The words around show a name that no list knows to be a person's. */
function isPersonHere(sentence: Sentence, mention: Mention): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  const { text } = sentence.analysis;
  // The author, who goes on to say what the job is.
  if (/\b(?:my name is|i am|i’m|i'm)\s*$/i.test(text.slice(sentence.start, start))) return false;
  // "Goes to Little Acorns": one goes to a place.
  if (/\b(?:goes|go|went|going|moved|taken|walks|comes|returned|referred|referral|belongs|trip|trips) (?:back |along |over )?to (?:the )?$/i.test(text.slice(sentence.start, start)) && !isGivenName(sentence.wordAt(mention.first)) && !TITLE.test(sentence.wordAt(mention.first))) return false;
  const before = text.slice(Math.max(sentence.start, start - 80), start);
  if (AFTER_PERSON.test(text.slice(end, sentence.end))) return !AUTHOR_OF.test(before);
  if (!BEFORE_PERSON.test(before) || IN_COMPANY.test(before) || AUTHOR_OF.test(before)) return false;
  return !(isTitledOnly(sentence, mention) && REACHES.test(before) && !SPOKE_TO.test(before));
}

function isRelative(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  const label = unit.cells.length > 2 ? '' : (unit.cells[0]?.text ?? unit.text.slice(0, Math.max(0, unit.text.indexOf(':'))));
  if (/\b(?:mother|father|mum|dad|parent|partner|grand\w+|aunt|uncle|brother|sister|sibling|household|child|children|carer|family|address|lives? (?:with|at)|living (?:with|at)|(?:at|in|with) (?:the )?home|occupants?|residents?|who (?:is|lives)|tenants?|friends?|neighbours?|significant others?|with)\b/i.test(label) && label.length < 45) return true;
  return isSocial(sentence, mention) && mention.first >= sentence.fromToken;
}

/** Words of family and friendship stand close to the name. */
function isSocial(sentence: Sentence, mention: Mention): boolean {
  const { text } = sentence.analysis;
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  if (SOCIAL.test(text.slice(Math.max(sentence.start, start - 45), start)) || SOCIAL.test(text.slice(end, Math.min(sentence.end, end + 45)))) return true;
  const after = text.slice(end, Math.min(sentence.end, end + 90));
  if (/^\s(?:house|home|flat|place|caravan|car|kitchen|sofa|baby|children|son|daughter|dog|mother|mum|brother|sister)\b/i.test(after) && (sentence.analysis.tokens[mention.last]?.possessive ?? false)) return true;
  // "Steve Marsh told me that he wants to see his daughter": one who has children in the matter, with nobody else between whose they might be.
  const own = OWN_KIN.exec(after);
  return own !== null && !sentence.mentions.some((other) => other.first > mention.last && sentence.spanOf(other.first, other.last).end < end + own.index && other.class !== 'crowd' && !/^(?:he|she|they)$/.test(sentence.wordAt(other.first)));
}

const OWN_KIN = /\b(?:(?:his|her|their) (?:own )?(?:daughters?|sons?|children|kids|baby|wife|husband|partner|mother|father|mum|dad|pregnancy|benefits|drinking|bail|landlord)|has (?:[\p{L}-]+ )?(?:children|sons?|daughters?|kids|a baby))\b/iu;

/** A form's row that says who has the document or who stands for it. */
const GIVES_OUT = /\b(?:minutes (?:go )?to|distribution|cop(?:y|ies)|circulat\w+|sent to|cc|authorised|approved|signed|countersigned|checked|agreed|supervis\w+|quality assured|manager)\b/i;

function isAtWork(unit: AnalysedUnit, sentence: Sentence, mention: Mention): boolean {
  if (unit.type === 'row' && unit.cells.length === 2 && GIVES_OUT.test(unit.cells[0]?.text ?? '')) return !isSocial(sentence, mention);
  if (unit.type === 'paragraph' && /^\s*(?:copies|copied to|copy to|copy|cc|distribution|circulation)\b[^:.]{0,12}:/i.test(unit.text)) return !isSocial(sentence, mention);
  if (unit.type === 'row' && unit.cells.length > 2 && sentence.length <= 6 && /\b(?:who|owner|by whom|lead|responsib\w+|name|worker|source|told|written|recorded|reported|from|informant)\b/i.test(unit.cells.map((cell) => cell.header).join(' '))) return true;
  return (isPersonHere(sentence, mention) || unit.type === 'item') && !isSocial(sentence, mention);
}

/** In a case note whoever signs it, or is named as its writer above, is the author. */
function authorOf(document: AnalysedDocument): string | null {
  for (const field of formFields(document)) {
    if (!/^\W*(?:(?:case )?note |recorded |written |completed |made |entered )?(?:by|author|worker|writer)\W*$/i.test(field.label)) continue;
    const [writer] = field.paragraphs.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.mentionsOf('name').map((mention) => ({ sentence, mention }))));
    if (writer) return nameOf(writer.sentence, writer.mention);
  }
  const last = [...document.units].reverse().find((unit) => unit.text.trim() !== '' && unit.story === 'body');
  const mention = last?.sentences[0]?.mentionsOf('name')[0];
  if (!last || !mention || last.sentences.length > 1 || mention.first - (last.sentences[0] as Sentence).fromToken > 3 || /\b(?:signed off|approved|authorised|agreed|checked|seen|with|spoke|rang)\b/i.test(last.text)) return null;
  const sentence = last.sentences[0] as Sentence;
  return nameOf(sentence, mention);
}

function nameOf(sentence: Sentence, mention: Mention): string {
  return sentence.analysis.tokens.slice(mention.first, mention.last + 1).map((token) => token.word).filter((word) => !TITLE.test(word)).join(' ');
}
