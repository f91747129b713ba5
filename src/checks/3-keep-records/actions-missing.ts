import { findActions } from '../../language/actions';
import { isRunningText } from '../../language/analysis';
import { defineCheck, type DocumentCheck } from '../check';

/** Somebody is said to do something, in a sentence rather than in a list. */
const PROMISES = new Set(['will', 'to', 'passive']);

/** Minutes without an action. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'actions-missing',
  point: 3,
  level: 'must',
  kinds: ['minutes'],
  scope: 'document',
  title: 'No actions',
  why: 'A meeting that ends without an action leaves everyone to think that somebody else will do it.',
  todo: 'List what is to be done, with who does it and by when. If nothing is, say so and why.',
  bad: [{ text: '# Core group meeting\nMum said that Jo sleeps well. Mr Dunn said that Jo is in school every day.', kind: 'minutes' }],
  good: ['# Core group meeting\n## Actions\n- Ms Ali to visit on 3 May 2026', '# Core group meeting\nMs Ali will ring the school by Friday.', '# Core group meeting\n| Action | Who | When |\n| Visit Jo | Ms Ali | 3 May 2026 |'],
  judge(document) {
    const has = findActions(document).length > 0 || document.units.some((unit) => isRunningText(unit) && unit.sentences.some((sentence) => sentence.matches('steps').some((match) => PROMISES.has(match.row.columns.type ?? '') && sentence.mentions.some((mention) => mention.class !== 'crowd' && mention.last <= match.first + 1))));
    return has ? [] : [{ message: 'The minutes hold no action point.' }];
  },
});
