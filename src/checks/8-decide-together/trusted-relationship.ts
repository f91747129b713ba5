import { isRunningText } from '../../language/analysis';
import { childrenOf } from '../../language/children';
import { trustIn } from '../../language/trust';
import { defineCheck, type DocumentCheck } from '../check';

/** Nobody is shown whom the child or a parent trusts. After practice point 8 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'trusted-relationship',
  point: 8,
  level: 'consider',
  kinds: ['assessment', 'minutes', 'closing'],
  scope: 'document',
  title: 'Somebody the family trusts',
  why: 'A child tells a person, not an agency. Whom the child or a parent trusts decides who should ask the hard questions, and who stays when the others go.',
  todo: 'Ask the child and the parents whom they like and talk to, and write it down with the name.',
  bad: [{ text: '# Assessment of Ella Marsh\nElla is late for school on most days. Her grandmother has her on Saturdays. Mum works nights.', kind: 'assessment' }],
  good: [
    '# Assessment of Ella Marsh\nElla is late. When upset, Ella goes to the school nurse.',
    '# Assessment of Ella Marsh\nElla trusts Mrs Lowe, her teaching assistant.',
    '# Assessment of Ella Marsh\nElla’s best friend is Bea.',
    '# Assessment of Ella Marsh\nMum says that she can talk to the health visitor, Ann Brown.',
    '# Assessment of Ella Marsh\nMiss Rees is the person to whom she tells most things.',
  ],
  judge(document, { on }) {
    const children = childrenOf(document, on);
    const shown = document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => trustIn(unit, sentence, children) !== undefined));
    return shown ? [] : [{ message: 'The document describes nobody whom the child or a parent trusts, likes or talks to.' }];
  },
});
