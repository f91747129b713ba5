import type { CaseDocument, Position } from '../document/case-document';
import { appendTable } from './append-table';
import type { AppendedTable, TableToAppend } from './appended-table';
import type { ParagraphSource } from './assemble-document';
import type { DocumentRecord } from '../sharing/record';
import { openAsNewDocument, readFileBytes } from './document-file';
import { changeRecordInWord, readRecordInWord } from './keep-record';
import { addComments, removeComments } from './comment-places';
import type { Mark, MarkEvent, MarksOutcome } from './mark';
import { MarksInWord } from './marks-in-word';
import type { CommentsMade, Note } from './note';
import { putByWord } from './put-by-word';
import { WordError, type Offers, type OpenDocument, type SelectionInWord, type ShowOutcome } from './open-document';
import { putWordings, takeBack } from './put-wording';
import { readChanged } from './read-changed';
import { assembled, readAllButBody, readDocument, type ReadDocument } from './read-document';
import { readSelection } from './read-selection';
import type { RecordChange, RecordInWord } from './record-outcome';
import { showPosition } from './show-position';
import type { AppliedWording, UndoOutcome, Wording, WordingResult } from './wording';
import { listenToWord } from './word-events';
import { WordSession, type WordRequest } from './word-session';
import { watchText } from './watch-text';
import { wordVersion, type WordVersion } from './word-version';

/**
 * The way into Word.
 *
 * Limits lived with: outside Office `Office.onReady` answers with no host; in a page that the host does not trust it never answers, so there is a
 * time limit; where a network keeps Microsoft's office.js out there is no `Office` at all; perpetual Word 2016 lacks tables in its API and is turned away; whether a document is
 * open for editing is told once, at the start, and "viewing" on the web is not told at all (oj#5484).
 */

/** How long Word may take to say that it is there, in milliseconds. */
const PATIENCE = 15_000;

/** How long Word may take to select words, with those who are before in the queue, in milliseconds. */
const SHOW_PATIENCE = 20_000;

/** How long Word may take to change the text or to comment on it, with those who are before in the queue, in milliseconds. */
const EDIT_PATIENCE = 60_000;

/** Times in milliseconds after which a wording that was chosen in a popup is looked for: Word may tell of it before it has put it in place. */
const LOOKS_FOR_CHOSEN = [0, 400];

/** How long Word may take to keep the record, with those who are before in the queue, in milliseconds. */
const RECORD_PATIENCE = 30_000;

/** How long Word may take to hand over a file or to open one, in milliseconds. */
const FILE_PATIENCE = 30_000;

/** How long Word may take to say its text, in milliseconds; a look that comes to nothing is made again. */
const WATCH_PATIENCE = 10_000;

const session = new WordSession();

/**
 * Waits for Word and returns the document open in it.
 * @param patience milliseconds to wait for Word's first answer
 * @throws WordError 'not-in-word' in a browser tab or in another Office application; 'office-not-loaded' where office.js is missing;
 *   'no-answer' when Office does not say where we are; 'word-too-old' below WordApi 1.3
 */
export async function openWordDocument(patience: number = PATIENCE): Promise<OpenDocument> {
  const host = await hostWhenReady(patience);
  if (host !== 'Word') {
    throw new WordError('not-in-word', host ?? '');
  }
  const version = wordVersion();
  if (!version.tables) {
    throw new WordError('word-too-old');
  }
  return new WordDocument(version);
}

/** The Office application we are in; null outside Office. */
async function hostWhenReady(patience: number): Promise<string | null> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') {
    throw new WordError('office-not-loaded');
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WordError('no-answer')), patience);
  });
  try {
    return await Promise.race([Office.onReady().then((info) => (info?.host ? String(info.host) : null)), tooLong]);
  } catch {
    throw new WordError('no-answer');
  } finally {
    clearTimeout(timer);
  }
}

class WordDocument implements OpenDocument {
  private readonly sources = new WeakMap<CaseDocument, readonly ParagraphSource[]>();
  /** As it was read last, to go on from. */
  private last: ReadDocument | null = null;
  private watches = 0;

  private readonly markListeners = new Set<(event: MarkEvent) => void>();
  private readonly marks: MarksInWord;

  readonly offers: Offers;

  constructor(private readonly version: WordVersion) {
    this.offers = { review: version.review, marks: version.marks };
    this.marks = new MarksInWord(version, {
      onPointed: (annotation) => this.tellOfMark(annotation, (id) => ({ did: 'pointed', id })),
      onChosen: (annotation, words) => this.tellOfMark(annotation, (id) => ({ did: 'chosen', id, words })),
      onIgnored: (annotation) => this.tellOfMark(annotation, (id) => ({ did: 'ignored', id })),
      onRemoved: (annotations) => this.marks.forget(annotations),
    });
  }

  async read(signal?: AbortSignal): Promise<CaseDocument> {
    const isWatched = this.watches > 0 && this.version.localIds;
    const read = this.newest(await readDocument(session, this.version, signal, isWatched));
    this.last = read;
    return read.document;
  }

  /** While everything else was read, the body may have been read anew. */
  private newest(read: ReadDocument): ReadDocument {
    const newest = this.last && this.last.body.at > read.body.at ? assembled(this.last.body, read.rest) : read;
    this.sources.set(newest.document, newest.sources);
    return newest;
  }

