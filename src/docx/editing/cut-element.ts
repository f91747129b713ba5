import type { Element, Node } from 'slimdom';
import { renumber } from './change-tracking';
import { insertAfter } from './make-element';

/**
 * Cuts an element around runs in two before one of its children. A tracked change becomes two, each with a number of its own.
 * @returns what stands right behind the cut, outside of the first half; nothing is cut at the very beginning or end
 */
export function cutElement(element: Element, before: Node | null): Node | null {
  if (before === null) return element.nextSibling;
  if (before === element.firstChild) return element;
  const rest = element.cloneNode(false) as Element;
  insertAfter(rest, element);
  renumber(rest);
  moveFrom(before, rest);
  return rest;
}

/** Moves a node and all its later siblings to the end of an element that stands in the document. */
export function moveFrom(first: Node | null, to: Element): void {
  for (let next = first; next; ) {
    const moving: Node = next;
    next = moving.nextSibling;
    to.appendChild(moving);
  }
}
