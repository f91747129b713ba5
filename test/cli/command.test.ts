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
