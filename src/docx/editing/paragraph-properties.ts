import type { Element } from 'slimdom';
import { child, elementsOf, isWord } from '../wordprocessing';
import { makeElement } from './make-element';

/** Marks of tracked changes of a paragraph mark, in the order of the schema. */
const CHANGES_OF_MARK = ['ins', 'del', 'moveFrom', 'moveTo'] as const;
export type ChangeOfMark = (typeof CHANGES_OF_MARK)[number];

/** The `w:pPr` of a paragraph, made where there is none. */
export function propertiesFor(paragraph: Element): Element {
  return child(paragraph, 'pPr') ?? paragraph.insertBefore(makeElement(paragraph, 'pPr'), paragraph.firstChild);
}

/** The tracked changes of a paragraph's mark: that it was put in, or deleted. */
export function changesOfMark(paragraph: Element): Element[] {
  const format = child(child(paragraph, 'pPr'), 'rPr');
  return format ? [...elementsOf(format)].filter(isChangeOfMark) : [];
}

export function isChangeOfMark(element: Element): boolean {
  return isWord(element) && (CHANGES_OF_MARK as readonly string[]).includes(element.localName);
}

/** Adds a tracked change of a paragraph's mark. */
export function markParagraph(paragraph: Element, change: Element): void {
  const properties = propertiesFor(paragraph);
  const format = child(properties, 'rPr') ?? properties.insertBefore(makeElement(paragraph, 'rPr'), child(properties, 'sectPr') ?? child(properties, 'pPrChange'));
  const rank = (element: Element): number => (isWord(element) ? (CHANGES_OF_MARK as readonly string[]).indexOf(element.localName) : -1);
  const later = [...elementsOf(format)].find((element) => rank(element) === -1 || rank(element) > rank(change));
  format.insertBefore(change, later ?? null);
}

/** Takes a property away, and what becomes empty around it up to the paragraph's own properties. */
export function removeProperty(property: Element): void {
  const { parentElement: parent } = property;
  property.remove();
  if (parent && isWord(parent) && ['rPr', 'pPr', 'trPr', 'numPr'].includes(parent.localName) && !parent.firstElementChild) removeProperty(parent);
}

/** Everything of a paragraph but its properties. */
export function contentsOf(paragraph: Element): Element[] {
  return [...elementsOf(paragraph)].filter((element) => !isWord(element, 'pPr'));
}
