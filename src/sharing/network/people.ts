import type { AnalysedUnit } from '../../language/analysis';
import type { Child } from '../../language/children';
import { isGivenName } from '../../language/mentions';
import type { Parent, Parents } from '../../language/parents';
import type { PersonName } from '../../language/person-names';
import { bareLetters } from '../../language/spelling';
import { besideName, type Beside } from './job-beside';
import { jobKey } from './job-key';
import { isPossessive, otherOwner, wordsOf, type Site } from './sites';

/** Somebody with a name, and all the places at which the name stands. */
export interface Person {
  readonly sites: readonly Site[];
  /** Places at which the name may be this person's or another's. */
  readonly unsure: readonly Site[];
  /** What the text says beside the name, in reading order. */
  readonly beside: readonly Beside[];
  /** Null for somebody who is no parent of the children. */
  readonly parent: Parent | null;
}

/** One person as far as the name alone tells: the same given name and surname, or the same title and surname. */
interface Draft {
  given: string;
  surname: string;
  title: string;
  readonly sites: Site[];
  readonly unsure: Site[];
  readonly beside: Beside[];
  parent: Parent | null;
}

const WOMAN = /^(?:mrs|ms|miss|lady|sister|nan|nana|granny|auntie|aunt)$/;
const MAN = /^(?:mr|sir|father|fr|uncle)$/;
/** Titles that everybody in a trade has. */
const TRADE = /^(?:dr|prof|professor|pc|pcs|ds|dc|di|insp|inspector|sgt|sergeant|con|constable|nurse|rev|reverend|cllr|judge)$/;
/** What a name that names no person goes on with. */
const NO_PERSON =
  /^(?:road|rd|street|st|lane|avenue|ave|close|drive|court|house|park|way|crescent|terrace|gardens|hill|place|square|grove|row|green|view|mews|walk|court|primary|school|academy|college|nursery|ward|centre|clinic|hospital|surgery|project|trust|team|unit|law|act|syndrome|guidelines?|competen\w+|scale|profile|test|principles?|order|estate|flats?|library|church|day|term|holidays?|half|bridge|station|club|hub|pathway|tool|programme|model|council|borough|county|district|university|stadium|arena|leisure|beach|island|valley|bay|wood|woods)$/;
/** Before the name of a place. */
const IN_PLACE = /^(?:in|to|near|at|outside|around|into|towards|through|across|via)$/;
const ALSO_KNOWN = /\b(?:also known as|known as|aka|a\.k\.a|also called|formerly|n[ée]e|previously|now)\s*$/i;

const PARENT_WORDS: Readonly<Record<Parent, RegExp>> = { mother: /^(?:birth )?(?:mother|mum|mam|mummy|mammy)$/i, father: /^(?:birth )?(?:father|dad|daddy)$/i };

/** Gathers the places of names by the people they are of. Names of the children are left out. */
export function peopleOf(all: readonly Site[], children: readonly Child[], parents: Parents): readonly Person[] {
  const byUnit = new Map<AnalysedUnit, Site[]>();
  for (const site of all) {
    const known = byUnit.get(site.unit);
    if (known) known.push(site);
    else byUnit.set(site.unit, [site]);
  }
  const around = (site: Site): readonly Site[] => byUnit.get(site.unit) ?? [];
  const capitals = all.filter((site): site is Named => site.name !== null);
  // What shows it in one place shows it in all.
  const shown = new Set(capitals.filter((site) => isNameOfPerson(site, around(site))).map(({ name }) => keyOf(name)));
  const named = capitals.filter((site) => shown.has(keyOf(site.name)) && !isChildsName(site, around(site), children));
  const besides = new Map(named.map((site) => [site, besideName(site, around(site))]));
  const drafts: Draft[] = [];
  const later: Named[] = [];
  for (const site of named) {
    const { given, surname, title } = site.name;
    if (given === '' || surname === '') later.push(site);
    else add(drafts.find((draft) => bareLetters(draft.given) === bareLetters(given) && bareLetters(draft.surname) === bareLetters(surname) && !clash(draft.title, title)) ?? begin(drafts, site), site, besides);
  }
  joinAlsoKnown(drafts);
  const full = [...drafts];
  for (const site of later) {
    const known = candidates(site, full, parents, besides);
    if (known.length === 1) add(known[0] as Draft, site, besides);
    else if (known.length > 1) for (const draft of known) draft.unsure.push(site);
    else add(drafts.find((draft) => !full.includes(draft) && isSameShort(draft, site, besides)) ?? begin(drafts, site), site, besides);
  }
  for (const draft of drafts) {
    const bySelf = (['mother', 'father'] as const).find((parent) => draft.beside.some(({ kin }) => kin !== null && PARENT_WORDS[parent].test(wordsOf(kin)) && otherOwner(kin, children) === ''));
    draft.parent = bySelf ?? (['mother', 'father'] as const).find((parent) => draft.sites.some(({ name }) => name && parents.isName(name, parent))) ?? null;
    // "Gregor's mum, Isa": the mother of a grown-up.
    if (draft.parent && draft.beside.length > 0 && draft.beside.every(({ kin }) => kin !== null && otherOwner(kin, children) !== '')) draft.parent = null;
    // Who has a job beside the name, and no kinship, is no parent whose given name is the same.
    if (draft.parent && bySelf === undefined && draft.beside.some(({ role, kin }) => role && !kin)) draft.parent = null;
  }
  return drafts;
}

