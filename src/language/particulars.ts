import type { Sentence } from './analysis';

/**
 * Whether sentences hold a particular of an observation: something seen, heard, said or done, a measure, or somebody's own words.
 * A date alone is none: it says when, not what.
 */
export function hasParticulars(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.quotes.length > 0 || sentence.matches('observation').some((match) => !sentence.isNegatedBefore(match.first, 2) || match.row.columns.type !== 'said'));
}
