import { Analyser } from '../../src/language/analyser';
import { childrenOf } from '../../src/language/children';
import { LANGUAGE_LEXICONS } from '../../src/language/lexicons';
import { tellsMeaningForChild } from '../../src/language/meaning-for-child';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser(LANGUAGE_LEXICONS);

function tells(text: string): boolean {
  const document = analyser.analyseDocument(documentFromText(`# Case note\nChild: Reuben Castle, born 4 May 2020\n${text}`));
  const unit = document.units[document.units.length - 1];
  if (!unit) throw new Error('no text');
  return tellsMeaningForChild(unit, unit.sentences, childrenOf(document, '2026-06-01'));
}

describe('tellsMeaningForChild', () => {
  it.each([
    ['This means that nobody is home when he gets in from school.'],
    ['The move has unsettled Reuben.'],
    ['Reuben is scared of him.'],
    ['Reuben now has to share a bed with his cousin.'],
    ['Reuben is safer now that he has gone.'],
    ['Mum works nights, so the children are alone until six.'],
    ['Reuben misses his dad.'],
  ])('finds it in: %s', (text) => expect(tells(text)).toBe(true));

  it.each([['He pays the rent by direct debit.'], ['Mum is happy about it.'], ['Dad lives with his sister in Dunmere.'], ['Reuben has brown hair.']])('does not find it in: %s', (text) => expect(tells(text)).toBe(false));
});
