import type { Sentence } from './analysis';

/** What is still to be seen or done was not observed yet: "I will weigh her", "to be seen". */
const PLANNED = new Set(['will', 'shall', 'to', "'ll", 'should', 'would', 'could', 'might', 'may', 'must', 'please']);

/** Verbs that, as they stand in the dictionary, tell of no past. */
const LOOKS = /^(?:see|hear|find|watch|notice|observe|witness)$/;
const ASKS = /^(?:and|please|go)$/;

/** "Asked whether she had any other concerns, she said that she had none": nothing is told. */
const ASKED_FOR_MORE = /\b(?:any|no)(?: other| further| more| new)? (?:concerns|worries|issues|questions)\b[^.;]{0,40}\b(?:no|not|none|n['’]t)\b/i;

/**
 * Whether sentences hold a particular of an observation: something seen, heard, said or done, a measure, or somebody's own words.
 * A date alone is none: it says when, not what.
 * @param worry the sentence that states a worry: that somebody says or writes it tells only whose it is, so its own verb of saying counts for nothing
 */
export function hasParticulars(sentences: readonly Sentence[], worry?: Sentence): boolean {
  return sentences.some(
    (sentence) =>
      sentence.quotes.length > 0 ||
      sentence.matches('observation').some((match) => {
        if (PLANNED.has(sentence.wordAt(match.first - 1)) || (sentence.wordAt(match.first - 1) === 'be' && PLANNED.has(sentence.wordAt(match.first - 2)))) return false;
        // "Please go out and see them".
        if (LOOKS.test(sentence.wordAt(match.first)) && ASKS.test(sentence.wordAt(match.first - 1))) return false;
        if (match.row.columns.type !== 'said') return true;
        return sentence !== worry && !sentence.isNegatedBefore(match.first, 2) && !ASKED_FOR_MORE.test(sentence.text);
      }),
  );
}
