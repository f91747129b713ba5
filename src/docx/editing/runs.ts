import type { Element, Text } from 'slimdom';
import { keepsSpace } from '../paragraph-text';
import { child, elementsOf, isWord } from '../wordprocessing';
import { copyOf } from './change-tracking';
import { insertAfter, isProperties, makeElement, preserveSpace, unwrap } from './make-element';

/** Elements that hold runs and mean nothing without any. */
const EMPTY_WITHOUT_RUNS: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo']);
const SPACE_AT_AN_END = /^[ \t\n\r]|[ \t\n\r]$/;
const PIECES = /[^\t\n]+|\t|\n/g;

/** The `w:t` as one text node with no spaces at its ends that Word would drop, so that its data is its text. */
export function settleText(element: Element): Text {
  const { firstChild, childNodes } = element;
  const content = element.textContent ?? '';
  const data = keepsSpace(element) ? content : content.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
  if (childNodes.length === 1 && firstChild?.nodeType === 3) {
    const text = firstChild as Text;
    if (text.data !== data) text.data = data;
    return text;
  }
  const text = makeText(element, data);
  element.replaceChildren(text);
  return text;
}

/** What becomes of a place in the data of a `w:t` once it is settled. */
export function settledOffset(element: Element, offset: number): number {
  if (!isTextElement(element) || keepsSpace(element)) return offset;
  const content = element.textContent ?? '';
  return Math.max(0, offset - (content.length - content.replace(/^[ \t\n\r]+/, '').length));
}

/** Writes the text of a settled `w:t`. */
export function setText(element: Element, data: string): void {
  settleText(element).data = data;
  if (SPACE_AT_AN_END.test(data) && !keepsSpace(element)) preserveSpace(element);
}

/** A copy of a run's start: its attributes and format, without content. */
export function emptyCopy(run: Element): Element {
  const copy = run.cloneNode(false) as Element;
  const format = child(run, 'rPr');
  if (format) copy.appendChild(copyOf(format));
  return copy;
}

/**
 * Cuts a run in two before `offset` units of one of its elements.
 * @param content child of the run
 * @param offset 0 for an element that stands for a character
 * @returns the run that begins with what stands behind the cut: the run itself where nothing stands before
 */
export function cutRun(run: Element, content: Element, offset: number): Element {
  let first = content;
  if (offset > 0) {
    const text = settleText(content).data;
    if (offset < text.length) {
      const rest = content.cloneNode(false) as Element;
      insertAfter(rest, content);
      setText(rest, text.slice(offset));
      setText(content, text.slice(0, offset));
      first = rest;
    } else {
      const next = content.nextElementSibling;
      if (!next) throw new RangeError('There is nothing behind the cut.');
      first = next;
    }
  }
  if ([...elementsOf(run)].every((element) => element === first || isProperties(element) || isAfter(element, first))) return run;
  const rest = emptyCopy(run);
  insertAfter(rest, run);
  for (let next: Element | null = first; next; ) {
    const moving: Element = next;
    next = moving.nextElementSibling;
    rest.appendChild(moving);
  }
  return rest;
}

/** As `cutRun`, but returns the run that ends with what stands before the cut. */
export function cutRunAfter(run: Element, content: Element, offset: number): Element {
  const length = isTextElement(content) ? settleText(content).data.length : offset;
  const isAtEnd = offset >= length;
  if (isAtEnd && !content.nextElementSibling) return run;
  if (isAtEnd) {
    const next = content.nextElementSibling;
    if (next) cutRun(run, next, 0);
  } else cutRun(run, content, offset);
  return run;
}

/** Takes the selected elements of a run, a stretch of them at a time, into runs of their own; returns those runs. */
export function isolate(run: Element, selected: ReadonlySet<Element>): Element[] {
  const isolated: Element[] = [];
  const content = [...elementsOf(run)].filter((element) => !isProperties(element));
  let current = run;
  let wasSelected: boolean | null = null;
  for (const element of content) {
    const isSelected = selected.has(element);
    if (wasSelected !== null && isSelected !== wasSelected) current = cutRun(current, element, 0);
    if (isSelected && isolated.at(-1) !== current) isolated.push(current);
    wasSelected = isSelected;
  }
  return isolated;
}

/** The elements of a run that show a text: `w:t`, with `w:tab` for a tab and `w:br` for a line break. */
export function contentFor(like: Element, text: string): Element[] {
  return [...text.matchAll(PIECES)].map(([piece]) => {
    if (piece === '\t') return makeElement(like, 'tab');
    if (piece === '\n') return makeElement(like, 'br');
    const element = makeElement(like, 't');
    element.appendChild(makeText(element, piece));
    if (SPACE_AT_AN_END.test(piece)) preserveSpace(element);
    return element;
  });
}

/** A run with a text, in a format (`w:rPr`) if there is one. */
export function makeRun(like: Element, text: string, format: Element | null): Element {
  const run = makeElement(like, 'r');
  if (format) run.appendChild(format.cloneNode(true));
  run.append(...contentFor(like, text));
  return run;
}

/** A format as new text takes it on: without the record of how it was changed, or that it was inserted itself. */
export function formatForNewText(format: Element | null): Element | null {
  if (!format) return null;
  const copy = format.cloneNode(true) as Element;
  for (const element of [...elementsOf(copy)]) if (isWord(element) && ['rPrChange', 'ins', 'del', 'moveFrom', 'moveTo'].includes(element.localName)) element.remove();
  return copy.firstElementChild ? copy : null;
}

/** Takes a run away that holds nothing any more, and what around it means nothing without a run. */
export function tidyRun(run: Element): void {
  if ([...elementsOf(run)].some((element) => !isProperties(element))) return;
  const { parentElement: parent } = run;
  if (parent && isWord(parent, 'sdtContent') && runsIn(parent) === 1) return;
  run.remove();
  if (parent) tidyWrapper(parent);
}

/** Takes an element away that holds no run any more, leaving the marks in it, and so on outwards. */
export function tidyWrapper(wrapper: Element): void {
  const { parentElement: parent } = wrapper;
  const isNeeded = !isWord(wrapper) || !EMPTY_WITHOUT_RUNS.has(wrapper.localName) || !parent || runsIn(wrapper) > 0 || holdsBlocks(wrapper);
  if (isNeeded) return;
  unwrap(wrapper);
  tidyWrapper(parent);
}

export function isTextElement(element: Element): boolean {
  return isWord(element, 't') || isWord(element, 'delText');
}

function runsIn(element: Element): number {
  let count = 0;
  for (const inner of elementsOf(element)) count += inner.localName === 'r' ? 1 : runsIn(inner);
  return count;
}

function holdsBlocks(element: Element): boolean {
  return [...elementsOf(element)].some((inner) => ['p', 'tbl', 'tr', 'tc', 'sdt'].includes(inner.localName));
}

function makeText(element: Element, data: string): Text {
  if (!element.ownerDocument) throw new Error('The element is in no document.');
  return element.ownerDocument.createTextNode(data);
}

function isAfter(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & 4) !== 0;
}
