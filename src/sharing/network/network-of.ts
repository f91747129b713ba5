import peopleMissing, { silentGroups, type SilentGroup } from '../../checks/1-seek-and-share/people-missing';
import involvedAgencyAbsent, { absentAgencies } from '../../checks/5-make-meetings-work/involved-agency-absent';
import type { Check, CheckSettings } from '../../checks/check';
import type { AnalysedDocument, Sentence } from '../../language/analysis';
import { plainVoiceIn } from '../../language/child-voice';
import { childrenOf, isChild, type Child } from '../../language/children';
import { parentsOf } from '../../language/parents';
import { addInitials } from './initials';
import { jobKey } from './job-key';
import { GROUPS, type Group, type Network, type Party, type PartyPlace, type Role, type Standing } from './network';
import { draftsOf, type PartyDraft } from './parties';
import { sitesIn, type Site } from './sites';
import { genderIn, tellingsOf, trimmed, type Gender, type GenderOf, type Telling } from './voices';

/** Most places kept for one party. */
const MOST = 40;
const GROUP_OF: Readonly<Record<string, Group>> = { family: 'family', 'social care': 'social-care', health: 'health', education: 'education', police: 'police', community: 'community', voluntary: 'community' };
const ORDER: readonly Standing[] = ['heard', 'perhaps', 'involved', 'named', 'missing'];
const BEST: readonly Role[] = ['speaks', 'writes', 'receives', 'present', 'apologies', 'invited', 'asked', 'works', 'named'];

/**
 * Draws from a document who knows the child, who is heard, who receives it and who is missing. People are one only where the text says so: a
 * name in another form, a job beside the name. Nobody whose words stand in the document is said to be silent or missing.
 */
export function networkOf(document: AnalysedDocument, settings: CheckSettings): Network {
  const children = childrenOf(document, settings.on);
  const all = sitesIn(document);
  const drafts = draftsOf(all.filter((site) => !isOfChild(site, children)), children, parentsOf(document, settings.on));
  const initials = addInitials(document, drafts);
  const tellings = new Map<Site, Telling[]>();
  for (const telling of tellingsOf(document, [...all, ...initials], gendersOf(drafts))) tellings.set(telling.site, [...(tellings.get(telling.site) ?? []), telling]);
  const made = drafts.map((draft) => party(document, draft, tellings));
  const heardThrough = throughOthers(made, drafts);
  const present = heardThrough.filter((one, at) => isShown(one, drafts[at] as PartyDraft));
  const parties = withMissing(present, document, settings);
  return {
    children: namesOf(children, all),
    childSpeaks: childSpeaks(document, children),
    parties: sorted(parties),
  };
}

/** A mother is "she" wherever her name stands. */
function gendersOf(drafts: readonly PartyDraft[]): GenderOf {
  const genders = new Map<Site, Gender>();
  for (const { id, name, job, sites } of drafts) {
    const gender = id === 'mother' ? 'woman' : id === 'father' ? 'man' : genderIn(`${name} ${/[’']s\s/.test(job) ? '' : job}`);
    if (gender) for (const site of sites) genders.set(site, gender);
  }
  return (site) => genders.get(site) ?? null;
}

function isOfChild({ sentence, kind, first, last, name }: Site, children: readonly Child[]): boolean {
  return kind === 'child' || (name === null && isChild(sentence, { class: kind as 'family', sector: '', first, last }, children));
}

function party(document: AnalysedDocument, draft: PartyDraft, tellings: ReadonlyMap<Site, readonly Telling[]>): Party {
  const of = (site: Site, sure: boolean): PartyPlace[] =>
    (tellings.get(site) ?? []).map((telling) => ({ ...telling.position, role: telling.role, sure: sure && telling.sure, quote: quoteOf(document, telling) }));
  const places = distinct([...draft.sites.flatMap((site) => of(site, true)), ...draft.unsure.flatMap((site) => of(site, false)), ...draft.members.flatMap((site) => of(site, true)).map((place): PartyPlace => ({ ...place, role: place.role === 'speaks' || place.role === 'writes' ? place.role : 'works' }))]);
  return {
    id: draft.id,
    name: draft.name,
    job: draft.job,
    agency: draft.agency,
    group: GROUP_OF[draft.sector] ?? 'other',
    standing: standingOf(places),
    receives: places.some(({ role, sure }) => role === 'receives' && sure),
    missing: null,
    places: places.slice(0, MOST),
  };
}

