import type { Position } from '../document/case-document';
import { factOfDocument, factOfUnit, factOfUnitGiven, isRunningText, areSameLists, placeIn, type AnalysedDocument, type AnalysedTable, type AnalysedUnit, type Sentence, type UnitCell } from './analysis';
import type { Mention } from './mentions';

/** Something that is to be done by somebody. */
export interface ActionPoint {
  /** The action's own words. */
  readonly position: Position;
  readonly text: string;
  /** A person, a role or one agency is named to do it. */
  readonly hasOwner: boolean;
  /** A time by which it is done is given: a date, a period, or a named event. */
  readonly hasTime: boolean;
  /** Who does it, as written; '' where nothing is. Where an owner is named in the action's own words, these may tell no more. */
  readonly owner: string;
  /** By when, as written; '' where nothing is. */
  readonly time: string;
  readonly from: 'table' | 'list' | 'text';
}

const ACTION_HEADER = /\b(?:actions?|tasks?|what (?:needs|will|is|has|we|must|should|to)\b.*|what\b(?! happened)|next steps?|to do|steps?|agreed|recommendations?|what\?|plan|support|help|arrangements?)\b/i;
const OWNER_HEADER = /\b(?:who|who\?|owner|by whom|lead|led by|responsib\w+|person|persons|named|worker|agency|whose|assigned|allocated|action by|initials)\b|^\W*(?:with|for|resp)(?: whom)?\W*$/i;
const TIME_HEADER = /\b(?:when|by when|date|deadline|time ?scales?|timeframe|due|target|by|time|complete[d]? by|review|until|before|how soon|for when)\b/i;
/** The table's own words for a task that is still to be done: beside them a column for progress tells of nothing past. */
const OPEN_HEADER = /\b(?:actions?|tasks?|to do|next steps?)\b/i;
/** Tasks of an earlier meeting. */
const EARLIER = /\b(?:previous|last|earlier|matters arising|completed|review of)\b/i;
/** What a column of tasks may be called where the heading above says that they are tasks. */
const ITEM_HEADER = /\b(?:matter|item|point|issue|detail|description|area|need|goal|job|agreed)s?\b/i;
const PAST_HEADER = /\b(?:progress|update|outcome|status|done|completed\??|result|achieved|what happened|event|incident|attendance|attended|source|significance|worry|worries|concern|strength)\b/i;
const ACTION_HEADING = /^\W*(?:\d+[.)]?\s*)?(?:(?:agreed |further |key |outline |new |recommended )?actions?\b|action (?:plan|points?)|next steps?|to do\b|(?:what|who) (?:will|needs to|happens|must|we will|is going to|should|i will|we are going to|(?:i|we)(?:['’](?:m|re)| am| are) (?:doing|going|planning))\b.*|who (?:is|does|will)\b.{0,40}|who['’]s doing\b.*|jobs\b|our side\b|promises\b|recommend\w+|plan\b|the plan\b|our plan|outline plan|(?:child'?s|family'?s?|safety|support|interim|closing|handover|transfer) plan\b|(?:done ?\/ ?|still )to do|outstanding|still (?:outstanding|to do)|follow[ -]?up|way forward|tasks?|things to do|things (?:we|i) (?:will|need|have)\b|left to do|what (?:we(?: have)?|was|has been|is) agreed|agreements?\b|commitments|undertakings|allocated tasks|(?:decisions|outcomes) and (?:agreed )?actions|(?:summary|list) of (?:agreed )?actions|(?:meeting|smart) actions|(?:proposed|intervention|risk management|care|work|visiting) plan|proposed (?:support|work|actions)|what (?:next|now)\b|before (?:the |we )?(?:next|meet)|who (?:takes|has)\b)\b/i;
/** Words that are no time, each between separators: no two parts of the expression can take the same character, so that it stays linear. */
const NO_TIME =
  /^[\s,;:/.]*(?:(?:asap|a\.s\.a\.p|as soon as (?:possible|practicable|able)|on-?going|on going|continuous|continuing|tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided|advised)|in due course|as (?:and when|needed|required|appropriate)|throughout|soon|shortly|immediate future|n\/?a|none|open|as available|in time|sometime|at some point|at the earliest opportunity|earliest opportunity|until further notice|next available|[-–—?]+)(?:[\s,;:/.]+|$))+$/i;
const NO_OCCASION = /\bat (?:the|their|his|her|your|our) (?:very )?(?:first|next|earliest)(?: (?:available|possible|convenient))? (?:opportunity|convenience|chance|slot|moment)\b/gi;
/** "When she can", "if needed": a condition, whatever follows. */
const CONDITION = /^[\s,;:/.–—-]{0,20}(?:when(?:ever)?|as often as|if|once|as (?:soon|and))\b/i;
const TIME =
  /\b(?:within|in|over|for|after|up to|at least|every|the next|next|this|for the next)\s+(?:the\s+(?:next\s+)?)?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|a|a few)?\s*(?:working |school |calendar )?(?:days?|weeks?|months?|hours?|fortnight|term|half[- ]term|year|school year)\b|\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:working |school |calendar )?(?:days?|weeks?|months?|hours?|sessions)\b|\b(?:today|tonight|tomorrow|this (?:week|afternoon|evening|morning|month|term)|next (?:week|month|term|monday|tuesday|wednesday|thursday|friday|core group|review|meeting|conference|visit)|daily|weekly|fortnightly|monthly|termly|each (?:day|week|month|visit|term|session)|every (?:day|week|month|fortnight|term|monday|tuesday|wednesday|thursday|friday|saturday|sunday|other)|immediate(?:ly)?|at once|straight away|forthwith|same day|end of (?:the )?(?:day|week|month|term|january|february|march|april|may|june|july|august|september|october|november|december)|(?:by|on|from|before|until|this|next) (?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?s?|each (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:by|before|at|for) (?:the )?(?:next|first|second|review|core group|conference|meeting|hearing|start of|half[- ]term|easter|christmas|summer|end of)|half[- ]term|easter|christmas|before (?:school|term)|at the (?:next|first|review)|\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|hrs|hours)|\d{4} ?hrs|(?:by|before|at|until|till?|from) \d{4}|0[0-9][0-5]\d|1[0-9][0-5]\d ?h|(?:mon|tues?|weds?|thurs?|fri|sat|sun) \d{1,2}|\d{1,2}[/.](?:0?[1-9]|1[0-2])(?:[/.]\d{2,4})?)\b/i;
