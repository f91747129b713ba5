import { isRunningText, type AnalysedDocument } from '../../language/analysis';
import { childrenOf, type Child } from '../../language/children';
import { isStrength, isUnderStrengths } from '../../language/strengths';
import { defineCheck, type DocumentCheck } from '../check';

/** Worries, and nothing that is good. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'strengths-missing',
  point: 1,
  level: 'should',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  scope: 'document',
  title: 'What is strong and what keeps the child safe',
  why: 'A plan is built on what already holds. Readers who are only told of worries can judge neither the risk nor the family.',
  todo: 'Put in at least one thing that goes well, or somebody who keeps the child safe, as plainly as the worries: who does what, and how you know.',
  bad: [{ text: '# Referral about Ella Marsh\nElla had a bruise on her arm. Mum shouted at the teacher. The kitchen was dirty and there was no food.', kind: 'referral' }],
  good: [
    '# Referral about Ella Marsh\nElla had a bruise on her arm. She is well ahead in reading.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. Her grandmother has her every Saturday.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm. Mum has been to all six sessions.',
    '# Referral about Ella Marsh\nElla had a bruise on her arm.\n## What is going well\nMum rings if she is late.',
  ],
  judge: (document, { on }) => (hasStrength(document, childrenOf(document, on)) ? [] : [{ message: 'The document states worries, and nowhere a strength, something that goes well or a person who keeps the child safe.' }]),
});

function hasStrength(document: AnalysedDocument, children: readonly Child[]): boolean {
  return document.units.some((unit) => isRunningText(unit) && (isUnderStrengths(unit) || unit.sentences.some((sentence) => isStrength(unit, sentence, children))));
}
