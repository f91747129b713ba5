import type { Element, Node } from 'slimdom';
import { elementsOf, isWord } from '../wordprocessing';

const XML = 'http://www.w3.org/XML/1998/namespace';

/** A new element of WordprocessingML, with the namespace and prefix that `like`, an element of the same vocabulary, has. */
export function makeElement(like: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const { ownerDocument: document, namespaceURI, prefix } = like;
  if (!document) throw new Error('The element is in no document.');
  const qualified = (local: string): string => (prefix ? `${prefix}:${local}` : local);
  const element = document.createElementNS(namespaceURI, qualified(name));
  // Attributes have to be in the namespace, which takes a prefix; where elements have none there may still be one for it.
  const own = prefix ?? (namespaceURI === null ? null : like.lookupPrefix(namespaceURI)) ?? 'w';
  for (const [local, value] of Object.entries(attributes)) element.setAttributeNS(namespaceURI, `${own}:${local}`, value);
  return element;
}

/** Keeps the spaces at the ends of a `w:t` or `w:delText`. */
export function preserveSpace(element: Element): void {
  element.setAttributeNS(XML, 'xml:space', 'preserve');
}

/** Puts an element around neighbours, in their place. They are moved into it once it stands in the document, so that the change can be undone. */
export function wrap(nodes: readonly Node[], wrapper: Element): Element {
  nodes[0]?.parentNode?.insertBefore(wrapper, nodes[0]);
  for (const node of nodes) wrapper.appendChild(node);
  return wrapper;
}

/** Puts in an element's place what is in it, properties of its own left out. */
export function unwrap(element: Element): void {
  const { parentNode: parent } = element;
  for (const inner of [...elementsOf(element)]) if (!isProperties(inner)) parent?.insertBefore(inner, element);
  element.remove();
}

export function insertAfter(node: Node, after: Node): void {
  after.parentNode?.insertBefore(node, after.nextSibling);
}

/** Whether an element says how the one around it is formatted or behaves, as `w:rPr` and `w:hyperlinkPr`. */
export function isProperties(element: Element): boolean {
  return isWord(element) && element.localName.endsWith('Pr');
}

/** The nearest element around another for which `fits` holds. */
export function around(element: Element, fits: (element: Element) => boolean): Element | null {
  for (let from = element.parentElement; from; from = from.parentElement) if (fits(from)) return from;
  return null;
}

export function isInside(element: Node, container: Element): boolean {
  for (let from: Node | null = element; from; from = from.parentNode) if (from === container) return true;
  return false;
}
