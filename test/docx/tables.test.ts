import { parseXmlDocument } from 'slimdom';
import { shapeOf } from '../../src/docx/tables';
import { partXml } from './word-file';

const cell = (properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p/></w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';

function shape(rows: string) {
  const table = parseXmlDocument(partXml('tbl', rows)).documentElement;
  if (!table) throw new Error('no table');
  return shapeOf(table);
}

/** For each row its cells: first column, columns covered, and "^" for the lower part of a merged cell. */
const drawn = (rows: string) => shape(rows).rows.map((cells) => cells.map(({ column, columns, continues }) => `${column}+${columns}${continues ? '^' : ''}`).join(' '));

describe('the shape of a table', () => {
  it('counts columns of the grid, over merged and left-out cells', () => {
    expect(drawn(row(cell('<w:gridSpan w:val="2"/>') + cell()) + row(cell() + cell(), '<w:gridBefore w:val="1"/>'))).toEqual(['0+2 2+1', '1+1 2+1']);
  });

  it('takes spans that cannot be for what can be', () => {
    expect(drawn(row(cell('<w:gridSpan w:val="0"/>') + cell('<w:gridSpan w:val="-4"/>') + cell('<w:gridSpan w:val="900000000"/>') + cell('<w:gridSpan w:val="two"/>')))).toEqual(['0+1 1+1 2+63 65+1']);
  });

  it('follows vertically merged cells', () => {
    expect(drawn(row(cell(BEGINS) + cell()) + row(cell(GOES_ON) + cell(BEGINS)) + row(cell('<w:vMerge w:val="continue"/>') + cell(GOES_ON)))).toEqual(['0+1 1+1', '0+1^ 1+1', '0+1^ 1+1^']);
  });

  it('takes a cell that goes on from nowhere for a cell of its own', () => {
    expect(drawn(row(cell(GOES_ON)) + row(cell(GOES_ON)))).toEqual(['0+1', '0+1^']);
    expect(drawn(row(cell() + cell(BEGINS)) + row(cell(GOES_ON) + cell(GOES_ON)))).toEqual(['0+1 1+1', '0+1 1+1^']);
    expect(drawn(row(cell(BEGINS), '<w:del w:author="A"/>') + row(cell(GOES_ON)))).toEqual(['0+1']);
  });

  it('counts the header rows at the top alone', () => {
    const header = row(cell(), '<w:tblHeader/>');
    expect(shape(header + header + row(cell()) + header).headerRows).toBe(2);
    expect(shape(header).headerRows).toBe(1);
    expect(shape(row(cell(), '<w:tblHeader w:val="0"/>') + header).headerRows).toBe(0);
    expect(shape('')).toEqual({ headerRows: 0, rows: [] });
  });
});
