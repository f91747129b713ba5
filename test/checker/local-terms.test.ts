import fc from 'fast-check';
import { Checker } from '../../src/checker/check-document';
import type { Finding } from '../../src/checker/finding';
import type { Report } from '../../src/checker/report';
import { ownTerm, type OwnTerm } from '../../src/checker/team/own-terms';
import { readTeam } from '../../src/checker/team/read-team';
import { withOwnTerms } from '../../src/checker/team/with-own-terms';
import type { LocalTerms } from '../../src/checks/local-terms';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

const ON = '2026-06-01';
const checker = new Checker();

function team(file: object): LocalTerms {
  const { terms, problems } = readTeam(new TextEncoder().encode(JSON.stringify(file)));
  if (!terms) throw new Error(problems.join('\n'));
  return terms;
}

const own = (written: string, meaning: string, understood = false): OwnTerm => ownTerm(written, meaning, understood)!;
const checked = (text: string, local?: LocalTerms, kind: DocumentKind = 'case-note'): Report => checker.check(documentFromText(text), { kind, on: ON, ...(local ? { local } : {}) });
const of = (check: string, { findings }: Report): readonly Finding[] => findings.filter((finding) => finding.check === check);
const quotes = (check: string, report: Report): (string | null)[] => of(check, report).map(({ quote }) => quote);

describe('short forms of a team', () => {
  const TEXT = 'Jo went to the NFH on Monday. The MASH took the call.';

  it('are spelled out as the team says', () => {
    const report = checked(TEXT, team({ acronyms: { NFH: 'Northvale Family Hub', MASH: 'multi-agency support hub' } }));
    expect(of('undefined-acronym', report).map(({ replacements }) => replacements)).toEqual([['Northvale Family Hub (NFH)'], ['multi-agency support hub (MASH)']]);
  });

  it('are left alone where everybody who receives knows them', () => {
    expect(quotes('undefined-acronym', checked(TEXT, team({ acronyms: { NFH: { meaning: 'Northvale Family Hub', understood: true } } })))).toEqual(['MASH']);
  });

  it('count as spelled out where the document gives the team’s meaning', () => {
    expect(quotes('undefined-acronym', checked('The Northvale family hub rang. The NFH will ring again.', team({ acronyms: { NFH: 'Northvale family hub' } })))).toEqual([]);
  });

  it.each(['HELP', 'CP-IS+', 'P&Q', 'ABCDEFGHIJ', 'EarlyBird', 'N2K'])('are found as they are written: %s', (letters) => {
    const [finding] = of('undefined-acronym', checked(`Jo was sent to ${letters} again.`, team({ acronyms: { [letters]: 'the local help' } })));
    expect(finding).toMatchObject({ quote: letters, replacements: [`the local help (${letters})`] });
  });
});

describe('terms of a team', () => {
  it('are found once, with their meaning to put in place', () => {
    const [finding, ...more] = of('jargon', checked('We met in the front room. The front room was cold.', team({ terms: { 'Front room': 'where families are seen' } })));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ quote: 'front room', replacements: ['front room (where families are seen)'], todo: 'In plain words: where families are seen.' });
  });

  it('are left alone where they are explained or understood', () => {
    expect(quotes('jargon', checked('The front room (where families are seen) was cold.', team({ terms: { 'front room': 'where families are seen' } })))).toEqual([]);
    expect(quotes('jargon', checked('We met in the front room.', team({ terms: { 'front room': { meaning: 'where families are seen', understood: true } } })))).toEqual([]);
  });

  it('win over what is said of the same words by ourselves', () => {
    const TEXT = 'The next core group is on 4 May.';
    expect(quotes('jargon', checked(TEXT))).toEqual(['core group']);
    expect(of('jargon', checked(TEXT, team({ terms: { 'core group': 'our Thursday meeting' } })))[0]?.todo).toBe('In plain words: our Thursday meeting.');
    expect(quotes('jargon', checked(TEXT, team({ terms: { 'core group': { meaning: 'our Thursday meeting', understood: true } } })))).toEqual([]);
  });
});

describe('terms of one’s own', () => {
  const TEXT = 'The NFH rang. We met in the front room.';
  const TEAM = team({ acronyms: { NFH: 'Northvale Family Hub' }, terms: { 'front room': 'a room' } });

  it('win over the team’s', () => {
    const local = withOwnTerms(TEAM, [own('NFH', 'Northvale Food Hub'), own('Front room', 'the room by the door')]);
    expect(of('undefined-acronym', checked(TEXT, local))[0]?.replacements).toEqual(['Northvale Food Hub (NFH)']);
    expect(of('jargon', checked(TEXT, local))[0]).toMatchObject({ todo: 'In plain words: the room by the door.', why: expect.stringContaining('your own list') });
  });

  it('need no team', () => {
    expect(quotes('undefined-acronym', checked(TEXT, withOwnTerms(null, [own('NFH', 'Northvale Family Hub', true)])))).toEqual([]);
  });
});