function quoteOf(document: AnalysedDocument, { position }: Telling): string {
  return (document.paragraphs[position.paragraph]?.paragraph.text ?? '').slice(position.start, position.end);
}

function standingOf(places: readonly PartyPlace[]): Standing {
  const has = (sure: boolean, ...roles: readonly Role[]): boolean => places.some((place) => place.sure === sure && roles.includes(place.role));
  if (has(true, 'speaks', 'writes')) return 'heard';
  if (has(false, 'speaks', 'writes')) return 'perhaps';
  return has(true, 'present', 'apologies', 'invited', 'asked') ? 'involved' : 'named';
}

/** Each place once, for what it tells best; what tells most first. */
function distinct(places: readonly PartyPlace[]): PartyPlace[] {
  const rank = ({ role, sure }: PartyPlace): number => BEST.indexOf(role) + (sure ? 0 : 0.5);
  const best = new Map<string, PartyPlace>();
  for (const place of places) {
    const key = `${place.paragraph} ${place.start} ${place.role === 'receives' ? 'r' : ''}`;
    const known = best.get(key);
    if (!known || rank(place) < rank(known)) best.set(key, place);
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b) || a.paragraph - b.paragraph || a.start - b.start);
}

/** A school whose teacher is quoted is not silent, though nobody says for which school the teacher works; nor is a surgery beside its doctor. */
function throughOthers(parties: readonly Party[], drafts: readonly PartyDraft[]): Party[] {
  return parties.map((one, at) => {
    const draft = drafts[at] as PartyDraft;
    if (one.standing === 'heard' || one.standing === 'perhaps' || draft.kind === 'person' || draft.kind === 'kin') return one;
    const speaks = parties.some((other, index) => {
      const of = drafts[index] as PartyDraft;
      return other !== one && (other.standing === 'heard' || other.standing === 'perhaps') && of.sector === draft.sector && (ONE_BODY.has(draft.sector) || isDoctors(draft) && isDoctors(of)) && (draft.kind === 'agency' ? of.kind !== 'agency' : true);
    });
    return speaks ? { ...one, standing: 'perhaps' as const } : one;
  });
}

/** Trades that mostly speak as one. */
const ONE_BODY: ReadonlySet<string> = new Set(['education', 'police', 'social care']);

function isDoctors({ name, job }: PartyDraft): boolean {
  return /\b(?:gps?|surgery|practice|doctors?|medical centre|health centre)\b/i.test(`${name} ${job}`) || jobKey(name) === 'gp';
}

/** Jobs and agencies without a name are drawn where they do something or are given something; where they are only spoken of, they are as often a place or a thought. */
function isShown(one: Party, { kind, isNamed }: PartyDraft): boolean {
  if (one.places.length === 0) return false;
  if (kind === 'person' || kind === 'kin' || isNamed) return true;
  return one.receives || one.places.some(({ role }) => role !== 'named' && role !== 'works');
}

