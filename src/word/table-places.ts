import type { CellPlace } from '../document/case-document';
import type { ParagraphRow, RowAndCell } from './paragraph-row';

/**
 * Which table each paragraph stands in, from row, cell and nesting level alone.
 *
 * Limits lived with: Word's tables have no id, `body.tables` leaves nested tables out, and a paragraph only tells its innermost cell.
 * Three things Word guarantees make up for it: cells come in reading order, a step back therefore begins another table; a cell ends with a
 * paragraph of its own, so the cell around a nested table is that of the next paragraph one level up; and no table ends inside another's row.
 * Two tables of a single cell each, with nothing between, cannot be told apart (Word itself joins such tables).
 */

export interface FoundTable {
  /** Index of the first paragraph that stands in this table and in no table nested in it; Word answers for the table through it. */
  readonly row: number;
  /** The table's own level: 1 for one that is not nested. */
  readonly nesting: number;
  readonly within: CellPlace | null;
}

export interface TablePlaces {
  /** For each paragraph its innermost cell; `table` counts from 0 within these rows. */
  readonly cells: readonly (CellPlace | null)[];
  readonly tables: readonly FoundTable[];
}

interface OpenTable {
  readonly table: number;
  row: number;
  cell: number;
  /** Whether one of the table's own paragraphs was met. */
  named: boolean;
}

type PlacedParagraph = Pick<ParagraphRow, 'nesting' | 'cell'>;

export function tablePlaces(rows: readonly PlacedParagraph[]): TablePlaces {
  const around = cellsAround(rows);
  const open: OpenTable[] = [];
  const tables: { row: number; nesting: number; within: CellPlace | null }[] = [];
  const cells = around.map((chain, index) => {
    if (!chain) {
      return null;
    }
    open.length = Math.min(open.length, chain.length);
    chain.forEach((here, depth) => {
      const known = open[depth];
      if (known && !isBefore(here, known)) {
        if (isBefore(known, here)) {
          open.length = depth + 1;
        }
        known.row = here.row;
        known.cell = here.cell;
        return;
      }
      open.length = depth;
      tables.push({ row: index, nesting: depth + 1, within: placeOf(open[depth - 1]) });
      open.push({ table: tables.length - 1, row: here.row, cell: here.cell, named: false });
    });
    const innermost = open[chain.length - 1];
    const table = innermost && tables[innermost.table];
    if (innermost && table && !innermost.named) {
      innermost.named = true;
      table.row = index;
    }
    return placeOf(innermost);
  });
  return { cells, tables };
}

/**
 * For each paragraph the cells around it, outermost first: none outside tables, null for a paragraph in a table whose cell is unknown,
 * which neither ends a table nor begins one.
 */
function cellsAround(rows: readonly PlacedParagraph[]): (RowAndCell[] | null)[] {
  const around: (RowAndCell[] | null)[] = [];
  /** The cells in which the text goes on after what was seen, read from the end. */
  let ahead: { readonly nesting: number; readonly place: RowAndCell }[] = [];
  for (let index = rows.length - 1; index >= 0; index--) {
    const { nesting = 0, cell = null } = rows[index] ?? {};
    if (nesting > 0 && !cell) {
      around[index] = null;
      continue;
    }
    ahead = ahead.filter((level) => level.nesting < nesting);
    if (cell && nesting > 0) {
      ahead.push({ nesting, place: cell });
    }
    around[index] = ahead.map((level) => level.place);
  }
  return around;
}

function isBefore(one: RowAndCell, other: RowAndCell): boolean {
  return one.row < other.row || (one.row === other.row && one.cell < other.cell);
}

function placeOf(open: OpenTable | undefined): CellPlace | null {
  return open ? { table: open.table, row: open.row, cell: open.cell } : null;
}

/**
 * The cells of paragraphs whose row alone is known: in tables with vertically merged cells Word may refuse to number the cells.
 * A paragraph that is the last of its parent body ends a cell.
 */
export function countCells(
  rows: readonly { readonly nesting: number; readonly row: number | null; readonly isLast: boolean }[],
): (RowAndCell | null)[] {
  const counters: { row: number; cell: number; ended: boolean }[] = [];
  return rows.map(({ nesting, row, isLast }) => {
    counters.length = Math.min(counters.length, nesting);
    if (nesting === 0 || row === null) {
      return null;
    }
    let counter = counters[nesting - 1];
    if (!counter || counter.row !== row) {
      counter = { row, cell: 0, ended: false };
      counters[nesting - 1] = counter;
    } else if (counter.ended) {
      counter.cell += 1;
    }
    counter.ended = isLast;
    return { row, cell: counter.cell };
  });
}
