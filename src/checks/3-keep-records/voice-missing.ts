import { factOfUnitGiven, isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, isChildActing, type Child } from '../../language/children';
import { defineCheck, type DocumentCheck } from '../check';

/** The child could not be asked, and when that will be done. */
const NOT_YET = /\b(?:not (?:yet |been )?(?:seen|spoken to|able to (?:see|speak))|could not (?:be )?(?:seen?|spoken? to|asked?)|was asleep|were asleep|(?:was|were) not (?:seen|home|at home|in|there|at school|present|available|well enough|asked|ready|spoken to)|(?:did not|didn.t|would not|wouldn.t) (?:want to )?(?:speak|talk|come out|see me|come down)|declined to (?:speak|talk|meet)|(?:was|were) (?:at (?:school|nursery|his|her|their)|away|in hospital|in bed|unwell)|has not been (?:seen|asked))\b[^.]*\b(?:because|as|since|so|will|until|asleep|on \d)/i;
const WILL_SEE = /\b(?:will|is to|are to|plan to|booked to|going to)\b[^.]*\b(?:see|seen|speak|spoken|talk|ask|meet|visit)\b/i;
const UNBORN = /\b(?:unborn|pre-?birth|pregnan\w+|due (?:date|on|in))\b/i;

/** Nothing of what the child said, wished, felt or showed. After practice points 2, 3 and 7 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'voice-missing',
  point: 3,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'document',
  title: 'The child’s voice is missing',
  why: 'Reviews of serious cases find that children were seen and not heard. What a child says, or shows without words, is evidence like any other.',
  todo: 'Put in what the child said, wanted or felt, in the child’s words where you can. For a baby, say how they behaved and with whom. If it was not possible to ask, say why and when you will.',
  bad: [{ text: '# Home visit to Ellie Marsh\nI saw Mum at home. She said that things are going well. Ellie was at school.', kind: 'case-note' }],
  good: ['# Home visit to Ellie Marsh\nMum was out. Ellie Marsh (9) sleeps in her shoes in case they have to go, she says.', '# Meeting: Ewan Marsh\nMrs Pugh weighed Ewan Marsh (9) when he was in school. He had told her that he does not want tea.', '# Home visit to Ellie Marsh\nEllie Marsh (9) told me that she wants her own bed. Mum made tea.', '# Home visit: Jo Marsh\nJo (4 months) smiled at her mother and settled when she was picked up.'],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    if (isUnborn(document, children) || hasVoice(document, children) || isExplained(document, children)) return [];
    return [{ message: 'The document does not show what the child said, wished, felt or did.' }];
  },
});

function hasVoice(document: AnalysedDocument, children: readonly Child[]): boolean {
  return document.units.some((unit) => hasVoiceIn(unit, children));
}

const hasVoiceIn = factOfUnitGiven((unit, children: readonly Child[]): boolean => {
  const tooYoung = children.length > 0 && children.every((child) => child.age !== null && child.age < 3);
  const someYoung = children.some((child) => child.age !== null && child.age < 3);
  if (!isRunningText(unit)) return false;
  return unit.sentences.some((sentence) => {
    for (const match of sentence.allMatches('voice')) {
      const { type } = match.row.columns;
      if (type === 'label' || (type === 'said' && sentence.isNegatedBefore(match.first, 1))) continue;
      // "Hope" in a surname, "was missed": no wish.
      if (sentence.mentions.some((mention) => mention.first <= match.first && mention.last >= match.first) || /^(?:be|been|being|was|were|is|are)$/.test(type === 'wished' && !match.row.pattern.startsWith('(is') ? sentence.wordAt(match.first - 1) : '')) continue;
      if (!isChildActing(unit, sentence, match.first, children) && !(type === 'behaved' && tooYoung && isOpeningPronoun(unit, sentence, match.first))) continue;
      if (type === 'behaved') {
        if (tooYoung || (someYoung && childNearIsYoung(sentence.text, children)) || /\b(?:bab(?:y|ies)|toddler|infant|non-?verbal|does not (?:speak|use words)|no speech)\b/i.test(sentence.text)) return true;
        continue;
      }
      // "told her on 14 January" tells nothing; what was said has to follow.
      const after = sentence.analysis.text.slice(match.end, sentence.end);
      if (type === 'said' && !hasContent(after) && !closes(sentence.analysis.text.slice(sentence.start, match.start), after)) continue;
      if (OF_THE_MIND.test(sentence.wordAt(match.last)) && !SAYS_WHAT.test(after)) continue;
      return true;
    }
    // Words in quotation marks straight after the child's name or "she": the verb may be any, or left out.
    return sentence.quotes.some((quote) => {
      const first = sentence.analysis.tokens.findIndex((token) => token.start >= quote.start);
      const speaker = [...sentence.mentions].reverse().find((mention) => mention.last < first && mention.class !== 'crowd');
      return speaker !== undefined && isChild(sentence, speaker, children) && sentence.mentions.find((mention) => mention.class !== 'crowd') === speaker;
    });
  });
});

/** "thought it right to wait" is an adult's turn of phrase; a child's thought is told with what was thought. */
const OF_THE_MIND = /^(?:think|thinks|thought|believes?|believed|knows?|knew|understands?|understood)$/;
const SAYS_WHAT = /^\s*(?:that|about|of|he|she|they|his|her|their|the|there|nobody|everyone|mum|dad|mam|mummy|daddy|granny|nan|why|how|what|when|who|it (?:is|was|would|might|will|could)|\p{Lu})/u;
/** "She sleeps in her shoes, she says": what was said stands before. */
function closes(before: string, after: string): boolean {
  return /^\s*(?:(?:to )?(?:me|us|her|him|them))?\s*[.!]?\s*$/i.test(after) && /\S+\s+\S+\s+\S+\s*,\s*(?:so )?(?:he|she|they|\p{Lu}\p{L}+)\s*$/u.test(before);
}

