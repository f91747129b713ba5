import type { Nation } from '../document/kinds';

const DAY = 86_400_000;
const at = (year: number, month: number, day: number): number => Math.floor(Date.UTC(year, month - 1, day) / DAY);
/** 0 for Sunday to 6 for Saturday; 1 January 1970 was a Thursday. */
const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Easter Sunday by the Gregorian computus, in days since 1 January 1970. */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7;
  const offset = moon - sunday;
  const month = 3 + Math.floor((offset + 40) / 44);
  return at(year, month, offset + 28 - 31 * Math.floor(month / 4));
}

function firstMonday(year: number, month: number): number {
  const first = at(year, month, 1);
  return first + ((8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): number {
  const last = at(year, month + 1, 1) - 1;
  return last - ((weekday(last) + 6) % 7);
}

const kept = new Map<string, ReadonlySet<number>>();

/** The regular bank holidays of a year in a nation, in days since 1 January 1970; one at a weekend is moved to the next free weekday. */
export function bankHolidays(year: number, nation: Nation): ReadonlySet<number> {
  const key = `${nation} ${year}`;
  const known = kept.get(key);
  if (known) return known;
  const sunday = easter(year);
  const fixed = [at(year, 1, 1), at(year, 12, 25), at(year, 12, 26)];
  const floating = [sunday - 2, firstMonday(year, 5), lastMonday(year, 5)];
  if (nation === 'Scotland') {
    fixed.push(at(year, 1, 2), at(year, 11, 30));
    floating.push(firstMonday(year, 8));
  } else floating.push(sunday + 1, lastMonday(year, 8));
  if (nation === 'Northern Ireland') fixed.push(at(year, 3, 17), at(year, 7, 12));
  const days = new Set(floating);
  for (const day of fixed.sort((a, b) => a - b)) {
    let free = day;
    while (weekday(free) === 0 || weekday(free) === 6 || days.has(free) || (free !== day && fixed.includes(free))) free += 1;
    days.add(free);
  }
  kept.set(key, days);
  return days;
}

/**
 * Working days after `from` up to and including `to`, both in days since 1 January 1970: Monday to Friday without the nation's bank holidays.
 * @returns 0 where `to` is not after `from`; counts no further than `most`
 */
export function workingDaysBetween(from: number, to: number, nation: Nation, most = 1000): number {
  let count = 0;
  for (let day = from + 1; day <= to && count < most; day += 1) {
    const isWeekend = weekday(day) === 0 || weekday(day) === 6;
    if (!isWeekend && !bankHolidays(new Date(day * DAY).getUTCFullYear(), nation).has(day)) count += 1;
  }
  return count;
}
