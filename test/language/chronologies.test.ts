import { daysOf, findChronologies } from '../../src/language/chronologies';
import { findDates, type DateMention } from '../../src/language/dates';
import { analysedFromText } from './analysed-from-text';

/** Each chronology's entries as "day/month/year text". */
function entriesOf(text: string): string[][] {
  const document = analysedFromText(text);
  return findChronologies(document).map(({ entries }) =>
    entries.map(({ date, position }) => {
      const { text: words } = (document.paragraphs[position.paragraph] as (typeof document.paragraphs)[number]).paragraph;
      return `${date ? [date.day, date.month, date.year].filter((part) => part !== null).join('/') : '-'} ${words.slice(position.start, position.end)}`;
    }),
  );
}

describe('findChronologies', () => {
  it('reads tables of dates and events, with a source column or without', () => {
    expect(entriesOf('| Date | Source | What happened |\n| 3/5/2024 | School | Ella fell. She cried. |\n| June 2024 | Police | Police called. |\n| | GP | Seen. |\n| 2025 | Mum | Moved. |')).toEqual([
      ['3/5/2024 Ella fell.', '6/2024 Police called.', '- Seen.', '2025 Moved.'],
    ]);
  });

  it('reads lists and runs of paragraphs that begin with dates', () => {
    expect(entriesOf('- 3 May 2024: Ella fell.\n- On 4 June 2024, police came.\n- 5 July 2024 – she moved.')).toEqual([['3/5/2024 Ella fell.', '4/6/2024 police came.', '5/7/2024 she moved.']]);
    expect(entriesOf('5 July 2024. Home visit.\nShe was well.\n4 June 2024. Police came.\n3 May 2024. Ella fell.')).toEqual([['5/7/2024 Home visit.', '4/6/2024 Police came.', '3/5/2024 Ella fell.']]);
  });

  it('takes tables of tasks, of people, and shorter lists for none', () => {
    expect(entriesOf('| What | Who | By when |\n| Visit | Jo | 3 May 2026 |\n| Ring | Jo | 4 May 2026 |\n| Write | Jo | 5 May 2026 |')).toEqual([]);
    expect(entriesOf('| Who | How | When |\n| Jo | At home | 3 May 2026 |\n| Al | Letter | 4 May 2026 |\n| Bo | Letter | 5 May 2026 |')).toEqual([]);
    expect(entriesOf('- 3 May 2024: Ella fell.\n- 4 June 2024: police came.')).toEqual([]);
    expect(entriesOf('')).toEqual([]);
  });
});

describe('daysOf', () => {
  const read = (text: string) => daysOf(findDates(text)[0] as DateMention);
  it('gives the days that a date may mean', () => {
    expect(read('3 May 2024')).toEqual({ first: 19846, last: 19846 });
    expect(read('in May 2024')).toEqual({ first: 19844, last: 19874 });
    expect(read('in 2024')).toEqual({ first: 19723, last: 20088 });
    expect(read('3 May')).toBeNull();
  });
});
