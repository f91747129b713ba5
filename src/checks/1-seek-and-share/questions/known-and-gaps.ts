import { isAccount } from '../../../language/accounts';
import { openQuestionIn, isFollowedUp } from '../../../language/open-questions';
import { withholderOf } from '../../../language/withholding';
import { isProfessional, knownPeople } from '../../../language/professionals';
import { readLexicon } from '../../../language/lexicon';
import { aboutOf, placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import recordsText from './records.tsv';

/** Words of a sentence that only names who speaks in the next. */
const HEADED = 5;

/** After practice point 1 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp1.q1',
  point: 1,
  text: 'What is already known about this child and family, and where are the gaps?',
  shows: 'What other people and records have told, with source and date; what is not known, and who will find it out.',
  kinds: 'all',
  checks: ['open-question', 'change-not-explored', 'request-drifting', 'people-missing'],
  lexicons: [readLexicon('records', recordsText)],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    return statements(document).flatMap(({ unit, sentence, at }): Place[] => {
      const open = openQuestionIn(unit, sentence);
      if (open) return [isFollowedUp(unit, sentence, open) ? placeOf(sentence, 'not known yet, and who will find out', 1, open) : placeOf(sentence, 'not known', 2, open)];
      const isDated = sentence.dates.length > 0 || (unit.type === 'row' && unit.sentences.some(({ dates }) => dates.length > 0));
      const [record] = sentence.matches('records');
      if (record && !sentence.isNegatedBefore(record.first, 2)) return [placeOf(sentence, 'records and checks', isDated ? 1 : 2, record)];
      const source = sentence.mentions.find((mention) => isProfessional(sentence, mention, known) && isAccount(sentence, mention));
      if (!source || withholderOf(unit, sentence) !== null) return [];
      const about = aboutOf(sentence, source);
      // "School. Her attendance is 71%": what is told follows the name.
      if (sentence.length > HEADED) return [placeOf(sentence, about, isDated ? 2 : 3)];
      const next = unit.sentences[at + 1];
      return next && next.paragraph === sentence.paragraph ? [placeOf(sentence, about, isDated ? 2 : 3, sentence, next)] : [];
    });
  },
});
