import type { Element } from 'slimdom';
import { child, valueOf } from '../../../../docx/wordprocessing';
import { invalidArgument, itemNotFound } from '../../rich-api/host-error';
import type { Argument, HostClass } from '../../rich-api/host-object';
import { numberArgument, textArgument } from '../arguments';
import { bodyDataAround } from '../bodies';
import { builtInStyle } from '../paragraph-format';
import { ancestor, blocksOf, cellsOf, isHeaderRow, rowsOf, tableDepth, tablesOf } from '../structure';
import { textMembers } from '../text-members';
import type { WordContext } from '../word-context';

export function tableClass(word: WordContext): HostClass<Element> {
  const rangeOf = (table: Element) => word.rangeOfBlocks([table]);
  const { search, select, getRange } = textMembers<Element>(word, rangeOf).methods;
  const cellAt = (table: Element, row: Argument, column: Argument) => rowsOf(table).map(cellsOf)[numberArgument(row)]?.[numberArgument(column)];
  const style = (table: Element) => {
    const id = valueOf(child(table, 'tblPr'), 'tblStyle') ?? word.styles.defaultTableStyle;
    return word.styles.style(id)?.name ?? 'Normal Table';
  };
  const parent = (table: Element, name: 'tbl' | 'tc') => ancestor(table, name);
  return {
    properties: {
      headerRowCount: (table) => {
        const rows = rowsOf(table);
        const firstOther = rows.findIndex((row) => !isHeaderRow(row));
        return firstOther < 0 ? rows.length : firstOther;
      },
      isUniform: (table) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size <= 1,
      nestingLevel: (table) => tableDepth(table) + 1,
      rowCount: (table) => rowsOf(table).length,
      style,
      styleBuiltIn: (table) => builtInStyle(style(table)),
      values: (table) => rowsOf(table).map((row) => cellsOf(row).map((cell) => textOfCell(word, cell))),
    },
    writes: {
      headerRowCount: (table, count) => word.editing.setHeaderRows(table, numberArgument(count)),
      styleBuiltIn: (table, name) => word.editing.setBuiltInStyle(table, textArgument(name)),
    },
    objects: {
      parentBody: (table) => word.make('Body', bodyDataAround(table)),
      parentTable: (table) => word.make('Table', present(parent(table, 'tbl'))),
      parentTableCell: (table) => word.make('TableCell', present(parent(table, 'tc'))),
      parentTableCellOrNullObject: (table) => {
        const cell = parent(table, 'tc');
        return cell && word.make('TableCell', cell);
      },
      parentTableOrNullObject: (table) => {
        const around = parent(table, 'tbl');
        return around && word.make('Table', around);
      },
      rows: (table) => word.make('TableRowCollection', () => rowsOf(table)),
      tables: (table) => word.make('TableCollection', () => rowsOf(table).flatMap(cellsOf).flatMap((cell) => tablesOf(blocksOf(cell)))),
    },
    methods: {
      search,
      select,
      getRange,
      getCell: (table, [row, column]) => {
        const cell = cellAt(table, row, column);
        if (!cell) throw invalidArgument('the table has no such cell');
        return word.make('TableCell', cell);
      },
      getCellOrNullObject: (table, [row, column]) => {
        const cell = cellAt(table, row, column);
        return cell ? word.make('TableCell', cell) : null;
      },
    },
  };
}

export function tableRowClass(word: WordContext): HostClass<Element> {
  const { search, select } = textMembers<Element>(word, (row) => word.rangeOfBlocks(cellsOf(row).flatMap((cell) => blocksOf(cell)))).methods;
  const table = (row: Element) => present(ancestor(row, 'tbl'));
  return {
    properties: {
      cellCount: (row) => cellsOf(row).length,
      isHeader: isHeaderRow,
      rowIndex: (row) => rowsOf(table(row)).indexOf(row),
      values: (row) => [cellsOf(row).map((cell) => textOfCell(word, cell))],
    },
    objects: {
      cells: (row) => word.make('TableCellCollection', () => cellsOf(row)),
      parentTable: (row) => word.make('Table', table(row)),
    },
    methods: {
      search,
      select,
      getNext: (row) => word.make('TableRow', present(rowAfter(row))),
      getNextOrNullObject: (row) => {
        const next = rowAfter(row);
        return next && word.make('TableRow', next);
      },
    },
  };
}

export function tableCellClass(word: WordContext): HostClass<Element> {
  const row = (cell: Element) => present(ancestor(cell, 'tr'));
  const table = (cell: Element) => present(ancestor(cell, 'tbl'));
  const next = (cell: Element) => {
    const cells = rowsOf(table(cell)).flatMap(cellsOf);
    return cells[cells.indexOf(cell) + 1] ?? null;
  };
  return {
    properties: {
      cellIndex: (cell) => cellsOf(row(cell)).indexOf(cell),
      rowIndex: (cell) => rowsOf(table(cell)).indexOf(row(cell)),
      value: (cell) => textOfCell(word, cell),
    },
    objects: {
      body: (cell) => word.make('Body', { type: 'TableCell', blocks: () => blocksOf(cell) }),
      parentRow: (cell) => word.make('TableRow', row(cell)),
      parentTable: (cell) => word.make('Table', table(cell)),
    },
    methods: {
      getNext: (cell) => word.make('TableCell', present(next(cell))),
      getNextOrNullObject: (cell) => {
        const found = next(cell);
        return found && word.make('TableCell', found);
      },
    },
  };
}

function rowAfter(row: Element): Element | null {
  const table = ancestor(row, 'tbl');
  const rows = table ? rowsOf(table) : [];
  return rows[rows.indexOf(row) + 1] ?? null;
}

function textOfCell(word: WordContext, cell: Element): string {
  return word.text(word.rangeOfBlocks(blocksOf(cell)));
}

function present(element: Element | null): Element {
  if (!element) throw itemNotFound();
  return element;
}
