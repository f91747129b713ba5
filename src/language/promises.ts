import { findActions, isTime, type ActionPoint } from './actions';
import { areSameLists, factOfDocument, factOfUnit, isRunningText, placeIn, type AnalysedDocument, type Sentence } from './analysis';
import type { Mention } from './mentions';

/** What somebody who works with a family, or a parent, undertakes to do for them: a deed that is done or not done. */
const DEED =
  '(?:ring|phone|telephone|call|text|email|send|write|ask|speak|talk to|visit|meet with|refer|contact|chase|check|complete|liaise|find out|follow (?:this |that |it |these )?up|explore|discuss|apply|obtain|request|inform|notify|update|share|circulate|draft|prepare|arrange|book|organise|raise|seek|pass|forward|set up|carry out|undertake|do (?:a|an|some|the|more|further|direct|joint|this|unannounced|announced)|look (?:into|at|for)|invite|monitor|review|submit|source|identify|clarify|confirm|print|deliver|drop|feed ?back|report back|go back|collect|gather|convene|register|enrol|fill in|make (?:a|an|the|this|contact|enquiries|arrangements|further|another|sure|some)|put (?:in|forward|together|a|an)|provide|offer|keep (?:an|a|in|this|under|on|him|her|them|up|the)|work with|get (?:in touch|a|an|the|back|hold)|see|find (?:a|an|the|some|somewhere|another|him|her|them)|fit|install|mend|fix|repair|sort|run|lead|hold|observe|mentor|count|drive|pay|fund|buy|lend|print|remind|translate|train|test|assess|screen|examine|have (?:a|another) (?:word|chat|look|think)|have (?:it|this|that|him|her|the \\p{L}+) \\p{L}+ed|let (?:him|her|them|the|\\p{Lu}\\p{L}+) (?:\\p{L}+ )?know|allocate|go (?:and|over|through|to|with|round|in)|come (?:and|back|out|round|in|to)|pop (?:in|round|out)|join|do (?:it|so|this|that)|take (?:this|it|that|up|forward|part|on|over)|bring|chase up|consult|discuss|escalate|log|record|upload|weigh|measure|support|help|continue|carry on|start|begin|introduce|accompany|hand|post|return|give|save|show|teach|try|attend|link in|pick up|sign ?post)';
const DONE =
  '(?:sent|made|arranged|completed|contacted|referred|visited|invited|booked|chased|obtained|requested|sought|shared|forwarded|offered|provided|explored|looked into|followed up|monitored|checked|updated|carried out|undertaken|spoken to|informed|put in place|set up|identified|allocated|clarified|submitted|passed|emailed|circulated|convened|sourced|drafted|organised|raised|held|drawn up|found|returned)';
