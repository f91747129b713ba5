import type { Position } from '../document/case-document';
import type { DocumentKind } from '../document/kinds';
import type { AnalysedDocument } from '../language/analysis';
import type { Lexicon } from '../language/lexicon';
import type { CheckSettings, PracticePointNumber } from './check';

/** Practice point, question and, for a follow-up, a letter: "pp1.q2", "pp1.q2a". An id never changes: answers are kept by it. */
export type QuestionId =
  | `pp1.q${'1' | '2' | '2a' | '3'}`
  | `pp2.q${'1' | '2' | '3' | '4'}`
  | `pp3.q${'1' | '1a' | '2' | '3'}`
  | `pp4.q${'1' | '2'}`
  | `pp5.q${'1' | '2' | '3'}`
  | `pp6.q${'1' | '2' | '3'}`
  | `pp7.q${'1' | '2'}`
  | `pp8.q${'1' | '1a' | '2' | '3'}`;

/** How plainly a place speaks to a question: 1 answers it, 2 answers a part of it, 3 is a sign. */
export type Weight = 1 | 2 | 3;

/** A place in the document that speaks to a question. */
export interface Place extends Position {
  /** Who or what of it, in a few words to stand beside the quotation: "school nurse", "strength", "no reason". */
  readonly about: string;
  readonly weight: Weight;
}

/** When a question is asked only after another. */
export interface Following {
  readonly question: QuestionId;
  /** The answer it follows: "any", or that to the other question put as "Is it so?". */
  readonly answer: 'any' | 'yes' | 'no';
  /** That answer in words: "There is no chronology yet." */
  readonly says: string;
}

/** A reflective question, with what the document already says to it. One file for each, in its practice point's folder. */
export interface Question {
  readonly id: QuestionId;
  readonly point: PracticePointNumber;
  /** As the writer is asked it. */
  readonly text: string;
  /** What in a document would speak to it, so that the writer sees what was looked for. */
  readonly shows: string;
  /** Kinds of document it fits best; it may be asked of any. */
  readonly kinds: 'all' | readonly DocumentKind[];
  /** Ids of the checks whose findings bear on it. */
  readonly checks: readonly string[];
  readonly follows?: Following;
  /** Phrases it looks for besides those that the language shares. */
  readonly lexicons?: readonly Lexicon[];
  /**
   * The places that speak to it. A place is shown to the writer as what the document already says: where in doubt it is left out.
   * Linear in the length of the document; in any order.
   */
  evidence(document: AnalysedDocument, settings: CheckSettings): readonly Place[];
}

/** Keeps the question's exact type while checking its shape. */
export function defineQuestion<Q extends Question>(question: Q): Q {
  return question;
}
