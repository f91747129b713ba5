import { Analyser } from '../../src/language/analyser';
import { hasStepToFindOut } from '../../src/language/finding-out';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function isStep(text: string): boolean {
  return hasStepToFindOut(analyser.analyseDocument(documentFromText(text)).units.flatMap((unit) => unit.sentences));
}

describe('hasStepToFindOut', () => {
  it.each([
    ['I will ask the midwife on 3 May.'],
    ['The health visitor is going to check with the surgery.'],
    ['Ms Ali to find out who holds the tenancy.'],
    ['We have asked the police for what they hold.'],
    ['The head has asked his gran to tell us where he was.'],
    ['Enquiries with the embassy are under way.'],
    ['Ask him on 12 June.'],
  ])('finds one in: %s', (text) => expect(isStep(text)).toBe(true));

  it.each([['I will not ask her.'], ['This needs exploring.'], ['Where he was is to be confirmed.'], ['Mum went to the shop.'], ['He likes to ask questions.']])('finds none in: %s', (text) => expect(isStep(text)).toBe(false));

  it('does not take for a step what was asked before the unknown', () => {
    const [unit] = analyser.analyseDocument(documentFromText('I have asked the school, and it is unclear who collects him.')).units;
    const [sentence] = unit?.sentences ?? [];
    if (!sentence) throw new Error('no sentence');
    const [asked] = sentence.matches('finding-out');
    if (!asked) throw new Error('no step');
    expect(hasStepToFindOut([sentence], { sentence, match: { ...asked, start: sentence.end - 5, end: sentence.end } })).toBe(false);
    expect(hasStepToFindOut([sentence])).toBe(true);
  });
});
