/**
 * Times a check of 10,000 and 50,000 words, and of one edited paragraph in each, beside other checkers of English on the same text in the same run.
 *
 *   npm run bench [-- SUBJECT …]      all subjects where none is named; "growth" looks for text that costs more than its length, and
 *                                     "pane" times an edit of a long document in the pane, in a browser; that needs the build (`npm run build`)
 *
 * Each subject runs in a process of its own. They do different work: the table says what each costs, not which is better. Ends with 1 where a budget is missed.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Growth } from './bench/growth.mts';
import type { Figures } from './bench/measure.mts';
import type { PaneFigures } from './bench/pane.mts';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..');
const OURS = 'full-picture';
const PEERS = ['write-good', 'alex', 'retext', 'harper'];
const asked = process.argv.slice(2);
const GROWTH = 'growth';
const PANE = 'pane';
const subjects = [OURS, ...PEERS].filter((name) => asked.length === 0 || asked.includes(name));

function run(command: string, args: readonly string[], output: 'inherit' | 'pipe'): string {
  const { status, stdout } = spawnSync(command, args, { cwd: root, stdio: ['ignore', output, 'inherit'], encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${path.basename(command)} ${args.join(' ')} ended with ${status ?? 'nothing'}.`);
  return stdout ?? '';
}

const budget = (what: string, value: number, unit: string, met: boolean, limit: string): void => {
  process.stdout.write(`${met ? 'met   ' : 'MISSED'}  ${what}: ${ms(value)}${unit} (${limit})\n`);
  if (!met) process.exitCode = 1;
};

const webpack = path.join(path.dirname(createRequire(import.meta.url).resolve('webpack-cli/package.json')), 'bin/cli.js');
run(process.execPath, [webpack, '--config', path.join(here, 'bench/webpack.config.cjs')], 'pipe');

interface Measured {
  readonly figures: Figures;
  readonly lengths: Readonly<Record<string, readonly [number, number]>>;
}

const measured = new Map<string, Measured>();
for (const name of subjects) {
  process.stderr.write(`${name} …\n`);
  measured.set(name, JSON.parse(run(process.execPath, ['--import', 'tsx', path.join(here, 'bench/measure.mts'), name, ...(name === OURS ? ['--lengths'] : [])], 'pipe')) as Measured);
}

const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : Math.round(time).toLocaleString('en-GB'));
const print = (cells: readonly string[]): unknown => process.stdout.write(`${cells.map((cell, i) => (i === 0 ? cell.padEnd(14) : cell.padStart(14))).join('')}\n`);

if (measured.size > 0) process.stdout.write('Milliseconds\n');
if (measured.size > 0) print(['', 'load', 'first 10,000', '10,000 words', '50,000 words', 'edit in 10,000', ' edit in 50,000']);
for (const [name, { figures: f }] of measured) print([name, ms(f.load), ms(f.first), ms(f.words10), ms(f.words50), ms(f.edit10), ms(f.edit50)]);

const ours = measured.get(OURS);
if (ours) {
  process.stdout.write('\nfull-picture over length: milliseconds\n');
  print(['words', 'full check', 'one edit', 'per 1,000']);
  for (const [words, [full, edit]] of Object.entries(ours.lengths)) print([Number(words).toLocaleString('en-GB'), ms(full), ms(edit), ms((full * 1000) / Number(words))]);

  process.stdout.write('\nBudgets\n');
  const { figures } = ours;
  const writeGood = measured.get('write-good');
  if (writeGood) {
    const times = writeGood.figures.words10 / figures.words10;
    budget('10,000 words, times faster than write-good', times, '×', times >= 6, 'at least 6');
  }
  budget('first check of 10,000 words, lexicons included', figures.load + figures.first, ' ms', figures.load + figures.first <= 150, 'at most 150 ms');
  const cheaper = figures.words50 / figures.edit50;
  budget('one edit in 50,000 words, times cheaper than the full check', cheaper, '×', cheaper >= 100, 'at least 100');
  const times = ours.lengths['100000']?.[0] ?? 0;
  const linear = times / (ours.lengths['10000']?.[0] ?? 1) / 10;
  budget('100,000 words against ten times 10,000', linear, '×', linear <= 1.5, 'at most 1.5: linear');
}

if (asked.length === 0 || asked.includes(GROWTH)) {
  process.stderr.write(`${GROWTH} …\n`);
  const { pieces, steep } = JSON.parse(run(process.execPath, ['--import', 'tsx', path.join(here, 'bench/growth.mts')], 'pipe')) as Growth;
  process.stdout.write(`\nText that costs more than its length: ${steep.length} of ${pieces} pieces repeated to 8,000 and 32,000 characters\n`);
  for (const { what, piece, times } of steep) process.stdout.write(`MISSED  ${what} of ${JSON.stringify(piece)}: ${ms(times[0])} ms, then ${ms(times[1])} ms\n`);
  if (steep.length > 0) process.exitCode = 1;
}

if (asked.length === 0 || asked.includes(PANE)) {
  process.stderr.write(`${PANE} …\n`);
  const { paragraphs, findings, shown, roundTrips, longTasks, hostTasks } = JSON.parse(run(process.execPath, ['--import', 'tsx', path.join(here, 'bench/pane.mts')], 'pipe')) as PaneFigures;
  const inOrder = [...shown].sort((a, b) => a - b);
  const median = inOrder[inOrder.length >> 1] ?? 0;
  process.stdout.write(`\nOne paragraph edited in a hundred pages (${paragraphs} longer paragraphs, ${findings} findings in sight), ${shown.length} times\n`);
  process.stdout.write(`new finding shown: ${ms(inOrder[0] ?? 0)} to ${ms(inOrder.at(-1) ?? 0)} ms after the pause; round trips: ${[...new Set(roundTrips)].join(', ')}\n`);
  process.stdout.write(`tasks of 50 ms or more: ${longTasks.length} of the pane, ${hostTasks.length} of the workbench that plays Word\n`);
  budget('new finding shown after the pause, at the median', median, ' ms', median <= 150, 'at most 150 ms');
  budget('longest task of the pane', Math.max(0, ...longTasks), ' ms', longTasks.length === 0, 'under 50 ms, which count as 0');
}