/** What is a time in a column of times and not anywhere else: "March", "Friday", "6/52", "2 wks". */
const DATE_CELL = /^(?:(?:by|on|from|end of|each|every|w\/c|early|mid|late|before)[\s-]+)?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}\s?\/\s?(?:52|12|7)|\d{1,2}\s?(?:wks?|mths?|hrs?|yrs?|d|w|m))\b/i;
const MEETING_LINE = /^\W*(?:reconvene|(?:we |all )?(?:to )?meet again|come back together)\b|^\W*(?:minutes|notes|copies) to (?:all|those|everyone|be|the|go|\p{Lu})|\b(?:plan|progress|this) (?:will|would|is to|to) be (?:looked at|reviewed)|\b(?:minutes|notes|record|copy|copies)\b[^.]{0,30}\b(?:go|goes|sent|circulated|given)\b|\b(?:next|review|first|second|follow[- ]up|reconvened)\b[^.]{0,40}\b(?:meeting|core group|conference|review|hearing)\b[^.]{0,40}\b(?:is|will be|on|at|:|to be held|date)\b|^\W*(?:date of|next) (?:meeting|review|core group|conference)|^\W*review\b.{0,12}\d|^\W*review date/iu;
const REQUEST = /\b(?:somebody|someone) (?:from|at|in|on) your\b|\b(?:i|we) (?:ask|am asking|are asking|would ask|request|am requesting|would like you|hope you)\b|\bplease\b|\byou (?:to|will|could|can)\b/i;
/** What somebody may do when they like: "the family can ring us at any time". */
const PERMISSION = /^\W*(?:(?:the|both|all) )?(?:\p{L}+ ){1,3}can (?!be\b)\p{L}+/iu;
const SUGGESTION = /\b(?:could|might|may) (?:be|benefit|help|want|consider|also|like|need)\b|\bwould (?:benefit|help|be (?:good|helpful|useful))/i;
const DIRECTIVE = /\b(?:to|will|shall|should|must|needs?(?: to)?|agreed to|is to|are to|has to|have to)\s+(?:also |then |now |be |continue to |both |each |all |keep )?[\p{L}-]{2,}/u;
const PASSIVE = /\b(?:to be|will be|is to be|are to be|needs to be|need to be|should be|must be|has to be|shall be|needs?)\s+(?:re-?)?(?:\p{L}+ly )?(\p{L}+(?:ed|en|ing|wn|ne|de|nt|ld|ght|pt|rn|ade|id|et|ut|ot|ought|und|ung|one))\b/u;
const TEXT_PASSIVE = /\b(?:to be|will be|is to be|are to be|needs to be|need to be|must be|has to be)\s+(?:(?:also|then|now|further|\p{L}+ly)\s+)?(?:sent|made|arranged|completed|contacted|referred|visited|seen|asked|invited|booked|chased|obtained|requested|sought|shared|forwarded|offered|provided|explored|considered|looked (?:into|at)|followed up|monitored|checked|updated|done|undertaken|carried out|spoken to|told|informed|written|put in place|set up|identified|allocated|assigned|given|reviewed|discussed|raised|confirmed|clarified|established|progressed|actioned|submitted|passed|supported(?! (?:under|through|by)\b)|encouraged|watched|weighed|assessed|examined|held|organised|paid|fixed|repaired|fitted|put in hand|looked after|sourced|linked in|followed through|pursued|mended|collected|taken|kept|picked up|tested|ordered|drawn up|drafted|rewritten|amended|redone|drawn together|handed over|put forward|chased up|convened|scheduled|rearranged|circulated|returned|uploaded|filed|logged|signed|installed|replaced|cleared|cleaned|secured|commissioned|instructed|notified|alerted|traced|verified|explained to|offered to|found|got|brought|dropped (?:off|round|in)|given back|handed|posted|delivered|dealt with|sorted(?: out)?|gone (?:over|through)|released|rung|phoned|telephoned|texted|emailed|approached|applied for|introduced|registered|enrolled|weighed|measured|tracked|gathered|fetched|bought|lent|printed|translated|typed|talked (?:to|over|through)|liaised with|escalated|re-referred|implemented|facilitated|developed|devised|formulated|prepared|produced|commenced|trialled|prioritised|addressed|linked|connected|brought (?:in|together)|put right|made good)\b/iu;
/** With a date, what "should" or "would" be done is given out as well. */
const DATED_PASSIVE = /\b(?:should|would|shall|ought to|needs? to|is to|are to) be\s+(?:(?:also|then|now|further|\p{L}+ly)\s+)?(?:sent|made|arranged|completed|contacted|referred|visited|seen|asked|invited|booked|chased|obtained|requested|sought|shared|forwarded|offered|provided|explored|considered|looked (?:into|at)|followed up|monitored|checked|updated|done|undertaken|carried out|spoken to|told|informed|written|put in place|set up|identified|allocated|assigned|given|reviewed|discussed|raised|confirmed|clarified|established|progressed|actioned|submitted|passed|supported(?! (?:under|through|by)\b)|encouraged|watched|weighed|assessed|examined|held|organised|paid|fixed|repaired|fitted|put in hand|looked after|sourced|linked in|followed through|pursued|mended|collected|taken|kept|picked up|tested|ordered|drawn up|drafted|rewritten|amended|redone|drawn together|handed over|put forward|chased up|called|convened|scheduled|rearranged|circulated|returned|uploaded|filed|logged|signed|agreed|installed|replaced|cleared|cleaned|secured|commissioned|instructed|notified|alerted|traced|verified|explained to|offered to|started|begun|set|found|got|brought|dropped (?:off|round|in)|given back|handed|posted|delivered|dealt with|sorted(?: out)?|gone (?:over|through)|released|rung|phoned|telephoned|texted|emailed|approached|applied for|introduced|registered|enrolled|weighed|measured|tracked|gathered|fetched|bought|lent|printed|translated|typed|talked (?:to|over|through)|liaised with|escalated|re-referred|implemented|facilitated|developed|devised|formulated|prepared|produced|commenced|trialled|prioritised|addressed|linked|connected|brought (?:in|together)|put right|made good|ready|in place|in hand)\b|\b(?:needs?|wants?) (?:(?:a|an|the|its|his|her|their) (?:\p{L}+ )?)?\p{L}{3,}ing\b(?=.{0,30}\bby\b)/iu;
const ALREADY = /\b(?:was|were|had|has been|have been|said|told|asked|wanted|hoped|agreed|decided|thought)\b/i;
const HEADLINE = /^\W*(?:(?!(?:is|are|was|were|has|have|had|will|would|agreed|asked|wants?|needs?|said|told|plans?|hopes?|able|going|due|saw|see|sees|spoke|rang|went|gave|sent|came|talked|wrote|emailed|moved|returned|listened|according|used|close|up|prior|thanks|when|time|how|nowhere|too|like|likes|love|loves|back|next)\b)[\p{L}\d'’()&/.-]+,?\s+){1,8}to\s+(?!(?:the|a|an|his|her|their|my|our|your|me|him|them|us|it|this|that|one|two|duty|mum|dad|school|nursery|bed|work|court|hospital|ward|eye|face|no|time|home)\b)\p{Ll}{2,}/u;
/** What is decided of the child rather than given to somebody to do: "not for the register", "admit to the ward", "stay at home". */
const OUTCOME = /^\W*(?:not|no|nil|never|nfa|admit(?:ted)?|discharge[ds]?|remains?|stays?|stay|keep (?:open|on|at|him|her|them)|close[ds]?)\b/i;
const EVENT = /\b(?:will|to|can) stand\s*$|\b(?:at|in) court\b|\b(?:[Nn]ot|[Nn]ever) \p{L}+(?:ed|en)\b|\b(?:held back|on hold|put off|will stand|to stand|parked|shelved|kept back|suspended|deferred|paused|left) (?:for now|for the moment|for the time being|at present|until|pending|as (?:it|they))\b/u;
/** A paragraph that somebody has numbered by hand. */
const NUMBERED = /^\s*(?:\d{1,2}[.)]|[a-h]\)|[•*–-])\s+\S/;
/** "Action: …", "Action 3 – …" before the task itself. */
const LABEL = /^\W*(?:agreed )?action(?: point)?(?: ?\d{1,2})?\s*[:–-]\s+\S/i;
/** Nobody in particular. */
const SOMEBODY = /\b(?:somebody|someone|one of us|somebody else) (?:needs|has|ought|will need|would need|is going) to\b/i;
/** What a meeting agreed on stands behind these words. */
const AGREED_THAT = /^[^,;]{0,60}\b(?:agreed|decided|resolved|recommended) (?:that|for|:)/i;
/** A verb of the past with its subject before it. */
const DONE_FOR = /^\W*(?:(?:the|a|an|his|her|their|my|our)\s+)?(?:\p{L}[\p{L}'’-]*\s+){1,3}(?:\p{L}{3,}ed|went|came|took|brought|gave|sat|ran|stood|left|got|made|held|put|sent|kept|lay)\s+(?!to be\b)\S/iu;
const NEEDS_DOING = /(?<!\bin )\bneeds? (?!to\b)(?:\p{L}+ing)\b/u;

/** Actions from tables with their owner and time columns, lists under an action heading, and promises in the text that name nobody. */
export const findActions: (document: AnalysedDocument) => readonly ActionPoint[] = factOfDocument((document) => {
  const actions: ActionPoint[] = [];
  const tables = new Map(document.tables.map((table) => [table.index, columnsOf(table)] as const));
  let listed = false;
  for (const unit of document.units) {
    if (!isRunningText(unit)) continue;
    listed = isActionLine(unit) || (listed && unit.type === 'item');
    const columns = unit.row ? tables.get(unit.row.table) : undefined;
    for (const action of columns ? actionsOfRow(unit, columns) : listed && unit.type === 'item' ? actionsOfListed(unit) : actionsOfUnit(unit)) actions.push(action);
  }
  return actions;
}, areSameLists);

const actionsOfUnit = factOfUnit((unit): readonly ActionPoint[] => {
  if (unit.type === 'row') return unit.cells.length === 2 && ACTION_HEADING.test(unit.cells[0]?.text ?? '') ? fromText(unit) : [];
  const isListed = underActionHeading(unit) || LABEL.test(unit.text) || (unit.type === 'item' && unit.sentences.length === 1 && isGivenOut(unit.sentences[0] as Sentence));
  return isListed ? fromList(unit) : fromText(unit);
});

/** "Action:" on a line of its own makes tasks of the list below it. */
function isActionLine(unit: AnalysedUnit): boolean {
  return unit.type === 'paragraph' && unit.text.length < 40 && /:\s*$/.test(unit.text) && ACTION_HEADING.test(unit.text);
}

const actionsOfListed = factOfUnit((unit): readonly ActionPoint[] => fromList(unit));

const actionsOfRow = factOfUnitGiven((unit, columns: Columns): readonly ActionPoint[] => {
  const action = fromRow(unit, columns);
  return action ? [action] : [];
});

interface Columns {
  readonly action: number;
  readonly owner: number | null;
  readonly time: number | null;
}

/** Columns by their numbers: the same object for the same numbers, so that what was read in a row by them still holds. */
const COLUMNS = new Map<string, Columns>();

function columnsOf(table: AnalysedTable): Columns | undefined {
  const { headers } = table;
  const above = table.headings[table.headings.length - 1] ?? '';
  const isOpen = !EARLIER.test(above) && headers.some((header) => OPEN_HEADER.test(header ?? '')) && headers.some((header) => OWNER_HEADER.test(header ?? '')) && !headers.some((header) => /\b(?:event|incident|what happened)\b/i.test(header ?? ''));
  if (headers.length < 2 || (!isOpen && headers.some((header) => PAST_HEADER.test(header ?? '')))) return undefined;
  const find = (test: RegExp, except: readonly number[]): number => headers.findIndex((header, i) => !except.includes(i) && test.test(header ?? ''));
  const owner = find(OWNER_HEADER, []);
  const time = find(TIME_HEADER, [owner]);
  let action = headers.findIndex((header, i) => i !== owner && i !== time && /\b(?:action|task|what|step|to do)/i.test(header ?? ''));
  if (action < 0) action = find(ACTION_HEADER, [owner, time]);
  // "Point | Who | When" under whatever heading.
  if (action < 0 && (ACTION_HEADING.test(above) || (owner >= 0 && time >= 0 && headers.some((header) => /^\W*(?:by |for |till |un)?(?:when|til|until)\b/i.test(header ?? ''))))) action = find(ITEM_HEADER, [owner, time]);
  if (action < 0 || (owner < 0 && time < 0)) return undefined;
  // "Date | What" is a chronology: without a column for who does it, the headers have to speak of what is still to be done.
  if (owner < 0 && !/\b(?:actions?|tasks?|to do|next steps?|what (?:will|needs|is to|must|we (?:will|need)))\b/i.test(headers[action] ?? '') && !/\b(?:by|due|deadline|target|timescale)\b/i.test(headers[time] ?? '')) return undefined;
  const key = `${action} ${owner} ${time}`;
  const known = COLUMNS.get(key);
  if (known) return known;
  const columns = { action, owner: owner < 0 ? null : owner, time: time < 0 ? null : time };
  COLUMNS.set(key, columns);
  return columns;
}

function fromRow(unit: AnalysedUnit, columns: Columns): ActionPoint | null {
  const at = (column: number | null): UnitCell | undefined => (column === null ? undefined : [...unit.cells].reverse().find((cell) => cell.column <= column));
  const cell = at(columns.action);
  const paragraph = cell?.paragraphs.find((entry) => entry.paragraph.text.trim() !== '');
  if (!cell || !paragraph || paragraph.sentences.length === 0) return null;
  const owner = at(columns.owner);
  const time = at(columns.time);
  const own = cell.paragraphs.flatMap((entry) => entry.sentences);
  const hasOwner = (owner !== undefined && owner !== cell && namesOwner(owner)) || own.some((sentence) => ownerIn(sentence) !== null);
  const timeText = time && time !== cell ? time.text : '';
  // "As and when" in the time column: a time of day in the action's own words is no time by which it is done.
  const vague = timeText.trim() !== '' && (NO_TIME.test(timeText.trim()) || CONDITION.test(timeText.trim()));
  const hasTime = (DATE_CELL.test(timeText.trim()) && !NO_TIME.test(timeText.trim())) || isTime(timeText, (time?.paragraphs ?? []).some((entry) => entry.analysis.dates.length > 0)) || own.some((sentence) => isTime(vague ? '' : sentence.text, sentence.dates.length > 0) || (vague && sentence.dates.length > 0));
  const last = paragraph.sentences[paragraph.sentences.length - 1] as Sentence;
  return {
    position: placeIn(last, { start: (paragraph.sentences[0] as Sentence).start, end: last.end }),
    text: cell.text,
    hasOwner,
    hasTime,
    owner: owner && owner !== cell && owner.text.trim() !== '' ? owner.text.trim() : ownerWords(own),
    time: timeText.trim() !== '' ? timeText.trim() : timeWords(own),
    from: 'table',
  };
}

/** "To be agreed", "Whoever is free", "Somebody at school", "Any of us": nobody is named yet. */
const NOBODY_YET =
  /^\W*(?:to be \p{L}+|to follow|(?:yet|still) to be\b.*|(?:not|yet|nobody|no[ -]?one|none|un(?:known|clear|sure|decided|assigned|allocated))\b.*|who(?:m)?ever\b.*|whichever\b.*|any(?:one|body)?\b.*|some(?:one|body)\b.*|one of (?:us|the team|them)\b.*|each(?: (?:agency|of us|one|other|worker|person))?|every(?:one|body)\b.*|vacant|awaiting\b.*|pending\b.*|tb[cad]\b.*|open|joint(?:ly)?|as (?:appropriate|needed|required|above|agreed|discussed|relevant|necessary)|see (?:above|below|plan|notes)|us|ourselves|\?.*)\W*$/iu;
/** Words of groups that name nobody, by themselves or in a row: "parents and professionals". */
const GROUPS = new Set('the all relevant other various whole wider multi agency multiagency multidisciplinary professional partner parent parents family mum dad children agencies professionals partners services service team teams staff network group core practitioners workers members attendees colleagues everyone everybody and of us we both present involved concerned'.split(' '));
const NAMES_GROUP = /\b(?:all|agencies|professionals?|partners?|services|teams?|staff|network|group|practitioners|workers|members|attendees|colleagues|everyone|everybody)\b/i;

/** Whether an owner's cell names a person, a role or one agency; "all" and "professionals" name nobody. */
function namesOwner(cell: UnitCell): boolean {
  const text = cell.text.trim();
  if (text === '' || /^(?:tbc|tba|tbd|n\/?a|\?+|-|–|—|\.+)$/i.test(text)) return false;
  const mentions = cell.paragraphs.flatMap((entry) => entry.analysis.mentions);
  if (NOBODY_YET.test(text) || (NAMES_GROUP.test(text) && isGroup(text)) || /^(?:the )?team around\b/i.test(text)) return false;
  if (/^(?:all|everyone|everybody|professionals?|agencies|partners?|the team|team|both|us|we|various|staff|network|core group|whoever|someone|parties|practitioners|services)(?:\s+(?:all|agencies|professionals|partners|present|members|concerned|involved|parties|to (?:note|agree)))*\W*$/i.test(text)) return false;
  if (mentions.some((mention) => mention.class !== 'crowd')) return true;
  if (mentions.length > 0) return false;
  // Initials, a nickname or a name that no list knows.
  return /\p{L}{2,}/u.test(text);
}

function isGroup(text: string): boolean {
  return text.toLowerCase().split(/[^a-z]+/).every((word) => word === '' || GROUPS.has(word));
}

/** Whether words say by when something is done: a date, a period or a named time. */
export function isTime(text: string, hasDate: boolean): boolean {
  const trimmed = text.replace(NO_OCCASION, '').trim();
  if (trimmed === '' || NO_TIME.test(trimmed) || CONDITION.test(trimmed)) return false;
  return hasDate || TIME.test(trimmed);
}

function underActionHeading(unit: AnalysedUnit): boolean {
  const nearest = unit.headings[unit.headings.length - 1];
  return nearest !== undefined && ACTION_HEADING.test(nearest);
}

function fromList(unit: AnalysedUnit): ActionPoint[] {
  const sentences = unit.sentences;
  const [first] = sentences;
  if (!first) return [];
  if (unit.type === 'paragraph' && !isTask(first) && !NUMBERED.test(unit.text) && !LABEL.test(unit.text)) return fromText(unit);
  if (MEETING_LINE.test(unit.text) || REQUEST.test(unit.text) || EVENT.test(first.text) || (OUTCOME.test(first.text) && ownerIn(first) === null && (/^\W*n/i.test(first.text) || !isTime(first.text, first.dates.length > 0))) || isPast(first) || first.length < 2) return [];
  if ((SUGGESTION.test(first.text) && !/\b(?:to|will) \p{L}+/u.test(first.text)) || (PERMISSION.test(first.text) && !/\bwill \p{L}+/u.test(first.text))) return [];
  const last = sentences[sentences.length - 1] as Sentence;
  return [
    {
      position: placeIn(first, { start: first.start, end: unit.type === 'item' ? first.end : last.end }),
      text: first.text,
      hasOwner: sentences.some((sentence) => ownerIn(sentence) !== null),
      hasTime: sentences.some((sentence) => isTime(sentence.text, sentence.dates.length > 0)),
      owner: ownerWords(sentences),
      time: timeWords(sentences),
      from: 'list',
    },
  ];
}

/** "Ring the landlord.", "Get the boiler fixed by May." */
const IMPERATIVE =
  /^\W*(?:explore|get|ring|phone|call|email|send|write|ask|speak|talk|visit|contact|chase|arrange|book|refer|complete|find|check|apply|obtain|request|inform|notify|update|share|circulate|draft|prepare|make|organise|seek|look|invite|monitor|review|identify|clarify|confirm|collect|convene|register|keep|support|help|consider|discuss|continue|liaise|encourage|ensure|offer|provide|set up|follow up|put|give|take|tell|bring) (?!(?:is|was|has|have|had|will|went|with|are|were|of|and|from|who)\b)\p{Ll}/iu;

/** A paragraph under an action heading that is one task in note form ("Mum to ring the school"), not told in full sentences. */
function isTask(sentence: Sentence): boolean {
  return HEADLINE.test(sentence.text) || IMPERATIVE.test(sentence.text) || NEEDS_DOING.test(sentence.text);
}

/** A list item that stands under no heading of tasks is one only where it begins with whom it is given to: "Mum to ring the school". */
function isGivenOut(sentence: Sentence): boolean {
  if (!isTask(sentence)) return false;
  const first = sentence.mentions[0];
  // A thing that is to go somewhere by a day: "Receipt to go to the office by 4 May".
  if (!first || first.first > sentence.fromToken + 1) return NEEDS_DOING.test(sentence.text) || TEXT_PASSIVE.test(sentence.text) || (sentence.dates.length > 0 && [1, 2, 3, 4].some((ahead) => sentence.wordAt(sentence.fromToken + ahead) === 'to'));
  for (let at = first.last + 1; at < sentence.toToken && at <= first.last + 8; at += 1) {
    if (sentence.wordAt(at) === 'to') return true;
    const inside = sentence.mentions.some((mention) => mention.first <= at && mention.last >= at);
    if (!inside && !/^(?:,|\(|\)|and|&|\+|\/|the|a|at|of|for|from|with|her|his|their|-|–)$/.test(sentence.wordAt(at))) return false;
  }
  return false;
}

function isPast(sentence: Sentence): boolean {
  return /^[^\p{L}\p{N}]*(?:\p{L}+[^\p{L}\p{N}]+){0,4}?(?:was|were|has|have|had|did|rang|spoke|visited|saw|told|made|completed|done|attended)\b/iu.test(sentence.text) && !DIRECTIVE.test(sentence.text);
}

/** "HS to ring him", behind a comma or at the beginning: a note of what one person is to do, with no verb before it. */
const GIVEN_IN_TEXT =
  /(?:^|[,;–—-]\s+|\.\s+)(?:\p{Lu}{2,3}|(?:Mr|Mrs|Ms|Miss|Dr|PC|DS|DC)\.? \p{Lu}[\p{L}’'-]+|SW|HV|FSW|(?:[Tt]he )?(?:[Ss]ocial|[Ff]amily support|[Kk]ey|[Yy]outh|[Ss]upport) worker|(?:[Tt]he )?(?:[Hh]ealth visitor|[Ss]chool nurse|[Mm]idwife|[Hh]ead ?teacher)) to (?:also |then |now )?(?:ring|phone|telephone|call|text|email|send|write|ask|speak|see|visit|meet|check|chase|arrange|book|refer|contact|complete|liaise|find out|follow up|explore|discuss|apply|obtain|request|inform|notify|weigh|update|share)\b/u;

/** In running text only what names nobody: "to be arranged", "will be sent over". What somebody will do is told by its subject. */
function fromText(unit: AnalysedUnit): ActionPoint[] {
  const actions: ActionPoint[] = [];
  for (const sentence of unit.sentences) {
    const given = GIVEN_IN_TEXT.exec(sentence.text);
    if (given && sentence.quotes.length === 0 && !REQUEST.test(sentence.text) && !MEETING_LINE.test(sentence.text) && !ALREADY.test(sentence.text.slice(0, given.index))) {
      const text = sentence.text.slice(given.index);
      actions.push({ position: placeIn(sentence, sentence), text: sentence.text, hasOwner: true, hasTime: isTime(text, sentence.dates.length > 0), owner: ownerWords([sentence]), time: timeWords([sentence]), from: 'text' });
      continue;
    }
    const match = TEXT_PASSIVE.exec(sentence.text) ?? (/\byour?\b/i.test(sentence.text) ? null : SOMEBODY.exec(sentence.text)) ?? (sentence.dates.length > 0 ? DATED_PASSIVE.exec(sentence.text) : null);
    if (!match || sentence.quotes.length > 0) continue;
    if (MEETING_LINE.test(sentence.text) || REQUEST.test(sentence.text) || SUGGESTION.test(sentence.text) || sentence.text.trimEnd().endsWith('?')) continue;
    const before = sentence.text.slice(0, match.index);
    const rest = before.replace(AGREED_THAT, '');
    // "He carried it over to be looked at": what somebody did it for.
    if (/\b(?:he|she|they) (?:is|are) to be found\b/i.test(sentence.text)) continue;
    if (/^to be/i.test(match[0]) && (DONE_FOR.test(rest) || /\b(?:likes?|wish(?:es)?|hopes?|asks|prefers?|loves?)\s*$/i.test(rest))) continue;
    if (ALREADY.test(rest) || /\b(?:if|when|until|unless|who|which|that|what|whether|before|once|how|where)\b/i.test(rest)) continue;
    if (/^(?:that|whether|if|because)\b/i.test(sentence.text.slice(match.index + match[0].length).trim())) continue;
    actions.push({
      position: placeIn(sentence, sentence),
      text: sentence.text,
      hasOwner: ownerIn(sentence) !== null,
      hasTime: isTime(sentence.text, sentence.dates.length > 0),
      owner: ownerWords([sentence]),
      time: timeWords([sentence]),
      from: 'text',
    });
  }
  return actions;
}

/** The words for who is to do it, as far as a name, a job or an agency in the sentences tells; '' where there is none. */
function ownerWords(sentences: readonly Sentence[]): string {
  for (const sentence of sentences) {
    const owner = ownerIn(sentence);
    if (owner !== null && owner !== 'author') return sentence.textOf(owner).replace(/['’]s$/, '');
  }
  return '';
}

/** The words for when: dates, else a period or an event; '' where there is none. */
function timeWords(sentences: readonly Sentence[]): string {
  for (const { text, dates, analysis } of sentences) {
    const [date] = dates;
    if (date) return analysis.text.slice(date.start, date.end);
    const match = TIME.exec(text);
    if (match && !NO_TIME.test(text.trim())) return match[0].trim();
  }
  return '';
}

const MODAL = new Set(['to', 'will', 'shall', 'should', 'must', 'is', 'are', 'needs', 'need', 'agreed', 'has', 'have', 'can', "'ll"]);

/** Who can ring, send or ask is a person or a team, whatever its name: "Gaz to ring daily", "Tenancy sustainment to phone her". */
const DOES = /^\W*((?:[\p{L}'’&/-]+ ){0,3}[\p{L}'’&/-]+) to (?:also |then |now )?(?:ring|phone|telephone|call|text|email|send|write|ask|tell|speak|talk|see|visit|meet|check|chase|arrange|book|refer|contact|bring|take|give|do|make|collect|complete|attend|find|help|offer|provide|share|update|monitor|liaise|look|pick|drop|fill|print|pay|buy|remind|invite|feed|let|drive|sit|read|set|sort|follow up|consider|explore|discuss|apply|obtain|request|inform|notify|prepare|draft|circulate|weigh|measure)\b/u;
/** A thing, which does nothing itself, or people who are nobody in particular. */
const THING_OR_ALL = /(?:referrals?|letters?|visits?|assessments?|meetings?|plans?|work|reports?|calls?|support|appointments?|sessions?|reviews?|discussions?|contact|time|need|needs|all|everyone|everybody|both|professionals?|agencies|partners|staff|team|teams|services?|network|group|core group|somebody|someone|anyone|practitioners|workers|members|attendees|parties|others|whoever|who|how|what|agree[ds]?|plan|prior|up|back|aim|action|task|decision|recommendation|email|message|form|check|checks|way|ways|decided|asked|able|going|due|wants?|hopes?|continue|try|start|begin|remember|prepare)$/i;

function doesSomething(sentence: Sentence): boolean {
  const [, subject] = DOES.exec(sentence.text) ?? [];
  return subject !== undefined && !/ to be \p{L}/u.test(sentence.text) && /^\p{Lu}/u.test(subject) && !THING_OR_ALL.test(subject);
}

/** "Each agency to update the log", "Whoever is on shift to check": nobody in particular. */
const NOBODY_DOES = /^\W*(?:each (?:agency|service|professional|worker|of us)|one of (?:us|them|the)|whoever|whichever|any (?:agency|professional|worker|of us)|somebody|someone|anyone|both (?:agencies|services|teams))\b[^(:]{0,60}\b(?:to|will|should|must|can|needs?)\b/i;

/**
 * Who a sentence names to do it: the subject of "to", "will" or "should" unless it is only being done to them, somebody after "by",
 * in brackets or after a dash or colon at an edge, or "I".
 */
function ownerIn(sentence: Sentence): Mention | 'author' | null {
  const { tokens } = sentence.analysis;
  if (NOBODY_DOES.test(sentence.text)) return null;
  const passive = PASSIVE.test(sentence.text);
  for (let at = sentence.fromToken; at < sentence.toToken; at += 1) {
    const word = sentence.wordAt(at);
    if ((word === 'i' || word === "i'll" || word === 'me' || word === 'myself') && (MODAL.has(sentence.wordAt(at + 1)) || word !== 'i' || at === sentence.fromToken)) return 'author';
  }
  for (const mention of sentence.mentions) {
    if (mention.class === 'crowd' || mention.class === 'child') continue;
    let before = mention.first - 1;
    while (['the', 'a', 'an', 'her', 'his', 'their', 'my', 'our', 'both'].includes(sentence.wordAt(before))) before -= 1;
    const word = sentence.wordAt(before);
    if (word === 'by') return mention;
    const next = sentence.wordAt(mention.last + 1);
    const atEdge = mention.last + 1 >= sentence.toToken || /^[.)\];,]$/.test(next);
    if (/^[([–—:]$/.test(word) && (atEdge || MODAL.has(next))) return mention;
    if (word === '-' && atEdge) return mention;
    // "Review of her mood, Dr Tolland, Tuesday 10 March".
    if (word === ',' && next === ',' && (mention.class === 'name' || mention.class === 'role') && /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|by|before|on|from|first|start|asap|tonight|today|tomorrow)$|^\d/.test(sentence.wordAt(mention.last + 2))) return mention;
    // Notes leave the verb bare: "Jodie see Blessing 19/11", "Amina + Jodie home visit".
    if (before < sentence.fromToken && mention.class === 'name' && !passive && !(tokens[mention.last]?.possessive ?? false) && !/^(?:at|in|on|is|was|,|and)$/.test(next)) return mention;
    if (before < sentence.fromToken && (next === ':' || next === '–' || next === '-' || next === '—')) return mention;
    // "Mrs Green and Dr Kay: write the plan".
    if (next === ':' && mention.first - sentence.fromToken < 12) return mention;
    // "Play specialist Jo to be back at nine", "S/N Moffat to write it up": who does it stands straight before "to".
    if (!passive && next === 'to' && !/^(?:from|with|for|at|of|in|on|about|to|via|re|that)$/.test(word) && before - sentence.fromToken < 4 && !/^(?:the|a|an|her|his|their|my|our|both)$/.test(sentence.wordAt(mention.last + 2))) return mention;
    // "Kit's drawings are to go back": whose they are.
    const owns = mention.class === 'name' && (tokens[mention.last]?.possessive ?? false);
    if (!owns && (before < sentence.fromToken || word === 'and' || word === ',' || word === '.' || word === ')')) {
      // Up to four words between subject and verb: "The health visitor, Ade Balogun, will…", "Ms Ali (school) to…".
      for (let at = mention.last + 1; at <= mention.last + 7 && at < sentence.toToken; at += 1) {
        const verb = sentence.wordAt(at);
        if (!MODAL.has(verb)) continue;
        const after = sentence.wordAt(at + 1);
        const done = (passive && (after === 'be' || (after === 'to' && sentence.wordAt(at + 2) === 'be'))) || (verb.startsWith('need') && after.endsWith('ing'));
        if (!done) return mention;
        break;
      }
    }
  }
  // Initials in brackets or after a dash at the end: "Ring the surgery (LP)".
  const ending = /[(–—-]\s*(?:\p{Lu}{2,3})(?:\s*(?:&|and|\/|,)\s*\p{Lu}{2,3})*\s*\)?\W*$/u.test(sentence.text);
  // "Checks on the address, HS, before 5pm".
  const inside = /[,;(–—-]\s*\p{Lu}{2,3}(?:\s*(?:&|and|\/|\+)\s*\p{Lu}{2,3})?\s*[,;)–—]/u.test(sentence.text);
  // "The writer to approach the nursery".
  if (/^\W*(?:the |this )?(?:writer|author|undersigned)\b/i.test(sentence.text) && tokens.length > 0) return 'author';
  // "R Okafor to ring the school": an initial and a surname are no name that the list of given names knows.
  if (/^\W*\p{Lu}\.? ?\p{Lu}[\p{Ll}’'-]+\p{L}*(?: (?:and|&) \p{Lu}\.? \p{Lu}\p{Ll}+)? (?:to|will|shall|agreed to)\b(?! be\b)/u.test(sentence.text) && tokens.length > 0) return 'author';
  const leading = /^\W*\p{Lu}{2,4}(?:\s*(?:&|and|\/|,)\s*\p{Lu}{2,4})*(?: (?:to|will|shall)\b(?! be\b)|\s?[:–]\s+\p{L})/u.test(sentence.text);
  if ((ending || inside || leading || doesSomething(sentence)) && tokens.length > 0) return 'author';
  return null;
}
