import type { RecordProblem } from '../sharing/read-record';
import type { DocumentRecord } from '../sharing/record';

/** What the document holds of ours: the record, or why it cannot be read, or neither. */
export interface RecordInWord {
  readonly record: DocumentRecord | null;
  readonly problem: RecordProblem | null;
}

/**
 * What came of a change. `kept`: the document holds it. `refused`: Word did not take it, as in a document that is open for reading.
 * `unreadable`: the record there cannot be read, and nothing was written over it.
 */
export type RecordChange =
  | { readonly outcome: 'kept'; readonly record: DocumentRecord }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'unreadable'; readonly problem: RecordProblem };
