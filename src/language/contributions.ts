import type { Sentence } from './analysis';
import type { Mention } from './mentions';

/** What somebody does who gives information or takes part. */
const TELLS =
  /^(?:said|says|say|told|tells|tell|report|reports|reported|wrote|writes|written|rang|rings|ring|phoned|phones|called|calls|telephoned|emailed|emails|texted|sent|sends|confirmed|confirms|advised|advises|noted|notes|described|describes|explained|explains|stated|states|mentioned|mentions|thinks|thought|believes|believed|feels|felt|worries|worried|raised|raises|asked|asks|agreed|agrees|disagreed|disagrees|saw|sees|noticed|notices|found|finds|weighed|weighs|checked|examined|assessed|visited|visits|attended|attends|came|joined|contributed|provided|provides|gave|gives|shared|shares|disclosed|replied|answered|remarked|added|recorded|records|logged|observed|observes|heard|hears|knows|knew|known|considers|recommended|recommends|suggests|suggested|spoke|speaks|talks|talked|maintains|accepts|accepted|admitted|denies|denied|claims|claimed|hopes|wants|wanted|would|wishes|likes|met|signed|completed|referred|refers|let|put|showed|shows|offered|offers|will|shall|reads|read|held|remembers|supports|supported|works|teaches|prefers|preferred|did|seen|made|cried|shouted|replies|identified|informed|informs|updated|keeps|apologised|introduced|repeated|apologies|left|complained|alerted|flagged|passed|took|contacted|contacts|discharged|treated|diagnosed|prescribed|admitted|immunised|vaccinated)$/;
/** Of these a person's doing tells nothing unless something follows: "came", "left", "works". */
const ONLY_DOES = /^(?:came|left|works|teaches|took|made|did|put|keeps|gave|gives|found|finds|calls|called|held|offers|would|met|let|likes|wants|cried|shouted|attends|visits|knows|knew|known|hears|heard|wished|passed|joined|supports|supported)$/;
const GIVES_WORD = /^(?:attend|come|join|contribute|give|provide|share|comment|tell|say|report|write|send|meet|speak|describe|take|help|see|be|bring|put|make|complete|update|feed|submit|respond|reply|talk|explain|confirm|check|look|consider|keep|monitor|note|record|support|offer|assess|review|visit|do|set|work|prepare|phone|ring|call|let|have)$/;
const PAPER = /^(?:info|intel|concern|complaint|complaints|report|reports|letter|letters|email|emails|note|notes|message|messages|account|view|views|opinion|words|log|record|records|figures|file|assessment|referral|statement|information|update|data|feedback|photographs|photos|advice|call|calls|observation|observations|summary|reply|response|answer|concerns|worries|minutes|voicemail|chronology|entry|entries|evidence|findings|intelligence)$/;
const TALKS = /^(?:spoke|spoken|speak|speaking|talk|talked|talking|wrote|write|written|writing|listened|listen)$/;
const TALKS_WITH = /^(?:spoke|spoken|speak|discussed|discuss|met|meet|meeting|conversation|conversations|talk|talked|liaise|liaised|liaison|checked|check|agreed|agree|interview|interviews|visit|visits|visited|call|contact|consulted|consult|session|word|one|followed|clarified|clarify|interviewed|phone|sat|confirmed|touch)$/;
const ASKS = /^(?:asked|ask|asking|rang|ring|ringing|called|call|contacted|contact|contacting|consulted|consult|emailed|email|invited|invite|inviting|telephoned|telephone|phoned|phone|met|meet|chase|chasing|approached|approach|interviewed|interview|saw|see|seen|visited|visit|include|involve|bring|hear|heard|obtain|request)$/;
/** Verbs of ASKS that tell of asking only where the author does it. */
const SEES = /^(?:saw|see|seen|visited|visit|met|meet|hear|heard|bring|include|involve)$/;
const DONE_TO = /^(?:asked|invited|consulted|contacted|interviewed|seen|approached|spoken|telephoned|rung|emailed|visited|met|present|informed|heard)$/;
const BY = /^(?:told|said|reported|raised|seen|screened|reviewed|tested|booked|measured|interviewed|weighed|referred|written|completed|made|sent|shared|given|examined|assessed|described|noted|noticed|checked|recorded|informed|advised|observed|signed|provided|confirmed|attended|visited|supported|contacted|rung|supplied|received|signalled|mentioned|identified|led|kept|taken|held)$/;
const LINKING = new Set(['the', 'a', 'an', 'her', 'his', 'their', 'my', 'our', 'both', 'another', 'this', 'that', 'one', 'class', 'new', 'named', 'family', 'duty', 'local', 'all', 'some', 'its', 'each', 'each of', 'mr', 'mrs', 'ms', 'and', '&', '+', ',', 'two', 'paternal', 'maternal', 'adult', 'older', 'elder', 'wider']);
const NEGATIVE = /^(?:not|never|n't|didn't|doesn't|don't|wasn't|weren't|hasn't|haven't|won't|nor|without|cannot|couldn't|nobody|no)$/;

