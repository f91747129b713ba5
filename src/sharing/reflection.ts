import type { PracticePointNumber } from '../checks/check';
import type { DocumentKind } from '../document/kinds';
import { isComplete } from './answers';
import { askedQuestions, type AskedQuestion } from './asked-questions';
import { shortRoute, type Occasion } from './occasions';
import type { Answer } from './record';

/** How far to go: the few questions that matter most, or all. */
export type Route = 'short' | 'whole';

export interface Way {
  readonly occasion: Occasion;
  readonly kind: DocumentKind;
  readonly route: Route;
}

/** The questions of one practice point that are asked now. */
export interface PointQuestions<Q extends AskedQuestion = AskedQuestion> {
  readonly point: PracticePointNumber;
  /** Those that fit this kind of document first; a follow-up behind its question. */
  readonly questions: readonly Q[];
  /** Whether any of them fits this kind of document. */
  readonly fits: boolean;
  /** How many of them are settled. */
  readonly answered: number;
}

/**
 * The questions that are asked on this way, under their practice points: points with a question that fits this kind of document first. A follow-up
 * is there once the answer is there that it follows.
 */
export function questionsOnWay<Q extends AskedQuestion>(questions: readonly Q[], { occasion, kind, route }: Way, answers: readonly Answer[]): readonly PointQuestions<Q>[] {
  const short: readonly string[] = shortRoute(occasion, kind);
  const complete = new Set(answers.filter(isComplete).map(({ question }) => question));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const mainOf = (question: Q): Q => (question.follows && byId.get(question.follows.question)) ?? question;
  const fits = (question: Q): boolean => mainOf(question).kinds === 'all' || mainOf(question).kinds.includes(kind);
  const asked = askedQuestions(questions, kind, answers, 'all').filter((question) => route === 'whole' || short.includes(mainOf(question).id));
  const points = [...new Set(asked.map(({ point }) => point))].map((point): PointQuestions<Q> => {
    const own = asked.filter((question) => question.point === point);
    return {
      point,
      questions: [...own.filter(fits), ...own.filter((question) => !fits(question))],
      fits: own.some(fits),
      answered: own.filter(({ id }) => complete.has(id)).length,
    };
  });
  return [...points.filter((point) => point.fits), ...points.filter((point) => !point.fits)];
}
