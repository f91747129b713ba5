import { countByLevel, findingsInOrder, groupFindings } from '../../../src/checker/group-findings';
import { neighbour, onlyLevel } from '../../../src/taskpane/review/walk-findings';
import { finding, report } from '../made-up-review';

const quotes = (groups: Parameters<typeof findingsInOrder>[0]): (string | null)[] => findingsInOrder(groups).map((listed) => listed.finding.quote);

describe('onlyLevel', () => {
  const { open } = groupFindings(report([finding({ level: 'must', quote: 'a' }), finding({ check: 'jargon', point: 2, level: 'should', quote: 'b' })]));

  it('leaves out what is of another level, and points without any', () => {
    expect(quotes(onlyLevel(open, 'should'))).toEqual(['b']);
    expect(onlyLevel(open, 'should').map(({ point }) => point.point)).toEqual([2]);
    expect(onlyLevel(open, 'consider')).toEqual([]);
  });

  it('lets everything through when no level is chosen', () => {
    expect(quotes(onlyLevel(open, null))).toEqual(['a', 'b']);
  });
});

describe('neighbour', () => {
  const order = findingsInOrder(groupFindings(report(['a', 'b', 'c'].map((quote) => finding({ quote })))).open);
  const from = (quote: string | null, step: 1 | -1): string | null | undefined =>
    neighbour(order, order.find((listed) => listed.finding.quote === quote)?.id ?? quote, step)?.finding.quote;

  it('goes on and back and round', () => {
    expect([from('a', 1), from('c', 1), from('a', -1)]).toEqual(['b', 'a', 'c']);
  });

  it('begins at the near end when nothing, or nothing that is still there, is selected', () => {
    expect([from(null, 1), from(null, -1), from('gone', 1)]).toEqual(['a', 'c', 'a']);
  });

  it('finds nothing in an empty list', () => {
    expect(neighbour([], null, 1)).toBeNull();
  });
});

test('countByLevel counts every level', () => {
  expect(countByLevel([finding(), finding(), finding({ level: 'consider' })])).toEqual({ must: 2, should: 0, consider: 1 });
});
