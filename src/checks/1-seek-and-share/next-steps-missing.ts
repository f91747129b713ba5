import { findActions } from '../../language/actions';
import { isRunningText, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { dayNumber, isoDayNumber } from '../../language/dates';
import { defineCheck, type DocumentCheck } from '../check';

/** "will not", "will have known": no step. What a person will be or feel is a forecast and no step either. */
const NO_STEP = /^(?:not|never|no|have|be|know|need|want|feel|always|probably|likely|mean|say|think|die|happen|remember|cause|lead|result|suffer|struggle|find|miss|power)$/;
const BE_DONE = /\b(?:be|have)\s+(?:\p{L}+ly )?(?:a |an |the )?(?:\p{L}{2,}ed|seen|given|taken|written|shown|told|sent|held|made|done|set|put|brought|met|kept|found|drawn|built|spoken|undertaken|review|visit|meeting|back|in touch|at|there|with|working|visiting|seeing|ringing|asking|looking|writing|meeting|offering)\b/iu;
/** After "to" no infinitive but a place or a person: "from nursery to school". */
const NO_VERB = /^(?:the|a|an|his|her|their|my|our|your|this|that|these|those|it|him|them|us|me|you|school|nursery|home|hospital|work|court|date|be|mum|dad|bed|\d.*|which|whom|what|not|no|some|any|all|both|each|one|two|three)$/;
/** "Await outcome of the strategy meeting", "Discuss with manager": a note to oneself. */
const IN_NOTE = /^\W*(?:(?:next steps?|plan|actions?|to do)\W+)?(?:await|discuss (?:with|in|at)|chase|liaise with|arrange|book|follow up|speak (?:to|with)|refer (?:to|on)|request|obtain|ring|e-?mail|keep (?:an eye|under review|in touch)|keep)\s+\p{L}/iu;
/** The sentence tells of what has been. */
const TOLD = /\b(?:was|were|had|did|came|went|saw|rang|visited|attended|missed|said|told)\b/i;
/** What was meant at the time it tells of. */
const PAST = /\b(?:was|were|had|did|hoped|wanted|meant|used|said that (?:he|she|they|it) would)\b/i;
const HEARSAY = /\b(?:said|supposed|thought|believed|understood|reported|known|alleged|felt|remains?|seem\w*|appear\w*|likely|seen)\s+(?:not )?to\b/i;

/** Nothing says what happens next. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'next-steps-missing',
  point: 1,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'document',
  title: 'No next step',
  why: 'Information that leads to no step protects nobody, and the next reader cannot tell whether anything is in hand.',
  todo: 'Say what will happen next, who does it and by when, or what support is planned and what it should change for the child.',
  bad: [
    { text: '# Case note\nI visited on 3 March. Ella was at home with Mum. The flat was warm.', kind: 'case-note' },
    { text: '# Case note\nElla asked me what will happen to the dog. Dad is supposed to be attending a course. She has learned to hide, which is to go without supper. Will it stop?', kind: 'case-note' },
    { text: '# Case note\nMum was to ring the clinic in March and had planned to move. The nurse was to be told. Ella will not eat at school.', kind: 'case-note' },
  ],
  good: [
    '# Case note\nElla was seen at home. Await outcome of the meeting.',
    '# Case note\nI visited on 3 March. I will visit again on 10 March.',
    '# Case note\nElla was seen at home. Next visit: 10 March.',
    '# Case note\nElla was seen at home. HV to weigh her Friday.',
    '# Case note\nElla was seen at home. Review booked for Tuesday.',
    '# Case note\nElla was seen at home. Mum has agreed to ring the clinic.',
    '# Case note\nElla was seen at home. The plan goes on: we are arranging a place at nursery.',
  ],
  judge(document, { on }) {
    const planned = document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => tellsStep(unit, sentence, isoDayNumber(on))));
    // In running text the words for a step decide; "it remains to be seen" is none.
    return planned || findActions(document).some((action) => action.from !== 'text') ? [] : [{ message: 'The document does not say what will happen next, what support is planned or what outcome is expected.' }];
  },
});

/** A step is something that the service or the family means to do, ask or reach; a question, a forecast or what was meant once is none. */
function tellsStep(unit: AnalysedUnit, sentence: Sentence, today: number): boolean {
  if (sentence.text.trimEnd().endsWith('?')) return false;
  if (unit.type !== 'heading' && IN_NOTE.test(sentence.text)) return true;
  return sentence.matches('steps').some((match) => isStep(sentence, match)) || isAhead(unit, sentence, today);
}

function isStep(sentence: Sentence, match: Match): boolean {
  const before = sentence.analysis.text.slice(sentence.start, match.start);
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  if (sentence.isNegatedBefore(match.first, 3)) return false;
  switch (match.row.columns.type) {
    case 'will': {
      // "asked what will happen", "the man who will collect her": nobody says what they mean to do.
      if (/\b(?:what|whether|how|who|which(?! (?:I|we)\b)|if|why|where|whatever)\b[^,;]{0,40}$/i.test(clause) || /\bif\b/i.test(clause)) return false;
      if (/\b(?:risks?|danger|harm|situation|things|worry|effects?|impact|damage|it)\W*$/i.test(clause)) return false;
      const verb = sentence.wordAt(match.last);
      if (!NO_STEP.test(verb)) return !/^(?:it|this|that|which)\W*$/i.test(clause.trim().split(' ').slice(-1)[0] ?? '');
      return BE_DONE.test(sentence.analysis.text.slice(sentence.spanOf(match.last, match.last).start, sentence.end).slice(0, 60));
    }
    case 'for':
      return match.first === sentence.fromToken;
    case 'intends':
      return !/\b(?:what|whether|how|who|which(?! (?:I|we)\b)|if|why|where)\b[^,;]{0,30}$/i.test(clause);
    case 'task':
      return !NO_VERB.test(sentence.wordAt(match.last)) && !PAST.test(clause) && !/\b(?:asked|told|wants?|wanted|expect\w*|allowed|able|due|likes?|needs?|try|trying|tried|is|are|for|helps?|from|close|next|back|return\w*|went|go|goes|going|moved|moves?|gave|given|sent|said|spoke|listen\w*|how|where|to|with|of|at|by)\b[^,;]{0,20}$/i.test(clause);
    case 'passive':
      return !HEARSAY.test(sentence.analysis.text.slice(match.start - 30 < sentence.start ? sentence.start : match.start - 30, match.start + 3)) && !PAST.test(clause) && !/\b(?:wants?|likes?|wish\w*|hopes?|asked|able|ought|needs?|used|afraid|going|refus\w+|happy|not)\W*$/i.test(clause);
    case 'plan':
      return !/\b(?:had|was|were|did|once)\b[^,;]{0,15}$/i.test(clause);
    case 'appointment':
    case 'when':
      return !TOLD.test(sentence.text);
    case 'continue':
      // "It remains to be seen" tells nothing.
      return !PAST.test(clause) && !/^remains? to be\b/i.test(sentence.analysis.text.slice(match.start));
    case 'contingency':
    case 'ask':
    case 'label':
    case 'outcome':
      return !/\b(?:was|were|had)\b/i.test(clause);
    default:
      return false;
  }
}

/** A day still to come, in a row of a plan or in a sentence that does not tell of the past: a visit, a court date, a start. */
function isAhead(unit: AnalysedUnit, sentence: Sentence, today: number): boolean {
  if (unit.type !== 'row' && TOLD.test(sentence.text)) return false;
  return sentence.dates.some((date) => date.precision === 'day' && (dayNumber({ ...date, year: date.year ?? yearOf(today) }) ?? 0) > today);
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
