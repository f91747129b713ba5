import { HostError } from '../../../../src/workbench/host/rich-api/host-error';
import type { SearchOptions } from '../../../../src/workbench/host/word/search';
import { defaultSearchOptions, searcher } from '../../../../src/workbench/host/word/search';

const find = (text: string, needle: string, options: Partial<SearchOptions> = {}) =>
  searcher(needle, { ...defaultSearchOptions(), ...options })(text).map(({ start, end }) => text.slice(start, end));
const codeOf = (needle: string, options: Partial<SearchOptions> = {}) => {
  try {
    searcher(needle, { ...defaultSearchOptions(), ...options });
    return '';
  } catch (error) {
    return error instanceof HostError ? error.code : String(error);
  }
};

it('finds whatever the case, unless told otherwise', () => {
  expect(find('Mum said that mum was late', 'mum')).toEqual(['Mum', 'mum']);
  expect(find('Mum said that mum was late', 'mum', { matchCase: true })).toEqual(['mum']);
});

it('finds from left to right without overlap', () => {
  expect(find('ananana', 'ana')).toEqual(['ana', 'ana']);
});

it('finds whole words, beginnings and ends of words', () => {
  expect(find('car, cart and scar', 'car', { matchWholeWord: true })).toEqual(['car']);
  expect(find('car, cart and scar', 'car', { matchPrefix: true })).toHaveLength(2);
  expect(find('car, cart and scar', 'car', { matchSuffix: true })).toHaveLength(2);
});

it('takes signs of regular expressions as they stand', () => {
  expect(find('Seen (twice) at 5.30 [sic] for £3+', '(twice) at 5.30 [sic] for £3+')).toHaveLength(1);
  expect(find('5x30', '5.30')).toEqual([]);
});

it('reads "^" as the beginning of an escape', () => {
  expect(find('a^b', 'a^^b')).toEqual(['a^b']);
  expect(find('a^tb', 'a^tb')).toEqual([]);
  expect(find('a\tb\vc\xa0d', 'a^tb^lc^sd')).toHaveLength(1);
  expect(find('ends with ^', 'with ^')).toEqual(['with ^']);
  expect(find('page 12', 'page ^#^#')).toEqual(['page 12']);
  expect(codeOf('a^qb')).toBe('SearchStringInvalidOrTooLong');
});

it('never finds the end of a paragraph', () => {
  expect(find('end', 'end^p')).toEqual([]);
});

it('takes straight and curly quotation marks for one another', () => {
  expect(find('the child’s and the child\'s', "child's")).toHaveLength(2);
  expect(find('“quiet” and "quiet"', '“quiet”')).toHaveLength(2);
});

it('takes at most 255 units, escapes counted', () => {
  expect(codeOf('a'.repeat(255))).toBe('');
  expect(codeOf('a'.repeat(256))).toBe('SearchStringInvalidOrTooLong');
  expect(codeOf('^^'.repeat(128))).toBe('SearchStringInvalidOrTooLong');
});

it('refuses an empty text, and options that it does not have', () => {
  expect(codeOf('')).toBe('InvalidArgument');
  expect(codeOf('a', { matchWildcards: true })).toBe('NotImplemented');
});

it('finds characters outside of the basic plane', () => {
  expect(find('well 😀 done', '😀')).toEqual(['😀']);
});
