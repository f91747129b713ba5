import type { Flow } from './flow';
import type { XmlElement } from './ooxml';
import type { DocumentPart } from './parts';

/** A number or bullet on the page, which changes when items come or go above it. */
export interface DrawnLabel {
  readonly listId: string;
  readonly level: number;
  show(text: string): void;
}

/** What comes before a paragraph, and goes on in it. */
export interface DrawnBefore {
  readonly flow: Flow;
  /** Ids of the comments that are open. */
  readonly comments: readonly string[];
  /** Its number, where it is an item of a list. */
  readonly label: string;
}

/** Puts what was drawn into the page. */
export type Put = (nodes: readonly Element[]) => void;

/** How a paragraph was drawn, and what it takes to draw it again where it stands. */
export interface DrawnParagraph {
  readonly paragraph: XmlElement;
  readonly block: HTMLElement;
  /** Drawn ahead of the block: a page break, boxes beside its text. */
  readonly ahead: readonly Element[];
  readonly part: DocumentPart;
  /** Draws it, or another of the same place, as it was drawn, and notes how. */
  readonly draw: (paragraph: XmlElement, before: DrawnBefore, put: Put) => DrawnParagraph;
  readonly text: string;
  readonly label: DrawnLabel | null;
  /** Ids of the comments that are open where it begins and where it ends. */
  readonly comments: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly flow: { readonly before: Flow; readonly after: Flow };
  /** The notes that it refers to, in order. */
  readonly notes: string;
  readonly endsSection: boolean;
}

/** Knows what of the file is drawn where. */
export class Drawing {
  readonly #paragraphs = new Map<XmlElement, DrawnParagraph>();
  readonly #byBlock = new WeakMap<Element, DrawnParagraph>();
  readonly #blocks = new WeakSet<XmlElement>();
  readonly #changes = new WeakMap<Element, XmlElement>();

  add(drawn: DrawnParagraph): void {
    this.#paragraphs.set(drawn.paragraph, drawn);
    this.#byBlock.set(drawn.block, drawn);
  }

  remove(paragraph: XmlElement): void {
    this.#paragraphs.delete(paragraph);
  }

  /** Links the box around a tracked change to its mark in the file. */
  addChange(box: Element, mark: XmlElement): void {
    this.#changes.set(box, mark);
  }

  /** Remembers that a table or the like is drawn. */
  addBlock(element: XmlElement): void {
    this.#blocks.add(element);
  }

  hasBlock(element: XmlElement): boolean {
    return this.#blocks.has(element);
  }

  get(paragraph: XmlElement): DrawnParagraph | undefined {
    return this.#paragraphs.get(paragraph);
  }

  /** What is drawn in an element with the class "paragraph". */
  at(block: Element): DrawnParagraph | undefined {
    return this.#byBlock.get(block);
  }

  changeAt(box: Element): XmlElement | undefined {
    return this.#changes.get(box);
  }

  get all(): Iterable<DrawnParagraph> {
    return this.#paragraphs.values();
  }
}
