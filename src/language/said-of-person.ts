import type { Sentence } from './analysis';
import type { Mention } from './mentions';

/**
 * Whose doing or nature a phrase tells of: somebody of the family or a child (`person`), somebody at work or an agency (`professional`),
 * a thing, an animal or "it" (`thing`), or nobody that stands before it (`nobody`).
 */
export type Subject = 'person' | 'professional' | 'thing' | 'nobody';

const PERSON_WORD =
  /^(?:m[ae]n|wom[ae]n|persons?|people|individuals?|characters?|males?|females?|lad(?:y|ies|s|die)?|lass(?:ie|es)?|gentlem[ae]n|gents?|blokes?|fellas?|guys?|girls?|boys?|child|children|kids?|baby|toddler|weans?|bairns?|youngsters?|teens?|teenagers?|adolescents?|pupils?|students?|siblings?|twins|parents?|mothers?|fathers?|mums?|mam|dads?|da|grans?|nans?|grandparents?|couple|famil(?:y|ies)|household|clan|tenants?|residents?|clients?|patients?|pts?|carers?|partners?|husbands?|wife|wives|boyfriends?|girlfriends?|ex|stepdad|stepmum|stepfather|stepmother|brothers?|sisters?|uncles?|aunt(?:ie)?s?|cousins?|relatives?|neighbours?|creatures?|sort|type|soul|so-and-so|service users?|yp|perp|perpetrator|father-to-be|occupants?)$/;
/** What one says of a person's manner: "his hostile manner", "a rude tone". */
const MANNER = /^(?:manner|attitude|tone|nature|disposition|temperament|streak|personality|presentation|demeanour|behaviour|behaviours|language|mood|outburst|outbursts|response|responses|stance|approach|remarks?|comments?|comportment)$/;
const PRONOUN = /^(?:he|she|they|both|who|him|her|them|himself|herself|themselves|everyone)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|both|who)$/;
/** Words between a subject and what is said of it. */
const BETWEEN =
  /^(?:am|is|are|was|were|be|been|being|has|have|had|having|do|does|did|will|would|can|could|may|might|must|should|shall|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|wouldn't|can't|cannot|couldn't|not|never|to|also|still|always|often|just|then|again|all|even|ever|too|now|once|very|quite|rather|so|really|simply|only|both|seems?|seemed|appears?|appeared|remains?|remained|becomes?|became|become|gets?|got|getting|keeps?|kept|tends?|tended|continues?|continued|a|bit|little|v|extremely|more|most|less|pretty|at|times|sometimes|s|goes|went|gone|going)$/;
const THING = /^(?:it|this|that|which|what|dogs?|cats?|pupp(?:y|ies)|kitten|horse|pet|weather|road|traffic|sea|journey|walk|task|job|work|homework|maths|reading|question|questions|meeting|exercise|door|lock|stairs|access|parking|home|house|flat|room|place|property|car|bus|treatment|cancer|tumou?r|disease|infection|illness|boiler|machine|computer|phone|match|game|season|team|letter|form|forms|rules?|court|judge|magistrate|film|story|book|song|programme|service|surgery|hospital|clinic|system|policy|process|law|situation|case|conditions?|smell|colour|food|garden|summer|winter|nights?|mornings?|evenings?|days?)$/;
const COPULA =
  /^(?:am|is|are|was|were|be|been|being|seems?|seemed|appears?|appeared|remains?|remained|becomes?|became|become|becoming|gets?|got|getting|turns?|turned|sounds?|sounded|looks?|looked|isn't|aren't|wasn't|weren't|stays?|stayed|went|goes|grew|acts?|acted|acting|behaves?|behaved|comes?|came|presents?|presented|presenting|finds?|found|as|like|being|considered|described|deemed|thought|labelled|called)$/;
const INTENSIFIER =
  /^(?:very|quite|so|rather|extremely|really|a|bit|little|too|more|most|often|always|still|sometimes|somewhat|pretty|fairly|just|totally|v|both|all|becoming|increasingly|not|never|being|been|at|times|even|also|again|now|such|an|over|across|to|be|generally|plain|downright|that|completely|absolutely|utterly|dead|well|wee|fairly|kind|of|sort|as|ever|mostly|usually|equally|how)$/;
const FOND = /^(?:funny|lovely|smiley|happy|loving|bright|sweet|kind|lively|affectionate|charming|delightful|bubbly|caring|gorgeous|lovable|adorable)$/;
const NEGATED = /^(?:not|never|no|nor|neither|isn't|aren't|wasn't|weren't|hasn't|haven't|without|hardly|doesn't|don't|didn't|nothing|rarely)$/;
const CALLING = /^(?:call(?:s|ed|ing)?|find(?:s|ing)?|found|label(?:s|led)?|brand(?:s|ed)?|name(?:s|d)?|consider(?:s|ed)?|think(?:s)?|thought|make(?:s)?|made)$/;
const LITTLE = /^(?:little|wee|big|great|old|young|lazy|cheeky|bold|regular|born|known|serial|habitual|compulsive|bad|poor|terrible|notorious|frequent)$/;
const DETERMINER = /^(?:a|an|the|another|that|this|such|our|what|one|some|any|his|her|their|those|these|two|no|typical|classic|absolute|total|complete|proper|right|real)$/;

/** So far one looks back: what stands further off is nobody's subject, and a text of any length is read in time that grows with it. */
const FAR = 60;

/** The mention that token `at` is part of. */
export function mentionAt(sentence: Sentence, at: number): Mention | undefined {
  const { mentions } = sentence;
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle] as Mention;
    if (mention.last < at) low = middle + 1;
    else if (mention.first > at) high = middle - 1;
    else return mention;
  }
  return undefined;
}

