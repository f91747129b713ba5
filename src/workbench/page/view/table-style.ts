import type { Line, Lines, ParagraphFormat, RunFormat, Side } from './formats';
import { readLines, readParagraphFormat, readRunFormat, readShading } from './formats';
import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, isOn, valueOf } from './ooxml';
import type { StyleSheet } from './style-sheet';
import type { Theme } from './theme';

/** Formatting of one region of a table (the whole, its first row, a band …). */
interface Region {
  readonly lines: Lines;
  readonly shading: string | undefined;
  readonly align: string | undefined;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** Where a cell stands in its table. */
export interface CellPosition {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  /** One past the cell's last column. */
  readonly columnEnd: number;
  readonly columns: number;
}

export interface CellStyle {
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
  readonly shading: string | undefined;
  readonly align: string | undefined;
  readonly run: RunFormat;
  readonly paragraph: ParagraphFormat;
}

/** Regions in the order in which they are laid over one another. */
const ROW_REGIONS = new Set(['band1Horz', 'band2Horz', 'firstRow', 'lastRow']);
const COLUMN_REGIONS = new Set(['band1Vert', 'band2Vert', 'firstCol', 'lastCol']);

/** The style of a table with the table's own borders and shading, ready to be asked about each cell. */
export class TableStyle {
  readonly #regions = new Map<string, Region>();
  readonly #look: Readonly<Record<string, boolean>>;
  readonly #bands: { readonly row: number; readonly column: number };
  /** `w:tblPr` from the outermost style to the table itself. */
  readonly properties: readonly XmlElement[];

  /** @param own `w:tblPr` of the table */
  constructor(own: XmlElement | null, styles: StyleSheet, theme: Theme) {
    const chain = styles.chain(valueOf(own, 'tblStyle') ?? styles.defaultTableStyle).map((style) => style.element);
    this.properties = [...chain.map((style) => child(style, 'tblPr')), own].filter((properties) => properties !== null);
    for (const style of chain) {
      this.#lay('whole', style, theme);
      for (const part of childrenNamed(style, 'tblStylePr')) this.#lay(attribute(part, 'type') ?? '', part, theme);
    }
    const whole = this.#regions.get('whole');
    const ownLines = readLines(child(own, 'tblBorders'), theme);
    this.#regions.set('whole', { ...(whole ?? NO_REGION), lines: { ...whole?.lines, ...ownLines }, shading: readShading(child(own, 'shd'), theme) ?? whole?.shading });
    this.#look = readLook(child(own, 'tblLook'));
    this.#bands = { row: this.#bandSize('tblStyleRowBandSize'), column: this.#bandSize('tblStyleColBandSize') };
  }

  /** What the style gives a cell, before the cell's own properties. */
  cell(position: CellPosition): CellStyle {
    let style: CellStyle = { lines: {}, shading: undefined, align: undefined, run: {}, paragraph: {} };
    for (const name of this.#regionsOf(position)) {
      const region = this.#regions.get(name);
      if (!region) continue;
      style = {
        lines: { ...style.lines, ...linesAt(name, region.lines, position) },
        shading: region.shading ?? style.shading,
        align: region.align ?? style.align,
        run: { ...style.run, ...region.run },
        paragraph: { ...style.paragraph, ...region.paragraph },
      };
    }
    return style;
  }

  #lay(name: string, element: XmlElement, theme: Theme): void {
    const below = this.#regions.get(name) ?? NO_REGION;
    const table = child(element, 'tblPr');
    const cell = child(element, 'tcPr');
    this.#regions.set(name, {
      lines: { ...below.lines, ...readLines(child(table, 'tblBorders'), theme), ...readLines(child(cell, 'tcBorders'), theme) },
      shading: readShading(child(cell, 'shd'), theme) ?? readShading(child(table, 'shd'), theme) ?? below.shading,
      align: valueOf(cell, 'vAlign') ?? below.align,
      run: { ...below.run, ...readRunFormat(child(element, 'rPr'), theme) },
      paragraph: { ...below.paragraph, ...readParagraphFormat(child(element, 'pPr'), theme) },
    });
  }

  #bandSize(name: string): number {
    const stated = this.properties.map((properties) => valueOf(properties, name)).filter((value) => value !== null).at(-1);
    return Math.max(1, Number(stated ?? '1') || 1);
  }

  #regionsOf({ row, rows, column, columnEnd, columns }: CellPosition): string[] {
    const look = this.#look;
    const top = look['firstRow'] && row === 0;
    const bottom = look['lastRow'] && row === rows - 1 && rows > 1;
    const left = look['firstColumn'] && column === 0;
    const right = look['lastColumn'] && columnEnd === columns && columns > 1;
    const names = ['whole'];
    if (!look['noVBand'] && !left && !right) names.push(band('Vert', column - (look['firstColumn'] ? 1 : 0), this.#bands.column));
    if (!look['noHBand'] && !top && !bottom) names.push(band('Horz', row - (look['firstRow'] ? 1 : 0), this.#bands.row));
    if (left) names.push('firstCol');
    if (right) names.push('lastCol');
    if (top) names.push('firstRow');
    if (bottom) names.push('lastRow');
    if (top && left) names.push('nwCell');
    if (top && right) names.push('neCell');
    if (bottom && left) names.push('swCell');
    if (bottom && right) names.push('seCell');
    return names;
  }
}

const NO_REGION: Region = { lines: {}, shading: undefined, align: undefined, run: {}, paragraph: {} };

function band(direction: 'Vert' | 'Horz', index: number, size: number): string {
  return `band${Math.floor(index / size) % 2 === 0 ? 1 : 2}${direction}`;
}

/** Older files say it in bits, newer ones in words. */
function readLook(look: XmlElement | null): Record<string, boolean> {
  const bits = parseInt(attribute(look, 'val') ?? '04A0', 16);
  const stated = (name: string, bit: number): boolean => {
    const word = attribute(look, name);
    return word === null ? (bits & bit) !== 0 : isOn(word);
  };
  return {
    firstRow: stated('firstRow', 0x20),
    lastRow: stated('lastRow', 0x40),
    firstColumn: stated('firstColumn', 0x80),
    lastColumn: stated('lastColumn', 0x100),
    noHBand: stated('noHBand', 0x200),
    noVBand: stated('noVBand', 0x400),
  };
}

/** Lines of a region at one of its cells: the outer ones at its edges, the inner ones between. */
function linesAt(region: string, lines: Lines, { row, rows, column, columnEnd, columns }: CellPosition): Partial<Record<Side, Line>> {
  const whole = region === 'whole';
  const across = whole || ROW_REGIONS.has(region);
  const down = whole || COLUMN_REGIONS.has(region);
  const sides: Record<Side, Line | undefined> = {
    left: across && column > 0 ? lines.insideV : lines.left,
    right: across && columnEnd < columns ? lines.insideV : lines.right,
    top: down && row > 0 ? lines.insideH : lines.top,
    bottom: down && row < rows - 1 ? lines.insideH : lines.bottom,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, line]) => line !== undefined));
}
