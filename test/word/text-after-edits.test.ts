import fc from 'fast-check';
import { isTextAfter } from '../../src/word/text-after-edits';

const edit = (before: string, after: string) => ({ before, after });

describe('isTextAfter', () => {
  it('accounts for letters that were typed, deleted and replaced', () => {
    expect(isTextAfter('one\rtwo\rthree', 'one\rtwo!\rthree', [edit('two', 'two!')])).toBe(true);
    expect(isTextAfter('one\rtwo\rthree', 'one\r\rthree', [edit('two', '')])).toBe(true);
    expect(isTextAfter('one\r\rthree', 'one\rtwo\rthree', [edit('', 'two')])).toBe(true);
    expect(isTextAfter('one\rtwo\rthree', 'one.\rtwo\rTHREE', [edit('one', 'one.'), edit('two', 'two'), edit('three', 'THREE')])).toBe(true);
  });

  it('knows when more has changed, or less, or elsewhere', () => {
    expect(isTextAfter('one\rtwo\rthree', 'one\rtwo!\rthree.', [edit('two', 'two!')])).toBe(false);
    expect(isTextAfter('one\rtwo\rthree', 'one.\rtwo!\rthree', [edit('two', 'two!')])).toBe(false);
    expect(isTextAfter('one\rtwo\rthree', 'one\rtwo\rthree', [edit('two', 'two!')])).toBe(false);
    expect(isTextAfter('one\rtwo\rthree', 'one\rtwo\rnew\rthree', [edit('two', 'two')])).toBe(false);
    expect(isTextAfter('one\rtwo\rthree', 'one!\rtwo\rthree', [edit('two', 'two!')])).toBe(false);
    expect(isTextAfter('one', 'one\rtwo', [])).toBe(false);
  });

  it('accounts for any edits of any paragraphs, and for nothing when one of them is left out', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.record({ before: text, after: text }), { minLength: 1, maxLength: 6 }), fc.nat(), (edits, nth) => {
        const before = edits.map((each) => each.before).join('\r');
        const after = edits.map((each) => each.after).join('\r');
        expect(isTextAfter(before, after, edits)).toBe(true);
        const left = edits[nth % edits.length];
        if (left && left.before !== left.after) expect(isTextAfter(before, after, edits.filter((each) => each !== left))).toBe(false);
      }),
    );
  });
});
