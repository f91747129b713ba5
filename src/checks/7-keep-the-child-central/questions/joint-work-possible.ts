import { isTogether } from '../../../language/joint-work';
import { knownPeople } from '../../../language/professionals';
import { placeOf, statements } from '../../evidence-place';
import { defineQuestion, type Place } from '../../question';

const AHEAD = /\b(?:will|to|shall|plan(?:ned|s)?|going to|agreed to|arrang\w+|next|booked|propose[sd]?|could|should)\b/i;
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
    return statements(document).flatMap(({ unit, sentence }): Place[] => {
      if (CONSIDERED.test(sentence.text) && /\bjoint/i.test(sentence.text)) return [placeOf(sentence, 'thought about, and why not', 2)];
      if (!isTogether(unit, sentence, known)) return [];
      return [placeOf(sentence, AHEAD.test(sentence.text) ? 'planned together' : 'done together', 1)];
    });
  },
});