  async show(document: CaseDocument, position: Position, signal?: AbortSignal): Promise<ShowOutcome> {
    const sources = this.sources.get(document);
    // A document that was not read here (restored, or read before the pane was reloaded) can only be read again.
    if (!sources) {
      return 'text-changed';
    }
    return session.run((request) => showPosition(request, this.version, document, sources, position), signal, SHOW_PATIENCE);
  }

  async selection(document: CaseDocument, signal?: AbortSignal): Promise<SelectionInWord> {
    const sources = this.sources.get(document);
    return sources ? session.run((request) => readSelection(request, this.version, document, sources), signal, SHOW_PATIENCE) : 'text-changed';
  }

  watch(onChange: (document: CaseDocument | null) => boolean): () => void {
    this.watches += 1;
    const end = watchText({
      text: () => session.run(readText, undefined, WATCH_PATIENCE),
      changes: async (ids) => {
        const before = this.last;
        return before && session.run((request) => readChanged(request, this.version, before, ids), undefined, WATCH_PATIENCE);
      },
      rest: async () => {
        const before = this.last;
        if (!before) return null;
        const read = await readAllButBody(session, this.version, before);
        return JSON.stringify(read.rest) === JSON.stringify(before.rest) ? null : read;
      },
      tell: (read) => {
        if (!read) return onChange(null);
        const newest = this.newest(read);
        if (!onChange(newest.document)) return false;
        this.last = newest;
        return true;
      },
      listen: (onEvent, onMove) => listenToWord(session, this.version, onEvent, onMove),
    });
    return () => {
      this.watches -= 1;
      end();
    };
  }

  async putWordings(document: CaseDocument, wordings: readonly Wording[]): Promise<readonly WordingResult[]> {
    const sources = this.sources.get(document);
    if (!sources) {
      return wordings.map(() => ({ outcome: 'text-changed', applied: null }));
    }
    return session.run((request) => putWordings(request, this.version, document, sources, wordings), undefined, EDIT_PATIENCE);
  }

  async putChosen(document: CaseDocument, wording: Wording): Promise<WordingResult> {
    const sources = this.sources.get(document);
    for (const time of sources ? LOOKS_FOR_CHOSEN : []) {
      await new Promise((resolve) => setTimeout(resolve, time));
      const done = await session.run((request) => putByWord(request, this.version, document, sources ?? [], wording), undefined, EDIT_PATIENCE);
      if (done) return done;
    }
    const [result] = await this.putWordings(document, [wording]);
    return result ?? { outcome: 'text-changed', applied: null };
  }

  takeBack(applied: AppliedWording): Promise<UndoOutcome> {
    return session.run((request) => takeBack(request, this.version, applied), undefined, EDIT_PATIENCE);
  }

  async addComments(document: CaseDocument, notes: readonly Note[], replace: boolean): Promise<CommentsMade> {
    const sources = this.sources.get(document);
    if (!sources) {
      return { made: 0, elsewhere: 0, textChanged: notes.length, refused: 0 };
    }
    return session.run((request) => addComments(request, this.version, document, sources, notes, replace), undefined, EDIT_PATIENCE);
  }

  removeComments(): Promise<number> {
    return session.run((request) => removeComments(request), undefined, EDIT_PATIENCE);
  }

  async drawMarks(document: CaseDocument, marks: readonly Mark[], look: boolean): Promise<MarksOutcome> {
    const sources = this.sources.get(document);
    if (!sources || (!look && this.marks.isDrawn(document, sources, marks))) return 'drawn';
    return session.run((request) => this.marks.draw(request, document, sources, marks, look), undefined, EDIT_PATIENCE);
  }

  removeMarks(): Promise<void> {
    return session.run((request) => this.marks.clear(request), undefined, EDIT_PATIENCE);
  }

  onMark(heed: (event: MarkEvent) => void): () => void {
    this.markListeners.add(heed);
    return () => this.markListeners.delete(heed);
  }

  private tellOfMark(annotation: string, event: (id: string) => MarkEvent): void {
    const id = this.marks.findingOf(annotation);
    if (id === null) return;
    const told = event(id);
    // Word takes a mark away that was settled; should its finding stay open it is drawn again.
    if (told.did !== 'pointed') this.marks.forget([annotation]);
    for (const heed of this.markListeners) heed(told);
  }

  appendTable(table: TableToAppend): Promise<AppendedTable> {
    return session.run((request) => appendTable(request, this.version, table), undefined, EDIT_PATIENCE);
  }

  readRecord(signal?: AbortSignal): Promise<RecordInWord> {
    return session.run((request) => readRecordInWord(request, this.version), signal);
  }

  changeRecord(change: (record: DocumentRecord) => DocumentRecord, replaceUnreadable = false): Promise<RecordChange> {
    return session.run((request) => changeRecordInWord(request, this.version, change, replaceUnreadable), undefined, RECORD_PATIENCE);
  }

  fileBytes(): Promise<Uint8Array> {
    return readFileBytes(FILE_PATIENCE);
  }

  openAsNew(file: Uint8Array): Promise<void> {
    return session.run((request) => openAsNewDocument(request, file), undefined, FILE_PATIENCE);
  }

  isReadOnly(): boolean | null {
    const mode: unknown = Office.context.document?.mode;
    if (mode === undefined || mode === null) {
      return null;
    }
    return mode === Office.DocumentMode.ReadOnly;
  }
}

async function readText(request: WordRequest): Promise<string> {
  const { body } = request.document;
  body.load('text');
  await request.sync();
  return body.text;
}
