import type { Match, Sentence } from './analysis';
import { textAround } from './surroundings';

/**
 * Whether one of these sentences tells of a step to find something out: somebody will ask, check, visit or look, has asked,
 * or has set an enquiry going. That something "needs exploring" or is "to be confirmed" is none: nobody does it.
 * @param unknown where the text says what is not known: what somebody asked before that was asked in vain, or about something else
 */
export function hasStepToFindOut(sentences: readonly Sentence[], unknown?: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return sentences.some((sentence) =>
    sentence.matches('finding-out').some((match) => {
      const { type } = match.row.columns;
      if (type === 'answered') return unknown !== undefined && isAnswer(sentence, match, unknown);
      if (type === 'will') return !sentence.isNegatedBefore(match.first, 2);
      return !sentence.isNegatedBefore(match.first, 6) && (unknown === undefined || !isBefore(sentence, match, unknown));
    }),
  );
}

/** "It was not clear who had the keys. It turned out that…": what was open in the past has an answer further on. */
function isAnswer(sentence: Sentence, match: Match, unknown: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return PAST.test(textAround(unknown.sentence, unknown.match)) && !isBefore(sentence, match, unknown) && !sentence.isNegatedBefore(match.first, 4);
}

const PAST = /\b(?:was|were|did|didn['’]t|wasn['’]t|knew|had|could|couldn['’]t)\b/i;

function isBefore(sentence: Sentence, match: Match, unknown: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return sentence.paragraph === unknown.sentence.paragraph && match.start < unknown.match.start;
}
