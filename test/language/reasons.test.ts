import { Analyser } from '../../src/language/analyser';
import type { Sentence } from '../../src/language/analysis';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { givesOwnReason, givesReasonForNeighbour } from '../../src/language/reasons';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser(LANGUAGE_LEXICONS);
const sentenceOf = (text: string): Sentence => analyser.analyseDocument(documentFromText(text)).units[0]?.sentences[0] as Sentence;

describe('givesOwnReason', () => {
  it.each([
    'We will close because she has been safe since May.',
    'We will close as all the goals have been met.',
    'The plan ends since Dad has moved out.',
    'A plan was made so that he is not alone at night.',
    'Contact stops owing to the threats in June.',
  ])('hears it in: %s', (text) => expect(givesOwnReason(sentenceOf(text))).toBe(true));

  it.each([
    'Closed with no further action.',
    'She is happy for this to stay as it is, no meeting.',
    'The case will close after three visits.',
    'Step down to universal at Christmas.',
    'The plan is for neglect.',
  ])('hears none in: %s', (text) => expect(givesOwnReason(sentenceOf(text))).toBe(false));
});

describe('givesReasonForNeighbour', () => {
  it('takes only wording that can explain what stands beside it', () => {
    expect(givesReasonForNeighbour(sentenceOf('This is because he is safe with his aunt.'))).toBe(true);
    expect(givesReasonForNeighbour(sentenceOf('Mum came late as her bus was full.'))).toBe(false);
    expect(givesReasonForNeighbour(sentenceOf('He went upstairs to keep the dog in.'))).toBe(false);
  });
});
