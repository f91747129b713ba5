import fc from 'fast-check';
import { splitSentences } from '../../src/language/sentences';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each<[string, string[]]>([
    ['Mum rang. Dad was out.', ['Mum rang.', 'Dad was out.']],
    ['Dr. Shah rang. Mr. Dunn did not.', ['Dr. Shah rang.', 'Mr. Dunn did not.']],
    ['She saw J. Patel on Friday. He was well.', ['She saw J. Patel on Friday.', 'He was well.']],
    ['The call came at 9.30 p.m. and nobody answered.', ['The call came at 9.30 p.m. and nobody answered.']],
    ['He left at 5 p.m. She stayed.', ['He left at 5 p.m.', 'She stayed.']],
    ['1. Visit the family. 2. Ring the school.', ['1. Visit the family.', '2. Ring the school.']],
    ['a. Visit the family', ['a. Visit the family']],
    ['She said "I want to go home." Then she cried.', ['She said "I want to go home."', 'Then she cried.']],
    ['“Stop it!” she shouted. He stopped.', ['“Stop it!” she shouted.', 'He stopped.']],
    ['He asked “why?” and left.', ['He asked “why?” and left.']],
    ['See www.example.org for more. Ring us.', ['See www.example.org for more.', 'Ring us.']],
    ['Weight 3.5 kg. Length 52 cm.', ['Weight 3.5 kg.', 'Length 52 cm.']],
    ['Some issues, e.g. Housing, remain.', ['Some issues, e.g. Housing, remain.']],
    ['He left.She stayed.', ['He left.', 'She stayed.']],
    ['Seen at home (with Mum). All well.', ['Seen at home (with Mum).', 'All well.']],
    ['What next? Nobody knew… They waited.', ['What next?', 'Nobody knew…', 'They waited.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['a line that\nis wrapped', ['a line that\nis wrapped']],
    ['Born on 3 Sept. 2015 in Leeds.', ['Born on 3 Sept. 2015 in Leeds.']],
    ['St. Brigid’s rang. Nothing new.', ['St. Brigid’s rang.', 'Nothing new.']],
    ['', []],
    ['  \n ', []],
  ])('parts %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('loses nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const spans = splitSentences(text);
        let at = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
