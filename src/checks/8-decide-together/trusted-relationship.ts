import { isRunningText, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, type Child } from '../../language/children';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type DocumentCheck } from '../check';
import trust from './trust.tsv';

const FAMILY_WORDS = /\b(?:mum|mother|mam|mammy|dad|father|daddy|parents?|he|she|they|you|his|her|their|carers?)\b/i;

/** Nobody is shown whom the child or a parent trusts. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'trusted-relationship',
  point: 8,
  level: 'consider',
  kinds: ['assessment', 'minutes', 'closing'],
  scope: 'document',
  title: 'Somebody the family trusts',
  why: 'A child tells a person, not an agency. Whom the child or a parent trusts decides who should ask the hard questions, and who stays when the others go.',
  todo: 'Ask the child and the parents whom they like and talk to, and write it down with the name.',
  lexicons: [readLexicon('trust', trust)],
  bad: [{ text: '# Assessment of Ella Marsh\nElla is late for school on most days. Her grandmother has her on Saturdays. Mum works nights.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\nElla trusts Mrs Lowe, her teaching assistant.',
    '# Assessment of Ella Marsh\nElla’s best friend is Bea.',
    '# Assessment of Ella Marsh\nMum says that she can talk to the health visitor, Ann Brown.',
    '# Assessment of Ella Marsh\nMiss Rees is the person to whom she tells most things.',
  ],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    const shown = document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => showsTrust(unit, sentence, children)));
    return shown ? [] : [{ message: 'The document describes nobody whom the child or a parent trusts, likes or talks to.' }];
  },
});

function showsTrust(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  return sentence.allMatches('trust').some((match) => {
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
