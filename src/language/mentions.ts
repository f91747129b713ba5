import givenNamesText from './lexicons/given-names.tsv';
import notNamesText from './lexicons/not-names.tsv';
import organisationWordsText from './lexicons/organisation-words.tsv';
import peopleText from './lexicons/people.tsv';
import tradeWordsText from './lexicons/trade-words.tsv';
import { readLexicon } from './lexicon';
import { Matcher } from './matcher';
import { slipCorrector } from './spelling';
import type { Token } from './tokens';

/**
 * Who is spoken of: a job (`role`), an organisation (`agency`), a relative (`family`), somebody of the neighbourhood (`community`),
 * the child or children (`child`), a personal name (`name`), or a group that names nobody ("professionals", "the team": `crowd`).
 */
export type MentionClass = 'role' | 'agency' | 'family' | 'community' | 'child' | 'name' | 'crowd';

export interface Mention {
  readonly class: MentionClass;
  /** "health", "education", "police", "social care", "justice", "legal", "housing", "voluntary", "family", "community", "other" or ''. */
  readonly sector: string;
  /** Tokens, `last` in. */
  readonly first: number;
  readonly last: number;
  /** For a name: a given name or a title shows it to be one; its words are not read as everyday words ("Blessing", "Mr Idle"). */
  readonly certain?: boolean;
}

const PEOPLE = new Matcher([readLexicon('people', peopleText)]);
const GIVEN_NAMES: ReadonlySet<string> = new Set(column(givenNamesText).map((name) => plain(name.toLowerCase())));
const ORGANISATION_WORDS: ReadonlyMap<string, string> = new Map(
  lines(organisationWordsText).map((line) => {
    const [word = '', sector = ''] = line.split('\t');
    return [word, sector];
  }),
);
const NOT_NAMES: ReadonlySet<string> = new Set(column(notNamesText).flatMap((words) => words.split(' ')));
const tradeWord = slipCorrector(column(tradeWordsText));
const TITLES: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof professor sir lady sgt sergeant pc ds dc di insp inspector constable det supt canon rev reverend fr father sister cllr councillor nurse judge imam rabbi pastor'.split(' '));
/** Titles that are no everyday words themselves ("nurse", "sister"). */
const OF_ANYBODY: ReadonlySet<string> = new Set('mr mrs ms miss mx dr prof sgt pc ds dc cllr rev'.split(' '));
/** Words that stand between the parts of an organisation's name. */
const LINKS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', '&', "st", 'y', 'yr', 'ar']);

/** The tokens with slips of one letter in long words of the trade put right: "health vistor". The same array where there are none. */
function wellSpelt(tokens: readonly Token[]): readonly Token[] {
  let put: Token[] | null = null;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.end - token.start < 6) continue;
    const word = tradeWord(token.word);
    if (word === token.word) continue;
    put ??= [...tokens];
    put[i] = { ...token, word };
  }
  return put ?? tokens;
}

/** Without accents: the list of names has none, people's names do ("Oisín", "Zoë"). */
function plain(word: string): string {
  return /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).slice(1).filter((line) => line !== '');
}

function column(text: string): string[] {
  return lines(text).map((line) => line.split('\t')[0] as string);
}

/**
 * Finds who is spoken of in a text. Where two readings overlap the longer stands, articles aside ("Oakfield Primary School" over "primary school", "team manager" over "the team").
 * @param starts tokens that begin a sentence: their capital says nothing
 * @param known lower-case words that are names elsewhere in the document, so that they are here where a sentence begins with them
 * @param local a team's own organisations and jobs
 * @returns mentions in order, not overlapping
 */
export function findMentions(tokens: readonly Token[], starts: ReadonlySet<number>, known: ReadonlySet<string>, local: Matcher | null = null): Mention[] {
  const spelt = wellSpelt(tokens);
  const candidates: Mention[] = [
    ...(local ? listed(local, spelt) : []),
    ...listed(PEOPLE, spelt),
    ...properNames(spelt, starts, known),
  ];
  const wordsOf = ({ first, last }: Mention): number => last - first - (/^(?:the|a|an)$/.test((tokens[first] as Token).word) ? 1 : 0);
  candidates.sort((a, b) => wordsOf(b) - wordsOf(a) || a.first - b.first);
  const taken = new Uint8Array(tokens.length);
  const mentions: Mention[] = [];
  for (const mention of candidates) {
    let free = true;
    for (let i = mention.first; i <= mention.last && free; i += 1) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, mention.first, mention.last + 1);
    mentions.push(mention);
  }
  return mentions.sort((a, b) => a.first - b.first);
}

function listed(matcher: Matcher, tokens: readonly Token[]): Mention[] {
  return matcher.find(matcher.prepare(tokens), 0, tokens.length).map(({ row, first, last }) => ({ class: row.columns.class as MentionClass, sector: row.columns.sector ?? '', first, last }));
}

