import { headingLevel, styleName } from '../../src/word/paragraph-styles';

describe('names of styles', () => {
  it.each([
    ['Überschrift 1', 'Heading1', 'Heading 1'],
    ['Standard', 'Normal', 'Normal'],
    ['Listenabsatz', 'ListParagraph', 'List Paragraph'],
    ['toc 2', 'Toc2', 'TOC 2'],
    ['Inhalt', 'TocHeading', 'TOC Heading'],
    ['Fussnotentext', 'FootnoteText', 'Footnote Text'],
    ['x', 'GridTable1Light', 'Grid Table 1 Light'],
    ['Council Body', 'Other', 'Council Body'],
    ['Council Body', '', 'Council Body'],
  ])('%s, known to Word as %s, is %s', (style, builtIn, name) => {
    expect(styleName(style, builtIn)).toBe(name);
  });
});

describe('levels of headings', () => {
  it.each([
    ['the title', 'Title', 10, 0],
    ['a built-in heading', 'Heading3', 3, 3],
    ['a built-in heading whose outline level was taken off', 'Heading2', 10, 2],
    ['a style of the council with an outline level', 'Other', 2, 2],
    ['body text on the desktop', 'Normal', 10, null],
    ['body text elsewhere', 'Normal', 0, null],
    ['the style of a contents heading', 'TocHeading', 10, null],
  ])('%s', (_, builtIn, outlineLevel, level) => {
    expect(headingLevel(builtIn, outlineLevel)).toBe(level);
  });
});
