import { namesSource, isReportedBySomebody } from '../../src/language/attribution';
import { Analyser } from '../../src/language/analyser';
import { readLexicon } from '../../src/language/lexicon';
import type { Match, Sentence } from '../../src/language/analysis';
import { documentFromText } from '../document-from-text';

const REPORTED = readLexicon('reported', 'pattern\n(<be>|been|) ..1 (thought|said|reported|felt|noticed|described)\nconcerns\n(raised|noted) concerns');
const analyser = new Analyser([REPORTED]);

function sentenceOf(text: string): Sentence {
  return analyser.analyseDocument(documentFromText(text)).units[0]?.sentences[0] as Sentence;
}

function named(text: string, active = false): boolean {
  const sentence = sentenceOf(text);
  return namesSource(sentence, sentence.matches('reported')[0] as Match, active);
}

describe('namesSource', () => {
  it.each([
    'It was felt by the headteacher that he is calmer.',
    'According to the school he is thought to be calmer.',
    'In the health visitor’s view he is thought to be calmer.',
    'The midwife told me that she is thought to be eating more.',
    'He is said to be calmer (Ms Khan, teacher).',
    'Concerns from the nursery about his speech.',
    'I believe that he is thought to be calmer.',
    'School: concerns about his speech.',
  ])('finds it in: %s', (text) => {
    expect(named(text)).toBe(true);
  });

  it.each([
    'Mum is thought to be drinking.',
    'Joanne reported to be drinking.',
    'The father is said to be in Spain.',
    'It was felt that the school should ring.',
    'Concerns about the grandmother.',
    'It is thought that he was hit by his stepfather.',
  ])('finds none in: %s', (text) => {
    expect(named(text)).toBe(false);
  });

  it('takes whoever stands before an active verb for the source, and only then', () => {
    expect(named('The nursery raised concerns.', true)).toBe(true);
    expect(named('The nursery reported to be full.', false)).toBe(false);
  });
});

describe('isReportedBySomebody', () => {
  it.each([
    ['Ms Ali said that he was flat.', true],
    ['LP said that he was flat.', true],
    ['Paul was flat.', false],
    ['He was flat with Ms Ali.', false],
  ])('%s', (text, expected) => {
    expect(isReportedBySomebody(sentenceOf(text))).toBe(expected);
  });
});
