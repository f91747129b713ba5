import { factOfUnitGiven, isRunningText } from '../../language/analysis';
import { isTogether } from '../../language/joint-work';
import { knownPeople, type Known } from '../../language/professionals';
import { defineCheck, type DocumentCheck } from '../check';

/** Nothing done together by two agencies. After practice point 7 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'joint-work',
  point: 7,
  level: 'consider',
  kinds: ['assessment', 'minutes'],
  scope: 'document',
  title: 'No joint work',
  why: 'Two people from different agencies see more on one visit than each on their own, and the family tells its story once.',
  todo: 'Think about a visit or a piece of work that two of you could do together, and say so.',
  bad: [
    { text: '# Assessment\nThe social worker visited on 3 March. The health visitor visited on 5 March.', kind: 'assessment' },
    { text: '# Assessment\nA worker from Families Together visits on Mondays. Mum and Dad have a joint tenancy and live together. I met with Mum and spoke with the school nurse.', kind: 'assessment' },
    { text: '# Assessment\nThe health visitor and the teacher both think that Jo is well. There has been no joint visit.', kind: 'assessment' },
  ],
  good: [
    '# Assessment\nThe social worker and the health visitor made a joint visit on 3 March.',
    '# Assessment\nThe social worker visited with the health visitor on 3 March.',
    '# Assessment\nThe school nurse and I will see Jo together on Friday.',
    '# Assessment\nNo joint visit with the nursery for now, as there were two in May.',
    '# Assessment\nPolice and social worker interviewed Jo at school.',
  ],
  judge(document, { on }) {
    const known = knownPeople(document, on);
    return document.units.some((unit) => tellsOfJointWork(unit, known)) ? [] : [{ message: 'The document does not mention a joint visit, a joint assessment or other work that two agencies did or plan together.' }];
  },
});

const tellsOfJointWork = factOfUnitGiven((unit, known: Known) => isRunningText(unit) && unit.sentences.some((sentence) => isTogether(unit, sentence, known)));
