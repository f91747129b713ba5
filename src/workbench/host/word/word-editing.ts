import type { Element } from 'slimdom';
import { appendTable, leaveList, setHeaderRows, setParagraphStyle, setTableStyle } from '../../../docx/editing/append-table';
import { setTracking, isTracking, type Tracking } from '../../../docx/editing/change-tracking';
import type { TextStretch } from '../../../docx/editing/comment-marks';
import type { DocumentEditor, EditableParagraph } from '../../../docx/editing/document-editor';
import { addComment, removeComments } from '../../../docx/editing/edit-comments';
import { EditRefused, type RefusalReason } from '../../../docx/editing/refusal';
import { replaceText } from '../../../docx/editing/replace-text';
import { deleteAcross, joinWithNext, splitParagraph } from '../../../docx/editing/split-and-join';
import { settleChanges, type Outcome } from '../../../docx/editing/tracked-changes';
import { isWord } from '../../../docx/wordprocessing';
import { HostError } from '../rich-api/host-error';
import { stampOfNow, timeOfNow, USER } from '../user';
import { insertIntoParagraph } from './edit';
import { storyOf } from './structure';
import type { TextPlace, TextRange } from './text-range';
import { paragraphsIn } from './text-range';
import type { LiveRanges } from './live-ranges';
import type { WholeText } from './whole-text';

export type InsertLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

const PARTS_WITH_TEXT = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
/** What Word answers where it does not do what it was asked. */
const CODES: Partial<Readonly<Record<RefusalReason, string>>> = { outside: 'ItemNotFound', 'note-or-margin': 'NotAllowed', locked: 'AccessDenied', characters: 'InvalidArgument' };
const EVERYTHING = { deleted: true, hidden: true, inserted: true };

/** What editing needs to know of the open document, and has to tell. */
export interface EditedText {
  readonly ranges: LiveRanges;
  whole(paragraph: Element): WholeText;
  rangeOf(paragraphs: readonly Element[]): TextRange | null;
  paragraphsWithin(container: Element): readonly Element[];
  changed(paragraph: Element | null): void;
}

/** Changes the document as Word does when the pane asks it to: tracked where changes are tracked. */
export class WordEditing {
  constructor(
    private readonly word: EditedText,
    private readonly editor: DocumentEditor,
  ) {}

  get isTracking(): boolean {
    return isTracking(this.editor.file);
  }

  setTracking(isOn: boolean): void {
    this.editor.edit((edit) => setTracking(edit, isOn));
  }

