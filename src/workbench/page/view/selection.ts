import type { DocumentSelection } from '../../host/selection';
import type { TextLinks } from './text-links';

const HIGHLIGHT = 'shown-in-document';

/** Shows a selection in the page, and reads the user's own. */
export class ViewSelection {
  /** What was selected for the pane, to tell it from what the user selects. */
  #shown: Range | null = null;

  constructor(
    private readonly desk: HTMLElement,
    private readonly links: TextLinks,
  ) {}

  /**
   * Scrolls to the stretches and marks exactly their words. The page's own selection spans from the first to the last:
   * browsers allow one range only, and a selection of Word is one stretch of text, too.
   * @returns false where none of them is drawn
   */
  select(stretches: DocumentSelection): boolean {
    const ranges = stretches.map((stretch) => this.links.rangeOf(stretch)).filter((range) => range !== null);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return false;
    const whole = first.cloneRange();
    whole.setEnd(last.endContainer, last.endOffset);
    this.#mark(ranges);
    this.#shown = whole;
    this.desk.ownerDocument.getSelection()?.setBaseAndExtent(whole.startContainer, whole.startOffset, whole.endContainer, whole.endOffset);
    const block = first.startContainer instanceof Element ? first.startContainer : first.startContainer.parentElement;
    // Twice: what comes into view for the first time gets its real height only then.
    block?.scrollIntoView({ block: 'center' });
    requestAnimationFrame(() => block?.isConnected && block.scrollIntoView({ block: 'center' }));
    return true;
  }

  /** The selection in the document; null where it lies elsewhere. */
  read(): DocumentSelection | null {
    const selection = this.desk.ownerDocument.getSelection();
    if (!selection?.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!this.desk.contains(range.commonAncestorContainer)) return null;
    const stretches = this.links.selectionIn(range);
    return stretches.length ? stretches : null;
  }

  /** Calls back whenever the user selects something in the document; the mark of what was shown before goes. */
  watch(changed: () => void, signal: AbortSignal): void {
    this.desk.ownerDocument.addEventListener(
      'selectionchange',
      () => {
        if (this.#isShown() || this.read() === null) return;
        this.#shown = null;
        this.clearMark();
        changed();
      },
      { signal },
    );
  }

  clearMark(): void {
    CSS.highlights.delete(HIGHLIGHT);
  }

  #mark(ranges: readonly Range[]): void {
    CSS.highlights.set(HIGHLIGHT, new Highlight(...ranges.filter((range) => !range.collapsed)));
  }

  #isShown(): boolean {
    const selection = this.desk.ownerDocument.getSelection();
    if (!this.#shown || !selection?.rangeCount) return false;
    const range = selection.getRangeAt(0);
    return range.compareBoundaryPoints(Range.START_TO_START, this.#shown) === 0 && range.compareBoundaryPoints(Range.END_TO_END, this.#shown) === 0;
  }
}
