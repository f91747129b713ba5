import type { Span } from '../document/case-document';
import { factOfText, factOfTextGiven, type AnalysedDocument, type TextAnalysis } from './analysis';
import { pluralOf, withArticle } from './inflection';
import { isGivenName } from './mentions';
import { oncePerText } from './spelling';

// Two to six capitals, with & or / between them ("A&E", "T/C"), small letters inside known forms ("ALNCo", "SENDCo"), a plural s, or S and a section ("S47").
const ACRONYM = /(?<![\p{L}\p{N}@/.#-])(?:\p{Lu}(?:[&/]\p{Lu}){1,3}|\p{Lu}{2,9}(?:Co|Cos)?|\p{Lu}(?:\.\p{Lu}){1,4}\.?)(?:['’]?s)?(?![\p{L}\p{N}@]|-\d|\/\p{Lu}{3,}|&\p{Lu})/gu;
const POSTCODE = /\b\p{Lu}{1,2}\d[\p{Lu}\d]? ?\d\p{Lu}{2}\b/gu;
const REFERENCE = /\b(?=[\p{Lu}\d/-]*\d)(?=[\p{Lu}\d/-]*\p{Lu})[\p{Lu}\d]+(?:[-/][\p{Lu}\d]+)+\b/gu;
const SHOUTED = /\p{Lu}{4,}/gu;

/** Everyday words that are written in capitals to be noticed ("must NOT"), and days and months written so. */
const EMPHASIS = new Set(
  `FOURTH THIRD SECOND FIFTH SIXTH TENTH THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN NOTED BEING SINCE WHILE COULD MIGHT REALLY STRICTLY ANYTHING EVERYTHING NOBODY EVERYONE IMMEDIATELY TONIGHT TOMORROW A AFTER AGAIN AGREED ALL ALONE ALSO ALWAYS AM AN AND ANY ANYONE ARE AS ASK ASKED AT AWAY BACK BE BEEN BEFORE BOTH BUT BY CALL CAN CANNOT CLOSED COPY DAD DAILY DATE DAY
DEAD DID DO DOES DONE DRAFT DUE EACH EARLY END EVER EVERY FINAL FIRST FOR FROM FULL GET GIVE GO GONE GOOD HAD HAS HAVE HE HELP HER HERE HIGH HIM HIS HOLD HOME HOW IF IN IS IT ITS
JUST KEEP KNOW LAST LATE LEFT LESS LOW MADE MAIN MAY ME MEDIUM MISSED MORE MOST MUCH MUM MUST MY NAME NEED NEVER NEW NEXT NO NONE NOT NOTE NOTHING NOW OF OFF OLD ON ONCE ONE ONLY OPEN OR
OTHER OUR OUT OVER OWN PAID PLEASE POOR READ REPLY RISK SAFE SAID SAME SAW SEE SEEN SENT SHE SHOULD SIGNED SO SOME SOON STILL STOP SUCH SURE TAKE TALK THAN THAT THE THEIR THEM THEN THERE
THESE THEY THIS TIME TO TODAY TOLD TOO TWO UNDER UNTIL UP URGENT USE VERY VOID WAIT WAS WE WEEK WELL WERE WHAT WHEN WHERE WHICH WHO WHY WILL WITH WITHOUT WOULD YES YET YOU YOUR
MON TUE TUES WED WEDS THU THUR THURS FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MONDAY TUESDAY FRIDAY SUNDAY JUNE JULY MARCH APRIL AUGUST`.split(/\s+/),
);

const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Cllr|Rev|PC|DC|DS|DI|Sgt|Insp|Sir|Dame)\.?\s+$/;

/** Somebody's forenames: "T.R. Lowe", "Dr PK Ali". */
function isForename(text: string, start: number, written: string): boolean {
  return /^\s+\p{Lu}\p{Ll}/u.test(text.slice(start + written.length, start + written.length + 8)) && (/^(?:\p{Lu}\.)+$/u.test(written) || TITLE.test(text.slice(Math.max(0, start - 8), start)));
}

/** A place where an acronym is used; the span ends before a possessive 's. */
export interface AcronymUse extends Span {
  /** Without full stops and endings. */
  readonly acronym: string;
  readonly plural: boolean;
  readonly possessive: boolean;
}

/**
 * Known short forms that are not made of capitals alone ("PHQ-9", "DoLS", "iVPD") as an expression that finds them as they are written.
 * @param acronyms letters, figures, "&", "/", "+" and "-"
 */
export function oddForms(acronyms: readonly string[]): RegExp {
  const odd = acronyms
    .filter((acronym) => /\p{Lu}.*[\p{Lu}\d]/u.test(acronym) && (/[\d+-]/.test(acronym) || acronym.length > 9 || (/\p{Ll}/u.test(acronym) && !/Cos?$/.test(acronym))))
    // Of two that begin alike the longer one is meant where it stands.
    .sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}/-])(?:${odd.map((acronym) => acronym.replace(/\+/g, '\\+')).join('|')})(?:['’]?s)?(?![\\p{L}\\p{N}/-])`, 'gu');
}

/**
 * Finds acronyms and initialisms in one text, in order. Words written in capitals for emphasis, postcodes, reference numbers and addresses are none.
 * @param odd short forms of other shapes (`oddForms`)
 */
export function findAcronyms(text: string, isKnown: (word: string) => boolean = () => false, odd: RegExp | null = null): AcronymUse[] {
  if (!/\p{Lu}[\p{Lu}&/.]|\p{Lu}[\p{Ll}\d]?\p{Lu}|\p{Lu}\d|\p{Ll}\p{Lu}/u.test(text)) return [];
  // A line all in capitals is a heading somebody typed so.
  if (!/\p{Ll}/u.test(text) && text.trim().split(/\s+/).length > 1 && (text.match(SHOUTED)?.length ?? 0) > 0) return [];
  const barred = [...text.matchAll(POSTCODE), ...text.matchAll(REFERENCE)].map((match) => [match.index, match.index + match[0].length] as const);
  const uses: AcronymUse[] = odd === null ? [] : [...text.matchAll(odd)].map((match) => useOf(match[0], match.index));
  const known = uses.length;
  for (const match of text.matchAll(ACRONYM)) {
    const start = match.index;
    if (barred.some(([from, to]) => start >= from && start < to) || uses.slice(0, known).some((use) => start >= use.start && start < use.end)) continue;
    const use = useOf(match[0], start);
    const { acronym } = use;
    // Eight letters and more are a word written large, but for the few that everybody in the trade knows.
    if (acronym.length < 2 || ((EMPHASIS.has(acronym) || ROMAN.test(acronym)) && !isKnown(acronym)) || isForename(text, start, match[0]) || (acronym.length > 7 && !isKnown(acronym) && !/\p{Ll}/u.test(acronym))) continue;
    uses.push(use);
  }
  if (known > 0) uses.sort((a, b) => a.start - b.start);
  return shouting(text, uses) ? [] : uses;
}

function useOf(written: string, start: number): AcronymUse {
  const possessive = /['’]s$/u.test(written);
  const plural = !possessive && written.endsWith('s') && written.length > 2;
  const acronym = written.replace(/['’]?s$/u, '').replace(/\./g, '');
  return { start, end: start + written.length - (possessive ? 2 : 0), acronym, plural, possessive };
}

const SENTENCE_START = /(?:^|[.!?]["”’)]*\s+|\n)\s*$/;

/**
 * Spells out an acronym where it is used: with its short form behind it in brackets, in the number and case of the use, with a capital where the
 * sentence begins and with the article that fits ("an EHCP" becomes "an education, health and care plan (EHCP)", "LACs" becomes "looked after children (LACs)").
 * @param expansion what it stands for; a noun in brackets is left out where the text goes on with it ("ABE interview")
 * @returns the span to be replaced, longer where an article or a possessive 's belongs to it, and the wording; null where none surely reads right
 */
export function spelledOut(use: AcronymUse, text: string, expansion: string): (Span & { readonly replacements: readonly string[] }) | null {
  const before = text.slice(0, use.start);
  const after = text.slice(use.end);
  // "RUI'd": the ending belongs to a verb.
  if (/^['’](?!s)\p{L}/u.test(after)) return null;
  const [, main = expansion, implied = ''] = /^(.*?)\s*\((.+)\)$/.exec(expansion) ?? [];
  const goesOn = implied !== '' && new RegExp(`^\\s+${implied.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'i').test(after);
  const single = implied === '' || goesOn ? main : `${main} ${implied}`;
  const words = use.plural ? pluralOf(single) : single;
  if (words === null) return null;
  const spoken = SENTENCE_START.test(before) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  const letters = text.slice(use.start, use.end);
  // Within brackets a second pair would be hard to read.
  if (/\([^)]*$/.test(before)) return use.possessive ? null : { start: use.start, end: use.end, replacements: [`${spoken}, ${letters}`] };
  const wording = use.possessive ? `${spoken}’s (${letters}’s)` : `${spoken} (${letters})`;
  const span = { start: use.start, end: use.end + (use.possessive ? 2 : 0) };
  return use.plural ? { ...span, replacements: [wording] } : withArticle(before, wording, span);
}

/** Three or more words in a row in capitals are emphasis. */
function shouting(text: string, uses: readonly { start: number; end: number }[]): boolean {
  return uses.length >= 4 && uses.every((use, i) => i === 0 || text.slice((uses[i - 1] as { end: number }).end, use.start).trim() === '');
}

/**
 * The initials of the people named in the document: "LP" where Lois Pryce is named is no acronym.
 */
export function initialsOf(document: AnalysedDocument): ReadonlySet<string> {
  const initials = new Set<string>();
  for (const { analysis } of document.paragraphs) for (const letters of initialsIn(analysis)) initials.add(letters);
  return initials;
}

const initialsIn = factOfText((analysis): readonly string[] => {
  const initials = new Set<string>();
  for (const mention of analysis.mentions) {
    if (mention.class !== 'name') continue;
    const words = analysis.tokens.slice(mention.first, mention.last + 1).filter((token) => token.capital);
    const letters = words.map((token) => analysis.text.charAt(token.start));
    // "Mrs Kettley (JK)": the bracket gives the initials, whatever the first name is.
    const { end } = analysis.tokens[mention.last] as { end: number };
    const given = /^\s*\((\p{Lu}{2,3})\)/u.exec(analysis.text.slice(end, end + 12))?.[1];
    if (given !== undefined && given.endsWith(letters[letters.length - 1] ?? ' ')) initials.add(given);
    if (letters.length < 2) continue;
    // "Tyler-Jay" is "TJ".
    if (words[1]?.joined === true) initials.add(letters.slice(0, 2).join('').toUpperCase());
    initials.add(letters.join('').toUpperCase());
    initials.add(`${letters[0] as string}${letters[letters.length - 1] as string}`.toUpperCase());
    if (letters.length > 2 && !isGivenName((words[0] as { word: string }).word)) initials.add(letters.slice(1).join('').toUpperCase());
  }
  return [...initials];
});

/**
 * Whether a text spells an acronym out: "multi-agency safeguarding hub (MASH)", "MASH (multi-agency safeguarding hub)", "MASH, the multi-agency…",
 * "MASH means…", or a row of a glossary.
 * @returns the offset in `text` at which the explanation stands, or -1
 */
export function explanationOf(text: string, acronym: string, expansions: readonly string[]): number {
  const written = text.includes(acronym) ? explanationBeside(text, acronym) : -1;
  if (written >= 0) return written;
  const initials = firstLettersOf(text);
  let lower: string | null = null;
  for (const expansion of expansions) {
    const plain = plainOf(expansion);
    // Words that stand in a text give it their first letters: most texts are ruled out by these.
    if (plain.length < 6 || !initials.includes(firstLettersOf(plain))) continue;
    lower ??= text.toLowerCase().replace(/’/g, "'");
    const at = lower.indexOf(plain);
    if (at >= 0) return at;
  }
  return initialWords(text, acronym, expansions.length > 0);
}

/** An expansion in lower case, without what stands in brackets at its end. */
const plainOf = oncePerText((expansion) => expansion.toLowerCase().replace(/\s*\([^)]*\)$/, '').trim());

/** The letters stand in the text, with what they mean before, behind or in brackets. */
function explanationBeside(text: string, acronym: string): number {
  // An acronym is letters, "&" and "/": none of these means anything else in an expression, and with the flag u "&" must not be escaped.
  const bracketed = new RegExp(`[\\p{L}\\d'’)]\\s*\\((?:the\\s|or\\s|known as\\s|now\\s|“|"|‘|')?${acronym}(?:['’]?s)?(?:[”"’']|[,;:]| or\\b[^)]*)?\\s*\\)`, 'u').exec(text);
  if (bracketed && mayStandFor(text.slice(0, bracketed.index + 1), acronym)) return bracketed.index;
  const explained = new RegExp(`(?<![\\p{L}])${acronym}s?(?:['’]s)?\\s*(?:\\((?!\\s*\\d)[^)]*\\p{Ll}{3,}[^)]*\\)|\\s[–—-]\\s(?:the |a |an )?\\p{Ll}{3,}|,\\s(?:the|a|an|which is|that is|short for|or the|our|i\\.e\\.?)\\s+\\p{L}{3,}|\\s(?:stands for|means|is short for|is the|is a)\\s|\\s?[:=]\\s?\\p{L}{4,})`, 'u').exec(text);
  return explained ? explained.index : -1;
}

/** Among the words before the bracket one begins with the acronym's first letter: "Mrs Webb (TA)" spells nothing out. */
function mayStandFor(before: string, acronym: string): boolean {
  const words = before.slice(-90).toLowerCase().split(/[^\p{L}’']+/u).filter((word) => word !== '' && !SMALL.has(word));
  return words.slice(-acronym.length - 3).some((word) => word.startsWith(acronym.charAt(0).toLowerCase()));
}

const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'on']);

/** Words that no name of a thing is made of: "and she never" does not spell out ASN. */
const NO_NAME_WORDS = /^(?:he|she|they|it|we|i|you|his|her|their|my|our|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|not|no|never|and|but|or|so|as|at|by|from|that|this|there|then|than|when|who|what|said|says|asked|told|also|still|now|about|after|before|because|if|up|out|went|goes|came|sees|saw|again|alone|always|am|pm)$/;

/** Texts whose initials are kept at once. */
const MOST_TEXTS = 5000;

/** The first letters of a text's words, small words left aside: read once, as every short form of a document is looked for in every text before it. */
const firstLettersOf = oncePerText((text) => {
  let initials = '';
  for (const [word] of text.matchAll(/\p{L}[\p{L}'’]*/gu)) if (!SMALL.has(word.toLowerCase())) initials += word.charAt(0).toLowerCase();
  return initials;
}, MOST_TEXTS);

/**
 * Consecutive words whose initials are the acronym's letters, small words left aside: "child protection planning meeting".
 * @param known what the letters stand for is known and does not stand in the text: then only words written as a name, with capitals, count
 */
function initialWords(text: string, acronym: string, known: boolean): number {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 3 || !firstLettersOf(text).includes(letters)) return -1;
  const words = [...text.matchAll(/\p{L}[\p{L}'’]*/gu)].filter((word) => !SMALL.has(word[0].toLowerCase()) && word[0].toUpperCase() !== acronym);
  for (let i = 0; i + letters.length <= words.length; i += 1) {
    let fits = true;
    for (let k = 0; k < letters.length && fits; k += 1) {
      const word = (words[i + k] as RegExpMatchArray)[0];
      fits = word.length > 1 && word.charAt(0).toLowerCase() === letters[k] && !NO_NAME_WORDS.test(word.toLowerCase()) && (!known || /^\p{Lu}/u.test(word));
    }
    if (fits) return (words[i] as RegExpMatchArray).index as number;
  }
  return -1;
}

/** A short form, and the wordings that spell it out. */
export interface Asked {
  readonly acronym: string;
  readonly expansions: readonly string[];
}

/** Where the texts of a document spell out one of many short forms: each text is read once for all of them. */
export class Explanations {
  /** By what a text has to hold at the beginning of a word. */
  private readonly byLetters = new Map<number, Asked[]>();
  private readonly byFirstWord = new Map<string, { readonly plain: string; readonly asked: Asked }[]>();
  private readonly byInitials = new Map<number, Asked[]>();

  constructor(asked: readonly Asked[]) {
    for (const one of asked) {
      const { acronym, expansions } = one;
      push(this.byLetters, pairOf(acronym, 0), one);
      for (const expansion of expansions) {
        const plain = plainOf(expansion);
        if (plain.length >= 6) push(this.byFirstWord, /^[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/u.exec(plain)?.[0] ?? '', { plain, asked: one });
      }
      const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
      if (letters.length >= 3) push(this.byInitials, tripleOf(letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2)), one);
    }
  }

  /** The short forms that a text spells out. */
  readonly in: (analysis: TextAnalysis) => readonly string[] = (analysis) => explainedIn(analysis, this);

  /** @internal */
  read({ text, tokens }: TextAnalysis): readonly string[] {
    const explained = new Set<string>();
    /** Those for whose letters the text was looked through. */
    const tried = new Set<string>();
    let lower: string | null = null;
    const spelled = new Set<string>();
    let one = 0;
    let two = 0;
    for (const { start, word, kind } of tokens) {
      if (kind === 'punctuation') continue;
      for (const { acronym } of this.byLetters.get(pairOf(text, start)) ?? NONE) {
        if (tried.has(acronym) || !text.startsWith(acronym, start)) continue;
        tried.add(acronym);
        if (explanationBeside(text, acronym) >= 0) explained.add(acronym);
      }
      if (kind === 'number') continue;
      for (const { plain, asked } of this.byFirstWord.get(word) ?? NONE) {
        if (explained.has(asked.acronym)) continue;
        lower ??= text.toLowerCase().replace(/’/g, "'");
        if (lower.length === text.length ? lower.startsWith(plain, start) : lower.includes(plain)) explained.add(asked.acronym);
      }
      if (SMALL.has(word)) continue;
      const three = word.charCodeAt(0);
      for (const { acronym, expansions } of this.byInitials.get(tripleOf(one, two, three)) ?? NONE) {
        if (spelled.has(acronym)) continue;
        spelled.add(acronym);
        if (initialWords(text, acronym, expansions.length > 0) >= 0) explained.add(acronym);
      }
      one = two;
      two = three;
    }
    return explained.size === 0 ? NONE : [...explained];
  }
}

const explainedIn = factOfTextGiven((analysis, explanations: Explanations) => explanations.read(analysis));

const NONE: readonly never[] = [];

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** Two UTF-16 units as one number. */
function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (text.charCodeAt(at + 1) || 0);
}

/** Three UTF-16 units as one number. */
function tripleOf(one: number, two: number, three: number): number {
  return (one * 0x10000 + two) * 0x10000 + three;
}
