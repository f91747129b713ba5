import { factOfDocument, factOfUnitGiven, isRunningText, near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, type Child } from '../../language/children';
import { dayNumber, isoDayNumber, type DateMention } from '../../language/dates';
import { hasStepToFindOut } from '../../language/finding-out';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { tellsMeaningForChild } from '../../language/meaning-for-child';
import { isProfessional, knownPeople, type Known } from '../../language/professionals';
import { textAround, textBefore, textFrom, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheckGiven } from '../check';
import changes from './change-of-circumstances.tsv';

const YEAR = 365;
/** Percentage points of attendance: fewer are the ups and downs of any term. */
const SMALL_FALL = 4;

/** What has not happened, might, or is only mentioned on the way to something else: "since Jason moved out". */
const IN_PASSING =
  /\b(?:if|should|may|might|could|would|whether|when|unless|in case|plan(?:s|ned|ning)? for|before|since|after|because|until|till|once|following|while|by the time|whenever|hop(?:es?|ing) to|wants? to|wanted to|would like to|like|asked to|in order to|rather than|history of|prior to|where|who|risk(?: is)? that|risk of|always|often|usually)\b(?:(?! and )[^,;.:]){0,45}$/i;
const DENIED = /\b(?:no|not|never|n['’]t|without|nor|denied|denies|no plans?|neither)\b[^,;.]{0,25}$/i;
const LONG_AGO = /\b(?:years ago|years (?:back|since|before)|in (?:his|her|their) (?:childhood|teens|twenties|youth)|as a (?:child|girl|boy|baby|teenager)|when (?:he|she|they|\p{Lu}\p{L}+) (?:was|were) (?:\p{L}+ )?(?:little|young|small|a (?:child|baby|toddler)|\w+ (?:years|months) old|aged?|born|(?:just |only |about |nearly |barely )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\b)|at (?:the age of )?\d{1,2}(?=\s*(?:[.,;)]|and\b|to\b))|grew up|lockdown|the pandemic|before \p{Lu}?\p{Ll}+ (?:was|were) (?:even )?born|historically|in the past|for (?:\w+ )?years|has lived|have lived)\b/iu;
/** An outing or a holiday from which one comes back. */
const OUTING =
  /\b(?:for (?:the|a|an|one|two|three|\d+|his|her|their)(?: \p{L}+)? (?:day|afternoon|morning|evening|night|nights|weekend|week|weeks|fortnight|holiday|holidays|birthday|treat|party|wedding|funeral|match|concert)|holidays?|day out|days out|outing|trip|trips|day trip|to (?:see|watch|visit|shop|swim|play|buy|look at)|shopping|beach|zoo|seaside|match|party|wedding|concert|swimming|football|caravan|with (?:the |his |her )?(?:school|class|club|scouts|cubs|brownies|nursery|team)|on the (?:bus|train|coach)|and (?:came|come|got) (?:back|home)|every|most|each|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/iu;
/** Words of where a family lives. */
const HOUSING = /\b(?:homeless\w*|housing|tenanc\w+|rehous\w+|moved (?:in ?to|to)|new (?:flat|house|home|address)|(?:bedroom|council) (?:flat|house)|temporary accommodation|rent|landlord)\b/i;
/** "gone back to bed": no other country or town. */
const CAPITAL_NEXT = /^\p{Lu}\p{Ll}/u;
/** A fall told without two figures: "from five mornings to two". */
const FALLS = /\b(?:dropp\w+|falls?|fallen|fell|declin\w+|slipp\w+|slid|down|decreas\w+|dipp\w+|worse\w*|deteriorat\w+|(?:gone|went) from|plummet\w+|halved|reduced)\b/i;
/** A friend of the child's, or somebody outside the family. */
const OTHERS = /\b(?:friends?|neighbours?|teachers?|classmates?|colleagues?|staff|shop|agency|team|service|surgery|company)\s*(?:has|have|had|is|are|was|were)?\s*$/i;
const ANIMAL = /\b(?:dog|cat|hamster|rabbit|pet|fish|gerbil|guinea pig|horse|pony|budgie|puppy|kitten)s?\b[^,;.]{0,20}$/i;
const INSTITUTION = /\b(?:school|nursery|college|hospital|a&e|court|surgery|clinic|club|group|church|mosque|meeting)\b/i;

/** A change in the family, and nothing near about what it means for the child. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<SpanCheckGiven<Given>>({
  id: 'change-not-explored',
  point: 1,
  level: 'should',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'span',
  title: 'A change that is not followed up',
  why: 'A new person in the home, a move, a loss or a pregnancy can make a child safer or less safe. Reviews find that such changes were written down and nobody asked what they meant.',
  todo: 'Say what this change means for the child, or who will find out: who is involved, since when, what the child says about it, and whether the plan still holds.',
  lexicons: [readLexicon('change-of-circumstances', changes)],
  bad: [
    { text: '[[Mum’s new partner stays most nights.]] The flat was warm.', better: 'Mum’s new partner stays most nights. I will ask Ella on 9 March what she makes of him.', kind: 'case-note' },
    { text: 'Dad came out of prison on 2 May.' },
    { text: 'Mum is four months pregnant.' },
    { text: 'The family are moving to Leeds in July.' },
    { text: 'Ella’s attendance has fallen from 95% to 72%.' },
    { text: 'Mr Cole was made redundant in April.' },
    { text: 'The parents have separated.' },
    { text: 'Mum’s drinking has gone up again.' },
    { text: 'Her two-year check was missed.' },
    { text: 'There are now seven people in the flat.' },
    { text: 'Mr Cole left the family home in April.' },
    { text: 'Dad is now in the spare room.' },
    { text: 'The family got the keys to a new house on 3 May.' },
    { text: 'Mum and Dad have gone their separate ways.' },
    { text: 'Mum threw Dad out on Sunday.' },
    { text: 'Housing have offered them a flat in Salford.' },
    { text: 'The family are being evicted.' },
    { text: 'The factory let him go in April.' },
    { text: 'Dad is on remand.' },
    { text: 'Ella has missed eleven days since Christmas.' },
    { text: 'WNB clinic 3 May.' },
    { text: 'She has dropped out of the group.' },
    { text: 'Dad has gone back to using heroin.' },
    { text: 'There are two more adults living in the house.' },
    { text: 'Since half term Cai has been in for 58% of sessions, against 93% before it.' },
  ],
  good: [
    'Two boys had to be separated at the bus stop.',
    'Dad left work early to come to the meeting.',
    'Mum is seeing someone at Talking Rooms.',
    'Dad died when Ella was three.',
    'He lost his job in the first lockdown.',
    'The review is due on 20 May.',
    'The health visitor cancelled the appointment on 2 May.',
    'The family has been evicted. Ella has no bed and shares a mattress with her mum.',
    'Mum is pregnant. She sees the midwife on 12 May.',
    'Mum’s new partner stays most nights. I will ask Ella on 9 March what she makes of him.',
    'Dad came out of prison on 2 May. Ella is scared that he will come to the house and sleeps in her mum’s bed.',
    'Since Dad moved out Ella sleeps through.',
    'The family moved here in 2019 and Mum lost her job at the mill that year.',
    'Mum has no new partner.',
    'Dad left the room when I came in.',
    'Her attendance has been 98% since 1 September.',
    'Aunt Jo moved in for two weeks in February 2026 to help.',
    'Her attendance was 98% last year and is 96% now.',
    'If the family move, the plan goes with them.',
    'Ella moved up a set in maths.',
    'Her attendance has gone up from 72% to 95%.',
    'The social worker is moving to another team.',
    'On Saturday they went off to Blackpool for the day.',
    'Lee drops Osian off most mornings and waits in the car.',
    'Her quick move to get help makes change more likely, but two appointments are a short time.',
    'The family had lost their tenancy in October.\nI helped Mum with the homelessness application.\nThe family moved into a two-bedroom flat on 9 March 2026. Ella has her own bed now and sleeps through.',
    'The parents have separated, which means that Ella now changes homes every Friday.',
  ],
  given: (document, { on }) => whatIsKnown(document, on),
  find(unit, { on }, { children, known, onHousing }) {
    const today = isoDayNumber(on);
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (sentence.text.trimEnd().endsWith('?')) continue;
      const match = sentence.matches('change-of-circumstances').find((candidate) => isChange(sentence, candidate, known, children));
      if (!match || isHistory(unit, sentence, today) || isFollowedUp(unit, sentence, match, children) || isSubject(onHousing, unit, match)) continue;
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end });
    }
    return marks;
  },
});

interface Given {
  readonly children: readonly Child[];
  readonly known: Known;
  /** Units that speak of the home, each with whether it says what that means for the child. */
  readonly onHousing: ReadonlyMap<AnalysedUnit, boolean>;
}

const housingIn = factOfUnitGiven((unit, children: readonly Child[]): 'meaning' | 'told' | 'none' => {
  const told = isRunningText(unit) ? unit.sentences.filter(({ text }) => HOUSING.test(text)) : [];
  return told.length === 0 ? 'none' : told.some((sentence) => tellsMeaningForChild(unit, near(unit, sentence), children)) ? 'meaning' : 'told';
});

const whatIsKnown = factOfDocument(
  (document, on: string): Given => {
    const children = childrenOf(document, on);
    const onHousing = new Map<AnalysedUnit, boolean>();
    for (const unit of document.units) {
      const told = housingIn(unit, children);
      if (told !== 'none') onHousing.set(unit, told === 'meaning');
    }
    return { children, known: knownPeople(document, on), onHousing };
  },
  (a, b) => a.children === b.children && a.known === b.known && a.onHousing.size === b.onHousing.size && [...a.onHousing].every(([unit, meaning]) => b.onHousing.get(unit) === meaning),
);

function isChange(sentence: Sentence, match: Match, known: Known, children: readonly Child[]): boolean {
  const { text } = sentence.analysis;
  // The month and the name are no "may"; "not so long ago" denies nothing.
  const before = textBefore(sentence, match).replace(/\bMay\b|\b[Nn]ot (?:so|very|that|too|at all) long\b/g, '');
  if ((match.row.columns.type !== 'figures' && IN_PASSING.test(before)) || DENIED.test(before) || LONG_AGO.test(textAround(sentence, match))) return false;
  // What begins with the negation is meant by it: "not been in school since".
  if (/\s(?:not|never|\p{L}+n['’]t)\b/iu.test(textOf(sentence, match)) && match.row.columns.type !== 'appointments' && !/renewed$/i.test(textOf(sentence, match))) return false;
  if (OTHERS.test(textBefore(sentence, match)) || (match.row.columns.type === 'death' && ANIMAL.test(before))) return false;
  switch (match.row.columns.type) {
    case 'figures':
      return isFall(textFrom(sentence, match));
    case 'abroad':
      return !OUTING.test(textFrom(sentence, match)) && !OUTING.test(before) && CAPITAL_NEXT.test(text.slice(sentence.spanOf(match.last, match.last).start)) && !INSTITUTION.test(text.slice(match.start, match.end + 40)) && !sentence.mentions.some((mention) => mention.first <= match.last && mention.last >= match.last && mention.class !== 'name') && !isAtWork(sentence, match, known);
    case 'home':
    case 'home-now':
    case 'move':
      // "Back at Lough House, a recovery service": somewhere to go by day.
      if (/\bback (?:at|in|with)\b/i.test(textOf(sentence, match)) && sentence.mentionsOf('agency').some((mention) => mention.first >= match.first && mention.first - match.last <= 8)) return false;
      // "Moved in for two weeks to help": a stay.
      if (/\bfor (?:\p{L}+ |\d+ ){1,3}(?:nights?|days?|weeks?)\b/iu.test(textFrom(sentence, match).slice(0, 50))) return false;
      // "Moved up a set", "moved on to the next book".
      if (/\bmov\w+ (?:up|onto|on (?!\d)|well|forward|around|about|freely|quickly|slowly|towards|more)\b/i.test(textFrom(sentence, match).slice(0, 30))) return false;
      // "Housing have offered them a flat": the home is the family's.
      if (/^(?:offered|given|allocated)/i.test(textOf(sentence, match))) return true;
      return !isAtWork(sentence, match, known) && !/\b(?:team|class|set|school|group|ward|centile|list|house number|year \d+|reception|tier|level|weekly|monthly|fortnightly)\b/i.test(text.slice(match.end, match.end + 40));
    case 'guest':
      // Where the child sleeps is no guest.
      return !isAtWork(sentence, match, known) && !nearestBefore(sentence, match, (mention) => isChild(sentence, mention, children));
    case 'apart':
      return isOfCouple(sentence, match, before) && !isAtWork(sentence, match, known);
    case 'work':
      // "Left work early to come to the meeting".
      return !/^\s*(?:early|late|on time|for the day|by \d|at \d|to (?:come|attend|collect|pick|get|go|be|meet|fetch))\b/i.test(text.slice(match.end, match.end + 20)) && !isAtWork(sentence, match, known);
    case 'partner':
      // "Our new partner agency", "seeing someone at Talking Therapies".
      return !/^\s*(?:agenc\w+|organisations?|schools?|charit\w+|(?:at|from|about|for|through|via|to (?:help|talk))\b(?! (?:work|a while|some time)))/i.test(/(?:someone|somebody|partner)$/i.test(textOf(sentence, match)) ? text.slice(match.end, match.end + 20) : '') && !isAtWork(sentence, match, known);
    case 'left':
      // "Dad left the room", "he left for work", "left at 3pm", "left on foot".
      if (/\b(?:I|we|staff)\s+(?:\p{L}+\s+)?$/u.test(before)) return false;
      return !isAtWork(sentence, match, known) && !/\b(?:when|as|after|before|once|where|who)\b/i.test(before.slice(-20)) && !/\b(?:room|meeting|school|nursery|work|surgery|clinic|hospital|message|voicemail|shop|shops|park|building|office|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|foot|bus|time|early|bed|without|with)\b/i.test(textFrom(sentence, match).slice(0, 60));
    case 'school':
      // "Lee drops him off most mornings".
      // A day or two off with a cold.
      if (/^(?:missed|had|lost|off) (?:one|two|three|[1-3])\b/i.test(textOf(sentence, match))) return false;
      return !(/^off\b/i.test(textOf(sentence, match)) && /\b(?:drop\w*|tak(?:es?|ing)|took|set\w*|goes|go|went|walk\w*|see\w*|get\w*|run\w*|head\w*)\b[^,;.]{0,25}$/i.test(before));
    case 'substance':
      return !/^\s*(?:of (?:the|her|his) )?(?:water|milk|juice|squash|fluids?|tea)\b/i.test(text.slice(match.end, match.end + 20)) && !isAtWork(sentence, match, known);
    case 'appointments':
      // "One visit was cancelled", "I cancelled two sessions".
      if (/cancel/i.test(textOf(sentence, match)) && isAtWork(sentence, match, known)) return false;
      return !/\b(?:had|I|we|one|a)\s*$/i.test(before) || (/\ba\s*$/i.test(before) && /missed|brought|attend/i.test(textOf(sentence, match)));
    default:
      return !isAtWork(sentence, match, known);
  }
}

/** "The social worker is moving to another team": somebody at work is the nearest before. */
function isAtWork(sentence: Sentence, match: Match, known: Known): boolean {
  return nearestBefore(sentence, match, (mention) => isProfessional(sentence, mention, known));
}

function nearestBefore(sentence: Sentence, match: Match, is: (mention: Mention) => boolean): boolean {
  const nearest = [...sentence.mentions].reverse().find((mention) => mention.last < match.first && match.first - mention.last <= 4 && mention.class !== 'crowd');
  return nearest !== undefined && is(nearest);
}

/** "Two boys had to be separated", "the relationship between the family and the school has broken down": no couple parts. */
function isOfCouple(sentence: Sentence, match: Match, before: string): boolean {
  const words = textOf(sentence, match);
  if (/^relationship|^marriage/i.test(words) && sentence.mentionsOf('role', 'agency').some((mention) => mention.first >= match.first && mention.last <= match.last)) return false;
  return !(/^separated/i.test(words) && (/\b(?:be|being|kept|get)\s*$/i.test(before) || (/\b(?:was|were)\s*$/i.test(before) && !/\b(?:parents|couple|mum|mam|mother|dad|father|they|he|she)\b/i.test(before))));
}

/** Whether the two figures of attendance in a text go down: "96% in autumn and 71% since", "58, it was 83 at Christmas". */
function isFall(told: string): boolean {
  // The day of a month is no figure of attendance.
  const text = told.replace(/\b\d{1,2}(?:st|nd|rd|th)? (?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b)/giu, '');
  const found = /(?<![\d/£])(\d{1,3}(?:\.\d+)?) ?(%|per cent|percent)?(?![\d/]|\.\d)([^.]{1,60}?)(?<![\d/£])(\d{1,3}(?:\.\d+)?) ?(%|per cent|percent)?(?![\d/])/i.exec(text);
  if (!found) return FALLS.test(text);
  // Three figures and more run on in time: "autumn 94%, spring 81%, summer 66%".
  const all = [...text.matchAll(/(?<![\d/£])(\d{1,3}(?:\.\d+)?) ?(?:%|per cent|percent)/gi)].map(([, figure]) => Number(figure));
  if (all.length > 2) return (all[0] as number) - (all[all.length - 1] as number) >= SMALL_FALL;
  const [whole, first, , between = '', second] = found;
  const isFirstEarlier = !/\b(?:was|were|from|had been|down on|up on|compared|against|versus|as opposed to)\b/i.test(between) || /\b(?:was|were|had been|from)\b/i.test(text.slice(0, text.indexOf(whole)));
  const [earlier, later] = isFirstEarlier ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return earlier <= 100 && later <= 100 && earlier - later >= SMALL_FALL && (later > 31 || /%|per ?cent/i.test(whole));
}

/** The change lies more than a year back by the dates in its sentence or, in a table, its row. */
function isHistory(unit: AnalysedUnit, sentence: Sentence, today: number): boolean {
  // A birth date does not tell when something happened.
  const own = sentence.dates.filter((date) => date.year !== null && !/\b(?:d\.?o\.?b\.?|born|date of birth)\W*$/i.test(sentence.analysis.text.slice(Math.max(0, date.start - 20), date.start)));
  const dates = own.length > 0 ? own : unit.type === 'row' ? unit.sentences.flatMap((other) => other.dates).filter((date) => date.year !== null) : [];
  return dates.length > 0 && dates.every((date) => today - lastDay(date) > YEAR);
}

/** The last day that a date may mean: "2025" may be its December. */
function lastDay(date: DateMention): number {
  return (dayNumber(date) ?? 0) + (date.month === null ? YEAR : date.day === null ? 30 : 0);
}

/** The loss of a home is what the document goes on about: help with it, and what came of it for the child, stand elsewhere. */
function isSubject(onHousing: Given['onHousing'], unit: AnalysedUnit, match: Match): boolean {
  if (match.row.columns.type !== 'move') return false;
  const others = [...onHousing].filter(([other]) => other !== unit);
  return others.length >= 2 && others.some(([, meaning]) => meaning);
}

function isFollowedUp(unit: AnalysedUnit, sentence: Sentence, match: Match, children: readonly Child[]): boolean {
  const around = near(unit, sentence);
  if (hasStepToFindOut(around, { sentence, match })) return true;
  // What a sentence before says of the child is mostly about something else.
  return tellsMeaningForChild(unit, around.filter((other) => other.start >= sentence.start || other.paragraph !== sentence.paragraph), children, { sentence, match });
}
