import { findActions } from '../../language/actions';
import { findPromises } from '../../language/promises';
import { defineCheck, type WholeTextCheck } from '../check';

/** An action without a time by which it is done. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'action-no-date',
  point: 3,
  level: 'should',
  kinds: ['assessment', 'minutes', 'referral', 'closing'],
  scope: 'span',
  whole: true,
  title: 'An action without a date',
  why: '“Ongoing” and “as soon as possible” never fall due, so nobody notices when it is not done.',
  todo: 'Give a date, a period (“within ten working days”) or an event that has a date.',
  bad: [
    { text: '# Actions\n- [[Health visitor to weigh Ava]]', kind: 'minutes', better: 'Health visitor to weigh Ava by 4 May 2026' },
    { text: '# Actions\n| Action | Who | When |\n| [[Visit the flat]] | Ms Ali | ASAP |', kind: 'minutes' },
    { text: 'The health visitor will chase the hearing test.', kind: 'assessment' },
    { text: '[[PC Hall agreed to check the address.]] Mum thanked him.', kind: 'minutes' },
    { text: 'The social worker said that a referral would be made to the sleep clinic.', kind: 'minutes' },
  ],
  good: ['# Actions\n- Health visitor to weigh Ava within ten working days', '# Actions\n| Action | Who | When |\n| Visit the flat | Ms Ali | Three months |', '# Actions\n| Action | Who | When |\n| Visit the flat | Ms Ali | 2 wks |', 'The health visitor said that she would refer Leo and did so on 4 March 2026.', 'Mum said that she would never go back.', 'If Dad comes to the door Mum will ring 999.', 'Mum will need a walking stick.'],
  find: (document, { kind }) =>
    [...findActions(document), ...findPromises(document, kind)]
      .filter((action) => !action.hasTime)
      .map((action) => ({ ...action.position, message: 'This action does not say by when.' })),
});
