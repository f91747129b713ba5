import { Checker } from '../checker/check-document';
import { EvidenceGatherer, type QuestionEvidence } from '../checker/evidence';
import type { Report } from '../checker/report';
import { CHECKS } from '../checks/catalogue';
import { NO_LOCAL_TERMS, type LocalTerms } from '../checks/local-terms';
import { QUESTIONS } from '../checks/question-catalogue';
import { readDocx } from '../docx/read-docx';
import packageJson from '../../package.json';
import { annotate } from './annotate';
import { readCommand, UsageError, type CheckCommand } from './arguments';
import { clean } from './clean';
import { explain } from './explain';
import { faultOf } from './fault';
import { findFiles } from './find-files';
import { reportObject, reportText } from './format-report';
import { refuseToWriteOver, writeOutput } from './output-file';
import { readFileAs } from './read-document';
import { readTerms } from './read-terms';
import { sign } from './sign';
import type { Streams } from './streams';
import { verify } from './verify';

const HELP = `full-picture: checks case writing about children before it is shared

  full-picture check FILE|FOLDER|PATTERN…   check documents (.docx)
      --kind KIND         assessment, minutes, referral, chronology, case-note or closing; guessed where left out
      --nation NATION     England (where left out), Scotland, Wales or "Northern Ireland"
      --on YYYY-MM-DD     the day of the check; today where left out
      --terms FILE        a team.json with local terms, levels and policies
      --format FORMAT     text, json (an object for one file, a list for several) or jsonl (a line for each file)
      --output FILE       write there and not on the screen
  full-picture annotate FILE --output FILE  a copy with what was found as Word comments; --kind, --nation, --on and --terms as above
  full-picture sign FILE --name NAME --role ROLE --output FILE
                                            signs a copy off if all is settled, else says what is missing
      --answers FILE      answers, reasons and recipients (JSON); --kind, --nation, --on and --terms as above
  full-picture verify FILE|FOLDER|PATTERN…  is there a sign-off, and does it still fit the text?
  full-picture clean FILE --output FILE     the copy to send, without comments, hidden text, names and our own record
      --accept-changes    accept tracked changes that nobody has settled
      --closing-statement end the copy with a statement of the sign-off
  full-picture explain [CHECK]              what the checks look for, why, with examples
  full-picture --version

Ends with 0 when nothing found blocks sharing (sign, clean: when it is done; verify: when every sign-off fits), 1 when something does,
2 when the command or a file could not be read.
Nothing leaves this computer.`;

/**
 * Runs the command line.
 * @param words the words after the program's name
 * @param today ISO 8601 day
 * @param now ISO 8601 date and time, for what is signed and for comments
 * @returns the exit code: 0 nothing blocks sharing, 1 something does, 2 a command or file that cannot be read
 */
export async function run(words: readonly string[], today: string, streams: Streams, now: string = new Date().toISOString()): Promise<0 | 1 | 2> {
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
      case 'annotate':
        return await annotate(command, now, streams);
      case 'sign':
        return await sign(command, now, streams);
      case 'verify':
        return await verify(command, streams);
      case 'clean':
        return await clean(command, streams);
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
  if (command.output !== undefined) await writeText(format(command, reports), command.output);
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
  const instead = 'The report would be written over a Word document. Choose another name, for example report.json.';
  if (/\.do[ct][xm]?$/i.test(output)) throw new UsageError(`${output}: ${instead}`);
  await refuseToWriteOver(output, files, instead);
}

/** The report of one file; null, with a line that says why, where it cannot be read or the check broke off. */
async function checkFile(file: string, { on, kind, nation }: CheckCommand, local: LocalTerms, gatherer: EvidenceGatherer | null, streams: Streams): Promise<FileReport | null> {
  const document = await readFileAs(file, readDocx, streams);
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

async function writeText(text: string, output: string): Promise<void> {
  await writeOutput(output, text === '' ? '' : `${text}\n`);
}
