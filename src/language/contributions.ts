import type { Sentence } from './analysis';
import type { Mention } from './mentions';

/** What somebody does who gives information or takes part. */
const TELLS =
  /^(?:said|says|say|told|tells|tell|report|reports|reported|wrote|writes|written|rang|rings|ring|phoned|phones|called|calls|telephoned|emailed|emails|texted|sent|sends|confirmed|confirms|advised|advises|noted|notes|described|describes|explained|explains|stated|states|mentioned|mentions|thinks|thought|believes|believed|feels|felt|worries|worried|raised|raises|asked|asks|agreed|agrees|disagreed|disagrees|saw|sees|noticed|notices|found|finds|weighed|weighs|checked|examined|assessed|visited|visits|attended|attends|came|joined|contributed|provided|provides|gave|gives|shared|shares|disclosed|replied|answered|remarked|added|recorded|records|logged|observed|observes|heard|hears|knows|knew|considers|recommended|recommends|suggests|suggested|spoke|speaks|talks|talked|maintains|accepts|accepted|admitted|denies|denied|claims|claimed|hopes|wants|wanted|would|wishes|likes|met|signed|completed|referred|refers|let|put|showed|shows|offered|offers|will|shall|reads|read|held|remembers|supports|supported|works|teaches|prefers|preferred|did|seen|made|cried|shouted|replies|identified|informed|informs|updated|keeps|apologised|introduced|repeated|apologies|left|complained|alerted|flagged|passed|took)$/;
/** Of these a person's doing tells nothing unless something follows: "came", "left", "works". */
const ONLY_DOES = /^(?:came|left|works|teaches|took|made|did|put|keeps|gave|gives|found|finds|calls|called|held|offers|would|met|let|likes|wants|cried|shouted|attends|visits|knows|knew|hears|heard|wished|passed|joined|supports|supported)$/;
const PAPER = /^(?:report|reports|letter|letters|email|emails|note|notes|message|messages|account|view|views|opinion|words|log|record|records|figures|file|assessment|referral|statement|information|update|data|feedback|photographs|photos|advice|call|calls|observation|observations|summary|reply|response|answer|concerns|worries|minutes|voicemail|chronology|entry|entries|evidence|findings|intelligence)$/;
const TALKS = /^(?:spoke|spoken|speak|speaking|talk|talked|talking|wrote|write|written|writing|listened|listen)$/;
const TALKS_WITH = /^(?:spoke|spoken|speak|discussed|discuss|met|meet|meeting|conversation|conversations|talk|talked|liaise|liaised|liaison|checked|check|agreed|agree|interview|interviews|visit|visits|visited|call|contact|consulted|consult|session|word|one|followed|clarified|clarify|interviewed|phone|sat|confirmed)$/;
const ASKS = /^(?:asked|ask|asking|rang|ring|ringing|called|call|contacted|contact|contacting|consulted|consult|emailed|email|invited|invite|inviting|telephoned|telephone|phoned|phone|met|meet|chase|chasing|approached|approach|interviewed|interview|saw|see|seen|visited|visit|include|involve|bring|hear|heard|obtain|request)$/;
/** Verbs of ASKS that tell of asking only where the author does it. */
const SEES = /^(?:saw|see|seen|visited|visit|met|meet|hear|heard|bring|include|involve)$/;
const DONE_TO = /^(?:asked|invited|consulted|contacted|interviewed|seen|approached|spoken|telephoned|rung|emailed|visited|met|present|informed|heard)$/;
const BY = /^(?:told|said|reported|raised|seen|weighed|referred|written|completed|made|sent|shared|given|examined|assessed|described|noted|noticed|checked|recorded|informed|advised|observed|signed|provided|confirmed|attended|visited|supported|contacted|rung|supplied|received|signalled|mentioned|identified|led|kept|taken|held)$/;
const LINKING = new Set(['the', 'a', 'an', 'her', 'his', 'their', 'my', 'our', 'both', 'another', 'this', 'that', 'one', 'class', 'new', 'named', 'family', 'duty', 'local', 'all', 'some', 'its', 'each', 'each of', 'mr', 'mrs', 'ms', 'and', '&', '+', ',', 'two', 'paternal', 'maternal', 'adult', 'older', 'elder', 'wider']);
const NEGATIVE = /^(?:not|never|n't|didn't|doesn't|don't|wasn't|weren't|hasn't|haven't|won't|nor|without|cannot|couldn't|nobody|no)$/;

