import { formatNumber } from '../../../../src/workbench/page/view/number-formats';

describe('formatNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [12, 'decimalZero', '12'],
    [4, 'lowerRoman', 'iv'],
    [1994, 'upperRoman', 'MCMXCIV'],
    [1, 'lowerLetter', 'a'],
    [26, 'upperLetter', 'Z'],
    [27, 'lowerLetter', 'aa'],
    [53, 'upperLetter', 'AAA'],
    [1, 'ordinal', '1st'],
    [12, 'ordinal', '12th'],
    [23, 'ordinal', '23rd'],
    [21, 'cardinalText', 'Twenty-one'],
    [5, 'ordinalText', 'Fifth'],
    [20, 'ordinalText', 'Twentieth'],
    [42, 'ordinalText', 'Forty-second'],
    [3, 'numberInDash', '- 3 -'],
    [3, 'decimalEnclosedCircle', '③'],
    [5, 'chicago', '**'],
    [7, 'bullet', ''],
    [7, 'none', ''],
  ])('writes %d as %s: %s', (number, format, text) => expect(formatNumber(number, format)).toBe(text));

  it('falls back to decimal for formats of other scripts, and for numbers that a format does not have', () => {
    expect(formatNumber(3, 'hebrew1')).toBe('3');
    expect(formatNumber(0, 'upperRoman')).toBe('0');
    expect(formatNumber(0, 'lowerLetter')).toBe('0');
  });
});
