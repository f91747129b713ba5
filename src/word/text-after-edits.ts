/** The text of one paragraph before and after it was edited. */
export interface EditedText {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a text has become another by these edits alone.
 * @param edits of parts of the text, in the order in which they stand in it; parts that have not changed may be among them
 */
export function isTextAfter(before: string, after: string, edits: readonly EditedText[]): boolean {
  let at = 0;
  let atAfter = 0;
  for (const edit of edits) {
    if (edit.before === edit.after) continue;
    const start = commonLength(before, after, at, atAfter) - commonLength(edit.before, edit.after, 0, 0);
    if (start < 0 || !before.startsWith(edit.before, at + start) || !after.startsWith(edit.after, atAfter + start)) return false;
    at += start + edit.before.length;
    atAfter += start + edit.after.length;
  }
  return before.length - at === after.length - atAfter && commonLength(before, after, at, atAfter) === before.length - at;
}

/** How many units are the same in both from there on. */
function commonLength(one: string, other: string, inOne: number, inOther: number): number {
  const most = Math.min(one.length - inOne, other.length - inOther);
  let same = 0;
  while (same < most && one.charCodeAt(inOne + same) === other.charCodeAt(inOther + same)) same += 1;
  return same;
}
