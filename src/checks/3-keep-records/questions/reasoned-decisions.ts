import { statesDecision } from '../../../language/decisions';
import { readLexicon } from '../../../language/lexicon';
import { hasParticulars } from '../../../language/particulars';
import { givesOwnReason, givesReasonForNeighbour } from '../../../language/reasons';
import { around, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import analysisText from '../analysis.tsv';

/** After practice point 3 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp3.q2',
  point: 3,
  text: 'Are the records brief, built on evidence, and clear about why each decision was taken?',
  shows: 'Decisions with their reason beside them; views that stand on what was seen, heard or measured.',
  kinds: 'all',
  checks: ['decision-unexplained', 'opinion-unsupported', 'analysis-missing', 'repeated-text', 'inconsistent-facts'],
  lexicons: [readLexicon('analysis', analysisText)],
  evidence: (document) =>
    statements(document).flatMap((place): Place[] => {
      const { unit, sentence, at } = place;
      if (statesDecision(sentence)) {
        if (givesOwnReason(sentence)) return [placeOf(sentence, 'a decision with its reason', 1)];
        const next = unit.sentences[at + 1];
        return next && givesReasonForNeighbour(next) && !statesDecision(next) ? [placeOf(sentence, 'a decision with its reason', 1, sentence, next)] : [];
      }
      const weighed = sentence.matches('analysis').find((match) => match.row.columns.type === 'strong' && !sentence.isNegatedBefore(match.first, 2));
      return weighed && hasParticulars(around(place).filter((other) => other.start <= sentence.start || other.paragraph !== sentence.paragraph)) ? [placeOf(sentence, 'what it means, from what was seen', 2, weighed)] : [];
    }),
});
