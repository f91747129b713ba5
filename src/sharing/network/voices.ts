import type { Position } from '../../document/case-document';
import { isAccount } from '../../language/accounts';
import type { AnalysedDocument, AnalysedParagraph, AnalysedUnit, Sentence } from '../../language/analysis';
import { contributes } from '../../language/contributions';
import { formFields, isFilled } from '../../language/form-fields';
import { recipientSpans } from '../../language/recipients';
import { informantRow } from '../../language/sectors';
import { takingPart } from '../../language/taking-part';
import type { Role } from './network';
import { isPossessive, spanOf, wordsOf, type Site } from './sites';

/** What one site tells, and where the words stand that tell it. */
export interface Telling {
  readonly site: Site;
  readonly role: Role;
  readonly position: Position;
  /** False where the words may be somebody else's as well. */
  readonly sure: boolean;
}

const SAYS = /^(?:said|says|say|told|tells|wrote|writes|reported|reports|stated|states|explained|explains|replied|added|adds|asked|shouted|whispered)$/;
/** What somebody thinks or wishes, straight behind them. */
const THINKS =
  /^(?:thinks?|thought|feels?|felt|believes?|believed|wants?|wanted|wish(?:es|ed)?|hopes?|hoped|den(?:y|ies|ied)|admits?|admitted|accepts?|accepted|claims?|claimed|insists?|insisted|worr(?:y|ies|ied)|agrees?|agreed|disagrees?|disagreed|remembers?|recalls?|recalled|maintains?|maintained|raised|raises|expressed|expresses|shared|disputes?|disputed|suspects?|suspected|alleges?|alleged|prefers?|preferred|acknowledges?|acknowledged)$/;
const ADVERB = /^(?:has|have|had|also|both|all|still|always|now|then|clearly|strongly|later|since|himself|herself|themselves|does|do|did)$/;
const VIEW = /^(?:views?|opinion|words|wishes|feelings?|concerns?|worry|worries|impression|account|understanding|hope|hopes|preference)$/;
const NOT_THEIRS = /^(?:to|with|for|at|about|of|from|in|near|by|into|under|on|what|whether|if|like)$/;
/** A heading or label under which somebody's words stand. */
const HOLDS_VIEW = /\b(?:views?|wishes|feelings|opinions?|account|says?|said|told|thinks?|words|comments?|information (?:from|shared by|provided by)|reports? (?:from|by)|updates? (?:from|by)|contribution|feedback)\b/i;
const NO_VIEW = /^\W*(?:none|nil|no\b|not\b|n\/?a|unknown|unable|could not|declined|refused|await|outstanding|pending|tbc|to be|unavailable|did not|has not|have not|was not|were not)/i;
const AUTHOR = /^\W*(?:from|referr(?:ed by|er)|name of referrer|written by|completed by|author|notes? (?:by|taken by)|minutes? (?:by|taken by)|by|kept by|prepared by|compiled by|undertaken by|reported by|submitted by|assess(?:ed by|or|ing social worker)|signed(?: by)?|your name)\b/i;
const PARTS: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:apolog\w+|absent|not present|did not (?:attend|come)|could not (?:attend|come)|unable to attend)\b/i, 'apologies'],
  [/\b(?:invit\w+)\b/i, 'invited'],
  [/\b(?:present|attend\w*|in attendance|there|here|took part|taking part|round the table|in the room|on the call|joined)\b/i, 'present'],
];
/** Sentences that a pronoun looks back over. */
const FURTHEST = 3;

/** Tells what each site of a document says of the one who is spoken of there. */
export function tellingsOf(document: AnalysedDocument, sites: readonly Site[], genderOf: GenderOf): readonly Telling[] {
  const receivers = byParagraph(recipientSpans(document));
  const authors = byParagraph(formFields(document).filter((field) => AUTHOR.test(field.label) && isFilled(field)).flatMap((field) => field.paragraphs.map(({ index, paragraph }, at) => ({ paragraph: index, start: at === 0 ? field.from : 0, end: paragraph.text.length }))));
  const listed = new Set(takingPart(document));
  const last = new Set(document.units.filter(({ story, text }) => story === 'body' && text.trim() !== '').slice(-2));
  const signers = new Set(sites.filter((site) => last.has(site.unit) && isSignature(site)));
  const own = sites.filter(({ unit }) => unit.type !== 'heading' && unit.type !== 'header-row').map((site): Telling => ({ site, role: roleOf(site, receivers, authors, listed, signers), position: positionOf(saidIn(site)), sure: true }));
  // Who receives it may speak there as well: "Copy to the GP, who wrote that…".
  const both = own.filter(({ role }) => role === 'receives').flatMap(({ site }): Telling[] => (speaks(site) ? [{ site, role: 'speaks', position: positionOf(site.sentence), sure: true }] : []));
  return [...own, ...both, ...informants(sites), ...heads(document, sites), ...goOn(sites, genderOf)];
}

