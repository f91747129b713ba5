import type { XmlElement } from './ooxml';
import { attribute, childrenNamed, elementsOf } from './ooxml';

/** A comment of the document. */
export interface DocumentComment {
  readonly id: string;
  readonly author: string;
  readonly initials: string;
  /** As the file has it (ISO 8601, local time of the author); "" where unknown. */
  readonly date: string;
  /** Id of the comment that it answers. */
  readonly answers: string | null;
  readonly isResolved: boolean;
  readonly element: XmlElement;
}

/** The comments, and which of them are open at the place that is being drawn. */
export class CommentMarks {
  #all: readonly DocumentComment[] = [];
  readonly #open = new Set<string>();
  #known: ReadonlySet<string> = new Set();

  /**
   * Takes the comments as they are now.
   * @param root `w:comments`; null where the document has none
   * @param extended what Word keeps of them elsewhere: which are answers, and which are resolved
   */
  read(root: XmlElement | null, extended: XmlElement | null): void {
    const entries = new Map([...(extended ? elementsOf(extended) : [])].map((entry) => [keyOf(entry, 'paraId'), entry]));
    const elements = childrenNamed(root, 'comment');
    const keys = new Map(elements.map((element) => [keyOf(childrenNamed(element, 'p').at(-1) ?? null, 'paraId'), attribute(element, 'id') ?? '']));
    this.#all = elements.map((element) => {
      const entry = entries.get(keyOf(childrenNamed(element, 'p').at(-1) ?? null, 'paraId'));
      const parent = keyOf(entry ?? null, 'paraIdParent');
      return {
        id: attribute(element, 'id') ?? '',
        author: attribute(element, 'author') ?? '',
        initials: attribute(element, 'initials') ?? '',
        date: attribute(element, 'date') ?? '',
        answers: (parent === '' ? undefined : keys.get(parent)) ?? null,
        isResolved: ['1', 'true'].includes(keyOf(entry ?? null, 'done').toLowerCase()),
        element,
      };
    });
    this.#known = new Set(this.#all.map((comment) => comment.id));
  }

  get all(): readonly DocumentComment[] {
    return this.#all;
  }

  /** @param mark `w:commentRangeStart` or `w:commentRangeEnd` */
  pass(mark: XmlElement): void {
    const id = attribute(mark, 'id') ?? '';
    if (mark.localName === 'commentRangeEnd') this.#open.delete(id);
    else if (this.#known.has(id)) this.#open.add(id);
  }

  /** Goes on drawing where these comments are open. */
  goOn(ids: readonly string[]): void {
    this.#open.clear();
    for (const id of ids) if (this.#known.has(id)) this.#open.add(id);
  }

  /** The ids of the comments on what is being drawn. */
  get open(): ReadonlySet<string> {
    return this.#open;
  }

  has(id: string): boolean {
    return this.#known.has(id);
  }
}

/** An attribute of Word's later vocabularies, which have several prefixes, in capitals; "" where there is none. */
function keyOf(element: XmlElement | null, name: string): string {
  return element?.attributes.find(({ localName }) => localName === name)?.value.toUpperCase() ?? '';
}
