import type { Span } from '../document/case-document';
import type { AnalysedParagraph } from '../language/analysis';

/** Longest sentence that is carried whole, in UTF-16 units; of text without full stops it is what stands around the words. */
const LONGEST = 1500;

/** The sentence in which words of a paragraph stand; the words themselves where they reach beyond it. */
export function sentenceAround({ paragraph: { text }, sentences }: AnalysedParagraph, words: Span): string {
  const sentence = sentences.find(({ start, end }) => start <= words.start && end > words.start) ?? { start: 0, end: text.length };
  const start = Math.min(sentence.start, words.start);
  const end = Math.max(sentence.end, words.end);
  if (end - start <= LONGEST) return text.slice(start, end);
  const reach = LONGEST / 3;
  return text.slice(Math.max(start, words.start - reach), Math.min(end, Math.max(words.start + reach, Math.min(words.end, words.start + LONGEST))));
}
