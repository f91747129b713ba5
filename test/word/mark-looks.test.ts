import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import type { Mark } from '../../src/word/mark';
import { critiqueOf } from '../../src/word/mark-looks';

const mark = (point: Mark['point'], replacements: readonly string[] = []): Mark => ({ id: 'one', position: { paragraph: 0, start: 4, end: 9 }, point, replacements });
const place = { start: 5, end: 11 };

it('a mark stands where Word counts its words, and says what its point is about, with three wordings at most', () => {
  expect(critiqueOf(mark(3, ['one', 'two', 'three', 'four']), place, true)).toEqual({
    start: 5,
    length: 6,
    colorScheme: 'Green',
    popupOptions: { brandingTextResourceId: 'Mark.Brand', titleResourceId: 'Mark.Point3.Title', subtitleResourceId: 'Mark.Point3.Subtitle', suggestions: ['one', 'two', 'three'] },
  });
  expect(critiqueOf(mark(3, ['one']), place, false)).not.toHaveProperty('popupOptions');
});

it('neighbouring practice points have colours of their own, and none that of misspelt words', () => {
  const colours = PRACTICE_POINTS.map(({ number }) => critiqueOf(mark(number), place, false).colorScheme);
  expect(colours).not.toContain('Red');
  for (const [at, colour] of colours.entries()) expect(colour).not.toBe(colours[at + 1]);
});
