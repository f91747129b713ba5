import type { Node } from 'slimdom';
import type { DocumentChange } from '../../../docx/editing/document-editor';
import type { Drawing, DrawnParagraph, Put } from './drawing';
import { Flow } from './flow';
import type { ListCounter } from './numbering';
import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, isWord } from './ooxml';

/** A paragraph that was drawn anew. */
export interface Redrawn {
  readonly paragraph: XmlElement;
  /** Its text, as it was; null for one that is new. */
  readonly before: string | null;
  readonly after: string;
}

/** Parts whose text is on the sheet. */
const TEXT_PARTS: ReadonlySet<string> = new Set(['document', 'hdr', 'ftr', 'footnotes', 'endnotes']);
/** Parts that say nothing about how the text looks. */
const OTHER_PARTS: ReadonlySet<string> = new Set(['comments', 'commentsEx', 'commentsIds', 'commentsExtensible', 'settings', 'Relationships', 'Types', 'coreProperties', 'Properties']);
/** What paragraphs stand in. */
const CONTAINERS: ReadonlySet<string> = new Set(['body', 'tc', 'sdtContent', 'hdr', 'ftr', 'footnote', 'endnote']);
/** Marks that may stand between paragraphs. */
const BETWEEN = /^(bookmark|commentRange|perm|move(From|To)Range)(Start|End)$|^proofErr$|^sectPr$|^tcPr$/;

/** Draws again what a change concerns, and only that. */
export class Redrawing {
  constructor(
    private readonly sheet: Element,
    private readonly drawing: Drawing,
    private readonly newCounter: () => ListCounter,
  ) {}

  /** @returns what was drawn; null where the whole document has to be */
  draw(change: DocumentChange): readonly Redrawn[] | null {
    const touched = this.#touchedBy(change.nodes);
    if (!touched) return null;
    const { changed, containers } = touched;
    const movement = containers.size > 0 ? this.#movementIn(containers) : { gone: [], added: [] };
    if (!movement) return null;
    const { gone, added } = movement;
    if ([...gone, ...added].some(endsSection)) return null;
    const moves = gone.length + added.length > 0;
    for (const drawn of gone) {
      const next = this.#next(drawn);
      if (next) changed.add(next.paragraph);
      this.#remove(drawn);
    }
    // What is drawn for the first time takes the comments that are open there from the file.
    const open = moves ? commentsByParagraph(added[0] ?? [...changed][0] ?? null) : new Map<XmlElement, readonly string[]>();
    for (const [paragraph, ids] of open) {
      const drawn = this.drawing.get(paragraph);
      if (drawn && !isSame(drawn.comments.before, ids)) changed.add(paragraph);
    }
    const redrawn: Redrawn[] = [];
    for (const paragraph of added) {
      const drawn = this.#add(paragraph, open.get(paragraph) ?? []);
      if (!drawn) return null;
      redrawn.push({ paragraph, before: null, after: drawn.text });
      const next = this.#next(drawn);
      if (next) changed.add(next.paragraph);
    }
    // The list grows while spaces and comments go on into what follows.
    for (const paragraph of changed) {
      const before = this.drawing.get(paragraph);
      if (!before) continue;
      if (before.endsSection !== endsSection(paragraph)) return null;
      const after = this.#again(before, open.get(paragraph));
      if (after.notes !== before.notes) return null;
      redrawn.push({ paragraph, before: before.text, after: after.text });
      this.#follow(before, after, changed, open);
    }
    if (moves || redrawn.some(({ paragraph }) => this.#mayCount(paragraph))) this.#countLists();
    return redrawn;
  }

  /** The paragraphs and containers that changed; null where more did. */
  #touchedBy(nodes: ReadonlySet<Node>): { changed: Set<XmlElement>; containers: Set<XmlElement> } | null {
    const changed = new Set<XmlElement>();
    const containers = new Set<XmlElement>();
    for (const node of nodes) {
      const root = node.ownerDocument?.documentElement ?? null;
      if (!root || OTHER_PARTS.has(root.localName)) continue;
      if (!TEXT_PARTS.has(root.localName)) return null;
      const paragraph = outermostParagraph(node);
      if (paragraph) changed.add(paragraph);
      else if (isWord(node as XmlElement) && CONTAINERS.has((node as XmlElement).localName)) containers.add(node as XmlElement);
      else if (root.contains(node)) return null;
    }
    return { changed, containers };
  }

  /** The paragraphs that came and went; null where tables or the like did. */
  #movementIn(containers: ReadonlySet<XmlElement>): { gone: DrawnParagraph[]; added: XmlElement[] } | null {
    const gone: DrawnParagraph[] = [];
    for (const drawn of this.drawing.all) {
      const { paragraph } = drawn;
      if (paragraph.ownerDocument?.documentElement?.contains(paragraph)) continue;
      if (paragraph.parentNode && drawn.block.isConnected && !outermostParagraph(paragraph.parentNode)) return null;
      gone.push(drawn);
    }
    const added: XmlElement[] = [];
    for (const container of containers) {
      // One that left as a whole is found by its paragraphs.
      if (!container.ownerDocument?.documentElement?.contains(container)) continue;
      for (const element of elementsOf(container)) {
        if (isWord(element, 'p')) {
          if (!this.drawing.get(element)) added.push(element);
        } else if (!BETWEEN.test(element.localName) && !this.drawing.hasBlock(element)) return null;
      }
    }
    return { gone, added };
  }

