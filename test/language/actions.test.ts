import { findActions } from '../../src/language/actions';
import { Analyser } from '../../src/language/analyser';
import { documentFromText } from '../document-from-text';

const analyser = new Analyser([]);
const actionsIn = (text: string) => findActions(analyser.analyseDocument(documentFromText(text))).map(({ text: words, hasOwner, hasTime }) => ({ words, hasOwner, hasTime }));

describe('findActions', () => {
  it.each<[string, boolean, boolean]>([
    ['Health visitor to weigh Ava by 4 May 2026', true, true],
    ['R Okafor to ring the school', true, false],
    ['Referral to be made within two weeks', false, true],
    ['Referral to be made as soon as possible', false, false],
    ['All to keep an eye out', false, false],
    ['Jodie see Blessing 19/11', true, true],
    ['Ring the surgery (LP)', true, false],
  ])('reads an item under an action heading: %s', (item, hasOwner, hasTime) => {
    expect(actionsIn(`# Notes\n## Actions\n- ${item}`)).toEqual([{ words: item, hasOwner, hasTime }]);
  });

  it.each(['Not passed to housing, no box ticked', 'Notice held back for now', 'Next meeting: 4 May 2026', 'Please ring me about the flat', 'A youth club could be offered'])('leaves alone what is no task: %s', (item) => {
    expect(actionsIn(`# Notes\n## Actions\n- ${item}`)).toEqual([]);
  });

  it('reads owner and time from a table’s columns, and takes no vague time for one', () => {
    const table = '# Plan\n| What | Who | When |\n| Weigh Ava | Ade Balogun | 4 May 2026 |\n| Calls before school | Nan | As and when |\n| Fit a lock | Agencies | Within a week |';
    expect(actionsIn(table)).toEqual([
      { words: 'Weigh Ava', hasOwner: true, hasTime: true },
      { words: 'Calls before school', hasOwner: true, hasTime: false },
      { words: 'Fit a lock', hasOwner: false, hasTime: true },
    ]);
  });

  it('takes a chronology for none', () => {
    expect(actionsIn('# Events\n| Date | What happened |\n| 4 May 2026 | Ava was weighed |\n| 5 May 2026 | Police called |')).toEqual([]);
  });
});
