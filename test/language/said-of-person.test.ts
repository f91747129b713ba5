import { isNameForPerson, isSaidForGood, isSaidOfPerson, startOfName, subjectBefore } from '../../src/language/said-of-person';
import type { Sentence } from '../../src/language/analysis';
import { analysedFromText } from './analysed-from-text';

/** The sentence, and the tokens of the words in brackets. */
function read(text: string): { sentence: Sentence; first: number; last: number } {
  const plain = text.replace(/[[\]]/g, '');
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const sentence = analysedFromText(plain).units.flatMap((unit) => unit.sentences).find((candidate) => candidate.start <= start && candidate.end >= end) as Sentence;
  const inside = sentence.tokens.map((token, at) => ({ token, at: at + sentence.fromToken })).filter(({ token }) => token.start >= start && token.end <= end);
  return { sentence, first: (inside[0] as { at: number }).at, last: (inside[inside.length - 1] as { at: number }).at };
}

it.each([
  ['Mum [failed] to come.', 'person'],
  ['She has repeatedly [failed] to come.', 'person'],
  ['Mum, who has [failed] to come, rang.', 'person'],
  ['She came late and [failed] to bring him.', 'person'],
  ['The health visitor [failed] to come.', 'professional'],
  ['We [failed] to come.', 'professional'],
  ['The car [failed] to start.', 'thing'],
  ['[Failed] to come.', 'nobody'],
])('%s: whose doing it is', (text, subject) => {
  const { sentence, first } = read(text);
  expect(subjectBefore(sentence, first)).toBe(subject);
});

it.each([
  ['Mum is [rude].', true],
  ['He can be very [rude].', true],
  ['She is loud and [rude].', true],
  ['A [rude] young man came.', true],
  ['Mum [rude] on the phone.', true],
  ['[Rude] throughout.', true],
  ['I found her [rude].', true],
  ['She is not [rude].', false],
  ['The weather is [rude].', false],
  ['The letter was [rude].', false],
  ['He wrote a [rude] word.', false],
])('%s: said of a person is %s', (text, expected) => {
  const { sentence, first, last } = read(text);
  expect(isSaidOfPerson(sentence, first, last)).toBe(expected);
});

it('tells what lasts from what was once', () => {
  for (const [text, expected] of [['Mum is always [guarded].', true], ['He is a [guarded] man.', true], ['Mum was [guarded].', false]] as const) {
    const { sentence, first, last } = read(text);
    expect([text, isSaidForGood(sentence, first, last)]).toEqual([text, expected]);
  }
});

it.each([
  ['He is a [handful].', true],
  ['She is such a [martyr].', true],
  ['He is known as a [bully].', true],
  ['Typical [bully].', true],
  ['A [nightmare] of a family.', true],
  ['The teacher calls her a bit of a [madam].', true],
  ['He drew a [monster].', false],
  ['It was a [nightmare].', false],
  ['She had a [handful] of sweets.', false],
  ['She is not a [martyr].', false],
])('%s: a name for a person is %s', (text, expected) => {
  const { sentence, first, last } = read(text);
  expect(isNameForPerson(sentence, first, last)).toBe(expected);
});

it('begins what somebody is called with its article', () => {
  const { sentence, first } = read('She is a right wee [madam].');
  expect(sentence.wordAt(startOfName(sentence, first))).toBe('a');
});
