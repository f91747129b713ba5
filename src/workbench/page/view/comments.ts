import type { XmlElement } from './ooxml';
import { attribute, childrenNamed } from './ooxml';

/** A comment of the document. */
export interface DocumentComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** As the file has it (ISO 8601, local time of the author); "" where unknown. */
  readonly date: string;
  readonly element: XmlElement;
}

/** The comments, and which of them are open at the place that is being drawn. */
export class CommentMarks {
  readonly all: readonly DocumentComment[];
  readonly #open = new Set<string>();
  readonly #known: ReadonlySet<string>;

  /** @param root `w:comments`; null where the document has none */
  constructor(root: XmlElement | null) {
    this.all = childrenNamed(root, 'comment').map((element) => ({
      id: attribute(element, 'id') ?? '',
      author: attribute(element, 'author') ?? '',
      initials: attribute(element, 'initials') ?? '',
      date: attribute(element, 'date') ?? '',
      element,
    }));
    this.#known = new Set(this.all.map((comment) => comment.id));
  }

  /** @param mark `w:commentRangeStart` or `w:commentRangeEnd` */
  pass(mark: XmlElement): void {
    const id = attribute(mark, 'id') ?? '';
    if (mark.localName === 'commentRangeEnd') this.#open.delete(id);
    else if (this.#known.has(id)) this.#open.add(id);
  }

  /** The ids of the comments on what is being drawn. */
  get open(): ReadonlySet<string> {
    return this.#open;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }
}
