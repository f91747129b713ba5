import type { Sentence } from './analysis';

/** Whether sentences give a reason for something: "because", "so that", a purpose, what was weighed. */
export function givesReason(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => sentence.has('reasons'));
}
