import type { TextSelection } from '../checker/text-selection';
import type { CaseDocument, Position } from '../document/case-document';
import type { DocumentRecord } from '../sharing/record';
import type { Mark, MarkEvent, MarksOutcome } from './mark';
import type { AppendedTable, TableToAppend } from './appended-table';
import type { CommentsMade, Note } from './note';
import type { RecordChange, RecordInWord } from './record-outcome';
import type { AppliedWording, UndoOutcome, Wording, WordingResult } from './wording';

/**
 * What came of showing a place in the document.
 * - `shown`: exactly the words are selected.
 * - `paragraph-shown`: Word could not select the words themselves, so their paragraph is selected.
 * - `text-changed`: the words no longer stand there; nothing was selected. Check again.
 */
export type ShowOutcome = 'shown' | 'paragraph-shown' | 'text-changed';

/** What is selected. `elsewhere`: in a part of the document that was not read. `text-changed`: its paragraphs are not as they were read. */
export type SelectionInWord = TextSelection | 'elsewhere' | 'text-changed';

/**
 * Why Word cannot serve us; the pane says in words what to do.
 * - `not-in-word`: Office says that the page is in no Office application, or in another one.
 * - `office-not-loaded`: Microsoft's office.js did not arrive, so nobody can say where the page is.
 * - `no-answer`: office.js is there, but Office does not say where the page is.
 */
export type WordProblem = 'not-in-word' | 'office-not-loaded' | 'no-answer' | 'word-too-old' | 'protected' | 'busy' | 'cancelled' | 'failed';

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

/** What a version of Word offers. */
export interface Offers {
  /** WordApi 1.4: comments, and tracking of what we change. */
  readonly review: boolean;
  /** WordApi 1.7: marks under the words; whether Word shows them is known only once it has tried. */
  readonly marks: boolean;
}

/** The document open in Word, as the pane sees it. */
export interface OpenDocument {
  /** Reads the whole document in a constant number of round trips. @throws WordError */
  read(signal?: AbortSignal): Promise<CaseDocument>;
  /**
   * Selects exactly the words at `position` of the `document` read before. Always ends: 'busy' when Word does not answer.
   * @throws WordError
   */
  show(document: CaseDocument, position: Position, signal?: AbortSignal): Promise<ShowOutcome>;
  /** What the user has selected, as places of the `document` read before. @throws WordError */
  selection(document: CaseDocument, signal?: AbortSignal): Promise<SelectionInWord>;
  /** What this Word offers beside reading. */
  readonly offers: Offers;
  /**
   * Tells when the text has changed, for as long as nobody ends it.
   * @param onChange given the document as it is now, or null where it has to be read; false when nobody could heed it, so that it is told again
   * @returns ends the watch
   */
  watch(onChange: (document: CaseDocument | null) => boolean): () => void;
  /** Puts wordings in place as tracked changes, all in one go. @throws WordError */
  putWordings(document: CaseDocument, wordings: readonly Wording[]): Promise<readonly WordingResult[]>;
  /** As `putWordings`, for a wording chosen in the popup of a mark, which Word puts in place itself on most computers. @throws WordError */
  putChosen(document: CaseDocument, wording: Wording): Promise<WordingResult>;
  /** Takes a wording back. @throws WordError */
  takeBack(applied: AppliedWording): Promise<UndoOutcome>;
  /**
   * Comments on the words of findings, all in one go.
   * @param replace whether our earlier comments go
   * @throws WordError
   */
  addComments(document: CaseDocument, notes: readonly Note[], replace: boolean): Promise<CommentsMade>;
  /** Takes our comments away. @returns how many; @throws WordError */
  removeComments(): Promise<number>;
  /**
   * Sees to it that these marks stand in the document and no others of ours; those that stand already are left alone.
   * @param look whether to ask Word first which still stand: it may have lost some
   * @throws WordError
   */
  drawMarks(document: CaseDocument, marks: readonly Mark[], look: boolean): Promise<MarksOutcome>;
  /** Takes our marks away. @throws WordError */
  removeMarks(): Promise<void>;
  /** Tells what the user does with marks. @returns ends it */
  onMark(heed: (event: MarkEvent) => void): () => void;
  /** Puts a heading and a table at the end of the document, tracked where the writer has changes tracked. @throws WordError */
  appendTable(table: TableToAppend): Promise<AppendedTable>;
  /** Reads our record kept in the document. @throws WordError */
  readRecord(signal?: AbortSignal): Promise<RecordInWord>;
  /**
   * Applies a change to the record as the document holds it at that moment.
   * @param replaceUnreadable writes over a record that cannot be read; only at the user's word
   * @throws WordError
   */
  changeRecord(change: (record: DocumentRecord) => DocumentRecord, replaceUnreadable?: boolean): Promise<RecordChange>;
  /** The document as a .docx file, with what was not saved yet; where Word does not hand it over it has to be saved first. @throws WordError */
  fileBytes(): Promise<Uint8Array>;
  /** Opens a .docx file as a new document that has not been saved. @throws WordError */
  openAsNew(file: Uint8Array): Promise<void>;
  /** Whether the document can be edited: `null` where the host does not tell. */
  isReadOnly(): boolean | null;
}
