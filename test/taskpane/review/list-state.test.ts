import { groupFindings } from '../../../src/taskpane/review/group-findings';
import { heldBack, initialList, listReducer, shownFindings } from '../../../src/taskpane/review/list-state';
import { finding, report } from '../made-up-review';

const groups = groupFindings(report(['a', 'b', 'c', 'd', 'e'].map((quote) => finding({ quote, key: quote })))).open;
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

describe('a check with many findings', () => {
  const check = (count: number) => groupFindings(report(Array.from({ length: count }, (_each, index) => finding({ quote: `${index}` })))).open[0]!.checks[0]!;

  it('holds back all but the first three', () => {
    expect(heldBack(check(8))).toBe(5);
    expect(shownFindings(check(8), false)).toHaveLength(3);
    expect(shownFindings(check(8), true)).toHaveLength(8);
  });

  it('does not hold back a single one', () => {
    expect(heldBack(check(4))).toBe(0);
    expect(shownFindings(check(4), false)).toHaveLength(4);
  });
});
