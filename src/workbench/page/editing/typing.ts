import { isTracking, setTracking, type Tracking } from '../../../docx/editing/change-tracking';
import type { Edit, EditableParagraph } from '../../../docx/editing/document-editor';
import { EditRefused } from '../../../docx/editing/refusal';
import { replaceText } from '../../../docx/editing/replace-text';
import { deleteAcross, joinWithNext, splitParagraph } from '../../../docx/editing/split-and-join';
import { settleAllChanges, settleChanges, type Outcome } from '../../../docx/editing/tracked-changes';
import { storyOf } from '../../../docx/paragraph-reader';
import { stampOfNow } from '../../host/user';
import type { XmlElement } from '../view/ooxml';
import { isWord } from '../view/ooxml';
import type { LinkedPlace } from '../view/text-links';
import { difference, type EditedRange, type ShownDocument } from './shown-document';
import { type Reach, stepBack, stepForward } from './text-steps';

/** Parts whose text is on the sheet, by the relationship that leads to them. */
const PARTS_WITH_TEXT = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
/** Letters typed one after the other are undone together, up to so many, unless there is a pause, in milliseconds. */
const TOGETHER = 60;
const PAUSE = 2000;
/** What a Word document cannot hold: control characters, and halves of a character. */
const UNFIT = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** What typing asks of the rest of the page. */
export interface TypingRules {
  /** A line that says why nothing may be changed; null where it may. */
  readonly refusal: () => string | null;
  /** Says why a change was not made; null takes back what was said. */
  readonly say: (line: string | null) => void;
  /** Runs a change of some paragraphs, so that whoever holds places in them can follow. */
  readonly around: (paragraphs: readonly XmlElement[], work: () => void) => void;
}

/** What was typed last, to go on with it. */
interface Typed {
  readonly kind: 'in' | 'back' | 'forward';
  readonly place: LinkedPlace;
  readonly revision: number;
  readonly time: number;
  readonly count: number;
}

/** Changes the document as a writer at the keyboard does: what is selected, or at the caret. */
export class Typing {
  #typed: Typed | null = null;

  constructor(
    private readonly shown: ShownDocument,
    private readonly rules: TypingRules,
  ) {}

  get isTracking(): boolean {
    return isTracking(this.shown.editor.file);
  }

