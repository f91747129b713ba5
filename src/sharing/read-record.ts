import type { Story } from '../document/case-document';
import { isDocumentKind, isNation, type DocumentKind, type Nation } from '../document/kinds';
import { STORIES, wholeOf, type Fingerprint } from './fingerprint';
import { UNSEEN_ITEMS, type Answer, type Decision, type DocumentRecord, type Recipient, type SignedRow, type SignOff, type StandingFinding, type Told, type UnseenChoice, type UrgentSharing } from './record';
import { EntryReader, RECORD_NAMESPACE } from './record-entries';
import { RECORD_VERSION } from './write-record';
import { readXml } from './xml-reader';

/**
 * Why a record cannot be read. `damaged`: it is not sound XML, or says nothing that a record says. `not-ours`: it is of another namespace.
 * `newer`: a newer version of Full Picture wrote it in a way that this one might misread. In no case should it be written over unasked.
 */
export type RecordProblem = 'damaged' | 'not-ours' | 'newer';

export type RecordReading = { readonly record: DocumentRecord; readonly problem: null } | { readonly record: null; readonly problem: RecordProblem };

/** Reads the text of the custom XML part. Never throws, whatever the text; what is not understood in a sound record is kept. */
export function readRecord(text: string): RecordReading {
  const root = readXml(text);
  if (root === null) return failed('damaged');
  if (root.namespace !== RECORD_NAMESPACE) return failed('not-ours');
  if (root.name !== 'record') return failed('damaged');
  const entry = new EntryReader(root);
  const version = entry.attribute('version') ?? '';
  if (!/^[1-9]\d{0,8}$/.test(version)) return failed('damaged');
  if (Number(version) > RECORD_VERSION) return failed('newer');
  const record: DocumentRecord = {
    kind: entry.attributeThat('kind', isKind),
    nation: entry.attributeThat('nation', isNationName),
    decisions: entry.each('set-aside', readDecision),
    lookedAt: entry.each('looked-at', (looked) => looked.attribute('key')),
    answers: entry.each('answer', readAnswer),
    recipients: entry.each('recipient', readRecipient),
    told: entry.each('told', readTold),
    unseenChoices: entry.each('unseen', readUnseenChoice),
    urgent: entry.each('urgent', readUrgent),
    signOffs: entry.each('sign-off', readSignOff),
  };
  return { record: { ...record, ...entry.rest() }, problem: null };
}

function oneOf<const T extends string>(values: readonly T[]): (value: string | null) => value is T {
  return (value): value is T => (values as readonly (string | null)[]).includes(value);
}

const isKind = (value: string | null): value is DocumentKind => isDocumentKind(value);
const isNationName = (value: string | null): value is Nation => isNation(value);
const isSha256 = (value: string | null): value is string => value !== null && /^[0-9a-f]{64}$/.test(value);
const isCount = (value: string | null): value is string => value !== null && /^\d{1,9}$/.test(value);
const isScope = oneOf(['once', 'everywhere']);
const isAnswerState = oneOf(['answered', 'in-document', 'does-not-apply']);
const isChildOrFamily = oneOf(['child', 'family']);
const isChoice = oneOf(['clean-copy', 'looked-at']);
const isItem = oneOf(UNSEEN_ITEMS);
const isStory = oneOf(STORIES);
const isYesOrNo = oneOf(['yes', 'no']);

function failed(problem: RecordProblem): RecordReading {
  return { record: null, problem };
}

function readDecision(entry: EntryReader): Decision | null {
  const scope = entry.attributeThat('scope', isScope);
  const [key, check] = [entry.attribute('key'), entry.attribute('check')];
  if (scope === null || key === null || check === null) return null;
  return { scope, key, check, words: entry.text('words'), reason: entry.text('reason'), at: entry.attribute('at') ?? '', ...entry.rest() };
}

function readAnswer(entry: EntryReader): Answer | null {
  const state = entry.attributeThat('state', isAnswerState);
  const question = entry.attribute('question');
  if (state === null || question === null) return null;
  return { question, state, text: entry.text('text'), so: entry.attributeThat('so', isYesOrNo), at: entry.attribute('at') ?? '', ...entry.rest() };
}

function readRecipient(entry: EntryReader): Recipient {
  return { name: entry.text('name'), why: entry.text('why'), ...entry.rest() };
}

function readTold(entry: EntryReader): Told | null {
  const who = entry.attributeThat('who', isChildOrFamily);
  const told = entry.attributeThat('told', isYesOrNo);
  if (who === null || told === null) return null;
  return { who, told: told === 'yes', text: entry.text('text'), at: entry.attribute('at') ?? '', ...entry.rest() };
}

function readUnseenChoice(entry: EntryReader): UnseenChoice | null {
  const item = entry.attributeThat('item', isItem);
  const choice = entry.attributeThat('choice', isChoice);
  if (item === null || choice === null) return null;
  const count = entry.attributeThat('count', isCount);
  return { item, choice, count: count === null ? null : Number(count), text: entry.text('text'), at: entry.attribute('at') ?? '', ...entry.rest() };
}

function readUrgent(entry: EntryReader): UrgentSharing | null {
  const at = entry.attribute('at');
  return at === null ? null : { at, reason: entry.text('reason'), endedAt: entry.attribute('ended'), ...entry.rest() };
}

function readSignOff(entry: EntryReader): SignOff | null {
  const at = entry.attribute('at');
  const kind = entry.attributeThat('kind', isKind);
  const nation = entry.attributeThat('nation', isNationName);
  const urgent = entry.attributeThat('urgent', isYesOrNo);
  const [fingerprint] = entry.each('fingerprint', readFingerprint);
  if (at === null || kind === null || nation === null || urgent === null || fingerprint === undefined) return null;
  return {
    name: entry.text('name'),
    role: entry.text('role'),
    at,
    version: entry.attribute('version') ?? '',
    kind,
    nation,
    urgent: urgent === 'yes',
    fingerprint,
    rows: entry.each('row', readRow),
    standing: entry.each('standing', readStanding),
    ...entry.rest(),
  };
}

/** A fingerprint is read as a whole or not at all: half of one would call a document unchanged that is not. */
function readFingerprint(entry: EntryReader): Fingerprint | null {
  const whole = entry.attribute('whole');
  const stories: Partial<Record<Story, string>> = {};
  const inWord: Partial<Record<Story, string>> = {};
  const read = entry.each('story', (story) => {
    const name = story.attributeThat('name', isStory);
    const print = story.attributeThat('sha256', isSha256);
    if (name === null || print === null || name in stories) return null;
    stories[name] = print;
    const shown = story.attributeThat('inWord', isSha256);
    if (shown !== null) inWord[name] = shown;
    return name;
  });
  if (whole !== wholeOf(stories) || read.length === 0 || entry.rest().rest?.elements.length) return null;
  return { whole, stories, ...(Object.keys(inWord).length > 0 ? { inWord } : {}), marks: (entry.attribute('marks') ?? '').split(' ').filter((mark) => mark !== '') };
}

function readRow(entry: EntryReader): SignedRow | null {
  const row = entry.attribute('id');
  const settled = entry.attributeThat('settled', isYesOrNo);
  return row === null || settled === null ? null : { row, title: entry.text('title'), settled: settled === 'yes', missing: entry.text('missing'), ...entry.rest() };
}

function readStanding(entry: EntryReader): StandingFinding | null {
  const [key, check] = [entry.attribute('key'), entry.attribute('check')];
  return key === null || check === null ? null : { key, check, title: entry.text('title'), words: entry.text('words'), reason: entry.text('reason'), ...entry.rest() };
}

