import type { RecordProblem } from '../../src/sharing/read-record';
import { EMPTY_RECORD, type DocumentRecord } from '../../src/sharing/record';
import type { RecordChange, RecordInWord } from '../../src/word/record-outcome';
import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Finding } from '../../src/checker/finding';
import type { CheckOptions, Report, SliceOptions } from '../../src/checker/report';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import type { CaseDocument, Limit, Position } from '../../src/document/case-document';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/pane-services';
import { memoryStore, openPreferences, type PreferenceValues } from '../../src/taskpane/preferences/preferences';
import type { PaneCheckOptions } from '../../src/taskpane/review/review-state';
import type { AppendedTable, TableToAppend } from '../../src/word/appended-table';
import type { Mark, MarkEvent, MarksOutcome } from '../../src/word/mark';
import type { CommentsMade, Note } from '../../src/word/note';
import type { SelectionInWord } from '../../src/word/open-document';
import { WordError, type OpenDocument, type ShowOutcome } from '../../src/word/open-document';
import type { AppliedWording, UndoOutcome, Wording, WordingOutcome, WordingResult } from '../../src/word/wording';

/** A finding in the text; what a test is about goes into `more`. */
export function finding(more: Partial<Finding> = {}): Finding {
  const quote = more.quote === undefined ? 'ongoing concerns' : more.quote;
  const place = quote === null ? { scope: 'document', paragraph: null, start: null, end: null } as const : { scope: 'span', paragraph: 0, start: 10, end: 26 } as const;
  return {
    check: 'vague-concern',
    point: 1,
    level: 'must',
    ...place,
    quote,
    sentence: quote === null ? null : `There are ${quote}.`,
    subject: null,
    title: 'A worry without particulars',
    message: `“${quote}” does not say what was seen.`,
    why: 'A worry without particulars cannot be weighed.',
    todo: 'Say what was seen, by whom and when.',
    replacements: [],
    key: `${more.check ?? 'vague-concern'}-${quote ?? more.message ?? ''}`,
    ...more,
  };
}

/** @param unchecked numbers of the points that no check looks at */
export function report(findings: readonly Finding[], options: CheckOptions = { on: '2026-03-20' }, unchecked: readonly number[] = []): Report {
  return {
    kind: options.kind ?? 'minutes',
    kindFrom: options.kind ? 'option' : 'guess',
    nation: options.nation ?? 'England',
    checkedOn: options.on,
    words: 1234,
    findings,
    points: PRACTICE_POINTS.map(({ number, title }) => {
      const own = findings.filter(({ point }) => point === number);
      const count = (level: Finding['level']): number => own.filter((each) => each.level === level).length;
      return { point: number, title, open: { must: count('must'), should: count('should'), consider: count('consider') }, checked: !unchecked.includes(number) };
    }),
    team: null,
    changed: [],
  };
}

export function caseDocument(texts: readonly string[], limits: readonly Limit[] = []): CaseDocument {
  return {
    paragraphs: texts.map((text, index) => ({ id: String(index), text, story: 'body', style: 'Normal', heading: null, list: null, cell: null })),
    tables: [],
    properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: { comments: null, trackedChanges: null, hiddenText: null, customProperties: null, customXmlParts: null, embeddedFiles: null, authors: null },
    limits,
  };
}

/** A document open in a Word that does what a test tells it to. */
export class MadeUpWord implements OpenDocument {
  document = caseDocument(['There are ongoing concerns.']);
  outcome: ShowOutcome = 'shown';
  readOnly: boolean | null = null;
  /** What the document holds of ours. */
  record: DocumentRecord | null = null;
  unreadable: RecordProblem | null = null;
  refusesRecord = false;
  reads = 0;
  readonly shows: Position[] = [];
  /** Thrown by the next calls, until cleared. */
  error: Error | null = null;

  async read(): Promise<CaseDocument> {
    this.reads += 1;
    if (this.error) throw this.error;
    return this.document;
  }

  async show(_document: CaseDocument, position: Position, _signal?: AbortSignal): Promise<ShowOutcome> {
    this.shows.push(position);
    if (this.error) throw this.error;
    return this.outcome;
  }

  /** The document as a file; null where Word does not hand it over. */
  file: Uint8Array | null = null;
  readonly openedAsNew: Uint8Array[] = [];

  async fileBytes(): Promise<Uint8Array> {
    if (this.file === null) throw new WordError('failed');
    return this.file;
  }

  async openAsNew(file: Uint8Array): Promise<void> {
    if (this.error) throw this.error;
    this.openedAsNew.push(file);
  }

  isReadOnly(): boolean | null {
    return this.readOnly;
  }

  readonly offers = { review: true, marks: true };
  /** What comes of the next wordings, one after the other; `applied` for those beyond. */
  readonly wordingOutcomes: WordingOutcome[] = [];
  readonly wordings: Wording[] = [];
  readonly takenBack: AppliedWording[] = [];
  undoOutcome: UndoOutcome = 'undone';
  notes: Note[] = [];
  refusedNotes = 0;

  /** What the user has selected, again and again. */
  selected: SelectionInWord = 'elsewhere';

  async selection(): Promise<SelectionInWord> {
    if (this.error) throw this.error;
    return this.selected;
  }

  /** Those who are told when the text changes. */
  readonly watchers = new Set<(document: CaseDocument | null) => boolean>();

  watch(onChange: (document: CaseDocument | null) => boolean): () => void {
    this.watchers.add(onChange);
    return () => void this.watchers.delete(onChange);
  }

