/** How a text is drawn: size in pixels. */
export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** How wide a text is drawn, in pixels. */
export type Measure = (text: string, font: Font) => number;

/** Widths of signs as parts of the font's size, on the wide side, so that what is laid out by them always fits. */
function widthOfSign(sign: string): number {
  if (/[ilj.,:;'’|!]/.test(sign)) return 0.3;
  if (/[ frt()\-–/I]/.test(sign)) return 0.4;
  if (/[mwMW—…@%]/.test(sign)) return 0.95;
  if (/[A-Z0-9&]/.test(sign)) return 0.7;
  if (/[a-z]/.test(sign)) return 0.57;
  return /\p{Lu}/u.test(sign) ? 0.72 : (sign.codePointAt(0) ?? 0) > 0x2e80 ? 1.1 : 0.62;
}

/** About how wide a text is drawn, where nobody can measure it. */
export const estimateWidth: Measure = (text, { size, bold }) => {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width * size * (bold ? 1.1 : 1.04);
};

/**
 * Measures texts in the font of the pane; estimates them where the browser has no canvas without a page.
 * @param family the names of fonts, as CSS has them
 */
export function measureIn(family: string): Measure {
  const canvas = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return estimateWidth;
  return (text, { size, bold }) => {
    canvas.font = `${bold ? 600 : 400} ${size}px ${family}`;
    return canvas.measureText(text).width;
  };
}

/** At the end of a line that goes on within a word. */
export const WITHIN_WORD = '\u2060';

/**
 * Breaks a text into lines that fit a width, at spaces where it can (else the line ends in `WITHIN_WORD`); what is left over after the last line is cut off with "…".
 * @param most lines, at least 1
 */
export function wrapText(text: string, width: number, font: Font, most: number, widthOf: Measure): string[] {
  const fits = (line: string): boolean => widthOf(line.replace(WITHIN_WORD, ''), font) <= width;
  const words = text.split(/\s+/).filter((word) => word !== '').flatMap((word) => pieces(word, fits));
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const signs = [...(lines[most - 1] ?? '').replace(WITHIN_WORD, '')];
  while (signs.length > 0 && !fits(`${signs.join('').trimEnd()}…`)) signs.pop();
  return [...lines.slice(0, most - 1), `${signs.join('').trimEnd()}…`];
}

/** A word that is too long for a line by itself, in parts that are not. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of word) {
    if (part !== '' && !fits(part + sign)) {
      parts.push(part + WITHIN_WORD);
      part = '';
    }
    part += sign;
  }
  return part === '' ? parts : [...parts, part];
}
