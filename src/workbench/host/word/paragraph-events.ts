import type { Element, Node } from 'slimdom';
import type { DocumentChange, DocumentEditor } from '../../../docx/editing/document-editor';
import { isWord } from '../../../docx/wordprocessing';

/** An event of the API about paragraphs. */
export interface ParagraphEvent {
  readonly event: 'onParagraphAdded' | 'onParagraphChanged' | 'onParagraphDeleted';
  readonly type: 'ParagraphAdded' | 'ParagraphChanged' | 'ParagraphDeleted';
  readonly paragraphs: readonly Element[];
}

/** Tells which paragraphs of the body came, went or changed, whoever did it, once what was going on is done. */
export class ParagraphEvents {
  #known: Set<Element>;
  readonly #changed = new Set<Element>();
  /** Whether paragraphs may have come or gone. */
  #moves = false;
  #isDue = false;

  /**
   * @param paragraphs gives those that there are now
   * @param raise is called for each kind of event
   */
  constructor(
    editor: DocumentEditor,
    private readonly paragraphs: () => readonly Element[],
    private readonly raise: (event: ParagraphEvent) => void,
    signal: AbortSignal,
  ) {
    this.#known = new Set(paragraphs());
    const end = editor.watch((change) => this.#note(change));
    signal.addEventListener('abort', end);
  }

  #note({ nodes }: DocumentChange): void {
    for (const node of nodes) {
      const paragraph = paragraphAround(node);
      if (paragraph) this.#changed.add(paragraph);
      else this.#moves = true;
    }
    if (this.#isDue) return;
    this.#isDue = true;
    // A batch that makes changes is answered first.
    setTimeout(() => {
      this.#isDue = false;
      this.#tell();
    });
  }

  #tell(): void {
    const now = this.#moves ? new Set(this.paragraphs()) : this.#known;
    this.#moves = false;
    const added = [...now].filter((paragraph) => !this.#known.has(paragraph));
    const deleted = [...this.#known].filter((paragraph) => !now.has(paragraph));
    const changed = [...this.#changed].filter((paragraph) => now.has(paragraph) && this.#known.has(paragraph));
    this.#known = now;
    this.#changed.clear();
    if (added.length > 0) this.raise({ event: 'onParagraphAdded', type: 'ParagraphAdded', paragraphs: added });
    if (changed.length > 0) this.raise({ event: 'onParagraphChanged', type: 'ParagraphChanged', paragraphs: changed });
    if (deleted.length > 0) this.raise({ event: 'onParagraphDeleted', type: 'ParagraphDeleted', paragraphs: deleted });
  }
}

function paragraphAround(node: Node): Element | null {
  for (let around: Node | null = node; around; around = around.parentNode) if (around.nodeType === 1 && isWord(around as Element, 'p')) return around as Element;
  return null;
}
