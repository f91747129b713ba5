import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS, isDocumentKind, isNation, NATIONS, type DocumentKind, type Nation } from '../document/kinds';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'html'] as const;
export type Format = (typeof FORMATS)[number];
/** More would only wait for each other. */
export const MOST_JOBS = 16;

export interface CheckCommand {
  readonly command: 'check';
  /** Files, folders and patterns as given. */
  readonly paths: readonly string[];
  readonly kind: DocumentKind | undefined;
  readonly nation: Nation | undefined;
  /** ISO 8601 day. */
  readonly on: string;
  /** A team's file of local terms. */
  readonly terms: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  /** How many files to check side by side; left to the program where undefined. */
  readonly jobs: number | undefined;
  /** Whether findings that were set aside in the document count as open. */
  readonly all: boolean;
}

export interface ExplainCommand {
  readonly command: 'explain';
  /** Id of a check; all where left out. */
  readonly check: string | undefined;
}

export interface SignCommand {
  readonly command: 'sign';
  readonly file: string;
  readonly name: string;
  readonly role: string;
  /** A file with answers, reasons and recipients. */
  readonly answers: string | undefined;
  readonly kind: DocumentKind | undefined;
  readonly nation: Nation | undefined;
  /** ISO 8601 day. */
  readonly on: string;
  readonly terms: string | undefined;
  readonly output: string;
}

export interface AnnotateCommand {
  readonly command: 'annotate';
  readonly file: string;
  readonly kind: DocumentKind | undefined;
  readonly nation: Nation | undefined;
  /** ISO 8601 day. */
  readonly on: string;
  readonly terms: string | undefined;
  readonly output: string;
}

export interface VerifyCommand {
  readonly command: 'verify';
  /** Files, folders and patterns as given. */
  readonly paths: readonly string[];
}

export interface CleanCommand {
  readonly command: 'clean';
  readonly file: string;
  readonly acceptChanges: boolean;
  /** Whether the copy is to end with a statement of the sign-off. */
  readonly closingStatement: boolean;
  readonly output: string;
}

export type Command = CheckCommand | AnnotateCommand | ExplainCommand | SignCommand | VerifyCommand | CleanCommand | { readonly command: 'help' } | { readonly command: 'version' };

/** What is wrong with the words of a command, in one plain line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const OPTIONS = {
  kind: { type: 'string' },
  nation: { type: 'string' },
  on: { type: 'string' },
  terms: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  jobs: { type: 'string' },
  all: { type: 'boolean' },
  name: { type: 'string' },
  role: { type: 'string' },
  answers: { type: 'string' },
  'accept-changes': { type: 'boolean' },
  'closing-statement': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/**
 * Reads the words of a command.
 * @param today ISO 8601 day, used where `--on` is left out
 * @throws UsageError
 */
export function readCommand(words: readonly string[], today: string): Command {
  const { values, positionals } = parse(words);
  if (values.version) return { command: 'version' };
  const [name, ...rest] = positionals;
  if (values.help || name === undefined || name === 'help') return { command: 'help' };
  if (name === 'explain') {
    if (rest.length > 1) throw new UsageError('“explain” takes one check, or none for all of them.');
    return { command: 'explain', check: rest[0] };
  }
  switch (name) {
    case 'check':
      return readCheck(rest, values, today);
    case 'annotate':
      return { command: 'annotate', ...readInAndOut('annotate', rest, values.output), ...readSettings(values, today), terms: values.terms };
    case 'sign':
      return readSign(rest, values, today);
    case 'verify':
      if (rest.length === 0) throw new UsageError('Say which document to verify, for example: full-picture verify minutes.docx');
      return { command: 'verify', paths: rest };
    case 'clean':
      return readClean(rest, values);
    default:
      throw new UsageError(`“${name}” is not a command. Use “check”, “annotate”, “sign”, “verify”, “clean” or “explain”; “full-picture --help” tells more.`);
  }
}

type Values = ReturnType<typeof parse>['values'];

function readCheck(paths: readonly string[], values: Values, today: string): CheckCommand {
  if (paths.length === 0) throw new UsageError('Say which document to check, for example: full-picture check minutes.docx');
  const { terms, format = 'text', output } = values;
  if (!isFormat(format)) throw new UsageError(`“${format}” is not a format. Use one of: ${FORMATS.join(', ')}.`);
  return { command: 'check', paths, ...readSettings(values, today), terms, format, output, jobs: readJobs(values.jobs), all: values.all === true };
}

function readJobs(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined;
  if (!/^\d{1,2}$/.test(jobs) || Number(jobs) < 1 || Number(jobs) > MOST_JOBS) throw new UsageError(`“${jobs}” is not a number of files to check side by side. Use a whole number from 1 to ${MOST_JOBS}.`);
  return Number(jobs);
}

function readSign(files: readonly string[], values: Values, today: string): SignCommand {
  const { file, output } = readInAndOut('sign', files, values.output);
  const { name, role, answers, terms } = values;
  if (name === undefined || role === undefined) throw new UsageError('Say who signs, for example: --name "Ada Obi" --role "Social worker"');
  return { command: 'sign', file, name, role, answers, ...readSettings(values, today), terms, output };
}

function readClean(files: readonly string[], values: Values): CleanCommand {
  const { file, output } = readInAndOut('clean', files, values.output);
  return { command: 'clean', file, acceptChanges: values['accept-changes'] === true, closingStatement: values['closing-statement'] === true, output };
}

function readInAndOut(command: string, files: readonly string[], output: string | undefined): { file: string; output: string } {
  const [file] = files;
  if (file === undefined || files.length > 1 || output === undefined) throw new UsageError(`“${command}” takes one document and the name of the new one, for example: full-picture ${command} minutes.docx --output new.docx`);
  return { file, output };
}

function readSettings({ kind, nation, on }: Values, today: string): { kind: DocumentKind | undefined; nation: Nation | undefined; on: string } {
  if (kind !== undefined && !isDocumentKind(kind)) throw new UsageError(`“${kind}” is not a kind of document. Use one of: ${DOCUMENT_KINDS.join(', ')}.`);
  if (nation !== undefined && !isNation(nation)) throw new UsageError(`“${nation}” is not a nation. Use one of: ${NATIONS.join(', ')}.`);
  const day = on ?? today;
  if (!isDay(day)) throw new UsageError(`“${day}” is not a day. Write it as year-month-day, for example 2026-03-20.`);
  return { kind, nation, on: day };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0] ?? 'The options cannot be read'}. “full-picture --help” lists the options.`);
  }
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}

/** Whether a text is a day of the calendar, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
