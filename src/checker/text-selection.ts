import type { CaseDocument, Position } from '../document/case-document';

/** A place between two units of a paragraph's text. */
export interface TextPoint {
  /** Index into `CaseDocument.paragraphs`. */
  readonly paragraph: number;
  /** UTF-16 units from the beginning of the paragraph. */
  readonly offset: number;
}

/** What is selected in a document, in reading order; from a point to the same point where only the cursor stands there. */
export interface TextSelection {
  readonly from: TextPoint;
  readonly to: TextPoint;
}

/** Whether nothing but the cursor is there. */
export function isCursor({ from, to }: TextSelection): boolean {
  return from.paragraph === to.paragraph && from.offset === to.offset;
}

/** Whether a selection holds some of the words at a position; for a cursor whether it stands in them, or right before or after. */
export function touches(selection: TextSelection, { paragraph, start, end }: Position): boolean {
  const { from, to } = selection;
  if (paragraph < from.paragraph || paragraph > to.paragraph) return false;
  const reach = isCursor(selection) ? 1 : 0;
  return !(paragraph === from.paragraph && end + reach <= from.offset) && !(paragraph === to.paragraph && start >= to.offset + reach);
}

/** Whether a position begins behind a selection. */
export function isBehind({ to }: TextSelection, { paragraph, start }: Position): boolean {
  return paragraph > to.paragraph || (paragraph === to.paragraph && start >= to.offset);
}

/** A selection as it stands after the document was edited: what was written inside it belongs to it. */
export function selectionAfterEdit({ from, to }: TextSelection, before: CaseDocument, after: CaseDocument): TextSelection {
  const [head, tail] = common(before.paragraphs.map(({ text }) => text), after.paragraphs.map(({ text }) => text));
  const shift = after.paragraphs.length - before.paragraphs.length;
  const lengthNow = (paragraph: number): number => after.paragraphs[paragraph]?.text.length ?? 0;
  const moved = ({ paragraph, offset }: TextPoint, isEnd: boolean): TextPoint => {
    if (paragraph < head) return { paragraph, offset };
    if (paragraph >= before.paragraphs.length - tail) return { paragraph: paragraph + shift, offset };
    if (shift === 0) return { paragraph, offset: offsetAfterEdit(before.paragraphs[paragraph]?.text ?? '', after.paragraphs[paragraph]?.text ?? '', offset, isEnd) };
    const last = after.paragraphs.length - tail - 1;
    return isEnd ? { paragraph: Math.max(0, last), offset: lengthNow(last) } : { paragraph: head, offset: 0 };
  };
  return { from: moved(from, false), to: moved(to, true) };
}

function offsetAfterEdit(before: string, after: string, offset: number, isEnd: boolean): number {
  const [same, sameAtEnd] = common(before, after);
  const isBeforeEdit = offset <= same;
  const isAfterEdit = offset >= before.length - sameAtEnd;
  if (isEnd ? isAfterEdit : isAfterEdit && !isBeforeEdit) return offset + after.length - before.length;
  if (isBeforeEdit) return offset;
  return isEnd ? after.length - sameAtEnd : same;
}

/** How many items are the same at the beginning, and how many of the others at the end. */
function common(before: ArrayLike<string>, after: ArrayLike<string>): [number, number] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return [head, tail];
}