/** "School. Attendance is 88.": what is told stands behind the words that only say who tells it. */
function saidIn(site: Site): Sentence {
  const { unit, sentence, at } = site;
  const next = unit.sentences[at + 1];
  if (next && next.paragraph === sentence.paragraph && headsPaper(site)) return next;
  return sentence.length <= 5 && /[.:]\s*$/.test(sentence.text) && next && next.paragraph === sentence.paragraph && sentence.start === 0 ? next : sentence;
}

function roleOf(site: Site, receivers: Places, authors: Places, listed: ReadonlySet<AnalysedUnit>, signers: ReadonlySet<Site>): Role {
  const { start } = spanOf(site);
  const isIn = (places: Places): boolean => (places.get(site.sentence.paragraph) ?? []).some((place) => place.start <= start && place.end > start);
  if (isIn(authors) || signs(site) || (signers.has(site) && !isIn(receivers))) return 'writes';
  if (listed.has(site.unit)) return partIn(site);
  if (isIn(receivers)) return 'receives';
  if (speaks(site)) return 'speaks';
  return !isPossessive(site) && contributes(site.sentence, site) ? 'asked' : 'named';
}

/** "Farah Siddiqui, social worker" at the end. */
function isSignature({ unit, sentence, kind, first, last }: Site): boolean {
  return kind === 'name' && unit.type === 'paragraph' && unit.text.length < 120 && unit.sentences[0] === sentence && first === sentence.fromToken && /^\s*(?:$|[,(–—-]|\d)/.test(sentence.analysis.text.slice(spanOf({ sentence, first, last }).end));
}

/** "Written by Ann Brown, social worker": a line of its own that says who wrote it. */
function signs({ sentence, first }: Site): boolean {
  return /^\W*(?:(?:report|assessment|chronology|summary|referral|minutes|notes?|record) )?(?:written|kept|compiled|completed|prepared|undertaken|put together|produced|recorded|signed|taken|notes|minutes)(?: up)? by\s*:?\s*$/i.test(sentence.analysis.text.slice(sentence.start, sentence.spanOf(first, first).start));
}

/** "Letter from Dr Rowlands. Ceri is safe…": what follows is theirs. */
function headsPaper({ unit, sentence, at, first }: Site): boolean {
  const before = sentence.analysis.text.slice(sentence.start, sentence.spanOf(first, first).start);
  return /^\W*(?:a )?(?:letter|e-?mail|report|(?:phone |telephone )?call|message|text|statement|note|update|information)\b[^.;:]{0,30}\bfrom (?:the |her |his |their |our )?$/i.test(before) && sentence.length <= 14 && unit.sentences[at + 1] !== undefined;
}

/** Words of theirs stand in the sentence. */
function speaks(site: Site): boolean {
  const { sentence, first, last } = site;
  const { start, end } = spanOf(site);
  const before = sentence.wordAt(first - 1);
  const next = sentence.wordAt(last + 1);
  if (sentence.isQuoted({ start, end }) || sentence.text.trimEnd().endsWith('?')) return false;
  if (headsPaper(site)) return true;
  // "Esme holds on to her sleeve": only papers hold and show.
  if (isAccount(sentence, site) && !(/^(?:shows?|showed|gives|lists|holds?)$/.test(next) && !isPossessive(site))) return true;
  // "“He never sleeps,” said Mrs Lowe."
  if (sentence.quotes.some((quote) => quote.end <= start) && (SAYS.test(before) || (SAYS.test(next) && /^[,.”"’]*$/.test(before)))) return true;
  if (/^(?:per|acc)$/.test(before) || (before === 'to' && /^(?:according|acc)$/.test(sentence.wordAt(first - 2)))) return true;
  // "It is Mum's view that…".
  if (isPossessive(site)) return VIEW.test(next) && /^(?:is|was|are|were|that|about|:|on)$/.test(sentence.wordAt(last + 2));
  if (goesOnToSay(site)) return true;
  if (NOT_THEIRS.test(before) || (/^(?:the|a|an|her|his|their|my|our)$/.test(before) && NOT_THEIRS.test(sentence.wordAt(first - 2)))) return false;
  if (SAYS_BEHIND.test(sentence.analysis.text.slice(end, sentence.end))) return true;
  let at = last + 1;
  while (at <= last + 3 && ADVERB.test(sentence.wordAt(at))) at += 1;
  return THINKS.test(sentence.wordAt(at)) && sentence.toToken - at > 2 && !/^(?:was|were|is|are|be|been)$/.test(sentence.wordAt(at - 1));
}

/** What somebody says, behind where they work or live, or what is told of them between commas: "Mrs Petrenko next door, who minds her, told me that…". */
const SAYS_BEHIND = new RegExp(
  [
    String.raw`^(?:\s*\([^()]{1,60}\))?`,
    String.raw`(?:\s+(?:next door|opposite|upstairs|downstairs|(?:at|of|from|in|on|through) (?:the )?(?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+))?`,
    String.raw`(?:,? (?:who|whose|whom)\b[^,;.]{1,80},|, [^,;.]{1,60},| who [^,;.]{1,60}?)?`,
    String.raw`(?: (?:has|have|had|also|then|later|both))*\s*(?:,? and (?:she|he|they) )?`,
    String.raw`(?:(?:said|says?)\b(?= (?!nothing|no more|so\b)[^.;]{12})`,
    String.raw`|(?:told|tells?|reported|reports|wrote|writes?|rang|phoned|telephoned|emailed|texted|explained|explains|confirmed|confirms|described|describes|replied|mentioned|advised|advises)\b[^.;]{0,60}?(?:\bthat\b|["“‘:]|\b(?:he|she|they|it|there) |\bhow\b|\bto say\b)`,
    String.raw`|(?:is|was|are|were|took) (?:of )?(?:the )?(?:firm )?(?:view|opinion|position) that\b)`,
  ].join(''),
  'iu',
);

/** "Mr Hussain tops up the meter and said that…", "I met the nurse at the shops and she said…": nobody else is spoken of before the verb. */
function goesOnToSay({ sentence, first, last }: Site): boolean {
  const { end } = spanOf({ sentence, first, last });
  const match = /^(?:[^;.:]{0,90}?\b(?:and|but|where)|[^;.:]{8,90}?,) (?:(he|she|they) )?(?:(?:has|had|have|also|then|later) )?(?:said|says|told|tells|wrote|writes|reported|reports|explained|explains|confirmed|described|mentioned|thinks|thought|feels|felt)\b/i.exec(sentence.analysis.text.slice(end, sentence.end));
  if (!match) return false;
  const others = sentence.mentions.filter((mention) => mention.class !== 'crowd' && mention.class !== 'agency' && (mention.last < first || mention.first > last) && sentence.spanOf(mention.first, mention.last).start < end + match[0].length);
  if (others.length > 0) return false;
  // Without a pronoun whoever the sentence is about goes on, not who is met or told.
  return match[1] !== undefined || first <= sentence.fromToken + 2;
}

/** Whether a list of those who took part says that somebody was there, sent apologies or was invited. */
function partIn({ unit, sentence, first }: Site): Role {
  if (/\b(?:no|not|never|nobody|no one)\b[^.;]{0,40}\b(?:asked|invited|approached|contacted|represented)\b/i.test(sentence.text)) return 'named';
  if (unit.type === 'row') {
    const found = PARTS.find(([words]) => words.test(unit.text))?.[1];
    return found ?? 'present';
  }
  const before = sentence.analysis.text.slice(0, sentence.spanOf(first, first).start);
  const heading = unit.headings[unit.headings.length - 1] ?? '';
  const after = sentence.analysis.text.slice(sentence.spanOf(first, first).end, sentence.end);
  if (/\b(?:sent|gave|tendered|offered)\b[^.;]{0,20}\bapolog/i.test(after)) return 'apologies';
  const nearest = PARTS.map(([words, role]) => ({ role, at: lastIndexOf(words, before) })).sort((a, b) => b.at - a.at)[0];
  if (nearest && nearest.at >= 0) return nearest.role;
  return PARTS.find(([words]) => words.test(heading))?.[1] ?? PARTS.find(([words]) => words.test(after))?.[1] ?? 'present';
}

function lastIndexOf(words: RegExp, text: string): number {
  let found = -1;
  for (const match of text.matchAll(new RegExp(words.source, 'gi'))) found = match.index;
  return found;
}

/** A column that says from whom an entry comes. */
const SOURCE_HEADER = /^\W*(?:source|sources|from whom|told by|reported by|information from|who (?:told|said|reported))\b/i;

/** "Who | What they told us": the words stand in the cell beside. */
function informants(sites: readonly Site[]): Telling[] {
  return sites.flatMap((site): Telling[] => {
    const source = site.unit.cells.find(({ header, paragraphs }) => SOURCE_HEADER.test(header) && paragraphs.some(({ index }) => index === site.sentence.paragraph));
    const event = source && site.unit.cells.filter((cell) => cell !== source && !/^\W*(?:date|when)\b/i.test(cell.header)).sort((a, b) => b.text.length - a.text.length)[0]?.paragraphs.find(({ paragraph }) => paragraph.text.trim() !== '');
    if (event) return [{ site, role: 'speaks', position: wholeOf(event), sure: true }];
    const row = informantRow(site.unit);
    // "Who | How we will know": a plan.
    if (row && site.unit.cells.some(({ header }) => /\b(?:how|will|want|need)\b/i.test(header) && /\bknow/i.test(header))) return [];
    if (!row || !row.who.paragraphs.some(({ index }) => index === site.sentence.paragraph)) return [];
    const told = row.told.paragraphs.find(({ paragraph }) => paragraph.text.trim() !== '');
    return told ? [{ site, role: 'speaks', position: wholeOf(told), sure: true }] : [];
  });
}

/** "Views of the school nurse", "Mum's account": what stands under such a heading or in such a field is theirs. */
function heads(document: AnalysedDocument, sites: readonly Site[]): Telling[] {
  const underHeading = sites.flatMap((site): Telling[] => {
    const { unit } = site;
    if (unit.type !== 'heading' || !HOLDS_VIEW.test(unit.text.replace(wordsOf(site), ''))) return [];
    const below = document.units[document.units.indexOf(unit) + 1];
    return below && below.type !== 'heading' ? told(site, below.paragraphs) : [];
  });
  const inField = formFields(document).flatMap((field): Telling[] => {
    if (!HOLDS_VIEW.test(field.label) || !isFilled(field)) return [];
    return sites.filter(({ unit, sentence, first }) => unit === field.unit && (field.unit.row ? !field.paragraphs.some(({ index }) => index === sentence.paragraph) : sentence.spanOf(first, first).start < field.from)).flatMap((site) => told(site, field.paragraphs, field.from));
  });
  // "Pasted from Dr Orr, Beechview Surgery:", a line of its own.
  const underLine = sites.flatMap((site): Telling[] => {
    const { unit } = site;
    if (unit.type !== 'paragraph' || unit.text.length > 90 || !/:\s*$/.test(unit.text) || !/\b(?:from|by|says?|wrote|writes|told|e-?mail|letter|report|message)\b/i.test(unit.text)) return [];
    const below = document.units[document.units.indexOf(unit) + 1];
    return below && below.type === 'paragraph' ? told(site, below.paragraphs) : [];
  });
  return [...underHeading, ...underLine, ...inField];
}

function told(site: Site, paragraphs: readonly AnalysedParagraph[], from = 0): Telling[] {
  const paragraph = paragraphs.find((one) => one.paragraph.text.trim() !== '');
  if (!paragraph) return [];
  const text = paragraph.paragraph.text.slice(from);
  return NO_VIEW.test(text) || text.trim().split(/\s+/).length < 4 ? [] : [{ site, role: 'speaks', position: wholeOf(paragraph, from), sure: true }];
}

/** "Mrs Lowe rang. She told me that…": a pronoun goes on about whoever the sentence before speaks of. */
function goOn(sites: readonly Site[], genderOf: GenderOf): Telling[] {
  const bySentence = new Map<Sentence, Site[]>();
  for (const site of sites) bySentence.set(site.sentence, [...(bySentence.get(site.sentence) ?? []), site]);
  const units = new Set(sites.map(({ unit }) => unit));
  return [...units].flatMap((unit) => unit.sentences.flatMap((sentence, at): Telling[] => {
    const pronoun = sentence.wordAt(sentence.fromToken);
    if (at === 0 || !/^(?:he|she|they)$/.test(pronoun) || !speaks({ unit, sentence, at, first: sentence.fromToken, last: sentence.fromToken, kind: 'name', sector: '', name: null })) return [];
    const before = unit.sentences.slice(Math.max(0, at - FURTHEST), at).reverse().find((other) => (bySentence.get(other) ?? []).some(isPerson));
    // "Joanne rang the desk. They told her…": the desk.
    if (before && pronoun === 'they' && (bySentence.get(before) ?? []).some(({ kind }) => kind === 'agency')) return [];
    const people = before ? (bySentence.get(before) ?? []).filter((site) => isPerson(site) && mayBe(pronoun, site, genderOf)) : [];
    // Whoever the sentence before begins with goes on; anybody further in it may be meant or not.
    const [leading] = before ? (bySentence.get(before) ?? []).filter(isPerson) : [];
    const sure = people.length === 1 && pronoun !== 'they' && people[0] === leading;
    return people.filter(({ kind }) => kind !== 'child').map((site) => ({ site, role: 'speaks', position: positionOf(sentence), sure }));
  }));
}

function isPerson({ kind }: Site): boolean {
  return kind !== 'agency';
}

const WOMAN = /\b(?:mrs|ms|miss|mum|mummy|mam|mother|nan|nana|gran|granny|grandmother|grandma|aunt|auntie|aunty|sister|stepmum|stepmother|wife|girlfriend|midwife|mgm|pgm)\b/i;
const MAN = /\b(?:mr|dad|daddy|father|grandad|grandfather|uncle|brother|stepdad|stepfather|husband|boyfriend|mgf|pgf)\b/i;

/** What the words for somebody tell: a title, a kinship; null where they tell nothing. */
export function genderIn(words: string): Gender | null {
  const isWoman = WOMAN.test(words);
  return isWoman === MAN.test(words) ? null : isWoman ? 'woman' : 'man';
}

export type Gender = 'woman' | 'man';
/** What is known of whoever a site is of. */
export type GenderOf = (site: Site) => Gender | null;

function mayBe(pronoun: string, site: Site, genderOf: GenderOf): boolean {
  const gender = genderOf(site) ?? genderIn(`${site.name?.title ?? ''} ${wordsOf(site)}`);
  return gender === null || pronoun === 'they' || (pronoun === 'she') === (gender === 'woman');
}

type Places = ReadonlyMap<number, readonly Position[]>;

function byParagraph(positions: readonly Position[]): Places {
  const places = new Map<number, Position[]>();
  for (const position of positions) places.set(position.paragraph, [...(places.get(position.paragraph) ?? []), position]);
  return places;
}

/** Longest place, in UTF-16 units. */
const LONGEST = 500;

function positionOf(sentence: Sentence): Position {
  return trimmed(sentence.paragraph, sentence.analysis.text, sentence.start, sentence.end);
}

function wholeOf({ index, paragraph }: AnalysedParagraph, from = 0): Position {
  return trimmed(index, paragraph.text, from, paragraph.text.length);
}

/** A stretch without the spaces at its ends, at most 500 units of it; no pair of units that makes one sign is cut in two. */
export function trimmed(paragraph: number, text: string, from: number, to: number): Position {
  const cut = text.slice(from, Math.min(to, from + LONGEST)).replace(/[\uD800-\uDBFF]$/, '');
  const start = from + (cut.length - cut.trimStart().length);
  return { paragraph, start, end: Math.max(start, from + cut.trimEnd().length) };
}
