import { readLexicon } from '../../../language/lexicon';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import ownText from './own-relationship.tsv';

/** After practice point 8 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp8.q1a',
  point: 8,
  text: 'Where the good relationship is with you, how could it help other professionals?',
  shows: 'An introduction, a visit made together or a warm handover by you; what the child or a parent tells you and nobody else.',
  kinds: ['assessment', 'minutes', 'closing'],
  checks: ['trusted-relationship'],
  follows: { question: 'pp8.q1', answer: 'yes', says: 'One of these good relationships is with you.' },
  lexicons: [readLexicon('own-relationship', ownText)],
  evidence: (document) =>
    statements(document).flatMap(({ sentence }): Place[] => {
      const match = sentence.matches('own-relationship').find((candidate) => !sentence.isNegatedBefore(candidate.first, 3) && !/\b(?:not|never|\w*n['’]t)\b/i.test(sentence.analysis.text.slice(candidate.start, candidate.end)));
      return match ? [placeOf(sentence, match.row.columns.about ?? '', match.row.columns.strength === 'sign' ? 2 : 1, match)] : [];
    }),
});
