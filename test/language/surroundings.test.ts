import { textAfter, textBefore, textOf } from '../../src/language/surroundings';
import { analysedFromText } from './analysed-from-text';

function around(text: string, words: string): [string, string, string] {
  const sentence = analysedFromText(text).units[0]?.sentences.find((candidate) => candidate.text.includes(words));
  if (!sentence) throw new Error('no sentence');
  const start = text.indexOf(words);
  const phrase = { start, end: start + words.length };
  return [textBefore(sentence, phrase), textOf(sentence, phrase), textAfter(sentence, phrase)];
}

it('gives what stands around a phrase in its own sentence', () => {
  expect(around('Mum rang. I rang the school on 3 May. Jo was there.', 'the school')).toEqual(['I rang ', 'the school', ' on 3 May.']);
});

it('reaches at most 300 characters either way', () => {
  const [before, , after] = around(`${'word '.repeat(400)}here ${'more '.repeat(400)}`, 'here');
  expect(before).toHaveLength(300);
  expect(after).toHaveLength(300);
});
