import { linesCss, readableOn } from './css';
import type { Flow } from './flow';
import { readLines, readShading } from './formats';
import { fromTwentieths, pt } from './lengths';
import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, isOn, valueOf } from './ooxml';
import type { Pen } from './pen';
import { format, make } from './pen';
import type { GridCell, GridRow, TableGrid } from './table-grid';
import { readGrid } from './table-grid';
import { TableStyle } from './table-style';
import { changeTitle } from './tracked-change';

/** Space at the left and right of a cell's text where nothing is stated: 0.19 cm. */
const CELL_PADDING = 5.4;

/** Draws `w:tbl`, a step for each row. */
export function* drawTable(pen: Pen, table: XmlElement, into: Element, flow: Flow): Generator<void> {
  const properties = child(table, 'tblPr');
  const grid = readGrid(table);
  const style = new TableStyle(properties, pen.styles, pen.theme);
  const box = make(pen, 'table');
  format(pen, box, { ...flow.interrupt(), ...tableCss(style, grid) });
  const rightToLeft = child(properties, 'bidiVisual');
  if (rightToLeft && isOn(attribute(rightToLeft, 'val'))) box.dir = 'rtl';
  const caption = valueOf(properties, 'tblCaption');
  if (caption) box.ariaLabel = caption;
  box.append(columnsOf(pen, grid));
  into.append(box);
  const padding = paddingOf(style.properties.map((stated) => child(stated, 'tblCellMar')));
  const headers = leadingHeaders(grid.rows);
  let group: HTMLElement | null = null;
  for (const [index, row] of grid.rows.entries()) {
    if (index === 0 || index === headers) {
      group = make(pen, index < headers ? 'thead' : 'tbody');
      box.append(group);
    }
    yield* drawRow(pen, row, index, { grid, style, padding, into: group ?? box });
  }
}

interface TableAround {
  readonly grid: TableGrid;
  readonly style: TableStyle;
  readonly padding: Padding;
  readonly into: Element;
}

type Padding = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

function* drawRow(pen: Pen, row: GridRow, index: number, table: TableAround): Generator<void> {
  const box = make(pen, 'tr');
  const height = fromTwentieths(attribute(child(row.properties, 'trHeight'), 'val'));
  if (height) format(pen, box, { height: pt(height) });
  for (const name of ['ins', 'del'] as const) {
    const change = child(row.properties, name);
    if (!change) continue;
    box.classList.add(name === 'ins' ? 'inserted' : 'deleted');
    box.title = `Row: ${changeTitle(change)}`;
  }
  if (row.before) box.append(freeCell(pen, row.before));
  table.into.append(box);
  for (const cell of row.cells) yield* drawCell(pen, cell, row, index, box, table);
  yield;
}

function freeCell(pen: Pen, columns: number): HTMLElement {
  const cell = make(pen, 'td', 'free');
  cell.colSpan = columns;
  return cell;
}

function* drawCell(pen: Pen, cell: GridCell, row: GridRow, index: number, into: Element, table: TableAround): Generator<void> {
  const box = make(pen, row.header ? 'th' : 'td');
  if (row.header) box.scope = 'col';
  if (cell.columns > 1) box.colSpan = cell.columns;
  if (cell.rows > 1) box.rowSpan = cell.rows;
  const { grid, style } = table;
  const given = style.cell({ row: index, rows: grid.rows.length - cell.rows + 1, column: cell.column, columnEnd: cell.column + cell.columns, columns: grid.columns });
  const own = readLines(child(cell.properties, 'tcBorders'), pen.theme);
  const padding = paddingOf([child(cell.properties, 'tcMar')], table.padding);
  const ground = readShading(child(cell.properties, 'shd'), pen.theme) ?? given.shading;
  const align = valueOf(cell.properties, 'vAlign') ?? given.align;
  format(pen, box, {
    ...linesCss({ ...given.lines, ...own }),
    padding: [padding.top, padding.right, padding.bottom, padding.left].map(pt).join(' '),
    'vertical-align': align === 'center' ? 'middle' : align === 'bottom' ? 'bottom' : 'top',
    ...(ground && ground !== 'transparent' ? { 'background-color': ground, color: readableOn(ground) } : {}),
    ...directionCss(valueOf(cell.properties, 'textDirection')),
  });
  into.append(box);
  yield* pen.drawBlocks({ ...pen, lent: { paragraph: given.paragraph, run: given.run } }, cell.element, box);
}

function directionCss(direction: string | null): Record<string, string> {
  if (direction === 'tbRl' || direction === 'tbRlV') return { 'writing-mode': 'vertical-rl' };
  if (direction === 'btLr') return { 'writing-mode': 'sideways-lr' };
  return {};
}

function leadingHeaders(rows: readonly GridRow[]): number {
  const first = rows.findIndex((row) => !row.header);
  return first < 0 ? rows.length : first;
}

function columnsOf(pen: Pen, { columns, widths }: TableGrid): HTMLElement {
  const group = make(pen, 'colgroup');
  for (let column = 0; column < columns; column++) {
    const element = make(pen, 'col');
    const width = widths[column];
    if (width) format(pen, element, { width: pt(width) });
    group.append(element);
  }
  return group;
}

function tableCss(style: TableStyle, { widths }: TableGrid): Record<string, string> {
  const last = <Value>(read: (properties: XmlElement) => Value | null): Value | null => style.properties.map(read).filter((value) => value !== null).at(-1) ?? null;
  const css: Record<string, string> = {};
  const width = last((properties) => child(properties, 'tblW'));
  const sum = widths.reduce<number>((total, column) => total + (column ?? 0), 0);
  const stated = attribute(width, 'w') ?? '';
  if (attribute(width, 'type') === 'pct' || stated.endsWith('%')) css['width'] = `${stated.endsWith('%') ? parseFloat(stated) : Number(stated) / 50}%`;
  else if (widths.every((column) => column) && sum > 0) css['width'] = pt(sum);
  else if (attribute(width, 'type') === 'dxa' && fromTwentieths(stated)) css['width'] = pt(fromTwentieths(stated) ?? 0);
  if (attribute(last((properties) => child(properties, 'tblLayout')), 'type') === 'fixed' && css['width']) css['table-layout'] = 'fixed';
  const alignment = last((properties) => valueOf(properties, 'jc'));
  const indent = fromTwentieths(attribute(last((properties) => child(properties, 'tblInd')), 'w'));
  if (alignment === 'center') css['margin-inline'] = 'auto';
  else if (alignment === 'right' || alignment === 'end') css['margin-inline-start'] = 'auto';
  else if (indent) css['margin-inline-start'] = pt(indent);
  return css;
}

/** @param stated from the weakest to the strongest */
function paddingOf(stated: readonly (XmlElement | null)[], below: Padding = { top: 0, right: CELL_PADDING, bottom: 0, left: CELL_PADDING }): Padding {
  const padding: Record<string, number> = { ...below };
  for (const margins of stated) {
    for (const margin of margins ? elementsOf(margins) : []) {
      const side = margin.localName === 'start' ? 'left' : margin.localName === 'end' ? 'right' : margin.localName;
      const width = fromTwentieths(attribute(margin, 'w'));
      if (width !== undefined) padding[side] = width;
    }
  }
  return { ...below, ...padding };
}
