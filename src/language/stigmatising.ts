import type { Match, Sentence } from './analysis';
import { readLexicon } from './lexicon';
import phrases from './lexicons/stigmatising-language.tsv';
import reasonsText from './lexicons/stigmatising-reasons.tsv';
import { isNameForPerson, isSaidForGood, isSaidOfPerson, mentionAt, subjectBefore } from './said-of-person';

/** Wording that blames, labels, belittles or doubts; a check that reads it names it among its lexicons. */
export const STIGMATISING_LANGUAGE = readLexicon('stigmatising-language', phrases);

interface Reason {
  readonly why: string;
  /** It judges what somebody is like, rather than doubting or hiding something. */
  readonly ofCharacter: boolean;
  /** It tells what somebody is like or is after, as the writer sees it: a view that needs something to show for it. */
  readonly isView: boolean;
}

const REASONS: ReadonlyMap<string, Reason> = new Map(
  reasonsText
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [key = '', why = '', ofCharacter = '', isView = ''] = line.split('\t');
      return [key, { why, ofCharacter: ofCharacter !== '', isView: isView !== '' }];
    }),
);

/** Rows for the same words in everyday use, longer than the phrase: "the match kicked off". */
const EVERYDAY = 'everyday';
/** Reasons that concern the family only: a service may well have failed to answer. */
const OF_FAMILY: ReadonlySet<string> = new Set(['engagement', 'blame', 'motive', 'character', 'belittle', 'harmed']);

/** The phrases of a sentence that blame, label, belittle or doubt somebody there; quoted speech, names and everyday meanings are none. */
export function stigmatisingPhrases(sentence: Sentence): readonly Match[] {
  const found = sentence.matches('stigmatising-language');
  return found.length === 0 ? found : found.filter((match) => isMeant(sentence, match));
}

/** What is wrong with a phrase, in a sentence; undefined for a phrase of another lexicon. */
export function whyStigmatising(match: Match): string | undefined {
  return REASONS.get(match.row.columns.reason ?? '')?.why;
}

/** Whether a phrase judges what somebody is like, rather than doubting what was said, hiding who did harm or speaking of a case. */
export function isJudgementOfCharacter(match: Match): boolean {
  return REASONS.get(match.row.columns.reason ?? '')?.ofCharacter === true;
}

/** Whether a phrase is a view of somebody's state, motive or character, and not a home, a way of speaking of a child or words that hide who did harm. */
export function isViewOfPerson(match: Match): boolean {
  const { reason = '', where = '' } = match.row.columns;
  // Contempt for a home or a life is none; contempt for a person is.
  return REASONS.get(reason)?.isView === true || (reason === 'contempt' && /^(?:person|nature|called|family)$/.test(where));
}

function isMeant(sentence: Sentence, match: Match): boolean {
  const { reason = '', where = '' } = match.row.columns;
  if (reason === EVERYDAY || isName(sentence, match) || isTitle(sentence, match) || isOthersThought(sentence, match)) return false;
  switch (where) {
    case 'person':
      return isSaidOfPerson(sentence, match.first, match.last);
    case 'nature':
      return isSaidOfPerson(sentence, match.first, match.last, false);
    case 'mild':
      return isSaidForGood(sentence, match.first, match.last);
    case 'sober':
      return subjectBefore(sentence, match.first) !== 'thing' && /\b(?:drugs?|alcohol|heroin|cocaine|crack|cannabis|drink\w*|substances?|sober|rehab|detox|methadone|relaps\w*|addict\w*|user)\b|clean (?:since|for (?:\S+ )?(?:days?|weeks?|months?|years?)|from)\b/i.test(around(sentence, match));
    case 'called':
      if (sentence.isNegatedBefore(match.first, 3)) return false;
      return isNameForPerson(sentence, match.first, match.last);
    case 'subject':
      return isOfFamily(sentence, match);
    case 'family':
      return !/^(?:professional|thing)$/.test(subjectBefore(sentence, match.first)) && !isDoneToThem(sentence, match);
    case 'verb':
      // "the claims that were approved": a noun.
      return !/^(?:the|of|any|all|these|those|such|his|her|their|our|no|some|other|several|many|insurance|asylum|compensation)$/.test(sentence.wordAt(match.first - 1));
    case 'mother':
      return !/^(?:groups?|projects?|support|services?|units?|allowance|centre|pathway|team)$/.test(sentence.wordAt(match.last + 1));
    case 'case':
      return !/\b(?:court|judge|hearing|legal|law|solicitor|barrister|trial|prosecut\w+|CPS)\b/i.test(around(sentence, match));
    default:
      if (isFormalAllegation(sentence, match)) return false;
      return !OF_FAMILY.has(reason) || !/^(?:professional|thing)$/.test(subjectBefore(sentence, match.first));
  }
}

