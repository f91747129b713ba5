import type { Element } from 'slimdom';
import { child, isWord } from '../wordprocessing';
import { makeChange, type Tracking } from './change-tracking';
import type { Edit } from './document-editor';
import { makeElement, preserveSpace } from './make-element';
import { markParagraph, propertiesFor } from './paragraph-properties';
import { EditRefused } from './refusal';

/** Width of a table across the page, in fiftieths of a per cent. */
const WHOLE_WIDTH = '5000';
const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;
/** What XML cannot hold. */
const NO_XML = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Puts a table behind the last block of a body, and an empty paragraph behind it, as Word has at the end. The table has thin borders until it gets a style.
 * @param body `w:body`
 * @param rows texts of the cells; all rows of one length, at least one row and column
 * @returns `w:tbl`
 * @throws EditRefused where a text cannot be kept in a file
 */
export function appendTable(edit: Edit, part: string, body: Element, rows: readonly (readonly string[])[], tracking: Tracking = null): Element {
  return edit.editor.edit(() => {
    edit.open(part);
    if (rows.some((cells) => cells.some((text) => NO_XML.test(text)))) throw new EditRefused('characters');
    const before = child(body, 'sectPr');
    const table = makeElement(body, 'tbl');
    const properties = table.appendChild(makeElement(table, 'tblPr'));
    properties.appendChild(makeElement(table, 'tblW', { w: WHOLE_WIDTH, type: 'pct' }));
    const borders = properties.appendChild(makeElement(table, 'tblBorders'));
    for (const side of SIDES) borders.appendChild(makeElement(table, side, { val: 'single', sz: '4', space: '0', color: 'auto' }));
    const columns = rows[0]?.length ?? 0;
    const grid = table.appendChild(makeElement(table, 'tblGrid'));
    for (let at = 0; at < columns; at += 1) grid.appendChild(makeElement(table, 'gridCol', { w: String(Math.floor(9000 / columns)) }));
    body.insertBefore(table, before);
    for (const cells of rows) table.appendChild(rowOf(table, cells, tracking));
    body.insertBefore(makeElement(body, 'p'), before);
    edit.editor.reader.forgetFields();
    return table;
  });
}

function rowOf(table: Element, cells: readonly string[], tracking: Tracking): Element {
  const row = makeElement(table, 'tr');
  if (tracking) row.appendChild(makeElement(table, 'trPr')).appendChild(makeChange(table, 'ins', tracking));
  for (const text of cells) {
    const cell = row.appendChild(makeElement(table, 'tc'));
    cell.appendChild(makeElement(table, 'tcPr')).appendChild(makeElement(table, 'tcW', { w: '0', type: 'auto' }));
    const paragraph = cell.appendChild(makeElement(table, 'p'));
    if (tracking) markParagraph(paragraph, makeChange(table, 'ins', tracking));
    const run = makeElement(table, 'r');
    const words = run.appendChild(makeElement(table, 't'));
    preserveSpace(words);
    words.appendChild((table.ownerDocument as NonNullable<typeof table.ownerDocument>).createTextNode(text));
    (tracking ? paragraph.appendChild(makeChange(table, 'ins', tracking)) : paragraph).appendChild(run);
  }
  return row;
}

/** Gives a table a style of the document, in place of borders of its own. */
export function setTableStyle(edit: Edit, part: string, table: Element, style: string): void {
  edit.editor.edit(() => {
    edit.open(part);
    const properties = child(table, 'tblPr') ?? table.insertBefore(makeElement(table, 'tblPr'), table.firstChild);
    child(properties, 'tblStyle')?.remove();
    child(properties, 'tblBorders')?.remove();
    properties.insertBefore(makeElement(table, 'tblStyle', { val: style }), properties.firstChild);
  });
}

/** Makes the first rows of a table those that are repeated on every page, and no others. */
export function setHeaderRows(edit: Edit, part: string, table: Element, count: number): void {
  edit.editor.edit(() => {
    edit.open(part);
    [...table.children].filter((row) => isWord(row, 'tr')).forEach((row, at) => {
      const properties = child(row, 'trPr') ?? row.insertBefore(makeElement(row, 'trPr'), child(row, 'tc'));
      child(properties, 'tblHeader')?.remove();
      // Before the mark of a tracked change, by the schema.
      if (at < count) properties.insertBefore(makeElement(row, 'tblHeader'), child(properties, 'ins') ?? child(properties, 'del'));
      else if (!properties.firstElementChild) properties.remove();
    });
  });
}

/** Gives a paragraph a style of the document; what it has of its own stays. */
export function setParagraphStyle(edit: Edit, part: string, paragraph: Element, style: string): void {
  edit.editor.edit(() => {
    edit.open(part);
    const properties = propertiesFor(paragraph);
    child(properties, 'pStyle')?.remove();
    properties.insertBefore(makeElement(paragraph, 'pStyle', { val: style }), properties.firstChild);
  });
}

/** Takes a paragraph out of its list; a list that its style puts it in is switched off for it. */
export function leaveList(edit: Edit, part: string, paragraph: Element): void {
  edit.editor.edit(() => {
    edit.open(part);
    const properties = propertiesFor(paragraph);
    child(properties, 'numPr')?.remove();
    const list = makeElement(paragraph, 'numPr');
    list.appendChild(makeElement(paragraph, 'ilvl', { val: '0' }));
    list.appendChild(makeElement(paragraph, 'numId', { val: '0' }));
    const first = [...properties.children].find((element) => !isWord(element) || !BEFORE_LIST.has(element.localName));
    properties.insertBefore(list, first ?? null);
  });
}

/** Properties of a paragraph that stand before its list, by the schema. */
const BEFORE_LIST: ReadonlySet<string> = new Set(['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl']);