type Named = Site & { readonly name: PersonName };

function keyOf({ title, given, surname }: PersonName): string {
  return given !== '' && surname !== '' ? `${bareLetters(given)} ${bareLetters(surname)}` : `${title} ${bareLetters(given)} ${bareLetters(surname)}`;
}

function begin(drafts: Draft[], { name: { given, surname, title } }: Named): Draft {
  const draft: Draft = { given, surname, title, sites: [], unsure: [], beside: [], parent: null };
  drafts.push(draft);
  return draft;
}

function add(draft: Draft, site: Named, besides: ReadonlyMap<Site, Beside>): void {
  draft.sites.push(site);
  if (draft.title === '') draft.title = site.name.title;
  const beside = besides.get(site);
  if (beside && (beside.role || beside.agency || beside.kin)) draft.beside.push(beside);
}

/** Whom a given name, a surname or a title with a surname may stand for. */
function candidates(site: Named, full: readonly Draft[], parents: Parents, besides: ReadonlyMap<Site, Beside>): Draft[] {
  const { given, surname, title } = site.name;
  const fits = (draft: Draft): boolean => !clash(draft.title, title) && !clashOfJobs(draft.beside, besides.get(site));
  if (given !== '') {
    const byGiven = full.filter((draft) => bareLetters(draft.given) === bareLetters(given) && fits(draft));
    // "Lowe said": a surname alone.
    return byGiven.length > 0 || title !== '' ? byGiven : full.filter((draft) => bareLetters(draft.surname) === bareLetters(given) && fits(draft));
  }
  const alike = full.filter((draft) => bareLetters(draft.surname) === bareLetters(surname) && fits(draft));
  // "Ms Marsh" is not the one who is Mrs Marsh wherever a title stands.
  const exact = alike.filter((draft) => draft.title === title);
  const bySurname = exact.length > 0 ? exact : alike.length > 1 ? alike.filter((draft) => draft.title === '') : alike;
  if (bySurname.length < 2) return bySurname;
  const parent = (['mother', 'father'] as const).find((one) => parents.isName(site.name, one));
  const asParent = parent ? bySurname.filter((draft) => draft.sites.some(({ name }) => name && parents.isName(name, parent))) : [];
  return asParent.length === 1 ? asParent : bySurname;
}

/** A name alone in the same form as before, with nothing that speaks against it. */
function isSameShort(draft: Draft, site: Named, besides: ReadonlyMap<Site, Beside>): boolean {
  const { name } = site;
  if (bareLetters(draft.given) !== bareLetters(name.given) || bareLetters(draft.surname) !== bareLetters(name.surname)) return false;
  const own = besides.get(site);
  if (clash(draft.title, name.title) || clashOfJobs(draft.beside, own)) return false;
  return draft.given !== '' || draft.title === name.title || (draft.beside.some(({ role }) => role !== null) && own?.role !== null && own?.role !== undefined);
}

/** Titles of a man and a woman, or of two trades. */
function clash(one: string, other: string): boolean {
  return (WOMAN.test(one) && MAN.test(other)) || (MAN.test(one) && WOMAN.test(other)) || (TRADE.test(one) && TRADE.test(other) && one[0] !== other[0]);
}

/** Two people of one name: the jobs beside it are of different trades. */
function clashOfJobs(before: readonly Beside[], beside: Beside | undefined): boolean {
  if (!beside) return false;
  const { role, kin } = beside;
  const roles = before.flatMap(({ role: other }) => (other ? [other] : []));
  if (kin && kin.kind === 'family' && roles.length > 0 && !before.some((other) => other.kin)) return true;
  if (!role) return false;
  if (roles.length === 0) return before.some((other) => other.kin?.kind === 'family');
  return roles.every((other) => other.sector !== role.sector && jobKey(wordsOf(other)) !== jobKey(wordsOf(role)));
}

