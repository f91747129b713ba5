import { MutationObserver, type Attr, type CharacterData, type Document, type Element, type MutationRecord, type Node } from 'slimdom';

/** One change of one node, with all it takes to undo it and to make it again. */
type Change =
  | { readonly kind: 'children'; readonly target: Node; readonly added: readonly Node[]; readonly removed: readonly Node[]; readonly next: Node | null }
  | { readonly kind: 'data'; readonly target: CharacterData; readonly before: string; after: string }
  | { readonly kind: 'attribute'; readonly target: Element; readonly namespace: string | null; readonly name: string; readonly before: string | null; after: string | null };

const ELEMENT = 1;

/** Watches a document while it is changed. */
export class Recording {
  readonly #observer = new MutationObserver(() => undefined);
  readonly #changes: Change[] = [];

  constructor(readonly document: Document) {
    this.#observer.observe(document, { childList: true, attributes: true, characterData: true, subtree: true, attributeOldValue: true, characterDataOldValue: true });
  }

  /** A place in the course of changes, to go back to. */
  mark(): number {
    this.#changes.push(...this.#observer.takeRecords().map(changeFrom));
    return this.#changes.length;
  }

  /** Takes back what was changed since a mark. */
  backTo(mark: number): void {
    this.mark();
    new RecordedStep(this.#changes.splice(mark)).undo();
    // Taking back is no change of its own.
    this.#observer.takeRecords();
  }

  /** Ends the watching; what was changed, in order. */
  stop(): RecordedStep {
    this.mark();
    this.#observer.disconnect();
    return new RecordedStep(this.#changes);
  }
}

/** Changes of one document that are undone and made again together. */
export class RecordedStep {
  constructor(private readonly changes: readonly Change[]) {}

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  /** The nodes that were changed, some perhaps more than once, and whether it was an attribute. */
  *touched(): Generator<{ readonly node: Node; readonly isAttribute: boolean }> {
    for (const { target, kind } of this.changes) yield { node: target, isAttribute: kind === 'attribute' };
  }

  /** Whether an element that `fits`, or with one inside that does, came or went. */
  movesAny(fits: (element: Element) => boolean): boolean {
    return this.changes.some((change) => change.kind === 'children' && [...change.added, ...change.removed].some((node) => holds(node, fits)));
  }

  /** Only right in the state that the changes left. */
  undo(): void {
    for (const change of [...this.changes].reverse()) {
      if (change.kind === 'children') {
        for (const node of change.added) change.target.removeChild(node);
        for (const node of change.removed) change.target.insertBefore(node, change.next);
      } else if (change.kind === 'data') {
        change.after = change.target.data;
        change.target.data = change.before;
      } else {
        change.after = change.target.getAttributeNS(change.namespace, change.name);
        setAttribute(change, change.before);
      }
    }
  }

  /** Only right in the state that `undo` left. */
  redo(): void {
    for (const change of this.changes) {
      if (change.kind === 'children') {
        for (const node of change.removed) change.target.removeChild(node);
        for (const node of change.added) change.target.insertBefore(node, change.next);
      } else if (change.kind === 'data') change.target.data = change.after;
      else setAttribute(change, change.after);
    }
  }
}

function changeFrom(record: MutationRecord): Change {
  const { target, addedNodes: added, removedNodes: removed, nextSibling: next, oldValue } = record;
  if (record.type === 'childList') return { kind: 'children', target, added, removed, next };
  if (record.type === 'characterData') {
    const node = target as CharacterData;
    return { kind: 'data', target: node, before: oldValue ?? '', after: node.data };
  }
  const element = target as Element;
  const name = record.attributeName ?? '';
  return { kind: 'attribute', target: element, namespace: record.attributeNamespace, name, before: oldValue, after: element.getAttributeNS(record.attributeNamespace, name) };
}

function setAttribute({ target, namespace, name }: Change & { readonly kind: 'attribute' }, value: string | null): void {
  if (value === null) {
    target.removeAttributeNS(namespace, name);
    return;
  }
  const known: Attr | null = target.getAttributeNodeNS(namespace, name);
  const prefix = known ? known.prefix : prefixOf(target, namespace);
  target.setAttributeNS(namespace, prefix === null ? name : `${prefix}:${name}`, value);
}

function prefixOf(element: Element, namespace: string | null): string | null {
  if (namespace === 'http://www.w3.org/XML/1998/namespace') return 'xml';
  return namespace === null ? null : (element.lookupPrefix(namespace) ?? 'ns1');
}

function holds(node: Node, fits: (element: Element) => boolean): boolean {
  if (node.nodeType !== ELEMENT) return false;
  if (fits(node as Element)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (holds(child, fits)) return true;
  return false;
}
