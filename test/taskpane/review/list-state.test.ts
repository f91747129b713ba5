import { findingsOf, groupFindings } from '../../../src/checker/group-findings';
import { heldBack, initialList, listReducer, shownPhrases, shownPlaces } from '../../../src/taskpane/review/list-state';
import { finding, report } from '../made-up-review';

const groups = groupFindings(report(['a', 'b', 'c', 'd', 'e'].map((quote) => finding({ quote, key: quote })))).open;
const select = (id: string) => ({ type: 'select', id, groups }) as const;

describe('listReducer', () => {
  it('unfolds the point of a finding that is selected', () => {
    const folded = listReducer(initialList, { type: 'fold', point: 1 });
    expect(folded.folded.has(1)).toBe(true);
    expect(listReducer(folded, select('a'))).toMatchObject({ selected: 'a', folded: new Set() });
  });

  it('shows a check in full when the finding selected is not its first', () => {
    expect(listReducer(initialList, select('a')).full.size).toBe(0);
    expect([...listReducer(initialList, select('b')).full]).toEqual(['1-vague-concern']);
  });

  it('opens the phrase as well when the finding selected is one of its later places', () => {
    const again = groupFindings(report([...['a', 'b', 'b', 'b'].map((quote, at) => finding({ quote, key: `${quote}${at}` }))])).open;
    const { full } = listReducer(initialList, { type: 'select', id: 'b3', groups: again });
    expect([...full]).toEqual(['1-vague-concern', '1-vague-concern-b1']);
    expect(shownPlaces(again[0]!.checks[0]!, again[0]!.checks[0]!.phrases[1]!, full)).toHaveLength(3);
  });

  it('does not select what is not in the list', () => {
    expect(listReducer(initialList, select('gone'))).toBe(initialList);
  });

  it('forgets the selection with another filter', () => {
    expect(listReducer(listReducer(initialList, select('a')), { type: 'level', level: 'should' })).toMatchObject({ selected: null, level: 'should' });
  });
});

describe('a check with many findings', () => {
  const check = (...quotes: string[]) => groupFindings(report(quotes.map((quote) => finding({ quote })))).open[0]!.checks[0]!;
  const inSight = (group: ReturnType<typeof check>, ...full: string[]): (string | null)[] =>
    shownPhrases(group, new Set(full)).flatMap((phrase) => shownPlaces(group, phrase, new Set(full)).map((listed) => listed.finding.quote));

  it('shows its first place, and all once it is opened', () => {
    const group = check('a', 'b', 'c', 'd');
    expect(heldBack(findingsOf(group))).toBe(3);
    expect(inSight(group)).toEqual(['a']);
    expect(inSight(group, group.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('holds a phrase that is repeated together', () => {
    const group = check('a', 'b', 'a', 'a');
    expect(inSight(group)).toEqual(['a']);
    expect(inSight(group, group.id)).toEqual(['a', 'b']);
    expect(inSight(group, group.id, group.phrases[0]!.id)).toEqual(['a', 'a', 'a', 'b']);
  });

  it('opens an only phrase with its check', () => {
    const group = check('a', 'a', 'a');
    expect(inSight(group)).toEqual(['a']);
    expect(inSight(group, group.id)).toEqual(['a', 'a', 'a']);
  });

  it('does not hold back a single one', () => {
    expect(inSight(check('a', 'b'))).toEqual(['a', 'b']);
  });
});
