import { factOfUnit, isRunningText, type AnalysedUnit, type Sentence } from './analysis';
import { isChild, isChildActing, type Child } from './children';
import { firstTokenFrom } from './tokens';

/** What a sentence shows of the child. */
export interface ChildVoice {
  /** What was said, what was wished or felt, or, of one too young to say, what was done. */
  readonly kind: 'said' | 'wished' | 'behaved';
  /** The token of the paragraph at which the words that tell it begin. */
  readonly first: number;
}

/** What a sentence shows of what a child said, wished, felt or, too young to say, did; null where it shows nothing. */
export function voiceIn(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): ChildVoice | null {
  if (!isRunningText(unit)) return null;
  const tooYoung = children.length > 0 && children.every((child) => child.age !== null && child.age < 3);
  const someYoung = children.some((child) => child.age !== null && child.age < 3);
  for (const match of sentence.allMatches('voice')) {
    const { type } = match.row.columns;
    if (type === 'label' || (type === 'said' && sentence.isNegatedBefore(match.first, 1))) continue;
    // "Hope" in a surname, "was missed": no wish.
    if (sentence.mentions.some((mention) => mention.first <= match.first && mention.last >= match.first) || /^(?:be|been|being|was|were|is|are)$/.test(type === 'wished' && !match.row.pattern.startsWith('(is') ? sentence.wordAt(match.first - 1) : '')) continue;
    if (!isChildActing(unit, sentence, match.first, children) && !opensWithChild(unit, sentence, match.first, children) && !(type === 'behaved' && tooYoung && isOpeningPronoun(unit, sentence, match.first))) continue;
    if (type === 'behaved') {
      if (tooYoung || (someYoung && childNearIsYoung(sentence.text, children)) || /\b(?:bab(?:y|ies)|toddler|infant|non-?verbal|does not (?:speak|use words)|no speech|silent|said nothing|not (?:say|saying) (?:a word|anything)|would(?: not|n['’]t) speak|cannot say|not yet talking)\b/i.test(sentence.text)) return { kind: 'behaved', first: match.first };
      continue;
    }
    // "Connor to be told": he hears it.
    if (type === 'said' && /^(?:told|asked|answered|called|texted|written)$/.test(sentence.wordAt(match.first)) && /^(?:be|been|being|was|were|is|are)$/.test(sentence.wordAt(match.first - 1))) continue;
    // "told her on 14 January" tells nothing; what was said has to follow.
    const after = sentence.analysis.text.slice(match.end, sentence.end);
    if (type === 'said' && !hasContent(after) && !(ASKED.test(sentence.analysis.text.slice(sentence.start, match.start)) && /\p{L}/u.test(after)) && !closes(sentence.analysis.text.slice(sentence.start, match.start), after)) continue;
    if (OF_THE_MIND.test(sentence.wordAt(match.last)) && !SAYS_WHAT.test(after)) continue;
    return { kind: type === 'said' ? 'said' : 'wished', first: match.first };
  }
  if (isHeadedOrSigned(unit, sentence, children)) return { kind: 'said', first: sentence.fromToken };
  // Words in quotation marks straight after the child's name or "she": the verb may be any, or left out.
  for (const quote of sentence.quotes) {
    const first = firstTokenFrom(sentence.analysis.tokens, quote.start);
    const speaker = [...sentence.mentions].reverse().find((mention) => mention.last < first && mention.class !== 'crowd');
    if (speaker !== undefined && isChild(sentence, speaker, children) && sentence.mentions.find((mention) => mention.class !== 'crowd') === speaker) return { kind: 'said', first };
  }
  return null;
}

/** Under the heading or after the label "Child's views", as the child's own view or wish, or in the things that help a child to tell. */
function isHeadedOrSigned(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  const { text } = sentence.analysis;
  const own = text.slice(sentence.start, sentence.end);
  const label = VIEWS_LABEL.exec(own);
  if (label) return saysSomething(own.slice(label[0].length));
  const heading = unit.headings[unit.headings.length - 1] ?? '';
  if (VIEWS_HEADING.test(heading.trim()) && ELIDED_WISH.test(own)) return true;
  // A form's row: "Child's views | Wants to stay with Nan".
  if (unit.row !== null && unit.cells.length > 1 && VIEWS_HEADING.test((unit.cells[0]?.text ?? '').trim()) && sentence.paragraph !== unit.cells[0]?.paragraphs[0]?.index && ELIDED_WISH.test(own)) return true;
  return sentence.mentions.some((mention) => {
    if (!isChild(sentence, mention, children)) return false;
    const { start, end } = sentence.spanOf(mention.first, mention.last);
    const after = text.slice(end, sentence.end);
    // "…" – Ella, 4 March
    if (sentence.quotes.some((quote) => quote.end <= start && SIGNED.test(text.slice(quote.end, start)))) return true;
    if ((sentence.analysis.tokens[mention.last]?.possessive ?? false) && OWN_VIEW.test(after.replace(/^['’]s?/, ''))) return true;
    // "According to Ella, the rows are mostly at night."
    if (/\b(?:according to|in the words of)\s+$/i.test(text.slice(sentence.start, start)) && !(sentence.analysis.tokens[mention.last]?.possessive ?? false)) return true;
    return TOLD_WITH_TOOL.test(after) && TOOL.test(own);
  });
}

/** "Ella's views: wants to see more of her dad." */
const VIEWS_LABEL = /^[^\p{L}\p{N}]*(?:(?:the )?(?:child|young person|pupil|boy|girl|\p{Lu}\p{L}+)(?:['’]s|s['’]|ren['’]s) )?(?:own )?(?:views?|voice|wishes(?: (?:and|&) feelings)?|wishes\/feelings|feelings|words|voice of (?:the )?(?:child(?:ren)?|young person))\s*[:–—-]\s+/iu;
const VIEWS_HEADING = /^(?:(?:the )?(?:child(?:ren)?|young person|pupil|\p{Lu}\p{L}+)(?:['’]s|s['’]) (?:own )?(?:views?|voice|wishes(?: (?:and|&) feelings)?|feelings|words)|(?:the )?voice of (?:the )?(?:child(?:ren)?|young person)|wishes (?:and|&) feelings|(?:views?|wishes|voice) of (?:the )?(?:child(?:ren)?|young person)|what \p{Lu}\p{L}+ (?:says|said|told us|wants|thinks))\b/iu;
/** Nobody is named: whose views the heading says. */
const ELIDED_WISH = /^\W*(?:(?:he|she|they) )?(?:would (?:like|love|rather|prefer)|wants?|wanted|wish(?:es|ed)?|likes?|loves?|hates?|enjoys?|feels?|felt|says?|said|told|thinks?|hopes?|misses|missed|is (?:happy|sad|worried|scared|clear|unsure|glad|fed up|keen)|does not (?:want|like|feel|know)|doesn['’]t (?:want|like|feel|know)|did not (?:want|like)|worries)\b/i;
const NOTHING_SAID = /^\W*(?:none|nil|n\/?a|tbc|not (?:known|seen|spoken|sought|obtained|applicable|recorded|asked|available|yet)|unknown|see (?:above|below|section|attached)|to be (?:sought|obtained|gathered|confirmed|completed|added)|unable|could not|no )/i;

function saysSomething(words: string): boolean {
  return words.trim().split(/\s+/).length >= 3 && !NOTHING_SAID.test(words);
}

const SIGNED = /^\s*[.,]?\s*(?:[–—-]|\()\s*$/;
const OWN_VIEW = /^\s+(?:own |main |biggest |clear |stated |expressed |only |one )?(?:views?|wish|wishes|hope|feelings?|opinion|preference|account|answer|request|worry|fear|dream|choice)\s+(?:is|was|are|were|about|on|remains?)\s+(?!not (?:known|sought|recorded|clear|obtained)|unknown|to be |being |unclear|yet )/i;
/** Ways in which children are helped to tell without many words. */
const TOOL = /\b(?:three houses|three islands|feelings? (?:cards?|faces?|chart|wheel|thermometer)|worry (?:monster|box|jar)|magic wand|wishes and feelings|bear cards|scal(?:e|ing)|emojis?|fairy|wizard|all about me|worksheet|happy face|sad face|genogram|ecomap|timeline|draw(?:ing)?|picture|play-?dough|puppets?|sand tray|dolls?|dolls['’] house|lego|\d (?:out of|\/) ?10|out of ten)\b/i;
const TOLD_WITH_TOOL = /^\s+(?:\p{L}+ly )?(?:put|placed|coloured|circled|ticked|picked|chose|sorted|ranked|scored|rated|gave|marked|would (?:make|change|wish|have|like|use|ask|take)|wrote|drew|stuck)\b/iu;

/**
 * As `voiceIn`, where it is beyond doubt that the child is the one who speaks, wishes or shows it: nobody else is named between the child and the words, "she" tells nothing of a child who is named behind,
 * and it is not what somebody is asked, means to find out, or fears.
 */
export function plainVoiceIn(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): ChildVoice | null {
  const voice = voiceIn(unit, sentence, children);
  return voice && isPlainlyChilds(unit, sentence, voice, children) ? voice : null;
}

function isPlainlyChilds(unit: AnalysedUnit, sentence: Sentence, { kind, first }: ChildVoice, children: readonly Child[]): boolean {
  const clause = /[^,;:–—]*$/.exec(sentence.analysis.text.slice(sentence.start, sentence.analysis.tokens[first]?.start ?? sentence.start))?.[0] ?? '';
  // "Is said to have", "described as", "I will ask": others say it of the child, or ask.
  if (/^(?:said|described|thought|considered|believed|asked)$/.test(sentence.wordAt(first)) && /^(?:is|are|was|were|be|been)$/.test(sentence.wordAt(first - 1))) return false;
  if (/^(?:described as|considered|shared)/.test(sentence.analysis.text.slice(sentence.analysis.tokens[first]?.start ?? 0)) || /\b(?:I|[Ww]e)\s+(?:\p{L}+\s+){0,2}$/u.test(clause)) return false;
  // "Missed most of her lessons", "known to everyone as Mo": no longing and no knowing; "Felt good" the writer may have.
  if (/^(?:missed|known)$/.test(sentence.wordAt(first)) || (first === sentence.fromToken && /^fe(?:lt|els)$/.test(sentence.wordAt(first)))) return false;
  if (kind === 'behaved' ? /\b(?:how|whether|if|that|nobody)\W+(?:\p{L}+\W+){0,2}$/iu.test(clause) : UNSURE.test(clause)) return false;
  // "He told me that Ella “feeds fine”": the words are his.
  if (TELLS_OF.test(clause) && !isChildActing(unit, sentence, tokenOf(sentence, TELLS_OF, clause), children)) return false;
  // "She told me that Fionn was late and that she is worried": the one who told goes on about herself.
  const told = sentence.analysis.tokens.findIndex(({ word }, at) => at >= sentence.fromToken && at < first - 1 && TOLD.test(word));
  // "She will begin to miss school": nobody has wished it yet.
  if (kind === 'wished' && /\b(?:will|begin to|begins to)\s+(?:\p{L}+\s+){0,1}$/iu.test(clause)) return false;
  if (kind === 'wished' && told >= 0 && PRONOUN.test(`${sentence.wordAt(first - 2)} ${sentence.wordAt(first - 1)}`)) {
    const isNamedBetween = sentence.mentions.some((mention) => mention.first > told && mention.last < first && isChild(sentence, mention, children));
    if (isNamedBetween || !isChildActing(unit, sentence, told, children)) return false;
  }
  const before = sentence.mentions.filter((mention) => mention.last < first && mention.class !== 'crowd');
  const nearest = before[before.length - 1];
  // "Next door said": somebody is named without a name.
  if (nearest === undefined && kind === 'said' && first > sentence.fromToken && !/\b(?:he|she|they|you)\b/.test([1, 2, 3].map((back) => sentence.wordAt(first - back)).join(' '))) return false;
  if (nearest === undefined) return kind !== 'said' || !sentence.mentions.some((mention) => mention.first > first && isChild(sentence, mention, children));
  if (!isChild(sentence, nearest, children)) return false;
  // "Gran sees Ella and says": whoever the sentence began with goes on.
  const goesOn = sentence.analysis.tokens.slice(nearest.last + 1, first).some(({ word }) => word === 'and');
  return !goesOn || before.every((mention) => isChild(sentence, mention, children));
}

/** What may be, is asked after or is only said of the child. */
const UNSURE = /\b(?:if|whether|somewhere|anything|what|could|might|may|is said to|are said to|described|(?:asked|asking|ask) (?:you|them|us) to)\b[^,;]*$/i;
/** Somebody hands on what another does or says. */
const TELLS_OF = /\b(?:told|tells|said|says|thinks|thought|considered|considers|believed|believes)\b(?: (?:me|us|her|him|them))?(?: that)?\s+(?:\p{L}+\s+){0,3}$/iu;

const TOLD = /^(?:told|tells|said|says)$/;
const PRONOUN = /\b(?:he|she|they)\b/;

/** The token at which a match of words in a clause before a token begins. */
function tokenOf(sentence: Sentence, words: RegExp, clause: string): number {
  const text = sentence.analysis.text;
  const from = text.indexOf(clause, sentence.start) + (words.exec(clause)?.index ?? 0);
  return sentence.analysis.tokens.findIndex(({ start }) => start >= from);
}

/** "thought it right to wait" is an adult's turn of phrase; a child's thought is told with what was thought. */
const OF_THE_MIND = /^(?:think|thinks|thought|believes?|believed|knows?|knew|understands?|understood)$/;
const SAYS_WHAT = /^\s*(?:that|about|of|he|she|they|his|her|their|the|there|nobody|everyone|mum|dad|mam|mummy|daddy|granny|nan|why|how|what|when|who|it (?:is|was|would|might|will|could)|\p{Lu})/u;
/** "She sleeps in her shoes, she says": what was said stands before. */
function closes(before: string, after: string): boolean {
  return /^\s*(?:(?:to )?(?:me|us|her|him|them))?\s*[.!]?\s*$/i.test(after) && /\S+\s+\S+\s+\S+\s*,\s*(?:so )?(?:he|she|they|\p{Lu}\p{L}+)\s*$/u.test(before);
}

/** "Asked what makes her happy, she said dancing": whatever is answered is content. */
const ASKED = /^\W*(?:when (?:i |we )?)?asked\b/i;

/** Whom the child told, before what was told. */
const LISTENER = /^\s*(?:me|us|her|him|them|you|(?:the |her |his |their |a )?\p{L}+(?: \p{L}+)?(?=\s+(?:that|about|how|why|what|where|when|who|she|he|they|it|to)\b))/u;

function hasContent(after: string): boolean {
  const told = (/^[^;.]*/.exec(after)?.[0] ?? '').replace(LISTENER, ' ');
  return /["“‘']/.test(after) || (/\b(?:that|about|of|how|why|what|where|when|if|whether|to|he|she|they|her|him|his|it|no|yes|a|the|nothing|everything|something|goodbye|sorry|hello|is|are|was|were|has|have|had|will|would|can|cannot|does|do|did|\p{L}+n['’]t|out of)\b/iu.test(told) && told.trim().split(/\s+/).length >= 3 && !/^\s*(?:on|at|in|by|after|before|last|this|during)\b[^,]*$/i.test(told));
}

/** "She cries when…" at the beginning of a paragraph, in a document about a baby: nobody else has been spoken of. */
function isOpeningPronoun(unit: AnalysedUnit, sentence: Sentence, at: number): boolean {
  return /^(?:he|she|they)$/.test(sentence.wordAt(at - 1)) && unit.sentences[0] === sentence && at - 1 === sentence.fromToken;
}

const OWN_PARENT = /\b(?:her|his|their) (?:mum|mam|mummy|mother|dad|daddy|father|parents|nan|nana|gran|granny|grandma|teacher|foster carers?)\b(?!['’])/i;
const ADULTS = /\b(?:mother|father|mum|mam|dad|parents?|carers?|grand\w+|partner|professional|school|health|police|agency|family)\b/i;

/**
 * "He told me…", "TJ says…", where nobody has been named before in the paragraph and the document is about one child: who else would it be, unless the
 * heading speaks of somebody else.
 */
function opensWithChild(unit: AnalysedUnit, sentence: Sentence, at: number, children: readonly Child[]): boolean {
  const { tokens } = sentence.analysis;
  const before = tokens[at - 1];
  // The initials of a double name ("TJ" is Tyler-Jay) are told by their first letter.
  if (before && at - 1 === sentence.fromToken && before.capital && before.end - before.start === 1 && before.word !== 'i' && children.length === 1 && children[0]?.name[0] === before.word) return true;
  if (before && at - 1 >= sentence.fromToken && before.shouted && before.end - before.start === 2 && children.some(({ name }) => name[0] === before.word[0] && initialsStandFor(name, before.word))) return true;
  // "She is worried about her mum": whoever has a mum to worry about in a document about one child.
  if (children.length === 1 && unit.type !== 'row' && /^(?:he|she|they)$/.test(sentence.wordAt(sentence.fromToken)) && at - sentence.fromToken <= 3 && OWN_PARENT.test(sentence.text) && unit.sentences[0] === sentence) return true;
  if (!/^(?:told|said|says|tells|silent|mute|would|wouldn't)$/.test(sentence.wordAt(at)) || children.length !== 1 || ADULTS.test(unit.headings[unit.headings.length - 1] ?? '') || unit.type === 'row') return false;
  if (at !== sentence.fromToken && !(/^(?:he|she|they)$/.test(sentence.wordAt(at - 1)) && at - 1 === sentence.fromToken)) return false;
  const index = unit.sentences.indexOf(sentence);
  return unit.sentences.slice(0, index).every((earlier) => earlier.mentions.every((mention) => mention.class === 'crowd' || mention.class === 'agency'));
}

/** "tj" for "tyler-jay"; a name of one part may have lost its second in the list of children, so that its first letter tells. */
function initialsStandFor(name: string, initials: string): boolean {
  const [first = '', second] = name.split(/[- ]/);
  return first[0] === initials[0] && (second === undefined || second[0] === initials[1]);
}

function childNearIsYoung(text: string, children: readonly Child[]): boolean {
  const lower = text.toLowerCase();
  return children.some((child) => child.age !== null && child.age < 3 && lower.includes(child.name));
}

/** The child could not be asked, and when that will be done. */
const NOT_YET = /\b(?:not (?:yet |been )?(?:seen|spoken to|able to (?:see|speak))|could not (?:be )?(?:seen?|spoken? to|asked?)|was asleep|were asleep|(?:was|were) not (?:seen|home|at home|in|there|at school|present|available|well enough|asked|ready|spoken to)|(?:did not|didn.t|would not|wouldn.t) (?:want to )?(?:speak|talk|come out|see me|come down)|declined to (?:speak|talk|meet)|(?:was|were) (?:at (?:school|nursery|his|her|their)|away|in hospital|in bed|unwell)|has not been (?:seen|asked))\b[^.]{0,200}\b(?:because|as|since|so|will|until|asleep|on \d)/i;
const WILL_SEE = /\b(?:will|is to|are to|plan to|booked to|going to)\b[^.]{0,200}\b(?:see|seen|speak|spoken|talk|ask|meet|visit)\b/i;

const tellsOfPlanToSee = factOfUnit((unit) => WILL_SEE.test(unit.text));

/** Whether a sentence says why the child could not be asked, and its unit when that will be done. */
export function tellsWhyNotAsked(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  if (!isRunningText(unit) || !tellsOfPlanToSee(unit)) return false;
  const match = NOT_YET.exec(sentence.text);
  if (!match) return false;
  const subject = [...sentence.mentions].reverse().find((mention) => mention.class !== 'crowd' && sentence.spanOf(mention.first, mention.last).end <= sentence.start + match.index + 1);
  return subject === undefined || isChild(sentence, subject, children);
}
