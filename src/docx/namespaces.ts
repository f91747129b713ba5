import type { Element, Node } from 'slimdom';

/** Word's own vocabulary, as nearly all files write it and as "Strict Open XML Document" does. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
/** The attributes that point to a relationship (`r:id`). */
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const R_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
const MATH_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/math';
/** Markup compatibility: content in a newer form, with an older one beside it. */
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether the node is an element of Word's vocabulary, with this local name if one is given. */
export function isWord(node: Node | null, name?: string): node is Element {
  if (node === null || !isElement(node)) return false;
  return (name === undefined || node.localName === name) && (node.namespaceURI === W || node.namespaceURI === W_STRICT);
}

export function isMath(node: Node, name?: string): node is Element {
  if (!isElement(node)) return false;
  return (name === undefined || node.localName === name) && (node.namespaceURI === MATH || node.namespaceURI === MATH_STRICT);
}

/** An attribute of Word's vocabulary (`w:val`), null where it is not there. */
export function wordAttribute(element: Element, name: string): string | null {
  return element.getAttributeNS(element.namespaceURI === W_STRICT ? W_STRICT : W, name);
}

/** An attribute that names a relationship (`r:id`, `r:embed`), null where it is not there. */
export function relationshipAttribute(element: Element, name: string): string | null {
  return element.getAttributeNS(R, name) ?? element.getAttributeNS(R_STRICT, name);
}

/** The first child of Word's vocabulary with this name. */
export function wordChild(element: Element | null, name: string): Element | null {
  for (let child = element?.firstChild ?? null; child !== null; child = child.nextSibling) if (isWord(child, name)) return child;
  return null;
}

/** The children that are elements, in order. */
export function elementChildren(element: Element): Element[] {
  return element.childNodes.filter(isElement);
}

/** `w:val` of the child with this name, null where either is not there. */
export function wordValue(element: Element | null, name: string): string | null {
  const child = wordChild(element, name);
  return child === null ? null : wordAttribute(child, 'val');
}

/** A switch such as `w:vanish`: on where it stands without a value, null where it does not stand at all. */
export function wordSwitch(element: Element | null, name: string): boolean | null {
  const child = wordChild(element, name);
  if (child === null) return null;
  const value = wordAttribute(child, 'val');
  return !(value === '0' || value === 'false' || value === 'off');
}

/** `w:val` of the child with this name as a whole number, null where there is none. */
export function wordNumber(element: Element | null, name: string): number | null {
  const value = wordValue(element, name);
  return value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null;
}
