import { daysOf, findChronologies, type Chronology, type ChronologyEntry } from '../../language/chronologies';
import { defineCheck, type Mark, type WholeTextCheck } from '../check';

/** An entry of a chronology without a date, or out of its order. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<WholeTextCheck>({
  id: 'chronology-disorder',
  point: 3,
  level: 'should',
  kinds: ['chronology', 'assessment', 'closing', 'minutes'],
  scope: 'span',
  whole: true,
  title: 'An entry out of order or without a date',
  why: 'A chronology shows a pattern only when each event stands at its place in time. An event out of place hides what came before what.',
  todo: 'Give the entry its date, or at least the month or year, and move it to its place.',
  bad: [
    { text: '| Date | What happened |\n| 3 March 2024 | Ella born. |\n| 5 May 2025 | Police called. |\n| 8 June 2024 | [[Ella seen at hospital with a burn.]] |\n| 9 July 2025 | School referred. |', kind: 'chronology' },
    { text: '| Date | Event |\n| 03/03/2024 | Ella born. |\n| | [[Mum’s partner moved in.]] |\n| 05/05/2025 | Police called. |\n| 09/07/2025 | School referred. |', kind: 'chronology' },
    { text: '- 9 July 2025: School referred.\n- 5 May 2025: Police called.\n- 1 June 2025: [[Ella seen at hospital.]]\n- 3 March 2024: Ella born.', kind: 'chronology' },
    { text: '2 May 2025. Police called.\n1 April 2024. [[Ella was seen at hospital.]] She went home.\n5 June 2025. School referred.\n6 July 2025. Home visit.', kind: 'chronology' },
  ],
  good: [
    '| Date | Event |\n| 2023 | Ella born. |\n| May 2025 | Police called. |\n| 5 May 2025 | Police called again. |\n| 9 July 2025 | School referred. |',
    '- 9 July 2025: School referred.\n- 5 May 2025: Police called.\n- 3 March 2024: Ella born.',
    '| Action | Who | Date |\n| See Ella | Jo Marsh | 3 May 2026 |\n| Ring school | Jo Marsh | 1 May 2026 |\n| Write plan | Jo Marsh | |\n| Book room | Jo Marsh | 2 May 2026 |',
    '| Date | Event |\n| Early childhood | Lived with her nan. |\n| 5 May 2025 | Police called. |\n| 9 July 2025 | School referred. |\n| 10 July 2025 | Visit. |',
  ],
  find: (document) => findChronologies(document).flatMap(disorderOf),
});

function disorderOf({ entries }: Chronology): Mark[] {
  const backward = runsBackward(entries);
  const marks: Mark[] = [];
  let before: ReturnType<typeof daysOf> = null;
  for (const { date, position } of entries) {
    if (!date) {
      marks.push({ ...position, message: 'This entry has no date.', todo: 'Give the entry its date, or at least the month or year, and where that is not known say so.' });
      continue;
    }
    const days = daysOf(date);
    // A date without a year tells nothing of the order.
    if (!days || !date.exists) continue;
    if (before && (backward ? days.first > before.last : days.last < before.first)) {
      marks.push({ ...position, message: `This entry’s date is ${backward ? 'later' : 'earlier'} than the entry’s above it, where the rest runs ${backward ? 'backward' : 'forward'}.` });
    }
    before = days;
  }
  return marks;
}

function runsBackward(entries: readonly ChronologyEntry[]): boolean {
  let balance = 0;
  let before: ReturnType<typeof daysOf> = null;
  for (const { date } of entries) {
    const days = date && daysOf(date);
    if (!days) continue;
    if (before) balance += days.first > before.last ? 1 : days.last < before.first ? -1 : 0;
    before = days;
  }
  return balance < 0;
}
