import { childrenOf, isChild, type Child } from '../../../language/children';
import type { Sentence } from '../../../language/analysis';
import { readLexicon } from '../../../language/lexicon';
import { givesOwnReason } from '../../../language/reasons';
import { placeOf, statements } from '../../evidence-place';
import { statesDecision } from '../../3-keep-records/stated-decision';
import decisionsText from '../../3-keep-records/decision.tsv';
import { defineQuestion, type Place } from '../../question';

/** Words by which somebody tells a child what is done and why. */
const EXPLAINS = /\b(?:explain(?:ed|s)?|talk(?:ed)? (?:\p{L}+ )?(?:with \p{L}+ )?(?:through|about)|went (?:through|over)|gone (?:through|over)|go (?:through|over)|shared|showed|shown|read|wrote|written|tell|told|let)\b/iu;
const WHAT = /\b(?:why|what (?:will|would|is|was|happens|happened|we|i|the|has|had|this|it|they)|how (?:we|i|the|it|this)|because|that (?:i|we) (?:have|had|would|will|am|are|was|were|must|need)|about (?:the|this|our|my) (?:plan|decision|meeting|report|assessment|move|order|visit|referral)|the (?:plan|decision|report|assessment|letter|minutes)|this (?:plan|letter|report|assessment|page))\b/i;
/** What a child or a relative explains to others. */
const BY_AUTHOR = /\b(?:i|we|been|was|were|worker|to be|will|is to|are to|team|teacher|nurse|officer|visitor|chair|guardian|advocate|practitioner)\b/i;

/** After practice point 2 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp2.q4',
  point: 2,
  text: 'If the child came to read this record, would they understand what was done and why?',
  shows: 'Decisions about the child with their reason in plain words; what the child was told, and how; words to the child.',
  kinds: 'all',
  checks: ['stigmatising-language'],
  lexicons: [readLexicon('decision', decisionsText)],
  evidence(document, { on }) {
    const children = childrenOf(document, on);
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (isToTellChild(sentence, children)) return [placeOf(sentence, 'what the child is to be told', 2)];
      if (tellsChild(sentence, children)) return [placeOf(sentence, 'what the child was told', 1)];
      if (unit.addressesChild && givesOwnReason(sentence) && /\byou(?:r|rs)?\b/i.test(sentence.text) && !/^\W*you\b/i.test(sentence.text)) return [placeOf(sentence, 'a reason, told to the child', 1)];
      const isNamed = sentence.mentions.some((mention) => isChild(sentence, mention, children));
      return isNamed && givesOwnReason(sentence) && statesDecision(unit, sentence) ? [placeOf(sentence, 'what was decided for the child, and why', 2)] : [];
    });
  },
});

/** "Tell Zara what was decided", in a list of what is to be done. */
function isToTellChild(sentence: Sentence, children: readonly Child[]): boolean {
  const [verb] = /^\W*(?:tell|explain|show|read)\b[^.;]{0,30}/i.exec(sentence.text) ?? [];
  if (verb === undefined || !WHAT.test(sentence.text)) return false;
  return sentence.mentions.some((mention) => isChild(sentence, mention, children) && sentence.spanOf(mention.first, mention.last).start <= sentence.start + verb.length && !(sentence.analysis.tokens[mention.last]?.possessive ?? false));
}

/** "I explained to Ella why…", "Ella was told what will happen", "I went through the plan with both boys". */
function tellsChild(sentence: Sentence, children: readonly Child[]): boolean {
  const { text } = sentence;
  const verb = EXPLAINS.exec(text);
  if (!verb || !WHAT.test(text.slice(verb.index)) || /\b(?:not|never|\w*n['’]t)\b[^.;,]{0,12}$/i.test(text.slice(0, verb.index))) return false;
  const at = sentence.start + verb.index;
  return sentence.mentions.some((mention) => {
    if (!isChild(sentence, mention, children) || (sentence.analysis.tokens[mention.last]?.possessive ?? false)) return false;
    const { start, end } = sentence.spanOf(mention.first, mention.last);
    if (start < at) return at - end < 40 && /\b(?:was|were|been|is|are|be)\b/i.test(sentence.analysis.text.slice(end, at));
    const between = sentence.analysis.text.slice(at, start);
    // "Told me that Ella": nobody tells the child.
    if (/\b(?:me|us|that|about|how)\b/i.test(between) || start - at > 60) return false;
    return BY_AUTHOR.test(text.slice(0, verb.index + 4)) || /\b(?:to|with)\s+(?:both\s+)?(?:the\s+)?$/i.test(between);
  });
}
