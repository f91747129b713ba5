import { factOfUnitGiven, type AnalysedDocument } from '../../language/analysis';
import { tellsWhyNotAsked, voiceIn } from '../../language/child-voice';
import { childrenOf, type Child } from '../../language/children';
import { defineCheck, type DocumentCheck } from '../check';

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
  good: ['# Home visit: Ellie Marsh\nEllie Marsh (9) told me school is boring but lunchtimes are OK.', '# Home visit: Ellie Marsh (9)\nMum was out.\nChild’s wishes and feelings: wants to see more of her dad at weekends.', '# Assessment of Ellie Marsh (9)\nEllie’s view is that things are better since her dad left.', '# Home visit to Ellie Marsh\nMum was out. Ellie Marsh (9) sleeps in her shoes in case they have to go, she says.', '# Meeting: Ewan Marsh\nMrs Pugh weighed Ewan Marsh (9) when he was in school. He had told her that he does not want tea.', '# Home visit to Ellie Marsh\nEllie Marsh (9) told me that she wants her own bed. Mum made tea.', '# Home visit: Jo Marsh\nJo (4 months) smiled at her mother and settled when she was picked up.'],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    if (isUnborn(document, children) || hasVoice(document, children) || isExplained(document, children)) return [];
    return [{ message: 'The document does not show what the child said, wished, felt or did.' }];
  },
});

function hasVoice(document: AnalysedDocument, children: readonly Child[]): boolean {
  return document.units.some((unit) => hasVoiceIn(unit, children));
}

const hasVoiceIn = factOfUnitGiven((unit, children: readonly Child[]): boolean => unit.sentences.some((sentence) => voiceIn(unit, sentence, children) !== null));

function isExplained(document: AnalysedDocument, children: readonly Child[]): boolean {
  return document.units.some((unit) => unit.sentences.some((sentence) => tellsWhyNotAsked(unit, sentence, children)));
}

function isUnborn(document: AnalysedDocument, children: readonly Child[]): boolean {
  const opening = document.units.slice(0, 12).map((unit) => unit.text).join(' ');
  return UNBORN.test(document.title) || (children.length === 0 && /\bunborn\b/i.test(opening)) || (/\bunborn\b/i.test(opening) && children.every((child) => child.age === null) && /\bunborn\b/i.test(document.title + opening.slice(0, 400)));
}
