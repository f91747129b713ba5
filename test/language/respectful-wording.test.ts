import { respectfulWording } from '../../src/language/respectful-wording';

it.each([
  ['abscond~ > go~ missing', 'absconded', 'She ', 'went missing'],
  ['abscond~ > go~ missing', 'absconded', 'She has since ', 'gone missing'],
  ['abscond~ > go~ missing', 'absconded', 'She has already ', 'gone missing'],
  ['abscond~ > go~ missing', 'absconding', 'She was ', 'going missing'],
  ['abscond~ > go~ missing', 'Absconds', 'He was seen. ', 'Goes missing'],
  ['fail~ to > do~ not', 'failed to attend', 'She ', 'did not attend'],
  ['fail~ to > do~ not', 'fails to attend', 'She ', 'does not attend'],
  ['lac child~ > child~ in care', 'LAC children', 'The ', 'children in care'],
  ['suicide attempt~ > attempt~', 'suicide attempts', '', 'attempts'],
  ['one > two ; one more > three', 'one more', '', 'three'],
])('%s: "%s" after "%s" becomes "%s"', (rules, words, before, expected) => {
  expect(respectfulWording(rules, words, before)).toBe(expected);
});

it.each([
  ['fail~ to > do~ not', 'failed to attend', 'She has '],
  ['fail~ to > do~ not', 'failing to attend', 'She is '],
  ['runner~ > child~ who runs', 'runner’s', 'the '],
  ['honour killing > so-called honour killing', 'honour killing', 'an '],
  ['abscond~ > go~ missing', 'absconder', 'an '],
])('%s offers nothing for "%s" after "%s"', (rules, words, before) => {
  expect(respectfulWording(rules, words, before)).toBeNull();
});