function mentionStartingAt(sentence: Sentence, at: number): Mention | undefined {
  const mention = mentionAt(sentence, at);
  return mention?.first === at ? mention : undefined;
}

const isOfFamily = (mention: Mention): boolean => mention.class === 'family' || mention.class === 'child' || mention.class === 'name' || mention.class === 'community';

/** Of whom the words from token `first` on tell: the one who stands right before them, auxiliaries and adverbs left aside. */
export function subjectBefore(sentence: Sentence, first: number): Subject {
  let verb = false;
  for (let at = first - 1; at >= sentence.fromToken && at >= first - FAR; at -= 1) {
    const word = sentence.wordAt(at);
    const mention = mentionAt(sentence, at);
    if (SUBJECT_PRONOUN.test(word)) {
      if (word !== 'who') return 'person';
      // "the dog, who is…": whoever stands before "who".
      if (sentence.wordAt(at - 1) === ',') at -= 1;
      continue;
    }
    // "each of them is…"
    if (word === 'them' && sentence.wordAt(at - 1) === 'of') return 'person';
    if (mention && mention.last === at) return isOfFamily(mention) ? 'person' : mention.class === 'crowd' && /^(?:people|others|everyone|everybody|someone|somebody|all)/.test(sentence.textOf(mention).toLowerCase()) ? 'nobody' : 'professional';
    if (word === 'i' || word === 'we') return 'professional';
    if (PERSON_WORD.test(word) || MANNER.test(word)) return 'person';
    if (THING.test(word)) return 'thing';
    if (BETWEEN.test(word) || (word.endsWith('ly') && word.length > 4)) {
      verb ||= COPULA.test(word) || /^(?:has|have|had)$/.test(word);
      continue;
    }
    if (/^(?:and|or|but|,|then)$/.test(word)) return earlierSubject(sentence, at);
    // "The fire was out of control": any other noun that stands before a verb with its article.
    return verb && /^(?:the|a|an|this|that|our|your|my)$/.test(sentence.wordAt(at - 1)) ? 'thing' : 'nobody';
  }
  return 'nobody';
}

/** "She came late and failed to…": the subject of the clause before. */
function earlierSubject(sentence: Sentence, before: number): Subject {
  for (let at = Math.max(sentence.fromToken, before - FAR); at < before; at += 1) {
    const word = sentence.wordAt(at);
    const mention = mentionStartingAt(sentence, at);
    if (SUBJECT_PRONOUN.test(word)) return 'person';
    if (mention && mention.class !== 'crowd') return isOfFamily(mention) ? 'person' : 'professional';
    if (word === 'i' || word === 'we') return 'professional';
    if (THING.test(word)) return 'thing';
  }
  return 'nobody';
}

/**
 * Whether the words `first` to `last` (in) describe a person: "is very rude", "a rude woman", "rude to staff" in clipped notes, "Mum rude".
 * A description that is denied ("she is not lazy") is none.
 * @param clipped whether the person may be left out or stand without a verb, as hurried notes do
 */
