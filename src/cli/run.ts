import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Checker } from '../checker/check-document';
import { EvidenceGatherer, type QuestionEvidence } from '../checker/evidence';
import type { Report } from '../checker/report';
import { CHECKS } from '../checks/catalogue';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import { QUESTIONS } from '../checks/question-catalogue';
import { DocxError } from '../docx/docx-error';
import { readDocx } from '../docx/read-docx';
import packageJson from '../../package.json';
import { readCommand, UsageError, type CheckCommand } from './arguments';
import { explain } from './explain';
import { faultOf } from './fault';
import { findFiles } from './find-files';
import { reportObject, reportText } from './format-report';
import { readTerms } from './read-terms';
import { isSystemError } from './system-error';

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
      --terms FILE        a team.json with local terms, levels and policies
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
  const local = command.terms === undefined ? NO_LOCAL_TERMS : await readTerms(command.terms);
  const { files, notFound } = await findFiles(command.paths);
  await refuseToOverwrite(command, files);
  for (const { path, reason } of notFound) streams.error(`${path}: ${reason}`);
  const reports: FileReport[] = [];
  // What a document says to the questions is part of the object and not of the text: who does not ask for it does not wait for it.
  const gatherer = command.format === 'text' ? null : new EvidenceGatherer(QUESTIONS, local);
  for (const file of files) {
    const checked = await checkFile(file, command, local, gatherer, streams);
    if (!checked) continue;
    reports.push(checked);
    // A line or page for each file as soon as it is there: a batch that is stopped has not worked for nothing.
    if (command.output === undefined && command.format !== 'json') streams.out(format(command, [checked]));
  }
  if (command.output !== undefined) await write(format(command, reports), command.output);
  else if (command.format === 'json' && reports.length > 0) streams.out(format(command, reports));
  if (reports.length < files.length || notFound.length > 0) return 2;
  return reports.some(({ report }) => report.findings.some((finding) => finding.level === 'must')) ? 1 : 0;
}

interface FileReport {
  readonly file: string;
  readonly report: Report;
  /** Empty where it was not asked for. */
  readonly evidence: readonly QuestionEvidence[];
}

/** @throws UsageError where the report would be written over a document */
async function refuseToOverwrite({ output }: CheckCommand, files: readonly string[]): Promise<void> {
  if (output === undefined) return;
  const target = resolve(output);
  if (/\.do[ct][xm]?$/i.test(output) || files.some((file) => resolve(file) === target)) {
    throw new UsageError(`${output}: The report would be written over a Word document. Choose another name, for example report.json.`);
  }
}

/** The report of one file; null, with a line that says why, where it cannot be read or the check broke off. */
async function checkFile(file: string, { on, kind, nation }: CheckCommand, local: LocalTerms, gatherer: EvidenceGatherer | null, streams: Streams): Promise<FileReport | null> {
  const document = await read(file, streams);
  if (!document) return null;
  try {
    // A checker of its own for each file: nothing of one document may colour the findings in another.
    const report = new Checker(CHECKS, local).check(document, { on, local, ...(kind ? { kind } : {}), ...(nation ? { nation } : {}) });
    const evidence = gatherer?.gather(document, { on, local, kind: report.kind, nation: report.nation }) ?? [];
    gatherer?.forget();
    return { file, report, evidence };
  } catch (error) {
    streams.error(`${file}: The check broke off through a fault in the program. Please report it with these lines: ${faultOf(error)}`);
    return null;
  }
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

function format({ format: form, paths }: CheckCommand, reports: readonly FileReport[]): string {
  switch (form) {
    case 'text':
      return reports.map(({ file, report }) => reportText(file, report)).join('\n\n────────\n\n');
    case 'jsonl':
      return reports.map(({ file, report, evidence }) => JSON.stringify(reportObject(file, report, evidence))).join('\n');
    case 'json': {
      const objects = reports.map(({ file, report, evidence }) => reportObject(file, report, evidence));
      // What is asked decides the shape, not what is found: one file gives an object, anything else a list.
      return JSON.stringify(paths.length === 1 && objects.length === 1 && paths[0] === reports[0]?.file ? objects[0] : objects, null, 2);
    }
  }
}

async function write(text: string, output: string): Promise<void> {
  try {
    await writeFile(output, text === '' ? '' : `${text}\n`);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${output}: It cannot be written (${error.code}). Choose another folder or name.`);
  }
}
