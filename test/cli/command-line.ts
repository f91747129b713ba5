import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { openPackage } from '../../src/docx/package';
import { keepRecord } from '../../src/docx/record-part';
import type { DocumentRecord } from '../../src/sharing/record';
import { paragraphXml, wordFile } from '../docx/word-file';

export const TODAY = '2026-06-01';

/** Runs a command in this process, and gives what it wrote. */
export async function ask(...words: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await run(words, TODAY, { out: (text) => out.push(text), error: (line) => error.push(line) }, `${TODAY}T17:30:00+01:00`);
  return { code, out: out.join('\n'), error };
}

/** A new folder for Word files. */
export class Desk {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), 'full-picture-'));

  at(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  /** Writes a Word file: a title and paragraphs. */
  write(name: string, lines: readonly string[], record?: DocumentRecord): string {
    const bytes = wordFile(lines.map((line, index) => paragraphXml(line, index === 0 ? '<w:pStyle w:val="Title"/>' : '')).join(''));
    fs.mkdirSync(path.dirname(this.at(name)), { recursive: true });
    fs.writeFileSync(this.at(name), bytes);
    if (record) this.keep(name, record);
    return this.at(name);
  }

  /** Keeps a record in a Word file, in place of the one before. */
  keep(name: string, record: DocumentRecord): void {
    const file = openPackage(new Uint8Array(fs.readFileSync(this.at(name))));
    keepRecord(file, record);
    fs.writeFileSync(this.at(name), file.save());
  }

  clear(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
