import type { Sentence } from './analysis';

/** "Gave a verbal report". */
const SPOKEN = /\b(?:verbal|oral|spoken|telephone)\b/i;

/** Whether one of these sentences tells of something put in writing: an email, a letter, a note of the call. "Not put in writing" is none. */
export function hasWrittenFollowUp(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.matches('written').some((match) => !SPOKEN.test(sentence.analysis.text.slice(match.start, match.end)) && !sentence.isNegatedBefore(match.first, 4)));
}
