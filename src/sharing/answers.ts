import { saysSomething, type Answer, type DocumentRecord, type Recipient, type Told, type UnseenChoice } from './record';

/** Whether an answer settles its question; drafts do not. "Answered in the document" needs no words. */
export function isComplete(answer: Answer | undefined): boolean {
  return answer !== undefined && (answer.state === 'in-document' || saysSomething(answer.text));
}

/** Keeps the answer to a question in the place of an earlier one. */
export function keepAnswer(record: DocumentRecord, answer: Answer): DocumentRecord {
  return { ...record, answers: replace(record.answers, answer, (other) => other.question === answer.question) };
}

/** Takes an answer away, as if the question had not been touched. */
export function forgetAnswer(record: DocumentRecord, question: string): DocumentRecord {
  return { ...record, answers: record.answers.filter((answer) => answer.question !== question) };
}

/** Keeps who receives the document, in place of those named before. */
export function keepRecipients(record: DocumentRecord, recipients: readonly Recipient[]): DocumentRecord {
  return { ...record, recipients };
}

/** Keeps whether the child, or the family, was told, in place of what was said before. */
export function keepTold(record: DocumentRecord, told: Told): DocumentRecord {
  return { ...record, told: replace(record.told, told, (other) => other.who === told.who) };
}

/** Keeps what is to become of something that travels unseen, in place of an earlier choice. */
export function keepUnseenChoice(record: DocumentRecord, choice: UnseenChoice): DocumentRecord {
  return { ...record, unseenChoices: replace(record.unseenChoices, choice, (other) => other.item === choice.item) };
}

/** Keeps that findings were looked at and left as they are. */
export function keepLookedAt(record: DocumentRecord, keys: readonly string[]): DocumentRecord {
  return { ...record, lookedAt: [...new Set([...record.lookedAt, ...keys])] };
}

/** Takes back that a finding was looked at. */
export function forgetLookedAt(record: DocumentRecord, key: string): DocumentRecord {
  return { ...record, lookedAt: record.lookedAt.filter((other) => other !== key) };
}

/** The list with `entry` where the first was that it replaces, at the end if there was none. */
function replace<T>(entries: readonly T[], entry: T, replaces: (other: T) => boolean): T[] {
  const at = entries.findIndex(replaces);
  return at === -1 ? [...entries, entry] : entries.flatMap((other, index) => (index === at ? [entry] : replaces(other) ? [] : [other]));
}
