import { isRunningText, type AnalysedUnit, type Match, type Sentence } from '../../language/analysis';
import { readLexicon } from '../../language/lexicon';
import type { Mention } from '../../language/mentions';
import { textAfter, textAround, textBefore, textOf } from '../../language/surroundings';
import { isNameForPerson, isSaidOfPerson, mentionAt, subjectBefore } from '../../language/said-of-person';
import { isViewOfPerson, STIGMATISING_LANGUAGE, stigmatisingPhrases } from '../../language/stigmatising';
import { defineCheck, type Mark, type SpanCheck } from '../check';
import conduct from './conduct.tsv';
import opinions from './opinion.tsv';

/** "Guarded: she looked at the door", "low because he had not slept": what follows in the sentence supports the view. */
const SUPPORT_AFTER = /^[^.;]{0,20}\bwho (?:laugh|has (?:read|made|built|helped|kept|written|drawn|learned) |can |knows |reads |sang|sing|smil|ran|runs|chat|talk|hugg)|[:–—]\s*\S+\s+\S+\s+\S+|;\s*(?:he|she|they|his|her)\b|\b(?:because|as (?:he|she|they|his|her|their|it|there|the)|since (?:he|she|they)|in that|when (?:he|she|they|I|we|asked)|by \p{L}+ing|and (?:he |she |they )?(?:said|told|asked|looked|cried|laughed|smiled|shouted|sat|kept|would not|did not|refused|turned|hid|played|ran|talked|spoke|answered|showed|hugged))\b/iu;
const SUPPORT_BEFORE = /\b(?:because|given that|(?:since|as|when) (?:he|she|they|the|his|her))\b[^.;]{3,}$/i;
/** Somebody's own feeling, told by themselves. */
const OWN_WORDS = /\b(?:(?:described|describes|sees|saw|rates?|rated|considers?|thinks of) (?:himself|herself|themselves)|said|says|told|tells|explained|explains|reports? that|reported that|wrote|writes|admitted|admits|describes? feeling|described feeling|feels that|felt that)\b[^.;]{0,60}$/i;
/** "Committed to attend on Friday": a promise, no trait. */
const PROMISES = /^\s+(?:to (?:attend|do|go|meet|send|pay|ring|come|see|be|visit|complete|stop)|(?:an?|the|this|no|suicide|theft|several|two) )/i;
const HOME = /\b(?:homes?|households?|house|flat|property|family life|home life|lifestyle) (?:(?:is|was|has been|had been|seems|appears|looked|known|described|remains|felt) (?:\p{L}+ ){0,3})?$/iu;
/** What somebody does when upset is behaviour that was seen, however it is put: stigmatising, but no reading of a person. */
const BEHAVIOUR = /^(?:kick|play(?:s|ed|ing)? up|act(?:s|ed|ing)? (?:up|out)|thr[eo]w|tantrum|misbehav|caus|(?:difficult|challenging|bad|disruptive|poor|problem|unacceptable|naughty) behaviour)/i;
const NEGATION = /^(?:not|no|never|far|hardly|less|none)$/;
const INITIALS = /\b\p{Lu}{2,3}\s+$/u;
const TITLED = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DS|DC|Sgt|Sergeant)\b/;
/** That a child was seen, or a visit missed, shows no state of mind. */
const NO_OBSERVATION = /^(?:(?:be|was|were|been) )?seen\b|^(?:miss|cancel|absent|late|arriv|attend|did|was not|turned|not brought)|^(?:share|sharing|shared|send|sent|post)|^asleep$|^(?:domestic|assault|sexual abuse|coercive)/i;
/** "I saw the carers by themselves": that somebody was met. "I saw Mum slap him" is another matter. */
const MET = /^(?:saw|see|sees|seeing|find|found|watch\p{L}*|hear[ds]?) (?!(?:a|an|two|three|no|that|several|bruise|blood|empty|bottles|cans|dirty|mould|food)\b)/u;
const NOT_DOING = /^\s*(?:$|[.,;:]|(?:on|at|by|before|after|alone|again|for|today|together|when|this|last|as|and|the|in)\b)/;
const CONDITION = /\b(?:if|whether|should|might|could|when|unless|until|would|to make sure|so that|asked|asks|ask|how|to (?:think|believe|feel|say|suppose)|as (?:if|though)|not that)\b[^,;.]{0,40}$/i;
/** The observation may stand next to the view, but what somebody merely said about something else does not support it. */
const SEEN = new Set(['seen', 'done', 'state', 'thing', 'measure']);
const SEEN_BEFORE = new Set(['seen', 'done', 'state']);

