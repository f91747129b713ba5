import { isRunningText } from '../../../language/analysis';
import { readLexicon } from '../../../language/lexicon';
import { placeOf, placeOfParagraph, statements } from '../../evidence-place';
import { statesDecision } from '../../3-keep-records/stated-decision';
import decisionsText from '../../3-keep-records/decision.tsv';
import { defineQuestion, type Place } from '../../question';
import { purposePlaces } from '../meeting-purpose';

const DECISIONS = /\b(?:decisions?|decided|agreed|outcomes?|recommendations?|conclusions?)\b/i;
const QUESTIONS = /\b(?:questions? (?:for|to)|(?:we|I|the (?:meeting|group|conference)) (?:need(?:s|ed)?|want(?:s|ed)?) to (?:know|find out|hear|understand|learn)|(?:asked|needs?) (?:the )?(?:meeting|group|conference|everyone|each agency|all agencies) (?:to|for|what|whether))\b/i;

/** What was decided on another day, or is no decision of the meeting. */
const BEFORE = /\b(?:had (?:been|decided)|not registered with|charged|charges|was not accepted)\b/i;

/** After practice point 5 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp5.q2',
  point: 5,
  text: 'Is it clear what you need to share, what you need to learn, and, if possible, what has to be decided?',
  shows: 'What the meeting is for; what it needs to hear; what it has to decide, and what it decided.',
  kinds: ['minutes'],
  checks: ['purpose-missing'],
  lexicons: [readLexicon('decision', decisionsText)],
  evidence(document, { kind }) {
    // A plan that is "there so that" something happens stands in other documents too, and tells nothing of a meeting.
    if (kind !== 'minutes') return [];
    const purposes = purposePlaces(document).map(({ paragraph, sentence }) => (sentence ? placeOf(sentence, 'what the meeting is for', 1) : placeOfParagraph(paragraph, 'what the meeting is for', 1)));
    const told = statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (QUESTIONS.test(sentence.text)) return [placeOf(sentence, 'what it needs to hear', 1)];
      const isUnderDecisions = isRunningText(unit) && DECISIONS.test(unit.headings[unit.headings.length - 1] ?? '');
      if (BEFORE.test(sentence.text) || (!isUnderDecisions && sentence.dates.length > 0 && !DECISIONS.test(sentence.text))) return [];
      return statesDecision(unit, sentence) ? [placeOf(sentence, 'what was decided', isUnderDecisions ? 1 : 2)] : [];
    });
    return [...purposes, ...told];
  },
});
