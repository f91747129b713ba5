/** A stretch of the example's text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * An example in Markdown with the marked words shown.
 * @param marks in order, not overlapping
 */
export function exampleOf(text: string, marks: readonly Stretch[] = []): string {
  return text.includes('\n') ? block(text, marks) : line(text, marks);
}

/** A line: an item of a list, the marked words bold. */
function line(text: string, marks: readonly Stretch[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end } of marks) {
    shown += `${escape(text.slice(at, start))}**${escape(text.slice(start, end))}**`;
    at = end;
  }
  return `- ${shown}${escape(text.slice(at))}`;
}

/** A whole text: as it stands, with ^ below the marked words. */
function block(text: string, marks: readonly Stretch[]): string {
  const rows: string[] = [];
  let at = 0;
  for (const row of text.split('\n')) {
    rows.push(row);
    let carets = '';
    for (let unit = at; unit < at + row.length; unit += 1) carets += marks.some(({ start, end }) => start <= unit && end > unit) ? '^' : ' ';
    if (carets.includes('^')) rows.push(carets.trimEnd());
    at += row.length + 1;
  }
  // A fence longer than any in the text.
  return ['````text', ...rows, '````'].join('\n');
}

/** Text that Markdown shows as it is written. */
export function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+(?=[.)]))/, '$1\\$2');
}
