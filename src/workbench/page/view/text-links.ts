import type { SelectedStretch } from '../../host/selection';
import type { XmlElement } from './ooxml';

interface LinkedNode {
  readonly node: Text;
  readonly start: number;
}

/** A place in the text of a paragraph, in UTF-16 units. */
export interface LinkedPlace {
  readonly paragraph: XmlElement;
  readonly at: number;
}

/** Knows which text of the page shows which text of the document. */
export class TextLinks {
  readonly #nodes = new Map<XmlElement, LinkedNode[]>();
  readonly #blocks = new Map<XmlElement, HTMLElement>();
  readonly #paragraphs = new WeakMap<Node, XmlElement>();

  /** Links the element of the page that shows a paragraph. */
  addBlock(block: HTMLElement, paragraph: XmlElement): void {
    this.#nodes.delete(paragraph);
    this.#blocks.set(paragraph, block);
    this.#paragraphs.set(block, paragraph);
  }

  clear(): void {
    this.#nodes.clear();
    this.#blocks.clear();
  }

  /** Links a text node that shows the paragraph's text from `start` on. */
  addText(node: Text, paragraph: XmlElement, start: number): void {
    const nodes = this.#nodes.get(paragraph);
    if (nodes) nodes.push({ node, start });
    else this.#nodes.set(paragraph, [{ node, start }]);
  }

  /** The stretch as a range of the page; null where the paragraph is not drawn. */
  rangeOf(stretch: SelectedStretch): Range | null {
    const block = this.#blocks.get(stretch.paragraph);
    if (!block) return null;
    const range = block.ownerDocument.createRange();
    const nodes = this.#nodes.get(stretch.paragraph) ?? [];
    // A caret stands behind the letter before it: what was deleted, or begins another format, comes after.
    const behind = stretch.start === stretch.end ? nodes.find(({ node, start }) => start < stretch.start && stretch.start <= start + node.length) : undefined;
    const first = behind ?? nodes.find(({ node, start }) => stretch.start < start + node.length) ?? nodes.at(-1);
    const last = nodes.filter(({ start }) => stretch.end > start).at(-1) ?? nodes[0];
    if (!first || !last) {
      range.selectNodeContents(block.querySelector('.strut') ?? block);
      range.collapse(true);
      return range;
    }
    range.setStart(first.node, within(stretch.start - first.start, first.node));
    if (stretch.end > stretch.start) range.setEnd(last.node, within(stretch.end - last.start, last.node));
    else range.collapse(true);
    return range;
  }

  /** What a range of the page selects, in the order of the page; nothing where it touches no paragraph. */
  selectionIn(range: Range): SelectedStretch[] {
    const stretches: SelectedStretch[] = [];
    for (const block of blocksIn(range)) {
      const paragraph = this.#paragraphs.get(block);
      if (!paragraph) continue;
      const begins = block.contains(range.startContainer);
      const ends = block.contains(range.endContainer);
      const length = this.#lengthOf(paragraph);
      const start = begins ? this.#offsetAt(paragraph, range, 'start') : 0;
      const end = ends ? this.#offsetAt(paragraph, range, 'end') : length;
      // A selection that stops before the first letter of a paragraph does not reach into it.
      const missed = !range.collapsed && start === end && (length > 0 || (ends && !begins));
      if (!missed) stretches.push({ paragraph, start, end });
    }
    return stretches;
  }

  /** The places in the text between which a range of the page lies; null where it does not begin and end in paragraphs. */
  endsOf(range: Range): { readonly start: LinkedPlace; readonly end: LinkedPlace } | null {
    const blocks = blocksIn(range).filter((block) => this.#paragraphs.has(block));
    const [first] = blocks;
    const last = blocks.at(-1);
    const [from, to] = [first && this.#paragraphs.get(first), last && this.#paragraphs.get(last)];
    if (!first || !last || !from || !to) return null;
    return {
      start: { paragraph: from, at: first.contains(range.startContainer) ? this.#offsetAt(from, range, 'start') : 0 },
      end: { paragraph: to, at: last.contains(range.endContainer) ? this.#offsetAt(to, range, 'end') : this.#lengthOf(to) },
    };
  }

  #lengthOf(paragraph: XmlElement): number {
    const last = this.#nodes.get(paragraph)?.at(-1);
    return last ? last.start + last.node.length : 0;
  }

  /** Where one end of the range lies in the paragraph's text; beside text of the paragraph's own, at the end of what stands before. */
  #offsetAt(paragraph: XmlElement, range: Range, end: 'start' | 'end'): number {
    const container = end === 'start' ? range.startContainer : range.endContainer;
    const place = range.cloneRange();
    place.collapse(end === 'start');
    let offset = 0;
    for (const { node, start } of this.#nodes.get(paragraph) ?? []) {
      if (node === container) return start + (end === 'start' ? range.startOffset : range.endOffset);
      if (place.comparePoint(node, node.length) <= 0) offset = start + node.length;
    }
    return offset;
  }
}

/** The blocks of paragraphs that the range touches. */
function blocksIn(range: Range): Element[] {
  const root = range.commonAncestorContainer;
  const element = root instanceof Element ? root : root.parentElement;
  const around = element?.closest('.paragraph');
  if (around) return [around];
  return [...(element?.querySelectorAll('.paragraph') ?? [])].filter((block) => range.intersectsNode(block));
}

function within(offset: number, node: Text): number {
  return Math.min(Math.max(0, offset), node.length);
}