/** An interpretation of a state, motive or character with nothing near that was seen, heard or said. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<SpanCheck>({
  id: 'opinion-unsupported',
  point: 3,
  level: 'should',
  kinds: 'all',
  scope: 'span',
  title: 'A view with nothing to show for it',
  why: 'A view without what it rests on cannot be checked or changed, and a label given once is copied for years. The same behaviour may look quite different to somebody else.',
  todo: 'Put what you saw, heard or were told next to the view, or leave the view out.',
  lexicons: [readLexicon('opinion', opinions), readLexicon('conduct', conduct), STIGMATISING_LANGUAGE],
  bad: [
    { text: '[[Mum seemed evasive.]]', better: 'Mum looked at the floor and answered “dunno” each time I asked where Leo had slept.' },
    { text: 'The children appeared happy and well cared for.' },
    { text: 'Dad is a jealous man.' },
    { text: 'She lacks insight.' },
    { text: 'Jo is a bad influence.' },
    { text: 'He clearly has no interest in the baby.' },
    { text: 'I had the sense of a mother at the end of her tether.' },
    { text: 'The report describes him as manipulative.' },
    { text: 'Parents not committed to the work.' },
    { text: 'She plays people off against each other.' },
    { text: 'Dad has never accepted the harm that his drinking does.' },
    { text: 'Mum was guarded.' },
    { text: 'Her heart was not in it.' },
    { text: 'Mum has given up.' },
    { text: 'He knows more than he is letting on.' },
    { text: 'Leo has settled well.' },
    { text: 'There is little warmth between Mum and Ava.' },
    { text: 'I am not convinced by his account.' },
    { text: 'Kai is manipulative.' },
  ],
  good: [
    'Mum seemed evasive: she looked at the floor and answered “dunno” to each question.',
    'Mum seemed low. She cried twice and had not eaten.',
    'Leo told me that he is ashamed of what he did.',
    'Dad said that he was anxious about court.',
    'Leo was cold after football.',
    'It appeared to be a cigarette burn.',
    'If she seems low, ring the crisis team.',
    'Mum seemed guarded because Lee was in the room and she stopped when he shook his head.',
    'The appointment was difficult to arrange.',
    'He told me that he is ashamed of it and has asked his brother to take the keys.',
    'She likes a drama class on Fridays.',
    'Mum was guarded. She sat with her arms folded and looked at the floor.',
    'Dad was agitated: he paced up and down the hall.',
    'He is controlling. He keeps her bank card.',
    'Mum has given up her job.',
    'The household is chaotic.',
    'Watch Commander Low came.',
    'Kai kicked off in maths.',
  ],
  find(unit) {
    if (!isRunningText(unit)) return [];
    const marks: Mark[] = [];
    for (const sentence of unit.sentences) {
      if (sentence.text.trimEnd().endsWith('?')) continue;
      // Several interpretations in one sentence are one finding.
      const match =
        sentence.matches('opinion').find((candidate) => isOpinion(sentence, candidate)) ??
        stigmatisingPhrases(sentence).find((candidate) => isViewOfPerson(candidate) && !BEHAVIOUR.test(textOf(sentence, candidate)) && isOpinion(sentence, candidate));
      if (!match || isSupported(unit, sentence, match)) continue;
      const words = textOf(sentence, match);
      marks.push({ paragraph: sentence.paragraph, start: sentence.start, end: sentence.end, message: `Nothing near shows what “${words.length <= 60 ? words : `${words.slice(0, 57)}…`}” rests on.` });
    }
    return marks;
  },
});

function isOpinion(sentence: Sentence, match: Match): boolean {
  const before = textBefore(sentence, match);
  if (CONDITION.test(before)) return false;
  const { type, of } = match.row.columns;
  if ((of && !isOf(sentence, match, of)) || isName(sentence, match)) return false;
  // How a home or a life is judged says nothing of anybody's state or motive.
  if (HOME.test(before)) return false;
  if (/committed$/i.test(textOf(sentence, match)) && PROMISES.test(textAfter(sentence, match))) return false;
  if (isTemperature(sentence, match)) return false;
  if (/\b(?:drama|attention)$/i.test(textOf(sentence, match)) && /^\s+(?:class|club|group|lesson|school|teacher|therap|studio|society|workshop)/i.test(textAfter(sentence, match))) return false;
  if (/\b(?:schools|agencies|services|teams|organisations|countries)\b/i.test(textOf(sentence, match))) return false;
  if (/\b(?:mood|depressed)$/i.test(textOf(sentence, match)) && /^\s+(?:disorder|scores?|clinic|stabili|medication|charts?|diary)/i.test(textAfter(sentence, match))) return false;
  if (/\brecognise the$/i.test(textOf(sentence, match)) && /^\s+(?:picture|description|account|version|man|woman|child|events?|person|family)\b/i.test(textAfter(sentence, match))) return false;
  // "known to be depressed": an illness that somebody was told of.
  if (/\b(?:known|diagnosed|said|reported) (?:to be|as|with) (?:clinically |severely |very )?depressed$/i.test(before + textOf(sentence, match))) return false;
  // A label stands against the person whoever used it.
  return type === 'label' || !isOwnFeeling(sentence, match, before);
}

/** Whether the row's words are said of somebody of the family: as a state or trait ("person"), as what they do ("doing") or as what they are called ("called"). */
function isOf(sentence: Sentence, match: Match, of: string): boolean {
  switch (of) {
    case 'person':
      return isSaidOfPerson(sentence, match.first, match.last) || (NEGATION.test(sentence.wordAt(match.first)) && subjectBefore(sentence, match.first) === 'person');
    case 'doing': {
      const subject = subjectBefore(sentence, match.first);
      return subject === 'person' || (subject === 'nobody' && match.first === sentence.fromToken);
    }
    case 'called':
      return isNameForPerson(sentence, match.first, match.last);
    default:
      return true;
  }
}

