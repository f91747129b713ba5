import { findChronologies } from '../../../language/chronologies';
import { placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import { saysOneIsKept } from '../chronology-kept';

/** Days that are still to come are no record. */
const AHEAD = /\b(?:next|ahead|coming up|plan|actions?|what (?:will )?happens?|dates? for)\b/i;

/** After practice point 3 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp3.q1',
  point: 3,
  text: 'Is there a chronology, or some running record, that serves you and others?',
  shows: 'Dated events in their order, here or kept elsewhere: where, and when it was last brought up to date.',
  kinds: ['assessment', 'chronology', 'closing'],
  checks: ['chronology-missing', 'chronology-disorder'],
  evidence(document) {
    const kept = findChronologies(document).flatMap(({ entries }): Place[] => {
      const dated = entries.filter(({ date, unit }) => date !== null && !AHEAD.test(unit.headings[unit.headings.length - 1] ?? ''));
      const last = dated[dated.length - 1];
      return dated.slice(0, 1).concat(last ? [last] : []).flatMap(({ unit, position }, at) => {
        const paragraph = unit.paragraphs.find(({ index }) => index === position.paragraph);
        return paragraph ? [placeOfParagraph(paragraph, `${at === 0 ? 'first' : 'last'} of ${dated.length} dated events`, at === 0 ? 1 : 2)] : [];
      });
    });
    const told = statements(document).flatMap(({ sentence }): Place[] => (saysOneIsKept(sentence.text) ? [placeOf(sentence, 'where it is kept', 1)] : []));
    return [...kept, ...told];
  },
});