/**
 * Whether somebody who is spoken of gave information, took part or is to be asked: who says, writes, sees or reports something, whose report,
 * letter or view is told, who was asked, rung, met or invited, or who is to be. Being named, told of something or gone to is not enough.
 */
export function contributes(sentence: Sentence, mention: Pick<Mention, 'first' | 'last'>): boolean {
  return speaks(sentence, mention) || isSourceOfPaper(sentence, mention) || isAsked(sentence, mention) || opensItsPart(sentence, mention);
}

/** "The school said", "Mrs Lowe, his teacher, has noticed", "the nurse will see her", "GP to check". */
function speaks(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  // "What the neighbours said" may be just what is not passed on.
  if (/^(?:to|with|for|at|about|of|from|in|near|by|into|under|on|what|whatever|whether|if)$/.test(wordBefore(sentence, first)) || (sentence.analysis.tokens[last]?.possessive ?? false)) return false;
  let negated = false;
  let depth = 0;
  let seen = 0;
  for (let at = last + 1; at < sentence.toToken && seen < 7; at += 1) {
    const word = sentence.wordAt(at);
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (depth > 0 || word === ')') continue;
    if (word === '.' || word === ';' || word === ':') return false;
    seen += 1;
    if (NEGATIVE.test(word) || word.endsWith("n't")) negated = true;
    // Somebody else is the subject from here on.
    if (/^(?:he|she|they|i|we|who|whom|which|when|because|if|where)$/.test(word) && word !== 'who') return false;
    if (word === 'to' && at === last + 1) return true;
    if (DONE_TO.test(word) && /^(?:was|were|been|be|is|are)$/.test(sentence.wordAt(at - 1))) return !negated;
    if (!TELLS.test(word) || /^(?:was|were|been|be|being|is|are|to)$/.test(sentence.wordAt(at - 1))) continue;
    if (negated) return false;
    return !ONLY_DOES.test(word) || tellsMore(sentence, at);
  }
  return false;
}

/** Words of one's own, or that something was said, seen or felt, later in the sentence. */
function tellsMore(sentence: Sentence, from: number): boolean {
  if (sentence.quotes.some((quote) => quote.start >= (sentence.analysis.tokens[from]?.start ?? 0))) return true;
  for (let at = from; at < sentence.toToken; at += 1) if (/^(?:that|said|told|saying|because|worried|noticed|how|whether|views?|report|statement|account|evidence|photographs?|information)$/.test(sentence.wordAt(at))) return true;
  return false;
}

/** "The school's report", "a letter from her sister", "told by the nurse". */
function isSourceOfPaper(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  if (sentence.analysis.tokens[last]?.possessive) {
    for (let at = last + 1; at <= last + 4; at += 1) {
      const word = sentence.wordAt(at);
      if (PAPER.test(word)) return !/^(?:outstanding|awaited|missing|requested)$/.test(sentence.wordAt(at + 1)) && !isMissing(sentence);
    }
  }
  const before = placeBefore(sentence, first);
  const word = sentence.wordAt(before);
  if (PAPER.test(sentence.wordAt(last + 1)) && !/^(?:to|for|the)$/.test(sentence.wordAt(last + 2)) && !isMissing(sentence)) return true;
  if (word === 'from' || word === 'of') {
    for (let at = before - 1; at >= before - 8 && at >= sentence.fromToken; at -= 1) {
      if (/^(?:no|not|never)$/.test(sentence.wordAt(at))) return false;
      if (PAPER.test(sentence.wordAt(at)) || (word === 'from' && /^(?:heard|learned|learnt|received|came|come|know|attended)$/.test(sentence.wordAt(at)))) return !isMissing(sentence);
    }
  }
  if (word === 'by') for (let at = before - 1; at >= before - 4 && at >= sentence.fromToken; at -= 1) if (BY.test(sentence.wordAt(at))) return !/^(?:not|never)$/.test(sentence.wordAt(at - 1));
  return word === 'per' || word === 'acc' || (word === 'to' && sentence.wordAt(before - 1) === 'according') || (word === 'with' && sentence.wordAt(before - 1) === 'together');
}

