import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { run } from '../../src/cli/run';

const TODAY = '2026-06-01';
let folder: string;
let minutes: string;
let clean: string;
let broken: string;

async function ask(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, TODAY, { out: (text) => out.push(text), error: (line) => error.push(line) });
  return { code, out: out.join('\n'), error };
}

async function writeDocx(file: string, title: string, ...lines: string[]): Promise<string> {
  const document = new Document({
    sections: [{ children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...lines.map((text) => new Paragraph({ text }))] }],
  });
  fs.writeFileSync(file, await Packer.toBuffer(document));
  return file;
}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-picture-'));
  fs.mkdirSync(path.join(folder, 'below'));
  minutes = await writeDocx(path.join(folder, 'minutes.docx'), 'Core group minutes', 'Present: Ms Ali (social worker), Mr Dunn (school)', 'There are ongoing concerns around home conditions.');
  clean = await writeDocx(path.join(folder, 'below', 'note.docx'), 'Home visit to Jo Marsh', 'Jo Marsh (9) told me that she wants her own bed. I will visit again on 9 June 2026.');
  broken = path.join(folder, 'broken.docx');
  fs.writeFileSync(broken, 'not a Word file');
  fs.writeFileSync(path.join(folder, '~$minutes.docx'), 'a lock file of Word');
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('full-picture check', () => {
  it('gives one JSON object for one file, by the contract, and ends with 1 when something blocks sharing', async () => {
    const { code, out, error } = await ask('check', '--format', 'json', minutes);
    expect(code).toBe(1);
    expect(error).toEqual([]);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['version', 'file', 'kind', 'kindFrom', 'nation', 'checkedOn', 'words', 'findings', 'setAside', 'points', 'evidence']);
    expect(report).toMatchObject({ version: 1, file: minutes, kind: 'minutes', kindFrom: 'guess', nation: 'England', checkedOn: TODAY });
    const finding = report.findings.find((candidate: { check: string }) => candidate.check === 'vague-concern');
    expect(Object.keys(finding)).toEqual(['check', 'point', 'level', 'scope', 'paragraph', 'start', 'end', 'quote', 'sentence', 'subject', 'message', 'why', 'todo', 'replacements', 'key']);
    expect(finding).toMatchObject({ point: 1, level: 'must', scope: 'span', paragraph: 2, start: 0, quote: 'There are ongoing concerns around home conditions.' });
    const whole = report.findings.find((candidate: { check: string }) => candidate.check === 'distribution-missing');
    expect(whole).toMatchObject({ scope: 'document', paragraph: null, start: null, end: null, quote: null, sentence: null });
    expect(report.points).toHaveLength(8);
    expect(report.points[0]).toEqual({ point: 1, title: expect.any(String), open: { must: expect.any(Number), should: expect.any(Number), consider: expect.any(Number) } });
  });

  it('tells for each reflective question where the document speaks to it, in json and jsonl', async () => {
    const report = JSON.parse((await ask('check', '--format', 'json', clean)).out);
    expect(report.evidence).toHaveLength(26);
    expect(report.evidence[0]).toEqual({ question: 'pp1.q1', point: 1, text: expect.stringMatching(/\?$/), followUpOf: null, places: expect.any(Array) });
    expect(report.evidence.find(({ question }: { question: string }) => question === 'pp1.q2a').followUpOf).toBe('pp1.q2');
    const voice = report.evidence.find(({ question }: { question: string }) => question === 'pp7.q1');
    expect(voice.places).toEqual([{ paragraph: 1, start: 0, end: 48, quote: 'Jo Marsh (9) told me that she wants her own bed.', sentence: 'Jo Marsh (9) told me that she wants her own bed.', about: 'Jo Marsh' }]);
    const line = JSON.parse((await ask('check', '--format', 'jsonl', clean)).out);
    expect(line).toEqual(report);
  });

  it('ends with 0 when nothing blocks sharing', async () => {
    const { code, out } = await ask('check', clean);
    expect(code).toBe(0);
    expect(out).toContain('case note (guessed)');
    expect(out).toContain('5 Make meetings work: not checked in this kind of document');
    expect(out).toContain('Nothing found that blocks sharing.');
  });

  it('takes the kind, the nation and the day', async () => {
    const { out } = await ask('check', '--format', 'json', '--kind', 'case-note', '--nation', 'Northern Ireland', '--on', '2026-05-04', minutes);
    expect(JSON.parse(out)).toMatchObject({ kind: 'case-note', kindFrom: 'option', nation: 'Northern Ireland', checkedOn: '2026-05-04' });
  });

  it('checks a folder and all below, a line for each file, and says what it could not read', async () => {
    const { code, out, error } = await ask('check', '--format', 'jsonl', folder);
    expect(code).toBe(2);
    const files = out.split('\n').map((line) => path.basename(JSON.parse(line).file));
    expect(files.sort()).toEqual(['minutes.docx', 'note.docx']);
    expect(error).toHaveLength(1);
    expect(error[0]).toContain('broken.docx: This is not a Word document');
  });

  it('keeps the order in which files are given', async () => {
    const { out } = await ask('check', '--format', 'jsonl', minutes, clean);
    expect(out.split('\n').map((line) => JSON.parse(line).file)).toEqual([minutes, clean]);
  });

  it('finds what a pattern matches', async () => {
    const { out } = await ask('check', '--format', 'json', `${folder.replace(/\\/g, '/')}/**/no*.docx`);
    expect(JSON.parse(out).map((report: { file: string }) => path.basename(report.file))).toEqual(['note.docx']);
  });

  it('gives a list in JSON for several files', async () => {
    const { out } = await ask('check', '--format', 'json', minutes, clean);
    expect(JSON.parse(out)).toHaveLength(2);
  });

  it('writes to a file', async () => {
    const output = path.join(folder, 'report.json');
    const { out } = await ask('check', '--format', 'json', '--output', output, minutes);
    expect(out).toBe('');
    expect(JSON.parse(fs.readFileSync(output, 'utf8'))).toMatchObject({ kind: 'minutes' });
  });

  it('says why, what to do and which words in its text', async () => {
    const { out } = await ask('check', minutes);
    expect(out).toContain('MUST  A worry with no details [vague-concern]');
    expect(out).toContain('“There are ongoing concerns around home conditions.”');
    expect(out).toContain('Why:');
    expect(out).toContain('Do:');
    expect(out).toMatch(/1 Seek and share information: \d must/);
  });

  it.each<[string, string[], RegExp]>([
    ['no file', ['check'], /^Say which document to check/],
    ['a file that is not there', ['check', 'nowhere.docx'], /nowhere\.docx: There is no such file/],
    ['an unknown kind', ['check', '--kind', 'letter', 'x.docx'], /“letter” is not a kind of document\. Use one of: assessment, minutes/],
    ['an unknown nation', ['check', '--nation', 'France', 'x.docx'], /“France” is not a nation/],
    ['a day that is none', ['check', '--on', '2026-02-30', 'x.docx'], /“2026-02-30” is not a day/],
    ['an unknown format', ['check', '--format', 'pdf', 'x.docx'], /“pdf” is not a format/],
    ['no number of jobs', ['check', '--jobs', '0', 'x.docx'], /“0” is not a number of files to check side by side\. Use a whole number from 1 to 16/],
    ['too many jobs', ['check', '--jobs', '17', 'x.docx'], /“17” is not a number of files/],
    ['an unknown option', ['check', '--colour', 'x.docx'], /--colour/],
    ['an unknown command', ['sing'], /“sing” is not a command/],
    ['an unknown check', ['explain', 'nonsense'], /“nonsense” is not a check/],
  ])('answers %s with one line and 2', async (_, words, line) => {
    const { code, out, error } = await ask(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toHaveLength(1);
    expect(error[0]).toMatch(line);
    expect(error[0]).not.toContain('\n');
  });

  it.each([['the document itself', () => minutes], ['another Word document', () => path.join(folder, 'new.docx')]])('does not write a report over %s', async (_, output) => {
    const before = fs.readFileSync(minutes);
    const { code, error } = await ask('check', '--output', output(), minutes);
    expect(code).toBe(2);
    expect(error[0]).toContain('would be written over a Word document');
    expect(fs.readFileSync(minutes).equals(before)).toBe(true);
    expect(fs.existsSync(path.join(folder, 'new.docx'))).toBe(false);
  });

  it('lets nothing of one document colour the findings in another', async () => {
    const alone = await ask('check', '--format', 'jsonl', minutes);
    const after = await ask('check', '--format', 'jsonl', clean, minutes);
    expect(after.out.split('\n')[1]).toBe(alone.out);
  });

  it('says when the report cannot be written', async () => {
    const { code, error } = await ask('check', '--output', path.join(folder, 'no', 'such', 'folder.json'), minutes);
    expect(code).toBe(2);
    expect(error[0]).toMatch(/cannot be written \(ENOENT\)/);
  });
});

