import { factOfUnit, isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf } from '../../language/children';
import type { Mention } from '../../language/mentions';
import { takingPart } from '../../language/taking-part';
import { defineCheck, type CheckSettings, type DocumentCheck } from '../check';

/** Work that goes on: what an agency does with the child or a parent. */
const WORKS =
  /\b(?:sees?|visits?|works? with|is working with|are working with|supports?|is supporting|are supporting|(?:is|are) visiting|is helping|are helping|helps|meets?|treats?|counsels?|calls? (?:on|upon|in|to|every|each)|(?:is|are) (?:going|coming|calling|popping) in|takes (?:him|her|them) out|comes round|pops in|comes? (?:to|every|each|in)|goes? in|(?:is|are) in (?:on |every |each )?(?:mon|tues?|weds?|wednes|thurs?|fri|sat)(?:day)?s?\b|takes? \p{L}+(?: \(\d+\))? (?:out|to|for|on|swimming|bowling)|rings|teaches|mentors?|coaches|runs|offers|provides|gives|is giving|is providing|is doing|is seeing|are seeing|(?:is|are) (?:still |currently |already )?(?:involved|open to|allocated|attached)|takes (?:her|him|them)|has (?:been )?(?:working|seeing|visiting|supporting)|have been (?:working|seeing|visiting|supporting))\b/iu;
/** What a parent or child does with an agency. */
const GOES_TO =
  /\b(?:goes (?:\p{L}+ (?:\+ \p{L}+ )?)?(?:to|for)|(?:is|are|being) (?:seen|supported|helped|visited|mentored|counselled|treated)\b[^.;,]{0,25}\bby|attends?|is attending|sees|is seeing|meets|has (?:\p{L}+ )?(?:sessions|appointments|counselling|therapy|support)|gets (?:help|support)|is (?:under|with|on (?:the|a) (?:books|caseload)|open to|known to|supported by|helped by|visited by|seen by|in treatment)|are (?:under|with|open to|supported by|helped by|visited by|seen by)|works with|is working with|engag(?:es|ed|ing) (?:\p{L}+ )?with|receives?|to see|has (?:a|an|her own|his own))\b/iu;
/** It goes on at intervals, so that it is no single event. */
const REGULAR = /\b(?:every|each|weekly|fortnightly|monthly|daily|twice a|once a|on a (?:mon|tues|wednes|thurs|fri|satur|sun)day|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|tues?|weds?|wednes|thurs?|fri|sat|satur|sun)(?:day)?s\b|currently|at present|at the moment|now|regular(?:ly)?|still|continues?|is (?:\p{L}+ )?(?:helping|supporting|working|seeing|visiting|providing|giving|open|involved|attending|under)|are (?:\p{L}+ )?(?:helping|supporting|working|seeing|visiting|involved|attending|under)|sessions|since (?:january|february|march|april|may|june|july|august|september|october|november|december|\d|the|he|she|last)|mentor|key ?worker|weds)\b/iu;
const ENDED = /\b(?:finished|ended|closed|stopped|no longer|used to|previous(?:ly)?|former(?:ly)?|discharged|completed|(?:was|were|had been) (?:seeing|attending|working|going)|in the past|waiting list|referred|referral|to be (?:referred|offered|started)|will (?:be|start|begin|offer|see|visit)|starts?|due to start|could|might|may|would|should|refuse[sd]?|declined|did not|does not|has not (?!missed)|not yet|never (?!missed)|rang once)\b/i;
/** "Bright Start Nursery" starts nothing. */
const NAMES = /(?<=\S\s)\p{Lu}\S*/gu;
const FAMILY_WORDS = /\b(?:mum|mam|mother|dad|father|parents?|her|him|them|he|she|they|family|partner|you)\b/i;
/** Part taken without being in the room. */
const SENT = /\b(?:report|apolog\w+|invited|letter|wrote|written|email\w*|sent|statement|read out|by (?:video|telephone|phone|teams)|dialled|joined|attended|present)\b/i;
/** What somebody gets from a service, so that capitals behind "goes to" are its name and no town's or friend's. */
const HELP = /\b(?:counsel\w+|therapy|support(?:ed|s)?|sessions?|helps?|helped|helping|group|treatment|recovery|programme|course|appointments?|mentor\w*|advice|advocacy|rehab\w*|low mood|drinking|anxiety|grief|bereave\w+|trauma|key ?worker)\b/i;
/** "Someone at Talking Rooms", "a lady from Harbour Recovery". */
const SOMEBODY = /^(?:someone|somebody|counsellor|lady|woman|man|worker|therapist|mentor|person|adviser|advisor|volunteer|nurse|keyworker|people)$/;
/** What a job is called whoever has it. */
const JOBS = new Set('nurse nurses doctor teacher worker officer practitioner therapist psychologist psychiatrist coordinator co-ordinator adviser advisor consultant assistant lead manager mentor coach counsellor psychotherapist midwife paediatrician keyworker specialist'.split(' '));
/** Words of an agency's name that others share. */
const COMMON = new Set('the a an of and for in at on her his their our service services team agency project group club centre worker workers school primary secondary high academy college nursery council county city borough health visitor social care family support hub trust police house department office officer manager unit charity association community children childrens young people youth local area practice surgery hospital clinic new work education justice health welfare'.split(' '));