function properNames(tokens: readonly Token[], starts: ReadonlySet<number>, known: ReadonlySet<string>): Mention[] {
  const names: Mention[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (!token.capital) {
      i += 1;
      continue;
    }
    const organisation = organisationAt(tokens, i, starts);
    const name = organisation ?? personAt(tokens, i, starts, known);
    if (name) names.push(name);
    i = name ? name.last + 1 : i + 1;
  }
  return names;
}

/** "St Brigid's Primary School", "Cardiff Road Surgery", "Turning Leaf Project": capitals that end in an organisation's word. */
function organisationAt(tokens: readonly Token[], at: number, starts: ReadonlySet<number>): Mention | null {
  let found: Mention | null = null;
  let capitals = 0;
  for (let i = at; i < tokens.length && i < at + 8; i += 1) {
    const token = tokens[i] as Token;
    if (token.capital) {
      capitals += 1;
      const sector = ORGANISATION_WORDS.get(token.word);
      if (sector !== undefined && (capitals > 1 || (i > at && capitals > 0))) found = { class: 'agency', sector, first: at, last: i };
      if (token.word === 'ysgol' && i === at && tokens[i + 1]?.capital) found = { class: 'agency', sector, first: at, last: i + 1 } as Mention;
      if (token.possessive && !(tokens[i + 1]?.capital ?? false)) break;
    } else if (i === at || !(LINKS.has(token.word) && tokens[i + 1]?.capital)) break;
    // "Ines Pinnock of Harbour Counselling": a person, and for whom they work.
    else if (token.word === 'of' && i > at + 1 && (isGivenName((tokens[at] as Token).word) || TITLES.has((tokens[at] as Token).word))) break;
  }
  // "Health visitor", "School nurse" at the beginning of a sentence: the capital is the sentence's.
  if (found && found.first === found.last - 1 && starts.has(at) && NOT_NAMES.has((tokens[at] as Token).word) && NOT_NAMES.has((tokens[found.last] as Token).word)) return null;
  return found;
}

function personAt(tokens: readonly Token[], at: number, starts: ReadonlySet<number>, known: ReadonlySet<string>): Mention | null {
  const token = tokens[at] as Token;
  if (TITLES.has(token.word)) {
    let next = at + 1;
    if (tokens[next]?.word === '.') next += 1;
    // "Mr J. Cole"
    const initial = tokens[next];
    if (initial?.kind === 'word' && initial.capital && initial.end - initial.start === 1 && isSurname(tokens[next + (tokens[next + 1]?.word === '.' ? 2 : 1)])) next += tokens[next + 1]?.word === '.' ? 2 : 1;
    const last = endOfName(tokens, next);
    if (last >= next && isNameWord(tokens[next])) return { class: 'name', sector: '', first: at, last, certain: true };
    // "Ms Lane", "Mr Green": behind such a title every word with a capital is a name.
    if (OF_ANYBODY.has(token.word) && isSurname(tokens[next])) return { class: 'name', sector: '', first: at, last: Math.max(next, endOfName(tokens, next + 1)), certain: true };
    return null;
  }
  if (!isNameWord(token)) return null;
  const last = endOfName(tokens, at);
  const given = isGivenName(token.word) || known.has(token.word);
  if (given) return { class: 'name', sector: '', first: at, last, certain: true };
  // Two capitals in a row are a name even where a sentence begins; a single one only inside a sentence.
  if (last > at || (!starts.has(at) && token.word.length > 2)) return { class: 'name', sector: '', first: at, last };
  return null;
}

/** A word with a capital that can be a surname, whatever else it means. */
function isSurname(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !token.shouted && token.end - token.start > 1;
}

/** The last token of a name that begins at `at`: up to three capitals ("Kayleigh-Mae Price Jones"). */
function endOfName(tokens: readonly Token[], at: number): number {
  let last = at - 1;
  for (let i = at; i < tokens.length && i < at + 4; i += 1) {
    const token = tokens[i] as Token;
    if (i > at && token.word === "o'" ) continue;
    if (!isNameWord(token)) break;
    if (i > at && (tokens[i - 1] as Token).end + 1 < token.start) break;
    last = i;
    if (token.possessive) break;
  }
  return last;
}

function isNameWord(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word' || !token.capital || token.shouted) return false;
  if (isGivenName(token.word)) return true;
  return !NOT_NAMES.has(token.word) && !ORGANISATION_WORDS.has(token.word) && token.end - token.start > 1;
}

/** Whether a lower-case word is of forms, titles or organisations' names, so that its capital makes it no personal name. */
export function isWordOfForms(word: string): boolean {
  return NOT_NAMES.has(word) || ORGANISATION_WORDS.has(word);
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(plain(word));
}
