import { readLexicon } from '../../../language/lexicon';
import { textBefore } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import waysText from './communication.tsv';

const NOT_SO = /\b(?:no|not|never|without|\w*n['’]t|lack of|refused|nor|asked (?:\p{L}+ ){1,2}(?:on \d+ \p{L}+ )?to)\b[^.;,]{0,30}$/iu;

/** After practice point 2 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp2.q2',
  point: 2,
  text: 'Which way of communicating suits this situation best, and leaves least room for being misread?',
  shows: 'How people were or will be told: in person, through an interpreter, in easy words, read aloud; what each needs; talk that is followed by writing.',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  checks: ['verbal-unconfirmed'],
  lexicons: [readLexicon('communication', waysText)],
  evidence: (document) =>
    statements(document).flatMap(({ sentence }): Place[] => {
      const match = sentence.matches('communication').find((candidate) => !NOT_SO.test(textBefore(sentence, candidate)));
      return match ? [placeOf(sentence, match.row.columns.about ?? '', match.row.columns.strength === 'sign' ? 2 : 1, match)] : [];
    }),
});
