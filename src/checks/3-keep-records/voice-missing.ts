import { isRunningText, type AnalysedDocument } from '../../language/analysis';
import { childrenOf, isChild, isChildActing, type Child } from '../../language/children';
import { defineCheck, type DocumentCheck } from '../check';

/** The child could not be asked, and when that will be done. */
const NOT_YET = /\b(?:not (?:yet |been )?(?:seen|spoken to|able to (?:see|speak))|could not (?:be )?(?:seen?|spoken? to|asked?)|was asleep|were asleep|were not (?:seen|home|there)|was not (?:seen|home|there|asked)|has not been (?:seen|asked))\b[^.]*\b(?:because|as|since|so|will|until|asleep|on \d)/i;
const WILL_SEE = /\b(?:will|is to|are to|plan to|booked to|going to)\b[^.]*\b(?:see|seen|speak|spoken|talk|ask|meet|visit)\b/i;
const UNBORN = /\b(?:unborn|pre-?birth|pregnan\w+|due (?:date|on|in))\b/i;

/** Nothing of what the child said, wished, felt or showed. After practice points 2, 3 and 7 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'voice-missing',
  point: 3,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'document',
  title: 'The child’s own voice',
  why: 'Reviews of serious cases find that children were seen and not heard. What a child says, or shows without words, is evidence like any other.',
  todo: 'Put in what the child said, wanted or felt, in the child’s words where you can. For a baby, say how they behaved and with whom. If it was not possible to ask, say why and when you will.',
  bad: [{ text: '# Home visit to Ellie Marsh\nI saw Mum at home. She said that things are going well. Ellie was at school.', kind: 'case-note' }],
  good: ['# Home visit to Ellie Marsh\nEllie Marsh (9) told me that she wants her own bed. Mum made tea.', '# Home visit: Jo Marsh\nJo (4 months) smiled at her mother and settled when she was picked up.'],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    if (isUnborn(document, children) || hasVoice(document, children) || isExplained(document)) return [];
    return [{ message: 'The document does not show what the child said, wished, felt or did.' }];
  },
});

function hasVoice(document: AnalysedDocument, children: readonly Child[]): boolean {
  const tooYoung = children.length > 0 && children.every((child) => child.age !== null && child.age < 3);
  const someYoung = children.some((child) => child.age !== null && child.age < 3);
  return document.units.some((unit) => {
    if (!isRunningText(unit)) return false;
    return unit.sentences.some((sentence) => {
      for (const match of sentence.allMatches('voice')) {
        const { type } = match.row.columns;
        if (type === 'label' || (type === 'said' && sentence.isNegatedBefore(match.first, 1))) continue;
        // "Hope" in a surname, "was missed": no wish.
        if (sentence.mentions.some((mention) => mention.first <= match.first && mention.last >= match.first) || /^(?:be|been|being|was|were|is|are)$/.test(type === 'wished' && !match.row.pattern.startsWith('(is') ? sentence.wordAt(match.first - 1) : '')) continue;
        if (!isChildActing(unit, sentence, match.first, children)) continue;
        if (type === 'behaved') {
          if (tooYoung || (someYoung && childNearIsYoung(sentence.text, children)) || /\b(?:bab(?:y|ies)|toddler|infant|non-?verbal|does not (?:speak|use words)|no speech)\b/i.test(sentence.text)) return true;
          continue;
        }
        // "told her on 14 January" tells nothing; what was said has to follow.
        if (type === 'said' && !hasContent(sentence.analysis.text.slice(match.end, sentence.end))) continue;
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
}

function hasContent(after: string): boolean {
  return /["“‘']|\b(?:that|about|how|why|what|where|when|if|whether|to|he|she|they|her|him|his|it|no|yes|a|the)\b/i.test(after) && after.trim().split(/\s+/).length >= 3;
}

function childNearIsYoung(text: string, children: readonly Child[]): boolean {
  const lower = text.toLowerCase();
  return children.some((child) => child.age !== null && child.age < 3 && lower.includes(child.name));
}

function isExplained(document: AnalysedDocument): boolean {
  return document.units.some((unit) => isRunningText(unit) && NOT_YET.test(unit.text) && WILL_SEE.test(unit.text));
}

function isUnborn(document: AnalysedDocument, children: readonly Child[]): boolean {
  const opening = document.units.slice(0, 12).map((unit) => unit.text).join(' ');
  return UNBORN.test(document.title) || (children.length === 0 && /\bunborn\b/i.test(opening)) || (/\bunborn\b/i.test(opening) && children.every((child) => child.age === null) && /\bunborn\b/i.test(document.title + opening.slice(0, 400)));
}