function withMissing(parties: readonly Party[], document: AnalysedDocument, settings: CheckSettings): Party[] {
  const all = [...parties];
  const silent = applies(peopleMissing, settings) ? silentGroups(document, settings) : [];
  for (const group of silent) {
    const at = all.findIndex(({ id }) => id === group);
    const own = all[at];
    if (group === 'mother' || group === 'father') {
      if (own?.standing === 'heard' || own?.standing === 'perhaps') continue;
      if (own) all[at] = { ...own, standing: 'missing', missing: group };
      else if (!all.some(({ standing, places }) => standing !== 'missing' && places.some((place) => place.role === 'speaks' && !place.sure))) all.push(nobody(group));
      continue;
    }
    if (!all.some((other) => other.group === group && (other.standing === 'heard' || other.standing === 'perhaps'))) all.push(nobody(group));
  }
  for (const absent of applies(involvedAgencyAbsent, settings) ? absentAgencies(document, settings) : []) {
    const holds = ({ paragraph, start, end }: PartyPlace): boolean => paragraph === absent.sentence.paragraph && start <= absent.sentence.spanOf(absent.first, absent.last).start && end > absent.sentence.spanOf(absent.first, absent.last).start;
    const at = all.findIndex((other) => other.name.toLowerCase() === absent.subject.toLowerCase() || other.places.some(holds) && [other.name, other.agency, other.job].some((words) => words !== '' && (words.toLowerCase().includes(absent.subject.toLowerCase()) || absent.subject.toLowerCase().includes(words.toLowerCase()))));
    const worker = all.findIndex(({ name, places }) => name !== '' && places.some((place) => holds(place) && new RegExp(`${escaped(name)}(?: \\([^)]*\\))?,? (?:from|of|at) (?:the )?${escaped(absent.subject)}`, 'iu').test(place.quote)));
    if (at < 0 && worker >= 0) {
      const own = all[worker] as Party;
      all[worker] = { ...own, agency: own.agency === '' ? absent.subject : own.agency, ...(own.standing === 'named' || own.standing === 'involved' ? { standing: 'missing', missing: 'agency' } : {}) };
      continue;
    }
    const own = all[at];
    if (own) {
      if (own.standing === 'named' || own.standing === 'involved') all[at] = { ...own, standing: 'missing', missing: 'agency' };
      continue;
    }
    const position = trimmed(absent.sentence.paragraph, absent.sentence.analysis.text, absent.sentence.start, absent.sentence.end);
    const mention = absent.sentence.mentions.find(({ first, last }) => first <= absent.last && last >= absent.first);
    all.push({ id: `absent ${absent.subject.toLowerCase()}`, name: absent.subject.charAt(0).toUpperCase() + absent.subject.slice(1), job: '', agency: '', group: GROUP_OF[mention?.sector ?? ''] ?? 'other', standing: 'missing', receives: false, missing: 'agency', places: [{ ...position, role: 'named', sure: true, quote: absent.sentence.analysis.text.slice(position.start, position.end) }] });
  }
  return all;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function nobody(group: SilentGroup): Party {
  return { id: `nobody ${group}`, name: '', job: '', agency: '', group: group === 'mother' || group === 'father' ? 'family' : group, standing: 'missing', receives: false, missing: group, places: [] };
}

function applies({ id, kinds }: Check, { kind, local }: CheckSettings): boolean {
  return (kinds === 'all' || kinds.includes(kind)) && local.levels.get(id) !== 'off';
}

function sorted(parties: readonly Party[]): Party[] {
  const first = ({ places }: Party): number => Math.min(...places.map(({ paragraph, start }) => paragraph * 1e6 + start), Infinity);
  const rank = ({ standing }: Party): number => ORDER.indexOf(standing);
  return [...parties].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || rank(a) - rank(b) || compare(first(a), first(b)) || (a.id < b.id ? -1 : 1));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function namesOf(children: readonly Child[], sites: readonly Site[]): string[] {
  return children.map(({ name }) => {
    const site = sites.find((one) => one.name !== null && (one.name.given === name || one.name.given.split('-')[0] === name));
    const position = site?.name?.position;
    const written = site && position ? site.sentence.analysis.text.slice(position.start, position.end).split(/\s+/)[0] : undefined;
    return written ?? name.charAt(0).toUpperCase() + name.slice(1);
  });
}

function childSpeaks(document: AnalysedDocument, children: readonly Child[]): PartyPlace[] {
  const place = (sentence: Sentence): PartyPlace => {
    const position = trimmed(sentence.paragraph, sentence.analysis.text, sentence.start, sentence.end);
    return { ...position, role: 'speaks', sure: true, quote: sentence.analysis.text.slice(position.start, position.end) };
  };
  return document.units.flatMap((unit) => unit.sentences.filter((sentence) => plainVoiceIn(unit, sentence, children) !== null).map(place)).slice(0, MOST);
}