describe('what one check found in several places', () => {
  it('is one group in the text, with what is said of a place alone, and a flat list in the JSON', async () => {
    const file = await writeDocx(path.join(folder, 'again.docx'), 'Home visit', 'There was contact recently. The ELSA rang recently. He was seen recently.', 'The SALT rang too.');
    const { out } = await ask('check', '--kind', 'case-note', file);
    expect(out).toMatch(/CONSIDER {2}A time that cannot be placed \[vague-time\], 3 places\n {6}“recently” \(3 times\)\n/u);
    expect(out).toMatch(/\[undefined-acronym\], 2 places\n {6}“(?:The )?ELSA”\n/u);
    expect(out).toContain('can mean “speech and language therapist” or');
    const { findings } = JSON.parse((await ask('check', '--format', 'json', '--kind', 'case-note', file)).out);
    expect(findings.filter(({ check }: { check: string }) => check === 'vague-time')).toHaveLength(3);
  });
});

describe('full-picture check --terms', () => {
  const file = (text: string): string => {
    const name = path.join(folder, 'team.json');
    fs.writeFileSync(name, text);
    return name;
  };

  it('checks by the team’s file and says what it has switched off', async () => {
    const terms = file('{ "name": "Northvale", "checks": { "vague-concern": "off", "distribution-missing": "should" } }');
    const { code, out, error } = await ask('check', '--terms', terms, minutes);
    expect(error).toEqual([]);
    expect(out).toContain('Switched off by your team (Northvale): A worry with no details [vague-concern]. By itself it is a “must”.');
    expect(out).toContain('Set to “should” by your team (Northvale): Nothing says who gets the minutes [distribution-missing]. By itself it is a “must”.');
    expect(code).toBe(1);
    const json = JSON.parse((await ask('check', '--format', 'json', '--terms', terms, minutes)).out);
    expect(json).toMatchObject({ team: 'Northvale', changed: [{ check: 'vague-concern', level: 'must', now: 'off' }, { check: 'distribution-missing', level: 'must', now: 'should' }] });
    expect(json.findings.map((finding: { check: string }) => finding.check)).not.toContain('vague-concern');
  });

  it.each([
    ['{ "checks": { "vague-concrn": "off" } }', 'team.json, line 1, checks.vague-concrn: “vague-concrn” is not a check. Did you mean “vague-concern”?'],
    ['{ "name": 1, "checks": [] }', 'team.json, line 1, name: give the name of the team as text, such as “Northvale Family Help”. There is one more fault in the file.'],
    ['', 'team.json: The file is empty. Write { } into it, or take it away.'],
    [' '.repeat(600_000), 'team.json: The file is too big (501 kB; at most 500). Take out what the team does not need.'],
  ])('ends with 2 and one line where the file is wrong: %#', async (text, line) => {
    expect(await ask('check', '--terms', file(text), minutes)).toEqual({ code: 2, out: '', error: [expect.stringContaining(line)] });
  });

  it('ends with 2 and one line where there is no such file, or it is a folder', async () => {
    expect(await ask('check', '--terms', path.join(folder, 'none.json'), minutes)).toMatchObject({ code: 2, error: [expect.stringContaining('There is no such file')] });
    expect(await ask('check', '--terms', folder, minutes)).toMatchObject({ code: 2, error: [expect.stringContaining('This is a folder')] });
  });
});

describe('full-picture explain', () => {
  it('lists the checks by practice point', async () => {
    const { code, out } = await ask('explain');
    expect(code).toBe(0);
    expect(out).toMatch(/1 Seek and share information\n(?: {2}.*\n)* {2}sharing-delayed/);
  });

  it('explains one with examples', async () => {
    const { out } = await ask('explain', 'vague-concern');
    expect(out).toContain('Why it matters:');
    expect(out).toContain('There are ongoing concerns around home conditions.');
    expect(out).not.toContain('[[');
  });

  it('says what a check rests on', async () => {
    const { out } = await ask('explain', 'law-as-barrier');
    expect(out).toMatch(/Source, in our own words:\n {4}What helps to support .*, NSPCC Learning, January 2025\n {4}Information sharing: .*2024 \(England\)/);
  });
});

it.each([[['--help']], [[]]])('helps with %j', async (words) => {
  const { code, out } = await ask(...words);
  expect(code).toBe(0);
  expect(out).toContain('full-picture check FILE|FOLDER|PATTERN…');
});
