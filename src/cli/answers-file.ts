import { readFile } from 'node:fs/promises';
import type { DocumentKind, Nation } from '../document/kinds';
import { isDocumentKind, isNation } from '../document/kinds';
import { UNSEEN_ITEMS, type Answer, type Recipient, type Told, type UnseenItem } from '../sharing/record';
import { UsageError } from './arguments';
import { isSystemError } from './system-error';

/** What a person has written down for `full-picture sign`, read from JSON; all of it may be left out. */
export interface AnswersFile {
  readonly kind: DocumentKind | null;
  readonly nation: Nation | null;
  readonly setAside: readonly { readonly key: string; readonly reason: string; readonly everywhere: boolean }[];
  /** Keys of findings, and practice points of which all were looked at. */
  readonly lookedAt: readonly (string | number)[];
  readonly answers: readonly Omit<Answer, 'at'>[];
  /** Null where the file says nothing of them. */
  readonly recipients: readonly Recipient[] | null;
  readonly told: readonly Omit<Told, 'at'>[];
  /** Whether what is sent is the clean copy. */
  readonly cleanCopy: boolean;
  /** What was looked at and is meant to travel, with the reason. */
  readonly unseen: readonly { readonly item: UnseenItem; readonly text: string }[];
  /** The reason for taking the urgent route; null where it is not taken. */
  readonly urgent: string | null;
}

export const NO_ANSWERS: AnswersFile = { kind: null, nation: null, setAside: [], lookedAt: [], answers: [], recipients: null, told: [], cleanCopy: false, unseen: [], urgent: null };

/** Reads a file of answers. @throws UsageError with one line that says what is wrong and where */
export async function readAnswers(path: string): Promise<AnswersFile> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`${path}: ${error.code === 'ENOENT' ? 'There is no such file. Check the name and the folder.' : `It cannot be opened (${error.code}).`}`);
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new UsageError(`${path}: This is not JSON. Look for a comma or quotation mark that is missing or left over.`);
  }
  try {
    return answersOf(content);
  } catch (error) {
    if (error instanceof Unexpected) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** What is not as it should be, and where; it never quotes the file. */
class Unexpected extends Error {
  constructor(where: string, wanted: string) {
    super(`${where === '' ? 'The file' : `“${where}”`} has to be ${wanted}.`);
  }
}

const FIELDS = ['kind', 'nation', 'setAside', 'lookedAt', 'answers', 'recipients', 'told', 'cleanCopy', 'unseen', 'urgent'] as const;

function answersOf(content: unknown): AnswersFile {
  const file = fields(content, '', FIELDS);
  return {
    kind: file.kind === undefined ? null : checked(file.kind, 'kind', isDocumentKind, 'a kind of document'),
    nation: file.nation === undefined ? null : checked(file.nation, 'nation', isNation, 'a nation'),
    setAside: list(file.setAside, 'setAside', (entry, where) => {
      const { key, reason, everywhere } = fields(entry, where, ['key', 'reason', 'everywhere']);
      return { key: words(key, `${where}.key`), reason: words(reason ?? '', `${where}.reason`), everywhere: yesOrNo(everywhere ?? false, `${where}.everywhere`) };
    }),
    lookedAt: list(file.lookedAt, 'lookedAt', (entry, where) => checked(entry, where, isKeyOrPoint, 'the key of a finding, or the number of a practice point')),
    answers: entries(file.answers, 'answers').map(([question, entry]) => answer(question, entry, `answers.${question}`)),
    recipients: file.recipients === undefined ? null : list(file.recipients, 'recipients', (entry, where) => {
      const { name, why } = fields(entry, where, ['name', 'why']);
      return { name: words(name, `${where}.name`), why: words(why ?? '', `${where}.why`) };
    }),
    told: entries(file.told, 'told').map(([who, entry]) => {
      const { told, text } = fields(entry, `told.${who}`, ['told', 'text']);
      return { who: checked(who, 'told', isChildOrFamily, 'about “child” or “family”'), told: yesOrNo(told, `told.${who}.told`), text: words(text ?? '', `told.${who}.text`) };
    }),
    cleanCopy: yesOrNo(file.cleanCopy ?? false, 'cleanCopy'),
    unseen: entries(file.unseen, 'unseen').map(([item, text]) => ({ item: checked(item, 'unseen', isItem, `about ${UNSEEN_ITEMS.map((name) => `“${name}”`).join(', ')}`), text: words(text, `unseen.${item}`) })),
    urgent: file.urgent === undefined ? null : words(file.urgent, 'urgent'),
  };
}

function answer(question: string, entry: unknown, where: string): Omit<Answer, 'at'> {
  if (typeof entry === 'string') return { question, state: 'answered', text: entry, so: null };
  const { state, text, so } = fields(entry, where, ['state', 'text', 'so']);
  return {
    question,
    state: state === undefined ? 'answered' : checked(state, `${where}.state`, isState, '“answered”, “in-document” or “does-not-apply”'),
    text: words(text ?? '', `${where}.text`),
    so: so === undefined ? null : checked(so, `${where}.so`, isYesOrNo, '“yes” or “no”'),
  };
}

function fields<K extends string>(value: unknown, where: string, names: readonly K[]): Partial<Record<K, unknown>> {
  const known = names.map((name) => `“${name}”`).join(', ');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unexpected(where, `an object in { } with any of ${known}`);
  if (Object.keys(value).some((key) => !(names as readonly string[]).includes(key))) throw new Unexpected(where, `an object with nothing but ${known}`);
  return value as Partial<Record<K, unknown>>;
}

function entries(value: unknown, where: string): [string, unknown][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unexpected(where, 'an object in { }');
  return Object.entries(value);
}

function list<T>(value: unknown, where: string, read: (entry: unknown, where: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Unexpected(where, 'a list in [ ]');
  return value.map((entry: unknown, index) => read(entry, `${where}[${index}]`));
}

function words(value: unknown, where: string): string {
  return checked(value, where, (text): text is string => typeof text === 'string', 'a text');
}

function yesOrNo(value: unknown, where: string): boolean {
  return checked(value, where, (answered): answered is boolean => typeof answered === 'boolean', 'true or false');
}

function checked<T>(value: unknown, where: string, fits: (value: unknown) => value is T, wanted: string): T {
  if (!fits(value)) throw new Unexpected(where, wanted);
  return value;
}

const isKeyOrPoint = (value: unknown): value is string | number => typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 8);
const isChildOrFamily = (value: unknown): value is Told['who'] => value === 'child' || value === 'family';
const isItem = (value: unknown): value is UnseenItem => (UNSEEN_ITEMS as readonly unknown[]).includes(value);
const isState = (value: unknown): value is Answer['state'] => value === 'answered' || value === 'in-document' || value === 'does-not-apply';
const isYesOrNo = (value: unknown): value is 'yes' | 'no' => value === 'yes' || value === 'no';
