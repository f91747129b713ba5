import type { AnalysedUnit, Sentence } from './analysis';
import type { Mention } from './mentions';
import { isProfessional, type Known } from './professionals';

/** "a joint visit", "jointly assessed", "co-working": not a joint tenancy, and not the meeting that the minutes record. */
const JOINT =
  /\bjoint(?:ly)?\s+(?:\p{L}+[\s-]){0,2}?(?:visit\w*|assess\w*|work(?!ing agreement)\w*|interview\w*|sessions?|investigat\w*|enquir\w*|appointments?|piece|effort|approach|support|supervis\w*|calls?|medical|examin\w*|review(?:ed|s)?\b(?! meeting)|programme|group|deliver\w*|run|ran|see[ns]?|saw|met|carried|undertak\w*|undertook|response|intervention|play|observation|reports?)|\b(?:visit\w*|assess\w*|interview\w*|seen|saw|met|carried out|undertaken|undertook|work\w*|deliver\w*) jointly\b|\bco-?work(?:ed|ing|er)?\b|\b(?:back[- ]to[- ]back|dual|shared) (?:visits?|assessments?|appointments?)\b|\bjv\b/iu;
/** "HS and RG – visit to see Kelly together". */
const INITIALS_TOGETHER = /\b\p{Lu}{2,3} ?(?:and|&|\+|\/|,) ?\p{Lu}{2,3}\b[^.;]{0,12}\b(?:to |will )?(?:visit(?:ed)?|see|saw|go|went|interview(?:ed)?|meet|met|call(?:ed)?|speak|spoke)\b[^.;]{0,40}\b(?:together|jointly)\b/u;
/** "Ann sat in on Ms Bell's session with Kai". */
const SITS_IN = /\b(?:sat|sits|sitting|will sit) in (?:on|with)\b(?! (?:the|this|our) (?:meeting|conference|core group|review|supervision|panel))/i;
/** "Kai was interviewed by police and social work". */
const SEEN_BY_BOTH = /\b(?:(?:visit|assessment|interview|session|course|programme|group|work|intervention|sessions)\b[^.;]{0,25}\b(?:carried out|undertaken|completed|conducted|made|done|run|delivered|led|facilitated|offered|co-delivered)|interviewed|seen|visited|assessed|examined|spoken to) (?:at \p{L}+ |together |jointly |on \d[^,;]{0,12} )?by (?:the |a |an |both )?(?:[\p{L}'’-]+ ){1,4}(?:and|with|alongside) /iu;
/** Those who only meet each other do no work together with the family. */
const MEETS = /^(?:meet|meets|met|meeting|spoke|speak)$/;
const DENIED = /\b(?:no|not|never|without|nor|n['’]t|nobody|instead of|rather than|declined|refused|could(?: have)?)\b[^.;]{0,40}$/i;
/** "No joint visit for now, as there were two in May": what is not repeated was done. */
const DONE_BEFORE = /\b(?:there (?:were|was|have been|has been|had been)|(?:we|they|I|both|already) (?:had|did|made|have had|have done|have made)|(?:after|since|following|besides) (?:the|our|their|two|three|one)|the last (?:one|two|three)|another|further|for now)\b[^.]{0,40}\b(?:one|two|three|four|several|last|first|in \p{Lu}\p{Ll}+|on \d|\d{1,2})\b/u;
/** Work with a family that two people can do together. */
const WORK = /^(?:visit|visits|visited|visiting|see|sees|saw|seeing|meet|meets|met|work|works|worked|working|assess|assesses|assessed|interview|interviewed|interviews|go|goes|went|going|run|runs|ran|running|deliver|delivered|carried|carry|speak|spoke|home|call|called|examined|examine|attended|sat|take|took|undertook|undertake|hold|held|lead|led|did|do|helped|help|offer|offered|teach|taught|complete|completed)$/;
/** "Hold it together", "call everybody together": no work of two side by side. */
const GATHERS = /\b(?:(?:hold|holds|bring|brings|brought|call|calls|called)\b[^.;]{0,60}|(?:held|get|gets|got|keep|keeps|kept|put|pull|piece)\b[^.;,]{0,25}) $/i;
const MODAL = /^(?:will|to|shall|both|also|then|have|has|had|are|is|were|was|going|,|each|now|jointly|again|together)$/;
const JOINED = /^(?:and|&|\+|\/|with|alongside)$/;
const ARTICLE = /^(?:the|a|an|her|his|their|our|my|your|allocated|new|duty)$/;

/** "Came along on my visit", "joined me at the house". */
const ALONG = /\b(?:came|come|coming|went) along (?:on|to|with|for)\b|\b(?:joined|accompanied) (?:me|us)\b[^.;]{0,20}\b(?:visit|on|for|at|to)\b/i;
const NOT_ALONG = /\b(?:not|\w*n['’]t|never|could|nobody)\b/i;
/** "At his visit on 28 April, with the nurse present". */
const AT_VISIT = /\bvisit\b[^.;]{0,40}, with [^.,;]{3,40} (?:present|there|alongside|in attendance)\b/i;

/** Whether a sentence tells of something that two agencies did together with the family, or plan to do. */
export function isTogether(unit: AnalysedUnit, sentence: Sentence, known: Known): boolean {
  const joint = JOINT.exec(sentence.text);
  if (joint) return !DENIED.test(sentence.text.slice(0, joint.index)) || DONE_BEFORE.test(sentence.text.slice(joint.index));
  if (INITIALS_TOGETHER.test(sentence.text)) return true;
  const parties = sentence.mentions.filter((mention) => isProfessional(sentence, mention, known));
  if (parties.length > 0 && (ALONG.test(sentence.text) ? !NOT_ALONG.test(sentence.text) : AT_VISIT.test(sentence.text))) return true;
  if (parties.length > 0 && SITS_IN.test(sentence.text) && (parties.length > 1 || /\b(?:I|we)\b/.test(sentence.text))) return true;
  if (parties.length > 1 && SEEN_BY_BOTH.test(sentence.text) && !DENIED.test(sentence.text.slice(0, SEEN_BY_BOTH.exec(sentence.text)?.index))) return true;
  if (isGivenToTwo(unit, sentence, known)) return true;
  return parties.some((party) => comesAlong(sentence, party)) || parties.some((party) => worksBeside(sentence, party, parties)) || worksTogether(unit, sentence, parties);
}

/** A row "Measure the bathroom, together | the OT and the social worker". */
function isGivenToTwo(unit: AnalysedUnit, sentence: Sentence, known: Known): boolean {
  if (unit.type !== 'row' || !/\b(?:together|jointly)\b/i.test(sentence.text)) return false;
  return unit.sentences.some((other) => other !== sentence && other.length <= 12 && / (?:and|&|\+) /.test(other.text) && other.mentions.filter((mention) => isProfessional(other, mention, known)).length > 1);
}

/** "The midwife and I visited", "police with the social worker interviewed", "I visited with the school nurse". */
function worksBeside(sentence: Sentence, party: Mention, parties: readonly Mention[]): boolean {
  let before = party.first - 1;
  while (ARTICLE.test(sentence.wordAt(before))) before -= 1;
  const link = sentence.wordAt(before);
  if (!JOINED.test(link) && !(link === 'by' && sentence.wordAt(before - 1) === 'accompanied')) return workAfterI(sentence, party);
  const first = sentence.wordAt(before - 1);
  const other = parties.some((mention) => mention.last === before - 1) || /^(?:i|me|we|he|she)$/.test(first);
  // Two named side by side, and then what they do.
  if (other && link !== 'by' && workFollows(sentence, party.last + 1)) return true;
  if (link === 'and' || link === '&' || link === '+' || link === '/') return false;
  // "visited with the health visitor": the verb stands before, and whoever visits is at work.
  for (let at = before - 1; at >= sentence.fromToken && at >= before - 14; at -= 1) {
    const word = sentence.wordAt(at);
    if (word === ',' && sentence.wordAt(at + 1) === 'and' && at + 2 === before) continue;
    // "The last visit was with the housing officer".
    if (word === 'visit' && /^(?:was|is|be)$/.test(first)) return true;
    if (/^[,;.]$/.test(word) || /^(?:appointment|meeting|spoke|speak|work|works|working|worked|met|meet|live|lives|lived)$/.test(word)) return false;
    if (/^(?:visit|visits|visited|visiting|saw|seen|see|interviewed|assessed|went|accompanied)$/.test(word)) return at === sentence.fromToken || /^(?:i|we|to|will|was|were|home|joint|have|has)$/.test(sentence.wordAt(at - 1)) || parties.some((mention) => mention.last < at);
  }
  return false;
}

/** "The youth worker came with me". */
function comesAlong(sentence: Sentence, party: Mention): boolean {
  return /^(?:came|went|visited|comes|goes|visits)$/.test(sentence.wordAt(party.last + 1)) && sentence.wordAt(party.last + 2) === 'with' && /^(?:me|us)$/.test(sentence.wordAt(party.last + 3));
}

/** "The school nurse and I will see Jo". */
function workAfterI(sentence: Sentence, party: Mention): boolean {
  return JOINED.test(sentence.wordAt(party.last + 1)) && /^(?:i|myself|me)$/.test(sentence.wordAt(party.last + 2)) && workFollows(sentence, party.last + 3);
}

function workFollows(sentence: Sentence, from: number): boolean {
  let at = from;
  while (at < sentence.toToken && at < from + 4 && MODAL.test(sentence.wordAt(at))) at += 1;
  // "take differing positions", "hold a view": no work with the family.
  if (MEETS.test(sentence.wordAt(at)) && !sentence.mentions.some((mention) => mention.first > at && /^(?:family|child|name)$/.test(mention.class)) && !/^(?:him|her|them|with|the|to)$/.test(sentence.wordAt(at + 1))) return false;
  // The meeting itself is no work together.
  if (sentence.wordAt(at) === 'attended' && /^(?:the|this|a|an|our)?\s*(?:\p{L}+\s+){0,3}(?:meeting|conference|review|core group|panel|hearing|forum|training)\b/iu.test(sentence.analysis.text.slice(sentence.spanOf(at, at).end).trimStart())) return false;
  return WORK.test(sentence.wordAt(at)) && !/^(?:not|whether|that|differing|different|opposing|opposite|contrary|issue|turns|part|sides|position|positions|views?|a)$/.test(sentence.wordAt(at + 1));
}

/** "together" beside two parties at work; as a word of an agency's name it tells nothing. */
function worksTogether(unit: AnalysedUnit, sentence: Sentence, parties: readonly Mention[]): boolean {
  for (let at = sentence.fromToken; at < sentence.toToken; at += 1) {
    const word = sentence.wordAt(at);
    if (word !== 'together' && word !== 'alongside') continue;
    const token = sentence.analysis.tokens[at];
    if (token?.capital && at > sentence.fromToken) continue;
    const near = (reach: number): boolean => [...Array(reach).keys()].some((back) => WORK.test(sentence.wordAt(at - 1 - back)) || /^visit/.test(sentence.wordAt(at - 1 - back)));
    if (!near(9) || DENIED.test(sentence.analysis.text.slice(sentence.start, token?.start)) || (word === 'together' && GATHERS.test(sentence.analysis.text.slice(sentence.start, token?.start)))) continue;
    const author = /\b(?:I|me|we|[Ss]he and|[Hh]e and|and (?:she|he))\b/.test(sentence.text);
    if (parties.length >= 2 || (parties.length === 1 && (author || unit.type === 'row'))) return true;
  }
  return false;
}
