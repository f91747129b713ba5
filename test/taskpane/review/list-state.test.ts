import { groupFindings } from '../../../src/taskpane/review/group-findings';
import { initialList, listReducer } from '../../../src/taskpane/review/list-state';
import { finding, report } from '../made-up-review';

const groups = groupFindings(report(['a', 'b', 'c', 'd'].map((quote) => finding({ quote, key: quote })))).open;
const select = (id: string) => ({ type: 'select', id, groups }) as const;

describe('listReducer', () => {
  it('unfolds the point of a finding that is selected', () => {
    const folded = listReducer(initialList, { type: 'fold', point: 1 });
    expect(folded.folded.has(1)).toBe(true);
    expect(listReducer(folded, select('a'))).toMatchObject({ selected: 'a', folded: new Set() });
  });

  it('shows a check in full when the finding selected is not among the first few', () => {
    expect(listReducer(initialList, select('c')).full.size).toBe(0);
    expect([...listReducer(initialList, select('d')).full]).toEqual(['1-vague-concern']);
  });

  it('does not select what is not in the list', () => {
    expect(listReducer(initialList, select('gone'))).toBe(initialList);
  });

  it('forgets the selection with another filter', () => {
    expect(listReducer(listReducer(initialList, select('a')), { type: 'level', level: 'should' })).toMatchObject({ selected: null, level: 'should' });
  });
});
