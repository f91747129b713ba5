import { isRunningText, type AnalysedDocument } from '../../language/analysis';
import { daysOf, findChronologies } from '../../language/chronologies';
import { isoDayNumber } from '../../language/dates';
import { defineCheck, type DocumentCheck } from '../check';
import { saysOneIsKept } from './chronology-kept';

const FEWEST = 3;
const HEADING = /\b(?:chronolog|time-?line|key (?:dates|events)|significant (?:dates|events)|dates that matter|important dates)/i;

/** Nothing shows the events in their order. After practice point 3 of NSPCC Learning (2025). */
export default defineCheck<DocumentCheck>({
  id: 'chronology-missing',
  point: 3,
  level: 'should',
  kinds: ['assessment', 'closing'],
  scope: 'document',
  title: 'No chronology',
  why: 'One event may look small. Three in a row, with their dates, show a child’s life, and whether things get better or worse.',
  todo: 'List the main events with their dates, or say where the chronology is kept.',
  bad: [{ text: '# Assessment\nThe school rang on 3 March 2026. I visited on 5 March 2026. There is no chronology on file.', kind: 'assessment' }],
  good: [
    '# Assessment\n- 3 March 2024: Ella born.\n- 5 May 2025: Police called.\n- 9 July 2025: School referred.',
    '# Assessment\nThe chronology is kept on the council’s file.',
    '# Assessment\n## Timeline\nElla was born on 3 March 2024. Police came on 5 May 2025 and again on 8 May 2025.',
  ],
  judge: (document, { on }) => (hasChronology(document, isoDayNumber(on)) ? [] : [{ message: 'The document has no chronology, and does not say that one is kept or attached.' }]),
});

function hasChronology(document: AnalysedDocument, today: number): boolean {
  const isPast = (date: Parameters<typeof daysOf>[0]): boolean => (daysOf(date)?.first ?? 0) <= today;
  if (findChronologies(document).some(({ entries }) => entries.filter(({ date }) => date !== null && isPast(date)).length >= FEWEST)) return true;
  const units = document.units.filter(isRunningText);
  if (units.some((unit) => unit.sentences.some(({ text }) => saysOneIsKept(text)))) return true;
  const under = units.filter((unit) => HEADING.test(unit.headings[unit.headings.length - 1] ?? ''));
  return under.reduce((count, unit) => count + unit.sentences.reduce((sum, sentence) => sum + sentence.dates.filter(isPast).length, 0), 0) >= FEWEST;
}
