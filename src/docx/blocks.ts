import type { Element } from 'slimdom';
import { chosenBranch } from './alternate-content';
import { showsPlaceholder } from './run-content';
import { child, elementsOf, isAlternateContent, isWord } from './wordprocessing';

/** A paragraph as the reader sees it: more than one `w:p` where the mark between them was deleted. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** `w:p`, at least one. The last one gives the paragraph its format, as its mark is the one that stays. */
  readonly elements: readonly [Element, ...Element[]];
  /** Whether what it shows is the prompt of a content control, which nobody wrote. */
  readonly isPrompt: boolean;
  /** Whether its last mark was deleted as well, with a table after it that it cannot join: without text it is not there any more. */
  readonly isMarkGone: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  /** `w:tbl` */
  readonly element: Element;
  readonly isPrompt: boolean;
}

/** The paragraphs and tables right inside a body, a cell, a note, a text box, in order. */
export function blocksOf(container: Element): (ParagraphBlock | TableBlock)[] {
  const blocks: (ParagraphBlock | TableBlock)[] = [];
  let open: Element[] = [];
  const close = (last: Element | null, more: { readonly isPrompt?: boolean; readonly isMarkGone?: boolean } = {}) => {
    const [first, ...others] = last === null ? open : [...open, last];
    if (first !== undefined) blocks.push({ kind: 'paragraph', elements: [first, ...others], isPrompt: false, isMarkGone: false, ...more });
    open = [];
  };
  for (const { element, isPrompt } of membersOf(container, ['p', 'tbl'])) {
    if (isWord(element, 'tbl')) {
      if (isTableDeleted(element)) continue;
      close(null, { isMarkGone: true });
      blocks.push({ kind: 'table', element, isPrompt });
    } else if (isPrompt) {
      // What someone wrote before a prompt is no part of it.
      close(null);
      close(element, { isPrompt });
    } else if (isMarkDeleted(element)) open.push(element);
    else close(element);
  }
  close(null);
  return blocks;
}

export interface Member {
  readonly element: Element;
  readonly isPrompt: boolean;
}

/** Elements that stand around paragraphs, rows or cells and change nothing about them. */
const TRANSPARENT: ReadonlySet<string> = new Set(['customXml', 'smartTag', 'ins', 'moveTo', 'sdtContent']);

/** The elements of these names right inside `container`, looking through content controls and the like. */
export function* membersOf(container: Element, names: readonly string[], isPrompt = false): Generator<Member> {
  for (const element of elementsOf(container)) {
    if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch !== null) yield* membersOf(branch, names, isPrompt);
    } else if (!isWord(element)) {
      continue;
    } else if (names.includes(element.localName)) {
      yield { element, isPrompt };
    } else if (element.localName === 'sdt') {
      const content = child(element, 'sdtContent');
      if (content !== null) yield* membersOf(content, names, isPrompt || showsPlaceholder(element));
    } else if (TRANSPARENT.has(element.localName)) {
      yield* membersOf(element, names, isPrompt);
    }
  }
}

/** Whether all rows were deleted: then what stands around the table stands together. */
function isTableDeleted(table: Element): boolean {
  let hasRows = false;
  for (const { element } of membersOf(table, ['tr'])) {
    if (child(child(element, 'trPr'), 'del') === null) return false;
    hasRows = true;
  }
  return hasRows;
}

/** Whether accepting the tracked changes joins a paragraph to the one after it. */
function isMarkDeleted(paragraph: Element): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== null || child(mark, 'moveFrom') !== null;
}
