import { forgetAnswer, keepAnswer } from './answers';
import type { Answer, DocumentRecord } from './record';

/** What somebody says to a question, without when. */
export type AnswerEntry = Pick<Answer, 'state' | 'text' | 'so'>;

export const NO_ENTRY: AnswerEntry = { state: 'answered', text: '', so: null };

/** What the record holds to a question; an empty entry where it holds nothing. */
export function entryOf({ answers }: Pick<DocumentRecord, 'answers'>, question: string): AnswerEntry {
  const { state, text, so } = answers.find((answer) => answer.question === question) ?? NO_ENTRY;
  return { state, text, so };
}

/**
 * Keeps what somebody made of an answer. Where it was changed elsewhere meanwhile, as in another pane on the same document, both are kept.
 * @param base the entry as it was when they began
 * @param at ISO 8601 date and time
 */
export function keepEdit(record: DocumentRecord, question: string, base: AnswerEntry, mine: AnswerEntry, at: string): DocumentRecord {
  const held = entryOf(record, question);
  const entry: AnswerEntry = {
    state: mine.state === base.state ? held.state : mine.state,
    text: mergeTexts(held.text, base.text, mine.text),
    so: mine.so === base.so ? held.so : mine.so,
  };
  if (isSame(entry, held)) return record;
  if (isSame(entry, NO_ENTRY)) return forgetAnswer(record, question);
  const before = record.answers.find((answer) => answer.question === question);
  return keepAnswer(record, { ...before, question, ...entry, at });
}

function isSame(one: AnswerEntry, other: AnswerEntry): boolean {
  return one.state === other.state && one.text === other.text && one.so === other.so;
}

/** Two texts that came of one: nothing that either says is lost, and what both say stands once. */
function mergeTexts(held: string, base: string, mine: string): string {
  if (held === base || mine === held || held === '') return mine;
  if (mine === base || mine === '') return held;
  if (held.includes(mine)) return held;
  if (mine.includes(held)) return mine;
  if (base !== '' && held.includes(base)) return held.replace(base, () => mine);
  if (base !== '' && mine.includes(base)) return mine.replace(base, () => held);
  return `${held}\n\n${mine}`;
}
