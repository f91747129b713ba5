import type { AnalysedUnit, Match, Sentence } from './analysis';
import { isChild, type Child } from './children';

const FAMILY_WORDS = /\b(?:mum|mother|mam|mammy|dad|father|daddy|parents?|he|she|they|you|his|her|their|carers?)\b/i;

/** The words of a sentence that tell whom the child or a parent trusts, likes or talks to; undefined where there are none. */
export function trustIn(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): Match | undefined {
  return sentence.allMatches('trust').find((match) => {
    if (sentence.isNegatedBefore(match.first, 3) && !/^(?:never|not)$/.test(sentence.wordAt(match.first))) return false;
    // An NHS Trust, a Trust in Northern Ireland.
    const token = sentence.analysis.tokens[match.first];
    if (token?.word === 'trust' && token.capital && match.first > sentence.fromToken) return false;
    const { type } = match.row.columns;
    if (type === 'label') return !/\b(?:girlfriend|boyfriend|older friend)\b/i.test(sentence.text.slice(match.start - sentence.start, match.end - sentence.start));
    const ofChild = sentence.mentions.some((mention) => isChild(sentence, mention, children));
    if (type === 'child' || type === 'talks') return (ofChild || /\b(?:he|she|they|mum|dad|mam)(?: \w+ly)?\s*$/i.test(sentence.analysis.text.slice(sentence.start, match.start)) || isAboutChildBefore(unit, sentence, children)) && !/\b(?:i|we)\s*$/i.test(sentence.analysis.text.slice(sentence.start, match.start));
    return ofChild || FAMILY_WORDS.test(sentence.text) || sentence.mentionsOf('name').length > 0;
  });
}

/** "He rings his godmother": the sentences before speak of the child. */
function isAboutChildBefore(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  if (!/^(?:he|she|they)$/.test(sentence.wordAt(sentence.fromToken))) return false;
  const heading = `${unit.headings[unit.headings.length - 1] ?? ''}`.toLowerCase();
  return children.some((child) => heading.includes(child.name)) || unit.sentences.slice(0, unit.sentences.indexOf(sentence)).some((before) => before.mentions.some((mention) => isChild(before, mention, children)));
}
