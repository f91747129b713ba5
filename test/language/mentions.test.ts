import { Analyser } from '../../src/language/analyser';
import { isGivenName } from '../../src/language/mentions';

const mentionsIn = (text: string): string[] => {
  const analysis = new Analyser([]).analyseText(text);
  return analysis.mentions.map((mention) => `${mention.class}: ${text.slice(analysis.tokens[mention.first]?.start, analysis.tokens[mention.last]?.end)}`);
};

describe('findMentions', () => {
  it.each<[string, string[]]>([
    ['The health visitor, Ade Balogun, rang.', ['role: health visitor', 'name: Ade Balogun']],
    ['We met the team.', ['crowd: We', 'crowd: the team']],
    ['They rang St Brigid’s Primary School.', ['agency: St Brigid’s Primary School']],
    ['He saw the line manager and the pupil support teacher.', ['role: line manager', 'role: pupil support teacher']],
    ['She stood at the front door.', []],
  ])('in %j', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it('does not take the last word of an agency’s name for a crowd', () => {
    expect(mentionsIn('The crisis team saw him.').some((mention) => mention.startsWith('crowd'))).toBe(false);
  });
});

it('knows given names with their accents', () => {
  expect(isGivenName('Zoë'.toLowerCase())).toBe(true);
  expect(isGivenName('radiator')).toBe(false);
});
