import type { Nation } from '../document/kinds';
import type { Lexicon, LexiconRow } from '../language/lexicon';
import { tokenise } from '../language/tokens';
import type { Level } from './level';

/** Words or letters that a team or a person has added, and what they mean. */
export interface LocalTerm {
  /** As it was written. */
  readonly written: string;
  readonly meaning: string;
  /** Everybody who receives the documents knows it: it is left alone. */
  readonly understood: boolean;
  readonly from: 'team' | 'person';
}

/** Rows of the checklist before sharing that an organisation can require. */
export type ChecklistRow = 'findings' | 'questions' | 'recipients' | 'family-told' | 'unseen' | 'unchanged';

/** What a team and a person have added to what the checks know by themselves, and how the team wants to be checked. */
export interface LocalTerms {
  /** What the team calls itself; null where it does not say. */
  readonly team: string | null;
  /** By their words in lower case. */
  readonly terms: ReadonlyMap<string, LocalTerm>;
  /** By their letters in capitals. */
  readonly acronyms: ReadonlyMap<string, LocalTerm>;
  /** Checks by id that are switched off or have another level. */
  readonly levels: ReadonlyMap<string, Level | 'off'>;
  /** Working days in which minutes are to be sent, in the nations where the team has its own number. */
  readonly minutesWithin: Readonly<Partial<Record<Nation, number>>>;
  /** Names of the policies for settling differences, and of those for sharing information. */
  readonly escalation: readonly string[];
  readonly informationSharing: readonly string[];
  /** Names of local organisations and jobs, with their sector. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  /** Who usually receives the team's documents. */
  readonly recipients: readonly string[];
  /** What has to be settled before sharing; null where the team leaves it as it is. */
  readonly required: readonly ChecklistRow[] | null;
}

export const NO_LOCAL_TERMS: LocalTerms = {
  team: null,
  terms: new Map(),
  acronyms: new Map(),
  levels: new Map(),
  minutesWithin: {},
  escalation: [],
  informationSharing: [],
  agencies: new Map(),
  roles: new Map(),
  recipients: [],
  required: null,
};

/** Names of the lexicons made of local terms. */
export const LOCAL_TERM = 'local-term';
export const LOCAL_ROUTE = 'local-route';

/** The phrases that a document is searched for, beside those of the checks. */
export function localPhrases({ terms, escalation }: LocalTerms): readonly Lexicon[] {
  return [lexicon(LOCAL_TERM, [...terms].map(([key]) => ({ words: key, columns: { key } }))), lexicon(LOCAL_ROUTE, escalation.map((words) => ({ words, columns: {} })))].filter(({ rows }) => rows.length > 0);
}

/** The organisations and jobs that only this team knows; null where there are none. */
export function localPeople({ agencies, roles }: LocalTerms): Lexicon | null {
  const rows = (of: ReadonlyMap<string, string>, name: string): Phrase[] => [...of].map(([words, sector]) => ({ words, columns: { class: name, sector } }));
  const all = [...rows(agencies, 'agency'), ...rows(roles, 'role')];
  return all.length === 0 ? null : lexicon('local-people', all);
}

interface Phrase {
  readonly words: string;
  readonly columns: Readonly<Record<string, string>>;
}

function lexicon(name: string, phrases: readonly Phrase[]): Lexicon {
  const rows: LexiconRow[] = [];
  const made: Lexicon = { name, rows };
  for (const { words, columns } of phrases) {
    const pattern = patternOf(words);
    if (pattern !== '') rows.push({ lexicon: made, pattern, columns });
  }
  return made;
}

/** Words as a pattern: signs that mean something else there are left out, and the last word may be inflected. */
function patternOf(words: string): string {
  const found = tokenise(words)
    .map(({ word }) => word)
    .filter((word) => !/[()|<>*~\s]/.test(word));
  const own = found.length > 1 && found[0] === 'the' ? found.slice(1) : found;
  return own.map((word, at) => (at === own.length - 1 && /^[a-z]{3,}$/.test(word) ? `${word}~` : word)).join(' ');
}

/** Names as they read on in a sentence: "A, B or C". */
export function eitherOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1] as string}`;
}

/** A sentence, with a space before it, on who usually receives the team's documents; '' where the team does not say. */
export function usualRecipients({ recipients }: LocalTerms): string {
  return recipients.length > 0 ? ` Your team usually sends to: ${recipients.join(', ')}.` : '';
}
