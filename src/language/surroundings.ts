import type { Span } from '../document/case-document';
import type { Sentence } from './analysis';

/** No construction reaches further than this; a text without full stops would else be read again for every phrase in it. */
const REACH = 300;

/** What stands in the sentence before a phrase, at most 300 characters. */
export function textBefore(sentence: Sentence, phrase: Span): string {
  return sentence.analysis.text.slice(Math.max(sentence.start, phrase.start - REACH), phrase.start);
}

/** What stands in the sentence after a phrase, at most 300 characters. */
export function textAfter(sentence: Sentence, phrase: Span): string {
  return sentence.analysis.text.slice(phrase.end, Math.min(sentence.end, phrase.end + REACH));
}

/** The words of a phrase. */
export function textOf(sentence: Sentence, phrase: Span): string {
  return sentence.analysis.text.slice(phrase.start, phrase.end);
}

/** A phrase and what follows it in its sentence, at most 300 characters after it. */
export function textFrom(sentence: Sentence, phrase: Span): string {
  return textOf(sentence, phrase) + textAfter(sentence, phrase);
}

/** A phrase with what stands in its sentence at most 300 characters before and after it. */
export function textAround(sentence: Sentence, phrase: Span): string {
  return textBefore(sentence, phrase) + textFrom(sentence, phrase);
}
