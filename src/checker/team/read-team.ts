import { NO_LOCAL_TERMS, type ChecklistRow, type LocalTerm, type LocalTerms } from '../../checks/local-terms';
import type { Level } from '../../checks/check';
import { NATIONS, type Nation } from '../../document/kinds';
import { decodeText } from './decode-text';
import { JsonError, readJson, type JsonText } from './read-json';
import { misfits, type Schema } from './schema';
import schema from './team.schema.json';

/** Local terms, or what is wrong with the file, a plain line for each fault. */
export type TeamOutcome = { readonly terms: LocalTerms; readonly problems: readonly [] } | { readonly terms: null; readonly problems: readonly string[] };

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 500_000;

const SCHEMA: Schema = schema;

/**
 * Reads a `team.json` from its bytes: UTF-8 or UTF-16, with or without a byte order mark. Never throws.
 * @param name what the file is called in what is said of it
 */
export function readTeam(bytes: Uint8Array, name = 'team.json'): TeamOutcome {
  const refuse = (reason: string): TeamOutcome => ({ terms: null, problems: [`${name}: ${reason}`] });
  if (bytes.length > MOST_BYTES) return refuse(`The file is too big (${Math.ceil(bytes.length / 1000)} kB; at most ${MOST_BYTES / 1000}). Take out what the team does not need.`);
  const text = decodeText(bytes);
  if (text === null) return refuse('The file is not text that can be read. Save it as UTF-8, for example with Notepad.');
  if (text.trim() === '') return refuse('The file is empty. Write { } into it, or take it away.');
  let json: JsonText;
  try {
    json = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    return refuse(`It is not JSON: line ${error.line}, column ${error.column}: ${error.message}.`);
  }
  const found = misfits(json.value, SCHEMA);
  if (found.length === 0) return { terms: termsOf(json.value as TeamFile), problems: [] };
  return { terms: null, problems: found.map(({ path, message }) => `${name}, line ${json.lineOf(path)}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${endSentence(message)}`) };
}

const endSentence = (message: string): string => (/[.?]$/.test(message) ? message : `${message}.`);

type Meaning = string | { readonly meaning: string; readonly understood?: boolean };

/** A file that fits the schema. */
interface TeamFile {
  readonly name?: string;
  readonly terms?: Readonly<Record<string, Meaning>>;
  readonly acronyms?: Readonly<Record<string, Meaning>>;
  readonly checks?: Readonly<Record<string, Level | 'off'>>;
  readonly minutesWithinWorkingDays?: number | Readonly<Partial<Record<Nation, number>>>;
  readonly policies?: { readonly escalation?: readonly string[]; readonly informationSharing?: readonly string[] };
  readonly agencies?: Readonly<Record<string, string>>;
  readonly roles?: Readonly<Record<string, string>>;
  readonly recipients?: readonly string[];
  readonly sharing?: { readonly required?: readonly ChecklistRow[] };
}

function termsOf(file: TeamFile): LocalTerms {
  const { minutesWithinWorkingDays: minutes = {} } = file;
  return {
    ...NO_LOCAL_TERMS,
    team: file.name ?? null,
    terms: meanings(file.terms, (words) => words.toLowerCase()),
    acronyms: meanings(file.acronyms, (letters) => letters.toUpperCase()),
    levels: new Map(Object.entries(file.checks ?? {})),
    minutesWithin: typeof minutes === 'number' ? Object.fromEntries(NATIONS.map((nation) => [nation, minutes])) : minutes,
    escalation: file.policies?.escalation ?? [],
    informationSharing: file.policies?.informationSharing ?? [],
    agencies: new Map(Object.entries(file.agencies ?? {})),
    roles: new Map(Object.entries(file.roles ?? {})),
    recipients: file.recipients ?? [],
    required: file.sharing?.required ?? null,
  };
}

function meanings(given: Readonly<Record<string, Meaning>> = {}, keyOf: (written: string) => string): ReadonlyMap<string, LocalTerm> {
  return new Map(
    Object.entries(given).map(([written, said]) => [
      keyOf(written),
      { written, meaning: typeof said === 'string' ? said : said.meaning, understood: typeof said === 'string' ? false : (said.understood ?? false), from: 'team' },
    ]),
  );
}
