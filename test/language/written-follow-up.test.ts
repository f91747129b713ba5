import { Analyser } from '../../src/language/analyser';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { hasWrittenFollowUp } from '../../src/language/written-follow-up';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function isWritten(text: string): boolean {
  return hasWrittenFollowUp(analyser.analyseDocument(documentFromText(text)).units.flatMap((unit) => unit.sentences));
}

describe('hasWrittenFollowUp', () => {
  it.each([['She confirmed it by email.'], ['I wrote to him the same day.'], ['He sent me a note of our call.'], ['I followed this up in writing.'], ['I am emailing her this form tonight.']])('finds one in: %s', (text) =>
    expect(isWritten(text)).toBe(true),
  );

  it.each([['She rang on Tuesday.'], ['This has not been put in writing.'], ['No letter was sent.'], ['He reads well.']])('finds none in: %s', (text) => expect(isWritten(text)).toBe(false));
});
