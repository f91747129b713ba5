import { factOfUnit, isRunningText } from '../../language/analysis';
import { childrenOf, speaksOfChild } from '../../language/children';
import { defineCheck, type DocumentCheck } from '../check';

/** The share of paragraphs below which the child has gone out of sight. */
const QUARTER = 0.25;
/** Fewer paragraphs than this show nothing either way. */
const FEWEST = 4;

/** The child hardly appears in the running text. After practice point 7 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'child-out-of-sight',
  point: 7,
  level: 'should',
  kinds: ['assessment', 'minutes', 'case-note', 'closing'],
  scope: 'document',
  title: 'The child is hard to find in the text',
  why: 'When the adults’ difficulties fill the page, what the child lives through is easily missed.',
  todo: 'Say in each part what it means for the child: their day, their words, how they are.',
  bad: [
    {
      text: '# Assessment of Ella Marsh\nMum and Dad have argued for years.\nMum drinks two bottles of wine a day.\nDad has lost his job at the yard.\nThe landlord wants the flat back by May.\nThe social worker spoke with both parents about money.',
      kind: 'assessment',
    },
  ],
  good: ['# Assessment of Ella Marsh\nElla hears her parents argue.\nElla finds the bottles.\nDad has lost his job.\nElla worries about where they will live.\nShe told me so.'],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    const paragraphs = document.units.filter(isParagraphOfSentences);
    if (paragraphs.length < FEWEST) return [];
    const share = paragraphs.filter((unit) => speaksOfChild(unit, children)).length / paragraphs.length;
    if (share >= QUARTER) return [];
    return [{ message: `Only ${Math.round(share * paragraphs.length)} of ${paragraphs.length} paragraphs speak of the child.` }];
  },
});

const isParagraphOfSentences = factOfUnit((unit) => isRunningText(unit) && unit.type === 'paragraph' && unit.sentences.length > 0 && /[.!?]["”’')]?\s*$/.test(unit.text.trim()));
