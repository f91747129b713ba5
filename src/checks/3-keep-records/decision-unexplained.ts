import { near, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { givesReason } from '../../language/reasons';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import decisions from './decision.tsv';

/** What the case turns on; "agreed to ring the school" is an action, not a decision about the case. */
const ABOUT_THE_CASE =
  /\b(?:threshold|criteria|plan|order|regist\w+|clos\w+|nfa|no further action|step(?:ped|ping)? (?:up|down)|proce\w+|section|s ?47|conference|placement|placed|care|supervis\w+|unsupervised|remain|return|live|move|moved|stay|transfer\w*|escalat\w+|end(?:ed|ing)?|discontinu\w*|continue|investigat\w+|enquir\w+|refer(?:ral|red)|assessment|court|legal|proceedings|protection|pp|charged?|bail|exclud\w+|exclusion|contact|family time|accommodat\w+|legal gateway|not (?:to )?(?:hold|convene|proceed|start)|child in need|cin|hearing|reporter|accepted|declined|rejected)\b/i;
const NOT_A_DECISION = /\b(?:will (?:decide|be decided|consider)|to decide (?:whether|if|on)|whether|if (?:the|this|it|she|he|they)|could|might|asked (?:whether|if|for)|would like|wants?|hop(?:e|es|ed)|if the|would (?:be|prefer|like)|should (?:the|this|it)|before (?:any|a) decision|no decision)\b/i;
/** "agreed that she is doing well": a view, and "agreed to attend": a promise. */
const VIEW = /\bagree[ds]? (?:that|to|with)\b/i;

/** A decision about the case without a reason near. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'decision-unexplained',
  point: 3,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'span',
  title: 'A decision without its reason',
  why: 'Without the reason nobody can tell later whether the decision still holds, and the family and the child cannot understand it.',
  todo: 'Say in the same place why: what was weighed, and what it means for the child.',
  lexicons: [readLexicon('decision', decisions)],
  bad: [
    { text: '[[The conference agreed that both children will be subject to a child protection plan.]]', better: 'The conference agreed on a child protection plan for both children because both have been hurt at home twice since May.' },
    { text: 'Threshold not met.' },
  ],
  good: ['The plan will end because Jo has been safe at home for six months.', 'It was agreed to close. All four agencies told us that the changes have held since May, and that is why.', 'Ms Ali agreed to ring the school.'],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      const match = sentence.matches('decision').find((candidate) => isDecision(sentence, candidate));
      if (!match || givesReason(near(unit, sentence))) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

function isDecision(sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  if (NOT_A_DECISION.test(text.slice(sentence.start, match.end))) return false;
  if (!ABOUT_THE_CASE.test(sentence.text)) return false;
  return !(VIEW.test(text.slice(match.start, match.end)) && !ABOUT_THE_CASE.test(text.slice(match.start, sentence.end)));
}
