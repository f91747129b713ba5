import { findActions } from '../../language/actions';
import { findPromises } from '../../language/promises';
import { defineCheck, type WholeTextCheck } from '../check';

/** An action that names nobody to do it. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'action-no-owner',
  point: 3,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  scope: 'span',
  whole: true,
  title: 'An action that nobody owns',
  why: 'What is everybody’s task is nobody’s. When it has not been done, no one can be asked.',
  todo: 'Name one person or role who does it.',
  bad: [
    { text: '# Actions\n- [[Referral to speech therapy to be made by 4 May 2026]]', kind: 'minutes', better: 'Ms Ali (health visitor) to refer to speech therapy by 4 May 2026' },
    { text: '# Actions\n| Action | Who | When |\n| [[Visit the flat]] | All | 4 May 2026 |', kind: 'minutes' },
    { text: '# Home visits\n| Item | Who | By when |\n| [[Ring the landlord]] | Parents and professionals | 4 May 2026 |', kind: 'minutes' },
    { text: 'Professionals will keep an eye on this.', kind: 'minutes' },
    { text: '[[It was agreed to refer Leo to the sleep clinic.]] Mum was glad.', kind: 'minutes' },
    { text: 'The window needs mending by 4 May 2026.', kind: 'minutes' },
  ],
  good: ['# Actions\n- Mrs Green and Dr Kay: write the insulin plan by 18 November 2026.', '# Actions\n- Health visitor to weigh Ava by 4 May 2026', '# Actions\n| Action | Who | When |\n| Visit the flat | Ms Ali | 4 May 2026 |', '# Actions\n- Next meeting: 4 May 2026', 'The flat needs decorating. Ali would like to be seen by the same nurse.', 'Everyone will miss her.', 'We will all meet again on 4 May 2026.'],
  find: (document, { kind }) =>
    [...findActions(document), ...findPromises(document, kind)]
      .filter((action) => !action.hasOwner)
      .map((action) => ({ ...action.position, message: 'This action does not say who will do it.' })),
});
