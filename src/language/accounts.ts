import type { Sentence } from './analysis';
import { opensItsPart } from './contributions';
import type { Mention } from './mentions';

/** What somebody does who hands on what they know, with the words behind. */
const SAYS = /^(?:says?|said|reports?|reported|advis(?:es|ed)|advise|states?|stated|describe[sd]?|remark(?:s|ed)|shows?|showed|gives|lists|holds?)$/;
/** What tells something only where a clause, quoted words or a colon follow. */
const PASSES_ON = /^(?:tells?|told|wr(?:ites|ote)|e-?mail(?:s|ed)|rang|phoned|telephoned|texted|confirm(?:s|ed)|notes?|noted|records?|recorded|explain(?:s|ed)|mention(?:s|ed)|add(?:s|ed)|observe[sd]?|disclosed|replied|noticed|notices|heard|saw|found|finds|weighed|measured)$/;
/** What somebody saw with their own eyes. */
const FINDS = /^(?:saw|found|finds|noticed|notices|heard|weighed|measured)$/;
const PAPER = /^(?:report|reports|letter|letters|email|emails|note|notes|message|account|log|records|figures|file|assessment|statement|update|data|summary|reply|answer|findings|chronology)$/;
/** Between somebody and the verb. */
const WITHIN = /^(?:has|have|had|also|then|both|all|each|now|since|later|,|\(|\)|already|themselves|herself|himself)$/;
/** Words that may stand before the subject of a clause. */
const OPENS = /^(?:|,|;|:|\(|–|—|-|\.|and|but|that|when|while|whilst|as|because|whereas|so|then|although|though|where|which|since|after|before|today|yesterday|however|both)$/;
const PART_OF_IT = /^(?:the|a|an|her|his|their|our|my|your|its|class|family|new|allocated|duty|named|local|current|previous|former|school|nursery|lead|senior|consultant|hospital|community|mr|mrs|ms|miss|dr)$/;
/** Not what they know but what they think of another's word, have read, agree to, or do in the meeting. */
const NOTHING_KNOWN = /^\W*(?:(?:to )?(?:me|us|the meeting|everyone|everybody)\b\s*)?(?:that )?(?:(?:he|she|they|it|we|both|all)\s+)?(?:(?:had|has|have|would|will|could|should|is|are|was|were)\s+)?(?:agree|read\b|welcom|like\b|rather|content|happy (?:with|to|for)|support|back\b|sorry|bring|send|ask|ring|be (?:there|coming)|come\b|take (?:it|this)|look (?:at|into)|write)/i;
/** A head of the document's own part: when it was held, who wrote it. */
const OWN_HEAD = /^\W*(?:held|written|kept|e-?mailed|present|undertaken|minutes|assessment|review|prepared|compiled|convened|sent|rang|rung|called|asked|thank|hello|dear|ward|tel)/i;

/**
 * Whether a sentence hands on what somebody who is mentioned knows: what they said, wrote, saw or found, with what it was. That they agree, came,
 * were asked or are to do something is no account of theirs.
 */
export function isAccount(sentence: Sentence, mention: Pick<Mention, 'first' | 'last'>): boolean {
  const { start, end } = sentence.spanOf(mention.first, mention.last);
  // What the chair says of the meeting is no account of the family.
  if (sentence.isQuoted({ start, end }) || /\bchair\w*$/i.test(sentence.textOf(mention))) return false;
  const { text, sentences } = sentence.analysis;
  if (opensItsPart(sentence, mention)) return !OWN_HEAD.test(sentences.length > 1 && sentence.length <= HEAD ? text.slice(sentence.end) : text.slice(end + 1));
  const verb = (sentence.analysis.tokens[mention.last]?.possessive ?? false) ? verbOfPaper(sentence, mention) : isSubject(sentence, mention) ? verbOf(sentence, mention) : -1;
  if (verb < 0) return false;
  const after = text.slice(sentence.spanOf(verb, verb).end, sentence.end).replace(WHEN, ' ');
  if (after.trim().split(/\s+/).length < 3 || NOTHING_KNOWN.test(after) || TO_FAMILY.test(after)) return false;
  return SAYS.test(sentence.wordAt(verb)) || CLAUSE.test(after) || (FINDS.test(sentence.wordAt(verb)) && SEEN.test(after));
}

/** Words of a sentence that only names who speaks in the next. */
const HEAD = 5;
/** To the author, and when, before what was told. */
const WHEN = /^\s*(?:(?:to )?(?:me|us)\b\s*)?(?:(?:on|in|at|by|over) [^,;]{2,24}?(?=\s+that\b))?/;
/** "Told the parents that she was writing": the teller's own step. */
const TO_FAMILY = /^\W*(?:the |her |his |their |both )?(?:parents?|mum|mam|dad|mother|father|family|mr and mrs|her|him|them)\b/i;
const CLAUSE = /\b(?:that|how|what|where|why|nothing)\b|["“‘']\s*\p{L}|:\s/u;
/** Somebody doing something, or as they were. */
const SEEN = /\b(?:go|come|get|fall|put|take|eat|hit|run|leave|out of|with|in (?:a|the|tears)|asleep|alone|drunk|hungry|cold|wet|the|\p{L}{3,}(?:ing|ed))\b(?!\s+(?:on|at)\s+\d)/iu;

/** The token of the verb behind somebody, past their job in brackets or between commas; -1 where none of those stands there. */
function verbOf(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): number {
  let depth = 0;
  // "Dr Kaur, the family's GP, wrote": the job stands between commas itself.
  let apart = sentence.wordAt(last + 1) === ',' && sentence.analysis.tokens.slice(Math.max(sentence.fromToken, first - 3), first).some(({ word }) => word === ',');
  for (let at = last + 1; at <= last + 12 && at < sentence.toToken; at += 1) {
    const word = sentence.wordAt(at);
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (depth > 0) continue;
    if (word === ',') apart = !apart;
    if (apart) continue;
    if (SAYS.test(word) || PASSES_ON.test(word)) return at;
    if (!WITHIN.test(word) && !sentence.mentions.some((other) => other.first <= at && other.last >= at && (other.class === 'role' || other.class === 'name' || other.class === 'agency'))) return -1;
  }
  return -1;
}

/** "The school's report says": the verb behind the paper. */
function verbOfPaper(sentence: Sentence, { last }: Pick<Mention, 'last'>): number {
  for (let at = last + 1; at <= last + 3; at += 1) {
    if (!PAPER.test(sentence.wordAt(at))) continue;
    for (let verb = at + 1; verb <= at + 6; verb += 1) if (SAYS.test(sentence.wordAt(verb)) || PASSES_ON.test(sentence.wordAt(verb))) return verb;
    return sentence.wordAt(at + 1) === ':' ? at + 1 : -1;
  }
  return -1;
}

/** "She likes Mrs Lowe and said": somebody else speaks. */
function isSubject(sentence: Sentence, { first }: Pick<Mention, 'first'>): boolean {
  let before = first - 1;
  while (before >= sentence.fromToken && before >= first - 3 && (PART_OF_IT.test(sentence.wordAt(before)) || (sentence.analysis.tokens[before]?.possessive ?? false) || sentence.mentions.some((other) => other.last === before && other.class !== 'crowd'))) before -= 1;
  return OPENS.test(sentence.wordAt(before));
}
