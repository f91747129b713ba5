import { fontStack } from './fonts';
import type { Line, Lines, ParagraphFormat, RunFormat, Side } from './formats';
import { pt } from './lengths';

/** CSS properties and their values. */
export type Declarations = Readonly<Record<string, string>>;

const UNDERLINE_STYLES: Readonly<Record<string, string>> = {
  double: 'double', wavyDouble: 'wavy', wave: 'wavy', wavyHeavy: 'wavy', dotted: 'dotted', dottedHeavy: 'dotted',
  dash: 'dashed', dashLong: 'dashed', dashedHeavy: 'dashed', dotDash: 'dashed', dotDotDash: 'dashed',
};
const LINE_STYLES: Readonly<Record<string, string>> = {
  double: 'double', triple: 'double', thinThickSmallGap: 'double', thickThinSmallGap: 'double', doubleWave: 'double',
  dotted: 'dotted', dashed: 'dashed', dashSmallGap: 'dashed', dotDash: 'dashed', dotDotDash: 'dashed', inset: 'inset', outset: 'outset',
};
export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];
/** What "single" spacing is to the font's size: fonts differ a little, and CSS cannot multiply "normal". */
const SINGLE_LINE = 1.19;

export function runCss(run: RunFormat): Declarations {
  const css: Record<string, string> = {};
  if (run.font) css['font-family'] = fontStack(run.font);
  if (run.size) css['font-size'] = pt(run.vertical === 'superscript' || run.vertical === 'subscript' ? run.size * 0.65 : run.size);
  css['font-weight'] = run.bold ? 'bold' : 'normal';
  css['font-style'] = run.italic ? 'italic' : 'normal';
  if (run.caps) css['text-transform'] = 'uppercase';
  if (run.smallCaps) css['font-variant-caps'] = 'small-caps';
  const lines = decorations(run);
  if (lines) css['text-decoration'] = lines;
  if (run.colour && run.colour !== 'auto') css['color'] = run.colour;
  const ground = solid(run.highlight) ?? solid(run.shading);
  if (ground) {
    css['background-color'] = ground;
    if (!run.colour || run.colour === 'auto') css['color'] = readableOn(ground);
  }
  if (run.vertical === 'superscript') css['vertical-align'] = 'super';
  else if (run.vertical === 'subscript') css['vertical-align'] = 'sub';
  else if (run.raised) css['vertical-align'] = pt(run.raised);
  if (run.vertical === 'superscript' || run.vertical === 'subscript') css['line-height'] = '0';
  if (run.letterSpacing) css['letter-spacing'] = pt(run.letterSpacing);
  if (run.framed) css['outline'] = '0.5pt solid currentColor';
  return css;
}

function decorations(run: RunFormat): string | undefined {
  const lines: string[] = [];
  if (run.underline && run.underline !== 'none') lines.push('underline');
  if (run.strike || run.doubleStrike) lines.push('line-through');
  if (!lines.length) return undefined;
  const style = run.doubleStrike ? 'double' : (UNDERLINE_STYLES[run.underline ?? ''] ?? 'solid');
  const colour = run.underlineColour && run.underlineColour !== 'auto' ? ` ${run.underlineColour}` : '';
  return `${lines.join(' ')} ${style}${colour}`;
}

export function paragraphCss(format: ParagraphFormat): Declarations {
  const css: Record<string, string> = {};
  const rightToLeft = format.rightToLeft === true;
  if (format.indentStart) css['padding-inline-start'] = pt(Math.max(0, format.indentStart));
  if (format.indentStart && format.indentStart < 0) css['margin-inline-start'] = pt(format.indentStart);
  if (format.indentEnd) css['padding-inline-end'] = pt(Math.max(0, format.indentEnd));
  // A first line that hangs out further than its paragraph is indented would leave the sheet.
  if (format.firstLine) css['text-indent'] = pt(Math.max(format.firstLine, -Math.max(0, format.indentStart ?? 0)));
  css['text-align'] = alignmentCss(format.alignment, rightToLeft);
  css['line-height'] = lineHeight(format);
  Object.assign(css, linesCss(format.lines));
  for (const side of ['top', 'bottom'] as const) {
    const line = format.lines?.[side];
    if (line && isDrawn(line)) css[`padding-${side}`] = pt(line.space);
  }
  const ground = solid(format.shading);
  if (ground) {
    css['background-color'] = ground;
    css['color'] = readableOn(ground);
  }
  return css;
}

/** ST_Jc to CSS; "left" in Word means the start of the line, which is right in a right-to-left paragraph. */
export function alignmentCss(alignment: string | undefined, rightToLeft: boolean): string {
  switch (alignment) {
    case 'center':
      return 'center';
    case 'right':
      return rightToLeft ? 'left' : 'right';
    case 'end':
      return 'end';
    case 'both':
    case 'distribute':
    case 'lowKashida':
    case 'mediumKashida':
    case 'highKashida':
    case 'thaiDistribute':
      return 'justify';
    default:
      return 'start';
  }
}

function lineHeight(format: ParagraphFormat): string {
  const spacing = format.lineSpacing;
  if (!spacing) return String(SINGLE_LINE);
  if (spacing.rule === 'exact') return pt(spacing.amount);
  if (spacing.rule === 'atLeast') return `max(${pt(spacing.amount)}, ${SINGLE_LINE}em)`;
  return String(Math.round(spacing.amount * SINGLE_LINE * 1000) / 1000);
}

export function isDrawn(line: Line): boolean {
  return line.style !== 'none' && line.style !== 'nil';
}

export function lineCss(line: Line): string {
  if (!isDrawn(line)) return 'none';
  const style = LINE_STYLES[line.style] ?? 'solid';
  // A double line needs room for two.
  const width = Math.max(style === 'double' ? line.width * 3 : line.width, 0.75);
  return `${pt(Math.min(width, 12))} ${style} ${line.colour}`;
}

/** The four outer lines. */
export function linesCss(lines: Lines | undefined): Declarations {
  const css: Record<string, string> = {};
  for (const side of SIDES) {
    const line = lines?.[side];
    if (line) css[`border-${side}`] = lineCss(line);
  }
  return css;
}

function solid(colour: string | undefined): string | undefined {
  return colour === undefined || colour === 'transparent' || colour === 'auto' ? undefined : colour;
}

/** Word's automatic text colour: white on a dark ground, black otherwise. */
export function readableOn(ground: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 75 ? '#ffffff' : '#000000';
}
