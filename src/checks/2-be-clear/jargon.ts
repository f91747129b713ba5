import type { Span } from '../../document/case-document';
import { factOfUnitGiven, isRunningText, placeIn, type Match, type Sentence } from '../../language/analysis';
import { withArticle } from '../../language/inflection';
import { readLexicon } from '../../language/lexicon';
import { respectfulWording } from '../../language/respectful-wording';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';
import { LOCAL_TERM, type LocalTerms } from '../local-terms';
import terms from './jargon.tsv';

/** "Care order made on 3 February (a court order under which…)", "A looked-after child review is the meeting where…". */
const EXPLAINED_LATER = /^[^.;()]{0,40}\((?:an?|the|when|where|what|how) \p{Ll}|^(?: \p{Ll}+){1,2} (?:is|are) (?:the|an?|where|when|what|how) /u;
const EXPLAINED_AFTER =
  /^(?:s|’s|'s)?[\s,]*(?:\((?!\s*\d)[^)]*\p{Ll}{3,}|[–—-]\s*\p{Ll}|(?:that is|which (?:is|means|says|sets|lists|was|are|tells)|meaning|means|i\.e\.|in other words|or in plain|or\s+(?:the|a|an)\s|so (?:that )?(?:he|she|they)|where (?:the|we|a)|when (?:the|a)|(?:is|are) (?:the|a|an|where|when|what|how)\b|says? (?:what|how|who|that|where)|tells? us|lets? (?:the|her|him|them))|:\s*(?:the|a|an|people|those|what|how|when|where|somebody|someone|help|money)\s|,\s*(?:the|a|an|our|his|her|their)\s|,\s*(?:in|at|by|through|under) which\s|(?:is|are) (?:somebody|someone|people|money|help|something|one)\s|(?:is|was|are|means)\s*[:–—-]\s*\p{Ll}|[^.]{0,40}\.\s+(?:It|This|That|They|These) (?:means?|is (?:a|the|where|when|what)|are (?:a|the)|says?|tells?)\b)/u;
/** "…; this means", "… . By that we mean", "… = a small meeting", "… brings together", "… to Hill Top (he tries it for six weeks)". */
const EXPLAINED_ELSE =
  /^(?:s|’s|'s|["”’])?(?:[^.;]{0,40}[.;]\s+(?:(?:this|that|it|these|they) (?:is (?:the|an?|where|when|what|how|our|their)|are (?:the|an?)|means?)\b|by (?:that|this) (?:i|we) mean|in (?:other|plain) words|(?:of|out of) (?:an?|every|each|100)\b)|\s*=\s*\p{L}|\s*\[\p{L}|,?\s+(?:i ?e|i mean|we mean|so of an?|in plain \p{L}+|stands? for|exists? to|brings? together)\b|,\s*(?:those|people|made up of|whose (?:job|task|role|work)|in plain|i\.?e\b)|\s+(?:is|are) (?:made up of|for (?:the|those|people)|there to|short for|our (?:name|word)|just)\b|[^.;(),]{0,30}\s?\((?:he|she|they|that is|those|people|so|which|where|help|money) ?\p{L}|[^.;()]{0,30}, which (?:means|is|are|lets|gives)\b|[^.;:]{0,12}\s+today, i\.?e)/iu;
/** "The small meeting of those who carry out the plan, the core group": what it is stands before its name. */
const NAMED_AFTER = /\b(?:meeting|list|people|person|plan|order|form|scheme|money|record|law|official|check|test|visit|help)s? (?:who|which|that|where|of|for|to|when|between) [^.;,–]{4,60}(?:,|–|-)\s*(?:(?:the|an?|our|his|her|their) )?["“‘']?$/iu;
/** "Asked what a core group | was, and I explained…", "Explained the core group | to Mum: …". */
const ASKED_WHAT = /\bwhat (?:an? |the )?["“‘']?$/i;
const TOLD_WHAT = /^["”’']?\s+(?:is|was|means|meant|are|were)\b[^:]{0,40}(?:\b(?:explained|told|said|that (?:it|this) (?:is|was))\b|:)/i;
const EXPLAINS = /\bexplain\p{L}* (?:about |what )?(?:an? |the )?["“‘']?$/iu;
const COLON_SOON = /^["”’']?[^.;:]{0,25}:\s+\p{Ll}/u;
/** The full name of something, with its short form in brackets, is how a name is introduced. */
const INTRODUCED = /^\s*\(\p{Lu}[\p{L}\p{N}&/]{1,9}(?:['’]s|s)?\)/u;
const EXPLAINED_BEFORE = /(?:called|known as|named|by the name of|the so-called|termed|(?:we|they|people|services|some|courts?|schools?|doctors?) calls?|\()\s*(?:a |an |the |“|"|‘|')?$/i;

/** Rows for the same words in everyday use, longer than the term: "the car's registration number". */
const EVERYDAY = 'everyday';
/** Words that a pattern needs to know the term by and that are no part of it. */
const EDGE = /^(?:to|from|into|at|on|in|as|for|with|and|if|once|of|by|since|under|until|is|was|has|will|be|been|are|were|am|being|the|,|\.|;|:|\))$/;
/** What may stand behind a noun with its explanation in brackets: not the noun that it is only the first half of ("core group meeting"). */
const ENDS_NOUN = /^(?:[.,;:?!)]|and|or|but|is|was|are|were|has|had|have|will|would|can|could|should|may|might|must|to|in|on|at|by|for|from|with|of|about|under|before|after|until|since|when|where|which|who|that|because|if|as|so|not|took|takes|met|meets|said|says|made|made|held|began|begins|ended|ends|he|she|they|we|it|this|next|again|yesterday|today|tomorrow)$/;

/** Advice that many rows share; their `plain` names it. */
const SHARED: Readonly<Record<string, string>> = {
  '=level': 'say what help this level means',
  '=doing': 'say what will be done',
  '=seen': 'say what was seen',
  '=checked': 'say what was asked, checked or seen',
  '=looked': 'say what it looks at and what it showed',
  '=done': 'say what was done or recorded',
  '=decided': 'say what was decided',
  '=rule': 'say what the rule is about',
  '=plain': 'say it in plain words',
  '=what': 'say what it is',
  '=help': 'say what help this is',
  '=changes': 'say what changed',
  '=where': 'say which, and where',
};
const WHO: Readonly<Record<string, string>> = {
  care: 'Social workers know it.',
  health: 'Health staff know it.',
  law: 'Lawyers and social workers know it.',
  school: 'School staff know it.',
  police: 'Police officers know it.',
  justice: 'Those who work with people who offended know it.',
  home: 'Housing staff know it.',
  money: 'Those who advise on benefits know it.',
  office: 'It is office language.',
};
const OTHERS = 'The family and people in other services may not, or may take it to mean something else.';
/** When a term may stand, by the row's `keep`. */
const KEEP: Readonly<Record<string, string>> = {
  n: ' The name can stay once it is explained.',
  l: ' Where the law’s own term is needed, keep it and explain it once.',
  d: ' Keep it only with the name of the person who is qualified to say so.',
};
const PLACES: Readonly<Record<string, string>> = { E: 'England', W: 'Wales', S: 'Scotland', NI: 'Northern Ireland' };

/** A term of the trade that is not explained where it first stands. After practice point 2 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'jargon',
  point: 2,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'A professional term',
  why: 'People outside your service, and the family, may not know it, or may take it to mean something else.',
  todo: 'Use the plain word, or explain it once where it first stands.',
  lexicons: [readLexicon('jargon', terms)],
  bad: [
    { text: 'Ella is on the ninth [[centile]].', better: 'Ella is on the ninth centile, that is, of a hundred children her age about nine weigh less.' },
    { text: 'The next [[core group]] is on 4 May.' },
    { text: 'We met for a [[strategy discussion]].' },
    { text: 'Her reading is [[wave three]].' },
    { text: 'The school would have his name on the [[register]].' },
    { text: 'Their aunt was asked about [[kinship]].' },
    { text: 'She is autistic and on the [[pathway]].' },
    { text: 'Mum was [[signposted to]] the food bank.', better: 'Mum was told about the food bank.' },
  ],
  good: ['She is looked after by her gran on Mondays. She did not attend because her car broke down.', 'The car’s registration number is known.', 'The front door was open.', 'A special guardianship order was made. It means that Gran decides things until she is 18.', 'The core group (the small group of family and workers who carry out the plan) meets on 4 May.', 'I will contact the school.', 'His name went on the child protection register. It came off the register in May.', 'The law precludes disclosure of this to the club.', 'Mum rang the antenatal clinic.', 'He was marked late on the register.', 'Grandma said: “They never tell you what a core group is.”'],
  find(document, { local }) {
    const marks: Mark[] = [];
    const seen = new Set<string>();
    for (const unit of document.units) {
      if (unit.type === 'heading' && unit.text.trim() === document.title) continue;
      for (const { key, mark } of termsIn(unit, local)) {
        if (seen.has(key)) continue;
        seen.add(key);
        const found = mark();
        if (found) marks.push(found);
      }
    }
    return marks;
  },
});

/** A use of a term, and what is to be said of it where it is the first. */
interface Term {
  readonly key: string;
  /** Null where it is explained, or is no term here. */
  readonly mark: () => Mark | null;
}

const NO_MARK = (): null => null;

const termsIn = factOfUnitGiven((unit, local: LocalTerms): readonly Term[] => {
  if (!isRunningText(unit) && unit.type !== 'heading') return [];
  const terms: Term[] = [];
  for (const sentence of unit.sentences) {
    const own = sentence.matches(LOCAL_TERM);
    for (const match of unit.type === 'heading' ? [] : own) terms.push({ key: match.row.pattern, mark: once(() => localMark(sentence, match, local)) });
    let before: Match | null = null;
    for (const match of sentence.matches('jargon')) {
      // What the team says of a term holds in place of what we do.
      if (own.some((other) => other.first <= match.last && other.last >= match.first)) continue;
      const { field, term } = match.row.columns;
      if (field === EVERYDAY) {
        // The full title tells what the short one means: "the child protection register", and then "the register".
        if (term) terms.push({ key: term, mark: NO_MARK });
        continue;
      }
      const shared = shares(sentence, before, match);
      before = match;
      // A heading names a section of the form; the first use that somebody wrote counts.
      if (shared || unit.type === 'heading') continue;
      terms.push({ key: termOf(sentence, match), mark: once(() => markOf(sentence, match)) });
    }
  }
  return terms;
});

function once(make: () => Mark | null): () => Mark | null {
  let mark: Mark | null | undefined;
  return () => (mark === undefined ? (mark = make()) : mark);
}

function markOf(sentence: Sentence, match: Match): Mark | null {
  const { start, end } = ownWords(sentence, match);
  if (holdsShortForm(sentence, start) || isExplained(sentence, start, end) || isName(sentence, match)) return null;
  return Object.assign(placeIn(sentence, { start, end }), adviceOn(sentence, match, { start, end }));
}

function adviceOn(sentence: Sentence, match: Match, { start, end }: Span): Omit<Mark, 'paragraph' | 'start' | 'end'> & Partial<Span> {
  const { plain = '', replace, field = '', keep = '', nation = '' } = match.row.columns;
  const advice = SHARED[plain] ?? plain;
  const words = sentence.analysis.text.slice(start, end);
  const said = {
    message: `“${words}” may not be understood outside your service.`,
    why: `${WHO[field] ?? ''} ${OTHERS}`.trim(),
    todo: `${/^(?:say|describe)\b/.test(advice) ? `${advice.charAt(0).toUpperCase()}${advice.slice(1)}` : `In plain words: ${advice}`}.${KEEP[keep] ?? ''}${placesOf(nation)}`,
  };
  if (replace === '+') return mayBeExplained(sentence, match, end) ? { ...said, replacements: [`${words} (${advice})`] } : said;
  const wording = replace ? plainWording(sentence, match, { start, end }) : null;
  return wording ? { ...said, ...wording } : said;
}

/** A term of the team or the writer; null where everybody knows it or it is explained on the spot. */
function localMark(sentence: Sentence, match: Match, { terms }: LocalTerms): Mark | null {
  const { start, end } = match;
  const term = terms.get(match.row.columns.key ?? '');
  if (!term || term.understood || isExplained(sentence, start, end)) return null;
  const words = sentence.analysis.text.slice(start, end);
  return Object.assign(placeIn(sentence, match), {
    message: `“${words}” may not be understood outside your service.`,
    why: `${term.from === 'team' ? 'It is on your team’s list of local terms.' : 'It is on your own list of terms.'} ${OTHERS}`,
    todo: `In plain words: ${term.meaning}${/[.!?]$/.test(term.meaning) ? '' : '.'}`,
    ...(mayBeExplained(sentence, match, end) ? { replacements: [`${words} (${term.meaning})`] } : {}),
  });
}

function placesOf(nation: string): string {
  const places = nation.split(';').map((letter) => PLACES[letter] ?? '').filter((place) => place !== '');
  return places.length === 0 ? '' : ` Readers outside ${places.join(' and ').replace(/ and (?=.* and )/g, ', ')} may not know it at all.`;
}

/** The plain wording in the inflection of the term, with the article that fits it. */
function plainWording(sentence: Sentence, match: Match, { start, end }: Span): (Span & Pick<Mark, 'replacements'>) | null {
  const { text } = sentence.analysis;
  const words = text.slice(start, end);
  if (/\p{Lu}{2}/u.test(words)) return null;
  const before = text.slice(0, start);
  const article = /(?:^|\s)an?\s+$/i.exec(before);
  const wording = respectfulWording(rulesOf(match), words, article ? before.replace(/\s*an?\s+$/i, ' ') : before);
  if (wording === null) return null;
  return withArticle(before, wording, { start, end });
}

/** The ways of writing a row's term, without what only stands around it. */
function waysOf({ row }: Match): readonly string[] {
  const [, written = ''] = /^(?:<be> )?\(?(.*?)\)?$/.exec(row.pattern.replace(/ \(\.\|[^)]*\)$/, '')) ?? [];
  return written.split('|');
}

/** Rules in the form of `respectfulWording`, one for each way of writing the term; the row holds them itself where a plural is irregular. */
function rulesOf(match: Match): string {
  if (match.row.columns.replace?.includes('>')) return match.row.columns.replace;
  return waysOf(match).map((way) => `${way} > ${match.row.columns.replace ?? ''}`).join(';');
}

/** An explanation in brackets can stand behind one thing that is named by a noun and nothing more. */
function mayBeExplained(sentence: Sentence, match: Match, end: number): boolean {
  let { last } = match;
  const { tokens } = sentence.analysis;
  while (last > match.first && (tokens[last] as { end: number }).end > end) last -= 1;
  if (tokens[last]?.possessive) return false;
  const word = sentence.wordAt(last);
  const isPlural = [word.replace(/s$/, ''), word.replace(/ies$/, 'y')].some((singular) => singular !== word && match.row.pattern.includes(`${singular}~`));
  const next = sentence.wordAt(last + 1);
  return !isPlural && (next === '' || ENDS_NOUN.test(next)) && !/\p{Lu}/u.test(sentence.analysis.text.slice(end).trimStart().charAt(0));
}

/** The span of a match without the words at its edges that are no part of the term; a wording to put in place may stand for such a word too ("signposted to"). */
function ownWords(sentence: Sentence, match: Match): Span {
  if (/^the reporter$/i.test(sentence.analysis.text.slice(match.start, match.end))) return match;
  let { first, last } = match;
  const replaced = (match.row.columns.replace ?? '').length > 1 ? waysOf(match) : [];
  while (last > first && EDGE.test(sentence.wordAt(last)) && !replaced.some((way) => way.endsWith(` ${sentence.wordAt(last)}`))) last -= 1;
  while (first < last && EDGE.test(sentence.wordAt(first)) && sentence.wordAt(first) !== 'in') first += 1;
  return sentence.spanOf(first, last);
}

function isExplained(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence.analysis;
  const after = text.slice(end, end + 120);
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    EXPLAINED_AFTER.test(after) ||
    EXPLAINED_ELSE.test(after) ||
    EXPLAINED_LATER.test(after.slice(0, 80)) ||
    INTRODUCED.test(after.slice(0, 16)) ||
    EXPLAINED_BEFORE.test(before) ||
    NAMED_AFTER.test(text.slice(Math.max(0, start - 100), start)) ||
    (ASKED_WHAT.test(before) && TOLD_WHAT.test(after)) ||
    (EXPLAINS.test(before) && COLON_SOON.test(after))
  );
}

/** What a term is known by: its row, the name that several rows share, or, where a row holds several terms ("*"), its words without their endings. */
function termOf(sentence: Sentence, match: Match): string {
  const { term } = match.row.columns;
  if (term !== '*') return term || match.row.pattern;
  const words: string[] = [];
  for (let at = match.first; at <= match.last && words.length < 2; at += 1) {
    const word = sentence.wordAt(at);
    if (!/^(?:the|a|to|on|off|onto|at|his|her|their|current|new|.)$/.test(word)) words.push(word.replace(/(?:ed|ing|s)$/, ''));
  }
  return words.join(' ');
}

/** Part of the name of a team, job or person: "Direct Work Team", "Reviewing Officer", "perinatal psychiatrist". */
function isName(sentence: Sentence, match: Match): boolean {
  return sentence.mentions.some((mention) => (mention.class === 'agency' || mention.class === 'role') && ((mention.first <= match.first && mention.last >= match.last && mention.last - mention.first > match.last - match.first) || (mention.first === match.last + 1 && mention.class === 'role')));
}

/** An unexplained short form is the business of another check: "the DASH form". */
function holdsShortForm(sentence: Sentence, start: number): boolean {
  return /^\p{Lu}{3,}(?!\p{L})/u.test(sentence.analysis.text.slice(start, start + 16));
}

/** Two phrases that share a word of weight are one term: "to universal" and "universal at". */
function shares(sentence: Sentence, before: Match | null, match: Match): boolean {
  for (let at = match.first; before !== null && at <= before.last; at += 1) if (sentence.wordAt(at).length > 3) return true;
  return false;
}
