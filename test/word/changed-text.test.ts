import { spanAfterEdit } from '../../src/word/changed-text';

const BEFORE = 'There are concerns about the car, and there are concerns about school.';

function wordsAfter(after: string, words: string, occurrence = 0): string | null {
  let start = BEFORE.indexOf(words);
  for (let n = 0; n < occurrence; n++) {
    start = BEFORE.indexOf(words, start + 1);
  }
  const span = spanAfterEdit(BEFORE, after, { start, end: start + words.length });
  return span && `${after.slice(0, span.start)}[${after.slice(span.start, span.end)}]`;
}

describe('words in a paragraph that was edited', () => {
  it.each([
    ['nothing changed', BEFORE, 'school', 0, 'There are concerns about the car, and there are concerns about [school]'],
    ['something was added after them', `${BEFORE} More.`, 'car', 0, 'There are concerns about the [car]'],
    ['something was added before them', `Still: ${BEFORE}`, 'concerns', 1, 'Still: There are concerns about the car, and there are [concerns]'],
    ['something was taken out before them', BEFORE.replace('There are ', ''), 'school', 0, 'concerns about the car, and there are concerns about [school]'],
    ['there was an edit on both sides', `So: ${BEFORE} More.`, 'school', 0, 'So: There are concerns about the car, and there are concerns about [school]'],
  ])('are found when %s', (_, after, words, occurrence, found) => {
    expect(wordsAfter(after, words, occurrence)).toBe(found);
  });

  it.each([
    ['they were replaced', BEFORE.replace('school', 'home'), 'school', 0],
    ['a letter was put in', BEFORE.replace('school', 'schools'), 'school', 0],
    ['a letter was put before', BEFORE.replace('school', 'preschool'), 'school', 0],
    ['an edit on both sides leaves it open which of them is meant', `So: ${BEFORE} More.`, 'concerns', 0],
    ['one of two was taken out and both sides changed', `So: there are concerns about school, maybe.`, 'concerns', 0],
    ['everything was deleted', '', 'school', 0],
  ])('are not found when %s', (_, after, words, occurrence) => {
    expect(wordsAfter(after, words, occurrence)).toBeNull();
  });
});
