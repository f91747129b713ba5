import { parseArgs } from 'node:util';
import { DOCUMENT_KINDS, isDocumentKind, isNation, NATIONS, type DocumentKind, type Nation } from '../document/kinds';

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

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
}

export interface ExplainCommand {
  readonly command: 'explain';
  /** Id of a check; all where left out. */
  readonly check: string | undefined;
}

export type Command = CheckCommand | ExplainCommand | { readonly command: 'help' } | { readonly command: 'version' };

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
  if (name !== 'check') throw new UsageError(`“${name}” is not a command. Use “check” or “explain”; “full-picture --help” tells more.`);
  if (rest.length === 0) throw new UsageError('Say which document to check, for example: full-picture check minutes.docx');
  const { kind, nation, on = today, terms, format = 'text', output } = values;
  if (kind !== undefined && !isDocumentKind(kind)) throw new UsageError(`“${kind}” is not a kind of document. Use one of: ${DOCUMENT_KINDS.join(', ')}.`);
  if (nation !== undefined && !isNation(nation)) throw new UsageError(`“${nation}” is not a nation. Use one of: ${NATIONS.join(', ')}.`);
  if (!isDay(on)) throw new UsageError(`“${on}” is not a day. Write it as year-month-day, for example 2026-03-20.`);
  if (!isFormat(format)) throw new UsageError(`“${format}” is not a format. Use one of: ${FORMATS.join(', ')}.`);
  return { command: 'check', paths: rest, kind, nation, on, terms, format, output };
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
