import { findActions } from '../../../language/actions';
import { isTogether } from '../../../language/joint-work';
import { knownPeople } from '../../../language/professionals';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const AHEAD = /\b(?:will|shall|plan(?:ned|s)? to|going to|agreed to|arrang\w+|booked|propose[sd]?|could|should)\b/i;
const DONE = /\b(?:visited|saw|went|met|made|came|sat|ran|interviewed|assessed|spoke)\b/i;
const CONSIDERED = /\b(?:joint(?:ly)?|together)\b[^.;]{0,80}\b(?:not|no|\w*n['’]t)\b[^.;]{0,80}\b(?:because|as|since|so that|until)\b|\b(?:not|no|\w*n['’]t)\b[^.;]{0,60}\bjoint(?:ly)? (?:visit|work|assess|session)\w*\b[^.;]{0,60}\b(?:because|as|since|so that|until)\b/i;

/** After practice point 7 of NSPCC Learning (2025). */
export default defineQuestion({
  id: 'pp7.q2',
  point: 7,
  text: 'In what situations, and in what ways, could you work jointly with professionals from other agencies?',
  shows: 'A visit or a piece of work done or planned by two agencies together, or why not.',
  kinds: ['assessment', 'minutes'],
  checks: ['joint-work'],
  evidence(document, { on }) {
    const known = knownPeople(document, on);
    const tasks = new Set(findActions(document).map(({ position }) => position.paragraph));
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (CONSIDERED.test(sentence.text) && /\bjoint/i.test(sentence.text)) return [placeOf(sentence, 'thought about, and why not', 2)];
      if (!isTogether(unit, sentence, known)) return [];
      return [placeOf(sentence, !DONE.test(sentence.text) && (AHEAD.test(sentence.text) || tasks.has(sentence.paragraph)) ? 'planned together' : 'done together', 1)];
    });
  },
});
