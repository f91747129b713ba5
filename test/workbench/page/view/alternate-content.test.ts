import { chosenBranch } from '../../../../src/workbench/page/view/alternate-content';
import { wordprocessing } from './wordprocessing';

const alternatives = (requires: string): ReturnType<typeof wordprocessing> =>
  wordprocessing(`<mc:AlternateContent><mc:Choice Requires="${requires}"/><mc:Fallback/></mc:AlternateContent>`);

describe('chosenBranch', () => {
  it('takes the first choice that the view understands', () => {
    expect(chosenBranch(alternatives('wps'))?.localName).toBe('Choice');
  });

  it('falls back where one of the vocabularies is not known', () => {
    expect(chosenBranch(alternatives('wps w99'))?.localName).toBe('Fallback');
  });

  it('draws nothing where no branch fits', () => {
    expect(chosenBranch(wordprocessing('<mc:AlternateContent><mc:Choice Requires="w99"/></mc:AlternateContent>'))).toBeNull();
  });
});
