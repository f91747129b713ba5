import { parseXmlDocument, serializeToWellFormedString, type Document } from 'slimdom';
import { DocxError } from './docx-error';
import { guardXml } from './xml-guards';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * The text of a part: UTF-16 where its first bytes show that, else as it declares, else UTF-8.
 * @throws DocxError `damaged` where the bytes are not text in that encoding
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new DocxError('damaged', `${part} is not text`);
  }
}

/** The encoding of a part's text, by a name that `TextDecoder` knows. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  // What says UTF-16 in single bytes cannot be that.
  return /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared;
}

/**
 * Parses a part, after it was looked over.
 * @throws DocxError `damaged`, `unsafe`, `too-large`
 */
export function parseXml(text: string, part: string): Document {
  guardXml(text, part);
  try {
    return parseXmlDocument(text);
  } catch {
    throw new DocxError('damaged', `${part} is not well-formed`);
  }
}

/** A part as bytes: UTF-8 with the declaration Word writes. */
export function serialiseXml(document: Document): Uint8Array {
  return new TextEncoder().encode(DECLARATION + serializeToWellFormedString(document));
}
