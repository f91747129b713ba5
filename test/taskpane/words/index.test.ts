import { wordsFor } from '../../../src/taskpane/words';
import { enGB } from '../../../src/taskpane/words/en-GB';

const welsh = { ...enGB, language: 'cy' };
const catalogues = { 'en-gb': enGB, cy: welsh };

describe('wordsFor', () => {
  it.each([
    ['en-GB', enGB],
    ['en-US', enGB],
    ['EN', enGB],
    ['cy', welsh],
    ['cy-GB', welsh],
    ['fr-FR', enGB],
    ['', enGB],
    [undefined, enGB],
  ])('for %s', (tag, expected) => {
    expect(wordsFor(tag, catalogues)).toBe(expected);
  });
});
