import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { entryOf } from '../../scripts/samples/sample-document';
import { SAMPLES } from '../../scripts/samples/samples';
import { wordFileOf } from '../../scripts/samples/word-file';
import { DOCUMENT_KINDS, NATIONS } from '../../src/document/kinds';

const folder = path.join(__dirname, '../../src/workbench/samples');

describe('the sample documents', () => {
  it.each(SAMPLES.map((sample) => [sample.file, sample] as const))('%s is what its words make', async (file, sample) => {
    expect(Buffer.compare(readFileSync(path.join(folder, file)), await wordFileOf(sample))).toBe(0);
  });

  it('are all listed for the workbench, and nothing else lies beside them', () => {
    expect(JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'))).toEqual(SAMPLES.map(entryOf));
    expect(readdirSync(folder).sort()).toEqual([...SAMPLES.map((sample) => sample.file), 'index.json'].sort());
  });

  it('show every kind of document and every nation', () => {
    expect(new Set(SAMPLES.map((sample) => sample.kind))).toEqual(new Set(DOCUMENT_KINDS));
    expect(new Set(SAMPLES.map((sample) => sample.nation))).toEqual(new Set(NATIONS));
  });

  it('name no telephone number or address that could be somebody’s', () => {
    for (const sample of SAMPLES) {
      const words = JSON.stringify(sample);
      for (const [number] of words.matchAll(/\b0\d[\d ]{7,}\b/g)) expect(number).toMatch(/^01632 960/);
      for (const [, host] of words.matchAll(/@([\w.-]+)/g)) expect(host).toMatch(/\.example$/);
    }
  });
});
