import { readLexicon } from '../../../language/lexicon';
import { textBefore } from '../../../language/surroundings';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';
import helpText from './taking-part.tsv';

const NOT_SO = /\b(?:no|not|never|without|\w*n['’]t|nor)\b[^.;,]{0,25}$/i;
/** Words of an entry in a list. */
const SHORT = 12;
const MEETING = /\b(?:meeting|conference|core group|review|hearing|panel|discussion|group|came|come|attend\w*|join\w*|take part|took part|present|notes|minutes|papers|report)\b/i;

/** After practice point 5 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp5.q3',
  point: 5,
  text: 'Could the meeting be made easier to take part in?',
  shows: 'Place and time, video or telephone, interpreter, advocate or supporter, help with travel or childcare, plain papers beforehand, or that this was thought about.',
  kinds: ['minutes'],
  checks: ['family-not-informed'],
  lexicons: [readLexicon('help-to-take-part', helpText)],
  evidence: (document, { kind }) =>
    statements(document).flatMap(({ unit, sentence }): Place[] => {
      const match = sentence.matches('help-to-take-part').find((candidate) => !NOT_SO.test(textBefore(sentence, candidate)));
      if (!match) return [];
      const about = match.row.columns.about ?? '';
      // "Told Daniel by telephone": somebody rang; a short entry, or who joined, tells of the meeting.
      if (about === 'by video or telephone' && sentence.length > SHORT && !/\b(?:join\w*|attend\w*|came|meeting|met|held|convened|conference)\b/i.test(sentence.text)) return [];
      // An interpreter at a home visit makes no meeting easier.
      if (kind !== 'minutes' && !MEETING.test(`${unit.headings[unit.headings.length - 1] ?? ''} ${sentence.text}`)) return [];
      return [placeOf(sentence, about, match.row.columns.strength === 'sign' ? 2 : 1, match)];
    }),
});
