import { Numbering } from '../../../../src/workbench/page/view/numbering';
import { StyleSheet } from '../../../../src/workbench/page/view/style-sheet';
import { Theme } from '../../../../src/workbench/page/view/theme';
import { wordprocessing } from './wordprocessing';

const theme = new Theme(null);
const none = new Numbering(null);
const sheet = (xml: string): StyleSheet => new StyleSheet(wordprocessing(`<w:styles>${xml}</w:styles>`), theme);
const style = (type: string, id: string, xml: string, more = ''): string => `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${xml}</w:style>`;
const properties = (xml: string): ReturnType<typeof wordprocessing> => wordprocessing(`<w:pPr>${xml}</w:pPr>`);
const runProperties = (xml: string): ReturnType<typeof wordprocessing> => wordprocessing(`<w:rPr>${xml}</w:rPr>`);

const council = sheet(
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
   <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    style('paragraph', 'Normal', '<w:rPr><w:color w:val="333333"/></w:rPr>', 'w:default="1"') +
    style('paragraph', 'Heading1', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/><w:spacing w:before="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>') +
    style('character', 'Strong', '<w:rPr><w:b/></w:rPr>') +
    style('paragraph', 'Round', '<w:basedOn w:val="About"/><w:rPr><w:i/></w:rPr>') +
    style('paragraph', 'About', '<w:basedOn w:val="Round"/><w:rPr><w:b/></w:rPr>'),
);

describe('StyleSheet', () => {
  it('lays direct formatting over the style, its bases and the defaults of the document', () => {
    const heading = council.paragraph(properties('<w:pStyle w:val="Heading1"/><w:spacing w:after="0"/>'), none);
    expect(heading.format).toMatchObject({ outlineLevel: 0, spaceBefore: 12, spaceAfter: 0, lineSpacing: { rule: 'auto', amount: 259 / 240 } });
    expect(heading.run).toMatchObject({ font: 'Arial', size: 16, bold: true, colour: '#333333' });
    expect(council.run(runProperties('<w:b w:val="0"/><w:sz w:val="21"/>'), heading)).toMatchObject({ bold: false, size: 10.5, font: 'Arial' });
  });

  it('takes the default style for a paragraph without one, and for a style that is missing', () => {
    expect(council.paragraph(null, none).run.colour).toBe('#333333');
    expect(council.paragraph(properties('<w:pStyle w:val="Gone"/>'), none).style?.id).toBe('Normal');
  });

  it('lets a bold character style turn off the bold of a heading, as Word does', () => {
    const heading = council.paragraph(properties('<w:pStyle w:val="Heading1"/>'), none);
    const body = council.paragraph(null, none);
    expect(council.run(runProperties('<w:rStyle w:val="Strong"/>'), heading).bold).toBe(false);
    expect(council.run(runProperties('<w:rStyle w:val="Strong"/>'), body).bold).toBe(true);
  });

  it('stops at styles that are based on one another', () => {
    expect(council.paragraph(properties('<w:pStyle w:val="Round"/>'), none).run).toMatchObject({ italic: true, bold: true });
  });

  it('puts what a table lends between the defaults and the style', () => {
    const lent = { paragraph: { spaceAfter: 0 }, run: { size: 9, colour: '#ffffff' } };
    const cell = council.paragraph(null, none, lent);
    expect(cell.format.spaceAfter).toBe(0);
    expect(cell.run).toMatchObject({ size: 9, colour: '#333333' });
  });

  it('takes indents from the list, unless they are stated beside it', () => {
    const lists = new Numbering(
      wordprocessing(
        '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
      ),
    );
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(council.paragraph(properties(item), lists).format).toMatchObject({ indentStart: 36, firstLine: -18, listId: '1', listLevel: 0 });
    expect(council.paragraph(properties(`${item}<w:ind w:left="1440"/>`), lists).format).toMatchObject({ indentStart: 72, firstLine: -18 });
  });

  it('reads lengths of strict files with their units', () => {
    expect(council.paragraph(properties('<w:ind w:start="1in" w:end="2.54cm"/>'), none).format).toMatchObject({ indentStart: 72, indentEnd: 72 });
  });

  it('takes away a tab stop that the paragraph clears', () => {
    const tabbed = sheet(style('paragraph', 'Header', '<w:pPr><w:tabs><w:tab w:val="center" w:pos="4513"/><w:tab w:val="right" w:pos="9026"/></w:tabs></w:pPr>'));
    const stops = tabbed.paragraph(properties('<w:pStyle w:val="Header"/><w:tabs><w:tab w:val="clear" w:pos="4513"/></w:tabs>'), none).format.tabStops;
    expect(stops).toEqual([{ position: 451.3, alignment: 'right' }]);
  });
});
