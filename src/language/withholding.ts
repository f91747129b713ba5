import type { Sentence } from './analysis';

/** Whether a sentence says that information was, or is to be, kept back, put off or refused. */
export function isWithheld(sentence: Sentence): boolean {
  return sentence.has('withholding');
}
