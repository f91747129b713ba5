import { findDates } from '../../src/language/dates';
import { readLexicon } from '../../src/language/lexicon';
import { Matcher } from '../../src/language/matcher';
import type { Mention } from '../../src/language/mentions';
import { tokenise } from '../../src/language/tokens';

function find(patterns: string[], text: string, mentions: readonly Mention[] = []): string[] {
  const matcher = new Matcher([readLexicon('test', ['pattern', ...patterns].join('\n'))]);
  const tokens = tokenise(text);
  return matcher.find(matcher.prepare(tokens, mentions, findDates(text)), 0, tokens.length).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}

describe('Matcher', () => {
  it.each<[string, string, string[]]>([
    ['hard to reach', 'She is hard-to-reach, Hard To Reach.', ['hard-to-reach', 'Hard To Reach']],
    ['fail~ to engage', 'Failed to engage and failing to engage', ['Failed to engage', 'failing to engage']],
    ['(feel~|seem~) low', 'He felt low and seemed low', ['felt low', 'seemed low']],
    ['(very|quite|) low', 'very low, low, quite low', ['very low', 'low', 'quite low']],
    ['refuse~ ..3 consent', 'refused to give consent', ['refused to give consent']],
    ['refuse~ ..1 consent', 'refused to give any consent', []],
    ['no ... reply', 'no one has sent any reply', ['no one has sent any reply']],
    ['no ... reply', 'No. One reply', []],
    ['a bit of a *', 'a bit of a handful', ['a bit of a handful']],
    ['a (b c|d (e|f)) g', 'a b c g, a d f g', ['a b c g', 'a d f g']],
    ['(a|b|) (c|d|) e', 'a c e, b e, d e, e', ['a c e', 'b e', 'd e', 'e']],
    ['concern~ , but', 'concerns, but none', ['concerns, but']],
    ['mum view', 'Mum’s view', ['Mum’s view']],
  ])('finds %j in %j', (pattern, text, expected) => {
    expect(find([pattern], text)).toEqual(expected);
  });

  it('takes the longest phrase of a lexicon and none inside it', () => {
    expect(find(['core', 'core group', 'group'], 'the core group')).toEqual(['core group']);
  });

  it('knows classes of words, numbers, dates and mentions', () => {
    expect(find(['<who> said'], 'Mum said', [{ class: 'family', sector: '', first: 0, last: 0 }])).toEqual(['Mum said']);
    expect(find(['<professional> said'], 'Mum said', [{ class: 'family', sector: '', first: 0, last: 0 }])).toEqual([]);
    expect(find(['<name> said'], 'Ann Lee said', [{ class: 'name', sector: '', first: 0, last: 1 }])).toEqual(['Ann Lee said']);
    expect(find(['on <date> he'], 'on 3 March 2026 he')).toEqual(['on 3 March 2026 he']);
    expect(find(['<number> <adverb> <be>'], 'Three, two really are')).toEqual(['two really are']);
  });

  it('reads no word of a name as a word of a phrase', () => {
    const blessing = { class: 'name', sector: '', first: 0, last: 0 } as const;
    expect(find(['blessing'], 'Blessing said', [blessing])).toEqual(['Blessing']);
    expect(find(['blessing'], 'Blessing said', [{ ...blessing, certain: true }])).toEqual([]);
  });

  it.each([
    ['a (b', '"(" without ")"'],
    ['a b)', '")" without "("'],
    ['... a', 'begins or ends with a gap'],
    ['a ..99 b', 'gap of more than'],
    ['a <b', '"<" without ">"'],
    ['a > b', '">" out of place'],
    ['a <nonsense>', 'No class of words is called "nonsense"'],
  ])('says what is wrong with %j', (pattern, message) => {
    expect(() => find([pattern], 'x')).toThrow(message);
    expect(() => find([pattern], 'x')).toThrow('Lexicon test');
  });
});

describe('readLexicon', () => {
  it('reads columns by name and leaves remarks out', () => {
    const lexicon = readLexicon('words', 'pattern\tnote\n# a remark\nfoo\tbar\n\n');
    expect(lexicon.rows).toHaveLength(1);
    expect(lexicon.rows[0]).toMatchObject({ pattern: 'foo', columns: { note: 'bar' } });
  });

  it.each([
    ['note\nfoo', 'no column "pattern"'],
    ['pattern\tnote\n\tbar', 'line 2: the pattern is empty'],
    ['pattern\nfoo\tbar', 'line 2: 2 cells'],
  ])('names the line that cannot be read in %j', (text, message) => {
    expect(() => readLexicon('words', text)).toThrow(message);
  });
});
