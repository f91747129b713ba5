import { DocxError } from './docx-error';

/** Deeper, wider or more than in any real document; beyond it parsing slows down or runs out of stack or memory. */
export const XML_LIMITS = { depth: 256, attributes: 256, elements: 1_000_000 } as const;

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const CLOSE = 0x3e;
const SLASH = 0x2f;

/**
 * Looks over a part's text before it is parsed. No part of a Word document declares a document type; one that does may make
 * the parser load or multiply text.
 * @throws DocxError `unsafe`, `too-large`, `damaged`
 */
export function guardXml(text: string, part: string): void {
  if (text.includes('<!DOCTYPE')) throw new DocxError('unsafe', `${part} declares a document type`);
  let depth = 0;
  let elements = 0;
  let position = text.indexOf('<');
  while (position !== -1) {
    const next = text.charCodeAt(position + 1);
    let end: number;
    if (next === 0x21 || next === 0x3f) {
      end = endOfAside(text, position);
    } else if (next === SLASH) {
      depth -= 1;
      end = text.indexOf('>', position);
    } else {
      end = endOfTag(text, position, part);
      elements += 1;
      if (elements > XML_LIMITS.elements) throw new DocxError('too-large', `${part} has too many elements`);
      if (text.charCodeAt(end - 1) !== SLASH) depth += 1;
      if (depth > XML_LIMITS.depth) throw new DocxError('too-large', `${part} is nested too deeply`);
    }
    if (end === -1) throw new DocxError('damaged', `${part} is cut short`);
    position = text.indexOf('<', end);
  }
}

/** The end of a comment, a CDATA section or a processing instruction; -1 where it has none. */
function endOfAside(text: string, start: number): number {
  if (text.startsWith('<!--', start)) return text.indexOf('-->', start + 4);
  if (text.startsWith('<![CDATA[', start)) return text.indexOf(']]>', start);
  return text.startsWith('<?', start) ? text.indexOf('?>', start) : text.indexOf('>', start);
}

function endOfTag(text: string, start: number, part: string): number {
  let attributes = 0;
  for (let position = start + 1; position < text.length; position += 1) {
    const unit = text.charCodeAt(position);
    if (unit === CLOSE) return position;
    if (unit === EQUALS) attributes += 1;
    if (attributes > XML_LIMITS.attributes) throw new DocxError('too-large', `${part} has an element with too many attributes`);
    if (unit === QUOTE || unit === APOSTROPHE) {
      position = text.indexOf(unit === QUOTE ? '"' : "'", position + 1);
      if (position === -1) return -1;
    }
  }
  return -1;
}