const ALSO = '(?:also |then |now |both |each |all |again |kindly |therefore |next |personally )?';
/** "Will ring", "is to ring", "is going to ring", "agreed to ring", "will be ringing". */
const UNDERTAKES = new RegExp(
  `(?:(?<will>\\b(?:will|shall)|['’]ll)|\\b(?:(?<bare>to)|(?<would>would)|(?:is|are|am) (?:going )?to|(?:agrees|offers|undertakes|promises) to|(?:says|confirms|promises|states|advises)(?: that)? (?:he|she|they) will)|(?<told>\\b(?:has |have )?(?:agreed|offered|undertook|undertaken|promised|volunteered) to|\\b(?:said|confirmed|stated|advised|explained|promised|offered|agreed|noted)(?: that)? (?:he|she|they) (?:would|will))) ${ALSO}(?<deed>${DEED}|be (?:ringing|phoning|calling|emailing|sending|writing|asking|speaking|visiting|referring|contacting|chasing|checking|completing|looking into|applying|arranging|booking|organising|meeting|making|doing|providing|offering|working with|continuing))(?![\\p{L}’'])`,
  'giu',
);
/** "Dr Iyer promised that a summary would be emailed round." */
const TOLD_OF_THING = new RegExp(`\\b(?:said|confirmed|stated|advised|explained|promised|undertook)(?: that)? (?!he |she |they )(?:[\\p{L}’'-]+ ){1,8}would (?:also |now )?be ${DONE}\\b`, 'giu');
/** What a parent undertakes is a task where it is an errand; the rest is family life. */
const ERRAND = /^(?:ring|phone|telephone|call|email|contact|book|apply|register|enrol|complete|fill in|make (?:a|an|the|contact)|chase|arrange|attend|obtain|request|speak|get (?:in touch|a|an|the))$/i;
/** Who names nobody. */
const NOBODY = new RegExp(
  `^\\W*(?:it was (?:agreed|left|decided) that )?(?:all (?:professionals|agencies|partners|members|present|workers|services|those present)?|professionals|agencies|partner agencies|partners|practitioners|workers|services|staff|everyone|everybody|the (?:network|team|core group|group|professional network|team around the (?:child|family)|others|partners)|those (?:present|involved|attending)|others|both|core group members|members(?: of the (?:core )?group)?|whoever\\b[^,;.]{0,40})(?: involved| concerned| present| here| working with [^,;.]{0,25})? (?:will|shall|are to|is to|to|should|must|need to|needs to|agreed to|have agreed to)(?: all| both| also)? (?:be \\p{L}+ing|look|keep|think|watch|have (?:a|another) (?:look|word|go)|${DEED})\\b`,
  'iu',
);
/** What a meeting agreed on, with nobody to do it. */
const AGREED = new RegExp(`^\\W*(?:it was |the (?:meeting|group|conference|network) |all |we |those present )?(?:also )?agreed:? (?:to (?:${DEED}|hold)\\b|(?:that )?(?![^,;.]{0,80}\\bby (?:the |Mr|Mrs|Ms|Dr))[^,;.]{2,80}\\b(?:would|should|will) (?:also |now )?be ${DONE}\\b)`, 'iu');
const CONDITIONAL = /\b(?:if|when|whenever|unless|once|should (?:he|she|they|this|there)|in case|until|whether|wherever)\b/i;
/** The next meeting is no task. */
const MEETS = /\b(?:meet again|reconvene|come back together|next (?:meeting|review)|(?:minutes|notes|record) (?:will|to|would))\b/i;
const REQUEST = /\b(?:please|you|your)\b/i;
/** What lies before the one who undertakes it, where that is the beginning of a clause or a report of what was agreed. */
const OPENS = /(?:^|[,;:.–—]|\b(?:and|so|but|therefore|meanwhile|then|agreed that|agreed|confirmed that|confirmed|decided that|also|that is,|action|actions|plan))\W{0,6}(?:(?:the|a|an|our|my|her|his|their|both|allocated|named|new|current)\s+){0,3}$/iu;
/** "The social worker, Ade Balogun, …", "Ms Ali (school) …", "Mrs Rees of the Hafan charity …". */
const BESIDE = /^(?:,|\(|\)|of|from|at|for|and|&|\+|\/|the|in|on|-|–|also|herself|himself|will|then|now)$/;
/** An organisation that no list knows: "The mediation service | will write". */
const ORGANISATION = /(?:^|[,;]\s*(?:and\s+)?|\band\s+)(?:the|our|his|her|their)\s+(?:\p{L}+\s+){0,3}(?:service|charity|club|project|surgery|practice|clinic|department|hostel|college|centre|association|office|unit)\s*$/iu;
const DECIDES = /\b(?:court|judge|hearing|panel|jury|tribunal|magistrates?|sheriff|landlord|conference)\b/i;

/** What somebody undertakes to do in running text. */
export type Undertaking = Pick<ActionPoint, 'position' | 'text' | 'hasOwner' | 'hasTime'>;

/** An undertaking, and whether it is told of ("she said that she would ring"): in minutes a task, elsewhere what happened. */
interface Promised extends Undertaking {
  readonly isTold: boolean;
}

/**
 * What somebody undertakes to do in running text: "The health visitor will chase the hearing test", "Professionals to keep an eye on this";
 * in minutes also what they are told to have promised and what was agreed. Actions that `findActions` gives are not among them.
 */
