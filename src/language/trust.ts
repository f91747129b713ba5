import type { AnalysedUnit, Match, Sentence } from './analysis';
import { isChild, isChildActing, type Child } from './children';

const FAMILY_WORDS = /\b(?:mum|mother|mam|mammy|dad|father|daddy|parents?|he|she|they|you|his|her|their|carers?)\b/i;

const RELATION = /\b(?:relationship|bond|rapport|connection|links?)\b/i;

/** The words of a sentence that tell whom the child or a parent trusts, likes or talks to; undefined where there are none. */
export function trustIn(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): Match | undefined {
  return sentence.allMatches('trust').find((match) => {
    if (sentence.isNegatedBefore(match.first, 3) && !/^(?:never|not)$/.test(sentence.wordAt(match.first))) return false;
    // An NHS Trust, a Trust in Northern Ireland.
    const token = sentence.analysis.tokens[match.first];
    if (token?.word === 'trust' && token.capital && match.first > sentence.fromToken) return false;
    const { type } = match.row.columns;
    // "The school has a good relationship with the team": nobody of the family.
    if (type === 'label' && match.first > sentence.fromToken + 1 && RELATION.test(sentence.analysis.text.slice(match.start, match.end)) && !FAMILY_WORDS.test(sentence.text) && !sentence.mentions.some((mention) => mention.class === 'name' || mention.class === 'family' || isChild(sentence, mention, children))) return false;
    if (type === 'label') return !/\b(?:girlfriend|boyfriend|older friend)\b/i.test(sentence.text.slice(match.start - sentence.start, match.end - sentence.start));
    const ofChild = sentence.mentions.some((mention) => isChild(sentence, mention, children));
    // "Mrs Orr asked for Noah to be seen": what somebody at work asks is no wish for company.
    if (type === 'asks' && (sentence.wordAt(match.last + 1) === 'to' || TITLED.test(sentence.wordAt((sentence.mentions.find((mention) => mention.last < match.first && mention.last >= match.first - 3) ?? { first: -1 }).first)))) return false;
    // "The worker likes her": it has to be somebody of the family who does.
    if (type === 'person') return /^(?:|[.,;:)!]|and|a|very|best|so|because|as|too|dearly|more|but)$/.test(match.last + 1 < sentence.toToken ? sentence.wordAt(match.last + 1) : '') && !isWorkersDoing(sentence, match);
    // "The worker likes Ella": what somebody at work feels for the child is no trust of the child's.
    if (type === 'who' && isWorkersDoing(sentence, match) && sentence.mentions.some((mention) => mention.first >= match.first && mention.last <= match.last && isChild(sentence, mention, children))) return false;
    if (type === 'rings' && isWorkersDoing(sentence, match)) return false;
    if (type === 'child' && !/^(?:he|she|they|and)$/.test(sentence.wordAt(match.first - 1)) && !isChildActing(unit, sentence, match.first, children)) return false;
    if (type === 'child' || type === 'talks') return (isChildActing(unit, sentence, match.first, children) || /\b(?:he|she|they|mum|dad|mam)(?: \w+ly)?\s*$/i.test(sentence.analysis.text.slice(sentence.start, match.start)) || isAboutChildBefore(unit, sentence, children)) && !/\b(?:i|we)\s*$/i.test(sentence.analysis.text.slice(sentence.start, match.start));
    return ofChild || FAMILY_WORDS.test(sentence.text) || sentence.mentionsOf('name').length > 0;
  });
}

const TITLED = /^(?:mr|mrs|ms|miss|dr|pc|ds|dc)$/;

/** The nearest person before the words is at work, or the author speaks. */
function isWorkersDoing(sentence: Sentence, match: Match): boolean {
  const before = sentence.mentions.filter((mention) => mention.last < match.first && mention.class !== 'crowd');
  const nearest = before[before.length - 1];
  return /^(?:i|we)$/.test(sentence.wordAt(match.first - 1)) || nearest?.class === 'role' || nearest?.class === 'agency';
}

/** "He rings his godmother": the sentences before speak of the child. */
function isAboutChildBefore(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  if (!/^(?:he|she|they)$/.test(sentence.wordAt(sentence.fromToken))) return false;
  const heading = `${unit.headings[unit.headings.length - 1] ?? ''}`.toLowerCase();
  return children.some((child) => heading.includes(child.name)) || unit.sentences.slice(0, unit.sentences.indexOf(sentence)).some((before) => before.mentions.some((mention) => isChild(before, mention, children)));
}
