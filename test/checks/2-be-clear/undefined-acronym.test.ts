import fs from 'node:fs';
import path from 'node:path';
import { Checker } from '../../../src/checker/check-document';
import type { Finding } from '../../../src/checker/finding';
import jargon from '../../../src/checks/2-be-clear/jargon';
import undefinedAcronym from '../../../src/checks/2-be-clear/undefined-acronym';
import type { Nation } from '../../../src/document/kinds';
import { documentFromText } from '../../document-from-text';

const checker = new Checker([undefinedAcronym]);
const both = new Checker([undefinedAcronym, jargon]);
const findings = (text: string, nation: Nation = 'England'): readonly Finding[] => checker.check(documentFromText(text), { kind: 'case-note', nation, on: '2026-06-01' }).findings;
const rows = fs
  .readFileSync(path.join(__dirname, '../../../src/checks/2-be-clear/acronyms.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [acronym = '', expansion = '', field = '', nation = '', everyday = '', note = '', ...rest] = line.split('\t');
    return { acronym, expansion, field, nation, everyday, note, rest };
  });
const meanings = new Map<string, number>();
for (const { acronym, expansion } of rows) if (expansion) meanings.set(acronym.toUpperCase(), (meanings.get(acronym.toUpperCase()) ?? 0) + 1);
const everyday = new Set(rows.filter((row) => row.everyday).map(({ acronym }) => acronym.toUpperCase()));

/** The first finding's replacement put in place. */
function mended(text: string, nation?: Nation): string | null {
  const [finding] = findings(text, nation);
  const [replacement] = finding?.replacements ?? [];
  return replacement === undefined ? null : text.slice(0, finding?.start ?? 0) + replacement + text.slice(finding?.end ?? 0);
}

describe('the short forms', () => {
  it('are at least 700, each meaning with its field and the nations that use it', () => {
    expect(meanings.size).toBeGreaterThanOrEqual(700);
    for (const { acronym, expansion, field, nation, note, rest } of rows) {
      expect([acronym, rest]).toEqual([acronym, []]);
      expect([acronym, nation]).toEqual([acronym, expect.stringMatching(/^(?:(?:E|W|S|NI)(?:;(?:E|W|S|NI))*)?$/)]);
      if (expansion) expect([acronym, field]).toEqual([acronym, expect.stringMatching(/^(?:care|health|law|school|police|justice|home|money|immigration|voluntary|general)$/)]);
      if (note) expect([acronym, note]).toEqual([acronym, expect.stringMatching(/^\p{Lu}.*\.$/u)]);
    }
  });

  it('hold each meaning once, and none that itself ends in letters to be spelled out', () => {
    const all = rows.filter(({ expansion }) => expansion).map(({ acronym, expansion }) => `${acronym.toUpperCase()} ${expansion.toLowerCase()}`);
    expect(all.filter((row, at) => all.indexOf(row) !== at)).toEqual([]);
    expect(rows.filter(({ expansion }) => /[;|]|\s$|^\s/.test(expansion)).map(({ acronym }) => acronym)).toEqual([]);
  });

  it.each(rows.filter(({ acronym, expansion }) => expansion && meanings.get(acronym.toUpperCase()) === 1 && !everyday.has(acronym.toUpperCase())).map((row) => [row.acronym, row.expansion] as const))(
    '%s is found, and is left alone once spelled out',
    (acronym, expansion) => {
      const nation: Nation = 'England';
      expect(findings(`We asked the ${acronym} again.`).map(({ quote }) => quote)).toEqual([acronym]);
      for (const text of [`We asked the ${acronym} again.`, `An ${acronym} was asked.`, `Xu (${acronym}) came.`]) {
        const whole = mended(text, nation);
        expect(whole?.toLowerCase()).toContain(expansion.replace(/\s*\([^)]*\)$/, '').toLowerCase());
        const left = both.check(documentFromText(whole ?? ''), { kind: 'case-note', nation, on: '2026-06-01' }).findings;
        expect([whole, left.map(({ check, quote }) => [check, quote]).filter(([check, quote]) => check === 'undefined-acronym' && quote?.includes(acronym))]).toEqual([whole, []]);
      }
      expect(mended(`An ${acronym} was asked.`)).toMatch(/^An? \p{L}/u);
    },
  );
});

describe('spelled out where they are used', () => {
  it.each<[string, string | null]>([
    ['A LAC came.', 'A looked after child (LAC) came.'],
    ['LACs came.', 'Looked after children (LACs) came.'],
    ['We met two TAFs.', 'We met two teams around the family (TAFs).'],
    ['It is an EHCP.', 'It is an education, health and care plan (EHCP).'],
    ['It is an SGO.', 'It is a special guardianship order (SGO).'],
    ['He needs a IRO.', 'He needs an independent reviewing officer (IRO).'],
    ['The LADO’s advice was clear.', 'The local authority designated officer’s (LADO’s) advice was clear.'],
    ['HV to weigh him.', 'Health visitor (HV) to weigh him.'],
    ['Seen on Monday. HV to weigh him.', 'Seen on Monday. Health visitor (HV) to weigh him.'],
    ['The ABE interview is on Monday.', 'The achieving best evidence (ABE) interview is on Monday.'],
    ['The ABE is on Monday.', 'The achieving best evidence interview (ABE) is on Monday.'],
    ['Mrs Webb (TA) made a sign.', 'Mrs Webb (teaching assistant, TA) made a sign.'],
    ['Two SALTs came.', null],
    ['He was RUI’d on Friday.', null],
    ['The QQZ came.', null],
  ])('%j', (text, expected) => {
    expect(findings(text).length).toBeGreaterThan(0);
    expect(mended(text)).toBe(expected);
  });
});

describe('several meanings', () => {
  it.each<[string, Nation, string | null]>([
    ['The CPC met.', 'Scotland', 'The child protection committee (CPC) met.'],
    ['The CPC met.', 'Wales', 'The child protection conference (CPC) met.'],
    ['The pupils work with the TA in class.', 'England', 'The pupils work with the teaching assistant (TA) in class.'],
    ['The landlord gave notice and the family moved to TA.', 'England', 'The landlord gave notice and the family moved to temporary accommodation (TA).'],
    ['The family is in TA.', 'England', null],
    ['Police took NFA after the arrest.', 'England', 'Police took no further action (NFA) after the arrest.'],
    ['A CASP was agreed.', 'Wales', null],
  ])('%j in %s', (text, nation, expected) => {
    expect(mended(text, nation)).toBe(expected);
  });

  it('are named where none is surely meant', () => {
    const [finding] = findings('The family is in TA.');
    expect(finding?.message).toBe('“TA” is not spelled out at or before this first use, and can mean “teaching assistant” or “temporary accommodation”.');
    expect(finding?.replacements).toEqual([]);
  });
});

describe('other words in capitals', () => {
  it.each([
    'He is in Y9 at St Mary’s.',
    'She lives at BT12 3AB.',
    'Two looked after children came. The LAC review is on Monday.',
    'The local authorities met. LAs will write.',
    'The health visitors rang. The HV will call.',
    'Ring me on MON or TUES? NO, NEVER AGAIN.',
    'He must NOT be left with her. VERY LATE for school.',
    'PC Dunn rang.',
    'The form was signed by T.R. Lowe and by Dr PK Ali.',
    'He lives in George VI House and works at B&M.',
    'Henry XIV was read in class.',
  ])('%s', (text) => {
    expect(findings(text).map(({ quote }) => quote)).toEqual([]);
  });
});
