import { spawnSync } from 'node:child_process';
import path from 'node:path';
import packageJson from '../../package.json';

/** The built command, as npm runs it. */
const COMMAND = path.join(__dirname, '../..', packageJson.bin['full-picture']);
const SAMPLE = path.join(__dirname, '../../src/workbench/samples/core-group-minutes.docx');

function command(...words: string[]) {
  return spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });
}

it('runs as built', () => {
  expect(command('--version').stdout.trim()).toBe(packageJson.version);
});

it('finds something under every practice point in the first sample', () => {
  const { status, stdout, stderr } = command('check', '--format', 'json', '--on', '2026-11-25', SAMPLE);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  const { points } = JSON.parse(stdout) as { points: { point: number; open: Record<string, number> }[] };
  expect(points.filter(({ open }) => open.must === 0 && open.should === 0 && open.consider === 0).map(({ point }) => point)).toEqual([]);
});

it('ends with 2 and one line for a file it cannot read', () => {
  const { status, stderr } = command('check', __filename);
  expect(status).toBe(2);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

it('gives the same, in the same order, whether it checks files one by one or side by side', () => {
  const broken = path.join(__dirname, 'command-line.ts');
  const words = ['--format', 'jsonl', '--on', '2026-11-25', path.dirname(SAMPLE), broken, path.join(__dirname, 'none.docx')];
  const [alone, together] = ['1', '3'].map((jobs) => command('check', '--jobs', jobs, ...words));
  expect(together).toMatchObject({ status: 2, stdout: alone?.stdout, stderr: alone?.stderr });
  expect(together?.stdout.trim().split('\n')).toHaveLength(6);
  expect(together?.stderr.trim().split('\n').map((line) => path.basename(line.split(': ')[1] ?? ''))).toEqual(['none.docx', 'command-line.ts']);
});

it('names the files in a folder from the folder as it was given', () => {
  const { stdout } = spawnSync(process.execPath, [COMMAND, 'check', '--format', 'json', '--on', '2026-11-25', './samples'], { encoding: 'utf8', cwd: path.dirname(path.dirname(SAMPLE)) });
  expect((JSON.parse(stdout) as { file: string }[]).map(({ file }) => file)).toContain(path.join('samples', 'core-group-minutes.docx'));
});
