import type { XmlElement } from './ooxml';

/** A place in the document: a `w:p` and an offset, in UTF-16 units, in its text as it is read from the file. */
export interface TextPlace {
  readonly paragraph: XmlElement;
  readonly offset: number;
}

/** A stretch of one paragraph's text; `end` exclusive. */
export interface TextStretch {
  readonly paragraph: XmlElement;
  readonly start: number;
  readonly end: number;
}

interface Link {
  readonly paragraph: XmlElement;
  readonly start: number;
}
interface LinkedNode {
  readonly node: Text;
  readonly start: number;
}

/** Knows which text of the page shows which text of the document. */
export class TextLinks {
  readonly #links = new WeakMap<Node, Link>();
  readonly #nodes = new Map<XmlElement, LinkedNode[]>();
  readonly #blocks = new Map<XmlElement, HTMLElement>();
  readonly #paragraphs = new WeakMap<Node, XmlElement>();

  /** Links the element of the page that shows a paragraph. */
  addBlock(block: HTMLElement, paragraph: XmlElement): void {
    this.#blocks.set(paragraph, block);
    this.#paragraphs.set(block, paragraph);
  }

  /** Links a text node that shows the paragraph's text from `start` on. */
  addText(node: Text, paragraph: XmlElement, start: number): void {
    this.#links.set(node, { paragraph, start });
    const nodes = this.#nodes.get(paragraph);
    if (nodes) nodes.push({ node, start });
    else this.#nodes.set(paragraph, [{ node, start }]);
  }

  blockOf(paragraph: XmlElement): HTMLElement | undefined {
    return this.#blocks.get(paragraph);
  }

  /** The stretch as a range of the page; null where the paragraph is not drawn. */
  rangeOf(stretch: TextStretch): Range | null {
    const block = this.#blocks.get(stretch.paragraph);
    if (!block) return null;
    const range = block.ownerDocument.createRange();
    const nodes = this.#nodes.get(stretch.paragraph) ?? [];
    const first = nodes.find(({ node, start }) => stretch.start < start + node.length) ?? nodes.at(-1);
    const last = nodes.filter(({ start }) => stretch.end > start).at(-1) ?? nodes[0];
    if (!first || !last) {
      range.selectNodeContents(block);
      range.collapse(true);
      return range;
    }
    range.setStart(first.node, within(stretch.start - first.start, first.node));
    if (stretch.end > stretch.start) range.setEnd(last.node, within(stretch.end - last.start, last.node));
    else range.collapse(true);
    return range;
  }

  /** The stretches of the document that a range of the page covers, in the order of the page; a caret gives an empty one. */
  stretchesOf(range: Range): TextStretch[] {
    const root = range.commonAncestorContainer;
    const stretches: TextStretch[] = [];
    const add = (paragraph: XmlElement, start: number, end: number): void => {
      const last = stretches.at(-1);
      if (last?.paragraph === paragraph) stretches[stretches.length - 1] = { paragraph, start: Math.min(last.start, start), end: Math.max(last.end, end) };
      else stretches.push({ paragraph, start, end });
    };
    for (const node of textsIn(root)) {
      const link = this.#links.get(node);
      if (!link || !range.intersectsNode(node)) continue;
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.length;
      if (to > from || range.collapsed) add(link.paragraph, link.start + from, link.start + to);
    }
    if (!stretches.length) {
      const paragraph = this.#paragraphAround(range.startContainer);
      if (paragraph) add(paragraph, 0, 0);
    }
    return stretches;
  }

  #paragraphAround(node: Node): XmlElement | undefined {
    for (let at: Node | null = node; at; at = at.parentNode) {
      const paragraph = this.#paragraphs.get(at);
      if (paragraph) return paragraph;
    }
    return undefined;
  }
}

function within(offset: number, node: Text): number {
  return Math.min(Math.max(0, offset), node.length);
}

function* textsIn(root: Node): Generator<Text> {
  if (root instanceof Text) {
    yield root;
    return;
  }
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (node instanceof Text) yield node;
}
