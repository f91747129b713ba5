import { isoDayNumber } from '../../language/dates';
import { meetingDate } from '../../language/document-date';
import { MINUTES_WITHIN } from '../../language/nation-terms';
import { workingDaysBetween } from '../../language/working-days';
import { defineCheck, type DocumentCheck } from '../check';

/** Beyond this an old meeting's minutes are only being read again. */
const MOST = 1000;

/** Minutes that are still being written long after the meeting. After practice point 5 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'minutes-late',
  point: 5,
  level: 'consider',
  kinds: ['minutes'],
  scope: 'document',
  title: 'Minutes later than expected',
  why: 'People act on the minutes they have. When these come weeks later, actions slip and those who were absent know nothing of them.',
  todo: 'Send what is ready, the decisions and actions first, and the full minutes after it.',
  bad: [{ text: '# Minutes of the core group\nDate: Friday 1 May 2026\nElla is well.', kind: 'minutes' }],
  good: ['# Minutes of the core group\nDate: Monday 18 May 2026\nElla is well.', '# Minutes of the core group\nElla is well.'],
  judge(document, { nation, on, local }) {
    const meeting = meetingDate(document);
    if (!meeting) return [];
    const days = workingDaysBetween(meeting.day, isoDayNumber(on), nation, MOST);
    const within = local.minutesWithin[nation] ?? MINUTES_WITHIN[nation];
    if (days <= within) return [];
    return [{ message: `The meeting was ${days >= MOST ? `more than ${MOST}` : days} working days before the day of this check; minutes are expected within ${within}.` }];
  },
});
