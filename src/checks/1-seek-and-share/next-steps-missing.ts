import { findActions } from '../../language/actions';
import { isRunningText } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';

/** Sorts of future step that count: what was done or asked already does not say what happens next. */
const COUNTS = new Set(['will', 'to', 'plan', 'ask', 'outcome', 'contingency', 'when', 'label']);

/** Nothing says what happens next. After practice point 1 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'next-steps-missing',
  point: 1,
  level: 'must',
  kinds: ['assessment', 'minutes', 'referral', 'case-note', 'closing'],
  scope: 'document',
  title: 'What happens next',
  why: 'Information that leads to no step protects nobody, and the next reader cannot tell whether anything is in hand.',
  todo: 'Say what will happen next, who does it and by when, or what support is planned and what it should change for the child.',
  bad: [{ text: '# Case note\nI visited on 3 March. Ella was at home with Mum. The flat was warm.', kind: 'case-note' }],
  good: ['# Case note\nI visited on 3 March. I will visit again on 10 March.', '# Case note\nElla was seen at home. Next visit: 10 March.'],
  judge(document) {
    const planned = document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => sentence.matches('steps').some((match) => COUNTS.has(match.row.columns.type ?? ''))));
    return planned || findActions(document).length > 0 ? [] : [{ message: 'The document does not say what will happen next, what support is planned or what outcome is expected.' }];
  },
});
