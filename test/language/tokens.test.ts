import fc from 'fast-check';
import { tokenise } from '../../src/language/tokens';

const words = (text: string): string[] => tokenise(text).map((token) => token.word);

describe('tokenise', () => {
  it.each<[string, string[]]>([
    ['Mum’s flat', ['mum', 'flat']],
    ["The parents' views", ['the', 'parents', 'views']],
    ['step-down plan', ['step', 'down', 'plan']],
    ['She didn’t; he didnt.', ['she', "didn't", ';', 'he', "didn't", '.']],
    ['A&E at 9.30', ['a&e', 'at', '9.30']],
    ['on 12/03/2026', ['on', '12/03/2026']],
    ['“Stop,” she said', ['“', 'stop', ',', '”', 'she', 'said']],
    ['Siân and Zoë', ['siân', 'and', 'zoë']],
    ['- not a hyphen', ['-', 'not', 'a', 'hyphen']],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('knows capitals, hyphens, possessives and words all in capitals', () => {
    const [step, down, mum, nhs] = tokenise('Step-down Mum’s NHS');
    expect(step).toMatchObject({ capital: true, joined: false });
    expect(down).toMatchObject({ capital: false, joined: true });
    expect(mum).toMatchObject({ possessive: true, word: 'mum' });
    expect(nhs).toMatchObject({ shouted: true });
  });

  it('gives tokens in order that lie inside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let at = 0;
        for (const { start, end, word } of tokenise(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toBe('');
          at = end;
        }
      }),
    );
  });
});
