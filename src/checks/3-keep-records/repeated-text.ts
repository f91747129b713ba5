import type { Position } from '../../document/case-document';
import { factOfUnit, isRunningText, placeIn } from '../../language/analysis';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';

const FEWEST_WORDS = 20;
/** Instructions of a form, which may well stand at each of its sections. */
const INSTRUCTION = /^\W*(?:please|use this|this (?:section|form|box|part|field)|guidance|guide|note to|complete|include|record|consider|list|describe|tick|delete|enter|insert|give|provide|what (?:is|are|do|does|has|have)|how (?:is|are|do|does)|who (?:is|are)|where (?:is|are)|confidential|official|strictly|privacy|the information (?:in|on) this)\b/i;

/** A paragraph that stands word for word a second time. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'repeated-text',
  point: 3,
  level: 'consider',
  kinds: 'all',
  scope: 'span',
  whole: true,
  title: 'The same text twice',
  why: 'Text that was copied may no longer be so, or belong to another child. And the reader looks in vain for what is new.',
  todo: 'Keep it where it belongs, and write here only what is new, or what is different for this child.',
  bad: [
    {
      text: 'Ella was at home with her mother on both visits, and the kitchen was clean, warm and stocked with bread, milk and fruit.\nJo was at school.\n[[Ella was at home with her mother on both visits, and the kitchen was clean, warm and stocked with bread, milk and fruit.]]',
    },
  ],
  good: [
    'Ella was at home with Mum.\nElla was at home with Mum.',
    'Ella was at home with her mother on both visits, and the kitchen was clean, warm and stocked with bread, milk and fruit.\nElla was at home with her mother on both visits, and the kitchen was clean, warm and stocked with bread, milk and eggs.',
    'Please say in this box what the child told you, in the child’s own words as far as you can, and when.\nPlease say in this box what the child told you, in the child’s own words as far as you can, and when.',
  ],
  find(document) {
    const seen = new Set<string>();
    const marks: Mark[] = [];
    for (const unit of document.units) {
      for (const { place, text } of longTexts(unit)) {
        if (seen.has(text)) marks.push({ ...place, message: 'This paragraph stands word for word further up.' });
        else seen.add(text);
      }
    }
    return marks;
  },
});

/** The paragraphs of a unit that are long enough to be told apart, each with its text on one line. */
const longTexts = factOfUnit((unit): readonly { readonly place: Position; readonly text: string }[] => {
  if (!isRunningText(unit)) return [];
  return unit.paragraphs.flatMap(({ paragraph, analysis, sentences: [first] }) => {
    const text = paragraph.text.trim();
    if (!first || analysis.words < FEWEST_WORDS || INSTRUCTION.test(text)) return [];
    const start = paragraph.text.length - paragraph.text.trimStart().length;
    return [{ place: placeIn(first, { start, end: start + text.length }), text: text.replace(/\s+/g, ' ') }];
  });
});
