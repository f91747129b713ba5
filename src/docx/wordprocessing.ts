import type { Element } from 'slimdom';

/** WordprocessingML as Word writes it, and its strict form. */
const WORDPROCESSING: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const MATHEMATICS: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** True for an element of WordprocessingML (transitional or strict), of the given name if there is one. */
export function isWord(element: Element, name?: string): boolean {
  return (name === undefined || element.localName === name) && WORDPROCESSING.has(element.namespaceURI ?? '');
}

export function isMath(element: Element): boolean {
  return MATHEMATICS.has(element.namespaceURI ?? '');
}

export function isAlternateContent(element: Element): boolean {
  return element.localName === 'AlternateContent' && element.namespaceURI === MARKUP_COMPATIBILITY;
}

/** The child elements, in order. */
export function* elementsOf(parent: Element): Generator<Element> {
  for (let next = parent.firstElementChild; next; next = next.nextElementSibling) {
    yield next;
  }
}

/**
 * All elements below `parent`, in document order.
 * @param goesInto whether to go on below an element; everywhere unless given
 */
export function* descendantsOf(parent: Element, goesInto: (element: Element) => boolean = () => true): Generator<Element> {
  let element = parent.firstElementChild;
  while (element) {
    yield element;
    let next = goesInto(element) ? element.firstElementChild : null;
    for (let from: Element | null = element; !next && from && from !== parent; from = from.parentElement) {
      next = from.nextElementSibling;
    }
    element = next;
  }
}

/** The first WordprocessingML child of that name. */
export function child(parent: Element | null, name: string): Element | null {
  for (let next = parent?.firstElementChild ?? null; next; next = next.nextElementSibling) {
    if (isWord(next, name)) {
      return next;
    }
  }
  return null;
}

/** All WordprocessingML children of that name. */
export function childrenNamed(parent: Element | null, name: string): Element[] {
  return parent ? [...elementsOf(parent)].filter((element) => isWord(element, name)) : [];
}

/** A WordprocessingML attribute by its local name; files that leave the prefix out are read as well. */
export function attribute(element: Element | null, name: string): string | null {
  for (const candidate of element?.attributes ?? []) {
    if (candidate.localName === name && (candidate.namespaceURI === null || WORDPROCESSING.has(candidate.namespaceURI))) {
      return candidate.value;
    }
  }
  return null;
}

/** `w:val` of the child of that name; null where there is none. */
export function valueOf(parent: Element | null, name: string): string | null {
  return attribute(child(parent, name), 'val');
}

/** A whole number in an attribute; null where it is missing or none. */
export function wholeNumber(value: string | null): number | null {
  return value !== null && /^\s*[+-]?\d{1,9}\s*$/.test(value) ? Number(value) : null;
}

/** An on/off property: undefined where it is not stated; the element alone, without a value, states "on". */
export function toggle(parent: Element | null, name: string): boolean | undefined {
  const element = child(parent, name);
  if (!element) {
    return undefined;
  }
  const value = attribute(element, 'val');
  return value === null || value === '1' || value === 'true' || value === 'on';
}
