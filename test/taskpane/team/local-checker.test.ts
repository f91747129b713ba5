import { localChecker } from '../../../src/taskpane/team/local-checker';
import { caseDocument } from '../made-up-review';

const file = (value: unknown) => async () => new TextEncoder().encode(JSON.stringify(value));
const TEXT = caseDocument(['The NFH rang. There are ongoing concerns around home conditions.']);
const OPTIONS = { kind: 'case-note', nation: 'England', on: '2026-06-01', ownTerms: [] } as const;
const UNDERSTOOD = { written: 'NFH', meaning: 'Northvale Family Hub', understood: true };

async function found(checker: ReturnType<typeof localChecker>, options: Parameters<ReturnType<typeof localChecker>['check']>[1] = OPTIONS): Promise<string[]> {
  return (await checker.check(TEXT, options, {})).findings.map(({ check }) => check);
}

describe('localChecker', () => {
  it('checks by the team’s file', async () => {
    const checker = localChecker(file({ name: 'Northvale', checks: { 'vague-concern': 'off' } }));
    expect(await found(checker)).not.toContain('vague-concern');
    expect(await checker.team()).toMatchObject({ state: 'in-use', name: 'Northvale', problems: [], terms: { team: 'Northvale' } });
  });

  it.each([
    ['there is none', async () => null, 'none'],
    ['the server fails', () => Promise.reject(new TypeError('Failed to fetch')), 'not-fetched'],
    ['it has a fault', file({ checks: { jargn: 'off' } }), 'faulty'],
  ])('checks without it where %s', async (_case, fetchFile: () => Promise<Uint8Array | null>, state) => {
    const checker = localChecker(fetchFile);
    expect(await found(checker)).toEqual(expect.arrayContaining(['vague-concern', 'undefined-acronym']));
    expect((await checker.team()).state).toBe(state);
  });

  it('asks the server once, however often it is checked', async () => {
    const fetchFile = jest.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const checker = localChecker(fetchFile);
    await checker.prepare([]);
    await found(checker);
    await checker.team();
    expect(fetchFile).toHaveBeenCalledTimes(1);
  });

  it('goes by the user’s own terms, as they are at the time', async () => {
    const checker = localChecker(file({ acronyms: { NFH: 'Northvale Food Hub' } }));
    expect(await found(checker)).toContain('undefined-acronym');
    expect(await found(checker, { ...OPTIONS, ownTerms: [UNDERSTOOD] })).not.toContain('undefined-acronym');
    expect(await found(checker)).toContain('undefined-acronym');
  });
});
