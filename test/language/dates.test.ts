import fc from 'fast-check';
import { dayNumber, findDates, isoDayNumber, weekdayOfDate } from '../../src/language/dates';

describe('findDates', () => {
  it.each<[string, object[]]>([
    ['on 12 March 2026', [{ day: 12, month: 3, year: 2026, precision: 'day', exists: true }]],
    ['on 12/03/2026', [{ day: 12, month: 3, year: 2026 }]],
    ['on 12.3.26', [{ day: 12, month: 3, year: 2026 }]],
    ['on 3/4/98', [{ day: 3, month: 4, year: 1998 }]],
    ['on 2026-03-12', [{ day: 12, month: 3, year: 2026 }]],
    ['Thursday 7 April 2026', [{ day: 7, month: 4, year: 2026, weekday: 4 }]],
    ['Sun 15/03/2026', [{ day: 15, month: 3, year: 2026, weekday: 0 }]],
    ['the 3rd of May', [{ day: 3, month: 5, year: null }]],
    ['March 12, 2026', [{ day: 12, month: 3, year: 2026 }]],
    ['in March 2026', [{ day: null, month: 3, year: 2026, precision: 'month' }]],
    ['since February', [{ month: 2, precision: 'month' }]],
    ['in May', [{ month: 5, precision: 'month' }]],
    ['since 03/2026', [{ day: null, month: 3, year: 2026, precision: 'month' }]],
    ['Weds 4 March 2026', [{ day: 4, month: 3, year: 2026, weekday: 3 }]],
    ['in 2019', [{ year: 2019, precision: 'year' }]],
    ['autumn term 2025', [{ year: 2025, precision: 'season' }]],
    ['on 31/04/2022', [{ day: 31, month: 4, exists: false }]],
    ['29 February 2025', [{ exists: false }]],
    ['29 February 2024', [{ exists: true }]],
    ['out of prison 27/02', [{ day: 27, month: 2, year: null }]],
    ['from 3 March to 5 March', [{ day: 3 }, { day: 5 }]],
    ['She may march in.', []],
    ['They may 5 times', []],
    ['ratio 3/4 of them', []],
    ['ref 12/13/14/15', []],
    ['at 9.30 on floor 2', []],
    ['call 01632 960237', []],
    ['He is 2019 grams', []],
  ])('reads %j', (text, expected) => {
    const found = findDates(text);
    expect(found).toHaveLength(expected.length);
    expected.forEach((date, i) => expect(found[i]).toMatchObject(date));
  });

  it('gives mentions in order inside the text, whatever the text', () => {
    const pieces = fc.constantFrom('12', '/', '03', '2026', ' ', 'March', 'May', '-', 'in ', '31', '.', 'Monday ', 'st ', ',', '0');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), (text) => {
        let at = 0;
        for (const { start, end, month, day } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(text.length);
          if (month !== null) expect(month >= 1 && month <= 12).toBe(true);
          if (day !== null) expect(day >= 1 && day <= 31).toBe(true);
          at = end;
        }
      }),
    );
  });
});

it('knows the weekday of a date and puts dates in order', () => {
  expect(weekdayOfDate(2026, 4, 7)).toBe(2);
  expect(dayNumber({ year: 2026, month: 4, day: 7 })).toBe(isoDayNumber('2026-04-07'));
  expect(dayNumber({ year: null, month: 4, day: 7 })).toBeNull();
});
