import { contributes } from '../../src/language/contributions';
import { analysedFromText } from './analysed-from-text';

/** Whether the one who is named by `words` gives information or takes part. */
function does(text: string, words: string): boolean {
  const sentence = analysedFromText(text).units.flatMap(({ sentences }) => sentences).find((candidate) => candidate.mentions.some((mention) => candidate.textOf(mention).includes(words)));
  const mention = sentence?.mentions.find((candidate) => sentence.textOf(candidate).includes(words));
  if (!sentence || !mention) throw new Error(`"${words}" is nobody in "${text}"`);
  return contributes(sentence, mention);
}

describe('contributes', () => {
  it.each([
    ['The health visitor said that Ella is well.', 'health visitor'],
    ['Mrs Lowe, her class teacher, has noticed bruises.', 'Mrs Lowe'],
    ['I spoke to the school on 3 May.', 'school'],
    ['We will ask her grandmother.', 'grandmother'],
    ['The school’s report came on 3 May.', 'school'],
    ['A letter from the surgery says that she is well.', 'the surgery'],
    ['Her father was asked on 3 May.', 'father'],
    ['GP to check her weight.', 'GP'],
    ['According to the nursery she settles well.', 'the nursery'],
    ['Mum: says that she sleeps.', 'Mum'],
  ])('in %j: %s', (text, words) => {
    expect(does(text, words)).toBe(true);
  });

  it.each([
    ['Ella walks to school by herself.', 'school'],
    ['Her father was not asked.', 'father'],
    ['I did not speak to the school.', 'school'],
    ['She goes to see the doctor.', 'doctor'],
    ['Her nan lives in the next street.', 'nan'],
    ['They would not share what the neighbours said.', 'neighbours'],
    ['The referral was made to the nursery.', 'the nursery'],
    ['The school’s report is outstanding.', 'school'],
  ])('not in %j: %s', (text, words) => {
    expect(does(text, words)).toBe(false);
  });
});
