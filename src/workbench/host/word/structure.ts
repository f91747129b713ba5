import type { Element } from 'slimdom';
import { membersOf } from '../../../docx/blocks';
import { shapeOf } from '../../../docx/tables';
import { child, elementsOf, isWord, toggle } from '../../../docx/wordprocessing';

/** Where a story of text begins. */
const STORIES = new Set(['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent']);

/** Paragraphs and tables of a container, through whatever is wrapped around them. */
export function blocksOf(container: Element): Element[] {
  return [...membersOf(container, ['p', 'tbl'])].map(({ element }) => element);
}

/** All paragraphs of some blocks in reading order, those in tables row by row; text boxes are stories of their own. */
export function* paragraphsOf(blocks: Iterable<Element>): Generator<Element> {
  for (const block of blocks) {
    if (isWord(block, 'p')) yield block;
    else if (isWord(block, 'tbl')) for (const cell of cellsWithText(block)) yield* paragraphsOf(blocksOf(cell));
  }
}

/** The tables among some blocks, without those nested in others. */
export function tablesOf(blocks: Iterable<Element>): Element[] {
  return [...blocks].filter((block) => isWord(block, 'tbl'));
}

export function rowsOf(table: Element): Element[] {
  return [...membersOf(table, ['tr'])].map(({ element }) => element);
}

export function cellsOf(row: Element): Element[] {
  return [...membersOf(row, ['tc'])].map(({ element }) => element);
}

/** The cells of a table, row by row, but for the lower parts of vertically merged ones: those have no text of their own. */
function cellsWithText(table: Element): Element[] {
  const lowerParts = new Set(shapeOf(table).rows.flatMap((row) => row.filter(({ continues }) => continues).map(({ element }) => element)));
  return rowsOf(table).flatMap(cellsOf).filter((cell) => !lowerParts.has(cell));
}

export function isHeaderRow(row: Element): boolean {
  return toggle(child(row, 'trPr'), 'tblHeader') === true;
}

/** The nearest element of that name around another, within the same story. */
export function ancestor(element: Element, name: string): Element | null {
  for (const around of ancestorsOf(element)) {
    if (isWord(around, name)) return around;
    if (isStory(around)) return null;
  }
  return null;
}

/** The story that an element stands in: body, header, note, text box. */
export function storyOf(element: Element): Element {
  let outermost = element;
  for (const around of ancestorsOf(element)) {
    if (isStory(around)) return around;
    outermost = around;
  }
  return outermost;
}

/** Whether a paragraph stands in the body of the document, in its tables as well, and not in a note, a header or a text box. */
export function isInBody(paragraph: Element): boolean {
  return isWord(storyOf(paragraph), 'body');
}

function isStory(element: Element): boolean {
  return isWord(element) && STORIES.has(element.localName);
}

function* ancestorsOf(element: Element): Generator<Element> {
  for (let around = element.parentElement; around; around = around.parentElement) yield around;
}

/** Whether no paragraph or table follows an element in the container around it. Looks no further than the next one. */
export function endsContainer(element: Element, container: Element): boolean {
  for (let at: Element | null = element; at && at !== container; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (isWord(next, 'p') || isWord(next, 'tbl') || blocksOf(next).length > 0) return false;
    }
  }
  return true;
}

/** How many tables are around an element of a story. */
export function tableDepth(element: Element): number {
  let depth = 0;
  for (let table = ancestor(element, 'tbl'); table; table = ancestor(table, 'tbl')) depth++;
  return depth;
}

/** All WordprocessingML elements of that name among some elements and inside them, in order, text boxes left out. */
export function* inside(parents: Iterable<Element>, name: string): Generator<Element> {
  yield* insideAny(parents, new Set([name]));
}

/** As `inside`, for elements of several names. */
export function* insideAny(parents: Iterable<Element>, names: ReadonlySet<string>): Generator<Element> {
  for (const parent of parents) {
    if (isWord(parent, 'txbxContent')) continue;
    if (isWord(parent) && names.has(parent.localName)) yield parent;
    yield* insideAny(elementsOf(parent), names);
  }
}
