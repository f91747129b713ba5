import { Sentence } from '../../src/language/analysis';
import { Analyser } from '../../src/language/analyser';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { hasParticulars } from '../../src/language/particulars';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function sentencesOf(text: string): Sentence[] {
  const analysis = analyser.analyseText(text);
  return analysis.sentences.map((own) => new Sentence({ index: 0 }, analysis, own));
}

describe('hasParticulars', () => {
  it.each([
    'The fridge was empty.',
    'He came in without breakfast on six mornings.',
    'She was seen on the roof.',
    'The midwife found him asleep on the stairs.',
    'There was a bruise behind his ear.',
    'Dad punched the door.',
    'Jo said “I hide in the wardrobe”.',
    'Gran told me that they sleep in the car.',
    'She missed four appointments.',
    'Ellie cried when her father came in.',
  ])('finds one in: %s', (text) => {
    expect(hasParticulars(sentencesOf(text))).toBe(true);
  });

  it.each([
    'There are concerns about the home.',
    'Things have been difficult since 3 March.',
    'The care is not good enough.',
    'This has gone on for six weeks.',
    'I will weigh her on Monday.',
    'The children are to be seen at school.',
    '',
  ])('finds none in: %s', (text) => {
    expect(hasParticulars(sentencesOf(text))).toBe(false);
  });

  it('does not take the telling of a worry for a particular', () => {
    const sentences = sentencesOf('The teacher says that the school has long been worried about this family.');
    expect(hasParticulars(sentences)).toBe(true);
    expect(hasParticulars(sentences, sentences[0])).toBe(false);
  });

  it('takes what is told beside the worry for one', () => {
    const sentences = sentencesOf('The school has long been worried about this family. The teacher says that nobody comes to fetch them.');
    expect(hasParticulars(sentences, sentences[0])).toBe(true);
  });
});
