import type { Child } from '../../language/children';
import type { Parent, Parents } from '../../language/parents';
import { isGivenName } from '../../language/mentions';

import { isPlural, jobKey, kinKey } from './job-key';
import { peopleOf, type Person } from './people';
import { otherOwner, wordsOf, type Site } from './sites';

/** Somebody who is spoken of, before it is known what the document tells of them. */
export interface PartyDraft {
  readonly id: string;
  readonly kind: 'person' | 'kin' | 'role' | 'agency';
  /** A job or agency that is called by a name of its own: "Hill School". */
  readonly isNamed: boolean;
  name: string;
  job: string;
  agency: string;
  sector: string;
  readonly sites: Site[];
  readonly unsure: Site[];
  /** For an agency: places of people who work there. */
  readonly members: Site[];
}

const SECTORS_OF_TITLES: Readonly<Record<string, string>> = { pc: 'police', pcs: 'police', ds: 'police', dc: 'police', di: 'police', insp: 'police', inspector: 'police', sgt: 'police', sergeant: 'police', constable: 'police', dr: 'health', nurse: 'health', rev: 'voluntary', imam: 'voluntary', rabbi: 'voluntary', pastor: 'voluntary' };
/** Several of the family at once, or nobody in particular. */
const WHOLE_FAMILY = /^(?:family|families|famil(?:y|ies)['’]s?|relatives?|family members?|carers?|in laws?|guardians?|siblings?|parenting)$/i;
const BOTH_PARENTS = /^(?:parents?|mr and mrs)(?:['’]s?)?$/i;
const NOBODY_YET = /^(?:a|an|another|any|some|no|every|each|other|which|what)$/;
const ABSTRACT = /^(?:health|education|legal|refuge|immigration|flying start|relate)$/i;
const SCHOOL = /\b(?:school|academy|primary|college|ysgol|infants?|juniors?|high)\b/i;
const NURSERY = /\b(?:nursery|playgroup|pre-?school|meithrin)\b/i;
const SURGERY = /\b(?:surgery|practice|medical|health centre)\b/i;

/** Gathers everybody who is spoken of: people with a name first, then parents and relatives, jobs and agencies without one. */
export function draftsOf(sites: readonly Site[], children: readonly Child[], parents: Parents): PartyDraft[] {
  const people = peopleOf(sites, children, parents);
  const ownerOf = ownerAmong(children);
  const drafts = people.map((person, at) => personDraft(person, at, children));
  const used = new Set(people.flatMap(({ beside }) => beside.flatMap(({ role, also, agency, kin }) => [role, ...also, agency, kin].filter((site) => site !== null))));
  addParents(drafts, people, sites, used, parents, ownerOf, children);
  addKin(drafts, people, sites, used, parents, ownerOf, children);
  addRoles(drafts, people, sites, used, ownerOf, children);
  addAgencies(drafts, people, sites, used, children);
  return drafts.filter((draft) => draft.sites.length + draft.unsure.length > 0);
}

function personDraft(person: Person, at: number, children: readonly Child[]): PartyDraft {
  const { sites, unsure, beside, parent } = person;
  const role = beside.find((one) => one.role)?.role ?? null;
  const kin = beside.find((one) => one.kin)?.kin ?? null;
  const agency = beside.find((one) => one.agency)?.agency ?? null;
  const title = sites.map(({ name }) => name?.title ?? '').find((one) => one !== '') ?? '';
  const kinTitle = /^(?:nan|nana|granny|auntie|uncle|aunt)$/.test(title);
  const sector = parent ? 'family' : role ? (role.sector === 'other' || role.sector === '' ? (agency?.sector ?? role.sector) : role.sector) : kin ? (kin.kind === 'community' ? 'community' : 'family') : kinTitle ? 'family' : (SECTORS_OF_TITLES[title] ?? agency?.sector ?? '');
  return {
    id: `person ${at}`,
    kind: 'person',
    isNamed: true,
    name: fullestName(sites),
    job: role ? wordsOf(role) : kin ? ownerWords(kin, children) + wordsOf(kin) : '',
    agency: agency && !parent ? wordsOf(agency) : '',
    sector: sector === '' ? (agency ? sectorOf(agency) : '') : sector,
    sites: [...sites],
    unsure: [...unsure],
    members: [],
  };
}

/** The form that tells most: with given name and surname, with a title, else as it stands first. An initial before a surname is kept. */
function fullestName(sites: readonly Site[]): string {
  const worth = ({ name }: Site): number => (name ? (name.given !== '' && name.surname !== '' ? 4 : 0) + (name.title !== '' ? 2 : 0) : 0);
  const best = sites.reduce<Site | undefined>((most, site) => (most === undefined || worth(site) > worth(most) ? site : most), undefined);
  if (!best) return '';
  const words = wordsOf(best);
  const before = best.sentence.analysis.tokens[best.first - 1];
  const isInitial = before !== undefined && before.capital && before.end - before.start === 1 && best.first > best.sentence.fromToken && !/^[ai]$/.test(before.word);
  return isInitial && best.name?.surname === '' ? `${best.sentence.analysis.text.slice(before.start, before.end)} ${words}` : words;
}

function addParents(drafts: PartyDraft[], people: readonly Person[], sites: readonly Site[], used: Set<Site>, parents: Parents, ownerOf: OwnerOf, children: readonly Child[]): void {
  for (const parent of ['mother', 'father'] as const) {
    const words = sites.filter((site) => site.kind === 'family' && ownerOf(site) === '' && !isSomeParent(site) && isOf(site, parent, parents) && (!used.has(site) || BOTH_PARENTS.test(wordsOf(site)) || people.some((person) => person.parent === parent && person.beside.some(({ kin }) => kin === site))));
    const known = drafts.filter((_, at) => people[at]?.parent === parent);
    const [own] = known;
    if (own && known.length === 1) {
      own.sites.push(...words.filter((site) => !own.sites.includes(site)));
      const word = words.map(wordsOf).find((one) => !isPlural(one));
      if (own.job === '' || isPlural(own.job) || !people[drafts.indexOf(own)]?.beside.some(({ kin, role }) => kin ?? role)) own.job = word ?? '';
      drafts[drafts.indexOf(own)] = { ...own, id: parent };
    } else if (known.length > 1) for (const draft of known) draft.unsure.push(...words);
    else if (words.length > 0) drafts.push(unnamed(parent, 'kin', words, 'family', children));
    for (const site of words) used.add(site);
  }
  // What the family says as a whole may be the mother's or the father's.
  const whole = sites.filter((site) => site.kind === 'family' && WHOLE_FAMILY.test(wordsOf(site)));
  for (const draft of drafts) if (draft.id === 'mother' || draft.id === 'father') draft.unsure.push(...whole);
  for (const site of whole) used.add(site);
}

/** "A parent at the gate told me": somebody else's. */
function isSomeParent({ sentence, first, last }: Site): boolean {
  return sentence.wordAt(last) === 'parent' && (NOBODY_YET.test(sentence.wordAt(first - 1)) || /^(?:at|in|of|from|who)$/.test(sentence.wordAt(last + 1)));
}

function isOf(site: Site, parent: Parent, parents: Parents): boolean {
  const mention = { class: 'family' as const, sector: 'family', first: site.first, last: site.last };
  return parents.isMention(site.sentence, mention, parent);
}

function addKin(drafts: PartyDraft[], people: readonly Person[], sites: readonly Site[], used: Set<Site>, parents: Parents, ownerOf: OwnerOf, children: readonly Child[]): void {
  const kin = sites.filter((site) => (site.kind === 'family' || site.kind === 'community') && !used.has(site) && !BOTH_PARENTS.test(wordsOf(site)) && (ownerOf(site) !== '' || (!isOf(site, 'mother', parents) && !isOf(site, 'father', parents))));
  const byKey = new Map<string, Site[]>();
  for (const site of kin) {
    const key = ownerOf(site) + kinKey(wordsOf(site));
    byKey.set(key, [...(byKey.get(key) ?? []), site]);
  }
  const nameKeys = drafts.map((_, at) => new Set((people[at]?.beside ?? []).flatMap(({ kin: site }) => (site ? [ownerOf(site) + kinKey(wordsOf(site))] : []))));
  for (const [key, group] of byKey) {
    const bare = key.replace(/^.* of /, '');
    const holders = drafts.filter((_, at) => nameKeys[at]?.has(key));
    const [holder] = holders;
    if (holder && holders.length === 1) holder.sites.push(...group);
    else if (holders.length > 1) for (const draft of holders) draft.unsure.push(...group);
    else if (group[0]?.kind === 'community') drafts.push(unnamed(`kin ${key}`, 'role', group, 'community', children));
    else if (!isPlural(bare)) drafts.push(unnamed(`kin ${key}`, 'kin', group, 'family', children));
  }
}

/** Tells whose relative or worker somebody is, where that is no child of the document: "Mum's brother", "Gregor's mum". '' for the child's own. */
type OwnerOf = (site: Site) => string;

function ownerAmong(children: readonly Child[]): OwnerOf {
  return (site) => {
    const owner = otherOwner(site, children);
    return owner === '' ? '' : `${owner} of `;
  };
}

function addRoles(drafts: PartyDraft[], people: readonly Person[], sites: readonly Site[], used: Set<Site>, ownerOf: OwnerOf, children: readonly Child[]): void {
  const hasOtherOwner = (site: Site): boolean => ownerOf(site) !== '';
  const holders = new Map<string, PartyDraft[]>();
  people.forEach(({ beside }, at) => {
    for (const key of new Set(beside.flatMap(({ role, also }) => (role ? [role, ...also].map((site) => jobKey(wordsOf(site))) : [])))) holders.set(key, [...(holders.get(key) ?? []), drafts.find(({ sites: own }) => own[0] === people[at]?.sites[0]) as PartyDraft]);
  });
  const byKey = new Map<string, Site[]>();
  for (const site of sites) {
    if (site.kind !== 'role' || used.has(site)) continue;
    const key = jobKey(wordsOf(site));
    const known = holders.get(key) ?? [];
    const isVague = NOBODY_YET.test(site.sentence.wordAt(site.first - 1)) || /^(?:a|an) /i.test(site.sentence.textOf(site)) || isPlural(wordsOf(site)) || hasOtherOwner(site);
    if (known.length === 1 && !isVague) known[0]?.sites.push(site);
    else for (const draft of known) draft.unsure.push(site);
    if (known.length > 0 && !hasOtherOwner(site)) continue;
    if (isPlural(wordsOf(site))) continue;
    const own = `${ownerOf(site)}${key}`;
    byKey.set(own, [...(byKey.get(own) ?? []), site]);
  }
  for (const [key, group] of byKey) {
    drafts.push(unnamed(`role ${key}`, 'role', group, group[0]?.sector ?? '', children));
    // "The nurse" may be the school nurse.
    for (const [other, own] of holders) if (other.endsWith(` ${key}`)) for (const draft of own) draft.unsure.push(...group);
  }
}

function addAgencies(drafts: PartyDraft[], people: readonly Person[], sites: readonly Site[], used: Set<Site>, children: readonly Child[]): void {
  const agencies = sites.filter((site) => site.kind === 'agency' && !ABSTRACT.test(wordsOf(site)));
  const named = new Map<string, Site[]>();
  for (const site of agencies) if (isProperName(site)) named.set(agencyKey(site), [...(named.get(agencyKey(site)) ?? []), site]);
  const generic = new Map<string, Site[]>();
  for (const site of agencies) {
    if (isProperName(site)) continue;
    const words = wordsOf(site);
    const kind = SCHOOL.test(words) ? SCHOOL : NURSERY.test(words) ? NURSERY : SURGERY.test(words) ? SURGERY : null;
    const fitting = [...named].filter(([, [first]]) => first !== undefined && first.sector === site.sector && (kind ? kind.test(wordsOf(first)) : site.sector === 'police'));
    const [only] = fitting;
    if (only && fitting.length === 1) only[1].push(site);
    else if (fitting.length === 0) generic.set(agencyKey(site), [...(generic.get(agencyKey(site)) ?? []), site]);
  }
  for (const [key, group] of [...named, ...generic]) {
    const members = people.flatMap((person) => (person.beside.some(({ agency }) => agency !== null && group.includes(agency)) ? person.sites : []));
    const own = group.filter((site) => !used.has(site));
    // Of an agency that only stands beside its people's names they are what is shown.
    if (own.length === 0) continue;
    drafts.push({ ...unnamed(`agency ${key}`, 'agency', own, group[0] ? sectorOf(group[0]) : '', children), isNamed: named.get(key) === group, members });
  }
}

const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:children['’]?s? (?:services|social)|social (?:work|care|services)|council|safeguarding team)\b/i, 'social care'],
  [/\b(?:church|chapel|mosque|temple|club|charity|youth|playgroup association|women['’]?s aid|food ?bank|law centre|advice)\b/i, 'community'],
];

/** The sector that an agency's name shows, where no list knows it. */
function sectorOf(site: Site): string {
  return site.sector !== '' && site.sector !== 'other' ? site.sector : (BY_WORDS.find(([words]) => words.test(wordsOf(site)))?.[1] ?? site.sector);
}

function agencyKey(site: Site): string {
  return nameOfAgency(site).toLowerCase().replace(/[-\s]+/g, ' ');
}

/** "Ask Corran Boat Trust about…": a verb that begins the sentence is no part of the name. */
function nameOfAgency(site: Site): string {
  const words = wordsOf(site);
  return site.first === site.sentence.fromToken ? words.replace(/^(?:ask|ring|contact|call|see|tell|email|refer|invite|write|phone|visit|meet|speak|dear|to|from)\s+(?:the\s+)?(?=\S+\s+\S)/i, '') : words;
}

/** A name of its own: two capitals, or a capital inside the sentence that no everyday word for such a place has. */
function isProperName(site: Site): boolean {
  const tokens = site.sentence.analysis.tokens.slice(site.first, site.last + 1).filter(({ word }) => !/^(?:the|of|and|for|in|a|an|&)$/.test(word));
  const capitals = tokens.filter(({ capital }) => capital);
  if (tokens.length === 1) return (tokens[0]?.shouted ?? false) && !isGivenName(tokens[0]?.word ?? '');
  return capitals.length === tokens.length && capitals.length > 1;
}

function unnamed(id: string, kind: PartyDraft['kind'], sites: readonly Site[], sector: string, children: readonly Child[]): PartyDraft {
  const [first] = sites;
  return { id, kind, isNamed: false, name: first ? labelOf(first, children) : '', job: '', agency: '', sector, sites: [...sites], unsure: [], members: [] };
}

/** As written, with whose relative or worker it is; the first letter as at the beginning of a line. */
function labelOf(site: Site, children: readonly Child[]): string {
  const words = ownerWords(site, children) + (site.kind === 'agency' ? nameOfAgency(site) : wordsOf(site));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Mrs Mirza’s " before "brother"; '' where nobody stands there. */
function ownerWords(site: Site, children: readonly Child[]): string {
  const { sentence, first } = site;
  if (otherOwner(site, children) === '') return '';
  const owner = sentence.mentions.find(({ last }) => last === first - 1) ?? { first: first - 1, last: first - 1 };
  return `${sentence.textOf(owner).replace(/\s+/g, ' ')} `;
}

