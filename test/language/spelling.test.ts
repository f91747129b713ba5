import fc from 'fast-check';
import { isGivenNameSlip, isSurnameSlip, slipCorrector, slips, soundOf } from '../../src/language/spelling';

describe('slips', () => {
  it.each<[string, string, number]>([
    ['sohal', 'sohail', 1],
    ['jayden', 'jaydne', 1],
    ['ella', 'ella', 0],
    ['mark', 'mick', 2],
    ['', 'ab', 2],
  ])('between %s and %s: %d', (a, b, expected) => {
    expect(slips(a, b)).toBe(expected);
  });

  it('is the same both ways and never more than the longer word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (a, b) => {
        expect(slips(a, b)).toBe(slips(b, a));
        expect(slips(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('soundOf', () => {
  it.each([['Killian', 'Cillian'], ['Yusuf', 'Yusef'], ['Tiana', 'Tianna'], ['Kayleigh-Mae', 'Kayleigh-May'], ['Sara', 'Sarah'], ['Zoë', 'Zoe']])('is one for %s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });
  it.each([['Maria', 'Marie'], ['Ella', 'Ellie'], ['Mario', 'Maria']])('is two for %s and %s', (a, b) => {
    expect(soundOf(a)).not.toBe(soundOf(b));
  });
});

describe('isSurnameSlip', () => {
  it.each([['Sohal', 'Sohail'], ['Devenney', 'Devenny'], ['Galbraith', 'Galbreath'], ['Hussain-Webb', 'Hussein-Webb']])('%s and %s may be one', (a, b) => {
    expect(isSurnameSlip(a, b)).toBe(true);
  });
  it.each([['Zielińska', 'Zieliński'], ['Petrov', 'Petrova'], ['Brook', 'Brooks'], ['Lowe', 'Lyle'], ['Marsh', 'Marsh'], ['Ali', 'Ari']])('%s and %s are not', (a, b) => {
    expect(isSurnameSlip(a, b)).toBe(false);
  });
});

describe('isGivenNameSlip', () => {
  it.each<[string, string, boolean]>([['Cillian', 'Killian', true], ['Yusuf', 'Yusef', true], ['Jayden', 'Jaydne', false], ['Marc', 'Mark', true]])('%s and %s may be one', (a, b, known) => {
    expect(isGivenNameSlip(a, b, known)).toBe(true);
  });
  it.each<[string, string, boolean]>([['Daniel', 'Danielle', true], ['Paul', 'Paula', true], ['Jean', 'Joan', true], ['Dean', 'Sean', true], ['Mia', 'Maia', true], ['Carly', 'Carlys', false], ['Ella', 'Bella', true]])('%s and %s are two people', (a, b, known) => {
    expect(isGivenNameSlip(a, b, known)).toBe(false);
  });
});

describe('slipCorrector', () => {
  const correct = slipCorrector(['safeguarding', 'solicitor', 'visitor', 'reviewing']);

  it.each([
    ['safegaurding', 'safeguarding'],
    ['safegarding', 'safeguarding'],
    ['vistor', 'visitor'],
    ['solicitter', 'solicitter'],
    ['solicitors', 'solicitors'],
    ['previewing', 'previewing'],
    ['garden', 'garden'],
  ])('reads %s as %s', (word, expected) => {
    expect(correct(word)).toBe(expected);
  });
});