/** "Patricia Close", "Watch Commander Low". */
function isName(sentence: Sentence, match: Match): boolean {
  const mention = mentionAt(sentence, match.first);
  if (match.first > sentence.fromToken && sentence.analysis.tokens[match.first]?.capital && /\p{Lu}\p{L}+ $/u.test(textBefore(sentence, match))) return true;
  return mention?.class === 'name' && mention.first < match.first && mention.last >= match.last;
}

/** "Leo was cold after football": how warm somebody is, unless it is towards others. */
function isTemperature(sentence: Sentence, match: Match): boolean {
  if (!/\b(?:was|were|is|are|been|looked|looks|felt|feels|so|too|very|got|still) (?:\p{L}+ ){0,2}(?:cold|warm|cool|hot|hungry|wet)$/iu.test(textOf(sentence, match))) return false;
  const after = textAfter(sentence, match);
  if (/^\s*(?:towards?|to (?!the touch|touch|bed)|with (?:him|her|them|the|his|\p{Lu})|and (?:distant|rejecting|critical|hostile|aloof|dismissive|unfeeling|harsh|hard)|, ?(?:distant|rejecting|critical|hostile|aloof|dismissive|harsh|hard)|in (?:her|his|their) (?:manner|way))/u.test(after)) return false;
  return /^\s*(?:after|from|outside|in|at|on|and|or|when|because|to the touch|to touch|this|that|all|enough|without|by|for|most|until|last|,)\b/i.test(after) || sentence.mentions.some(({ class: kind, last }) => kind === 'child' && last <= match.last);
}

