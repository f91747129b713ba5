import type { Finding } from '../checker/finding';
import { keepAnswer, keepLookedAt, keepRecipients, keepTold, keepUnseenChoice } from '../sharing/answers';
import { needsReason, setAside } from '../sharing/decisions';
import { saysSomething, type DocumentRecord } from '../sharing/record';
import type { UnseenRow } from '../sharing/unseen-items';
import { isGateSuspended, shareUrgently } from '../sharing/urgent-route';
import type { AnswersFile } from './answers-file';
import { UsageError } from './arguments';

export interface AnsweredDocument {
  /** Before decisions are applied. */
  readonly findings: readonly Finding[];
  readonly questions: readonly { readonly id: string }[];
  readonly unseen: readonly UnseenRow[];
}

/**
 * Adds a file of answers to what the document's record says already; what the file says takes the place of the same before.
 * @param at ISO 8601 date and time
 * @throws UsageError where the file speaks of a finding or question that is not there, or sets a `must` aside without a reason
 */
export function applyAnswers(record: DocumentRecord, answers: AnswersFile, { findings, questions, unseen }: AnsweredDocument, at: string): DocumentRecord {
  const findingOf = (key: string): Finding => {
    const found = findings.find((finding) => finding.key === key);
    if (found === undefined) throw new UsageError(`No finding has the key ${key}. “full-picture check --format json” lists the findings with their keys.`);
    return found;
  };
  let next: DocumentRecord = { ...record, kind: answers.kind ?? record.kind, nation: answers.nation ?? record.nation };
  for (const { key, reason, everywhere } of answers.setAside) {
    const finding = findingOf(key);
    if (needsReason(finding) && !saysSomething(reason)) throw new UsageError(`The finding with the key ${key} is a must. It can be set aside only with a reason.`);
    next = setAside(next, finding, { scope: everywhere ? 'everywhere' : 'once', reason, at });
  }
  next = keepLookedAt(next, answers.lookedAt.flatMap((entry) => (typeof entry === 'string' ? findingOf(entry).key : findings.filter(({ point, level }) => point === entry && level === 'should').map(({ key }) => key))));
  for (const answer of answers.answers) {
    if (!questions.some(({ id }) => id === answer.question)) throw new UsageError(`“${answer.question}” is not the id of a reflective question. They run from pp1.q1 to pp8.q3.`);
    next = keepAnswer(next, { ...answer, at });
  }
  if (answers.recipients !== null) next = keepRecipients(next, answers.recipients);
  for (const told of answers.told) next = keepTold(next, { ...told, at });
  if (answers.cleanCopy) for (const { item, leftOut, count } of unseen) if (leftOut) next = keepUnseenChoice(next, { item, choice: 'clean-copy', count, text: '', at });
  for (const { item, text } of answers.unseen) next = keepUnseenChoice(next, { item, choice: 'looked-at', count: unseen.find((row) => row.item === item)?.count ?? null, text, at });
  return answers.urgent === null || isGateSuspended(next) ? next : shareUrgently(next, at, answers.urgent);
}
