import type { DocumentChange } from '../../../docx/editing/document-editor';
import type { ParagraphText } from '../../../docx/paragraph-text';
import type { DocumentSelection } from '../../host/selection';
import { CommentCards } from './comment-cards';
import { CommentMarks } from './comments';
import { drawBlocks } from './draw-blocks';
import { drawComments, drawDocument } from './draw-document';
import { Drawing } from './drawing';
import { FormatClasses } from './format-classes';
import { NoteMarks } from './notes';
import { ListCounter, Numbering } from './numbering';
import type { XmlElement } from './ooxml';
import type { DocumentPart } from './parts';
import type { Pen } from './pen';
import type { Redrawn } from './redrawing';
import { Redrawing } from './redrawing';
import { ViewSelection } from './selection';
import { inSlices } from './slices';
import { StyleSheet } from './style-sheet';
import { TextLinks } from './text-links';
import { Theme } from './theme';

/** Where the view draws. */
export interface ViewPlaces {
  /** Holds the sheet; it scrolls. */
  readonly desk: HTMLElement;
  readonly sheet: HTMLElement;
  readonly comments: HTMLElement;
}

/** Shows one document on the sheet, links its text to the file, and knows the selection. */
export class DocumentView {
  readonly links = new TextLinks();
  readonly #selection: ViewSelection;
  readonly #classes: FormatClasses;
  readonly #cards: CommentCards;
  readonly #closing = new AbortController();
  #drawing = new Drawing();
  #pen: Pen;

  /**
   * @param main the main document part
   * @param read gives the text of a paragraph, the same as everything else that names places in it
   */
  constructor(
    private readonly places: ViewPlaces,
    private readonly main: DocumentPart,
    private readonly read: (paragraph: XmlElement) => ParagraphText,
  ) {
    this.#classes = new FormatClasses(places.sheet.ownerDocument);
    this.#selection = new ViewSelection(places.desk, this.links);
    this.#pen = this.#newPen();
    this.#cards = new CommentCards(places.sheet, places.comments, this.#closing.signal);
  }

  /**
   * Draws the document, in slices so that the page stays responsive.
   * @throws AbortError when the view is closed meanwhile
   */
  async draw(): Promise<void> {
    const { sheet, comments } = this.places;
    sheet.replaceChildren();
    comments.replaceChildren();
    await inSlices(drawDocument(this.#pen, sheet), this.#closing.signal);
    await inSlices(drawComments(this.#pen, comments), this.#closing.signal);
    this.#cards.arrange();
  }

  /**
   * Draws again what a change concerns; the whole document where it goes further than some paragraphs.
   * @returns the paragraphs that were drawn anew; null where all were
   */
  redraw(change: DocumentChange): readonly Redrawn[] | null {
    const concernsComments = this.#readComments(change);
    const redrawing = new Redrawing(this.places.sheet, this.#drawing, () => new ListCounter(this.#pen.numbering));
    const redrawn = redrawing.draw(change);
    if (!redrawn) this.#drawAll();
    else if (concernsComments) this.#drawCards();
    this.#cards.arrange();
    return redrawn;
  }

  /** The tracked change that is drawn around an element of the page, with the box around it; null where there is none. */
  changeAround(element: Element): { readonly mark: XmlElement; readonly box: HTMLElement } | null {
    const box = element.closest<HTMLElement>('ins, del');
    const mark = box && this.#drawing.changeAt(box);
    return mark ? { mark, box } : null;
  }

  /** The paragraphs on the sheet, from one to another, in the order of the page. */
  paragraphsBetween(first: XmlElement, last: XmlElement): XmlElement[] {
    const [from, to] = [this.#drawing.get(first)?.block, this.#drawing.get(last)?.block];
    if (!from || !to) return [];
    const blocks = [...this.places.sheet.querySelectorAll('.paragraph')];
    return blocks.slice(blocks.indexOf(from), blocks.indexOf(to) + 1).flatMap((block) => this.#drawing.at(block)?.paragraph ?? []);
  }

  /**
   * Scrolls to the stretches and marks exactly their words.
   * @returns false where none of them is drawn
   */
  select(stretches: DocumentSelection): boolean {
    return this.#selection.select(stretches);
  }

  /** The selection in the document; null where it lies elsewhere in the page. */
  selection(): DocumentSelection | null {
    return this.#selection.read();
  }

  /** Calls back when the user selects something else in the document. */
  onSelectionChanged(changed: () => void, signal: AbortSignal): void {
    this.#selection.watch(changed, AbortSignal.any([signal, this.#closing.signal]));
  }

  /** Ends when the view is closed. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Stops drawing and listening; the sheet is free for the next document. */
  close(): void {
    this.#closing.abort();
    this.#selection.clearMark();
    this.#classes.remove();
  }

  /** At once, so that whoever types never meets half a document. */
  #drawAll(): void {
    const { desk, sheet } = this.places;
    const { scrollTop } = desk;
    sheet.style.setProperty('min-height', `${sheet.offsetHeight}px`);
    sheet.replaceChildren();
    this.links.clear();
    this.#drawing = new Drawing();
    this.#pen = this.#newPen();
    Array.from(drawDocument(this.#pen, sheet));
    this.#drawCards();
    desk.scrollTop = scrollTop;
    sheet.style.removeProperty('min-height');
  }

  #drawCards(): void {
    const { comments } = this.places;
    comments.replaceChildren();
    Array.from(drawComments(this.#pen, comments));
  }

  /** Takes comments up that came or went; whether any did. */
  #readComments({ nodes }: DocumentChange): boolean {
    const isOfComments = [...nodes].some(({ ownerDocument }) => ['comments', 'commentsEx'].includes(ownerDocument?.documentElement?.localName ?? ''));
    const comments = this.main.byKind('comments')?.root ?? null;
    const hasFirst = comments !== null && this.#pen.comments.all.length === 0 && comments.firstElementChild !== null;
    const lostLast = this.#pen.comments.all.length > 0 && comments === null;
    if (!isOfComments && !hasFirst && !lostLast) return false;
    this.#pen.comments.read(comments, this.main.byKind('commentsExtended')?.root ?? null);
    return true;
  }

  #newPen(): Pen {
    const { main } = this;
    const root = (kind: string): XmlElement | null => main.byKind(kind)?.root ?? null;
    const theme = new Theme(root('theme'));
    const styles = new StyleSheet(root('styles'), theme);
    const numbering = new Numbering(root('numbering'), (style) => styles.listOf(style));
    const comments = new CommentMarks();
    comments.read(root('comments'), root('commentsExtended'));
    return {
      page: this.places.sheet.ownerDocument,
      styles,
      numbering,
      counter: new ListCounter(numbering),
      theme,
      classes: this.#classes,
      links: this.links,
      drawing: this.#drawing,
      notes: new NoteMarks(root('footnotes'), root('endnotes'), root('settings')),
      comments,
      part: main,
      lent: undefined,
      read: this.read,
      drawBlocks,
    };
  }
}
