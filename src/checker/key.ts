/**
 * A short, stable name for a text: 53 bits as 11 letters and digits. It keeps findings apart within a document; it hides nothing and proves nothing.
 */
export function hash(text: string): string {
  // cyrb53: two 32-bit lanes, well mixed, no dependency.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** The key of a finding: check, quoted words and the sentence around them, so that it survives edits elsewhere and reopening. */
export function findingKey(check: string, quote: string, sentence: string): string {
  return `${check}:${hash(`${squash(quote)}\n${squash(sentence)}`)}`;
}