/** Whom the child told, before what was told. */
const LISTENER = /^\s*(?:me|us|her|him|them|you|(?:the |her |his |their |a )?\p{L}+(?: \p{L}+)?(?=\s+(?:that|about|how|why|what|where|when|who|she|he|they|it|to)\b))/u;

function hasContent(after: string): boolean {
  const told = (/^[^;.]*/.exec(after)?.[0] ?? '').replace(LISTENER, ' ');
  return /["“‘']/.test(after) || (/\b(?:that|about|how|why|what|where|when|if|whether|to|he|she|they|her|him|his|it|no|yes|a|the|nothing|everything|something|goodbye|sorry|hello)\b/i.test(told) && told.trim().split(/\s+/).length >= 3 && !/^\s*(?:on|at|in|by|after|before|last|this|during)\b[^,]*$/i.test(told));
}

/** "She cries when…" at the beginning of a paragraph, in a document about a baby: nobody else has been spoken of. */
function isOpeningPronoun(unit: AnalysedUnit, sentence: Sentence, at: number): boolean {
  return /^(?:he|she|they)$/.test(sentence.wordAt(at - 1)) && unit.sentences[0] === sentence && at - 1 === sentence.fromToken;
}

function childNearIsYoung(text: string, children: readonly Child[]): boolean {
  const lower = text.toLowerCase();
  return children.some((child) => child.age !== null && child.age < 3 && lower.includes(child.name));
}

/** The text says why the child could not be asked and when that will be done, in one unit. */
function isExplained(document: AnalysedDocument, children: readonly Child[]): boolean {
  return document.units.some((unit) => {
    if (!isRunningText(unit) || !WILL_SEE.test(unit.text)) return false;
    return unit.sentences.some((sentence) => {
      const match = NOT_YET.exec(sentence.text);
      if (!match) return false;
      const subject = [...sentence.mentions].reverse().find((mention) => mention.class !== 'crowd' && sentence.spanOf(mention.first, mention.last).end <= sentence.start + match.index + 1);
      return subject === undefined || isChild(sentence, subject, children);
    });
  });
}

function isUnborn(document: AnalysedDocument, children: readonly Child[]): boolean {
  const opening = document.units.slice(0, 12).map((unit) => unit.text).join(' ');
  return UNBORN.test(document.title) || (children.length === 0 && /\bunborn\b/i.test(opening)) || (/\bunborn\b/i.test(opening) && children.every((child) => child.age === null) && /\bunborn\b/i.test(document.title + opening.slice(0, 400)));
}
