import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { givesOwnReason, givesReasonForNeighbour } from '../../language/reasons';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import decisions from './decision.tsv';

/** What the case turns on; "agreed to ring the school" is an action, not a decision about the case. */
const ABOUT_THE_CASE =
  /\b(?:thresholds?|criteria|plan|order|regist\w+|clos\w+|nfa|no further action|step(?:ped|ping)? (?:up|down)|proceed\w*|section|s ?47|conference|placement|placed|care|supervis\w+|unsupervised|return home|go home|live with|transfer\w*|escalat\w+|ended|discontinu\w*|investigat\w+|enquir\w+|refer(?:ral|red|ring)|court|legal|proceedings|protection|pp|charg\w+|prosecut\w+|bail|exclu\w+|contact|family time|accommodat\w+|legal gateway|not (?:to )?(?:hold|convene|proceed|start|press|pursue|refer)|child in need|cin|hearing|reporter|tier|level|universal|timetable|medical|ird|strategy|press the (?:point|matter)|arrangements|status quo|eha|early help|mash|(?:stay|remain|be kept|be left) (?:at|with|as|under|open|put|where)|take (?:it|this|matters|the matter) (?:any )?further)\b/i;
/** A threshold that is crossed on foot, a step up on to something. */
const EVERYDAY = /\bthreshold of (?:the |a |his |her |their |my )?(?:door|house|home|flat|room|adulthood)|\bstep\w* (?:up|down) (?:on ?to|to|from) (?:the|a|his|her) (?:microphone|front|stage|plate|mark|platform|kerb|bus|door|ladder|stool|car|train|crease|table)\b/i;
const NOT_A_DECISION = /\b(?:will (?:decide|be decided|consider)|to (?:decide|consider|discuss|review) (?:whether|if|on)?|whether|if (?:the|this|it|she|he|they|there|no|not|any|things|everyone)|could|might|ask(?:s|ed|ing)? (?:\w+ )?(?:whether|if|for|that|to)|would like|wants?|wanted|hop(?:e|es|ed|ing)|would (?:be|prefer|like|want|rather)|should (?:the|this|it|she|he|they) |before (?:any|a) decision|no decision|unless|until|when the|once the|supports?|supported|(?<!\bnot )(?:thought|felt)|thinks|feels|view|opinion|disagree\w*|unhappy|prefer\w*|purpose|told that|said that|was told|criteria for|(?:talk\w*|spoke) (?:about|of)|discuss\w* (?:whether|stepping|closing|ending|the)|meets? to)\b/i;
/** "agreed that she is doing well": a view, and "agreed to attend": a promise. */
const VIEW = /\bagree[ds]? (?:that|to|with)\b/i;
/** Left alone is what happened to the child, not what was decided. */
const NEGLECT = /\b(?:alone|unattended|unsupervised|by (?:himself|herself|themselves|his|her|their|mum|dad|mother|father)|without (?:an adult|supervision))\b/i;

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
    { text: 'Moved down to level two.' },
    { text: 'The panel ruled against a place at the unit.' },
    { text: 'No need for a strategy discussion.' },
    { text: '[[Ava is not to be named on the register.]]' },
    { text: 'Keeping this at early help.' },
    { text: 'We are sticking with the current plan.' },
    { text: 'A conference was not thought necessary.' },
    { text: 'Names to come off the register.' },
    { text: 'The hearing made a compulsory supervision order.' },
    { text: 'Nobody is calling for a conference.' },
    { text: 'An application for an order is not proposed at present.' },
    { text: 'The existing arrangements are to be maintained.' },
  ],
  good: ['He reached the threshold of the door. She stepped up to the microphone.', 'The plan will end because Jo has been safe at home for six months.', 'It was agreed to close. All four agencies told us that the changes have held since May, and that is why.', 'Ms Ali agreed to ring the school.',
    'Mum decided not to go to court.',
    'The shop closed at five.',
    'All of this was taken into account.',
    'Mum can stay on at work until four.',
    'Ella is moving to Year 6 in September.',
    '- Ms Ali to close the file by 3 March 2026',
    'If the threshold is met we will meet again.',
    'The boys were left at home alone overnight.',
  ],
  find(unit) {
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (!decides(unit, sentence) || isExplained(unit, sentence)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

function decides(unit: AnalysedUnit, sentence: Sentence): boolean {
  return sentence.matches('decision').some((match) => !isTask(unit, sentence, match) && isDecision(sentence, match));
}

/** The reason stands in the decision's own sentence, or near it where it is not another decision's reason. */
function isExplained(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (givesOwnReason(sentence)) return true;
  return near(unit, sentence).some((other) => other !== sentence && givesReasonForNeighbour(other) && !decides(unit, other));
}

/** "Mr Birkett to close the file" in a list of actions: what one person is to do. */
function isTask(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  if (unit.type !== 'item' || !/^(?:to|will)$/.test(sentence.wordAt(match.first))) return false;
  return sentence.mentions.some((mention) => (mention.class === 'role' || mention.class === 'name') && mention.last === match.first - 1 && mention.first <= sentence.fromToken + 3);
}

function isDecision(sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  if (NOT_A_DECISION.test(text.slice(sentence.start, match.end)) || sentence.text.trimEnd().endsWith('?')) return false;
  if (EVERYDAY.test(text.slice(match.start, match.end + 25))) return false;
  const { kind } = match.row.columns;
  if (kind === 'case') return true;
  // "Mum can stay on at work": where a parent is is no decision about the child.
  if (kind === 'place') return !NEGLECT.test(sentence.text) && !sentence.mentions.some((mention) => mention.class === 'family' && mention.last === match.first - 1);
  if (isFamilys(sentence, match)) return false;
  // What a panel or a service decides against is about the case, whatever its name.
  if (sentence.wordAt(match.last) === 'against' && !sentence.mentions.some((mention) => mention.class === 'name' && mention.first === match.first)) return true;
  if (!ABOUT_THE_CASE.test(text.slice(match.start, sentence.end))) return false;
  // One person who agrees to do something promises an action.
  if (/\bagree[ds]? to\b/i.test(text.slice(match.start, match.end)) && sentence.mentions.some((mention) => (mention.class === 'role' || mention.class === 'name') && mention.first === match.first)) return false;
  return !(VIEW.test(text.slice(match.start, match.end)) && !ABOUT_THE_CASE.test(text.slice(match.end, sentence.end)));
}

/** "Mum decided not to…": what a relative decides for herself is no decision about the case. */
function isFamilys(sentence: Sentence, match: Match): boolean {
  const subject = [...sentence.mentions].reverse().find((mention) => mention.first <= match.first && mention.last >= match.first - 3);
  return subject?.class === 'family' || subject?.class === 'child' || /^(?:she|he|they)$/.test(sentence.wordAt(match.first - 1));
}
