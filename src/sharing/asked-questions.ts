import type { Question } from '../checks/question';
import type { DocumentKind } from '../document/kinds';
import { isComplete } from './answers';
import type { Answer } from './record';
import type { SharingRequirements } from './requirements';

/** What has to be known of a question to ask it. */
export type AskedQuestion = Pick<Question, 'id' | 'point' | 'text' | 'kinds' | 'follows'>;

/** The questions to be answered for this kind of document; a follow-up only once the answer to the other question is there that it follows. */
export function askedQuestions<Q extends AskedQuestion>(questions: readonly Q[], kind: DocumentKind, answers: readonly Answer[], which: SharingRequirements['questions']): Q[] {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  return questions.filter(({ kinds, follows }) => (which === 'all' || kinds === 'all' || kinds.includes(kind)) && (follows === undefined || isFollowed(follows, byQuestion.get(follows.question))));
}

function isFollowed(follows: NonNullable<AskedQuestion['follows']>, answer: Answer | undefined): boolean {
  if (answer === undefined || !isComplete(answer) || answer.state === 'does-not-apply') return false;
  return follows.answer === 'any' || answer.so === follows.answer;
}
