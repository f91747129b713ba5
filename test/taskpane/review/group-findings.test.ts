import { countByLevel, findingsInOrder, groupFindings, neighbour, onlyLevel } from '../../../src/taskpane/review/group-findings';
import { finding, report } from '../made-up-review';

const quotes = (groups: Parameters<typeof findingsInOrder>[0]): (string | null)[] => findingsInOrder(groups).map((listed) => listed.finding.quote);

describe('groupFindings', () => {
  it('parts the points with findings from those without', () => {
    const { open, met } = groupFindings(report([finding({ point: 2 }), finding({ point: 7 })]));
    expect(open.map(({ point }) => point.point)).toEqual([2, 7]);
    expect(met.map(({ point }) => point)).toEqual([1, 3, 4, 5, 6, 8]);
  });

  it('keeps points that nobody looked at apart from those that are met', () => {
    const { open, met, unchecked } = groupFindings(report([finding({ point: 2 })], undefined, [5, 7]));
    expect(open.map(({ point }) => point.point)).toEqual([2]);
    expect(met.map(({ point }) => point)).toEqual([1, 3, 4, 6, 8]);
    expect(unchecked.map(({ point }) => point)).toEqual([5, 7]);
  });

  it('puts the gravest check of a point first and keeps the reading order within a check', () => {
    const { open } = groupFindings(
      report([
        finding({ check: 'vague-time', level: 'consider', quote: 'recently' }),
        finding({ check: 'unattributed', level: 'should', quote: 'it was felt' }),
        finding({ check: 'vague-concern', level: 'must', quote: 'first' }),
        finding({ check: 'unattributed', level: 'should', quote: 'it is understood' }),
        finding({ check: 'vague-concern', level: 'must', quote: 'second' }),
      ]),
    );
    expect(quotes(open)).toEqual(['first', 'second', 'it was felt', 'it is understood', 'recently']);
  });

  it('tells findings with the same key apart, and names them the same way each time', () => {
    const same = report([finding(), finding(), finding({ quote: 'other' })]);
    const ids = (): string[] => findingsInOrder(groupFindings(same).open).map(({ id }) => id);
    expect(new Set(ids()).size).toBe(3);
    expect(ids()).toEqual(ids());
  });
});

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
