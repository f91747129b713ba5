import { readSections } from '../../../../src/workbench/page/view/sections';
import { wordprocessing } from './wordprocessing';

const paragraph = (properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr></w:p>`;
const landscape = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:top="720" w:right="720" w:bottom="-720" w:left="720"/></w:sectPr>';

describe('readSections', () => {
  it('ends a section with the paragraph that carries its properties', () => {
    const sections = readSections(wordprocessing(`<w:body>${paragraph()}${paragraph(landscape)}${paragraph()}<w:tbl/><w:sectPr><w:type w:val="continuous"/></w:sectPr></w:body>`));
    expect(sections.map((section) => section.blocks.length)).toEqual([2, 2]);
    expect(sections.map((section) => section.continuous)).toEqual([false, true]);
    expect(sections[0]).toMatchObject({ width: 841.9, margins: { top: 36, right: 36, bottom: 0, left: 36 } });
  });

  it('takes A4 with margins of an inch where a document does not say', () => {
    expect(readSections(wordprocessing(`<w:body>${paragraph()}</w:body>`))).toMatchObject([{ width: 595.3, margins: { left: 72 }, headers: [], footers: [] }]);
  });

  it('makes one section of an empty document', () => {
    expect(readSections(wordprocessing('<w:body/>'))).toHaveLength(1);
  });
});
