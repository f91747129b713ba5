import type { Span } from '../document/case-document';

const MAXIMUM = 600;

/**
 * Stretches between quotation marks: double marks, curly or straight, and single marks where they open before a word and close after one.
 * An opening mark without its partner gives nothing; an apostrophe is no mark. A quotation is at most 600 characters long.
 * @returns spans of the words with their marks, in order, not overlapping. Linear in the length of the text.
 */
export function findQuotedSpeech(text: string): Span[] {
  const spans: Span[] = [];
  let i = 0;
  while (i < text.length) {
    const close = closingMark(text, i);
    if (close !== null) {
      const end = findClose(text, i, close);
      if (end > 0) {
        spans.push({ start: i, end });
        i = end;
        continue;
      }
    }
    i += 1;
  }
  return spans;
}

function closingMark(text: string, at: number): string | null {
  switch (text[at]) {
    case '“':
      return '”';
    case '"':
      return '"';
    case '‘':
      return '’';
    case "'":
      return isLetter(text, at - 1) || !isLetter(text, at + 1) ? null : "'";
    default:
      return null;
  }
}

function findClose(text: string, open: number, mark: string): number {
  const limit = Math.min(text.length, open + MAXIMUM);
  for (let at = open + 2; at < limit; at += 1) {
    if (text[at] !== mark) continue;
    // Inside a quotation in single marks an apostrophe stands between letters, or after an s before a lower-case word.
    if ((mark === '’' || mark === "'") && isLetter(text, at + 1)) continue;
    return at + 1;
  }
  return -1;
}

function isLetter(text: string, at: number): boolean {
  return at >= 0 && /\p{L}/u.test(text.charAt(at));
}
