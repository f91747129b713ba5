import { documentDate, meetingDate } from '../../src/language/document-date';
import { analysedFromText } from './analysed-from-text';

const iso = (day: { day: number } | null): string | null => (day ? new Date(day.day * 86_400_000).toISOString().slice(0, 10) : null);

describe('documentDate', () => {
  it.each<[string, string | null]>([
    ['| Child | Ella, DOB 03/09/2018 |\n| Date of referral | 26/01/2026 |\n| Assessment completed | 06/03/2026 |', '2026-03-06'],
    ['| Date | Tues 21/04/2026, 10.20 |\n| Next meeting | 21/05/2026 |', '2026-04-21'],
    ['# Assessment\nWritten by Jo Marsh, social worker, on Thursday 23 July 2026.\nElla was born on 3 May 2018.', '2026-07-23'],
    ['# Letter\nDear colleague\nThursday 11 June 2026\nElla was seen on 3 May 2026.', '2026-06-11'],
    ['# Chronology\nElla, born 19/04/2012. Kept by Jo Marsh. Brought up to date 16/03/2026.', '2026-03-16'],
    ['# Assessment\nElla was at home.\nApproved by Pat Linden, 18/02/2026.', '2026-02-18'],
    ['Concluded: Friday 27 November 2026', '2026-11-27'],
    ['# Notes\nElla, DOB 03/09/2018, was at home.', null],
    ['', null],
  ])('of %j is %s', (text, expected) => {
    expect(iso(documentDate(analysedFromText(text)))).toBe(expected);
  });
});

describe('meetingDate', () => {
  it.each<[string, string | null]>([
    ['| Date and place | Tuesday 10 March 2026, 10am, Family Hub |\n| Minutes completed | 20 March 2026 |\n| Review date | 1 May 2026 |', '2026-03-10'],
    ['# Conference\nHeld at the civic centre on Wednesday 18 March 2026 at half past nine.', '2026-03-18'],
    ['# Core group, 4 May 2026\nElla is well.', '2026-05-04'],
    ['# Core group\nElla is well.', null],
  ])('of %j is %s', (text, expected) => {
    expect(iso(meetingDate(analysedFromText(text)))).toBe(expected);
  });
});
