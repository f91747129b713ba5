import { readLexicon } from '../../../language/lexicon';
import { hasParticulars } from '../../../language/particulars';
import { givesOwnReason, givesReasonForNeighbour } from '../../../language/reasons';
import { textFrom } from '../../../language/surroundings';
import { around, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import analysisText from '../analysis.tsv';
import decisionsText from '../decision.tsv';
import { isExplained } from '../decision-unexplained';
import { statesDecision } from '../stated-decision';

/** What somebody said or asks for, and no weighing of it. */
const TOLD = /\b(?:told|said|says|asks?|asked|asking|made me)\b/i;
/** Words that weigh what was seen. */
const WEIGHS = /^(?:risks?|danger|harm|worry|fear|chance|threat\w*|at risk|in danger|(?:which|this|that|it|what)\b.{0,12}\b(?:means?|meant|suggests?|explains?|tells|told|shows that)|(?:effects?|impact|consequences?|implications?|toll)|is (?:a|no|not|an) |matters? |significan|why |as a |for this |that is why|which is why|this is why|in consequence|better |worse |affect|unsettl|disrupt|damag|set)/i;

/** After practice point 3 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp3.q2',
  point: 3,
  text: 'Are the records brief, built on evidence, and clear about why each decision was taken?',
  shows: 'Decisions with their reason beside them; views that stand on what was seen, heard or measured.',
  kinds: 'all',
  checks: ['decision-unexplained', 'opinion-unsupported', 'analysis-missing', 'repeated-text', 'inconsistent-facts'],
  lexicons: [readLexicon('analysis', analysisText), readLexicon('decision', decisionsText)],
  evidence: (document) =>
    statements(document).flatMap((place): Place[] => {
      const { unit, sentence, at } = place;
      if (statesDecision(unit, sentence)) {
        if (givesOwnReason(sentence)) return [placeOf(sentence, 'a decision with its reason', 1)];
        const next = unit.sentences[at + 1];
        if (next && givesReasonForNeighbour(next) && !statesDecision(unit, next)) return [placeOf(sentence, 'a decision with its reason', 1, sentence, next)];
        const previous = unit.sentences[at - 1];
        if (previous && givesReasonForNeighbour(previous) && !statesDecision(unit, previous)) return [placeOf(previous, 'a decision with its reason', 1, previous, sentence)];
        return isExplained(unit, sentence) ? [placeOf(sentence, 'a decision with its reason', 1)] : [];
      }
      if (unit.addressesChild || sentence.quotes.length > 0 || TOLD.test(sentence.text)) return [];
      const weighed = sentence.matches('analysis').find((match) => match.row.columns.type === 'strong' && WEIGHS.test(textFrom(sentence, match)) && !sentence.isNegatedBefore(match.first, 2));
      return weighed && hasParticulars(around(place).filter((other) => other.start <= sentence.start || other.paragraph !== sentence.paragraph)) ? [placeOf(sentence, 'what it means, from what was seen', 2, weighed)] : [];
    }),
});
