import type { ParagraphText } from '../../../docx/paragraph-text';
import type { CommentMarks } from './comments';
import type { Declarations } from './css';
import type { Drawing } from './drawing';
import type { FormatClasses } from './format-classes';
import type { NoteMarks } from './notes';
import type { ListCounter, Numbering } from './numbering';
import type { XmlElement } from './ooxml';
import type { DocumentPart } from './parts';
import type { Lent, StyleSheet } from './style-sheet';
import type { TextLinks } from './text-links';
import type { Theme } from './theme';

/** What drawing needs wherever it is in the document. */
export interface Pen {
  readonly page: Document;
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly counter: Pick<ListCounter, 'next'>;
  readonly theme: Theme;
  readonly classes: FormatClasses;
  readonly links: TextLinks;
  readonly drawing: Drawing;
  readonly notes: NoteMarks;
  readonly comments: CommentMarks;
  /** The part that is being drawn: ids of pictures and links are its own. */
  readonly part: DocumentPart;
  /** What the table around lends. */
  readonly lent: Lent | undefined;
  readonly read: (paragraph: XmlElement) => ParagraphText;
  /** Draws the paragraphs and tables in a container, a step for each: cells and text boxes hold blocks, too. */
  readonly drawBlocks: (pen: Pen, container: XmlElement, into: Element) => Generator<void>;
}

/** Makes an element of the page; what is generated cannot be typed into. */
export function make<Name extends keyof HTMLElementTagNameMap>(pen: Pick<Pen, 'page'>, name: Name, className = ''): HTMLElementTagNameMap[Name] {
  const element = pen.page.createElement(name);
  if (className) element.className = className;
  if (element.classList.contains('generated')) element.contentEditable = 'false';
  return element;
}

/** Gives an element the class of a format. */
export function format(pen: Pen, element: Element, declarations: Declarations): void {
  if (Object.keys(declarations).length) element.classList.add(pen.classes.classFor(declarations));
}
