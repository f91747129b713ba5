import type { ShownMark } from '../host/host-options';
import type { ShownDocument } from './editing/shown-document';
import type { PageElements } from './page-elements';
import { clearUnderlines, drawUnderlines } from './view/mark-underlines';

type MarkElements = Pick<PageElements, 'desk' | 'sheet' | 'markCard' | 'markBrand' | 'markTitle' | 'markSubtitle' | 'markSuggestions' | 'markIgnore'>;

/** The marks of the pane, and what is done with them. */
export interface MarksOfPane {
  readonly marks: readonly ShownMark[];
  pointAtMark(id: string): void;
  chooseSuggestion(id: string, nth: number): void;
  ignoreMark(id: string): void;
}

/** Space between the words and the card about them, in CSS pixels. */
const GAP = 6;

/** Underlines what the pane has marked, and shows the card of the mark that the user points at: with a click, or Alt+Down at the caret. */
export class MarkCard {
  #current: ShownMark | null = null;

  constructor(
    private readonly elements: MarkElements,
    private readonly shown: ShownDocument,
    private readonly pane: MarksOfPane,
  ) {
    const { closing } = shown.view;
    const options = { signal: closing };
    const { desk, sheet, markCard, markIgnore } = elements;
    sheet.addEventListener('click', () => this.#point(), options);
    sheet.addEventListener('keydown', (event) => this.#key(event), options);
    desk.addEventListener('scroll', () => this.#place(), options);
    markCard.addEventListener('keydown', (event) => (event.key === 'Escape' ? this.#leave() : undefined), options);
    markIgnore.addEventListener('click', () => this.#settle(({ id }) => pane.ignoreMark(id)), options);
    closing.addEventListener('abort', () => {
      clearUnderlines();
      this.#show(null);
    });
    this.refresh();
  }

  /** Draws the marks where they are now; the card of one that has gone goes with it. */
  refresh(): void {
    const { marks } = this.pane;
    drawUnderlines(marks, this.shown.view.links);
    const { id } = this.#current ?? {};
    if (id !== undefined) this.#show(marks.find((mark) => mark.id === id) ?? null);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#show(null);
    if (event.key !== 'ArrowDown' || !event.altKey) {
      if (/^(?:Arrow|Home|End|Page)/.test(event.key)) this.#show(null);
      return;
    }
    event.preventDefault();
    this.#point();
    if (!this.elements.markCard.hidden) this.elements.markCard.querySelector('button')?.focus();
  }

  /** Shows the mark around the caret, and tells the pane; the card of another goes. */
  #point(): void {
    const selected = this.shown.selected();
    const isCaret = selected && selected.start.paragraph === selected.end.paragraph && selected.start.at === selected.end.at;
    const { paragraph, at } = selected?.start ?? {};
    const mark = isCaret && at !== undefined ? this.pane.marks.find(({ stretch }) => stretch.paragraph === paragraph && stretch.start <= at && at <= stretch.end) : undefined;
    this.#show(mark ?? null);
    if (mark) this.pane.pointAtMark(mark.id);
  }

  #settle(settle: (mark: ShownMark) => void): void {
    const mark = this.#current;
    this.#leave();
    if (mark) settle(mark);
  }

  #leave(): void {
    this.#show(null);
    this.elements.sheet.focus({ preventScroll: true });
  }

  #show(mark: ShownMark | null): void {
    const { markCard, markBrand, markTitle, markSubtitle, markSuggestions } = this.elements;
    const isSame = mark?.id === this.#current?.id;
    this.#current = mark;
    markCard.hidden = !mark?.popup;
    if (!mark?.popup) return;
    if (!isSame) {
      const { brand, title, subtitle, suggestions } = mark.popup;
      markBrand.textContent = brand;
      markTitle.textContent = title;
      markSubtitle.textContent = subtitle;
      markSuggestions.replaceChildren(...suggestions.map((suggestion, nth) => this.#button(suggestion, nth)));
    }
    this.#place();
  }

  #button(suggestion: string, nth: number): HTMLButtonElement {
    const button = this.elements.sheet.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = suggestion;
    button.addEventListener('click', () => this.#settle(({ id }) => this.pane.chooseSuggestion(id, nth)));
    return button;
  }

  /** Above the words: the card of a tracked change stands below. */
  #place(): void {
    const { markCard, desk } = this.elements;
    if (!this.#current?.popup) return;
    const line = this.shown.view.links.rangeOf(this.#current.stretch)?.getClientRects()[0];
    const place = desk.getBoundingClientRect();
    const isInView = line !== undefined && line.bottom > place.top && line.top < place.bottom;
    markCard.hidden = !isInView;
    if (!isInView) return;
    const { offsetWidth: width, offsetHeight: height } = markCard;
    const above = line.top - GAP - height;
    markCard.style.setProperty('left', `${Math.max(place.left, Math.min(line.left, place.right - width - GAP))}px`);
    markCard.style.setProperty('top', `${above > place.top ? above : line.bottom + GAP}px`);
  }
}