/** Somebody who works with the family now and had no part in the meeting. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'involved-agency-absent',
  point: 5,
  level: 'should',
  kinds: ['minutes'],
  scope: 'document',
  title: 'An agency that was not there',
  why: 'Whoever sees a parent every week may know what nobody in the room does, and will go on working to what they knew before.',
  todo: 'Ask them for a report or their view, send them what was decided, and invite them next time. If they are left out on purpose, say why.',
  bad: [
    { text: '# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum, Mrs Lowe (Hill School)\nMum sees Tess Olwen of Brightwater Counselling every Wednesday.', kind: 'minutes' },
    { text: '# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum\nThe community mental health team see Mum every fortnight.', kind: 'minutes' },
  ],
  good: [
    '# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum, Tess Olwen (Brightwater Counselling)\nMum sees Tess Olwen of Brightwater Counselling every Wednesday.',
    '# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum\nApologies: Brightwater Counselling\nMum sees Tess Olwen of Brightwater Counselling every Wednesday.',
    '# Core group: Ella Marsh\nPresent: Ann Brown (social worker), Mum\nProbation finished with Dad in November. Mum will be referred to Brightwater Counselling.',
  ],
  judge: (document, settings) =>
    absentAgencies(document, settings).map(({ subject }) => ({ subject, message: `${subject} works with the family, and is neither among those present nor among apologies, invitations or reports.` })),
});

/** Somebody who works with the family and had no part in the meeting. */
export interface AbsentAgency {
  /** As written, without an article. */
  readonly subject: string;
  /** Where the document first says so. */
  readonly sentence: Sentence;
  /** Tokens of the paragraph, `last` in. */
  readonly first: number;
  readonly last: number;
}

