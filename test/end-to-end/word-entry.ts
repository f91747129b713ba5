import type { CaseDocument, Position } from '../../src/document/case-document';
import { EMPTY_RECORD } from '../../src/sharing/record';
import type { RecordChange, RecordInWord } from '../../src/word/record-outcome';
import type { AppendedTable, TableToAppend } from '../../src/word/appended-table';
import type { CommentsMade, Note } from '../../src/word/note';
import type { Mark, MarkEvent, MarksOutcome } from '../../src/word/mark';
import type { AppliedWording, Wording } from '../../src/word/wording';
import { WordError, type OpenDocument, type ShowOutcome } from '../../src/word/open-document';
import type { SelectionInWord } from '../../src/word/open-document';
import { openWordDocument } from '../../src/word/word-document';

/**
 * What the tests of src/word run beside the pane: the same code, office.js and host, without clicking through the pane.
 * A WordError comes out as its problem, since errors of a class of ours do not survive the way to the test.
 */
class WordInPane {
  private opened: OpenDocument | null = null;
  private document: CaseDocument | null = null;
  private readonly applied: AppliedWording[] = [];

  async read(): Promise<CaseDocument | string> {
    return problemOf(async () => {
      this.document = await (await this.open()).read();
      return this.document;
    });
  }

  /** Reads, and cancels as soon as Word was asked for anything. */
  async readCancelled(): Promise<CaseDocument | string> {
    const opened = await this.open();
    const stop = new AbortController();
    const read = problemOf(() => opened.read(stop.signal));
    setTimeout(() => stop.abort());
    return read;
  }

  async show(position: Position): Promise<ShowOutcome | string> {
    return problemOf(async () => {
      const opened = await this.open();
      return this.document ? opened.show(this.document, position) : 'nothing was read';
    });
  }

  async selection(): Promise<SelectionInWord> {
    const opened = await this.open();
    return this.document ? opened.selection(this.document) : 'text-changed';
  }

  /** Puts wordings in place; what was done can be taken back by its number among all that were applied. */
  async putWordings(wordings: readonly Wording[]): Promise<readonly string[] | string> {
    return problemOf(async () => {
      const opened = await this.open();
      if (!this.document) return 'nothing was read';
      const results = await opened.putWordings(this.document, wordings);
      this.applied.push(...results.flatMap(({ applied }) => (applied ? [applied] : [])));
      return results.map(({ outcome }) => outcome);
    });
  }

  async takeBack(nth: number): Promise<string> {
    return problemOf(async () => {
      const applied = this.applied[nth];
      return applied ? (await this.open()).takeBack(applied) : 'nothing was applied';
    });
  }

  async addComments(notes: readonly Note[], replace: boolean): Promise<CommentsMade | string> {
    return problemOf(async () => {
      const opened = await this.open();
      return this.document ? opened.addComments(this.document, notes, replace) : 'nothing was read';
    });
  }

  async appendTable(table: TableToAppend): Promise<AppendedTable | string> {
    return problemOf(async () => (await this.open()).appendTable(table));
  }

  async removeComments(): Promise<number | string> {
    return problemOf(async () => (await this.open()).removeComments());
  }

  /** What the watch told: the document, or null where it has to be read. */
  readonly told: (CaseDocument | null)[] = [];

  readonly markEvents: MarkEvent[] = [];

  async drawMarks(marks: readonly Mark[], look: boolean): Promise<MarksOutcome | string> {
    return problemOf(async () => {
      const opened = await this.open();
      if (!this.listens) opened.onMark((event) => this.markEvents.push(event));
      this.listens = true;
      return this.document ? opened.drawMarks(this.document, marks, look) : 'nothing was read';
    });
  }

  private listens = false;

  async removeMarks(): Promise<void> {
    await (await this.open()).removeMarks();
  }

  /** As `putWordings`, for one that was chosen in a popup. */
  async putChosen(wording: Wording): Promise<string> {
    return problemOf(async () => {
      const opened = await this.open();
      if (!this.document) return 'nothing was read';
      const { outcome, applied } = await opened.putChosen(this.document, wording);
      if (applied) this.applied.push(applied);
      return outcome;
    });
  }

  async watch(): Promise<void> {
    (await this.open()).watch((document) => {
      this.told.push(document);
      return true;
    });
  }

  async readRecord(): Promise<RecordInWord | string> {
    return problemOf(async () => (await this.open()).readRecord());
  }

  /** Adds an answer to the record. */
  async keepAnswer(question: string, text: string, replaceUnreadable = false): Promise<RecordChange | string> {
    return problemOf(async () =>
      (await this.open()).changeRecord((record) => ({ ...record, answers: [...record.answers, { question, state: 'answered', text, so: null, at: '2026-03-20T14:05:00Z' }] }), replaceUnreadable),
    );
  }

  async emptyRecord(): Promise<RecordChange | string> {
    return problemOf(async () => (await this.open()).changeRecord(() => EMPTY_RECORD));
  }

  async isReadOnly(): Promise<boolean | null> {
    return (await this.open()).isReadOnly();
  }

  private async open(): Promise<OpenDocument> {
    this.opened ??= await openWordDocument();
    return this.opened;
  }
}

async function problemOf<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    return error instanceof WordError ? error.problem : String(error);
  }
}

declare global {
  interface Window {
    wordInPane: WordInPane;
  }
}

window.wordInPane = new WordInPane();
