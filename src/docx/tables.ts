import type { Element } from 'slimdom';
import { membersOf } from './blocks';
import { attribute, child, toggle, valueOf, wholeNumber } from './wordprocessing';

/** More columns than Word allows; what a file says beyond it is wrong. */
const MOST_COLUMNS = 63;

export interface CellShape {
  /** `w:tc` */
  readonly element: Element;
  readonly isPrompt: boolean;
  /** First grid column, 0-based. */
  readonly column: number;
  /** Grid columns covered, at least 1. */
  readonly columns: number;
  /** Whether it is the lower part of a vertically merged cell. */
  readonly continues: boolean;
}

export interface TableShape {
  readonly headerRows: number;
  readonly rows: readonly (readonly CellShape[])[];
}

/** Rows and cells of a `w:tbl` with tracked changes accepted: rows and cells that were deleted are out. */
export function shapeOf(table: Element): TableShape {
  const rows = [...membersOf(table, ['tr'])].filter(({ element }) => child(child(element, 'trPr'), 'del') === null);
  const body = rows.findIndex(({ element }) => toggle(child(element, 'trPr'), 'tblHeader') !== true);
  let above: ReadonlySet<number> = new Set();
  const shapes = rows.map(({ element, isPrompt }) => {
    const { cells, merged } = cellsOf(element, isPrompt, above);
    above = merged;
    return cells;
  });
  return { headerRows: body === -1 ? rows.length : body, rows: shapes };
}

/**
 * @param above first columns of the vertically merged cells in the row before: a cell that goes on from none of them is one of its own,
 *   as when the row it began in was deleted
 */
function cellsOf(row: Element, isPrompt: boolean, above: ReadonlySet<number>): { cells: CellShape[]; merged: ReadonlySet<number> } {
  const cells: CellShape[] = [];
  const merged = new Set<number>();
  let column = spanOf(child(row, 'trPr'), 'gridBefore') ?? 0;
  for (const member of membersOf(row, ['tc'], isPrompt)) {
    const properties = child(member.element, 'tcPr');
    if (child(properties, 'cellDel') !== null) continue;
    const columns = Math.max(1, spanOf(properties, 'gridSpan') ?? 1);
    const merge = child(properties, 'vMerge');
    const continues = merge !== null && attribute(merge, 'val') !== 'restart' && above.has(column);
    if (merge !== null) merged.add(column);
    cells.push({ ...member, column, columns, continues });
    column += columns;
  }
  return { cells, merged };
}

/** Grid columns that a property of a row or cell (`gridBefore`, `gridSpan`) says, 0 to 63; null where it says none or what is no number. */
export function spanOf(properties: Element | null, name: string): number | null {
  const span = wholeNumber(valueOf(properties, name));
  return span === null || span < 0 ? null : Math.min(span, MOST_COLUMNS);
}
