import { availableParallelism } from 'node:os';
import { CHECKS } from '../checks/catalogue';
import { NO_LOCAL_TERMS } from '../checks/local-terms';
import { UsageError, type CheckCommand } from './arguments';
import { checkInOrder } from './check-in-order';
import { FileChecker, type CheckedFile, type ChecksFiles, type FileCheckSettings, type FileOutcome } from './file-checker';
import { findFiles } from './find-files';
import { htmlReport } from './html-report';
import { reportObject } from './report-object';
import { reportText } from './report-text';
import { refuseToWriteOver, writeOutput } from './output-file';
import { readTerms } from './read-terms';
import { recordProblemNotice } from './record-problem-text';
import { sarifLog } from './sarif-log';
import type { Streams } from './streams';
import { ThreadChecker, type BeginThread } from './thread-checker';

/** Fewer files are checked before another thread would have begun. */
const FILES_WORTH_A_THREAD = 4;
/** More threads than this take more memory than a desk has to spare, unless somebody asks for them. */
const MOST_JOBS_UNASKED = 4;

/**
 * Checks documents and reports what was found, in the order of the files.
 * @param beginThread how to begin a thread; where there is none all is done in this one
 */
export async function check(command: CheckCommand, streams: Streams, beginThread: BeginThread | null): Promise<0 | 1 | 2> {
  const { on, kind, nation, all, format: form, output } = command;
  const local = command.terms === undefined ? NO_LOCAL_TERMS : await readTerms(command.terms);
  const { files, notFound } = await findFiles(command.paths);
  await refuseToOverwrite(command, files);
  for (const { path, reason } of notFound) streams.error(`${path}: ${reason}`);
  const settings: FileCheckSettings = { on, kind, nation, local, all, withEvidence: form === 'json' || form === 'jsonl' };
  const jobs = beginThread === null ? 1 : Math.min(command.jobs ?? usualJobs(files.length), files.length);
  const begin = (): ChecksFiles => (jobs > 1 && beginThread !== null ? new ThreadChecker(settings, beginThread) : new FileChecker(settings));
  // A line or page for each file as soon as it is there: a batch that is stopped has not worked for nothing.
  const atOnce = output === undefined && (form === 'text' || form === 'jsonl');
  const outcomes: FileOutcome[] = notFound.map(({ path, reason }) => ({ file: path, checked: null, problem: reason }));
  let code: 0 | 1 | 2 = notFound.length > 0 ? 2 : 0;
  for await (const outcome of checkInOrder(files, jobs, begin)) {
    const { file, checked, problem } = outcome;
    if (checked === null) streams.error(`${file}: ${problem}`);
    else if (checked.recordProblem !== null) streams.error(`${file}: ${recordProblemNotice(checked.recordProblem)}`);
    code = worse(code, outcome);
    if (!atOnce) outcomes.push(outcome);
    else if (checked !== null) streams.out(format(command, [outcome]));
  }
  if (output !== undefined) await writeText(format(command, outcomes), output);
  else if (!atOnce && (form !== 'json' || checkedOf(outcomes).length > 0)) streams.out(format(command, outcomes));
  return code;
}

function usualJobs(files: number): number {
  return Math.max(1, Math.min(availableParallelism(), MOST_JOBS_UNASKED, Math.floor(files / FILES_WORTH_A_THREAD)));
}

function worse(code: 0 | 1 | 2, { checked }: FileOutcome): 0 | 1 | 2 {
  if (checked === null || code === 2) return 2;
  return code === 1 || checked.report.findings.some(({ level }) => level === 'must') ? 1 : 0;
}

/** @throws UsageError where the report would be written over a document */
async function refuseToOverwrite({ output }: CheckCommand, files: readonly string[]): Promise<void> {
  if (output === undefined) return;
  const instead = 'The report would be written over a Word document. Choose another name, for example report.json.';
  if (/\.do[ct][xm]?$/i.test(output)) throw new UsageError(`${output}: ${instead}`);
  await refuseToWriteOver(output, files, instead);
}

function checkedOf(outcomes: readonly FileOutcome[]): CheckedFile[] {
  return outcomes.flatMap(({ checked }) => (checked === null ? [] : [checked]));
}

function format({ format: form, paths }: CheckCommand, outcomes: readonly FileOutcome[]): string {
  const files = checkedOf(outcomes);
  switch (form) {
    case 'text':
      return files.map(reportText).join('\n\n────────\n\n');
    case 'jsonl':
      return files.map((checked) => JSON.stringify(reportObject(checked))).join('\n');
    case 'json': {
      const objects = files.map(reportObject);
      // What is asked decides the shape, not what is found: one file gives an object, anything else a list.
      return JSON.stringify(paths.length === 1 && objects.length === 1 && paths[0] === files[0]?.file ? objects[0] : objects, null, 2);
    }
    case 'sarif':
      return JSON.stringify(sarifLog(outcomes, CHECKS), null, 2);
    case 'html':
      return htmlReport(outcomes);
  }
}

async function writeText(text: string, output: string): Promise<void> {
  await writeOutput(output, text === '' ? '' : `${text}\n`);
}
