import type { Element } from 'slimdom';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
/** What Word added in 2010, such as ids of paragraphs. */
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** An attribute that names a relationship (`r:id`, `r:embed`), null where it is not there. */
export function relationshipAttribute(element: Element, name: string): string | null {
  return element.getAttributeNS(RELATIONSHIPS, name) ?? element.getAttributeNS(RELATIONSHIPS_STRICT, name);
}
