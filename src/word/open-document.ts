import type { CaseDocument, Position } from '../document/case-document';

/**
 * What came of showing a place in the document.
 * - `shown`: exactly the words are selected.
 * - `paragraph-shown`: Word could not select the words themselves, so their paragraph is selected.
 * - `text-changed`: the words no longer stand there; nothing was selected. Check again.
 */
export type ShowOutcome = 'shown' | 'paragraph-shown' | 'text-changed';

/** Why Word cannot serve us; the pane says in words what to do. */
export type WordProblem = 'not-in-word' | 'word-too-old' | 'protected' | 'busy' | 'cancelled' | 'failed';

export class WordError extends Error {
  override readonly name = 'WordError';
  constructor(
    readonly problem: WordProblem,
    /** Office's own error code, never text of the document. */
    readonly code: string = '',
  ) {
    super(code ? `${problem} (${code})` : problem);
  }
}

/** The document open in Word, as the pane sees it. */
export interface OpenDocument {
  /** Reads the whole document in a constant number of round trips. @throws WordError */
  read(signal?: AbortSignal): Promise<CaseDocument>;
  /** Selects exactly the words at `position` of the `document` read before. @throws WordError */
  show(document: CaseDocument, position: Position): Promise<ShowOutcome>;
  /** Whether the document can be edited: `null` where the host does not tell. */
  isReadOnly(): boolean | null;
}
