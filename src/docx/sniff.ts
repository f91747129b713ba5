import { DocxError } from './docx-error';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Looks at a file's first bytes. @throws DocxError `empty`, `encrypted`, `old-doc` or `not-docx` unless it is an archive */
export function sniff(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocxError('empty');
  // Word keeps a document with a password as a stream in the container of the old format.
  if (startsWith(bytes, COMPOUND_FILE)) throw new DocxError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-doc');
  if (!startsWith(bytes, ZIP)) throw new DocxError(bytes.every(isBlank) ? 'empty' : 'not-docx');
}

/** A NUL, as fills a file whose writing broke off, a space, a tab or a line end. */
const isBlank = (byte: number) => byte === 0 || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const sought = Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const [first = 0] = sought;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
