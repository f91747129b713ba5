import { readableLabel, unicodeOf } from '../../../../src/workbench/page/view/symbols';

describe('symbols', () => {
  it.each([
    ['Symbol', '\uf0b7', '•'],
    ['Wingdings', '\uf0a7', '▪'],
    ['Wingdings', '\uf0fe', '☑'],
    ['Wingdings', '\u00fc', '✓'],
    ['Wingdings 2', '\uf052', '☑'],
    ['Arial', 'A', 'A'],
    ['Webdings', '\uf001', '•'],
  ])('shows a character of %s as Unicode has it', (font, character, sign) => expect(unicodeOf(font, character)).toBe(sign));

  it('leaves the numbers of a label alone', () => {
    expect(readableLabel('1.a)', 'Arial')).toBe('1.a)');
    expect(readableLabel('\uf0b7', undefined)).toBe('•');
    expect(readableLabel('o', 'Courier New')).toBe('o');
  });
});