export function isSaidOfPerson(sentence: Sentence, first: number, last: number, clipped = true): boolean {
  // "a cheeky, funny girl": said with fondness.
  for (let at = last + 1; at <= last + 3; at += 1) if (FOND.test(sentence.wordAt(at))) return false;
  return isBeforePerson(sentence, last) || isAfterCopula(sentence, first) || (clipped && isClipped(sentence, first, last));
}

/** Whether words are said of a person as something that lasts: "a defensive mother", "is always guarded", not "was guarded that day". */
export function isSaidForGood(sentence: Sentence, first: number, last: number): boolean {
  const before = [sentence.wordAt(first - 1), sentence.wordAt(first - 2), sentence.wordAt(first - 3)];
  return isBeforePerson(sentence, last) || (before.some((word) => /^(?:always|often|usually|generally|constantly|forever|invariably|can|habitually|typically|ever)$/.test(word)) && isAfterCopula(sentence, first));
}

/** "hostile father", "rude and difficult parents", "a moody young lad", "his hostile manner". */
function isBeforePerson(sentence: Sentence, last: number): boolean {
  for (let at = last + 1; at <= last + 4; at += 1) {
    const word = sentence.wordAt(at);
    if (word === '') return false;
    const mention = mentionStartingAt(sentence, at);
    if (mention) return isOfFamily(mention) && (mention.class !== 'name') && at <= last + 3;
    if (PERSON_WORD.test(word)) return true;
    if (MANNER.test(word)) return at <= last + 2;
    if (/^(?:of|to|with|in|on|at|the|is|was|that|who|for|because|when|from|by|\.|;|:)$/.test(word)) return false;
  }
  return false;
}

function isAfterCopula(sentence: Sentence, first: number): boolean {
  let at = first - 1;
  for (let steps = 0; steps < 8 && at >= sentence.fromToken; steps += 1) {
    const word = sentence.wordAt(at);
    if (NEGATED.test(word)) return false;
    if (COPULA.test(word) || word === "'s") {
      if (/^(?:find|finds|found|considered|called|described|thought|labelled|deemed)$/.test(word)) return subjectBefore(sentence, at) !== 'thing';
      const subject = subjectBefore(sentence, at);
      return subject === 'person' || (subject === 'nobody' && startsClause(sentence, at));
    }
    const mention = mentionAt(sentence, at);
    // "found him rude", "finds Mum difficult".
    if ((mention && isOfFamily(mention)) || /^(?:him|her|them)$/.test(word)) return /^(?:find|finds|found|finding|consider(?:s|ed)?|call(?:s|ed)?|think|thinks|thought)$/.test(sentence.wordAt((mention?.first ?? at) - 1));
    if (!INTENSIFIER.test(word) && !(word.endsWith('ly') && word.length > 4)) {
      // "is loud and rude", "is loud, rude and difficult": another description stands before.
      const next = sentence.wordAt(at - 1);
      if (/^(?:and|or|but|,|yet)$/.test(word)) {
        at -= 1;
        if (/^(?:and|or|but|,|yet)$/.test(next)) at -= 1;
        if (COPULA.test(sentence.wordAt(at))) continue;
        // The word that is joined, if it is no verb or noun phrase of its own.
        if (mentionAt(sentence, at) !== undefined) return false;
        while (sentence.analysis.tokens[at]?.joined) at -= 1;
        at -= 1;
        continue;
      }
      return false;
    }
    at -= 1;
  }
  return false;
}

/** Whether nothing but adverbs and auxiliaries stands between the beginning of the sentence or clause and token `at`. */
function startsClause(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= sentence.fromToken && before >= at - FAR; before -= 1) {
    const word = sentence.wordAt(before);
    if (/^[,;:.–—-]$/.test(word)) return true;
    if (!BETWEEN.test(word) && !(word.endsWith('ly') && word.length > 4)) return false;
  }
  return true;
}

