import type { Position, Span } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';

/** Wording to be put in the place of the words at a position. */
export interface Wording {
  readonly position: Position;
  readonly words: string;
}

/**
 * What came of putting a wording in place.
 * - `applied`: it stands there, as a tracked change.
 * - `not-tracked`: it stands there, but Word shows no tracked change.
 * - `text-changed`: the words that it was for have gone; nothing was changed.
 * - `not-found`: Word cannot find exactly these words, so nothing was changed.
 * - `refused`: Word did not do it; the text is as it was.
 * - `differs`: Word did something else than was asked: the writer has to look.
 */
export type WordingOutcome = 'applied' | 'not-tracked' | 'text-changed' | 'not-found' | 'refused' | 'differs';

/** A wording that was put in place, with all that is needed to take it back. */
export interface AppliedWording {
  readonly source: ParagraphSource;
  readonly paragraphsInPlace: number;
  /** What the reader saw of the paragraph before, and after it. */
  readonly textBefore: string;
  readonly textAfter: string;
  /** The new words in `textAfter`. */
  readonly span: Span;
  readonly oldWords: string;
  readonly isTracked: boolean;
}

export interface WordingResult {
  readonly outcome: WordingOutcome;
  /** Null where nothing is to be taken back. */
  readonly applied: AppliedWording | null;
}

/** `text-changed`: the new words were edited since, so they are left. `refused`: Word did not do it. */
export type UndoOutcome = 'undone' | 'text-changed' | 'refused';