  async putWordings(_document: CaseDocument, wordings: readonly Wording[]): Promise<readonly WordingResult[]> {
    if (this.error) throw this.error;
    this.wordings.push(...wordings);
    return wordings.map(({ position, words }): WordingResult => {
      const outcome = this.wordingOutcomes.shift() ?? 'applied';
      const isDone = outcome === 'applied' || outcome === 'not-tracked';
      const source = { place: { in: 'body' }, index: position.paragraph, raw: '', localId: '' } as const;
      return { outcome, applied: isDone ? { source, paragraphsInPlace: 1, textBefore: '', textAfter: '', span: position, oldWords: words, isTracked: outcome === 'applied' } : null };
    });
  }

  /** Wordings that Word had put in place itself. */
  readonly chosen: Wording[] = [];

  async putChosen(_document: CaseDocument, wording: Wording): Promise<WordingResult> {
    this.chosen.push(wording);
    const [result] = await this.putWordings(_document, [wording]);
    return result!;
  }

  /** The marks that stand in the document. */
  marks: readonly Mark[] = [];
  /** How often marks were drawn, and whether Word was asked first which stand. */
  readonly drawn: boolean[] = [];
  marksOutcome: MarksOutcome = 'drawn';
  readonly markListeners = new Set<(event: MarkEvent) => void>();

  async drawMarks(_document: CaseDocument, marks: readonly Mark[], look: boolean): Promise<MarksOutcome> {
    if (this.error) throw this.error;
    this.drawn.push(look);
    this.marks = this.marksOutcome === 'drawn' ? marks : [];
    return this.marksOutcome;
  }

  async removeMarks(): Promise<void> {
    this.marks = [];
  }

  onMark(heed: (event: MarkEvent) => void): () => void {
    this.markListeners.add(heed);
    return () => void this.markListeners.delete(heed);
  }

  async takeBack(applied: AppliedWording): Promise<UndoOutcome> {
    if (this.error) throw this.error;
    this.takenBack.push(applied);
    return this.undoOutcome;
  }

  async addComments(_document: CaseDocument, notes: readonly Note[], replace: boolean): Promise<CommentsMade> {
    if (this.error) throw this.error;
    this.notes = [...(replace ? [] : this.notes), ...notes];
    return { made: notes.length - this.refusedNotes, elsewhere: 0, textChanged: 0, refused: this.refusedNotes };
  }

  async removeComments(): Promise<number> {
    const { length } = this.notes;
    this.notes = [];
    return length;
  }

  /** The tables that were put at the end. */
  readonly appended: TableToAppend[] = [];
  tracked: boolean | null = false;

  async appendTable(table: TableToAppend): Promise<AppendedTable> {
    if (this.error) throw this.error;
    this.appended.push(table);
    return { outcome: 'appended', tracked: this.tracked };
  }

  async readRecord(): Promise<RecordInWord> {
    return this.unreadable ? { record: null, problem: this.unreadable } : { record: this.record, problem: null };
  }

  async changeRecord(change: (record: DocumentRecord) => DocumentRecord, replaceUnreadable = false): Promise<RecordChange> {
    if (this.error) throw this.error;
    if (this.refusesRecord) return { outcome: 'refused' };
    if (this.unreadable && !replaceUnreadable) return { outcome: 'unreadable', problem: this.unreadable };
    this.unreadable = null;
    this.record = change(this.record ?? EMPTY_RECORD);
    return { outcome: 'kept', record: this.record };
  }
}

export interface Scene {
  readonly word: MadeUpWord;
  readonly user: UserEvent;
  readonly remembered: Map<string, unknown>;
  /** The options of every check, in order. */
  readonly checks: PaneCheckOptions[];
  readonly view: RenderResult;
}

interface SceneOptions extends Partial<PaneServices> {
  readonly findings?: readonly Finding[];
  /** Takes the place of a check that answers at once with `findings`. */
  readonly checker?: (document: CaseDocument, options: PaneCheckOptions, slice: SliceOptions) => Promise<Report>;
  readonly word?: MadeUpWord;
  readonly remember?: Partial<PreferenceValues>;
  /** Where the pane is drawn, in place of an element of its own. */
  readonly container?: HTMLElement;
}

/** Opens the pane beside a made-up Word; it was opened before unless `remember` says otherwise. */
export function openPane({ findings = [], checker, word = new MadeUpWord(), remember = { welcomed: true }, container, ...services }: SceneOptions = {}): Scene {
  const remembered = new Map<string, unknown>(Object.entries(remember));
  const checks: PaneCheckOptions[] = [];
  const all: PaneServices = {
    connect: async () => word,
    check: async (document, options, slice) => {
      checks.push(options);
      return checker ? checker(document, options, slice) : report(findings, options);
    },
    evidence: async () => [],
    overview: async () => ({ network: { children: [], childSpeaks: [], parties: [] }, timeline: { events: [], undated: [], doubtful: [] }, actions: [] }),
    team: async () => ({ state: 'none', name: null, problems: [], terms: null }),
    now: () => new Date(2026, 2, 20, 14, 5),
    preferences: openPreferences(async () => ({ ...memoryStore(), get: (name) => remembered.get(name), set: (name, value) => void remembered.set(name, value) })),
    officeIsDark: () => null,
    displayLanguage: () => 'en-GB',
    reload: () => undefined,
    ...services,
  };
  return { word, user: userEvent.setup(), remembered, checks, view: render(<App services={all} />, { container }) };
}
