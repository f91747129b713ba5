import type { RowAndCell } from '../../src/word/paragraph-row';
import { countCells, tablePlaces } from '../../src/word/table-places';

const text = { nesting: 0, cell: null };
const at = (row: number, cell: number, nesting = 1): { nesting: number; cell: RowAndCell | null } => ({ nesting, cell: { row, cell } });
const unknown = (nesting = 1) => ({ nesting, cell: null });
const place = (table: number, row: number, cell: number) => ({ table, row, cell });

describe('which table a paragraph stands in', () => {
  it('is none in a document without tables', () => {
    expect(tablePlaces([text, text])).toEqual({ cells: [null, null], tables: [] });
    expect(tablePlaces([])).toEqual({ cells: [], tables: [] });
  });

  it('is told by the cells, several paragraphs in one of them', () => {
    const { cells, tables } = tablePlaces([text, at(0, 0), at(0, 0), at(0, 1), at(1, 0), at(1, 1), text]);
    expect(cells).toEqual([null, place(0, 0, 0), place(0, 0, 0), place(0, 0, 1), place(0, 1, 0), place(0, 1, 1), null]);
    expect(tables).toEqual([{ row: 1, nesting: 1, within: null }]);
  });

  it('changes with text between tables, even where the numbers would go on', () => {
    const { cells } = tablePlaces([at(0, 0), text, at(1, 0)]);
    expect(cells).toEqual([place(0, 0, 0), null, place(1, 1, 0)]);
  });

  it('changes with a step back, for tables with nothing between them', () => {
    const { cells, tables } = tablePlaces([at(0, 0), at(0, 1), at(0, 0), at(0, 1), at(1, 0)]);
    expect(cells.map((cell) => cell?.table)).toEqual([0, 0, 1, 1, 1]);
    expect(tables).toHaveLength(2);
  });

  it('goes on after a nested table, also where the nested one is the first thing in its cell', () => {
    const { cells, tables } = tablePlaces([at(0, 0, 2), at(0, 1, 2), at(0, 0), at(0, 1), at(1, 0)]);
    expect(cells).toEqual([place(1, 0, 0), place(1, 0, 1), place(0, 0, 0), place(0, 0, 1), place(0, 1, 0)]);
    expect(tables).toEqual([
      { row: 2, nesting: 1, within: null },
      { row: 0, nesting: 2, within: place(0, 0, 0) },
    ]);
  });

  it('keeps nested tables of different cells apart, and those of one cell', () => {
    const { cells, tables } = tablePlaces([
      at(0, 0), at(0, 0, 2), at(0, 0), at(0, 0, 2), at(0, 0),
      at(0, 1, 2), at(0, 1),
    ]);
    expect(cells.map((cell) => cell?.table)).toEqual([0, 1, 0, 2, 0, 3, 0]);
    expect(tables.map(({ within }) => within)).toEqual([null, place(0, 0, 0), place(0, 0, 0), place(0, 0, 1)]);
  });

  it('is found three levels deep', () => {
    const { cells, tables } = tablePlaces([at(0, 0), at(2, 1, 3), at(1, 1, 2), at(0, 0), at(0, 1)]);
    expect(cells).toEqual([place(0, 0, 0), place(2, 2, 1), place(1, 1, 1), place(0, 0, 0), place(0, 0, 1)]);
    expect(tables.map(({ within }) => within)).toEqual([null, place(0, 0, 0), place(1, 1, 1)]);
  });

  it('is not ended by a paragraph whose cell Word does not name', () => {
    const { cells, tables } = tablePlaces([at(0, 0), unknown(), at(1, 0), unknown(), text]);
    expect(cells).toEqual([place(0, 0, 0), null, place(0, 1, 0), null, null]);
    expect(tables).toHaveLength(1);
  });

  it('is none at all where no cell is named', () => {
    expect(tablePlaces([unknown(), unknown(2)])).toEqual({ cells: [null, null], tables: [] });
  });

  it('stands by itself where a nested table comes without the cell around it', () => {
    const { cells, tables } = tablePlaces([at(0, 0, 2), at(0, 1, 2), text]);
    expect(cells).toEqual([place(0, 0, 0), place(0, 0, 1), null]);
    expect(tables).toHaveLength(1);
  });
});

describe('cells counted where only rows are known', () => {
  const row = (index: number | null, isLast: boolean, nesting = 1) => ({ nesting, row: index, isLast });

  it('end with the last paragraph of each', () => {
    expect(countCells([row(null, false, 0), row(0, false), row(0, true), row(0, true), row(1, true), row(1, true)])).toEqual([
      null,
      { row: 0, cell: 0 },
      { row: 0, cell: 0 },
      { row: 0, cell: 1 },
      { row: 1, cell: 0 },
      { row: 1, cell: 1 },
    ]);
  });

  it('are counted for each nested table anew', () => {
    const nested = [row(0, true, 2), row(0, true, 2)];
    expect(countCells([...nested, row(0, true), ...nested, row(0, true)])).toEqual([
      { row: 0, cell: 0 }, { row: 0, cell: 1 }, { row: 0, cell: 0 },
      { row: 0, cell: 0 }, { row: 0, cell: 1 }, { row: 0, cell: 1 },
    ]);
  });
});