/** "Mum hostile on phone." "Very rude." "Dad v aggressive": notes without a verb. */
function isClipped(sentence: Sentence, first: number, last: number): boolean {
  const after = sentence.wordAt(last + 1);
  const ends = after === '' || /^(?:[.,;:!/)–—&+-]|and|but|on|at|when|towards|toward|to|with|as|throughout|again|during|in|re|about|over|if|because|then)$/.test(after);
  if (!ends) return false;
  let at = first - 1;
  while (at >= sentence.fromToken && at >= first - FAR && (INTENSIFIER.test(sentence.wordAt(at)) || (sentence.wordAt(at).endsWith('ly') && sentence.wordAt(at).length > 4))) {
    if (NEGATED.test(sentence.wordAt(at))) return false;
    at -= 1;
  }
  if (at < sentence.fromToken) return true;
  const word = sentence.wordAt(at);
  if (/^[;:–—(-]$/.test(word)) return true;
  const mention = mentionAt(sentence, at);
  if (mention) return mention.last === at && (mention.class === 'family' || mention.class === 'child' || mention.class === 'name') && !isObject(sentence, mention.first);
  return /^(?:tenant|client|patient|pt|parents?|couple|yp)$/.test(word) || PRONOUN.test(word) && word !== 'her';
}

/** "saw Mum", "with Mum": the person is no subject here. */
function isObject(sentence: Sentence, first: number): boolean {
  return /^(?:with|to|from|for|by|of|about|saw|met|told|gave|asked|rang|visited|the|at|on)$/.test(sentence.wordAt(first - 1)) && sentence.wordAt(first - 1) !== 'the';
}

/**
 * Whether a noun is what somebody is called: "is a handful", "such a martyr", "as a bully", "typical bully", "a nightmare of a family".
 * "He drew a monster" and "It was a nightmare" are not.
 */
export function isNameForPerson(sentence: Sentence, first: number, last: number): boolean {
  const next = sentence.wordAt(last + 1);
  if (next === 'of' && !/^(?:a|an)$/.test(sentence.wordAt(last + 2))) return false;
  let at = first - 1;
  let determined = DETERMINER.test(sentence.wordAt(first));
  for (let steps = 0; steps < 5 && at >= sentence.fromToken; steps += 1) {
    const word = sentence.wordAt(at);
    if (word === '' || /^[,;:.()–—-]$/.test(word)) break;
    if (COPULA.test(word) || NEGATED.test(word)) break;
    if (DETERMINER.test(word)) determined = true;
    else if (determined && !INTENSIFIER.test(word)) break;
    else if (SUBJECT_PRONOUN.test(word) || mentionAt(sentence, at)?.last === at) break;
    at -= 1;
  }
  const word = sentence.wordAt(at);
  if (NEGATED.test(word)) return false;
  if (at < sentence.fromToken) return (determined && !/^\p{L}/u.test(next)) || (determined && /^(?:who|when|at|in|with|to|of|on|for|from|and|as|that)$/.test(next)) || isWholeSentence(sentence, first, last);
  if (!determined && !/^(?:as|being|remains|remained|called|labelled)$/.test(word)) return isPlural(sentence, last) && COPULA.test(word) && subjectBefore(sentence, at) === 'person';
  if (/^[,;:.()–—-]$/.test(word)) return true;
  if (word === 'as' || word === 'being' || word === 'called' || word === 'labelled' || word === 'like') return !/^(?:dressed|drew|story|film|book|game|part|role)$/.test(sentence.wordAt(at - 1));
  if (COPULA.test(word)) {
    const subject = subjectBefore(sentence, at);
    return subject === 'person' || (subject === 'nobody' && startsClause(sentence, at));
  }
  // "calls her a bit of a madam".
  if (CALLING.test(word) || CALLING.test(sentence.wordAt(at - 1))) return true;
  const mention = mentionAt(sentence, at);
  return (mention !== undefined && mention.last === at && (mention.class === 'family' || mention.class === 'child' || mention.class === 'name') && !isObject(sentence, mention.first)) || SUBJECT_PRONOUN.test(word);
}

/** "Drama queen." */
function isWholeSentence(sentence: Sentence, first: number, last: number): boolean {
  return first === sentence.fromToken && /^[.!]?$/.test(sentence.wordAt(last + 1));
}

/** The first token of what somebody is called: "a" in "a right wee madam". */
export function startOfName(sentence: Sentence, first: number): number {
  let start = first;
  for (let at = first - 1; at >= first - 5 && at >= sentence.fromToken; at -= 1) {
    const word = sentence.wordAt(at);
    if (DETERMINER.test(word)) start = at;
    else if (!INTENSIFIER.test(word) && !LITTLE.test(word)) break;
    if (/^(?:to|at|times|be|not|never|being|been|as)$/.test(word)) break;
  }
  return start;
}

function isPlural(sentence: Sentence, last: number): boolean {
  return sentence.wordAt(last).endsWith('s');
}
