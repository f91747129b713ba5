import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { readTeam } from '../../../src/checker/team/read-team';
import schema from '../../../src/checker/team/team.schema.json';
import { CHECKS } from '../../../src/checks/catalogue';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (value: unknown) => readTeam(bytes(JSON.stringify(value)));
const problems = (text: string): readonly string[] => readTeam(bytes(text)).problems;
const fitsSchema = new Ajv({ schemaId: 'auto' }).compile(schema);

describe('readTeam', () => {
  it('reads every part of a file', () => {
    const { terms } = read({
      $schema: './team.schema.json',
      name: 'Northvale Family Help',
      terms: { 'Front room': 'the room in which families are seen', 'core group': { meaning: 'the people who carry out the plan', understood: true } },
      acronyms: { NFH: 'Northvale Family Help' },
      checks: { 'vague-time': 'off', 'hard-to-read': 'should' },
      minutesWithinWorkingDays: { Wales: 15 },
      policies: { escalation: ['Northvale Resolution Pathway'], informationSharing: ['Northvale Charter'] },
      agencies: { Lanternhouse: 'housing' },
      roles: { 'family coach': 'social care' },
      recipients: ['health visitor'],
      sharing: { required: ['findings', 'recipients'] },
    });
    expect(terms).toMatchObject({ team: 'Northvale Family Help', minutesWithin: { Wales: 15 }, escalation: ['Northvale Resolution Pathway'], informationSharing: ['Northvale Charter'], recipients: ['health visitor'], required: ['findings', 'recipients'] });
    expect(terms?.terms.get('front room')).toEqual({ written: 'Front room', meaning: 'the room in which families are seen', understood: false, from: 'team' });
    expect(terms?.terms.get('core group')?.understood).toBe(true);
    expect(terms?.acronyms.get('NFH')?.meaning).toBe('Northvale Family Help');
    expect([...(terms?.levels ?? [])]).toEqual([['vague-time', 'off'], ['hard-to-read', 'should']]);
    expect([...(terms?.agencies ?? []), ...(terms?.roles ?? [])]).toEqual([['Lanternhouse', 'housing'], ['family coach', 'social care']]);
  });

  it('takes one number of days for all nations', () => {
    expect(read({ minutesWithinWorkingDays: 5 }).terms?.minutesWithin).toEqual({ England: 5, Scotland: 5, Wales: 5, 'Northern Ireland': 5 });
  });

  it.each([
    ['{\n  "acronyms": {\n    "CAMHS": 7\n  }\n}', 'team.json, line 3, acronyms.CAMHS: give the meaning as text, such as “child and adolescent mental health services”.'],
    ['{ "acronims": {} }', 'team.json, line 1, acronims: “acronims” is not known here. Did you mean “acronyms”?'],
    ['{ "checks": { "jargn": "off" } }', 'team.json, line 1, checks.jargn: “jargn” is not a check. Did you mean “jargon”?'],
    ['{ "checks": { "weather": "off" } }', 'team.json, line 1, checks.weather: “weather” is not a check. “full-picture explain” lists them all.'],
    ['{ "checks": { "jargon": "of" } }', 'team.json, line 1, checks.jargon: “of” is not a level. Did you mean “off”?'],
    ['{ "checks": { "jargon": "severe" } }', 'team.json, line 1, checks.jargon: “severe” is not a level. Use “off”, “must”, “should” or “consider”.'],
    ['{ "checks": { "jargon": false } }', 'team.json, line 1, checks.jargon: give a level.'],
    ['{ "minutesWithinWorkingDays": "10" }', 'team.json, line 1, minutesWithinWorkingDays: give a whole number of working days from 1 to 90, without quotation marks, or one for each nation, such as 15.'],
    ['{ "minutesWithinWorkingDays": { "England": 0 } }', 'team.json, line 1, minutesWithinWorkingDays.England: give a whole number of working days from 1 to 90, without quotation marks, such as 15.'],
    ['{ "terms": { "front (room)": "a room" } }', 'team.json, line 1, terms.front (room): “front (room)” is not a term of words. Use letters, numbers and spaces, without brackets.'],
    ['{ "acronyms": { "family hub": "a place" } }', 'team.json, line 1, acronyms.family hub: “family hub” is not a short form. Write it in capitals without spaces, such as NFH; words belong under “terms”.'],
    ['{ "terms": { "front room": { "means": "a room" } } }', 'team.json, line 1, terms.front room: “meaning” is missing: give the meaning as text, such as “the room in which families are seen”.'],
    ['{ "recipients": ["police", "police"] }', 'team.json, line 1, recipients.1: “police” stands in the list twice: take one out.'],
    ['[]', 'team.json, line 1: give an object in { }, such as {"name":"Northvale Family Help"}.'],
    ['', 'team.json: The file is empty. Write { } into it, or take it away.'],
    [' \n ', 'team.json: The file is empty. Write { } into it, or take it away.'],
    ['{\n  "name": "A",\n}', 'team.json: It is not JSON: line 3, column 1: there is a comma too many before this }.'],
    ['{\n  “name”: "A"\n}', 'team.json: It is not JSON: line 2, column 3: “ stands where a straight quotation mark (") belongs.'],
    ['{ "name": "A" "terms": {} }', 'team.json: It is not JSON: line 1, column 15: a comma or } belongs here.'],
    ['{ "name": "A', 'team.json: It is not JSON: line 1, column 11: this text has no quotation mark (") at its end, or holds a line break or a single \\, which has to be written \\\\.'],
    ['{ "name": "A"', 'team.json: It is not JSON: line 1, column 14: the file ends before it is complete: a } is missing.'],
    ['{ "name": "A", "name": "B" }', 'team.json: It is not JSON: line 1, column 16: “name” is written twice.'],
    ['{\r\n  // ours\r\n}', 'team.json: It is not JSON: line 2, column 3: JSON has no remarks: take this line out.'],
    ['{} {}', 'team.json: It is not JSON: line 1, column 4: nothing may follow the last bracket.'],
  ])('says of %j what is wrong and what to do', (text, problem) => {
    expect(problems(text)[0]).toBe(problem);
  });

  it('names every fault', () => {
    expect(problems('{ "acronyms": { "A1": 1, "B2": 2 }, "x": 0 }')).toHaveLength(3);
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8')],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16 without a mark, big end first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('reads %s', (_name, encode) => {
    expect(readTeam(encode('{ "name": "Tŷ Gwyn" }')).terms?.team).toBe('Tŷ Gwyn');
  });

  it('says of what is no text, and of what is too big, what to do', () => {
    expect(readTeam(new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])).problems).toEqual(['team.json: The file is not text that can be read. Save it as UTF-8, for example with Notepad.']);
    expect(readTeam(new Uint8Array(600_000).fill(32)).problems).toEqual(['team.json: The file is too big (600 kB; at most 500). Take out what the team does not need.']);
  });

  it('is not led astray by names that JavaScript knows', () => {
    expect(problems('{ "__proto__": {}, "constructor": 1, "toString": 2 }')).toHaveLength(3);
    expect(readTeam(bytes('{ "terms": { "constructor": "a builder" } }')).terms?.terms.get('constructor')?.meaning).toBe('a builder');
  });
});

