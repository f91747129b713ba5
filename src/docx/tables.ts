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
  return { headerRows: body === -1 ? rows.length : body, rows: rows.map(({ element, isPrompt }) => cellsOf(element, isPrompt)) };
}

function cellsOf(row: Element, isPrompt: boolean): CellShape[] {
  const cells: CellShape[] = [];
  let column = spanOf(child(row, 'trPr'), 'gridBefore') ?? 0;
  for (const member of membersOf(row, ['tc'], isPrompt)) {
    const properties = child(member.element, 'tcPr');
    if (child(properties, 'cellDel') !== null) continue;
    const columns = Math.max(1, spanOf(properties, 'gridSpan') ?? 1);
    const merge = child(properties, 'vMerge');
    const continues = merge !== null && attribute(merge, 'val') !== 'restart';
    cells.push({ ...member, column, columns, continues });
    column += columns;
  }
  return cells;
}

function spanOf(properties: Element | null, name: string): number | null {
  const span = wholeNumber(valueOf(properties, name));
  return span === null || span < 0 ? null : Math.min(span, MOST_COLUMNS);
}
