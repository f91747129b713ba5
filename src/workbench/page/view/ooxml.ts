import type { Element } from 'slimdom';

/** An element of the file, to keep it apart from an element of the page. */
export type XmlElement = Element;

const WORDPROCESSING = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** True for an element of WordprocessingML itself (transitional or strict), of the given name if there is one. */
export function isWord(element: XmlElement, name?: string): boolean {
  return WORDPROCESSING.has(element.namespaceURI ?? '') && (name === undefined || element.localName === name);
}

/** The child elements, in order. */
export function* elementsOf(parent: XmlElement): Generator<XmlElement> {
  for (let next = parent.firstElementChild; next; next = next.nextElementSibling) yield next;
}

/** The first WordprocessingML child of that name. */
export function child(parent: XmlElement | null, name: string): XmlElement | null {
  if (!parent) return null;
  for (let next = parent.firstElementChild; next; next = next.nextElementSibling) if (isWord(next, name)) return next;
  return null;
}

/** All WordprocessingML children of that name. */
export function childrenNamed(parent: XmlElement | null, name: string): XmlElement[] {
  return parent ? [...elementsOf(parent)].filter((element) => isWord(element, name)) : [];
}

/** The first descendant of that local name, in whatever namespace: for drawings, whose vocabularies are many. */
export function findByLocalName(parent: XmlElement, name: string): XmlElement | null {
  for (const element of elementsOf(parent)) {
    const found = element.localName === name ? element : findByLocalName(element, name);
    if (found) return found;
  }
  return null;
}

/** An attribute by local name: WordprocessingML qualifies its attributes, drawings do not. */
export function attribute(element: XmlElement | null, name: string): string | null {
  if (!element) return null;
  for (const candidate of element.attributes) {
    if (candidate.localName === name && (candidate.namespaceURI === null || WORDPROCESSING.has(candidate.namespaceURI))) return candidate.value;
  }
  return null;
}

/** The `r:id`, `r:embed` … of an element: attributes of the relationships namespace. */
export function relationshipId(element: XmlElement, name: string): string | null {
  for (const candidate of element.attributes) {
    if (candidate.localName === name && candidate.namespaceURI?.endsWith('/relationships')) return candidate.value;
  }
  return null;
}

/** `w:val` of the child of that name. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return attribute(child(parent, name), 'val');
}

/** Whether an on/off value means "on"; the element alone, without a value, does. */
export function isOn(value: string | null): boolean {
  return value === null || value === '1' || value === 'true' || value === 'on';
}

/** An on/off property: undefined where it is not stated. */
export function toggle(parent: XmlElement | null, name: string): boolean | undefined {
  const element = child(parent, name);
  return element ? isOn(attribute(element, 'val')) : undefined;
}
