import { spanOf } from '../../../docx/tables';
import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, elementsOf, isOn, isWord, valueOf } from './ooxml';
import { fromTwentieths } from './lengths';

/** A cell as it is drawn: merged cells are one. */
export interface GridCell {
  readonly element: XmlElement;
  readonly properties: XmlElement | null;
  /** The first grid column and the number of columns. */
  readonly column: number;
  columns: number;
  /** The number of rows that the cell reaches over. */
  rows: number;
}

export interface GridRow {
  readonly element: XmlElement;
  readonly properties: XmlElement | null;
  readonly cells: readonly GridCell[];
  /** Columns left free at the beginning of the row. */
  readonly before: number;
  /** Marked to repeat at the top of each page. */
  readonly header: boolean;
}

export interface TableGrid {
  readonly rows: readonly GridRow[];
  readonly columns: number;
  /** Widths of the columns in points; undefined where neither grid nor cells say. */
  readonly widths: readonly (number | undefined)[];
}

/** Lays the rows and cells of `w:tbl` out on its grid. */
export function readGrid(table: XmlElement): TableGrid {
  const rows: GridRow[] = [];
  let reaching = new Map<number, GridCell>();
  for (const element of unwrapped(table, 'tr')) {
    const properties = child(element, 'trPr');
    const before = spanOf(properties, 'gridBefore') ?? 0;
    const { cells, nextReaching } = readCells(element, before, reaching);
    reaching = nextReaching;
    const header = child(properties, 'tblHeader');
    rows.push({ element, properties, cells, before, header: header !== null && isOn(attribute(header, 'val')) });
  }
  const grid = childrenNamed(child(table, 'tblGrid'), 'gridCol').map((column) => fromTwentieths(attribute(column, 'w')));
  const columns = rows.reduce((most, row) => Math.max(most, ...row.cells.map((cell) => cell.column + cell.columns)), 0);
  return { rows, columns, widths: columnWidths(rows, columns, grid) };
}

function readCells(row: XmlElement, before: number, reaching: ReadonlyMap<number, GridCell>): { cells: GridCell[]; nextReaching: Map<number, GridCell> } {
  const cells: GridCell[] = [];
  const nextReaching = new Map<number, GridCell>();
  let column = before;
  for (const element of unwrapped(row, 'tc')) {
    const properties = child(element, 'tcPr');
    const columns = Math.max(1, spanOf(properties, 'gridSpan') ?? 1);
    const vertical = child(properties, 'vMerge');
    const continues = vertical !== null && attribute(vertical, 'val') !== 'restart';
    const above = continues ? reaching.get(column) : undefined;
    const left = cells.at(-1);
    if (above) {
      above.rows++;
      nextReaching.set(column, above);
    } else if (valueOf(properties, 'hMerge') === 'continue' && left) left.columns += columns;
    else {
      const cell = { element, properties, column, columns, rows: 1 };
      cells.push(cell);
      if (vertical) nextReaching.set(column, cell);
    }
    column += columns;
  }
  return { cells, nextReaching };
}

/** Rows and cells may stand in content controls and other wrappers. */
function* unwrapped(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const element of elementsOf(parent)) {
    if (isWord(element, name)) yield element;
    else if (isWord(element) && ['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'smartTag'].includes(element.localName)) yield* unwrapped(element, name);
  }
}

/** Some writers fill in the grid with one small number for all columns: widths of cells say more. */
function columnWidths(rows: readonly GridRow[], columns: number, grid: readonly (number | undefined)[]): (number | undefined)[] {
  return Array.from({ length: columns }, (_, column) => {
    for (const row of rows.slice(0, 20)) {
      const cell = row.cells.find((candidate) => candidate.column === column && candidate.columns === 1);
      const width = child(cell?.properties ?? null, 'tcW');
      const points = attribute(width, 'type') === 'dxa' ? fromTwentieths(attribute(width, 'w')) : undefined;
      if (points) return points;
    }
    return grid[column] || undefined;
  });
}
