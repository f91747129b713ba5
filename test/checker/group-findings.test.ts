import { findingsInOrder, groupFindings } from '../../src/checker/group-findings';
import { finding, report } from '../taskpane/made-up-review';

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

  it('puts the places of one phrase together, whatever its case, article or ending', () => {
    const said = (quote: string) => finding({ check: 'undefined-acronym', quote });
    const { open } = groupFindings(report([said('an SGO'), said('TAF'), said('SGO'), said('SHO'), said('sgo’s')]));
    expect(open[0]!.checks[0]!.phrases.map(({ findings }) => findings.map((listed) => listed.finding.quote))).toEqual([['an SGO', 'SGO', 'sgo’s'], ['TAF'], ['SHO']]);
    expect(quotes(open)).toEqual(['an SGO', 'SGO', 'sgo’s', 'TAF', 'SHO']);
  });

  it('keeps findings about the whole document apart by whom they are about', () => {
    const silent = (subject: string) => finding({ check: 'people-missing', quote: null, subject, message: 'Not heard.' });
    const { open } = groupFindings(report([silent('health'), silent('police')]));
    expect(open[0]!.checks[0]!.phrases).toHaveLength(2);
  });
});
