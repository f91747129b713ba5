import { defineCheck, type DocumentCheck } from '../check';
import { purposePlaces } from './meeting-purpose';

/** Minutes that do not say what the meeting was for. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'purpose-missing',
  point: 5,
  level: 'consider',
  kinds: ['minutes'],
  scope: 'document',
  title: 'No purpose is given for the meeting',
  why: 'Those who come prepared decide better, and a reader who was not there can see whether the meeting did what it was called for.',
  todo: 'Say in a sentence why the meeting was held and what it had to decide.',
  bad: [{ text: '# Core group meeting\nHeld on 3 May 2026. Present: Ms Ali, Mr Dunn.\nMum said that Jo sleeps well. Ms Ali will visit again.', kind: 'minutes' }],
  good: [
    '# Core group meeting\n| Date | 3 May 2026 |\n| Purpose | To see whether the plan helps Jo and to change what does not. |',
    '# Core group meeting\nWe met to agree who will help Jo after the summer.',
    '# Core group meeting\n## 2. What the plan is for\nElla is to be fed and in school every day.',
    '# Core group meeting\nMs Ali opened the meeting and reminded everyone why we meet.',
    '# Strategy discussion\n## Why we met\nJo had a bruise that nobody could explain.',
  ],
  judge: (document) => (purposePlaces(document).length > 0 ? [] : [{ message: 'The minutes do not say what the meeting was for or what it had to decide.' }]),
});