/** The words near a phrase in its sentence: as much as tells what it is about, however long the sentence. */
function around(sentence: Sentence, match: Match): string {
  return sentence.analysis.text.slice(Math.max(sentence.start, match.start - 300), Math.min(sentence.end, match.end + 300));
}

function isOfFamily(sentence: Sentence, match: Match): boolean {
  const subject = subjectBefore(sentence, match.first);
  return subject === 'person' || (subject === 'nobody' && match.first === sentence.fromToken);
}

/** "The fitters were refused entry." */
function isDoneToThem(sentence: Sentence, match: Match): boolean {
  return /^(?:refused|denied|declined)$/.test(sentence.wordAt(match.first)) && /^(?:is|are|was|were|been|being)$/.test(sentence.wordAt(match.first - 1));
}

/** "Police are investigating an alleged assault": the status of an allegation that somebody looks into, not doubt. */
function isFormalAllegation(sentence: Sentence, match: Match): boolean {
  return /^alleged/.test(sentence.wordAt(match.first)) && /\b(?:investigat\w*|enquir\w*|police|officers?|charged?|bail(?:ed)?|arrest\w*|court|offences?|suspect|LADO|strategy|crime|prosecut\w*|medical|interview(?:ed)?)\b/i.test(around(sentence, match));
}

/** The name of a person or an agency: "Mr Idle", "Domestic Abuse Service"; "LACs" is none, for all its capitals. */
function isName(sentence: Sentence, match: Match): boolean {
  if (/^\p{Lu}{2,}s$/u.test(sentence.analysis.text.slice(match.start, match.end))) return false;
  const mention = mentionAt(sentence, match.first);
  return mention !== undefined && (mention.class === 'agency' || mention.class === 'name') && mention.last >= match.last;
}

/** The title of a review, job or team: "the LAC nurse", "a CP conference". */
function isTitle(sentence: Sentence, match: Match): boolean {
  return /\p{Lu}{2}|[Ll]ooked after|[Pp]rotection|[Ii]n need/u.test(sentence.analysis.text.slice(match.start, match.end)) && /^(?:reviews?|nurses?|medicals?|team|teams|status|meetings?|plans?|service|services|teacher|doctor|health|conference|register|assessment|register|process|procedures|lead|coordinator|department|unit|panel|forms?|paperwork|education|regulations|stocktake|administrator)$/.test(sentence.wordAt(match.last + 1));
}

/** What somebody feared to be thought or was called: "he did not want us to think that Mum was lazy", "they call her naughty". */
function isOthersThought(sentence: Sentence, match: Match): boolean {
  const before = sentence.analysis.text.slice(Math.max(sentence.start, match.start - 70), match.start);
  if (/\b(?:us|people|anyone|anybody|everyone|everybody|others|them|you|me|staff|teachers?|workers?) (?:to |will |would |might |must )?(?:think|thinking|believe|say|assume|see)\b[^.;]*$/i.test(before)) return true;
  if (/\b(?:whether|asked if|(?:seen|regarded|judged|thought of|viewed|painted|portrayed) as (?:an? )?)\b[^.;,]{0,30}$/i.test(before)) return true;
  // What children call each other; a worker who calls somebody names is another matter.
  return /\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling)?) (?:him|her|them|me|us|himself|herself|a boy|a girl|(?:one|two|three|some|both|all) of (?:us|them)|\p{Lu}\p{L}+) (?:as )?(?:an? )?$/iu.test(before) && sentence.mentionsOf('role', 'agency').length === 0;
}
