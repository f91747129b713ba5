import { hasChase } from '../../language/chase';
import { isRunningText, near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { textAfter, textAround, textBefore, textFrom, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import phrases from './request-drifting.tsv';

/** Information that agencies ask each other for. */
const INFORMATION =
  /\b(?:reports?|records?|notes?|files?|papers?|summar(?:y|ies)|logs?|letters?|results?|checks?|information|info|details|statements?|chronolog\w+|assessments?|outcomes?|replies|reply|response|answer|feedback|confirmation|minutes|paperwork|documents?|copy|copies|scans?|bloods?|data|figures|histor(?:y|ies)|account|view|views|opinion|advice|footage|referral form|enquir\w+|inquir\w+|call back|certificate|discharge|transcript|images|screening|trace)\b/i;
const REQUEST = /\b(?:ask(?:ed|s|ing)?|request\w*|sought|seek\w*|applied|appl(?:y|ication)|wrote|written|emailed|e-mailed|rang|rung|phoned|telephoned|called|contacted|chas(?:ed|ing|er|ers)|enquir\w+|inquir\w+|letter|e-?mails?|messages?|voicemails?|approached|invited to (?:report|contribute)|reminded|reminders?|sent for|messaged|query|queried|put in for|promised?|promises|undertook|(?:would|will) (?:look into|find out|check|get back|come back|ring|let (?:me|us) know)|(?:was|were) to (?:send|supply|let))\b/i;
/** "To our request", "that we asked for": the request stands behind. */
const ASKED_FOR = /\b(?:requests?|letters?|e-?mails?|enquir\w+|(?:we|i|was|were) (?:had )?(?:asked|requested|sought)|asked for|requested)\b/i;
/** Waiting for help, for an event or for somebody to come is no request for information. */
const OTHER_WAIT =
  /^\s*(?:for\s+|on\s+|of\s+)?(?:(?:a|an|the|his|her|their|any|some|further|first|next|our|my|new)\s+){0,2}(?:(?:\p{L}+|\d+)[\s-]+){0,2}?(?:appointments?|places?|lists?|surger\w+|operation|housing|rehous\w+|accommodation|trial|sentenc\w+|court|hearing|birth|baby|bus|lift|taxi|therapy|counselling|allocation|session|funding|benefits?|payment|money|repairs?|visit|worker|placement|rent|fine|debts?|parcel|delivery|start|starts|date|slot|treatment|diagnosis|transfer|move|end of)\b/iu;
const OUTSTANDING_WORK = /\b(?:warrants?|rent|arrears|debts?|bills?|repairs?|fees?|fines?|charges?|balance|actions?|work|tasks?|qualit\w+|effort|progress|payments?|offences?)\b[^.;]{0,25}$/i;
const ELSEWHERE = /^\s*(?:to (?!me\b|us\b|hand\b)|into|with|out|along|home|from|near|round|alone)/i;
const BACK_HOME = /^[^.;]{0,30}?\bback (?:in (?!writing)|at|home|on|to (?:school|the (?:house|home|flat)|work|mum|dad|his|her))/i;
const AT_THE_DOOR = /\b(?:knock\w*|door(?:bell)?|bell|curtains?|buzzer|drove|listening visit|home visit|cold call|called round|doorstep|intercom|at home|at the (?:house|flat|address)|letterbox|no[- ]one (?:in|home))\b/i;
/** Agreement was asked for, not information. */
const ABOUT_CONSENT = /\b(?:agreement|consent|permission|blessing)\b/i;
/** Who "has not come back to us" was asked. */
const IMPLIES_REQUEST = /^[^.;]{0,30}?\b(?:to hear (?:back|from)|(?:reply|response|answer|word|news|acknowledgement|feedback) (?:has come |received |yet )?from|back to (?:me|us)\b|(?:nothing|heard) from|(?:respon|repl)\w+ to (?:our|my|the|this) (?:\p{L}+ ){0,2}(?:requests?|letters?|e-?mails?|enquir\w+|messages?|questions?|calls?))/iu;
const JOB_TITLE = /^(?:Dr|PC|DS|DC|DI|Sgt|Sergeant|Con|Insp|Inspector|Constable|Prof|Professor|Nurse)\b/;
/** A refusal is an answer. */
const REFUSED = /\b(?:refus\w+|declin\w+|not willing|unwilling|would(?:n['’]t| not)|will not|won['’]t|data protection|gdpr|confidential\w*|consent|permission|not able to (?:share|say)|cannot (?:share|tell|say)|unable to share)\b/i;
const ARRIVED = /\b(?:(?:has|have|was|were|it|which|now) (?:now |since |finally |then )?(?:arrived|come in|been received|received|returned|sent|supplied|came|came in|replied)|came on|arrived on|received on|replied on)\b/i;

/** Information that was asked for has not come and nobody chases it. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'request-drifting',
  point: 1,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'A request that drifts',
  why: 'What was asked for may be the piece that changes the picture. A request that nobody chases is soon forgotten, and its silence can be taken for “nothing to report”.',
  todo: 'Say when it was asked for, who will chase it, by when, and where it goes if it still does not come.',
  lexicons: [readLexicon('request-drifting', phrases)],
  bad: [
    { text: 'The health visitor was asked for her records on 3 March. [[They have not arrived.]]', better: 'The health visitor was asked for her records on 3 March. They have not arrived; I will ring her on 12 March.' },
    { text: 'Police checks still outstanding.' },
    { text: 'I emailed the nursery on 2 May and have had no reply.' },
    { text: 'GP summary not back.' },
    { text: 'We are still awaiting the report from probation.' },
    { text: 'Two letters to the surgery have gone unanswered.' },
    { text: 'Housing were asked who holds the tenancy and nothing has come over.' },
    { text: 'The school’s chronology, requested in January, has yet to materialise.' },
  ],
  good: [
    'The GP’s summary has not arrived. I will ring the practice manager on 9 June.',
    'We are awaiting the report from probation, which is due on 9 June.',
    'I asked the nursery for its records on 3 May and they came on 6 May.',
    'Ella is waiting for an appointment with the speech therapist.',
    'I knocked twice and there was no answer.',
    'The surgery said that it would not send the records.',
    'Dad is awaiting sentence.',
    'The house was outstanding in every way.',
    'I asked Mum how she was and she did not answer.',
  ],
  find(unit) {
    if (!isRunningText(unit)) return [];
    const marks: Mark[] = [];
    for (const [at, sentence] of unit.sentences.entries()) {
      if (sentence.text.trimEnd().endsWith('?')) continue;
      const before = unit.sentences[at - 1];
      if (!sentence.matches('request-drifting').some((match) => isDrifting(unit, sentence, before, match))) continue;
      const around = near(unit, sentence);
      if (hasChase(around) || around.some((other) => REFUSED.test(other.text) && other.start >= sentence.start) || REFUSED.test(sentence.text)) continue;
      if (around.some((other) => other.start > sentence.start && other.paragraph === sentence.paragraph && ARRIVED.test(other.text))) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

function isDrifting(unit: AnalysedUnit, sentence: Sentence, before: Sentence | undefined, match: Match): boolean {
  const { text } = sentence.analysis;
  const ahead = textAfter(sentence, match);
  const behind = textBefore(sentence, match);
  const { type } = match.row.columns;
  if ((type === 'waiting' && OTHER_WAIT.test(ahead)) || (/outstanding|overdue|pending/i.test(textOf(sentence, match)) && OUTSTANDING_WORK.test(behind)) || AT_THE_DOOR.test(textAround(sentence, match)) || BACK_HOME.test(textFrom(sentence, match)) || (/\bc[oa]me$/i.test(textOf(sentence, match)) && ELSEWHERE.test(ahead)) || /\b(?:requests?|referrals?) (?:was|were|is|has|have|had)\s*$/i.test(behind)) return false;
  if (ABOUT_CONSENT.test(behind)) return false;
  // "Nothing further was required", "she gave no answer": nothing was to come, or she was asked to her face.
  if (/^nothing (?:further|more)/i.test(textOf(sentence, match)) && /^\s*(?:was |is |has been )?(?:required|needed|necessary|to report|of note|to add|arising|planned|was done|happened|said)/i.test(ahead)) return false;
  if (/\b(?:she|he|they)\s+(?:gave|made|had|offered)\s*$/i.test(behind) && !namesProfessional(sentence)) return false;
  // "Visit 2. No answer, curtain moved": nobody came to the door.
  if (type !== 'waiting' && /^(?:no|without) (?:answer|reply|response)/i.test(textOf(sentence, match)) && before !== undefined && before.paragraph === sentence.paragraph && /\bvisit\b/i.test(before.text) && !REQUEST.test(before.text)) return false;
  // The words themselves tell what was to come.
  if (type === 'whole') return !isOfFamily(sentence, before, match);
  if (type === 'answer' || IMPLIES_REQUEST.test(textFrom(sentence, match))) {
    if (wasAsked(sentence, before, match)) return true;
    if (type === 'answer') return INFORMATION.test(behind) && !isOfFamily(sentence, before, match);
  }
  const after = match.end;
  const isInformation = INFORMATION.test(behind) || (type === 'waiting' && INFORMATION.test(text.slice(after, after + 60)));
  const asked = REQUEST.test(behind) || (type === 'not-come' && ASKED_FOR.test(ahead.slice(0, 80))) || (before !== undefined && before.paragraph === sentence.paragraph && REQUEST.test(before.text));
  if (!isInformation && !asked && !(unit.type === 'row' && INFORMATION.test(unit.text))) return false;
  if (isOfFamily(sentence, before, match)) return false;
  // A bare "not seen" or "had" in a sentence about something else: only with a request at hand.
  return type === 'waiting' ? isInformation || asked : asked || isBare(sentence) || INFORMATION.test(behind);
}

/** Whether it is somebody at work who "has not come back to us". */
function wasAsked(sentence: Sentence, before: Sentence | undefined, match: Match): boolean {
  const subject = [...sentence.mentions].reverse().find((mention) => mention.class !== 'crowd' && mention.last < match.first);
  if (subject?.class === 'family' || subject?.class === 'child') return false;
  if (namesProfessional(sentence)) return true;
  if (sentence.mentionsOf('family', 'child', 'community').length > 0) return false;
  if (before !== undefined && before.paragraph === sentence.paragraph && namesProfessional(before)) return true;
  return !/\b(?:he|she|they|you)\b/i.test(textBefore(sentence, match)) && sentence.mentionsOf('name').length === 0;
}

function namesProfessional(sentence: Sentence): boolean {
  return sentence.mentions.some((mention) => mention.class === 'role' || mention.class === 'agency' || (mention.class === 'name' && JOB_TITLE.test(sentence.textOf(mention))));
}

/** "Police checks not back": a note of a few words. */
function isBare(sentence: Sentence): boolean {
  return sentence.length <= 8;
}

/** Only the family was asked: "I asked Mum… she has not answered". */
function isOfFamily(sentence: Sentence, before: Sentence | undefined, match: Match): boolean {
  const asked = [...(before && before.paragraph === sentence.paragraph ? before.mentions : []), ...sentence.mentions.filter((mention) => mention.last < match.first || mention.first > match.last)];
  const professional = asked.some((mention) => mention.class === 'role' || mention.class === 'agency' || mention.class === 'name');
  const family = asked.some((mention) => mention.class === 'family' || mention.class === 'child');
  return family && !professional && !INFORMATION.test(textBefore(sentence, match));
}
