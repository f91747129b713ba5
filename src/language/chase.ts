import type { Sentence } from './analysis';

/** Whether one of these sentences says who will chase what has not come, or by when it is chased or due. */
export function hasChase(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.matches('chasing').some((match) => !sentence.isNegatedBefore(match.first, 2)));
}
