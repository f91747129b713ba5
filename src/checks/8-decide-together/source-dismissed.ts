import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import dismissal from './dismissal.tsv';
import laySource from './lay-source.tsv';

/** What a check found: the information was tested, whatever came of it. */
const CHECKED =
  /\b(?:(?:we|i|he|she|they|officers?|police|social worker|health visitor|worker|manager|school|\p{Lu}\p{Ll}+) (?:\p{L}+ )?(?:visited|checked|went (?:to|round|out)|looked (?:at|in|round|into (?:it|this|what))|asked (?:the |mum|dad|school|her|him|them|\p{Lu}\p{Ll}+)+ ?(?:about|whether|if)|spoke (?:to|with)|saw (?:the|both|all|him|her|them|no)|found (?:no|that|the|both|all|nothing|him|her|them))|visited (?:the|on|that|and|next|same)|visit (?:on|was|found|showed)|checked (?:with|this|it|and|the|against)|checks? (?:with|found|showed|was|were|of)|found (?:no evidence|nothing|that|both|all)|confirmed (?:that|by|this|it|with)|(?:records?|log|cameras?|footage) shows?|(?:has|have|had) been (?:checked|followed up|tested)|was (?:checked|followed up|tested|taken seriously)|taken seriously|given the same weight|followed (?:this|it) up|cameras|(?:will|to) (?:check|visit|look into|follow (?:this|it) up|ask|speak to|ring))\b/iu;
/** "not checked", "I did not ask her about it": the words for a check, denied. */
const UNCHECKED = /\b(?:not|never|n['’]t|nobody|no one|without|no need to|instead of|rather than|wiser|cannot)\b[^.;]{0,30}$/i;
/** It is a relative who calls another one spiteful. */
const FAMILY_SAYS = /\b(?:mum|mam|mother|dad|father|parents?|gran\w*|nan|family|ms \p{L}+|mrs \p{L}+|mr \p{L}+|she|he|they) (?:also |then )?(?:said|says|told|thinks?|believes?|feels?|reported|complained|claims?|described|puts?)\b/iu;
/** Somebody passed something on: without that there is nothing to set aside. */
const INFORMS = /\b(?:sa(?:id|ys?)|told|tells|rang|rung|phon\w+|call\w*|report\w*|letters?|messag\w+|alleg\w+|claim\w*|referr\w+|complain\w*|inform\w*|account|sent|show(?:s|ed)|contact\w*|tip|e-?mail\w*|wr(?:ote|ites)|raised|video|photo\w*|concern\w*|worr\w+|heard|saw|story)\b/i;
const ABOUT_WORTH = /^(?:so|therefore|hence|accordingly|thus)$/;

/** Information from a relative, a neighbour, the public or a charity set aside without a check. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'source-dismissed',
  point: 8,
  level: 'must',
  kinds: 'all',
  scope: 'span',
  title: 'Somebody’s information set aside without a check',
  why: 'Relatives, neighbours, charities and callers who give no name often know what agencies do not. A quarrel or a grudge says nothing about whether the information is true.',
  todo: 'Say what they reported, what was done to check it and what that showed; or plan the check, with a name and a date.',
  lexicons: [readLexicon('dismissal', dismissal), readLexicon('lay-source', laySource)],
  bad: [
    { text: '[[The call from the neighbour appears malicious.]]', better: 'The neighbour said that the children are out at midnight. I visited on 3 March at 11pm and both were in bed.' },
    { text: 'Uncle showed us photographs of the kitchen. [[He is bitter about the separation and we have placed no weight on them.]]' },
    { text: 'Woman in the shop says the wee one is out at all hours, known to be a gossip, so left it there.' },
    { text: 'Grandmother rang again about drug use but there is a family feud, so this was not followed up.' },
  ],
  good: ['The neighbour left it where it was.', 'The neighbour does not get on with Mum. I visited on 3 March to see for myself and found the children asleep.', 'Mum and her sister have not spoken since the funeral.', 'The appointment was not followed up by the clinic.', 'The neighbour’s report was checked: I visited the same day and found both children in bed.', 'Mum said that her sister is spiteful.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!setsAside(unit, sentence)) continue;
      const around = near(unit, sentence);
      if (around.some(tellsOfCheck)) continue;
      if (marks.some((mark) => mark.end >= sentence.start - 1 && mark.paragraph === sentence.paragraph)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

/**
 * A sentence sets somebody's information aside where it says that nothing was done with it, or calls it bad by itself. A motive ("they fell
 * out") is only told where nothing follows from it; where the same sentence, or the next, sets the information aside, it is the ground.
 */
function setsAside(unit: AnalysedUnit, sentence: Sentence): boolean {
  const matches = sentence.matches('dismissal').filter((match) => (match.row.columns.type !== 'discredit' || !sentence.isNegatedBefore(match.first, 3)) && !isByFamily(sentence, match));
  if (matches.length === 0) return false;
  const of = (type: string): boolean => matches.some((match) => match.row.columns.type === type);
  const at = unit.sentences.indexOf(sentence);
  const told = unit.sentences.slice(Math.max(0, at - 2), at + 1);
  if (!told.some((other) => other.has('lay-source'))) return false;
  if (of('set aside')) return of('motive') || of('discredit') || isOfInformation(sentence) || told.some((other) => other.matches('dismissal').some((match) => match.row.columns.type !== 'set aside')) || lastPersonIsLay(told);
  return of('discredit') && !FAMILY_SAYS.test(sentence.text) && told.some((other) => INFORMS.test(other.text));
}

/** "Dad ignored the letter", "was ignored by Mum": it is no service that sets something aside. */
function isByFamily(sentence: Sentence, match: Match): boolean {
  if (match.row.columns.type !== 'set aside') return false;
  // "The neighbour left it there": who told it may leave it; "neighbour dismissed" is a note in the passive.
  const leaves = /^(?:left|let|leave|leaving|letting)$/.test(sentence.wordAt(match.first));
  return sentence.mentionsOf('family', 'child', ...(leaves ? (['community'] as const) : [])).some((mention) => (mention.last === match.first - 1 && !sentence.analysis.tokens[mention.last]?.possessive) || (mention.first <= match.last + 3 && mention.first > match.last && sentence.wordAt(match.last + 1) === 'by'));
}

/** "This was not followed up": what is set aside is something told, and not an appointment or a plan. */
function isOfInformation({ text }: Sentence): boolean {
  return /\b(?:this|that|it|them|these|information|report|letter|call|account|allegation|claim|weight|credence|photographs?|photos|message|source|concerns?|worry|worries|story)\b/i.test(text) && !/\b(?:appointment|referral to|prescription|assessment|invoice|application)\b/i.test(text);
}

function lastPersonIsLay(told: readonly Sentence[]): boolean {
  const last = told[told.length - 1];
  const before = told[told.length - 2];
  return last !== undefined && (last.has('lay-source') || (before !== undefined && before.has('lay-source') && ABOUT_WORTH.test(last.wordAt(last.fromToken))));
}

function tellsOfCheck({ text }: Sentence): boolean {
  const match = CHECKED.exec(text);
  return match !== null && !UNCHECKED.test(text.slice(0, match.index)) && !/\b(?:not|never|n['’]t) /i.test(match[0]);
}
