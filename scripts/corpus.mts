/**
 * Changes, signs, cleans, saves and reads again every .docx file of a folder, and tells what did not go as it should: text, parts that nobody touched, and
 * errors that the Open XML SDK’s validator finds in the saved file and did not find before. Nothing is written into the folder.
 *
 *   npm run corpus -- FOLDER [--keep FOLDER]      --keep writes the saved files there, to be looked at
 *
 * Ends with 1 where anything is wrong.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import validate from '@ooxml-tools/validate';
import { openPackage } from '../src/docx/package.ts';
import { EXERCISES, exercise } from './corpus/exercise.ts';
import { newErrors } from './corpus/new-errors.ts';
import { share, SHARINGS } from './corpus/share.ts';

const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true });
const [folder] = positionals;
if (folder === undefined) {
  process.stderr.write('Say which folder holds the files: npm run corpus -- FOLDER\n');
  process.exit(2);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.do[ct][xm]$/i.test(name)).sort();
if (values.keep !== undefined) mkdirSync(values.keep, { recursive: true });

const TASKS = [...EXERCISES, ...SHARINGS];
const totals = { files: 0, unreadable: 0, notValidated: 0, made: 0, refused: 0, faulty: 0 };
for (const name of files) {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const faults: string[] = [];
  try {
    openPackage(bytes);
    const before = await validate(bytes, 'docx').catch(() => null);
    if (before === null) totals.notValidated += 1;
    for (const task of TASKS) {
      const { saved, faults: own, made, refused } = task === 'sign' || task === 'clean copy' ? share(bytes, task) : exercise(bytes, task);
      totals.made += made;
      totals.refused += [...refused.values()].reduce((sum, count) => sum + count, 0);
      faults.push(...[...own, ...(before === null ? [] : newErrors(before, await validate(saved, 'docx')))].map((fault) => `${task}: ${fault}`));
      if (values.keep !== undefined) writeFileSync(path.join(values.keep, `${path.basename(name, path.extname(name))} ${task}.docx`), saved);
    }
    totals.files += 1;
  } catch (error) {
    if (error instanceof Error && error.name === 'DocxError') totals.unreadable += 1;
    else faults.push(`broke off: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (faults.length === 0) continue;
  totals.faulty += 1;
  process.stdout.write(`${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
}
const { made, refused, faulty, unreadable, notValidated } = totals;
process.stdout.write(`${totals.files} files changed in ${TASKS.length} ways: ${made} changes made, ${refused} refused; ${unreadable} files cannot be read; ${notValidated} the validator cannot read; ${faulty} with faults.\n`);
process.exitCode = faulty > 0 ? 1 : 0;
