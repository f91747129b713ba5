import { isComplete } from '../../sharing/answers';
import type { Answer } from '../../sharing/record';

/** How an answer stands, to show it in a line; `begun`: something is there, but it settles nothing yet. */
export type AnswerStatus = 'open' | 'begun' | Answer['state'];

export function statusOf(answer: Answer | undefined): AnswerStatus {
  if (!answer) return 'open';
  return isComplete(answer) ? answer.state : 'begun';
}