export const findPromises: (document: AnalysedDocument, kind: string) => readonly Undertaking[] = factOfDocument<[string], readonly Undertaking[]>((document, kind) => {
  const given = findActions(document);
  const listed = new Set(given.filter(({ from }) => from !== 'text').map(({ position }) => position.paragraph));
  const known = new Set(given.map(({ position }) => `${position.paragraph} ${position.start}`));
  return document.units
    .flatMap((unit) => (isRunningText(unit) && unit.type !== 'row' ? promisesOf(unit) : []))
    .filter(({ position, isTold }) => (!isTold || kind === 'minutes') && !listed.has(position.paragraph) && !known.has(`${position.paragraph} ${position.start}`));
}, areSameLists);

const promisesOf = factOfUnit((unit): readonly Promised[] => {
  if (unit.addressesChild) return [];
  const promises: Promised[] = [];
  for (const sentence of unit.sentences) {
    const { text } = sentence;
    if (sentence.quotes.length > 0 || REQUEST.test(text) || MEETS.test(text) || text.trimEnd().endsWith('?')) continue;
    const isAgreed = AGREED.test(text);
    const isNobodys = isAgreed || NOBODY.test(text);
    const how = isNobodys || CONDITIONAL.test(text) ? null : undertakingIn(sentence);
    if (!isNobodys && how === null) continue;
    promises.push({ position: placeIn(sentence, sentence), text, hasOwner: !isNobodys, hasTime: isTime(text, sentence.dates.length > 0), isTold: isAgreed || how === 'told' });
  }
  return promises;
});

function undertakingIn(sentence: Sentence): 'will' | 'told' | null {
  const { text } = sentence;
  UNDERTAKES.lastIndex = 0;
  for (let found = UNDERTAKES.exec(text); found; found = UNDERTAKES.exec(text)) {
    const before = wordsBefore(text, found.index);
    const { deed = '', bare, told, would } = found.groups as Record<string, string | undefined>;
    if (/(?:^|[,;]|\b(?:and|so|but|therefore|also))\s*(?:I|we)\s*$/i.test(before) && !bare && !would) return told ? 'told' : 'will';
    const who = subjectOf(sentence, found.index);
    if (!who && ORGANISATION.test(before)) return told || would ? 'told' : 'will';
    if (!who || DECIDES.test(sentence.textOf(who)) || (would && !/\b(?:agreed|decided|confirmed) that\b/i.test(before))) continue;
    if (who.class === 'family' ? ERRAND.test(deed) && !/^(?:said|says|told)/.test(told ?? found[0]) : who.class !== 'child' && who.class !== 'crowd' && who.class !== 'community') return told || would ? 'told' : 'will';
  }
  TOLD_OF_THING.lastIndex = 0;
  for (let found = TOLD_OF_THING.exec(text); found; found = TOLD_OF_THING.exec(text)) {
    const who = subjectOf(sentence, found.index);
    if (who && /^(?:role|agency|name)$/.test(who.class)) return 'told';
  }
  return null;
}

/** As far back as who undertakes something can stand: what is read before each verb has to stay short, however long the sentence. */
const REACH = 120;
const REACH_TOKENS = 24;

/** The text before an offset, as far back as matters; a beginning that is cut off is no beginning of a sentence. */
function wordsBefore(text: string, offset: number): string {
  return offset <= REACH ? text.slice(0, offset) : `… ${text.slice(offset - REACH, offset)}`;
}

/** Who stands as the subject straight before a verb, with no more between than who they are: "Ms Ali (school) | will ring". */
function subjectOf(sentence: Sentence, offset: number): Mention | null {
  const { tokens } = sentence.analysis;
  const verb = sentence.start + offset;
  let low = sentence.fromToken;
  let high = sentence.toToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as { start: number }).start < verb) low = middle + 1;
    else high = middle;
  }
  let subject: Mention | null = null;
  for (let token = low - 1; token >= sentence.fromToken && token >= low - REACH_TOKENS; token -= 1) {
    const mention = mentionAt(sentence.mentions, token);
    if (mention) {
      subject = mention;
      token = mention.first;
    } else if (!BESIDE.test(sentence.wordAt(token))) break;
  }
  if (!subject) return null;
  return OPENS.test(wordsBefore(sentence.text, (tokens[subject.first] as { start: number }).start - sentence.start)) ? subject : null;
}

/** The mention that a token is part of; mentions are in order and do not overlap. */
function mentionAt(mentions: readonly Mention[], token: number): Mention | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).last < token) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found && found.first <= token ? found : null;
}