  /** Puts text in the place of a range or beside it; each line of it ends a paragraph. Returns the new text. */
  insertText(range: TextRange, text: string, location: InsertLocation): TextRange {
    return this.#do(() => {
      const lines = text.split(/\r\n|[\n\r]/);
      let place = location === 'Start' || location === 'Before' ? range.start : range.end;
      const isReplaced = location === 'Replace';
      if (isReplaced && range.start.paragraph !== range.end.paragraph) {
        this.#delete(range);
        place = range.start;
      }
      const isWithinOne = isReplaced && range.start.paragraph === range.end.paragraph;
      const first = isWithinOne ? this.#replace(range, lines[0] ?? '') : this.#replace({ start: place, end: place }, lines[0] ?? '');
      let { end } = first;
      for (const line of lines.slice(1)) {
        const second = this.#split(end);
        end = this.#replace({ start: { paragraph: second, at: 0 }, end: { paragraph: second, at: 0 } }, line).end;
      }
      return { start: first.start, end };
    });
  }

  /** Puts text in the place of all that a paragraph holds. */
  replaceParagraph(paragraph: Element, text: string): void {
    const range = this.word.rangeOf([paragraph]);
    if (!range) return;
    if (this.isTracking || /[\r\n]/.test(text)) this.insertText(range, text, 'Replace');
    else {
      this.#do(() => {
        this.watching([paragraph], () =>
          this.editor.edit((edit) => {
            edit.open(this.#editable(paragraph).part);
            insertIntoParagraph(paragraph, text, 'Replace');
          }),
        );
      });
    }
  }

  /** Puts a paragraph behind the last one of a body, formatted as one that is typed there. */
  appendParagraph(range: TextRange, text: string): Element {
    if (/[\r\n]/.test(text)) throw new HostError('InvalidArgument', 'a paragraph holds one line');
    return this.insertText(range, `\n${text}`, 'End').end.paragraph;
  }

  /** Puts a table at the end of a body. */
  appendTable(body: Element, rows: readonly (readonly string[])[]): Element {
    return this.#do(() => {
      const table = this.editor.edit((edit) => appendTable(edit, this.#partOf(body), body, rows, this.#stamp()));
      this.word.changed(null);
      return table;
    });
  }

  /** Gives a paragraph or a table a built-in style, as Office names it; where the document lacks it, it stays as it is. */
  setBuiltInStyle(element: Element, name: string): void {
    const style = this.editor.reader.styles.idOf(name.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ').toLowerCase());
    if (style === null) return;
    this.editor.edit((edit) => (isWord(element, 'tbl') ? setTableStyle : setParagraphStyle)(edit, this.#partOf(element), element, style));
    this.word.changed(null);
  }

  setHeaderRows(table: Element, count: number): void {
    this.editor.edit((edit) => setHeaderRows(edit, this.#partOf(table), table, count));
    this.word.changed(null);
  }

  leaveList(paragraph: Element): void {
    this.editor.edit((edit) => leaveList(edit, this.#partOf(paragraph), paragraph));
    this.word.changed(null);
  }

  delete(range: TextRange): void {
    this.#do(() => this.#delete(range));
  }

  /** Takes paragraphs away with their marks; one that is the only or the last of its place is emptied. */
  deleteParagraph(paragraph: Element): void {
    this.#do(() => {
      const all = this.word.paragraphsWithin(storyOf(paragraph));
      const range = this.word.rangeOf([paragraph]);
      const hasNext = paragraph.nextElementSibling?.localName === 'p' && all.includes(paragraph);
      if (range) this.#delete(range);
      if (!hasNext) return;
      this.editor.edit((edit) => {
        if (this.isTracking) joinWithNext(edit, this.#editable(paragraph), this.#stamp());
        else {
          edit.open(this.#editable(paragraph).part);
          paragraph.remove();
        }
      });
      this.word.changed(null);
    });
  }

  /** Returns the id of the comment. */
  insertComment(range: TextRange, text: string): string {
    return this.#do(() => {
      const stretch: TextStretch = { from: this.#inModel(range.start), to: this.#inModel(range.end) };
      const comment = { text: text.replace(/\r\n?/g, '\n'), author: USER.author, initials: USER.initials, date: timeOfNow() };
      const id = this.editor.edit((edit) => addComment(edit, stretch, comment));
      for (const paragraph of paragraphsIn(range)) this.word.changed(paragraph);
      return id;
    });
  }

  removeComment(id: string): void {
    this.#do(() => this.editor.edit((edit) => removeComments(edit, [id])));
    this.word.changed(null);
  }

  settle(changes: readonly Element[], outcome: Outcome): void {
    this.#do(() => this.editor.edit((edit) => settleChanges(edit, changes.map((element) => ({ element, part: this.#partOf(element) })), outcome)));
    this.word.changed(null);
  }

  /** Runs the changes of a batch as one that is undone at once. */
  asOne<Result>(work: () => Result): Result {
    return this.editor.asOneStep(work);
  }

  #replace({ start, end }: TextRange, text: string): TextRange {
    const { paragraph } = start;
    const from = this.#inModel(start).at;
    const to = Math.max(from, this.#inModel(end).at);
    this.watching([paragraph], () => this.editor.edit((edit) => replaceText(edit, this.#editable(paragraph), from, to, text, this.#stamp())));
    const whole = this.word.whole(paragraph);
    const at = whole.fromModel(from, 'start');
    return { start: { paragraph, at }, end: { paragraph, at: text === '' ? at : whole.fromModel(from + text.length, 'end') } };
  }

  #delete(range: TextRange): void {
    const paragraphs = paragraphsIn(range);
    const [from, to] = [this.#inModel(range.start).at, this.#inModel(range.end).at];
    this.watching(paragraphs, () => this.editor.edit((edit) => deleteAcross(edit, paragraphs.map((paragraph) => this.#editable(paragraph)), from, to, this.#stamp())));
    if (paragraphs.length === 1) return;
    const [first = range.start.paragraph] = paragraphs;
    for (const gone of paragraphs) if (!isInDocument(gone)) this.word.ranges.paragraphJoined(first, range.start.at - (gone === range.end.paragraph ? range.end.at : 0), gone);
    this.word.changed(null);
  }

  #split({ paragraph, at }: TextPlace): Element {
    const place = this.#inModel({ paragraph, at });
    const second = this.editor.edit((edit) => splitParagraph(edit, place, this.#stamp())).elements[0];
    this.word.changed(null);
    this.word.ranges.paragraphSplit(paragraph, this.word.whole(paragraph).length, second);
    return second;
  }

  /** Moves the ranges that the pane holds with the text that `work` changes. */
  watching(paragraphs: readonly Element[], work: () => void): void {
    const before = paragraphs.map((paragraph) => this.word.whole(paragraph).text(EVERYTHING));
    const last = paragraphs.at(-1);
    const next = last?.nextElementSibling ?? null;
    work();
    // Before the tail leaves the text of the first, and after the other's has come to it.
    if (last && paragraphs.length === 1) this.#followCut(last, before[0]?.length ?? 0, next);
    for (const [index, paragraph] of paragraphs.entries()) {
      if (!isInDocument(paragraph)) continue;
      this.word.changed(paragraph);
      this.word.ranges.textChanged(paragraph, before[index] ?? '', this.word.whole(paragraph).text(EVERYTHING));
    }
    const [first] = paragraphs;
    const isJoined = first && last && isInDocument(first) && !isInDocument(last);
    if (isJoined) this.word.ranges.paragraphJoined(first, this.#lengthOf(first) - (before.at(-1)?.length ?? 0), last);
  }

  /** Where a paragraph was cut, what comes behind goes into the new one with its words. */
  #followCut(paragraph: Element, length: number, next: Element | null): void {
    const tail = next ? next.previousElementSibling : (paragraph.parentElement?.lastElementChild ?? null);
    const isNew = tail && tail !== paragraph && isWord(tail, 'p') && isInDocument(paragraph) && isInDocument(tail);
    if (isNew) this.word.ranges.paragraphSplit(paragraph, length - this.#lengthOf(tail), tail);
  }

  #lengthOf(paragraph: Element): number {
    this.word.changed(paragraph);
    return this.word.whole(paragraph).length;
  }

  #do<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (error instanceof EditRefused) throw new HostError(CODES[error.reason] ?? 'GeneralException', error.message);
      throw error;
    }
  }

  #stamp(): Tracking {
    return this.isTracking ? stampOfNow() : null;
  }

  #inModel({ paragraph, at }: TextPlace) {
    return { paragraph: this.#editable(paragraph), at: this.word.whole(paragraph).toModel(at) };
  }

  #editable(paragraph: Element): EditableParagraph {
    return { part: this.#partOf(paragraph), elements: [paragraph] };
  }

  #partOf({ ownerDocument }: Element): string {
    const { file } = this.editor;
    const parts = [file.mainPart, ...PARTS_WITH_TEXT.flatMap((kind) => file.partsRelatedTo(file.mainPart, kind))];
    return parts.find((part) => file.xml(part) === ownerDocument) ?? file.mainPart;
  }
}

function isInDocument(element: Element): boolean {
  return element.ownerDocument?.documentElement?.contains(element) === true;
}
