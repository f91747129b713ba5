import { factOfUnitGiven, isRunningText, type AnalysedDocument, type AnalysedUnit, type Sentence } from '../../language/analysis';
import { childrenOf, isChild, type Child } from '../../language/children';
import { readLexicon } from '../../language/lexicon';
import { defineCheck, type DocumentCheck } from '../check';
import analysis from './analysis.tsv';

/** Sentences of analysis below which there is none. */
const FEWEST = 2;
const HEADING = /\b(?:analys\w+|what (?:this|it|that|all this) (?:means|tells|shows)|what (?:i|we) (?:make|made|think) of|what (?:i|we) (?:now )?think|what (?:this|it|that) (?:all )?adds up to|what (?:still )?(?:worries|concerns) (?:us|me)|how (?:i|we) see it|our thinking|my thinking|reflection\w*|risk|formulation|judgement|conclusions?|why (?:it|this) matters|making sense|impact|our view|my view|professional (?:view|opinion)|meaning)\b/i;
/** In a part that is headed as analysis, what links one fact with another. */
const LINKS = /\b(?:because|so that|therefore|means?|if|unless|could|may|might|will|risk|danger|harm|safer?|unsafe|which is why|that is why|as a result|even though|although|outweigh\w*|shows? that|suggests?)\b/i;
const TITLED = /^(?:mr|mrs|ms|miss|mx|dr|pc|ds|dc|sgt|sergeant|sister|father|con)\b/i;
const PRONOUN = /^(?:he|she|they|him|her|them|his|their)$/;

/** Facts, and nothing that says what they mean for the child. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'analysis-missing',
  point: 3,
  level: 'must',
  kinds: ['assessment', 'closing'],
  scope: 'document',
  title: 'What it means for the child',
  why: 'Facts do not speak for themselves. Reviews of serious cases find long lists of events and nobody who asked what life was like for the child among them.',
  todo: 'Say in a few sentences what this does to the child, what could happen if nothing changes, and why you think so.',
  bad: [{ text: '# Assessment of Ella Marsh\nElla is late for school on most days. Mum works nights. Dad moved out in March.\n## Analysis\nThere have been two visits. Mum has been told what is expected of her.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\nMy view is that Ella is not safe at home. She could be seriously hurt the next time.',
    '# Assessment of Ella Marsh\nElla is late for school on most days. Mum works nights.\n## Analysis\nElla is at risk of falling further behind because she misses the first lesson. This means that she has no friends in her class.',
    '# Assessment of Ella Marsh\nThe arguments frighten Ella. If they go on, she could be hurt when she stands between her parents.',
  ],
  judge(document, { on }) {
    return hasAnalysis(document, childrenOf(document, on)) ? [] : [{ message: 'The document states facts, but hardly says what they mean for the child: what they do to the child, what the risk is, why it matters.' }];
  },
  lexicons: [readLexicon('analysis', analysis)],
});

function hasAnalysis(document: AnalysedDocument, children: readonly Child[]): boolean {
  let count = 0;
  for (const unit of document.units) {
    if (isRunningText(unit)) count += analysisIn(unit, children);
    if (count >= FEWEST) return true;
  }
  return false;
}

/** The number of sentences of analysis in a unit. */
const analysisIn = factOfUnitGiven((unit, children: readonly Child[]): number => {
  const isHeaded = unit.headings.some((heading) => HEADING.test(heading));
  return unit.sentences.filter((sentence) => isAnalysis(unit, sentence, children, isHeaded)).length;
});

function isAnalysis(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[], isHeaded: boolean): boolean {
  if (sentence.length < 4 || sentence.text.trimEnd().endsWith('?')) return false;
  const speaks = sentence.mentions.some((mention) => isChild(sentence, mention, children) || (mention.class === 'name' && mention.certain === true && !TITLED.test(sentence.textOf(mention)))) || (unit.addressesChild && /\byou\b/i.test(sentence.text));
  const mayBe = speaks || sentence.tokens.some((token) => PRONOUN.test(token.word));
  if (sentence.matches('analysis').some((match) => (match.row.columns.type === 'strong' ? mayBe || isHeaded : speaks || (mayBe && (isHeaded || saidOfChildBefore(unit, sentence, children)))))) return true;
  return isHeaded && mayBe && LINKS.test(sentence.text) && sentence.length >= 8;
}

/** "He could be hurt": the sentence before speaks of the child. */
function saidOfChildBefore(unit: AnalysedUnit, sentence: Sentence, children: readonly Child[]): boolean {
  const before = unit.sentences[unit.sentences.indexOf(sentence) - 1];
  return before !== undefined && before.mentions.some((mention) => isChild(before, mention, children));
}
