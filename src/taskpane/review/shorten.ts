/**
 * The text on one line, cut between words to at most `limit` UTF-16 units with an ellipsis where it was longer. A single word longer than
 * that is cut within, never inside a surrogate pair.
 */
export function shorten(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= limit) return line;
  const space = line.lastIndexOf(' ', limit - 1);
  const cut = space > limit / 2 ? line.slice(0, space) : line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, '');
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}
