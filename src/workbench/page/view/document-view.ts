import type { ParagraphText } from '../../../docx/paragraph-text';
import type { DocumentSelection } from '../../host/selection';
import { CommentMarks } from './comments';
import { drawBlocks } from './draw-blocks';
import { drawComments, drawDocument } from './draw-document';
import { FormatClasses } from './format-classes';
import { NoteMarks } from './notes';
import { ListCounter, Numbering } from './numbering';
import type { XmlElement } from './ooxml';
import type { DocumentPart } from './parts';
import type { Pen } from './pen';
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
  readonly #links = new TextLinks();
  readonly #selection: ViewSelection;
  readonly #classes: FormatClasses;
  readonly #closing = new AbortController();

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
    this.#selection = new ViewSelection(places.desk, this.#links);
  }

  /**
   * Draws the document, in slices so that the page stays responsive.
   * @throws AbortError when the view is closed meanwhile
   */
  async draw(): Promise<void> {
    const { sheet, comments } = this.places;
    sheet.replaceChildren();
    comments.replaceChildren();
    const pen = this.#pen();
    await inSlices(drawDocument(pen, sheet), this.#closing.signal);
    await inSlices(drawComments(pen, comments), this.#closing.signal);
    comments.hidden = !comments.hasChildNodes();
    this.#connectComments();
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
  onSelectionChanged(changed: () => void): void {
    this.#selection.watch(changed, this.#closing.signal);
  }

  /** Stops drawing and listening; the sheet is free for the next document. */
  close(): void {
    this.#closing.abort();
    this.#selection.clearMark();
    this.#classes.remove();
  }

  #pen(): Pen {
    const { main } = this;
    const root = (kind: string): XmlElement | null => main.byKind(kind)?.root ?? null;
    const theme = new Theme(root('theme'));
    const styles = new StyleSheet(root('styles'), theme);
    const numbering = new Numbering(root('numbering'), (style) => styles.listOf(style));
    return {
      page: this.places.sheet.ownerDocument,
      styles,
      numbering,
      counter: new ListCounter(numbering),
      theme,
      classes: this.#classes,
      links: this.#links,
      notes: new NoteMarks(root('footnotes'), root('endnotes'), root('settings')),
      comments: new CommentMarks(root('comments')),
      part: main,
      lent: undefined,
      read: this.read,
      drawBlocks,
    };
  }

  /** A comment leads to its words and its words to the comment. */
  #connectComments(): void {
    const { signal } = this.#closing;
    const { sheet, comments } = this.places;
    const follow = (event: Event): void => {
      const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-comment]') : null;
      const id = card?.dataset['comment'];
      if (id === undefined) return;
      this.#point(id);
      if (event.currentTarget === comments) sheet.querySelector(`[data-comments~="${CSS.escape(id)}"], [data-comment="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
    };
    comments.addEventListener('click', follow, { signal });
    comments.addEventListener('focusin', follow, { signal });
    sheet.addEventListener('click', follow, { signal });
  }

  #point(id: string): void {
    const { sheet, comments } = this.places;
    for (const marked of sheet.querySelectorAll('.pointed-at')) marked.classList.remove('pointed-at');
    for (const words of sheet.querySelectorAll(`[data-comments~="${CSS.escape(id)}"]`)) words.classList.add('pointed-at');
    for (const card of comments.children) card.classList.toggle('pointed-at', card.id === `comment-${id}`);
  }
}
