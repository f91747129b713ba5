/** Text of a file by its byte order mark, or by the zeros that UTF-16 puts between Latin letters; UTF-8 otherwise. Null where it is none of these. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    // Each decoder takes a mark of its own encoding away.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0 && second !== undefined) return 'utf-16be';
  return second === 0 ? 'utf-16le' : 'utf-8';
}
