import type { Element } from 'slimdom';
import { blocksOf } from './blocks';
import type { OpcPackage } from './package';
import { child, childrenNamed, descendantsOf, elementsOf, isMath, isWord } from './wordprocessing';

/** Marks of changes that accepting them leaves nothing of. */
const MARKS: ReadonlySet<string> = new Set([
  'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange', 'numberingChange', 'cellIns', 'cellMerge',
  'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart',
  'customXmlDelRangeEnd', 'customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd', 'customXmlMoveToRangeStart', 'customXmlMoveToRangeEnd', 'delText', 'delInstrText',
]);
const PUT_IN: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const TAKEN_OUT: ReadonlySet<string> = new Set(['del', 'moveFrom']);
const CHANGES: ReadonlySet<string> = new Set([...MARKS, ...PUT_IN, ...TAKEN_OUT, 'cellDel']);
/** What holds paragraphs and tables of its own. */
const CONTAINERS: ReadonlySet<string> = new Set(['body', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'tc', 'txbxContent']);

/** Accepts every tracked change in these parts: what was put in stays, what was taken out goes, paragraphs and rows as the reader sees them already. */
export function acceptAllChanges(file: OpcPackage, parts: readonly string[]): void {
  for (const part of parts) {
    const root = file.xml(part).documentElement;
    if (root !== null && accept(root)) file.markChanged(part);
  }
}

/** Returns whether there was anything to accept. */
function accept(root: Element): boolean {
  const changes = [...descendantsOf(root)].filter((element) => isWord(element) && CHANGES.has(element.localName));
  if (changes.length === 0) return false;
  for (const change of changes) {
    const isSaidOfSomething = isProperty(change.parentElement);
    if (MARKS.has(change.localName)) change.remove();
    else if (isOfFormula(change.parentElement) || (PUT_IN.has(change.localName) && !isSaidOfSomething)) unwrap(change);
    else if (PUT_IN.has(change.localName) || !isSaidOfSomething) change.remove();
  }
  for (const container of below(root).filter((element) => isWord(element) && CONTAINERS.has(element.localName))) joinParagraphs(container);
  // Only now: a table keeps the paragraphs around it apart, for the reader too, even when all of it was taken out.
  removeRowsAndCells(root);
  // What is said of a paragraph's mark was needed until now.
  for (const element of below(root)) if (isWord(element) && TAKEN_OUT.has(element.localName)) element.remove();
  return true;
}

function removeRowsAndCells(root: Element): void {
  for (const element of below(root)) {
    const isRow = isWord(element, 'tr') && child(child(element, 'trPr'), 'del') !== null;
    const isCell = isWord(element, 'tc') && child(child(element, 'tcPr'), 'cellDel') !== null;
    if (isRow || isCell) element.remove();
  }
  for (const row of below(root)) if (isWord(row, 'tr') && ![...descendantsOf(row)].some((element) => isWord(element, 'tc'))) row.remove();
  for (const table of below(root)) if (isWord(table, 'tbl') && ![...descendantsOf(table)].some((element) => isWord(element, 'tr'))) table.remove();
}

/** Joins each paragraph whose mark was taken out to the one after it, which gives the format. */
function joinParagraphs(container: Element): void {
  for (const block of blocksOf(container)) {
    if (block.kind === 'table') continue;
    const elements: Element[] = [...block.elements];
    const last = elements.pop();
    if (last === undefined) continue;
    const properties = child(last, 'pPr');
    const contents = elements.flatMap((element) => [...elementsOf(element)].filter((content) => !isWord(content, 'pPr')));
    const before = properties === null ? last.firstChild : properties.nextSibling;
    for (const content of contents) last.insertBefore(content, before);
    for (const element of elements) element.remove();
    if (block.isMarkGone && [...elementsOf(last)].every((element) => element === properties)) last.remove();
  }
  for (const control of below(container).filter((element) => isWord(element, 'sdt'))) if (child(control, 'sdtContent')?.firstElementChild === null) control.remove();
  if (isWord(container, 'tc') && !endsWithParagraph(container)) appendParagraph(container);
}

function endsWithParagraph(cell: Element): boolean {
  return childrenNamed(cell, 'p').length > 0 || childrenNamed(cell, 'sdt').length > 0;
}

function appendParagraph(cell: Element): void {
  const paragraph = cell.ownerDocument?.createElementNS(cell.namespaceURI, cell.prefix === null ? 'p' : `${cell.prefix}:p`);
  if (paragraph !== undefined) cell.appendChild(paragraph);
}

/** Whether a change in such an element is said of a paragraph's mark, a row or a list number, and holds nothing itself. */
function isProperty(element: Element | null): boolean {
  return element !== null && isWord(element) && element.localName.endsWith('Pr');
}

/** What is said of a bracket or a fraction line stands around its format, which stays. */
function isOfFormula(element: Element | null): boolean {
  return element !== null && isMath(element) && element.localName.endsWith('Pr');
}

function unwrap(element: Element): void {
  while (element.firstChild !== null) element.parentNode?.insertBefore(element.firstChild, element);
  element.remove();
}

function below(root: Element): Element[] {
  return [...descendantsOf(root)];
}
