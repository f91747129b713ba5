import { isoDayNumber } from '../../src/language/dates';
import { bankHolidays, workingDaysBetween } from '../../src/language/working-days';
import type { Nation } from '../../src/document/kinds';

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('bankHolidays', () => {
  it.each<[number, Nation, string[]]>([
    [2026, 'England', ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28']],
    [2027, 'Wales', ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']],
    [2026, 'Scotland', ['2026-01-01', '2026-01-02', '2026-04-03', '2026-05-04', '2026-05-25', '2026-08-03', '2026-11-30', '2026-12-25', '2026-12-28']],
    [2026, 'Northern Ireland', ['2026-01-01', '2026-03-17', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-07-13', '2026-08-31', '2026-12-25', '2026-12-28']],
    [2022, 'Scotland', ['2022-01-03', '2022-01-04', '2022-04-15', '2022-05-02', '2022-05-30', '2022-08-01', '2022-11-30', '2022-12-26', '2022-12-27']],
  ])('of %d in %s', (year, nation, expected) => {
    expect([...bankHolidays(year, nation)].sort((a, b) => a - b).map(iso)).toEqual(expected);
  });
});

describe('workingDaysBetween', () => {
  it.each<[string, string, Nation, number]>([
    ['2026-03-10', '2026-03-10', 'England', 0],
    ['2026-03-10', '2026-03-24', 'England', 10],
    ['2026-03-10', '2026-03-24', 'Northern Ireland', 9],
    ['2026-03-06', '2026-03-08', 'England', 0],
    ['2026-04-02', '2026-04-07', 'England', 1],
    ['2026-04-02', '2026-04-07', 'Scotland', 2],
    ['2026-05-01', '2026-04-01', 'England', 0],
  ])('%s to %s in %s: %d', (from, to, nation, expected) => {
    expect(workingDaysBetween(isoDayNumber(from), isoDayNumber(to), nation)).toBe(expected);
  });

  it('counts no further than it is told', () => {
    expect(workingDaysBetween(0, 40_000, 'England', 1000)).toBe(1000);
  });
});