/**
 * Whether somebody who is spoken of gave information, took part or is to be asked: who says, writes, sees or reports something, whose report,
 * letter or view is told, who was asked, rung, met or invited, or who is to be. Being named, told of something or gone to is not enough.
 */
export function contributes(sentence: Sentence, mention: Pick<Mention, 'first' | 'last'>): boolean {
  return speaks(sentence, mention) || goesOnToTell(sentence, mention) || isSourceOfPaper(sentence, mention) || isAsked(sentence, mention) || opensItsPart(sentence, mention);
}

/** "I am the named GP", "I write as her midwife". */
const IS_WRITER = /\b(?:i am|i['’]m|my name is [^.;]{2,40}(?: and i am)?|i (?:write|work|am writing)(?: to you)? as)\s*,?\s*(?:(?:the|a|an|her|his|their|your|one of the)\s+)?(?:\p{Ll}+\s+){0,2}$/iu;
/** "I met Mum four times and Dad twice". */
const AND_THEM = /\b(?:i|we) (?:have |had |also )?(?:met|saw|seen|visited|interviewed|rang|asked|consulted|(?:spoke|spoken) (?:to|with)) [^.;]{1,45}\band (?:the |her |his |their )?$/i;
/** "Dad was open with me". */
const WITH_US = /^\s*(?:was|were|has been|is) (?:very |quite |always )?(?:open|honest|frank|candid|clear) with (?:me|us)\b/i;
/** "…, with whom I had a word, …", "…, whom I met on Tuesday, …": the author's own talk with them. */
const WITH_AUTHOR = /^\s*,? (?:(?:with|to|from|by) whom (?:i|we)\b|whom? (?:i|we) (?:have |had )?(?:met|saw|seen|rang|asked|spoke|spoken|visited|contacted|emailed|telephoned|interviewed))/i;
/** "…, as I see it, is of the view that". */
const OF_THE_VIEW = /^[^.;:]{0,80}?\b(?:is|are|was|were) (?:firmly |clearly |both |all )?(?:of the (?:same )?(?:view|opinion|mind)|happy (?:for|with|to)|worried|concerned|in favour|content|unhappy|satisfied|clear that|sure that|convinced|against)\b/i;
/** "I met the nurse at the shops and she said": the only person of the sentence so far goes on. */
const GOES_ON = /^[^.;:]{0,70}?[, ](?:and|but|where|when) (he|she|they) (?:has |had |have |also |then )?(?:said|says|told|thinks|thought|reported|mentioned|explained|confirmed|wrote|noted|noticed|described|replied|answered|reckons|reckoned|feels|felt|agrees|agreed)\b/i;
const OF_MAN = /\b(?:mr|dad|daddy|father|uncle|grandad|grandfather|brother)\b/i;
const OF_WOMAN = /\b(?:mrs|ms|miss|mum|mam|mother|aunt|nan|gran|granny|grandmother|sister)\b/i;

/** What follows somebody, in a clause of their own or by a pronoun that can only stand for them, tells what they said or think. */
function goesOnToTell(sentence: Sentence, { first, last }: Pick<Mention, 'first' | 'last'>): boolean {
  const { start, end } = sentence.spanOf(first, last);
  const after = sentence.analysis.text.slice(end, sentence.end);
  if (sentence.analysis.tokens[last]?.possessive) return false;
  const ahead = sentence.analysis.text.slice(sentence.start, start);
  if (IS_WRITER.test(ahead) || AND_THEM.test(ahead) || WITH_US.test(after)) return true;
  if (WITH_AUTHOR.test(after)) return true;
  const persons = sentence.mentions.filter((other) => other.class !== 'crowd' && other.class !== 'agency' && (other.last < first || other.first > last));
  const spoken = (from: number, to: number): boolean => persons.some((other) => sentence.spanOf(other.first, other.last).start >= from && sentence.spanOf(other.first, other.last).start < to);
  const view = OF_THE_VIEW.exec(after);
  if (view && !spoken(end, end + view[0].length) && (first === sentence.fromToken || /^(?:|the|a|an|her|his|their|our|my|,|that|and|but)$/.test(sentence.wordAt(first - 1)))) return true;
  const on = GOES_ON.exec(after);
  if (!on || spoken(sentence.start, end + on[0].length)) return false;
  const words = sentence.analysis.text.slice(start, end);
  return !(/^she$/i.test(on[1] ?? '') ? OF_MAN : /^he$/i.test(on[1] ?? '') ? OF_WOMAN : /^$/).test(words);
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
    // "HV to ring"; "does not want Stephen to find it": what another wishes is nothing of his.
    if (word === 'to' && at === last + 1 && sentence.wordAt(at + 1) === 'be' && /^(?:found|identified|allocated|appointed|sourced|arranged|matched|recruited|agreed|confirmed|decided)$/.test(sentence.wordAt(at + 2))) return false;
    if (word === 'to' && at === last + 1) return !/^(?:want|wants|wanted|wanting|need|needs|like|lets?|allows?|allowed|expects?|expected|afraid|gets?|got|keeps?)$/.test(wordBefore(sentence, first));
    const auxiliary = sentence.wordAt(/^(?:both|all|each|also|then)$/.test(sentence.wordAt(at - 1)) ? at - 2 : at - 1);
    // "The landlord was asked to mend the boiler": nothing is asked of what he knows.
    if (word === 'asked' && sentence.wordAt(at + 1) === 'to' && !GIVES_WORD.test(sentence.wordAt(at + 2))) return false;
    if (DONE_TO.test(word) && /^(?:was|were|been|be|is|are)$/.test(auxiliary)) return !negated;
    if (!TELLS.test(word) || /^(?:was|were|been|be|being|is|are|to)$/.test(sentence.wordAt(at - 1))) continue;
    if (negated) {
      // "Did not attend but sent a letter".
      if (sentence.analysis.tokens.slice(at, Math.min(at + 5, sentence.toToken)).some((token) => token.word === 'but')) {
        while (sentence.wordAt(at) !== 'but') at += 1;
        negated = false;
        continue;
      }
      return false;
    }
    return !ONLY_DOES.test(word) || tellsMore(sentence, at);
  }
  return false;
}

/** Words of one's own, or that something was said, seen or felt, later in the sentence. */
function tellsMore(sentence: Sentence, from: number): boolean {
  if (sentence.quotes.some((quote) => quote.start >= (sentence.analysis.tokens[from]?.start ?? 0))) return true;
  for (let at = from; at < sentence.toToken; at += 1) if (/^(?:that|say|says|said|tells|told|saying|reports?|reported|thinks|feels|felt|spoke|speaks|complained|because|worried|worries|concerns?|noticed|how|whether|views?|report|statement|account|evidence|photographs?|information)$/.test(sentence.wordAt(at))) return true;
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
  if (/^(?:discharge|clinic|hospital|medical|case|screening|assessment)$/.test(sentence.wordAt(last + 1)) && PAPER.test(sentence.wordAt(last + 2)) && !isMissing(sentence)) return true;
  if (PAPER.test(sentence.wordAt(last + 1)) && !/^(?:to|for|the)$/.test(sentence.wordAt(last + 2)) && !isMissing(sentence)) return true;
  if (word === 'from' || word === 'of') {
    for (let at = before - 1; at >= before - 8 && at >= sentence.fromToken; at -= 1) {
      if (/^(?:no|not|never)$/.test(sentence.wordAt(at))) return false;
      if (PAPER.test(sentence.wordAt(at)) || (word === 'from' && /^(?:heard|learned|learnt|received|came|come|know|attended)$/.test(sentence.wordAt(at)))) return !isMissing(sentence);
    }
  }
  if (word === 'by') for (let at = before - 1; at >= before - 7 && at >= sentence.fromToken && !/^[.;:]$/.test(sentence.wordAt(at)); at -= 1) if (BY.test(sentence.wordAt(at))) return !/^(?:not|never|nothing|none|no)$/.test(sentence.wordAt(at - 1));
  // "Seen in A&E", "treated at the walk-in centre": what was found there is known from there.
  if ((word === 'in' || word === 'at') && /^(?:seen|treated|examined|assessed|reviewed|weighed|admitted|stitched|x-rayed)$/.test(sentence.wordAt(before - 1))) return !isMissing(sentence) && !/\b(?:not|never|be|to)\b/.test(`${sentence.wordAt(before - 2)} ${sentence.wordAt(before - 3)}`);
  return word === 'per' || word === 'acc' || (word === 'to' && sentence.wordAt(before - 1) === 'according') || (word === 'with' && sentence.wordAt(before - 1) === 'together');
}

const MISSING = /\b(?:outstanding|await\w*|not (?:yet )?(?:received|arrived|come|been)|has not|have not|no reply|nothing back)\b/i;

function isMissing(sentence: Sentence): boolean {
  return MISSING.test(sentence.text) && !/\b(?:ask|chase|ring|will|request)\w*\b/i.test(sentence.text);
}

/** "I have not rung the school myself but would ask you to": the receiver is to ask. */
const ASKS_RECEIVER = /\b(?:(?:ask|asking|want|need|like|leave it to|up to) you to|please (?:will|would|could|can) you|please (?:ask|ring|contact|speak|see)|(?:grateful|obliged|helpful) if you|(?:will|would|could|can) you (?:please )?(?:ask|contact|speak|ring|see|do)|(?:you|your (?:team|service|worker)) (?:will want to|may want to|may wish to|will need to|should|could|to) (?:contact|ask|speak|see|ring))\b/i;

/** The sentence, or a request straight behind it, leaves it to the receiver. */
function isLeftToReceiver(sentence: Sentence): boolean {
  if (ASKS_RECEIVER.test(sentence.text)) return true;
  const next = sentence.analysis.sentences.find(({ start }) => start >= sentence.end);
  return next !== undefined && /^\W*(?:please (?:will|would|could|can) you|(?:will|would|could|can) you)\b/i.test(sentence.analysis.text.slice(next.start, next.end));
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
      if (sentence.wordAt(at) === 'touch' && sentence.wordAt(at - 1) === 'lost') return false;
      if (verbs.test(sentence.wordAt(at))) return !negated(at) || isLeftToReceiver(sentence);
    }
    return false;
  }
  for (let at = before; at >= before - 1 && at >= sentence.fromToken; at -= 1) {
    const verb = sentence.wordAt(at);
    if (/^(?:was|were|be|been|is)$/.test(sentence.wordAt(at - 1)) && /^(?:seen|called)$/.test(verb)) return false;
    if (ASKS.test(verb)) return (!negated(at) || isLeftToReceiver(sentence)) && (!SEES.test(verb) || isAuthorsDoing(sentence, at));
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
  if (/^(?::|–|—)$/.test(next)) return at + 1 < sentence.toToken && !(next === ':' && isOnlyAddress(sentence, at));
  if ((next !== '.' && next !== '') || sentence.start !== 0 || sentence.length > 5) return false;
  const { sentences, text } = sentence.analysis;
  const following = sentences[1];
  // "Kite Youth Club. Blessing goes on Fridays.": what follows is told of it and not by it.
  return following !== undefined && !/\b(?:not|un)[ -]?known\b/i.test(text.slice(following.start, following.end)) && !/^\W*(?:\p{L}+ ){1,3}(?:goes|go|went|attends?|attended|sees|has been|comes to)\b/iu.test(text.slice(following.start, following.end));
}

