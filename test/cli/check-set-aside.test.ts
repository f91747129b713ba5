import fs from 'node:fs';
import { openPackage } from '../../src/docx/package';
import { RECORD_NAMESPACE } from '../../src/sharing/record-entries';
import { EMPTY_RECORD, type Decision } from '../../src/sharing/record';
import { ask, Desk } from './command-line';

const desk = new Desk();
const LINES = ['Home visit to Jo Marsh', 'Jo Marsh (9) told me that she wants her own bed.', 'There are ongoing concerns around home conditions.', 'Her mother is hard to reach.', 'I will visit again on 9 June 2026.'];
const REASON = 'Set out in the assessment of 2 May 2026.';
let note: string;
let decision: Decision;

interface Json {
  findings: { check: string; key: string; level: string }[];
  setAside: ({ check: string } & Record<string, unknown>)[];
  points: { point: number; open: Record<string, number> }[];
  kind: string;
  kindFrom: string;
  nation: string;
}
const json = async (...words: string[]) => JSON.parse((await ask('check', '--format', 'json', ...words)).out) as Json;

beforeAll(async () => {
  note = desk.write('note.docx', LINES);
  const { findings } = await json(note);
  expect(findings.filter(({ level }) => level === 'must').map(({ check }) => check)).toEqual(['vague-concern']);
  const { key } = findings.find(({ check }) => check === 'vague-concern')!;
  decision = { scope: 'once', key, check: 'vague-concern', words: LINES[2]!, reason: REASON, at: '2026-05-30T09:00:00+01:00' };
});

beforeEach(() => void desk.write('note.docx', LINES, { ...EMPTY_RECORD, decisions: [decision] }));
afterAll(() => desk.clear());

it('lets what was set aside in the document with a reason block no longer, and shows it with the reason', async () => {
  const { code, out, error } = await ask('check', note);
  expect(error).toEqual([]);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 Seek and share information: .*\(1 set aside\)$/m);
  expect(out).toContain(`Set aside in the document: 1\n  MUST  A worry with no details [vague-concern]\n      “${LINES[2]}”\n      Reason: ${REASON}\n`);
  expect(out).toContain('Nothing is open that blocks sharing.');
});

it('lists it in JSON by itself, with all that a finding has', async () => {
  const { findings, setAside, points } = await json(note);
  expect(findings.map(({ check }) => check)).not.toContain('vague-concern');
  const [open] = (await json('--all', note)).findings.filter(({ check }) => check === 'vague-concern');
  expect(setAside).toEqual([{ ...open, reason: REASON, everywhere: false, at: decision.at }]);
  expect(points[0]!.open.must).toBe(0);
});

it('counts it as open with --all', async () => {
  const { code, out } = await ask('check', '--all', note);
  expect(code).toBe(1);
  expect(out).not.toContain('et aside');
  const { findings, setAside, points } = await json('--all', note);
  expect(findings.map(({ check }) => check)).toContain('vague-concern');
  expect(setAside).toEqual([]);
  expect(points[0]!.open.must).toBe(1);
});

it('leaves a must open that was set aside without a reason', async () => {
  desk.keep('note.docx', { ...EMPTY_RECORD, decisions: [{ ...decision, reason: ' . ' }] });
  expect((await ask('check', note)).code).toBe(1);
});

it('goes by the kind and nation that were set in the document, unless others are asked for', async () => {
  desk.keep('note.docx', { ...EMPTY_RECORD, kind: 'referral', nation: 'Wales' });
  expect(await json(note)).toMatchObject({ kind: 'referral', kindFrom: 'option', nation: 'Wales' });
  expect(await json('--kind', 'closing', '--nation', 'Scotland', note)).toMatchObject({ kind: 'closing', kindFrom: 'option', nation: 'Scotland' });
});

it('says where the record cannot be read, and shows all as open', async () => {
  const file = openPackage(new Uint8Array(fs.readFileSync(note)));
  const part = file.partNames.find((name) => name.startsWith('customXml/') && file.text(name).includes(RECORD_NAMESPACE) && file.text(name).includes('set-aside'))!;
  file.setBytes(part, new TextEncoder().encode(file.text(part).slice(0, -10)));
  fs.writeFileSync(note, file.save());
  const { code, error } = await ask('check', note);
  expect(code).toBe(1);
  expect(error).toEqual([expect.stringMatching(/^.*note\.docx: The record kept in this document is damaged.* What was set aside in it is shown as open\.$/)]);
});
