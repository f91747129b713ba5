import type { Element } from 'slimdom';
import { elementsOf } from '../../../docx/wordprocessing';

/** An element of the file, to keep it apart from an element of the page. */
export type XmlElement = Element;

export { attribute, child, childrenNamed, elementsOf, isAlternateContent, isMath, isWord, toggle, valueOf } from '../../../docx/wordprocessing';
export { relationshipAttribute as relationshipId } from '../../../docx/namespaces';

/** The first descendant of that local name, in whatever namespace: for drawings, whose vocabularies are many. */
export function findByLocalName(parent: XmlElement, name: string): XmlElement | null {
  for (const element of elementsOf(parent)) {
    const found = element.localName === name ? element : findByLocalName(element, name);
    if (found) return found;
  }
  return null;
}

/** Whether an on/off value means "on"; the element alone, without a value, does. */
export function isOn(value: string | null): boolean {
  return value === null || value === '1' || value === 'true' || value === 'on';
}