/** "GP: Dr Patel, Hill Surgery", "School: not known": a field of a form that says who it is and nothing from them. */
function isOnlyAddress(sentence: Sentence, colon: number): boolean {
  const { text } = sentence.analysis;
  const value = text.slice(sentence.spanOf(colon, colon).end, sentence.end).trim();
  return sentence.analysis.sentences.length === 1 && (BLANK.test(value) || NAME_OR_NUMBER.test(value));
}

const BLANK = /^(?:not (?:known|registered|recorded|given|applicable|yet)|unknown|none|n\/?a|tbc|nil)\b/i;
const NAME_OR_NUMBER = /^(?:[\p{Lu}\d(+][\p{L}\d’'&.()/+-]*|of|the|and|at|in|for|[,–—-])(?:[ ,]+(?:[\p{Lu}\d(+][\p{L}\d’'&.()/+-]*|of|the|and|at|in|for|[–—-]))*\W*$/u;

function placeBefore(sentence: Sentence, first: number): number {
  let before = first - 1;
  while (before >= sentence.fromToken && (LINKING.has(sentence.wordAt(before)) || sentence.wordAt(before) === 'or' || isPassedOver(sentence, before))) before -= 1;
  return before;
}

/** "The school or the surgery", "the children's hospital": another of a list, or whose it is. */
function isPassedOver(sentence: Sentence, at: number): boolean {
  return sentence.mentions.some((mention) => {
    if (mention.first > at || mention.last < at) return false;
    const next = sentence.wordAt(mention.last + 1);
    return (next === ',' && mention.first < mention.last) || next === 'or' || (mention.class === 'child' && (sentence.analysis.tokens[mention.last]?.possessive ?? false));
  });
}

function wordBefore(sentence: Sentence, first: number): string {
  let before = first - 1;
  while (/^(?:the|a|an|her|his|their|my|our|both|another)$/.test(sentence.wordAt(before))) before -= 1;
  return sentence.wordAt(before);
}