describe('levels of a team', () => {
  const TEXT = 'There are ongoing concerns around home conditions.';

  it('switch a check off, and the report says so', () => {
    const report = checked(TEXT, team({ name: 'Northvale', checks: { 'vague-concern': 'off' } }));
    expect(of('vague-concern', report)).toEqual([]);
    expect(report).toMatchObject({ team: 'Northvale', changed: [{ check: 'vague-concern', point: 1, level: 'must', now: 'off' }] });
    expect(checked(TEXT).changed).toEqual([]);
  });

  it('give a check another level, in its findings and in the counts', () => {
    const report = checked(TEXT, team({ checks: { 'vague-concern': 'consider', 'distribution-missing': 'off', 'recipients-missing': 'should' } }));
    expect(of('vague-concern', report)[0]?.level).toBe('consider');
    expect(report.points[0]?.open.must).toBe(checked(TEXT).points[0]!.open.must - 1);
    // A check of minutes only, and one left at its own level, are no news in a case note.
    expect(report.changed).toMatchObject([{ check: 'vague-concern', level: 'must', now: 'consider' }]);
  });

  it('change the levels of document findings too', () => {
    const local = team({ checks: { 'distribution-missing': 'should' } });
    expect(of('distribution-missing', checked('# Minutes of the core group\nJo is well.', local, 'minutes'))[0]?.level).toBe('should');
  });

  it('leave a point unchecked when all its checks are off', () => {
    const points = checked('Jo is well.', team({ checks: Object.fromEntries(['role-unexplained', 'contact-missing'].map((id) => [id, 'off'])) })).points;
    expect(points[5]?.checked).toBe(false);
  });
});

describe('ways and names of a team', () => {
  const DISPUTE = 'The health visitor does not agree with the plan to close.';
  const PATHWAY = team({ policies: { escalation: ['The Northvale Way'], informationSharing: ['Northvale Charter'] } });

  it('name the team’s route, and take it for one where it is named', () => {
    expect(of('disagreement-no-route', checked(DISPUTE, PATHWAY))[0]?.todo).toContain('Your team’s route is: The Northvale Way.');
    const NAMED = `${DISPUTE} We go by the Northvale Way.`;
    expect(of('disagreement-no-route', checked(NAMED, PATHWAY))).toEqual([]);
    expect(of('disagreement-no-route', checked(NAMED))).toHaveLength(1);
    expect(of('disagreement-no-route', checked(`${DISPUTE} The Northvale Way was not used.`, PATHWAY))).toHaveLength(1);
  });

  it('name the team’s policy for sharing', () => {
    expect(of('law-as-barrier', checked('The surgery said that it cannot share anything because of GDPR.', PATHWAY))[0]?.todo).toContain('Northvale Charter');
    expect(of('sharing-delayed', checked('We will share this with the school once Dad gives his permission.', PATHWAY))[0]?.todo).toContain('Northvale Charter');
  });

  it('say who usually receives the documents', () => {
    const local = team({ recipients: ['health visitor', 'school'] });
    expect(of('distribution-missing', checked('# Minutes of the core group\nJo is well.', local, 'minutes'))[0]?.todo).toContain('health visitor, school');
    expect(of('recipients-missing', checked('# Assessment of Ella Marsh\nElla likes school.', local, 'assessment'))[0]?.todo).toContain('health visitor, school');
  });

  it('set the days for minutes', () => {
    const MINUTES = '# Minutes of the core group\nDate: Monday 18 May 2026\nElla is well.';
    expect(of('minutes-late', checked(MINUTES, undefined, 'minutes'))).toEqual([]);
    expect(of('minutes-late', checked(MINUTES, team({ minutesWithinWorkingDays: { England: 3 } }), 'minutes'))[0]?.message).toContain('within 3');
    expect(of('minutes-late', checked(MINUTES, team({ minutesWithinWorkingDays: { Wales: 3 } }), 'minutes'))).toEqual([]);
  });

  it('make local organisations known as what they are', () => {
    const TEXT = 'Lanternhouse was invited and did not attend the meeting.';
    expect(of('disagreement-no-route', checked(TEXT))).toEqual([]);
    expect(of('disagreement-no-route', checked(TEXT, team({ agencies: { Lanternhouse: 'housing' } })))).toHaveLength(1);
  });
});

describe('a checker that is kept', () => {
  it('finds after any change of terms what a new one finds', () => {
    const files = [
      undefined,
      team({ acronyms: { NFH: 'Northvale Family Hub' } }),
      team({ acronyms: { NFH: { meaning: 'Northvale Family Hub', understood: true } } }),
      team({ terms: { 'front room': 'a room' } }),
      team({ terms: { 'front room': 'another room' } }),
      team({ agencies: { Lanternhouse: 'housing' }, checks: { 'vague-concern': 'off' } }),
      team({ policies: { escalation: ['Pathway'] }, checks: { 'vague-concern': 'should' } }),
    ];
    const text = 'The NFH rang. We met in the front room.\nThere are ongoing concerns around home conditions.\nLanternhouse was invited and did not attend the meeting. We go by the Pathway.';
    const fresh = files.map((local) => new Checker().check(documentFromText(text), { kind: 'minutes', on: ON, ...(local ? { local } : {}) }));
    for (const at of [0, 1, 2, 1, 3, 4, 0, 5, 6, 5, 0, 6]) expect(checked(text, files[at], 'minutes')).toEqual(fresh[at]);
  });

  it('takes whatever a file may hold', () => {
    const small = new Checker([]);
    const words = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(fc.dictionary(words, fc.constant('a thing')), fc.array(words), (terms, names) => {
        const { terms: local } = readTeam(new TextEncoder().encode(JSON.stringify({ terms, policies: { escalation: [...new Set(names)] }, agencies: Object.fromEntries(names.map((name) => [name, 'health'])) })));
        if (local) small.check(documentFromText([...Object.keys(terms), ...names].join(' ')), { on: ON, local });
      }),
      { numRuns: 150 },
    );
  });
});