  track(isOn: boolean): void {
    if (this.#change([], (edit) => setTracking(edit, isOn)) && this.isTracking !== isOn) this.rules.say('This document has no place for its settings, so changes cannot be tracked in it.');
  }

  /** Puts text in the place of what is selected; each line but the last ends a paragraph. */
  insert(text: string, range = this.shown.selected()): void {
    if (!range) return;
    const lines = text.replace(/\r\n?/g, '\n').replace(/[\u2028\u2029]/g, '\n').replace(UNFIT, '').split('\n');
    this.#replace(range, lines, 'in');
  }

  /** Puts a line break in the place of what is selected, within the paragraph. */
  breakLine(): void {
    const range = this.shown.selected();
    if (range) this.#replace(range, ['\n'], null);
  }

  splitParagraph(): void {
    const range = this.shown.selected();
    if (range) this.#replace(range, ['', ''], null);
  }

  /** Deletes what is selected, else what comes before the caret; at the beginning of a paragraph joins it to the one before. */
  deleteBack(reach: Reach): void {
    const range = this.shown.selected();
    if (!range) return;
    const { paragraph, at } = range.start;
    if (!isCaret(range)) this.#replace(range, [''], null);
    else if (at > 0) this.#replace({ start: { paragraph, at: stepBack(this.#textOf(paragraph), at, reach) }, end: range.end }, [''], 'back');
    else {
      const previous = neighbour(paragraph, 'previousElementSibling');
      if (previous) this.#join(previous, { paragraph: previous, at: this.#textOf(previous).length });
    }
  }

  /** Deletes what is selected, else what comes behind the caret; at the end of a paragraph joins the next one to it. */
  deleteForward(reach: Reach): void {
    const range = this.shown.selected();
    if (!range) return;
    const { paragraph, at } = range.start;
    const text = this.#textOf(paragraph);
    if (!isCaret(range)) this.#replace(range, [''], null);
    else if (at < text.length) this.#replace({ start: range.start, end: { paragraph, at: stepForward(text, at, reach) } }, [''], 'forward');
    else if (neighbour(paragraph, 'nextElementSibling')) this.#join(paragraph, range.start);
  }

  deleteRange(range: EditedRange): void {
    this.#replace(range, [''], null);
  }

  undo(): void {
    this.#goBack(() => this.shown.editor.undo());
  }

  redo(): void {
    this.#goBack(() => this.shown.editor.redo());
  }

  /** Accepts or rejects a tracked change. */
  settle(change: XmlElement, outcome: Outcome): void {
    this.#change([], (edit) => settleChanges(edit, [{ element: change, part: this.#partOf(change) }], outcome));
  }

  settleAll(outcome: Outcome): void {
    this.#change([], (edit) => settleAllChanges(edit, outcome));
  }

  #replace({ start, end }: EditedRange, lines: readonly string[], kind: Typed['kind'] | null): void {
    const paragraphs = this.#paragraphsOf({ start, end });
    const isPlain = lines.length === 1 && paragraphs.length === 1 && kind !== null;
    const before = this.#typed;
    const goesOn = isPlain && before?.kind === kind && this.#goesOn(before, start, end);
    const [first = ''] = lines;
    let caret: LinkedPlace = { paragraph: start.paragraph, at: start.at + first.length };
    const isDone = this.#change(paragraphs, (edit) => {
      const tracking = this.#tracking();
      if (paragraphs.length > 1) {
        deleteAcross(edit, paragraphs.map((paragraph) => this.#editable(paragraph)), start.at, end.at, tracking);
        if (first !== '') replaceText(edit, this.#editable(start.paragraph), start.at, start.at, first, tracking);
      } else if (first !== '' || start.at < end.at) replaceText(edit, this.#editable(start.paragraph), start.at, end.at, first, tracking);
      for (const line of lines.slice(1)) caret = this.#nextLine(edit, caret, line, tracking);
    });
    if (!isDone) return;
    if (goesOn) this.shown.editor.joinLastSteps();
    this.shown.placeCaret(caret);
    const count = goesOn ? before.count + 1 : 1;
    this.#typed = isPlain ? { kind, place: caret, revision: this.shown.editor.file.revision, time: performance.now(), count } : null;
  }

  #nextLine(edit: Edit, { paragraph, at }: LinkedPlace, line: string, tracking: Tracking): LinkedPlace {
    const second = splitParagraph(edit, { paragraph: this.#editable(paragraph), at }, tracking);
    if (line !== '') replaceText(edit, second, 0, 0, line, tracking);
    return { paragraph: second.elements[0], at: line.length };
  }

  #goesOn({ place, revision, time, count }: Typed, start: LinkedPlace, end: LinkedPlace): boolean {
    const isThere = [start, end].some(({ paragraph, at }) => paragraph === place.paragraph && at === place.at);
    return isThere && revision === this.shown.editor.file.revision && performance.now() - time < PAUSE && count < TOGETHER;
  }

  #join(first: XmlElement, caret: LinkedPlace): void {
    const next = neighbour(first, 'nextElementSibling');
    if (this.#change(next ? [first, next] : [first], (edit) => joinWithNext(edit, this.#editable(first), this.#tracking()))) this.shown.placeCaret(caret);
  }

  /** Runs a change, draws it, and says why where it was refused. */
  #change(paragraphs: readonly XmlElement[], work: (edit: Edit) => void): boolean {
    this.#typed = null;
    const refusal = this.rules.refusal();
    if (refusal !== null) {
      this.rules.say(refusal);
      return false;
    }
    try {
      this.rules.around(paragraphs, () => this.shown.editor.edit(work));
    } catch (error) {
      // The sheet may show what was typed by an input method.
      if (!(error instanceof EditRefused)) throw error;
      this.rules.say(error.message);
      return false;
    }
    this.rules.say(null);
    this.shown.show();
    return true;
  }

  #goBack(move: () => boolean): void {
    this.#typed = null;
    const refusal = this.rules.refusal();
    if (refusal !== null) {
      this.rules.say(refusal);
      return;
    }
    this.rules.around([], () => void move());
    const changed = this.shown.show().filter(({ before, after }) => before !== after);
    // A paragraph that came back is where the eye goes; else where the text differs.
    const [place] = [...changed.filter(({ before }) => before === null), ...changed];
    if (place) this.shown.placeCaret({ paragraph: place.paragraph, at: place.before === null ? 0 : difference(place.before, place.after).after });
  }

  /** The paragraphs that a range touches, of one story: what is selected in a text box or header beside is not meant. */
  #paragraphsOf({ start, end }: EditedRange): XmlElement[] {
    if (start.paragraph === end.paragraph) return [start.paragraph];
    const story = storyOf(start.paragraph);
    return this.shown.view.paragraphsBetween(start.paragraph, end.paragraph).filter((paragraph) => storyOf(paragraph) === story);
  }

  #tracking(): Tracking {
    return this.isTracking ? stampOfNow() : null;
  }

  #textOf(paragraph: XmlElement): string {
    return this.shown.editor.reader.read(paragraph).text;
  }

  #editable(paragraph: XmlElement): EditableParagraph {
    return { part: this.#partOf(paragraph), elements: [paragraph] };
  }

  #partOf({ ownerDocument }: XmlElement): string {
    const { file } = this.shown.editor;
    const parts = [file.mainPart, ...PARTS_WITH_TEXT.flatMap((kind) => file.partsRelatedTo(file.mainPart, kind))];
    return parts.find((part) => file.xml(part) === ownerDocument) ?? file.mainPart;
  }
}

function isCaret({ start, end }: EditedRange): boolean {
  return start.paragraph === end.paragraph && start.at === end.at;
}

/** The paragraph right before or behind another; null where a table or the end of a cell is. */
function neighbour(paragraph: XmlElement, direction: 'previousElementSibling' | 'nextElementSibling'): XmlElement | null {
  for (let element = paragraph[direction]; element; element = element[direction]) {
    if (isWord(element, 'p')) return element;
    if (isWord(element, 'tbl') || isWord(element, 'sdt') || isWord(element, 'sectPr') || isWord(element, 'tcPr')) return null;
  }
  return null;
}
