import { near, type AnalysedUnit, type Match, type Sentence } from './analysis';
import { hasStepToFindOut } from './finding-out';
import { textAfter, textBefore, textOf } from './surroundings';

/** "Not known to services" is an answer; a condition, a purpose and what somebody else said of themselves leave nothing open. */
const ANSWER = /^\s*to (?:have|be)\b|^\s*(?:to|by)\s+(?:\p{L}+\s+){0,3}?(?:us|services?|police|psni|authorit\w+|team|social|children['’]?s|mash|agenc\w+|trust|council|camhs|department|him|her|them|the child\w*|mum|dad|mother|father|family|anyone|staff)\b/iu;
const CONDITION = /\b(?:if|in case|unless|until|so that|where|should)\s+(?:(?:anything|it|this|that|you|they|there)\s+)?(?:is|are|be|remains?)?\s*$/i;
const ASKED = /\b(?:wants?|wanted|asked|asks|asking)\s+(?:\p{L}+\s+)?$/iu;
const UNTIL = /\b(?:until|till|at the time|at that (?:time|point|stage)|before (?:the|this|then))\b|^\s*(?:then|at first)\b/i;
/** "Until March we did not know": it was unknown once. */
const AT_FIRST = /\b(?:until|till|at first|initially|to begin with|at the time|at that (?:time|point|stage))\b/i;
const PAST = /\b(?:was|were|did|didn['’]?t|wasn['’]?t|knew|had|could|couldn['’]?t)\b/i;
/** Not clear to the eye or the ear. */
const INDISTINCT = /\b(?:speech|voice|writing|handwriting|photo\w*|image|footage|recording|water|urine|skin|chest|line|signal|words|pronunciation|screenshot|picture quality)\s+(?:is|are|was|were|still|often|\s)*$/i;
const WHEN = /\b(?:dates?|time|when|venue|next|review|meeting|by|deadline|due)\b/i;
const DETAIL = /\b(?:whereabouts|identity|address|names?|details|reasons?|cause|surname|number|date)\b/i;
/** Words of doubt that may also describe a voice or a person: they need what is doubted behind or before them. */
const DOUBT = /\b(?:(?:un)?clear|(?:un)?certain|(?:un)?sure)$/i;
const WHAT = /\b(?:if|whether|who|whom|what|where|when|how|why|which|whose|it|this|that|remains?|still|situation|position|plan|details?|reasons?|circumstances|whereabouts|extent|cause|picture|identity|history|status|arrangements?)\b/i;
const WHAT_NEXT = /^\s*(?:$|[.,;]|about|as to|from|at (?:present|this)|if|whether|who|whom|what|where|when|how|why|which|whose|to (?:me|us)|that)/i;
/** When and where one meets: other checks look after it. */
const LOGISTICS = /\b(?:dates?|times?|venue|room) (?:of|for) (?:the|his|her|their|our|this|next) (?:next )?(?:hearing|visit|meeting|review|conference|panel|trial|appointment|session|training|group)\b[^,;.]{0,20}$|\bvenue\b[^,;.]{0,20}$|\b(?:weather|forecast)\b[^,;.]{0,20}$/i;
const LOGISTICS_AFTER = /^\s*(?:the )?(?:dates?|times?|venue) (?:of|for) (?:the|his|her|their|our|this|next) (?:next )?(?:hearing|visit|meeting|review|conference|panel|trial|appointment|session)\b/i;
/** What a pupil, a parent or a child does not understand or know is told of them, not asked. */
const FAMILY_ONLY = new Set(['family', 'child', 'community']);
const RELATIVE = /\b(?:an?|two|three|four|some|any|several|\d+|other|another|the|no)\s+(?:\p{L}+\s+)?(?:man|men|woman|women|people|person|number|lad|lads|boys?|girls?|name|names|car|voice|visitors?|adults?|males?|females?|children|friends?|place|house|flat|one)\s+(?:(?:who|whom|that|which)\s+)?(?:I|we|she|he|they)\s+(?:do|does|did|have|had)(?:n['’]?t|\s+not)\s+(?:know|recognise)/iu;
/** Why it stays unknown, and what is done all the same. */
const ACCEPTED = /\b(?:because|so (?:the|we|i|he|she|they|both|until)|does not (?:change|alter|affect)|makes no difference|either way|cannot be known|in any case)\b/i;

/** The words of a sentence that say that something is not known; undefined where it leaves nothing open. */
export function openQuestionIn(unit: AnalysedUnit, sentence: Sentence): Match | undefined {
  if (sentence.text.trimEnd().endsWith('?')) return undefined;
  return sentence.matches('open-question').find((match) => isOpen(sentence, match) && !isDateField(unit, match));
}

/** Whether it is said near how what is open at `match` will be found out, or why it stays unknown. */
export function isFollowedUp(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  return hasStepToFindOut(near(unit, sentence), { sentence, match }) || ACCEPTED.test(textAfter(sentence, match));
}

function isOpen(sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match);
  const after = textAfter(sentence, match);
  const words = textOf(sentence, match);
  const { type } = match.row.columns;
  if ((ANSWER.test(after) && !DETAIL.test(before)) || CONDITION.test(before)) return false;
  // It was unknown once, and then it was known; "I do not know of any"; "clear-headed".
  if (AT_FIRST.test(before) && PAST.test(before + words)) return false;
  if (UNTIL.test(after) || /\bknow of$/i.test(words) || sentence.analysis.tokens[match.last + 1]?.joined) return false;
  // "Nobody knows him better", "if this is your sort of thing".
  if ((/\bknow\w*$/i.test(words) && /^\s*(?:him|them|us|me|it|her (?:better|well|like|as))\b/i.test(after)) || /\b(?:if|whether)$/i.test(words) && /^\s*(?:you|(?:this|it) is (?:your|the right|of (?:use|any)|relevant|any))\b/i.test(after)) return false;
  if (/^\s*as (?!to|yet|much)/i.test(after) || LOGISTICS.test(before) || LOGISTICS_AFTER.test(after) || (type === 'indirect' && /^who (?:\p{L}+ )?(?:has|have|had|does|did)\b/iu.test(words) && !/^\s*$/.test(before))) return false;
  if (DOUBT.test(words) && (INDISTINCT.test(before) || /\b(?:he|she|they|you)\s+(?:\p{L}+\s+){0,2}$/iu.test(before) || !(WHAT.test(words) || WHAT_NEXT.test(after) || WHAT.test(before)))) return false;
  // "The father has no information about the school": what one of the family does not know.
  if (/^no (?:information|details?)/i.test(words) && /\b(?:has|have|had)\s*$/i.test(before) && sentence.mentionsOf('family', 'child').some((mention) => mention.last < match.first)) return false;
  // "a number I do not know", "two men whom I did not know": no question.
  if (RELATIVE.test(before + words)) return false;
  // "To be confirmed by Mrs Lowe in a letter": somebody does it.
  if (type === 'placeholder' && /^\s*(?:by|with|from) (?!\d|the end|next|then)/i.test(after) && sentence.mentions.some((mention) => mention.first > match.last && mention.first - match.last <= 5 && mention.class !== 'crowd')) return false;
  if (type === 'placeholder') return !/\b(?:date|time|venue|(?:and|or) place|room|next|meeting|review|action|who|when|lead)\b/i.test(before) || sentence.length > 8;
  if (type === 'state' || type === 'lack') {
    const holder = [...sentence.mentions].reverse().find((mention) => mention.last < match.first && match.first - mention.last <= 3 && mention.class !== 'crowd');
    // "Who had not known", "Mum has not understood why": what one of the family has not taken in.
    if (/\b(?:known|understood|explained|established|identified|explored)\b/i.test(words) && /\b(?:who|he|she|they)\s+(?:has|have|had|['’]s)\s+(?:\p{L}+\s+)?$/iu.test(before)) return false;
    // "Ella is not sure", "Mum was unclear about dates": their own doubt.
    if (holder && (FAMILY_ONLY.has(holder.class) || (holder.class === 'name' && holder.first === holder.last && /\b(?:un)?sure\b/i.test(words))) && /^(?:un)?(?:sure|clear|certain|not|unclear|uncertain)/i.test(sentence.wordAt(match.first)) && !/\b(?:known|established|confirmed|ascertained|explained)\b/i.test(textOf(sentence, match))) return false;
    if (type === 'lack' && (/\b(?:he|she|they|you|who)\s+(?:\p{L}+\s+)?$/iu.test(before) || (holder !== undefined && FAMILY_ONLY.has(holder.class)) || (holder?.class === 'name' && /^(?:don|can|couldn)/i.test(sentence.wordAt(match.first))))) return false;
  }
  return !(type === 'indirect' && ASKED.test(before));
}

/** "Date of next meeting | To be confirmed", a cell of a table of actions: no question, but a gap that other checks mark. */
function isDateField(unit: AnalysedUnit, match: Match): boolean {
  return match.row.columns.type === 'placeholder' && unit.type === 'row' && (unit.cells.length > 2 || unit.cells.some((cell) => WHEN.test(cell.header) || (cell.column === 0 && WHEN.test(cell.text))));
}