/** Who works with the family and is not among those who took part in the meeting, each once. */
export function absentAgencies(document: AnalysedDocument, settings: Pick<CheckSettings, 'on'>): readonly AbsentAgency[] {
  const present = takingPart(document).map(({ text }) => text).join('\n').toLowerCase();
  const found = new Map<string, AbsentAgency>();
  for (const { sentence, mention } of involvedNow(document, settings)) {
    const subject = sentence.textOf(mention).replace(/^(?:the|a|an|her|his|their)\s+/i, '').replace(/['’]s?$/, '');
    const key = subject.toLowerCase();
    if ([...found.keys()].some((known) => known.includes(key) || key.includes(known)) || isPresent(sentence, mention, present) || tookPartElsewhere(document, key)) continue;
    found.set(key, { subject, sentence, first: mention.first, last: mention.last });
  }
  return [...found.values()];
}

type Tokens = Pick<Mention, 'first' | 'last'>;

interface Involved {
  readonly sentence: Sentence;
  readonly mention: Tokens;
}

interface InvolvedSomewhere extends Involved {
  /** The sentence tells of somebody in the family, or somebody comes to the home. */
  readonly withFamily: boolean;
}

const COMES = /\b(?:visit(?:s|ing)?|goes? in|comes? (?:in|to)|calls? (?:in|on)|(?:is|are) in)\b/i;
/** Where a child goes to school or nursery, by its name. */
const AT_SCHOOL = /(?:\b(?:is|are|now|settled|happy|started|doing well|goes|go|full time|part time)\b[^.;,]{0,15}?|[,)]|\d)\s*\b(?:at|to)\s+(?:the )?$/i;


/** The author's own service, unless nobody of social care is spoken of by name. */
const isOwn = (sentence: Sentence, mention: Tokens): boolean => /^(?:(?:the|a|an|her|his|their|our) )?(?:\p{L}+['’]s |allocated |duty |senior )?(?:social (?:work(?:ers?)?|care|services)|sws?|children['’]?s (?:services|social care)|cs[cw]|department|gateway)(?: team| service)?$/iu.test(sentence.textOf(mention));

const namesSocialWorker = factOfUnit((unit) => unit.sentences.some((sentence) => sentence.mentionsOf('name').length > 0 && sentence.mentionsOf('role', 'agency').some((mention) => mention.sector === 'social care')) || (unit.type === 'row' && unit.sentences.some((sentence) => sentence.mentionsOf('name').length > 0) && unit.sentences.some((sentence) => sentence.mentionsOf('role', 'agency').some((mention) => mention.sector === 'social care'))));

const involvedIn = factOfUnit((unit): readonly InvolvedSomewhere[] => {
  if (!isRunningText(unit) || (unit.type === 'row' && unit.cells.length > 2)) return [];
  return unit.sentences.flatMap((sentence, at): InvolvedSomewhere[] => {
    const { text } = sentence;
    if (ENDED.test(text.replace(NAMES, ' '))) return [];
    const school = schoolOf(sentence);
    if (!REGULAR.test(text)) return school ? [school] : [];
    const involved = headedBy(unit, at) ?? agencyOf(sentence);
    const withFamily = FAMILY_WORDS.test(text) || COMES.test(text) || sentence.mentionsOf('name', 'child').length > (involved?.sentence === sentence ? sentence.mentionsOf('name').filter(({ first }) => first >= involved.mention.first && first <= involved.mention.last).length : 0);
    // "…supported by Safe Haven, and by the mental health nurse".
    const joined = involved && involved.sentence === sentence ? sentence.mentionsOf('agency', 'role').filter((mention) => mention.first > involved.mention.last && mention.sector !== 'social care' && /\b(?:and|,) (?:also )?by (?:the |a |her |his |their )?$/i.test(sentence.analysis.text.slice(sentence.start, sentence.spanOf(mention.first, mention.last).start))) : [];
    return [...(involved ? [{ ...involved, withFamily }] : []), ...joined.map((mention) => ({ sentence, mention, withFamily })), ...(school && !involved ? [school] : [])];
  });
});

/** "Efua, 3, at Bright Start Nursery". */
function schoolOf(sentence: Sentence): InvolvedSomewhere | null {
  if (sentence.mentionsOf('child').length === 0 && sentence.mentionsOf('name').length === 0 && !/\b(?:sister|brother|he|she)\b/i.test(sentence.text)) return null;
  const mention = sentence.mentionsOf('agency').find((agency) => agency.sector === 'education' && agency.last > agency.first && isNamed(sentence, agency) && AT_SCHOOL.test(sentence.analysis.text.slice(sentence.start, sentence.spanOf(agency.first, agency.last).start)));
  return mention ? { sentence, mention, withFamily: true } : null;
}

function involvedNow(document: AnalysedDocument, { on }: Pick<CheckSettings, 'on'>): readonly Involved[] {
  const anybody = childrenOf(document, on).length === 0;
  const hasSocialWorker = document.units.some(namesSocialWorker);
  return document.units.flatMap(involvedIn).filter(({ withFamily, sentence, mention }) => (withFamily || anybody) && !(hasSocialWorker && isOwn(sentence, mention)));
}

/** The agency or, where none is named, the job that works with somebody in the sentence. */
function agencyOf(sentence: Sentence): Involved | null {
  const { text, tokens } = sentence.analysis;
  const mentioned = sentence.mentionsOf('agency', 'role').filter((mention) => !(tokens[mention.last]?.possessive ?? false));
  const candidates: Tokens[] = [
    ...workplaces(sentence),
    ...namedServices(sentence),
    ...mentioned.filter((mention) => isNamed(sentence, mention)),
    ...sentence.matches('services').filter(({ row }) => row.columns.type === 'known'),
    ...mentioned.filter((mention) => !isNamed(sentence, mention) && !isPlace(sentence, mention)),
  ];
  for (const mention of candidates) {
    const { start, end } = sentence.spanOf(mention.first, mention.last);
    const behind = text.slice(end, Math.min(sentence.end, end + 45));
    const before = text.slice(Math.max(sentence.start, start - 70), start);
    if (WORKS.test(behind) && !/^\s*(?:said|told|has seen|saw)\b/i.test(behind)) return { sentence, mention };
    if (GOES_TO.test(before) || WORKS.test(before)) return { sentence, mention };
    // "Has weekly CAMHS sessions".
    if (/\b(?:has|have|gets?|receives?|attends?) (?:\p{L}+ ){0,2}$/iu.test(before) && /^ (?:sessions?|appointments?|counselling|therapy|support|visits)\b/i.test(behind)) return { sentence, mention };
  }
  return null;
}

/** "Goes to Still Waters every Tuesday for counselling": two capitals or more where a service's name would stand. */
function namedServices(sentence: Sentence): Tokens[] {
  if (!HELP.test(sentence.text)) return [];
  const { tokens, dates } = sentence.analysis;
  const found: Tokens[] = [];
  for (let at = sentence.fromToken; at < sentence.toToken; at += 1) {
    if (!/^(?:to|at|attends|with|from|by|under)$/.test(sentence.wordAt(at))) continue;
    const first = sentence.wordAt(at + 1) === 'the' ? at + 2 : at + 1;
    let last = first - 1;
    while (last + 1 < sentence.toToken && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital && !(tokens[last]?.possessive ?? false)) last += 1;
    const start = tokens[first]?.start ?? 0;
    const isPerson = sentence.mentions.some((mention) => mention.first <= first && mention.last >= first && (mention.certain === true || mention.class !== 'name'));
    if (last > first && !isPerson && !dates.some((date) => date.start <= start && date.end > start)) found.push({ first, last });
  }
  return found;
}

/** "Malachy from Harbour Recovery", "Siwan Bevan at Llwybr": capitals behind a person's name say where that person works. */
function workplaces(sentence: Sentence): Tokens[] {
  const { tokens, dates } = sentence.analysis;
  const found: Tokens[] = [];
  const somebody = sentence.tokens.flatMap(({ word }, at): Tokens[] => (SOMEBODY.test(word) ? [{ first: sentence.fromToken + at, last: sentence.fromToken + at }] : []));
  for (const person of [...sentence.mentionsOf('name'), ...somebody]) {
    if (!/^(?:from|of|at)$/.test(sentence.wordAt(person.last + 1))) continue;
    const first = person.last + 2;
    let last = first - 1;
    while (last + 1 < sentence.toToken && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital) last += 1;
    const start = tokens[first]?.start ?? 0;
    if (last >= first && !dates.some((date) => date.start <= start && date.end > start)) found.push({ first, last });
  }
  return found;
}

/** "The library", "her school": somewhere to go, or nobody that one could invite. */
function isPlace(sentence: Sentence, mention: Mention): boolean {
  return mention.class === 'agency' && !/\b(?:service|team|unit|project|camhs|cmht|probation|agency)s?$/i.test(sentence.textOf(mention).replace(/['’]s$/, ''));
}

function isNamed(sentence: Sentence, mention: Mention): boolean {
  return mention.class === 'agency' && (sentence.analysis.tokens[mention.first]?.capital ?? false);
}

/** "Kite Youth Club. Ella goes on Fridays to see her mentor there." */
function headedBy(unit: AnalysedUnit, at: number): Involved | null {
  const first = unit.sentences[0];
  const sentence = unit.sentences[at];
  if (at !== 1 || !first || !sentence || first.length > 5 || !GOES_TO.test(sentence.text)) return null;
  const mention = first.mentionsOf('agency')[0];
  return mention && mention.sector !== 'education' ? { sentence: first, mention } : null;
}

const SCHOOL_STAFF = /\b(?:school(?! nurs)|teacher|teaching|head|deputy|pastoral|sen(?:d)?co|alnco|dsl|dsp|dht|academy|college|class|form|year \d|key ?stage)\b/;
const NURSERY_STAFF = /\b(?:nursery|early years|playgroup|pre-?school|key ?person|room leader|meithrin)\b/;
const SHORT_FOR: Readonly<Record<string, RegExp>> = { fsw: /family support/, hv: /health visit/, sw: /social work/, sn: /school nurs/, cmht: /community mental health/, camhs: /child and adolescent mental/, ewo: /education welfare/, idva: /domestic violence adv|domestic abuse adv/ };

/** The agency's own words, or the name that stands with it, are in the list of those who took part. */
function isPresent(sentence: Sentence, mention: Tokens, present: string): boolean {
  const own = sentence.analysis.tokens.slice(mention.first, mention.last + 1).map(({ word }) => word);
  const telling = own.filter((word) => word.length > 2 && !COMMON.has(word) && !JOBS.has(word));
  if (telling.some((word) => present.includes(word))) return true;
  // Somebody from the school was there, though not under its name.
  const isNursery = own.some((word) => /^(?:nursery|playgroup|pre-?school|meithrin)$/.test(word));
  if (own.some((word) => /^(?:school|primary|academy|college|infants?|juniors?|high|ysgol)$/.test(word)) && SCHOOL_STAFF.test(present)) return true;
  if (isNursery && NURSERY_STAFF.test(present)) return true;
  // "the nursery worker who does most for him": her nursery was there.
  if (own.some((word) => /^(?:nursery|playgroup|preschool)$/.test(word) && present.includes(word))) return true;
  if (telling.length === 0 && present.includes(own.filter((word) => !/^(?:the|a|an|her|his|their)$/.test(word)).join(' ').slice(0, -1))) return true;
  // "FSW" and "family support worker" are one.
  if (own.some((word) => SHORT_FOR[word]?.test(present) ?? false)) return true;
  if (own.length > 0 && Object.entries(SHORT_FOR).some(([short, long]) => long.test(own.join(' ')) && new RegExp(`\\b${short}s?\\b`).test(present))) return true;
  return sentence.mentionsOf('name').some((name) => {
    const near = name.first > mention.last ? name.first - mention.last : mention.first - name.last;
    if (near > 6) return false;
    const words = sentence.analysis.tokens.slice(name.first, name.last + 1).map(({ word }) => word);
    return words.length > 0 && words.every((word) => present.includes(word)) && !/\b(?:sees?|seen|visit(?:s|ed)?|help(?:s|ed)?|calls?|works?|meets?|support(?:s|ed)?|goes|attends?|under|has|gets?|receives?|for|with)\b/i.test(sentence.analysis.text.slice(Math.min(sentence.spanOf(name.first, name.last).end, sentence.spanOf(mention.first, mention.last).end), Math.max(sentence.spanOf(name.first, name.last).start, sentence.spanOf(mention.first, mention.last).start)));
  });
}

/** A report or letter from the agency is told of elsewhere. */
function tookPartElsewhere(document: AnalysedDocument, agency: string): boolean {
  return document.units.some((unit) => sentIn(unit).some((text) => text.includes(agency)));
}

/** Sentences that tell of a report or letter, in lower case. */
const sentIn = factOfUnit((unit): readonly string[] =>
  isRunningText(unit) ? unit.sentences.filter(({ text }) => SENT.test(text) && !/\b(?:not|no|never|outstanding|await\w*|asked)\b/i.test(text)).map(({ text }) => text.toLowerCase()) : [],
);
