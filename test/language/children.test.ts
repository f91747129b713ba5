import { Analyser } from '../../src/language/analyser';
import { childrenOf, isChild, isChildActing, speaksOfChild } from '../../src/language/children';
import type { Sentence } from '../../src/language/analysis';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';
const analysed = (text: string) => new Analyser([]).analyseDocument(documentFromText(text));

describe('childrenOf', () => {
  it.each<[string, { name: string; age: number | null }[]]>([
    ['Shea Cullen, DOB 12/06/2018', [{ name: 'shea', age: 7 }]],
    ['Oisín, DOB 09/02/2017; Erin, DOB 30/11/2019', [{ name: 'oisín', age: 9 }, { name: 'erin', age: 6 }]],
    ['# Visit to Jo\nJo Marsh (4 months) slept.', [{ name: 'jo', age: 0 }]],
    ['Mum (Tina Marsh, 34) was at home.', []],
    ['I met with 10-year-old Ella.', [{ name: 'ella', age: null }]],
    ['Ms Marsh has one daughter, Ella.', [{ name: 'ella', age: null }]],
    ['Ella in Year 4 told me today that there was no food. Hannah Birt, Year 4 teacher.', [{ name: 'ella', age: null }]],
    ['Children: Ella 8, Tom 5.', [{ name: 'ella', age: null }, { name: 'tom', age: null }]],
    ['Kerry was there. Ella’s teacher rang.', [{ name: 'ella', age: null }]],
    ['# Visit to the Marsh family\nElla let me in. Her mum, Kerry, was out. Ella was cold.', [{ name: 'ella', age: null }]],
    ['# Unborn baby\nImran and I visited Kerry.', []],
  ])('reads names and ages from: %s', (text, expected) => {
    expect(childrenOf(analysed(text), ON)).toEqual(expected);
  });
});

describe('isChild', () => {
  it('does not take a titled adult of the same surname for the child', () => {
    const document = analysed('# Tomos Morgan\nMs Morgan said that Tomos slept.');
    const sentence = document.units[1]?.sentences[0] as Sentence;
    const children = childrenOf(document, ON);
    expect(sentence.mentionsOf('name').map((mention) => isChild(sentence, mention, children))).toEqual([false, true]);
  });
});

it('knows a child by the short form of the name', () => {
  const document = analysed('# Ella-Mae Marsh\nElla said no.');
  const sentence = document.units[1]?.sentences[0] as Sentence;
  expect(sentence.mentionsOf('name').map((mention) => isChild(sentence, mention, childrenOf(document, ON)))).toEqual([true]);
});

describe('isChildActing', () => {
  it.each([
    ['Ella Ray, DOB 03/04/2015. Ella said that she is fine.', 'said', true],
    ['Ella Ray, DOB 03/04/2015. Mum said that Ella is fine.', 'said', false],
    ['Ella Ray, DOB 03/04/2015. Ella’s mother said so.', 'said', false],
    ['Ella Ray, DOB 03/04/2015. It was reported by Ella and said again.', 'said', false],
  ])('%s', (text, verb, expected) => {
    const document = analysed(text);
    const unit = document.units[0] as (typeof document.units)[number];
    const sentence = unit.sentences.find((candidate) => candidate.tokens.some((token) => token.word === verb)) as Sentence;
    const at = sentence.analysis.tokens.findIndex((token, index) => index >= sentence.fromToken && token.word === verb);
    expect(isChildActing(unit, sentence, at, childrenOf(document, ON))).toBe(expected);
  });
});

it('knows a unit that speaks of the child from one that speaks of others', () => {
  const document = analysed('# Ella Ray\nElla Ray, DOB 03/04/2015\nThe child was tired.\nMum rang the council about her rent.');
  const children = childrenOf(document, ON);
  expect(document.units.map((unit) => speaksOfChild(unit, children))).toEqual([true, true, true, false]);
});
