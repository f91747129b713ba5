import { areSameSets, factOfDocument, factOfUnit, near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { isProfessional, knownPeople, type Known } from '../../language/professionals';
import { hasWrittenFollowUp } from '../../language/written-follow-up';
import { textAfter, textAround, textBefore, textFrom, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheckGiven } from '../check';
import chances from './chance-talk.tsv';
import contacts from './verbal-contact.tsv';

/** A call that only makes a date, or that reached nobody, passes nothing on. */
const ARRANGED = /\b(?:to|and) (?:book (?:\p{L}+ ){1,2}in\b|(?:book|arrange|make|cancel|change|rearrange|re-arrange|fix|set up|agree|confirm) (?:a|an|the|her|his|their|our|another|my)?\s*(?:\p{L}+ ){0,2}(?:appointments?|visits?|meetings?|dates?|times?|slots?|taxi|lift|interpreter|room)\b)/iu;
/** Who keeps back what they know passes nothing on. */
const NOTHING_TOLD = /\b(?:could|would|can|will|able|wo|ca|cannot|cant|wont|couldnt|wouldnt|unable|refus\w+|declin\w+)\b(?:n['’]t)?(?: not)?(?: to)? (?:\p{L}+ )?(?:tell|give|share|say|discuss|release|disclose|talk|speak|comment)\b[^.;]{0,80}\b(?:gdpr|data protection|dpa|confidential\w*|consent|permission|anything|nothing|information)\b/iu;
/** At the meeting, though not in the room. */
const TAKES_PART = /\b(?:joined|joining|attend\w*|dialled in|present|took part|taking part|contribut\w+|participat\w+|apologies|invited|on the call)\b[^.;]{0,40}$/i;
const NOBODY = /\b(?:no (?:answer|reply|response)|not (?:answer\w*|available|in|reached)|engaged|rang out|went to (?:voicemail|answerphone)|could(?:n['’]t| not) (?:get|reach)|(?:to|and) (?:ring|call|phone) (?:me |us |her |him )?back|to (?:ring|call|phone|contact) (?:me|us)(?=\W*$)|tried to|unable to (?:reach|get|speak))\b/i;
/** What was not done, is only planned, or is a standing arrangement. */
const NOT_DONE = /\b(?:not|n['’]t|never|no|will|to|shall|should|would|could|can|may|might|must|if|when|whenever|please|wants?|prefers?|often|always|usually|sometimes|every|each)\s+(?:be\s+|also\s+|then\s+|have\s+|been\s+|again\s+)?$/i;
/** Rang the police or an ambulance: an emergency call, not advice passed on. */
const EMERGENCY = /\b(?:999|101|emergency services|ambulance)\b/i;
/** The writer's own manager: supervision, which no other agency has to confirm. */
const OWN_TEAM = /^[^.,;]{0,40}?\b(?:with|to|by|from|rang|phoned|called) (?:my|our) (?:own )?(?:\p{L}+ ){0,2}(?:senior|manager|supervisor|line manager|team manager|team leader|mentor|colleague|practice educator)\b|\bin supervision\b/iu;
/** A place or an occasion of its own for such talk, a piece of writing, a time: telling something there is no chance word. */
const FORMAL =
  /\b(?:visits?|meetings?|conferences?|reviews?|hearings?|interviews?|assessments?|sessions?|appointments?|clinic|core|group|forum|panel|discussions?|consultations?|supervision|reports?|letters?|emails?|e|statements?|records?|forms?|notes?|minutes|chronology|referrals?|plan|summary|file|system|text|texts|message|messages|card|diary|book|whatsapp|chat|past|time|times|moment|day|days|morning|afternoon|evening|night|week|weeks|weekend|month|months|year|years|start|end|beginning|same|first|second|third|next|last|latest|opening|phone|telephone|future|future|meantime|presence|area|community|family|home|flat|house|bedroom|whole|basis|grounds|risk|age|day|date|question|matter|subject|child|children|boy|girl|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d+\w*)$/i;
/** What is told lies between the telling and the place: the place is part of it. */
const CONTENT = /\b(?:that|about|he|she|they|it|how|what|was|were|has|had|is|are|of|if|whether|who|to (?!me\b|us\b|him\b|her\b|the\b|\p{Lu}))\b/iu;
const BY_STRANGER = /\b(?:somebody|someone|a (?:man|woman|male|female)|unknown|anonymous\w*|callers?|neighbours?|residents?|member of the public|passer-?by|she did not give)\b[^.;]{0,60}$/i;
const TELLS_BY_CHANCE = /^(?:told|mention(?:s|ed)?|informed|stopped|advised|updated|caught|grabbed|asked|warned|confided|let|said|remarked|spoke|chatted)$/;
/** Done with a telephone, but not said. */
const NO_TALK = /\b(?:written|typed|dictated|photo\w*|films?|filmed|watch\w*|play\w*|games?|seen|shown|showed|shows|always)\b[^.;]{0,50}$/i;
/** "Julie at the refuge": where a name belongs to. */
const AT_WORKPLACE = /^\s*(?:,\s*)?(?:at|from|in|of|with) (?:the |our |her |his |their )?(?:\p{L}+[ -]){0,2}(?:refuge|school|nursery|surgery|practice|hospital|office|council|centre|charity|project|hub|ward|clinic|unit|hostel|station|team|service|desk|college|church|mosque|club|agency|lettings|housing|playgroup|probation|court|trust|foodbank|food bank)\b/iu;
/** Where only those at work meet. */
const WORKPLACE = /\b(?:staff ?room|corridor|office kitchen|photocopier|training|handover|water cooler|ward round|briefing|in passing|control room)\b/i;
const TITLED = /^(?:mr|mrs|ms|miss|mx)$/;
const PUBLIC = /\b(?:drivers?|caller|landlord|landlady|shop\w*|passer|neighbour|public)\b/i;
const WITH_JOB = /(?:^|[\s,;(])(?:[Oo]ur|[Tt]he|[Tt]heir|[Mm]y)\s+(?:\p{Ll}[\p{Ll}-]+\s+){1,3}$/u;
const TELLS = /^(?:told|tells|said|says|rang|phoned|telephoned|called|asked|informed|confirmed|reported|mentioned|spoke|updated|advised|explained|shared|disclosed|agreed)$/;
const JOB = /\b(?:worker|officer|nurse|manager|midwife|head|deputy|senior|duty (?:desk|team)|front desk|your (?:team|service|department|office|hub)|(?:night|ward|nursing|care|school|unit) staff|(?:ambulance )?crew|paramedics?|ward sister|consultant|solicitor|counsellor|therapist|co-?ordinator|practitioner|adviser|warden|receptionist|psychologist|psychiatrist|registrar|teacher|tutor|coach|instructor|volunteer|leader|mentor|sergeant|inspector|det(?:ective)?|pc|dc|ds|sgt|insp|control room|ambulance control)\b/i;
/** What was said before the meeting that the minutes are of. */
const SINCE_THEN = /\b(?:had|has|have) (?:also |since |already )?(?:spoken|talked|had|met|liaised|discussed|a)\b|\bsince (?:the|our) last\b|\b(?:last week|yesterday|this morning|before the meeting)\b/i;
const CALLS_BACK = /\b(?:call|conversation|rang|phoned|spoke|told|said|what (?:he|she|they)|confirm\w*|advice|discussion)\b/i;

/** Word of mouth between professionals that nobody put in writing. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<SpanCheckGiven<Given>>({
  id: 'verbal-unconfirmed',
  point: 3,
  level: 'should',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'span',
  title: 'Word of mouth, not put in writing',
  why: 'Two people remember a call in two ways, and the one who rang may have left by the time it matters. What is written and sent can be checked and kept.',
  todo: 'Send a short note or an email of what was said to the person you spoke with, and say here when you sent it.',
  lexicons: [readLexicon('verbal-contact', contacts), readLexicon('chance-talk', chances)],
  bad: [
    { text: '[[The health visitor rang me on 3 March to say that Jo has lost weight.]]', better: 'The health visitor rang me on 3 March to say that Jo has lost weight. I emailed her a note of our call the same day.', kind: 'case-note' },
    { text: 'The midwife told me in the corridor that she has missed two scans.' },
    { text: 'GP said over the phone that the tablets had been stopped.' },
    { text: 'Bumped into the class teacher in the car park, who said that Jo is often late.' },
    { text: 'The social worker was told by the school nurse on a voicemail that he had stitches.' },
    { text: 'The deputy head let slip over coffee that Jo had been crying.' },
    { text: 'Spoke to the school nurse, she has no worries.' },
    { text: 'The nursery was rung and gave a verbal report that Jo is eating.' },
    { text: 'The midwife left a message saying that Mum had missed her scan.' },
    { text: 'I met with the nursery manager, who told me that Jo bites.' },
    { text: 'The health visitor told me as we were leaving that the baby has lost weight.' },
    { text: '[[Since the last meeting Ms Hall (social worker) had spoken to the probation officer, who said that Dad may come home.]]', kind: 'minutes' },
  ],
  good: [
    'The health visitor rang me on 3 March to say that Jo has lost weight. I emailed her a note of our call the same day.',
    'Mum rang me on 3 March to say that Jo was ill.',
    'I rang the surgery to book an appointment for Jo.',
    'Discussed with my senior, who decided that it will not go to conference.',
    'The head spoke to Mum at the gate.',
    'The health visitor told the meeting that Jo has gained weight.',
    'I will ring the school nurse on Monday.',
    'PC Lane told me by telephone that there were no calls, and confirmed it by email.',
    'I rang the school nurse twice and there was no answer.',
    'Mum said that the school rang her to say that Jo was sick.',
    'I rang the police and they said that they could not tell me anything.',
    'Left a message for the housing officer to ring me.',
    'I rang the school nurse. My note of what we both said went to her that day.',
  ],
  given: (document, { on }) => whatIsKnown(document, on),
  find(unit, { kind }, { known, confirmedWith }) {
    const marks: Mark[] = [];
    let last: Sentence | null = null;
    for (const [at, sentence] of unit.sentences.entries()) {
      if (!sentence.matches('chance-talk').some((match) => isByChance(sentence, match, known)) && !sentence.matches('verbal-contact').some((match) => isBetweenProfessionals(sentence, match, known, kind === 'minutes', unit.sentences[at + 1]) || isTheirs(sentence, unit.sentences[at - 1], match, known))) continue;
      // One call, told in several sentences, is one finding.
      const isContinued: boolean = last !== null && last.paragraph === sentence.paragraph && unit.sentences.indexOf(sentence) - unit.sentences.indexOf(last) === 1 && !namesAnother(sentence, known);
      last = sentence;
      if (isContinued || isInWriting(unit, sentence, known, confirmedWith)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

interface Given {
  readonly known: Known;
  /** Lower-case words of the names of those to whom the document says that a call was put in writing. */
  readonly confirmedWith: ReadonlySet<string>;
}

const confirmations = factOfUnit((unit) =>
  unit.sentences
    .filter((sentence) => sentence.has('written') && CALLS_BACK.test(sentence.text) && hasWrittenFollowUp([sentence]))
    .flatMap((sentence) => sentence.mentionsOf('name').flatMap((mention) => namesOf(sentence, mention))),
);

const whatIsKnown = factOfDocument(
  (document, on: string): Given => ({ known: knownPeople(document, on), confirmedWith: new Set(document.units.flatMap(confirmations)) }),
  (a, b) => a.known === b.known && areSameSets(a.confirmedWith, b.confirmedWith),
);

function isBetweenProfessionals(sentence: Sentence, match: Match, known: Known, isMinutes: boolean, next: Sentence | undefined): boolean {
  const { text } = sentence.analysis;
  const before = textBefore(sentence, match);
  if (NOT_DONE.test(before) || ARRANGED.test(textFrom(sentence, match)) || NOBODY.test(textFrom(sentence, match)) || NOTHING_TOLD.test(textAround(sentence, match)) || EMERGENCY.test(textFrom(sentence, match)) || BY_STRANGER.test(before) || OWN_TEAM.test(textFrom(sentence, match))) return false;
  const { type } = match.row.columns;
  if (type === 'channel' && (NO_TALK.test(before) || (isMinutes && TAKES_PART.test(before)))) return false;
  if (isToldByFamily(sentence, match)) return false;
  const people = sentence.mentions.filter((mention) => mention.class !== 'crowd');
  const subject = [...people].reverse().find((mention) => mention.last < match.first && (match.first - mention.last <= (type === 'channel' ? 8 : 6) || isAside(sentence, mention, match)));
  // "Into Jo's swimming teacher": whose teacher it is does not count.
  const object = people.find((mention) => mention.first >= match.first && mention.first - match.last <= 3 && !(sentence.analysis.tokens[mention.last]?.possessive ?? false));
  if (type === 'talk') {
    // "Spoke to the midwife": with whom stands behind; talk alone is word of mouth, save what minutes tell of their own meeting.
    return (!isMinutes || SINCE_THEN.test(before + textOf(sentence, match))) && ((object !== undefined && isAtWork(sentence, object, known)) || (object === undefined && JOB.test(text.slice(match.end, match.end + 30)))) && !isOfFamily(sentence, subject, known) && !isStranger(sentence, subject, known) && tellsSomething(sentence, match, next);
  }
  // "She rang the ward": whoever the sentence spoke of before.
  if (/^(?:she|he|they)$/.test(sentence.wordAt(match.first - 1)) && subject !== undefined && !isProfessional(sentence, subject, known)) return false;
  if (type === 'call' && /^(?:by|from)$/.test(sentence.wordAt(match.first - 1))) return false;
  if (type === 'channel' && isOfFamily(sentence, tellerBefore(sentence, match), known)) return false;
  if (isOfFamily(sentence, subject, known) && subject && match.first - subject.last <= 2 && !/^(?:by|to|with)$/.test(sentence.wordAt(match.first - 1))) return false;
  if (object && !/\b(?:saying|say|that)$/i.test(textOf(sentence, match)) && !/\bthat\b/i.test(text.slice(match.end, sentence.spanOf(object.first, object.last).start)) && !isProfessional(sentence, object, known) && isOfFamily(sentence, object, known) && object.first - match.last <= 2) return false;
  if (isOfFamily(sentence, subject, known) && !(type === 'channel' && people.some((mention) => mention.first < match.first && isProfessional(sentence, mention, known)))) return false;
  const sides = [subject, object, ...(type === 'channel' ? people : [])];
  if (sides.some((mention) => mention !== undefined && isAtWork(sentence, mention, known))) return true;
  // A job that the list of roles does not know: "the drugs worker", "the duty senior".
  return !people.some((mention) => isOfFamily(sentence, mention, known) && (mention.last < match.first || mention === object)) && JOB.test(text.slice(Math.max(sentence.start, match.start - 40), Math.min(sentence.end, match.end + 30)));
}

/** "Mum said that the school rang her": what a relative tells of. */
function isToldByFamily(sentence: Sentence, match: Match): boolean {
  const [first] = sentence.mentions;
  return first !== undefined && first.class === 'family' && first.first <= sentence.fromToken + 1 && first.last < match.first && /^(?:said|says|told|tells|reported|explained|thinks)$/.test(sentence.wordAt(first.last + 1)) && /^(?:that|me|us|the|she|he|they|her|his)$/.test(sentence.wordAt(first.last + 2)) && first.last + 2 < match.first;
}

/** "Mrs Hanna stopped me outside the chapel": somebody at work tells another, at no meeting. */
function isByChance(sentence: Sentence, match: Match, known: Known): boolean {
  if (FORMAL.test(lastOfPlace(sentence, match)) || CONTENT.test(betweenOf(sentence, match))) return false;
  let verb = match.first;
  while (verb <= match.last && !TELLS_BY_CHANCE.test(sentence.wordAt(verb))) verb += 1;
  const before = sentence.mentions.filter((mention) => mention.last < verb && mention.class !== 'crowd' && (verb - mention.last <= 3 || isAsideBefore(sentence, mention, verb)));
  const listener = sentence.mentions.find((mention) => mention.first > verb && mention.first - verb <= 3);
  // "EF spoke to the youth worker in the corridor": in minutes those at work go by their initials.
  const token = sentence.analysis.tokens[verb - 1];
  if (token !== undefined && verb > sentence.fromToken && token.shouted && token.end - token.start <= 3 && listener !== undefined && isAtWork(sentence, listener, known)) return true;
  if (before.some((mention) => isOfFamily(sentence, mention, known)) || isOfFamily(sentence, listener, known) || !before.some((mention) => isAtWork(sentence, mention, known))) return false;
  return listener !== undefined || /^(?:me|us|to|it|that)$/.test(sentence.wordAt(verb + 1)) || /^(?:was|were|been)$/.test(sentence.wordAt(verb - 1)) || !/^(?:told|asked|informed)$/.test(sentence.wordAt(verb));
}

function isAsideBefore(sentence: Sentence, mention: Mention, verb: number): boolean {
  return verb - mention.last <= 12 && /^[,)]$/.test(sentence.wordAt(verb - 1));
}

/** Where something was said by chance: the last word of its place. */
function lastOfPlace(sentence: Sentence, match: Match): string {
  const text = textOf(sentence, match);
  const inFront = text.indexOf(',');
  return (/^(?:in|on|at|outside|by|near|behind|beside|over|across|during)\b/i.test(text) && inFront > 0 ? text.slice(0, inFront) : text).trim();
}

/** What stands between the verb of telling and the place; '' where the place stands in front. */
function betweenOf(sentence: Sentence, match: Match): string {
  const text = textOf(sentence, match);
  if (/^(?:in|on|at|outside|by|near|behind|beside|over|across|during)\b/i.test(text)) return '';
  return text.replace(/^\S+\s*/, '').replace(/\b(?:in|on|at|outside|by|near|behind|beside|over|across|during|while) (?:the|a|an|our|his|her|their|another) \S+$/i, '');
}

/** A name that the document does not tell to be at work: "Mia spoke to her teacher". */
function isStranger(sentence: Sentence, mention: Mention | undefined, known: Known): boolean {
  return mention?.class === 'name' && !isAtWork(sentence, mention, known);
}

/** "Dev Rana, there for the gas check, rang me": an aside stands between. */
function isAside(sentence: Sentence, mention: Mention, match: Match): boolean {
  return match.first - mention.last <= 16 && sentence.wordAt(mention.last + 1) === ',' && sentence.wordAt(match.first - 1) === ',';
}

/** Somebody at work whom the document names, or a name with a job before it ("our engineer Dev Rana"); a taxi driver is a member of the public. */
function isAtWork(sentence: Sentence, mention: Mention, known: Known): boolean {
  if (PUBLIC.test(sentence.textOf(mention))) return false;
  if (isProfessional(sentence, mention, known)) return true;
  if (mention.class !== 'name' || namesOf(sentence, mention).some((word) => known.family.has(word))) return false;
  if (TITLED.test(sentence.wordAt(mention.first)) && WORKPLACE.test(sentence.text)) return true;
  if (AT_WORKPLACE.test(sentence.analysis.text.slice(sentence.spanOf(mention.first, mention.last).end, sentence.end))) return true;
  if (sentence.mentions.some((other) => other.last === mention.first - 1 && other.class !== 'role' && other.class !== 'agency')) return false;
  return WITH_JOB.test(sentence.analysis.text.slice(sentence.start, sentence.spanOf(mention.first, mention.last).start));
}

/** "Dad told the health visitor over the phone": who stands before the verb of telling. */
function tellerBefore(sentence: Sentence, match: Match): Mention | undefined {
  for (let at = match.first; at > sentence.fromToken; at -= 1) {
    if (!TELLS.test(sentence.wordAt(at)) || /^(?:was|were|been|be)$/.test(sentence.wordAt(at - 1))) continue;
    return [...sentence.mentions].reverse().find((mention) => mention.last < at && at - mention.last <= 4 && mention.class !== 'crowd');
  }
  return undefined;
}

/** "The health visitor and I went on 3 May. She rang me on 4 May": a pronoun for the professional whom the sentence before begins with. */
function isTheirs(sentence: Sentence, before: Sentence | undefined, match: Match, known: Known): boolean {
  if (!before || before.paragraph !== sentence.paragraph || !/^(?:call|channel)$/.test(match.row.columns.type ?? '')) return false;
  if (!/^\W*(?:he|she|they)\s+(?:also |then |later )?(?:has |have |had )?$/i.test(textBefore(sentence, match)) || !/\b(?:me|us)\b/i.test(textOf(sentence, match))) return false;
  const [first] = before.mentions.filter((mention) => mention.class !== 'crowd');
  return first !== undefined && isProfessional(before, first, known) && !before.mentions.some((mention) => isOfFamily(before, mention, known)) && !ARRANGED.test(textFrom(sentence, match)) && !NOBODY.test(textFrom(sentence, match));
}

/** "Spoke to the midwife, who said…": something was passed on. */
function tellsSomething(sentence: Sentence, match: Match, next: Sentence | undefined): boolean {
  if (next !== undefined && next.paragraph === sentence.paragraph && /^\W*(?:he|she|they)\b/i.test(next.text)) return true;
  return /[,;:–—-]\s*(?:who|she|he|they)\b|\b(?:said|says|told|shares?|considers?|describ\w+|advis\w+|confirm\w+|agree[ds]?|report\w+|inform\w+|that|about|stat\w+|explain\w+|regarding|re|thinks?|thought|feels?|felt|worried|concerned|wants|saw|has seen|noticed)\b/i.test(textAfter(sentence, match));
}

function isOfFamily(sentence: Sentence, mention: Mention | undefined, known: Known): boolean {
  if (!mention) return false;
  if (mention.class === 'family' || mention.class === 'child' || mention.class === 'community') return true;
  return mention.class === 'name' && !isProfessional(sentence, mention, known) && namesOf(sentence, mention).some((word) => known.family.has(word));
}

function namesOf(sentence: Sentence, mention: Mention): string[] {
  return sentence.analysis.tokens.slice(mention.first, mention.last + 1).map((token) => token.word);
}

function namesAnother(sentence: Sentence, known: Known): boolean {
  return sentence.mentions.some((mention) => isProfessional(sentence, mention, known));
}

/** "Mr Pirie provided a written report": another than those who talked wrote something of their own. */
function isOfAnother(sentence: Sentence, other: Sentence, known: Known): boolean {
  const [writer] = other.mentions.filter((mention) => mention.class !== 'crowd');
  if (other === sentence || writer === undefined || writer.first > other.fromToken + 1 || !isProfessional(other, writer, known)) return false;
  const talked = new Set(sentence.mentions.flatMap((mention) => namesOf(sentence, mention)));
  return !namesOf(other, writer).some((word) => talked.has(word));
}

/** A written follow-up stands near, or another place tells of one and names the same person. */
function isInWriting(unit: AnalysedUnit, sentence: Sentence, known: Known, confirmedWith: ReadonlySet<string>): boolean {
  if (hasWrittenFollowUp(near(unit, sentence).filter((other) => !isOfAnother(sentence, other, known)))) return true;
  return sentence.mentionsOf('name').some((mention) => isProfessional(sentence, mention, known) && namesOf(sentence, mention).some((word) => known.professionals.has(word) && confirmedWith.has(word)));
}
