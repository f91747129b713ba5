import { near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { givesOwnReason, givesReasonForNeighbour, groundsFor } from '../../language/reasons';
import { textAfter, textBefore, textFrom, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import decisions from './decision.tsv';

/** What the case turns on; "agreed to ring the school" is an action, not a decision about the case. */
const ABOUT_THE_CASE =
  /\b(?:thresholds?|criteria|plan|order|regist\w+|clos\w+|nfa|no further action|step(?:ped|ping)? (?:up|down)|proceed\w*|section|s ?47|conference|placement|placed|care|supervis\w+|unsupervised|return home|go home|live with|transfer\w*|escalat\w+|ended|discontinu\w*|investigat\w+|enquir\w+|assess(?:ment|ments|ed)|register|removed?|agency|signpost\w*|refuge|rejected|declined|unsubstantiated|exclusion|refer(?:ral|red|ring)?|court|legal|proceedings|protection|pp|charg\w+|prosecut\w+|bail|exclu\w+|contact|family time|accommodat\w+|legal gateway|not (?:to )?(?:hold|convene|proceed|progress|start|press|pursue|refer)|child in need|cin|hearing|reporter|tier|level|universal|timetable|medical|ird|strategy|press the (?:point|matter)|arrangements|status quo|eha|early help|mash|ta[cfm]|eh[am]|marac|adoption|foster\w*|accommodation|monitor|nrm|(?:stays?|remains?|lives?|goes|be placed|be kept|be left) with|(?:stay|remain|be kept|be left) (?:at|with|as|under|open|put|where)|take (?:it|this|matters|the matter) (?:any )?further)\b/i;
/** A threshold that is crossed on foot, a step up on to something. */
const EVERYDAY = /\bthreshold of (?:the |a |his |her |their |my )?(?:door|house|home|flat|room|adulthood)|\bstep\w* (?:up|down) (?:on ?to|to|from) (?:the|a|his|her) (?:microphone|front|stage|plate|mark|platform|kerb|bus|door|ladder|stool|car|train|crease|table)\b/i;
const NOT_A_DECISION = /\b(?:will (?:decide|be decided|consider)|to (?:decide|consider|discuss|review) (?:whether|if|on)?|whether|if (?:you|we|the|this|it|she|he|they|there|no|not|any|things|everyone)|could|might|ask(?:s|ed|ing)? (?:\w+ )?(?:whether|if|for|that|to)|would like|wants?|wanted|hop(?:e|es|ed|ing)|would (?:be|prefer|like|want|rather|wish|ask)|should (?:the|this|it|she|he|they) |before (?:any|a) decision|no decision|unless|until|when the|once the|support(?:s|ed)? (?:the|this|that|a|an|it|closing|ending|stepping)|(?:we|i) (?:\w+ )?(?:request|ask|think|believe)|^\W*told \w+ that|not (?:sure|certain)|unsure|(?<!\b(?:not|it was) )(?:thought|felt)|thinks|feels|view|opinion|disagree\w*|unhappy|prefer\w*|purpose|told that|said that|was told|criteria for|(?:talk\w*|spoke) (?:about|of)|discuss\w* (?:whether|stepping|closing|ending|the)|meets? to|no crimes?)\b/i;
/** "Mrs Lee is content for the service to end its involvement": a wish, unless somebody at work is content. */
const CONTENT_WITH = /\b(?:is|are|was|were|be) (?:quite |very )?(?:content|happy|glad|ready|willing|keen) (?:for|to|that|with)\b/i;
/** "agreed that she is doing well": a view, and "agreed to attend": a promise. */
const VIEW = /\bagree[ds]? (?:that|to|with)\b/i;
/** What a writer decides to do next is no decision about the case, nor is how the meeting goes on. */
const EVERYDAY_STEP = /^\W*(?:that (?:we|i|it|they|all|everyone|the \p{L}+) (?:would |will |should )?)?(?:to )?(?:ring|call|phone|visit|speak|see|ask|email|contact|wait|stay|write|meet|invite|use|share|bring|send|give|show|sit|play|read|listen|look|talk|take (?:a|her|him|them|my)|tell|let|make|go|come|return|do|have|keep (?:it|the|my)|help|focus|start|begin|adjourn|break)\b|\b(?:next meeting|minutes|venue|date (?:of|for)|time (?:of|for)|who (?:would|will) chair|cop(?:y|ies) of)\b/iu;
/** What somebody of the family says should be done, or did. */
const SAYS = /^(?:says?|said|tells?|told|thinks?|believes?|reckons?|argue[ds]?|asks?|asked|wonders?|wondered|feels?|felt|requests?|requested|insists?|insisted)$/;
const NOT_YET = /\byet\b/i;
/** A plan for the summer is none of the child's plans. */
const OTHER_PLAN = /\bagree[ds]? (?:a|on a|the) (?:plan (?:for|of|to)|(?:safety|visiting|transition|written|birth|contingency|weekly|holiday|care) plan)\b/i;
/** "The assessment was done under section 17" tells by what law, "this will be held under section 17" what is decided. */
const GOES_BY_ROUTE = /\b(?:will|shall|should|to be|proceed\w*|continu\w*|held|progress\w*|dealt|stays?|remains?)\b|^\W*$/i;
/** Registered with a dentist, transferred to the writer, ended at four o'clock, a referral taken up by a clinic: no decision about the case. */
const IN_PASSING =
  /\bregistered with\b|\btransferred to (?:me|us)\b|\b(?:ended|finished|stopped|closed) (?:early|late|(?:at|after|about|around|before) (?:about |around |only )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half|quarter))\b|\breferral to (?:\p{L}+ ){1,4}(?:was|is|has been) (?:accepted|received)\b|\bnot allowed to go on\b/iu;
const DECISION_HEADER = /^\W*(?:(?:final|overall|our|agreed|panel|court|hearing|conference|referral|screening|triage|manager['’]?s?|management) )*(?:decision|recommendation|disposal|threshold decision|outcome of \p{L}+|(?:triage|screening|referral|conference|panel|hearing|assessment) outcome|outcome)s?\W*$/iu;
/** A column of decisions that says no more than yes or no. */
const BARE_ANSWER = /^\W*(?:not )?(?:refused|granted|agreed|approved|declined|rejected|turned down|upheld|accepted|supported|deferred)\W*$/i;
/** "No concerns on the visit, so NFA": the reason stands in front. */
const AND_SO = /\s\S+\s+\S+\s+(?:and )?so(?:\s+[^\s,.;]+){0,4}\s+$/i;
/** What ends or lessens what is done for a child, or is done by others from now on. */
const DOES_LESS = /\b(?:clos\w+|nfa|no|not|never|nobody|down|end(?:s|ed|ing)?|withdr\w+|discharg\w+|de-?regist\w+|signpost\w*|off|removed? from|ceas\w+|stop\w*|transfer\w*|reduc\w+|unsupervised|return\w*|lift\w*|universal|early help)\b|n['’]t\b/i;
const OF_CONTACT = /\b(?:contact|visits|overnights?|family time)\b/i;
/** A status told in passing, an order under which somebody lives. */
const STATUS = /\b(?:under|subject to|on) (?:a|an|the|her|his|their) (?:\p{L}+ ){0,3}order[^.;]{0,20}$/iu;
const STATUS_FIELD = /\b(?:legal status|reasons? (?:in|for) care|orders? in place|legal (?:basis|orders?))\b/i;
/** The patient goes home from the ward. */
const SENT_HOME = /(?<!\b(?:will|to) be )discharged (?:home|from|by|to)\b.*\b(?:hospital|ward|a&e|maternity|nicu|clinic|home|unit)\b/i;
/** "May be met if he returns". */
const SUPPOSED = /\b(?:threshold|criteria)[^.;]{0,40}\b(?:may|might|could|would)\b/i;
/** What an agency does with a case, not a task given to it. */
const COURSE = /^(?:proceed|lead|close|step|hold|remain|stay|continue|withdraw|end)$/;
/** "With Dad in prison and Mum at her sister's, the conference…": what the decision was made in view of. */
const IN_VIEW_OF = /^\W*(?:with (?!immediate|effect|regard|respect|reference|the (?:agreement|consent|approval)|all (?:agencies|present))|having (?!met|discussed|considered (?:the|all|every))|given |in view of |seeing |after (?!discussion|consideration|consultation|deliberation|hearing|a (?:long |full |lengthy |short )?discussion|careful|much|the meeting|that)|following (?!discussion|consideration|consultation|deliberation|a (?:long |full )?discussion|the (?:meeting|discussion)|careful|this|that|on))[^,.;]{12,160},/i;
/** What follows a colon or a dash behind a decision and tells of something that was seen, done or said. */
const THEN_TOLD = /^[^:;–—]{0,80}(?::|;| – | — | - )\s*(?=(?:[^\s.]+[ ]){4})[^.]*\b(?:is|are|was|were|has|have|had|does|did|do|will|can|cannot|\p{L}{3,}ed|saw|said|told|found|gave|kept|made|took|went|came|fits|matches|shows?|lives?|attends?|keeps?|works?|goes|sees)\b/iu;
const BY_FAMILY = /^\s*(?:by|at the request of) (?:(?:his|her|their|the) )?(?:mum|mam|dad|mother|father|parents?|family|aunt|gran\w*|nan)\b/i;
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
    { text: 'Outcome of meeting: remain on CP plan.' },
    { text: 'MASH decision – not to progress.' },
    { text: '[[School decided not to tell Dad.]] He is in Year 4.' },
    { text: 'Down to early help from Monday 8 June.' },
    { text: '[[From the bank holiday Jo is to see his father at the family centre.]] The centre is open until six.' },
    { text: 'The risk level was lowered from high to medium.' },
    { text: 'The case transfers to the Leaving Care Team on 1 July.' },
    { text: 'The local authority will apply for a care order.' },
    { text: '[[We are ending our support.]] Mum has our number.' },
    { text: 'The aunt was ruled out as a carer.' },
  ],
  good: ['He reached the threshold of the door. She stepped up to the microphone.', 'The plan will end because Jo has been safe at home for six months.', 'It was agreed to close. All four agencies told us that the changes have held since May, and that is why.', 'Ms Ali agreed to ring the school.',
    'Mum decided not to go to court.',
    'No concerns were found on the visit, so NFA.',
    'Case closed. There have been no further incidents.',
    'All the goals of the plan have been met. The case will now close.',
    'The conference agreed on a plan for Jo. She has been hit again since May.',
    'She is not registered with a dentist.',
    'Case transferred to me on 4 May.',
    'I think that this meets the threshold.',
    'Jo lives with Nan under a special guardianship order made in 2022.',
    'The assessment was done under section 17 of the Children Act 1989.',
    'Contact ended at four.',
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

/** Whether a sentence states a decision about the case. */
export function decides(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (unit.type === 'row' && unit.cells.some(({ header, text }) => STATUS_FIELD.test(header) || (text.length < 40 && STATUS_FIELD.test(text)))) return false;
  return isBareOutcome(unit, sentence) || sentence.matches('decision').some((match) => !isTask(unit, sentence, match) && isDecision(sentence, match));
}

/** What stands in a field for the decision or outcome: "Level 2", "Child in need". */
function isBareOutcome(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (unit.type !== 'row' || sentence.length > 14) return false;
  const cell = unit.cells.find(({ paragraphs }) => paragraphs.some(({ sentences }) => sentences[0] === sentence));
  return cell !== undefined && cell.text.length < 120 && DECISION_HEADER.test(cell.header) && (ABOUT_THE_CASE.test(sentence.text) || BARE_ANSWER.test(sentence.text)) && !NOT_A_DECISION.test(sentence.text) && !isGivenOut(sentence, sentence.fromToken);
}

/** "Ms Lane to ring the school": what stands behind a label is given to somebody. */
function isGivenOut(sentence: Sentence, from: number): boolean {
  return sentence.mentions.some((mention) => (mention.class === 'role' || mention.class === 'name' || mention.class === 'agency' || mention.class === 'family') && mention.first >= from && mention.first <= from + 2 && /^(?:to|will)$/.test(sentence.wordAt(mention.last + 1)) && !(mention.class === 'agency' && COURSE.test(sentence.wordAt(mention.last + 2))));
}

/** The reason stands in the decision's own sentence, or near it where it is not another decision's reason. */
export function isExplained(unit: AnalysedUnit, sentence: Sentence): boolean {
  if (givesOwnReason(sentence) || hasOwnGround(sentence) || hasReasonCell(unit) || IN_VIEW_OF.test(sentence.text)) return true;
  const matches = sentence.matches('decision');
  const last = matches.reduce((end, match) => Math.max(end, match.end), sentence.start);
  if (THEN_TOLD.test(sentence.analysis.text.slice(last, sentence.end)) || matches.some((match) => AND_SO.test(textBefore(sentence, match)))) return true;
  return near(unit, sentence).some((other) => other !== sentence && (givesReasonForNeighbour(other) || givesGround(sentence, other)) && !decides(unit, other));
}

/** "Case closed, goals met": a ground in the decision's own sentence, outside the words of the decision. */
function hasOwnGround(sentence: Sentence): boolean {
  const decided = new Set<number>();
  for (const match of sentence.matches('decision')) for (let at = match.first; at <= match.last; at += 1) decided.add(at);
  return groundsFor(sentence, DOES_LESS.test(sentence.text) ? 'less' : 'more').some((ground) => !decided.has(ground.first) && !decided.has(ground.last));
}

/** A column or a label of its own for the reason, with something in it. */
function hasReasonCell(unit: AnalysedUnit): boolean {
  return unit.type === 'row' && unit.cells.some(({ header, text }) => /\b(?:reasons?|rationale|why|because|grounds)\b/i.test(header) && /\p{L}{4}/u.test(text));
}

/** What got better speaks for doing less, a hurt for doing more; for time with a parent, either. */
function givesGround(decision: Sentence, other: Sentence): boolean {
  const less = DOES_LESS.test(decision.text);
  return ((less || OF_CONTACT.test(decision.text)) && groundsFor(other, 'less').length > 0) || ((!less || OF_CONTACT.test(decision.text)) && groundsFor(other, 'more').length > 0);
}

/** "Mr Birkett to close the file" in a list of actions: what one person is to do. */
function isTask(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  // "Osian to stay with Nan tonight", in a list of actions.
  if (unit.type === 'item' && match.row.columns.kind === 'place' && /\bactions?\b/i.test(unit.headings[unit.headings.length - 1] ?? '')) return true;
  if (unit.type !== 'item' || !/^(?:to|will)$/.test(sentence.wordAt(match.first)) || /^(?:not|be)$/.test(sentence.wordAt(match.first + 1))) return false;
  return sentence.mentions.some((mention) => (mention.class === 'role' || mention.class === 'name') && mention.last === match.first - 1 && mention.first <= sentence.fromToken + 3);
}

function isDecision(sentence: Sentence, match: Match): boolean {
  const { text } = sentence.analysis;
  if (NOT_A_DECISION.test(text.slice(sentence.start, match.end)) || sentence.text.trimEnd().endsWith('?')) return false;
  if (EVERYDAY.test(text.slice(match.start, match.end + 25))) return false;
  if (CONTENT_WITH.test(text.slice(sentence.start, match.end)) && !sentence.mentionsOf('role', 'agency').some((mention) => mention.last < match.first)) return false;
  // "Contact is supervised on Saturdays": how it is, not that it was so decided.
  if (/\b(?:is|are) (?:supervised|supported|monitored)$/i.test(textOf(sentence, match)) && !/^\s+(?:from now|as of|from \d)/i.test(textAfter(sentence, match))) return false;
  if (IN_PASSING.test(text.slice(match.start, Math.min(sentence.end, match.end + 25)))) return false;
  const told = textBefore(sentence, match) + textOf(sentence, match);
  if (STATUS.test(told) || SUPPOSED.test(told)) return false;
  if (/\bdischarged\b/i.test(textOf(sentence, match)) && SENT_HOME.test(textFrom(sentence, match))) return false;
  // "Mum has been discharged from probation": another's case.
  if (/\bdischarged\b/i.test(textOf(sentence, match)) && subjectOf(sentence, match)?.class === 'family') return false;
  const { kind } = match.row.columns;
  const after = textAfter(sentence, match);
  if (isSaidByFamily(sentence, match)) return false;
  switch (kind) {
    case 'case':
      return true;
    // "The fourth visit under the family support plan": how the work is called.
    case 'route':
      return !/^ plan\b/i.test(after) && GOES_BY_ROUTE.test(textBefore(sentence, match));
    case 'settled':
      return !BY_FAMILY.test(after) && !(/\bto be\b/i.test(textOf(sentence, match)) && / by /.test(after));
    case 'court':
      return !sentence.mentions.some((mention) => mention.class === 'family' && mention.last === match.first - 1);
    // The subject is left out: what begins the note.
    case 'clipped':
      return match.first - sentence.fromToken <= 1 && sentence.mentions.every((mention) => mention.first >= match.first);
    case 'denied':
      return !NOT_YET.test(textFrom(sentence, match)) && !isFamilys(sentence, match);
    case 'active': {
      const subject = subjectOf(sentence, match);
      return !isFamilys(sentence, match) && subject?.class !== 'name' && !textOf(sentence, match).includes(',');
    }
    case 'decided':
      return !isFamilys(sentence, match) && !EVERYDAY_STEP.test(/\b(?:to|that)$/.test(textOf(sentence, match)) ? after : '');
    // What a family decides to end is its own; "going to stop": anybody's.
    case 'decided-end':
      return !isFamilys(sentence, match) && subjectOf(sentence, match)?.class !== 'name' && !/\b(?:smoking|drinking|using|taking|work|job|his|her)\b/i.test(after.slice(0, 25));
    case 'label':
      return match.first - sentence.fromToken <= 3 && /\p{L}/u.test(after) && !isGivenOut(sentence, match.last + 1);
    case 'label-case':
      return match.first - sentence.fromToken <= 2 && ABOUT_THE_CASE.test(sentence.wordAt(match.last) + after) && !isGivenOut(sentence, match.last);
  }
  // "Mum can stay on at work": where a parent is is no decision about the child.
  if (kind === 'place') return !NEGLECT.test(sentence.text) && !sentence.mentions.some((mention) => mention.class === 'family' && mention.last === match.first - 1);
  if (isFamilys(sentence, match)) return false;
  // What a panel or a service decides against is about the case, whatever its name.
  if (sentence.wordAt(match.last) === 'against' && !sentence.mentions.some((mention) => mention.class === 'name' && mention.first === match.first)) return true;
  // What somebody at work decides, whatever it is about, save what they are to do next.
  if (/\b(?:decided|resolved|ruled|determined|directed)\b/i.test(textOf(sentence, match)) && !EVERYDAY_STEP.test(after) && subjectOf(sentence, match)?.class !== 'name') return true;
  if (!ABOUT_THE_CASE.test(text.slice(match.start, sentence.end)) || OTHER_PLAN.test(textFrom(sentence, match))) return false;
  // One person who agrees to do something promises an action.
  if (/\bagree[ds]? to\b/i.test(text.slice(match.start, match.end)) && sentence.mentions.some((mention) => (mention.class === 'role' || mention.class === 'name') && mention.first === match.first)) return false;
  return !(VIEW.test(text.slice(match.start, match.end)) && !ABOUT_THE_CASE.test(text.slice(match.end, sentence.end)));
}

/** "Nan says the case should be closed." */
function isSaidByFamily(sentence: Sentence, match: Match): boolean {
  return sentence.mentions.some((mention) => mention.last < match.first && (mention.class === 'family' || mention.class === 'child' || mention.class === 'name') && SAYS.test(sentence.wordAt(mention.last + 1)));
}

function subjectOf(sentence: Sentence, match: Match): Mention | undefined {
  return [...sentence.mentions].reverse().find((mention) => mention.first <= match.first && mention.last >= match.first - 3);
}

/** "Mum decided not to…": what a relative decides for herself is no decision about the case. */
function isFamilys(sentence: Sentence, match: Match): boolean {
  const subject = subjectOf(sentence, match);
  return subject?.class === 'family' || subject?.class === 'child' || /^(?:she|he|they)$/.test(sentence.wordAt(match.first - 1));
}
