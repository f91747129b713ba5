import { articleOf, inflect, pluralOf, withArticle } from '../../src/language/inflection';

describe('inflect', () => {
  it.each([
    ['signpost', ['signposts', 'signposted', 'signposting']],
    ['ratify', ['ratifies', 'ratified', 'ratifying']],
    ['refer', ['refers', 'referred', 'referring']],
    ['disclose', ['discloses', 'disclosed', 'disclosing']],
    ['child', ['children']],
  ])('%s', (base, forms) => {
    expect(inflect(base)).toEqual(expect.arrayContaining([base, ...forms]));
  });
});

describe('articleOf', () => {
  it.each([
    ['looked after child (LAC)', 'a'],
    ['education, health and care plan', 'an'],
    ['universal service', 'a'],
    ['unit', 'a'],
    ['unintended injury', 'an'],
    ['unborn baby', 'an'],
    ['one-page profile', 'a'],
    ['hour', 'an'],
    ['home visit', 'a'],
    ['European Union', 'a'],
    ['SGO', 'an'],
    ['NHS trust', 'an'],
    ['UK visa', 'a'],
    ['use of force form', 'a'],
  ])('%s: %s', (wording, article) => {
    expect(articleOf(wording)).toBe(article);
  });
});

describe('withArticle', () => {
  it.each([
    ['It is an ', 'special guardianship order', { start: 6, end: 12, replacements: ['a special guardianship order'] }],
    ['An ', 'local offer', { start: 0, end: 6, replacements: ['A local offer'] }],
    ['A ', 'order', { start: 0, end: 5, replacements: ['An order'] }],
    ['It is a ', 'looked after child', { start: 8, end: 11, replacements: ['looked after child'] }],
    ['The ', 'order', { start: 4, end: 7, replacements: ['order'] }],
    ['Diana ', 'order', { start: 6, end: 9, replacements: ['order'] }],
  ])('behind %j', (before, wording, expected) => {
    const end = before.length + 3;
    expect(withArticle(before, wording, { start: before.length, end })).toEqual({ ...expected, end });
  });
});

describe('pluralOf', () => {
  it.each([
    ['looked after child', 'looked after children'],
    ['child looked after', 'children looked after'],
    ['child in need', 'children in need'],
    ['team around the child', 'teams around the child'],
    ['local authority', 'local authorities'],
    ['education, health and care plan', 'education, health and care plans'],
    ['community midwife', 'community midwives'],
    ['missing person', 'missing people'],
    ['speech and language therapy', null],
    ['child or young person', null],
    ['mental health', null],
  ])('of %s', (name, plural) => {
    expect(pluralOf(name)).toBe(plural);
  });
});