const MISSING = /\b(?:outstanding|await\w*|not (?:yet )?(?:received|arrived|come|been)|has not|have not|no reply|nothing back)\b/i;

function isMissing(sentence: Sentence): boolean {
  return MISSING.test(sentence.text) && !/\b(?:ask|chase|ring|will|request)\w*\b/i.test(sentence.text);
}

/** "Spoke to the school", "asked her nan", "conversations with his father", "will contact the surgery". */
function isAsked(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  const before = placeBefore(sentence, first);
  const word = sentence.wordAt(before);
  const negated = (at: number): boolean => [1, 2, 3, 4].some((back) => NEGATIVE.test(sentence.wordAt(at - back)) || sentence.wordAt(at - back).endsWith("n't"));
  // "Mrs Lowe was rung": who is asked stands before the verb; "ask the school's nurse": it is the nurse.
  if (sentence.analysis.tokens[last]?.possessive) return false;
  if (word === 'to' || word === 'with') {
    const verbs = word === 'to' ? TALKS : TALKS_WITH;
    for (let at = before - 1; at >= before - 9 && at >= sentence.fromToken; at -= 1) {
      if (/^[.;:]$/.test(sentence.wordAt(at))) return false;
      if (verbs.test(sentence.wordAt(at))) return !negated(at);
    }
    return false;
  }
  for (let at = before; at >= before - 1 && at >= sentence.fromToken; at -= 1) {
    const verb = sentence.wordAt(at);
    if (/^(?:was|were|be|been|is)$/.test(sentence.wordAt(at - 1)) && /^(?:seen|called)$/.test(verb)) return false;
    if (ASKS.test(verb)) return !negated(at) && (!SEES.test(verb) || isAuthorsDoing(sentence, at));
  }
  return false;
}

/** "I saw his father", "To see Dad", "We will visit her nan": not a child who goes to see a doctor. */
function isAuthorsDoing(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 4 && at >= sentence.fromToken; at -= 1) if (/^(?:i|we)$/.test(sentence.wordAt(at))) return true;
  return verb <= sentence.fromToken + 1;
}

/** "School nurse (Jodie). Weight steady.", "Mum: says…": a part of the record that is headed by who speaks in it. */
export function opensItsPart(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  if (first > sentence.fromToken + 1) return false;
  let at = last + 1;
  if (sentence.wordAt(at) === '(') while (at < sentence.toToken && sentence.wordAt(at - 1) !== ')') at += 1;
  const next = sentence.wordAt(at);
  if (/^(?::|–|—)$/.test(next)) return at + 1 < sentence.toToken;
  if ((next !== '.' && next !== '') || sentence.start !== 0 || sentence.length > 5) return false;
  const { sentences, text } = sentence.analysis;
  const following = sentences[1];
  // "Kite Youth Club. Blessing goes on Fridays.": what follows is told of it and not by it.
  return following !== undefined && !/^\W*(?:\p{L}+ ){1,3}(?:goes|go|went|attends?|attended|sees|has been|comes to)\b/iu.test(text.slice(following.start, following.end));
}

function placeBefore(sentence: Sentence, first: number): number {
  let before = first - 1;
  while (before >= sentence.fromToken && (LINKING.has(sentence.wordAt(before)) || sentence.mentions.some((mention) => mention.last === before && sentence.wordAt(before + 1) === ',' && mention.first < before))) before -= 1;
  return before;
}

function wordBefore(sentence: Sentence, first: number): string {
  let before = first - 1;
  while (/^(?:the|a|an|her|his|their|my|our|both|another)$/.test(sentence.wordAt(before))) before -= 1;
  return sentence.wordAt(before);
}