/** "Dad said that he was anxious": his own feeling. What one says of somebody else, named between, is a view all the same; so is what a professional says. */
function isOwnFeeling(sentence: Sentence, match: Match, before: string): boolean {
  const told = OWN_WORDS.exec(before);
  if (!told) return false;
  const from = match.start - before.length + told.index;
  if (INITIALS.test(before.slice(0, told.index))) return false;
  const speaker = [...sentence.mentions].reverse().find((mention) => sentence.spanOf(mention.first, mention.last).end <= from);
  const about = sentence.mentions.find((mention) => mention.class !== 'crowd' && mention.first <= match.last && sentence.spanOf(mention.first, mention.last).start > from);
  if (speaker?.class === 'role' || speaker?.class === 'agency') return false;
  return about === undefined ? !(speaker?.class === 'name' && TITLED.test(sentence.textOf(speaker)) && /\b(?:found|considers?|regards?|sees)\b/i.test(textAround(sentence, match))) : speaker?.class === 'family' || speaker?.class === 'child';
}

function isSupported(unit: AnalysedUnit, sentence: Sentence, match: Match): boolean {
  if (SUPPORT_AFTER.test(textAfter(sentence, match)) || SUPPORT_BEFORE.test(textBefore(sentence, match))) return true;
  if (sentence.quotes.length > 0 || hasSeen(sentence, SEEN, match)) return true;
  const at = unit.sentences.indexOf(sentence);
  const beside = (index: number): Sentence | undefined => {
    const other = unit.sentences[index];
    return other && (other.paragraph === sentence.paragraph || unit.type === 'row') && !isAboutAnother(sentence, other) ? other : undefined;
  };
  const [before, next, afterNext] = [beside(at - 1), beside(at + 1), beside(at + 2)];
  // A label for a person looks back to nothing: what shows it stands with it or follows.
  if (before && match.row.columns.type !== 'label' && hasSeen(before, SEEN_BEFORE)) return true;
  return (next !== undefined && (hasSeen(next, SEEN) || next.quotes.length > 0)) || (afterNext !== undefined && hasSeen(afterNext, SEEN));
}

/** A sentence that begins with somebody else goes on about them: "Stepdad comes over as cold. Grace is expecting." */
function isAboutAnother(sentence: Sentence, other: Sentence): boolean {
  const opening = (of: Sentence): Mention | undefined => of.mentions.find((mention) => mention.first <= of.fromToken + 1 && mention.class !== 'crowd');
  const [mine, theirs] = [opening(sentence), opening(other)];
  if (!mine || !theirs || TITLED.test(sentence.textOf(mine)) || TITLED.test(other.textOf(theirs))) return false;
  return sentence.textOf(mine).toLowerCase() !== other.textOf(theirs).toLowerCase();
}

function hasSeen(sentence: Sentence, types: ReadonlySet<string>, except?: Match): boolean {
  return [...sentence.matches('observation'), ...sentence.matches('conduct')].some((match) => {
    if ((match.row.lexicon.name === 'observation' && !types.has(match.row.columns.type ?? '')) || (except && match.first <= except.last && match.last >= except.first)) return false;
    const words = textOf(sentence, match);
    return !NO_OBSERVATION.test(words) && !(MET.test(words) && NOT_DOING.test(words.endsWith(' the') ? textAfter(sentence, match).replace(/^ \p{L}+/u, '') : textAfter(sentence, match)));
  });
}
