import type { RecordProblem } from '../sharing/read-record';

const TEXTS: Readonly<Record<RecordProblem, string>> = {
  damaged: 'The record kept in this document is damaged, so no sign-off in it can be read. Take it out with “full-picture clean”, or in Word (File, Info, Inspect Document, Custom XML Data).',
  'not-ours': 'The record kept in this document is not one of ours.',
  newer: 'The record kept in this document was written by a newer version of Full Picture. Use that version.',
};

/** What is wrong with a document's record, and what to do, in a plain line. */
export function recordProblemText(problem: RecordProblem): string {
  return TEXTS[problem];
}

/** The same, for a check: it goes on, but what was decided in the document is lost to it. */
export function recordProblemNotice(problem: RecordProblem): string {
  return `${recordProblemText(problem)} What was set aside in it is shown as open.`;
}
