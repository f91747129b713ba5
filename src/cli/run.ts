import { readFile, writeFile } from 'node:fs/promises';
import { Checker } from '../checker/check-document';
import { DocxError } from '../docx/docx-error';
import { readDocx } from '../docx/read-docx';
import packageJson from '../../package.json';
import { readCommand, UsageError, type CheckCommand } from './arguments';
import { explain } from './explain';
import { findFiles } from './find-files';
import { reportObject, reportText } from './format-report';

/** Where the command writes. */
export interface Streams {
  out(text: string): void;
  error(line: string): void;
}

const HELP = `full-picture: checks case writing about children before it is shared

  full-picture check FILE|FOLDER|PATTERN…   check documents (.docx)
      --kind KIND         assessment, minutes, referral, chronology, case-note or closing; guessed where left out
      --nation NATION     England (where left out), Scotland, Wales or "Northern Ireland"
      --on YYYY-MM-DD     the day of the check; today where left out
      --format FORMAT     text, json (an object for one file, a list for several) or jsonl (a line for each file)
      --output FILE       write there and not on the screen
  full-picture explain [CHECK]              what the checks look for, why, with examples
  full-picture --version

Ends with 0 when nothing found blocks sharing, 1 when something does, 2 when the command or a file could not be read.
Nothing leaves this computer.`;

/**
 * Runs the command line.
 * @param words the words after the program's name
 * @param today ISO 8601 day
 * @returns the exit code: 0 nothing blocks sharing, 1 something does, 2 a command or file that cannot be read
 */
export async function run(words: readonly string[], today: string, streams: Streams): Promise<0 | 1 | 2> {
  try {
    const command = readCommand(words, today);
    switch (command.command) {
      case 'help':
        streams.out(HELP);
        return 0;
      case 'version':
        streams.out(packageJson.version);
        return 0;
      case 'explain':
        streams.out(explain(command.check));
        return 0;
      case 'check':
        return await check(command, streams);
    }
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.error(error.message);
    return 2;
  }
}

async function check(command: CheckCommand, streams: Streams): Promise<0 | 1 | 2> {
  const { files, notFound } = await findFiles(command.paths);
  for (const { path, reason } of notFound) streams.error(`${path}: ${reason}`);
  const checker = new Checker();
  const results: object[] = [];
  const texts: string[] = [];
  let unread = notFound.length > 0;
  let blocks = false;
  for (const file of files) {
    const document = await read(file, streams);
    if (!document) {
      unread = true;
      continue;
    }
    const report = checker.check(document, { on: command.on, ...(command.kind ? { kind: command.kind } : {}), ...(command.nation ? { nation: command.nation } : {}) });
    blocks ||= report.findings.some((finding) => finding.level === 'must');
    if (command.format === 'text') texts.push(reportText(file, report));
    else results.push(reportObject(file, report));
  }
  await write(format(command, files.length + notFound.length, texts, results), command, streams);
  return unread ? 2 : blocks ? 1 : 0;
}

async function read(file: string, streams: Streams) {
  try {
    return readDocx(new Uint8Array(await readFile(file)));
  } catch (error) {
    if (error instanceof DocxError) streams.error(`${file}: ${error.message}`);
    else if (isSystemError(error)) streams.error(`${file}: It cannot be opened (${error.code}). Check that you may read it and that no other program holds it.`);
    else throw error;
    return null;
  }
}

function format(command: CheckCommand, asked: number, texts: readonly string[], results: readonly object[]): string {
  switch (command.format) {
    case 'text':
      return texts.join('\n\n────────\n\n');
    case 'jsonl':
      return results.map((result) => JSON.stringify(result)).join('\n');
    case 'json':
      return results.length === 0 ? '' : JSON.stringify(asked === 1 && results.length === 1 ? results[0] : results, null, 2);
  }
}

async function write(text: string, { output }: CheckCommand, streams: Streams): Promise<void> {
  if (output === undefined) {
    if (text !== '') streams.out(text);
    return;
  }
  try {
    await writeFile(output, text === '' ? '' : `${text}\n`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${output}: It cannot be written (${error.code}). Choose another folder or name.`);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