  #remove({ paragraph, block, ahead }: DrawnParagraph): void {
    for (const element of ahead) element.remove();
    block.remove();
    this.drawing.remove(paragraph);
  }

  /** Draws a new paragraph beside its neighbour; null where it has none. */
  #add(paragraph: XmlElement, comments: readonly string[]): DrawnParagraph | null {
    const previous = this.#neighbour(paragraph, 'previousElementSibling');
    const next = previous ? null : this.#neighbour(paragraph, 'nextElementSibling');
    const beside = previous ?? next;
    if (!beside) return null;
    const flow = previous ? previous.flow.after.branch() : next ? next.flow.before.branch() : new Flow();
    const put: Put = (nodes) => {
      if (previous) previous.block.after(...nodes);
      else (beside.ahead[0] ?? beside.block).before(...nodes);
    };
    return beside.draw(paragraph, { flow, comments, label: '' }, put);
  }

  #again(drawn: DrawnParagraph, comments = drawn.comments.before): DrawnParagraph {
    const { paragraph, block, ahead } = drawn;
    const previous = this.#neighbour(paragraph, 'previousElementSibling');
    const flow = (previous ? previous.flow.after : drawn.flow.before).branch();
    const joinedBelow = block.classList.contains('joined-below');
    const label = block.querySelector<HTMLElement>(':scope > .list-label')?.dataset['label'] ?? '';
    const after = drawn.draw(paragraph, { flow, comments, label }, (nodes) => {
      for (const element of ahead) element.remove();
      block.replaceWith(...nodes);
    });
    if (joinedBelow && this.#next(after)?.block.classList.contains('joined-above')) after.block.classList.add('joined-below');
    return after;
  }

  /** Where spaces, borders or comments go on differently after a paragraph, what follows is drawn again as well. */
  #follow(before: DrawnParagraph, after: DrawnParagraph, changed: Set<XmlElement>, open: Map<XmlElement, readonly string[]>): void {
    const next = this.#next(after);
    if (!next) return;
    const comments = isSame(before.comments.after, after.comments.after) ? null : after.comments.after;
    const sameFlow = after.flow.after.leadsOnAs(before.flow.after) || !this.#neighbour(next.paragraph, 'previousElementSibling');
    if (!comments && sameFlow) return;
    if (comments && next.part === after.part) open.set(next.paragraph, comments);
    changed.delete(next.paragraph);
    changed.add(next.paragraph);
  }

  #next({ block }: DrawnParagraph): DrawnParagraph | null {
    const walker = this.sheet.ownerDocument.createTreeWalker(this.sheet, NodeFilter.SHOW_ELEMENT);
    walker.currentNode = block;
    const inside = block.querySelectorAll('*').length;
    for (let passed = 0; passed < inside; passed += 1) walker.nextNode();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const drawn = this.drawing.at(node as Element);
      if (drawn && this.drawing.get(drawn.paragraph)?.block === node) return this.drawing.get(drawn.paragraph) ?? null;
    }
    return null;
  }

  /** The drawn paragraph right beside another in its container. */
  #neighbour(paragraph: XmlElement, direction: 'previousElementSibling' | 'nextElementSibling'): DrawnParagraph | null {
    for (let element = paragraph[direction]; element; element = element[direction]) {
      if (isWord(element, 'p')) return this.drawing.get(element) ?? null;
      if (!BETWEEN.test(element.localName)) return null;
    }
    return null;
  }

  #mayCount(paragraph: XmlElement): boolean {
    const drawn = this.drawing.get(paragraph);
    return drawn !== undefined && (drawn.label !== null || drawn.ahead.some((element) => element.querySelector('.list-label')));
  }

  /** Counts the items of all lists again, from top to bottom. */
  #countLists(): void {
    const counter = this.newCounter();
    for (const block of this.sheet.querySelectorAll('.paragraph')) {
      const label = this.drawing.at(block)?.label;
      const text = label ? counter.next(label.listId, label.level) : null;
      if (label && text !== null) label.show(text);
    }
  }
}

/** The ids of the comments that are open where each paragraph of a story begins. */
function commentsByParagraph(within: XmlElement | null): Map<XmlElement, readonly string[]> {
  const open = new Set<string>();
  const byParagraph = new Map<XmlElement, readonly string[]>();
  const visit = (element: XmlElement): void => {
    if (isWord(element, 'p')) byParagraph.set(element, [...open]);
    else if (isWord(element, 'commentRangeStart')) open.add(attribute(element, 'id') ?? '');
    else if (isWord(element, 'commentRangeEnd')) open.delete(attribute(element, 'id') ?? '');
    for (const inner of elementsOf(element)) visit(inner);
  };
  const root = within?.ownerDocument?.documentElement;
  if (root) visit(root);
  return byParagraph;
}

function outermostParagraph(node: Node): XmlElement | null {
  let paragraph: XmlElement | null = null;
  for (let around: Node | null = node; around; around = around.parentNode) if (around.nodeType === 1 && isWord(around as XmlElement, 'p')) paragraph = around as XmlElement;
  return paragraph;
}

function endsSection(of: XmlElement | DrawnParagraph): boolean {
  return 'endsSection' in of ? of.endsSection : child(child(of, 'pPr'), 'sectPr') !== null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}
