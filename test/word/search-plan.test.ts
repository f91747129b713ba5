import fc from 'fast-check';
import { plainText } from '../../src/word/plain-text';
import { searchPlan, type Tolerance } from '../../src/word/search-plan';

function plan(raw: string, words: string, tolerance: Tolerance = 'exact', from = 0) {
  const text = plainText(raw);
  const start = text.indexOf(words, from);
  const found = searchPlan(text, raw, { start, end: start + words.length }, tolerance);
  return found && { head: found.head, tail: found.tail, spans: text.slice(found.span.start, found.span.end) };
}

describe('what is searched for a stretch of text', () => {
  it('is the words themselves', () => {
    expect(plan('He was late. He was tired.', 'He was', 'exact', 5)).toEqual({
      head: { words: 'He was', needle: 'He was', start: 13, occurrences: 2, nth: 1 },
      tail: null,
      spans: 'He was',
    });
  });

  it('counts inside other words, as search does', () => {
    expect(plan('The other one, then he.', 'he', 'exact', 20)?.head).toMatchObject({ occurrences: 4, nth: 3 });
  });

  it('cannot number what overlaps with the one before', () => {
    expect(plan('aaa', 'aa', 'exact', 1)?.head).toMatchObject({ occurrences: 1, nth: -1 });
  });

  it('has the circumflex escaped', () => {
    expect(plan('use ^t here', '^t here')?.head.needle).toBe('^^t here');
  });

  it('keeps quotation marks and dashes', () => {
    expect(plan('She said “no – never”.', '“no – never”')?.head.words).toBe('“no – never”');
  });

  it.each([
    ['a tab', 'Name\tAmara'],
    ['a line break', 'Name\x0bAmara'],
    ['a non-breaking space', 'Name\u00a0Amara'],
    ['a non-breaking hyphen', 'Name\x1eAmara'],
    ['a soft hyphen', 'Name\x1fAmara'],
    ['the mark of a note', 'Name\x02Amara'],
  ])('is its two ends where %s stands between', (_, raw) => {
    const found = plan(`Name: ${raw}.`, plainText(raw));
    expect(found).toMatchObject({ head: { words: 'Name', occurrences: 2 }, tail: { words: 'Amara', nth: 0 }, spans: plainText(raw) });
  });

  it('leaves out what cannot be found at the ends', () => {
    expect(plan('\tName\x0b', '\tName\n')).toMatchObject({ head: { words: 'Name' }, tail: null, spans: 'Name' });
  });

  it('is nothing where there is nothing to find', () => {
    expect(plan('a\t\tb', '\t\t')).toBeNull();
    expect(searchPlan('', '', { start: 0, end: 0 }, 'exact')).toBeNull();
    expect(searchPlan('text', 'text', { start: 2, end: 2 }, 'words')).toBeNull();
  });

  it('is the first and the last word where the exact words were not found', () => {
    expect(plan('She said “I’m not going – never”.', '“I’m not going – never”', 'words')).toMatchObject({
      head: { words: 'I', occurrences: 1 },
      tail: { words: 'never' },
      spans: 'I’m not going – never',
    });
  });

  it('goes by the text of the model where Word’s own holds other words as well', () => {
    const found = searchPlan('He was late.', 'He was neverlate.', { start: 3, end: 11 }, 'exact');
    expect(found).toMatchObject({ head: { words: 'was late' }, tail: null });
  });

  it('never searches more than 255 units, escapes counted, and still spans all of it', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '^', '\t', '😀', '’');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 700 }), fc.nat(), fc.nat(), (units, from, length) => {
        const text = units.join('');
        const start = from % text.length;
        const end = Math.min(text.length, start + 1 + (length % 700));
        const found = searchPlan(text, text, { start, end }, 'exact');
        if (!found) {
          expect(text.slice(start, end)).toMatch(/^\t+$/);
          return;
        }
        for (const piece of [found.head, found.tail]) {
          if (piece) {
            expect(piece.needle.length).toBeLessThanOrEqual(255);
            expect(piece.needle.replaceAll('^^', '^')).toBe(piece.words);
            expect(text.startsWith(piece.words, piece.start)).toBe(true);
          }
        }
        const left = text.slice(start, found.span.start) + text.slice(found.span.end, end);
        expect(left).toMatch(/^\t*$/);
      }),
    );
  });
});
