import { Theme } from '../../../../src/workbench/page/view/theme';
import { StyleSheet } from '../../../../src/workbench/page/view/style-sheet';
import { TableStyle } from '../../../../src/workbench/page/view/table-style';
import { wordprocessing } from './wordprocessing';

const theme = new Theme(null);
const line = (name: string, colour: string): string => `<w:${name} w:val="single" w:sz="4" w:color="${colour}"/>`;
const styles = new StyleSheet(
  wordprocessing(
    `<w:styles><w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>
       <w:tblPr><w:tblBorders>${line('top', '111111')}${line('insideH', '222222')}${line('insideV', '333333')}</w:tblBorders></w:tblPr>
       <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr>
       <w:tblStylePr w:type="band1Horz"><w:tcPr><w:shd w:val="clear" w:fill="DDDDDD"/></w:tcPr></w:tblStylePr>
     </w:style></w:styles>`,
  ),
  theme,
);
const table = (look: string, more = ''): TableStyle => new TableStyle(wordprocessing(`<w:tblPr><w:tblStyle w:val="Grid"/>${more}<w:tblLook ${look}/></w:tblPr>`), styles, theme);
const at = (row: number, column: number): Parameters<TableStyle['cell']>[0] => ({ row, rows: 3, column, columnEnd: column + 1, columns: 2 });

describe('TableStyle', () => {
  it('gives the first row its look, and counts bands from the row below it', () => {
    const style = table('w:firstRow="1" w:noHBand="0" w:noVBand="1"');
    expect(style.cell(at(0, 0))).toMatchObject({ shading: '#1f3864', run: { bold: true } });
    expect(style.cell(at(1, 0))).toMatchObject({ shading: '#dddddd', run: {} });
    expect(style.cell(at(2, 0)).shading).toBeUndefined();
  });

  it('leaves out what the look of the table turns off, in words or in bits', () => {
    expect(table('w:firstRow="0" w:noHBand="1"').cell(at(0, 0)).shading).toBeUndefined();
    expect(table('w:val="0600"').cell(at(0, 0)).shading).toBeUndefined();
    expect(table('w:val="0620"').cell(at(0, 0)).shading).toBe('#1f3864');
  });

  it('draws outer lines at the edges and inner ones between', () => {
    const lines = table('w:val="0600"').cell(at(1, 1)).lines;
    expect(lines.top?.colour).toBe('#222222');
    expect(lines.left?.colour).toBe('#333333');
    expect(lines.right).toBeUndefined();
    expect(table('w:val="0600"').cell(at(0, 0)).lines.top?.colour).toBe('#111111');
  });

  it('prefers the borders of the table to those of its style', () => {
    const own = `<w:tblBorders>${line('top', '999999')}</w:tblBorders>`;
    expect(table('w:val="0600"', own).cell(at(0, 0)).lines.top?.colour).toBe('#999999');
  });
});
