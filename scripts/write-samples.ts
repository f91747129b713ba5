/** Writes the workbench's sample documents: npm run samples */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { entryOf } from './samples/sample-document';
import { SAMPLES } from './samples/samples';
import { wordFileOf } from './samples/word-file';

const folder = path.join(import.meta.dirname, '..', 'src', 'workbench', 'samples');

async function writeSamples(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const sample of SAMPLES) writeFileSync(path.join(folder, sample.file), await wordFileOf(sample));
  writeFileSync(path.join(folder, 'index.json'), `${JSON.stringify(SAMPLES.map(entryOf), null, 2)}\n`);
}

void writeSamples();
