import fc from 'fast-check';
import { shorten } from '../../../src/taskpane/review/shorten';

describe('shorten', () => {
  it('leaves a short text alone but for line breaks and tabs', () => {
    expect(shorten(' home\tconditions\nremain poor ', 40)).toBe('home conditions remain poor');
  });

  it('cuts between words, without the comma before', () => {
    expect(shorten('She was seen at home, and was well', 24)).toBe('She was seen at home…');
  });

  it('cuts a word that is too long within', () => {
    expect(shorten('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  it('never grows beyond the limit and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
        const short = shorten(text, limit);
        expect(short.length).toBeLessThanOrEqual(limit);
        expect(short).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});
