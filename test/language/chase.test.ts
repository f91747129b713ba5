import { Analyser } from '../../src/language/analyser';
import { hasChase } from '../../src/language/chase';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function chases(text: string): boolean {
  return hasChase(analyser.analyseDocument(documentFromText(text)).units.flatMap((unit) => unit.sentences));
}

describe('hasChase', () => {
  it.each([
    ['I will ring the surgery again on 9 June.'],
    ['Ms Ali to chase.'],
    ['Her team leader will escalate this to the named nurse.'],
    ['It is due by 9 June.'],
    ['This is being chased by the duty desk.'],
    ['Chase again on Friday.'],
  ])('finds one in: %s', (text) => expect(chases(text)).toBe(true));

  it.each([['It has not come.'], ['I asked for it on 3 May.'], ['To be chased.'], ['I will not chase it.'], ['Dad will fetch the children.']])('finds none in: %s', (text) => expect(chases(text)).toBe(false));
});
