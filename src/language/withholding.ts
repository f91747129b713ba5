import { near, type AnalysedUnit, type Match, type Sentence } from './analysis';
import type { Mention } from './mentions';

/** Who keeps information back: the author or the author's own service, another agency or professional, or somebody of the family. */
export type Withholder = 'author' | 'agency' | 'family';

/** Words for telling somebody something, or for what is told. */
const PASSING =
  /\b(?:shar(?:e|es|ed|ing)|pass(?:es|ed|ing)? (?:it|this|that|them|on|anything|the|any|her|his|their|to)|tell(?:s|ing)?|told|inform(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|sp(?:eak|eaks|oke|oken|eaking) (?:to|with)|talk(?:s|ed|ing)? (?:to|with)|contact(?:s|ed|ing)?|approach(?:es|ed|ing)?|report(?:s|ed|ing)?|disclos\w+|releas\w+|hand(?:s|ed|ing)? (?:on|over|it|this)|say(?:s|ing)?|said|let(?:ting)? \p{L}+(?: \p{L}+)? know|(?:made|make|making) available|produc(?:ed?|es|ing)|alert(?:s|ed|ing)?|discuss\w*|ring(?:s|ing)?|rang|call(?:s|ed|ing)? \p{L}+|phon(?:e|es|ed|ing)|e-?mail(?:s|ed|ing)?|writ(?:e|es|ing) to|information|info|details|records|notes|(?:agency |background |police |health |lateral )?checks|enquir(?:y|ies)|give (?:us|them|me|out)|consult\w*|forward\w*|answer (?:questions|us))\b/iu;
/** A referral that asks for a protecting service carries a worry; one for a course or a club asks for help. */
const REFERRING = /\b(?:refer(?:s|red|ring|ral|rals)?)\b/i;
const TO_PROTECT = /\b(?:mash|children['’]?s (?:services|social care|social work)|social (?:care|services|work|worker)|police|safeguarding|front door|gateway|multi-agency|child protection|reporter|hub|edt|duty)\b/i;
const CONDITION = /^(?:wait|await|pending|until|till|unless|subject|provided|conditional|dependent|only|requir|need|would|must)/;
const NEEDED = /\b(?:need\w*|requir\w*|must|ha(?:s|ve|d) to|should|would|want\w*|like[sd]?|prefer\w*|insist\w*|right|wise\w*|better|wait\w*|first|cannot|can['’]t|policy)\b/i;
const AHEAD = /\b(?:will|['’]ll|shall|going to|can(?:not)?|could|would|to (?:share|tell|speak|contact|inform|pass|ring|refer|be)|is to|are to|not|n['’]t|hold|holding|held|need\w*|requir\w*|must|has to|have to|had to|should|want\w*|like[sd]?|prefer\w*|insist\w*|right to|wise\w* to|better to|wait\w*|before)\b/i;
const REASON_WORD = new Set(['because', 'as', 'since', 'so', 'until', 'till', 'unless', 'if', 'once', 'when', 'though', 'although', 'while', 'before', 'after', 'and', 'but', 'therefore', ';', ':', '.', '–', '—']);
const NOT_SUBJECT = new Set(['to', 'from', 'with', 'by', 'about', 'of', 'for', 'at', 'on', 'in']);
const AUTHOR = new Set(['i', 'we', 'me', 'us', 'my', 'our']);
const PASSIVE = /\b(?:been|be|being|was|were|is|are)\b/;
const RANK = /^(?:dr|prof|professor|sgt|sergeant|pc|ds|dc|di|dci|inspector|constable|nurse|judge|sister|rev)\b/i;
const PARTY: readonly Mention['class'][] = ['role', 'agency', 'family', 'child', 'community', 'name'];

/** Whether a sentence says that information was, or is to be, kept back, put off or refused. Whose doing it is `withholderOf` tells. */
export function isWithheld(sentence: Sentence): boolean {
  return sentence.matches('withholding').some((match) => counts(sentence, match));
}

/**
 * Who keeps information back in a sentence, null where nobody does. The family's own silence is told apart: they refuse to take part or
 * to speak, no agency holds a worry back.
 * @param unit where the sentence stands: "they" and "it" go on about whom the sentences before named
 */
export function withholderOf(unit: AnalysedUnit, sentence: Sentence): Withholder | null {
  let family = false;
  for (const match of sentence.matches('withholding')) {
    if (!counts(sentence, match)) continue;
    const who = subjectOf(unit, sentence, match);
    if (who !== 'family') return who;
    family = true;
  }
  return family ? 'family' : null;
}

/** A condition keeps something back only where it is one of agreement, and where telling somebody waits for it. */
function counts(sentence: Sentence, match: Match): boolean {
  if (isKeptFromRelative(sentence, match) || isNoun(sentence, match)) return false;
  // "It should stop being in that building": nothing is said of telling anybody.
  if (match.row.columns.type === 'barred' && /^stop/.test(sentence.wordAt(match.first)) && !PASSING.test(sentence.text) && !REFERRING.test(sentence.text)) return false;
  if (match.row.columns.type !== 'condition') return !isAskedFor(sentence, match);
  const asked = sentence.matches('consent').find((consent) => /^(?:condition|missing)$/.test(consent.row.columns.type ?? '') && consent.first <= match.last + 1 && consent.last >= match.first - 2);
  if (!asked) return false;
  const rest = `${sentence.analysis.text.slice(sentence.start, asked.start)} ${sentence.analysis.text.slice(asked.end, sentence.end)}`;
  if (!PASSING.test(rest) && !(REFERRING.test(rest) && TO_PROTECT.test(rest))) return false;
  // "If Mum agrees I will ring" is courtesy; "only if" a condition.
  if (sentence.wordAt(match.first) === 'if') return /\bonly\b/i.test(sentence.text);
  // "I got her consent before I rang" tells of courtesy; "we need her consent before we ring" of a condition.
  if (sentence.wordAt(match.first) === 'before') return NEEDED.test(sentence.text);
  return CONDITION.test(sentence.wordAt(match.first)) || AHEAD.test(rest);
}

/** "Her address is kept from Dad": a relative is not told where somebody lives, no agency is left in the dark. */
function isKeptFromRelative(sentence: Sentence, match: Match): boolean {
  return /\bfrom$/i.test(sentence.analysis.text.slice(match.start, match.end)) && sentence.mentionsOf('family', 'child').some((mention) => mention.first > match.last && mention.first <= match.last + 2) && sentence.mentionsOf('role', 'agency').length === 0;
}

/** "Confidentiality and its limits": a noun, nothing is limited. */
function isNoun(sentence: Sentence, match: Match): boolean {
  return /^(?:limits|blocks|bars|stops)$/.test(sentence.wordAt(match.first)) && /^(?:its|the|their|these|some|any|no|of|certain)$/.test(sentence.wordAt(match.first - 1));
}

/** "She asked me not to tell them": a wish, and what came of it stands elsewhere. */
function isAskedFor(sentence: Sentence, match: Match): boolean {
  if (sentence.wordAt(match.first) !== 'not' || sentence.wordAt(match.first + 1) !== 'to') return false;
  return [1, 2, 3, 4].some((back) => /^(?:ask|asks|asked|asking|beg|begs|begged|begging|want|wants|wanted|request|requests|requested|prefer|prefers|preferred|told|tells|pleaded|urged|insisted)$/.test(sentence.wordAt(match.first - back)));
}

function subjectOf(unit: AnalysedUnit, sentence: Sentence, match: Match): Withholder {
  // What came late came in the end: nobody refuses any more.
  if (match.row.columns.type === 'late') return 'author';
  if (match.row.columns.type === 'condition') return agencyRules(sentence) || isReported(unit, sentence) ? 'agency' : 'author';
  if (match.row.columns.type === 'barred') {
    const held = sentence.wordAt(match.last + 1);
    if (AUTHOR.has(held)) return 'author';
    if (/^(?:them|it|him|her)$/.test(held) || sentence.mentionsOf('agency', 'role').some((mention) => mention.first > match.last && mention.first <= match.last + 2)) return 'agency';
  }
  // "It would stay between us", "I promised that I would not tell": the one who writes keeps the secret.
  if (match.row.columns.type === 'secret' && (/\b(?:us|ourselves|myself|i|we)\b/i.test(sentence.analysis.text.slice(match.start, match.end)) || AUTHOR.has(sentence.wordAt(match.first - 1)))) return 'author';
  const inside = sentence.mentions.find((mention) => mention.first === match.first && PARTY.includes(mention.class));
  if (inside) return kindOf(inside);
  const first = sentence.wordAt(match.first);
  if (/^(?:we|i|they|it)$/.test(first)) return pronoun(unit, sentence, first, match.first);
  const words = sentence.analysis.text.slice(match.start, match.end).toLowerCase();
  for (let at = match.first - 1; at >= sentence.fromToken && at >= match.first - 12; at -= 1) {
    const word = sentence.wordAt(at);
    if (REASON_WORD.has(word) && at < match.first - 1) break;
    if (REASON_WORD.has(word)) continue;
    if (AUTHOR.has(word)) return 'author';
    if (/^(?:they|it|he|she)$/.test(word)) return PASSIVE.test(words) ? 'author' : pronoun(unit, sentence, word, at);
    const mention = sentence.mentions.find((candidate) => candidate.last === at && PARTY.includes(candidate.class));
    if (!mention) continue;
    at = mention.first;
    if (NOT_SUBJECT.has(sentence.wordAt(mention.first - 1)) || NOT_SUBJECT.has(sentence.wordAt(mention.first - 2))) continue;
    if (sentence.analysis.tokens[mention.last]?.possessive) return mention.class === 'role' || mention.class === 'agency' ? 'agency' : 'author';
    // "The nursery has not been told": it is kept from the one named, by the author.
    if (PASSIVE.test(words) || /^(?:been|was|were|is|are|be|wasn't|weren't|isn't)$/.test(sentence.wordAt(match.first - 1))) return 'author';
    return kindOf(mention);
  }
  return agencyRules(sentence) || isOfRowsAgency(unit, sentence, match) ? 'agency' : 'author';
}

/** "Housing officer | Would not give the report": an entry without a subject is the act of the one whom another cell of its row names. */
function isOfRowsAgency(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  if (unit.type !== 'row' || match.first > sentence.fromToken + 1 || !/^(?:refuse|unable|not)$/.test(match.row.columns.type ?? '')) return false;
  return unit.cells.some((cell) => cell.paragraphs.every((entry) => entry.index !== sentence.paragraph) && cell.paragraphs.some((entry) => entry.sentences.some((other) => other.length <= 6 && other.mentionsOf('role', 'agency').length > 0)));
}

/** "The records office said that…", "it would need both signatures before it said more": another party speaks for itself. */
function agencyRules(sentence: Sentence): boolean {
  if (/\b(?:i|we|my|our|me|us)\b[^.;]{0,40}\b(?:will|would|have|had|not|need|cannot|can['’]t|hold|wait)/i.test(sentence.text)) return false;
  return (
    /\b(?:it|they)\b/i.test(sentence.text) && sentence.mentionsOf('agency', 'role').length > 0 && /\b(?:position|said|says|insist\w*|require\w*|need\w*|repl\w+|wrote|told us|told me|policy)\b/i.test(sentence.text)
  ) || /\b(?:office|desk|reception|department|practice|club|company|association|landlord|bank|organisation|service|team|school|surgery)\b[^.;,]{0,20}\b(?:said|says|told|wrote|replied|advised|insists?|insisted|requires?|quoted|cited|maintains?|maintained|has a policy|policy|took the (?:view|position))\b/i.test(sentence.text);
}

/** "The officer indicated that material was held. It would be made available once…": what the one before said goes on. */
function isReported(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (!/^(?:it|this|that|they|these|he|she)$/.test(sentence.wordAt(sentence.fromToken)) || !/\b(?:would|could|had)\b/i.test(sentence.text)) return false;
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return false;
  const speaker = before.mentions.find((mention) => PARTY.includes(mention.class));
  if (speaker === undefined || speaker.first - before.fromToken > 4) return false;
  const isAtWork = speaker.class === 'role' || speaker.class === 'agency' || (speaker.class === 'name' && RANK.test(before.textOf(speaker)));
  return isAtWork && /^(?:said|says|indicated|advised|stated|explained|reported|confirmed|intimated|mentioned|told|noted|observed|wrote)$/.test(before.wordAt(speaker.last + 1));
}

function kindOf(mention: Mention): Withholder {
  return mention.class === 'role' || mention.class === 'agency' || mention.class === 'name' ? 'agency' : 'family';
}

/** Whom a pronoun stands for: the nearest party named before it, in the sentence or the two before. */
function pronoun(unit: AnalysedUnit, sentence: Sentence, word: string, at: number): Withholder {
  if (AUTHOR.has(word)) return 'author';
  const fits = (mention: Mention): boolean => (word === 'it' ? mention.class === 'agency' : PARTY.includes(mention.class) && (word === 'they' || mention.class !== 'agency'));
  const before = sentence.mentions.filter((mention) => mention.last < at && fits(mention));
  const own = word === 'they' ? (before.find((mention) => mention.class === 'agency' || mention.class === 'role') ?? before[before.length - 1]) : before[before.length - 1];
  if (own) return kindOf(own);
  const earlier = near(unit, sentence).slice(0, 1).filter((other) => other !== sentence);
  for (const other of earlier) {
    const mentions = other.mentions.filter(fits);
    const named = mentions.find((mention) => mention.class === 'agency' || mention.class === 'role') ?? mentions[mentions.length - 1];
    if (named) return word === 'they' || word === 'it' ? kindOf(named) : kindOf(mentions[mentions.length - 1] ?? named);
  }
  return word === 'it' ? 'agency' : 'family';
}
