import type { Match, Sentence } from './analysis';

/** Grounds, not words of reason: they count for what they speak for only. */
const GROUNDS = new Set(['less', 'more']);
/** Reasons that count only in the sentence of what they give a reason for; elsewhere they may explain something else. */
const OWN_SENTENCE = new Set(['own', 'purpose', 'clause']);

/** Whether a sentence gives the reason for what it says itself: "because", "so that", a purpose, what was weighed. */
export function givesOwnReason(sentence: Sentence): boolean {
  return sentence.matches('reasons').some((match) => !isGround(match) && !isAsItIs(sentence, match));
}

/** "Leave it as it is": the words of a reason that give none. */
function isAsItIs(sentence: Sentence, match: Match): boolean {
  return /^as (?:it|they|things|this|these|that) (?:is|are|was|were|stands?|be)\b\s*(?:$|[,.;:)]|(?:and|for|with|at|on|until|but)\b)/i.test(sentence.analysis.text.slice(match.start, sentence.end));
}

/** Whether a sentence may give the reason for what its neighbour says: only wording that can have no other use. */
export function givesReasonForNeighbour(sentence: Sentence): boolean {
  return sentence.matches('reasons').some((match) => !isGround(match) && !OWN_SENTENCE.has(match.row.columns.strength ?? ''));
}

/** What in a sentence speaks for doing less (things got better, the family moved away) or more (somebody was hurt again), in no word of reason. */
export function groundsFor(sentence: Sentence, course: 'less' | 'more'): readonly Match[] {
  return sentence.matches('reasons').filter((match) => match.row.columns.strength === course);
}

function isGround(match: Match): boolean {
  return GROUNDS.has(match.row.columns.strength ?? '');
}
