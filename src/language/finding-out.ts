import type { Match, Sentence } from './analysis';

/**
 * Whether one of these sentences tells of a step to find something out: somebody will ask, check, visit or look, has asked,
 * or has set an enquiry going. That something "needs exploring" or is "to be confirmed" is none: nobody does it.
 * @param unknown where the text says what is not known: what somebody asked before that was asked in vain, or about something else
 */
export function hasStepToFindOut(sentences: readonly Sentence[], unknown?: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return sentences.some((sentence) =>
    sentence.matches('finding-out').some((match) => {
      if (match.row.columns.type !== 'asked') return !sentence.isNegatedBefore(match.first, 2);
      return !sentence.isNegatedBefore(match.first, 6) && (unknown === undefined || !isBefore(sentence, match, unknown));
    }),
  );
}

function isBefore(sentence: Sentence, match: Match, unknown: { readonly sentence: Sentence; readonly match: Match }): boolean {
  return sentence.paragraph === unknown.sentence.paragraph && match.start < unknown.match.start;
}