/** Values that are nearly right: what a property test of any JSON at all would hardly ever come to. */
const nearly = fc.record(
  {
    name: fc.oneof(fc.string(), fc.constant('Northvale'), fc.integer()),
    terms: fc.oneof(fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('front room', 'x(', 'a  b')), fc.oneof(fc.string(), fc.record({ meaning: fc.string(), understood: fc.boolean() }, { requiredKeys: [] }))), fc.constant([])),
    acronyms: fc.dictionary(fc.oneof(fc.constantFrom('NFH', 'A', 'PHQ-9', 'nfh', 'A B', '12'), fc.string()), fc.oneof(fc.string(), fc.constant('a thing'), fc.jsonValue())),
    checks: fc.dictionary(fc.constantFrom('jargon', 'jargn', 'vague-time'), fc.constantFrom('off', 'must', 'none', null)),
    minutesWithinWorkingDays: fc.oneof(fc.integer({ min: -1, max: 100 }), fc.double(), fc.dictionary(fc.constantFrom('England', 'Wales', 'France'), fc.integer({ min: 0, max: 91 }))),
    policies: fc.record({ escalation: fc.array(fc.oneof(fc.string(), fc.constantFrom('Pathway', 'Charter'))), informationSharing: fc.jsonValue() }, { requiredKeys: [] }),
    agencies: fc.dictionary(fc.string({ minLength: 1 }), fc.constantFrom('health', 'housing', 'heath')),
    recipients: fc.array(fc.constantFrom('health visitor', 'school', 'x', '')),
    sharing: fc.record({ required: fc.array(fc.constantFrom('findings', 'unseen', 'none')) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('any JSON value', () => {
  it('gives either terms or clear faults, and agrees with the schema', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearly), (value) => {
        const text = JSON.stringify(value);
        const { terms, problems: found } = readTeam(bytes(text));
        expect(terms !== null).toBe(fitsSchema(JSON.parse(text)));
        if (terms === null) for (const problem of found) expect(problem).toMatch(/^team\.json[,:] [^\n]*[.?]$/su);
        expect(terms === null).toBe(found.length > 0);
      }),
      { numRuns: 1500 },
    );
  });

  it('is read as the browser reads it, and any other text is refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.uint8Array().map((raw) => Buffer.from(raw).toString('latin1'))), (text) => {
        const said = problems(text)[0] ?? '';
        const isJson = ((): boolean => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        // A name that is written twice is a slip here, and JSON all the same; nothing but that is told apart.
        if (isJson) expect(said).not.toMatch(/It is not JSON(?!.*written twice)/u);
        else expect(said).toMatch(/It is not JSON|is empty|not text/u);
      }),
      { numRuns: 500 },
    );
  });

  it('does not hang or overflow on endless brackets', () => {
    expect(problems('['.repeat(200_000))[0]).toContain('too many brackets');
    expect(problems(`{"terms":${'{"a":'.repeat(60_000)}`)[0]).toContain('too many brackets');
  });
});

describe('the schema', () => {
  it('fits the example in the README', () => {
    const readme = fs.readFileSync(path.join(__dirname, '../../../README.md'), 'utf8');
    expect(problems(/## Your team’s words and ways[^]*?```json\n([^`]*)```/u.exec(readme)?.[1] ?? '')).toEqual([]);
  });

  it('knows every check', () => {
    expect(schema.properties.checks.propertyNames.enum).toEqual(CHECKS.map(({ id }) => id));
  });

  it('tells editors of every part what it is for', () => {
    for (const part of Object.values(schema.properties)) expect(part.description.length).toBeGreaterThan(20);
  });
});
