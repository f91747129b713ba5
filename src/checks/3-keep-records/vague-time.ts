import { isRunningText, near, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import { textAfter, textBefore, textOf } from '../../language/surroundings';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import phrases from './vague-time.tsv';

/** Plans, conditions and habits: nothing past is placed. */
const AHEAD = /\b(?:will|shall|['’]ll|going to|is to|are to|to be|plans? to|if|in case|would like|wants? to|hopes? to|please|due|next|agree[ds]? (?:to|that)|promis\w+ to|offered to|arranged)\b/i;
const HABIT = /\b(?:every|each|usually|always|often|normally|sometimes|generally|on alternate|alternate)\b/i;
/** A season that is no part of another thing's name. */
const SEASON_ALONE = /^\s*(?:[,.;:)–—-]|$|(?:of (?:that|the same)|the|a|an|and|but|when|which|who|that|with|after|before|as|because|he|she|they|it|his|her|their|there|was|were|had|\p{Lu}\p{Ll}+)(?![\p{L}]))/u;
/** Something has gone on up to then. */
const GOING_ON = /\b(?:has|have|had|been|['’](?:s|ve)|getting|ongoing|going on)\b/i;
/** The verb is of the past. */
const PAST = /\b(?:was|were|had|has|have|been|did|said|told|went|came|saw|rang|took|got|gave|made|left|found|heard|kept|lost|spoke|wrote|met|ran|hid|began|broke|brought|fell|held|knew|felt|sent|slept|stood|thought|threw|woke|hit|hurt|seen|done|gone|taken|given|broken|spoken|put|cut|let|shut|\p{L}{3,}ed)\b/iu;
/** Words between a time and a date that part two events. */
const NEXT_EVENT = /[;:]|,\s*(?:and|but|when|who|which|while|so)\b|\b(?:and|but|then|before|after|when|while|since|that|who|which|because|as)\b/i;
const CHRONOLOGY_DATE = /\b(?:date|when|day|time)\b/i;
/** So many days or weeks counted from another event. */
const COUNTED_FROM = /^(?!a few|some|several|many|a couple)(?:\d+|\p{L}+) (?:days?|nights?|weeks?|wks|hours|months?|years?) (?:earlier|later|before|after|afterwards|previously|beforehand|prior)$/iu;
/** "In the past tense", "last review": no time of an event. */
const NO_TIME_AFTER = /^\s*(?:tense|participle|of (?:all|the)\b)/i;

/** A past event placed only by a loose or relative time. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'vague-time',
  point: 3,
  level: 'consider',
  kinds: 'all',
  scope: 'span',
  title: 'A time that cannot be placed',
  why: 'Records are read years later, beside those of other agencies. An event without a date cannot be put in order with others, and a pattern is lost.',
  todo: 'Give the date, the month or the child’s age, or the nearest you can get and how you know.',
  lexicons: [readLexicon('vague-time', phrases)],
  bad: [
    { text: 'Mum was seen in town with a black eye [[a few weeks ago]].', better: 'Mum was seen in town with a black eye in the second week of April 2026.' },
    { text: 'He has been found alone on several occasions.' },
    { text: 'They were previously known to another team.' },
    { text: 'Dad came to the school on Friday night.' },
    { text: 'There was a row at the weekend.' },
    { text: 'She told the nurse yesterday.' },
    { text: 'He has recently stopped eating.' },
    { text: 'Police have been out loads of times.' },
    { text: 'The boiler broke [[a fortnight or so back]].' },
    { text: 'He had a black eye [[not so very long ago]].' },
    { text: 'Dad was a soldier in days gone by.' },
    { text: '[[When we first got involved]] Mum would speak by text only.' },
    { text: 'The doctor came out for her chest [[the night before]].' },
    { text: 'She has been low [[since the summer]].' },
    { text: 'She has cut herself [[from time to time]].' },
    { text: 'Mum has smoked [[for some years]].' },
    { text: 'She slept at a friend’s [[Friday night]].' },
  ],
  good: [
    'Mum was seen with a black eye on 3 April 2026.',
    'He was found alone on five visits.',
    'She said “he hit me last week”.',
    'I will see Jo on Friday.',
    'He goes to his dad’s at the weekend.',
    'He found it hard and cried on Sunday nights.',
    'She recently, on 3 April 2026, moved school.',
    'We will look at this again in a few weeks.',
    'The next review is on Monday 8 June.',
    'Time with Dad has moved from Wednesday evening to Sunday.',
    'He had never been there before.',
    'Mum has learned to read over the summer of 2025.',
    'The row was on 3 May 2026. He had left the night before.',
  ],
  find(unit) {
    if (!isRunningText(unit)) return [];
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (sentence.text.trimEnd().endsWith('?')) continue;
      for (const match of sentence.matches('vague-time')) {
        const previous = marks[marks.length - 1];
        // "A few times earlier in the term": two loose words for one time.
        if (previous && previous.paragraph === sentence.paragraph && match.start - previous.end <= 1) continue;
        if (!isLoose(unit, sentence, match)) continue;
        const words = textOf(sentence, match);
        marks.push({ paragraph: sentence.paragraph, start: match.start, end: match.end, message: match.row.columns.type === 'count' ? `“${words}” does not say when or how often.` : isDayOnly(match) ? `“${words}” does not give the date.` : `“${words}” does not say when.` });
      }
    }
    return marks;
  },
});

/** "On Tuesday", "last week", "yesterday": plain on the day, and lost later. */
function isDayOnly(match: Match): boolean {
  return /^(?:weekday|relative)$/.test(match.row.columns.type ?? '');
}

function isLoose(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  const clause = clauseOf(sentence, match);
  if (NO_TIME_AFTER.test(textAfter(sentence, match))) return false;
  const { type } = match.row.columns;
  if (isDated(sentence, match)) return false;
  if (type === 'start' && /^\s+of\b/i.test(textAfter(sentence, match))) return false;
  // "He said at one point that…": a moment of the talk itself.
  if (/^at (?:one|some) point/i.test(textOf(sentence, match)) && /\b(?:said|says|told|asked|mentioned|remarked)\b[^,.;]{0,12}$/i.test(textBefore(sentence, match))) return false;
  // "Three days earlier": counted from the date of the entry it stands in.
  if (type === 'loose' && COUNTED_FROM.test(textOf(sentence, match)) && isDatedRow(unit)) return false;
  if (/\b(?:never|haven['’]?t|hasn['’]?t|hadn['’]?t)\b/i.test(textOf(sentence, match))) return false;
  if (type === 'often') return PAST.test(clause);
  if (type === 'since') return GOING_ON.test(clause);
  if (type === 'before') return PAST.test(clause) && !isDatedRow(unit) && sentence.dates.length === 0 && near(unit, sentence).every(({ start, dates }) => start > sentence.start || dates.length === 0);
  // "Has been off for ages": since nobody knows when; "played for a while" is how long.
  if (type === 'duration') return GOING_ON.test(clause.slice(0, textBefore(sentence, match).length + 1)) && !/\b(?:will|shall|if)\b/i.test(clause);
  if (type === 'state' || type === 'start' || type === 'loose') return !AHEAD.test(clause) || PAST.test(clause);
  if (type === 'count') return PAST.test(clause) || !/\b(?:is|are|can|may|will|to)\b/i.test(clause);
  // "In the spring play".
  if (type === 'season' && (!SEASON_ALONE.test(textAfter(sentence, match)) || /\b(?:has|have|is|are|will|goes|gets|comes|does|do)\b[^,;.]{0,30}$/i.test(textBefore(sentence, match)))) return false;
  // "On Sunday nights": a habit.
  if (type === 'weekday' && /\b(?:from|to|until|till|the|each|next|this|for|five|two|three|four)\s*$/i.test(textBefore(sentence, match)) && !/^on\b|^(?:at|over|during)\b/i.test(textOf(sentence, match))) return false;
  if (type === 'weekday' && /^\s+(?:nights|mornings|afternoons|evenings)\b/i.test(textAfter(sentence, match))) return false;
  // "Yesterday", "on Friday": fine beside the entry's own date.
  if (isDatedRow(unit)) return false;
  if (AHEAD.test(clause) || HABIT.test(clause)) return false;
  return type === 'relative' || PAST.test(clause);
}

/** The words around a time up to the next comma, semicolon or "and". */
function clauseOf(sentence: Sentence, match: Match): string {
  const before = textBefore(sentence, match);
  const after = textAfter(sentence, match);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf(', and '), before.lastIndexOf(', but '), before.lastIndexOf(' and that '));
  const to = /;|, (?:and|but|so|when)\b/.exec(after)?.index ?? after.length;
  return `${before.slice(from + 1)} ${after.slice(0, to)}`;
}

/** A date of the same event stands beside the loose time: nothing between that begins another event. */
function isDated(sentence: Sentence, match: Match): boolean {
  return sentence.dates.some((date) => {
    if (date.start < match.end && date.end > match.start) return true;
    const between = sentence.analysis.text.slice(Math.min(date.end, match.end), Math.max(date.start, match.start));
    return between.length <= 90 && !NEXT_EVENT.test(between);
  });
}

/** An entry of a chronology that carries its own date: in the first cell, under a heading of dates, or at the entry's beginning. */
function isDatedRow(unit: AnalysedUnit): boolean {
  if (unit.type === 'row') return unit.cells.some((cell) => (CHRONOLOGY_DATE.test(cell.header) || cell.column === 0) && cell.paragraphs.some((entry) => entry.analysis.dates.length > 0));
  const [date] = unit.sentences[0]?.dates ?? [];
  return date !== undefined && date.start - (unit.sentences[0]?.start ?? 0) <= 4;
}
