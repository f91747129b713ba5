import type { DocumentChange, DocumentEditor } from '../../../docx/editing/document-editor';
import type { DocumentView } from '../view/document-view';
import type { XmlElement } from '../view/ooxml';
import type { Redrawn } from '../view/redrawing';
import type { LinkedPlace } from '../view/text-links';

/** What is selected for editing: places between which text would be replaced; the same place twice is a caret. */
export interface EditedRange {
  readonly start: LinkedPlace;
  readonly end: LinkedPlace;
}

/** Space that is kept between the caret and the edge of the window, in CSS pixels. */
const MARGIN = 32;

/** Keeps what is on the sheet, and the caret in it, in step with the file, whoever changes it. */
export class ShownDocument {
  #pending: DocumentChange | null = null;
  #isDrawn = false;

  /**
   * @param changed is called after what has changed was drawn
   */
  constructor(
    readonly editor: DocumentEditor,
    readonly view: DocumentView,
    private readonly sheet: HTMLElement,
    private readonly changed: () => void,
  ) {
    const end = editor.watch((change) => this.#note(change));
    view.closing.addEventListener('abort', end);
  }

  /** Draws the document for the first time. @throws AbortError when the view is closed meanwhile */
  async draw(): Promise<void> {
    await this.view.draw();
    this.#isDrawn = true;
    this.show();
  }

  /** Draws what has changed since; what the pane changes in one go is drawn at once when it is done. */
  show(): readonly Redrawn[] {
    const change = this.#pending;
    if (!change || !this.#isDrawn || this.view.closing.aborted) return [];
    this.#pending = null;
    const selected = this.selected();
    const redrawn = this.view.redraw(change);
    if (selected) this.select(redrawn ? moved(selected, redrawn) : selected);
    this.changed();
    return redrawn ?? [];
  }

  /** Draws a paragraph from the document again, whatever the browser has made of it. */
  drawAgain(paragraph: XmlElement): void {
    this.show();
    this.view.redraw({ nodes: new Set([paragraph]), parts: [] });
  }

  /** What the user has selected on the sheet; null where the selection is elsewhere. */
  selected(): EditedRange | null {
    const selection = this.sheet.ownerDocument.getSelection();
    if (!selection?.rangeCount) return null;
    const range = selection.getRangeAt(0);
    return this.sheet.contains(range.commonAncestorContainer) ? this.view.links.endsOf(range) : null;
  }

  select({ start, end }: EditedRange): void {
    const from = this.view.links.rangeOf({ paragraph: start.paragraph, start: start.at, end: start.at });
    const to = this.view.links.rangeOf({ paragraph: end.paragraph, start: end.at, end: end.at });
    if (!from?.startContainer.isConnected || !to?.startContainer.isConnected) return;
    this.sheet.ownerDocument.getSelection()?.setBaseAndExtent(from.startContainer, from.startOffset, to.startContainer, to.startOffset);
  }

  /** Puts the caret at a place, and brings it into view. */
  placeCaret(place: LinkedPlace): void {
    this.select({ start: place, end: place });
    const selection = this.sheet.ownerDocument.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const desk = this.sheet.closest('.desk');
    if (!range || !desk) return;
    const container = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
    const lines = range.getClientRects();
    const caret = lines[lines.length - 1] ?? container?.getBoundingClientRect();
    const { top, bottom } = desk.getBoundingClientRect();
    if (!caret) return;
    if (caret.bottom > bottom - MARGIN) desk.scrollBy(0, caret.bottom - bottom + MARGIN);
    else if (caret.top < top + MARGIN) desk.scrollBy(0, caret.top - top - MARGIN);
  }

  #note({ nodes, parts }: DocumentChange): void {
    const isFirst = this.#pending === null;
    this.#pending = { nodes: new Set([...(this.#pending?.nodes ?? []), ...nodes]), parts: [...(this.#pending?.parts ?? []), ...parts] };
    if (isFirst) queueMicrotask(() => this.show());
  }
}

/** The selection after texts around it have changed. */
function moved({ start, end }: EditedRange, redrawn: readonly Redrawn[]): EditedRange {
  const place = ({ paragraph, at }: LinkedPlace): LinkedPlace => {
    const text = redrawn.find((each) => each.paragraph === paragraph);
    if (!text || text.before === null) return { paragraph, at };
    const { start: from, before, after } = difference(text.before, text.after);
    if (at <= from) return { paragraph, at };
    return { paragraph, at: at >= before ? at + after - before : from };
  };
  return { start: place(start), end: place(end) };
}

/** Where two texts differ: from `start` on, up to `before` in the one and `after` in the other. */
export function difference(one: string, other: string): { readonly start: number; readonly before: number; readonly after: number } {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && one[one.length - 1 - tail] === other[other.length - 1 - tail]) tail += 1;
  return { start, before: one.length - tail, after: other.length - tail };
}
