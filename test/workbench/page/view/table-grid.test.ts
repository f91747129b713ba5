import { readGrid } from '../../../../src/workbench/page/view/table-grid';
import { wordprocessing } from './wordprocessing';

const cell = (properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p/></w:tc>`;
const table = (...rows: string[]): ReturnType<typeof wordprocessing> => wordprocessing(`<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`);
const shape = (element: ReturnType<typeof wordprocessing>): number[][][] => readGrid(element).rows.map((row) => row.cells.map(({ column, columns, rows }) => [column, columns, rows]));

describe('readGrid', () => {
  it('makes one cell of those merged downwards and across', () => {
    const merged = table(cell('<w:vMerge w:val="restart"/>') + cell(), cell('<w:vMerge/>') + cell(), cell('<w:gridSpan w:val="2"/>'));
    expect(shape(merged)).toEqual([[[0, 1, 2], [1, 1, 1]], [[1, 1, 1]], [[0, 2, 1]]]);
  });

  it('draws a cell that goes on from nothing as a cell of its own', () => {
    expect(shape(table(cell(), cell('<w:vMerge/>')))).toEqual([[[0, 1, 1]], [[0, 1, 1]]]);
  });

  it('finds rows and cells in content controls', () => {
    const controlled = wordprocessing(`<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${cell()}</w:sdtContent></w:sdt>${cell()}</w:tr></w:sdtContent></w:sdt></w:tbl>`);
    expect(shape(controlled)).toEqual([[[0, 1, 1], [1, 1, 1]]]);
  });

  it('leaves columns free before the first cell', () => {
    expect(shape(table(cell() + cell(), `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell()}`))[1]).toEqual([[1, 1, 1]]);
  });

  it('believes the widths of cells more than those of the grid', () => {
    expect(readGrid(table(cell('<w:tcW w:w="2000" w:type="dxa"/>') + cell('<w:tcW w:w="0" w:type="auto"/>'))).widths).toEqual([100, 5]);
  });

  it('marks header rows', () => {
    expect(readGrid(table(`<w:trPr><w:tblHeader/></w:trPr>${cell()}`, cell())).rows.map((row) => row.header)).toEqual([true, false]);
  });
});
