import type { Document, Element } from 'slimdom';
import { CONTENT_TYPES } from './namespaces';
import { elementsOf } from './wordprocessing';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The declared type of a part: its own, else that of its extension, else ''. */
export function readContentType(document: Document, part: string): string {
  return (ownType(document, part) ?? extensionType(document, part))?.getAttribute('ContentType') ?? '';
}

/** Declares the type of a part; returns whether anything had to be written. */
export function writeContentType(document: Document, part: string, type: string): boolean {
  if (readContentType(document, part) === type) return false;
  const own = ownType(document, part);
  if (own !== null) {
    own.setAttribute('ContentType', type);
    return true;
  }
  const element = document.createElementNS(CONTENT_TYPES, 'Override');
  element.setAttribute('PartName', `/${part}`);
  element.setAttribute('ContentType', type);
  document.documentElement?.appendChild(element);
  return true;
}

/** Takes away the type declared for this part alone; returns whether there was one. */
export function removeContentType(document: Document, part: string): boolean {
  const own = ownType(document, part);
  own?.remove();
  return own !== null;
}

function ownType(document: Document, part: string): Element | null {
  const name = `/${part}`.toLowerCase();
  return find(document, 'Override', (element) => element.getAttribute('PartName')?.toLowerCase() === name);
}

function extensionType(document: Document, part: string): Element | null {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  return find(document, 'Default', (element) => element.getAttribute('Extension')?.toLowerCase() === extension);
}

function find(document: Document, name: string, fits: (element: Element) => boolean): Element | null {
  const root = document.documentElement;
  if (root === null) return null;
  return [...elementsOf(root)].find((element) => element.localName === name && fits(element)) ?? null;
}
