import { factOfUnit } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';
import { usualRecipients } from '../local-terms';

const LABEL = /^\W*(?:\d+[.)]?\s*)?(?:distribution|circulation|circulated to|copies?(?: of (?:these|the) (?:minutes|notes))?(?: (?:to|for|go|sent))?|copied to|cc|c\.c\.|(?:sent|send|goes|going|to go|gone) (?:out |round )?to|minutes (?:to|sent to|for|go to)|who (?:gets|receives|will (?:get|receive)|is sent|these)|for circulation|issued to|shared with|recipients)\b/i;
const SENTENCE =
  /\b(?:minutes|notes|record|copy|copies|these|this record|summary of this meeting|note of the meeting)\b[^.]{0,80}\b(?:sent|send|go|goes|circulated|circulate|distributed|distribute|shared|share|issued|copied|given|emailed|posted|received?|receive|forwarded|passed)\b[^.]{0,40}\b(?:to|with|by|round|everyone|all|both|each)\b|\b(?:send|circulate|distribute|share|issue|email|post|give)\b[^.]{0,30}\b(?:these |the |this )?(?:minutes|notes|record)\b|\b(?:everyone|everybody|all|each|both|parents|people|those)\b[^.]{0,60}\b(?:get|gets|receive|receives|will have|be sent|been sent|be given|has had|have had|has been sent)\b[^.]{0,40}\b(?:minutes|notes|copy|copies|record)\b|\b(?:this|it) (?:\p{L}+ )?(?:goes|is going|will go|has gone|is sent|will be sent|was sent|is being sent) (?:out |round |on )?to (?:all|everyone|everybody|each|both|those|us|the (?:group|family|people))\b|\b(?:notes|minutes|record|copy|copies)\b[^.]{0,30}\b(?:out|round|over|off) to\b/iu;
/** The report or an action that goes somewhere is not the minutes. */
const OTHER = /\b(?:previous|last) minutes\b/i;

const WHAT_TO_DO = 'List who is sent the minutes, those who were absent and the family among them.';

/** Minutes that do not say who gets them. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'distribution-missing',
  point: 5,
  level: 'must',
  kinds: ['minutes'],
  scope: 'document',
  title: 'Nothing says who gets the minutes',
  why: 'Minutes that reach half the agencies leave the other half to act on what they knew before. Those who could not come need them most.',
  todo: WHAT_TO_DO,
  bad: [{ text: '# Minutes of the core group\nPresent: Ms Ali, Mr Dunn\nMum said that Jo sleeps well.', kind: 'minutes' }],
  good: ['# Minutes of the core group\nPresent: Ms Ali, Mr Dunn\nThese minutes go to everyone who was invited.', '# Minutes\nDistribution: all present, Dr Shah'],
  judge: (document, { local }) => (document.units.some(tellsWhoGetsThem) ? [] : [{ message: 'The minutes do not say who is sent them.', todo: `${WHAT_TO_DO}${usualRecipients(local)}` }]),
});

const tellsWhoGetsThem = factOfUnit((unit) => {
  if (unit.story === 'comment') return false;
  if (unit.type === 'row' && LABEL.test(unit.cells[0]?.text ?? '') && unit.cells.slice(1).some((cell) => /\p{L}/u.test(cell.text))) return true;
  if (unit.type !== 'row' && LABEL.test(unit.text)) return true;
  return unit.sentences.some((sentence) => SENTENCE.test(sentence.text) && !OTHER.test(sentence.text)) || unit.cells.some((cell) => SENTENCE.test(cell.text));
});
