import type { Sentence } from './analysis';

/** Whether one of these sentences tells of something put in writing: an email, a letter, a note of the call. "Not put in writing" is none. */
export function hasWrittenFollowUp(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.matches('written').some((match) => !sentence.isNegatedBefore(match.first, 4)));
}