/** "Siobhan Brown, also known as Shivaun Brown". */
function joinAlsoKnown(drafts: Draft[]): void {
  for (const draft of [...drafts]) {
    const before = draft.sites.flatMap((site) => {
      const { text } = site.sentence.analysis;
      const start = site.sentence.spanOf(site.first, site.last).start;
      if (!ALSO_KNOWN.test(text.slice(site.sentence.start, start))) return [];
      return drafts.filter((other) => other !== draft && other.sites.some((one) => one.sentence === site.sentence && one.last < site.first && site.first - one.last <= 7));
    })[0];
    if (!before) continue;
    before.sites.push(...draft.sites);
    before.beside.push(...draft.beside);
    drafts.splice(drafts.indexOf(draft), 1);
  }
}

/** Whether a capital is a person's: a title or a common given name shows it, a job or kinship stands beside it, or an account follows it. */
function isNameOfPerson(site: Named, all: readonly Site[]): boolean {
  const { sentence, last, name } = site;
  const words = sentence.analysis.tokens.slice(site.first, last + 1).map(({ word }) => word);
  if (NO_PERSON.test(words[words.length - 1] ?? '') && words.length > 1 && name.title === '') return false;
  const next = sentence.wordAt(last + 1);
  const { start, end } = sentence.spanOf(site.first, last);
  // "19 Jan 2025", "New Hope church".
  if (sentence.dates.some((date) => date.start < end && date.end > start)) return false;
  if (name.title === '' && NO_PERSON.test(next) && site.first > sentence.fromToken && (sentence.analysis.tokens[site.first - 1]?.capital ?? false)) return false;
  if (NO_PERSON.test(next) && (sentence.analysis.tokens[last + 1]?.capital || /^(?:law|act|syndrome|guidelines?|competen\w+)$/.test(next))) return false;
  if (/['’](?:m|ll|ve|d|re)$/.test(name.given) || (name.title === 'sir' && !isGivenName(name.given))) return false;
  if (name.title !== '') return true;
  if (name.surname === '' && EVERYDAY.test(name.given) && site.first === sentence.fromToken) return false;
  const beside = besideName(site, all);
  if (beside.role !== null || beside.kin !== null) return true;
  const isKnown = isGivenName(name.given) || name.given.split('-').every((part) => isGivenName(part));
  // "Struan Bell said that": nobody but a person does.
  if (name.surname !== '' && /^(?:said|says|told|wrote|thinks|thought|reported|explained|confirmed|asked)$/.test(next)) return true;
  return isKnown && !(name.surname === '' && IN_PLACE.test(sentence.wordAt(site.first - 1)) && PLACES.test(name.given));
}

/** Given names that are everyday words as well: where a sentence begins with one nothing shows which it is. */
const EVERYDAY = /^(?:faith|summer|hope|joy|may|april|june|august|autumn|will|mark|grace|amber|rose|daisy|ivy|holly|iris|jade|ruby|pearl|crystal|dawn|eve|sky|star|story|blessing|gift|precious|patience|mercy|honour|justice|early|art|bill|bob|carol|chase|drew|frank|gene|grant|guy|jack|jet|miles|pat|rob|sandy|sue|rich|reading|major|prince|duke|earl|king|christian|muslim|welsh|english|scot|wider)$/;
/** Given names that are places as well. */
const PLACES = /^(?:chelsea|london|paris|florence|georgia|lincoln|chester|preston|bradford|kent|devon|brooklyn|carlisle|kingston|jordan|india|asia|israel|dallas|austin|sydney|adelaide|victoria|clare|shannon|tyrone|kerry|kelso|ross|skye|iona|isla|ayr|logan|lewis|harris|troy|milan|sienna|verona|cairo|chad)$/;

/** The name of a child the document is about; a namesake at work, or a grown-up with a title, is none. */
function isChildsName(site: Named, all: readonly Site[], children: readonly Child[]): boolean {
  const { given, surname, title } = site.name;
  const isGiven = children.some((child) => child.name === given || child.name === given.split('-')[0] || given === child.name.split('-')[0]);
  if (!isGiven || title !== '') return false;
  return surname === '' || !(besideName(site, all).role !== null && !isPossessive(site));
}
