import fc from 'fast-check';
import { plainText, withOrigins } from '../../src/word/plain-text';

describe('text as Word gives it becomes text of the model', () => {
  it.each([
    ['a plain text stays as it is', 'Amara (7) said “no” – twice.', 'Amara (7) said “no” – twice.'],
    ['an empty paragraph', '', ''],
    ['a tab stays', 'Name:\tAmara', 'Name:\tAmara'],
    ['a line break', 'one\x0btwo', 'one\ntwo'],
    ['a page and a column break', 'one\x0ctwo\x0ethree', 'one\ntwo\nthree'],
    ['a soft hyphen, old and new', 'safe\x1fguard safe\u00adguard', 'safeguard safeguard'],
    ['a non-breaking hyphen, old and new', 'co\x1eworker co\u2011worker', 'co-worker co-worker'],
    ['a non-breaking space stays', 'Mrs\u00a0Okafor', 'Mrs\u00a0Okafor'],
    ['the mark of a note', 'He was seen\x02 at home.', 'He was seen at home.'],
    ['a picture', '\ufffcLogo\x01', 'Logo'],
    ['the mark of a comment', 'seen\x05', 'seen'],
    ['the end of a paragraph', 'seen\r', 'seen'],
    ['the end of a cell', 'seen\r\x07', 'seen'],
    ['the end of a row', '\x07', ''],
    ['paragraph marks inside', 'one\rtwo\r\nthree', 'one\ntwo\nthree'],
    ['a field with its code', 'Page \x13 PAGE \\* MERGEFORMAT \x142\x15 of 3', 'Page 2 of 3'],
    ['a field within a field', '\x13 IF \x13 DATE \x14monday\x15 = 1 \x14yes\x15.', 'yes.'],
    ['a field without a result', 'a\x13 TC "x" \x15b', 'ab'],
    ['the end of a field that began before', 'the result\x15 and more', 'the result and more'],
    ['a begin mark that nothing answers', 'a\x13b', 'ab'],
  ])('%s', (_, raw, text) => {
    expect(plainText(raw)).toBe(text);
  });

  it('tells for every unit where it came from', () => {
    const unit = fc.constantFrom(...'ab \t\x02\x07\x0b\x13\x14\x15\x1e\x1f\u00ad\u2011\ufffc\r\n“’');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const raw = units.join('');
        const { text, origins } = withOrigins(raw);
        expect(origins).toHaveLength(text.length);
        origins.forEach((origin, index) => {
          expect(plainText(raw.charAt(origin) + '.')).toBe(text.charAt(index) + '.');
          expect(origin).toBeGreaterThan(origins[index - 1] ?? -1);
        });
        expect(plainText(text)).toBe(text);
      }),
    );
  });
});
