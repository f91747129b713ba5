import type { XmlElement } from './ooxml';
import { attribute, child, elementsOf, toggle, valueOf } from './ooxml';
import { fromEighths, fromHalves, fromTwentieths } from './lengths';
import type { Theme } from './theme';

/** A line around a paragraph, cell or page; `style` is a value of ST_Border ("single", "none"). */
export interface Line {
  readonly style: string;
  /** In points. */
  readonly width: number;
  /** A CSS colour. */
  readonly colour: string;
  /** Distance from the text, in points. */
  readonly space: number;
}
export type Side = 'top' | 'right' | 'bottom' | 'left';
export type Lines = Readonly<Partial<Record<Side | 'insideH' | 'insideV' | 'between', Line>>>;

/** Character formatting; what is undefined is not stated at this place and comes from below. Lengths in points. */
export interface RunFormat {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean;
  readonly smallCaps?: boolean;
  readonly strike?: boolean;
  readonly doubleStrike?: boolean;
  readonly hidden?: boolean;
  /** A value of ST_Underline. */
  readonly underline?: string;
  readonly underlineColour?: string;
  /** A CSS colour, or "auto": black or white, whichever stands out. */
  readonly colour?: string;
  readonly highlight?: string;
  readonly shading?: string;
  readonly vertical?: string;
  readonly raised?: number;
  readonly letterSpacing?: number;
  readonly rightToLeft?: boolean;
  readonly framed?: boolean;
}

/** Paragraph formatting; as RunFormat. */
export interface ParagraphFormat {
  /** A value of ST_Jc. */
  readonly alignment?: string;
  readonly indentStart?: number;
  readonly indentEnd?: number;
  /** Negative for a hanging indent. */
  readonly firstLine?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly lineSpacing?: LineSpacing;
  readonly contextualSpacing?: boolean;
  readonly lines?: Lines;
  readonly shading?: string;
  readonly rightToLeft?: boolean;
  readonly pageBreakBefore?: boolean;
  /** 0 for the outermost of the outline's nine levels. */
  readonly outlineLevel?: number;
  readonly listId?: string;
  readonly listLevel?: number;
  readonly tabStops?: readonly TabStop[];
}

/** `amount` is a factor for "auto", points for the other rules. */
export interface LineSpacing {
  readonly rule: 'auto' | 'exact' | 'atLeast';
  readonly amount: number;
}

export interface TabStop {
  /** In points from the text margin. */
  readonly position: number;
  /** A value of ST_TabJc; "clear" takes away a stop of the style. */
  readonly alignment: string;
  /** What fills the way to the stop ("dot"). */
  readonly leader?: string;
}

const HIGHLIGHTS: Readonly<Record<string, string>> = {
  black: '#000000', blue: '#0000ff', cyan: '#00ffff', green: '#00ff00', magenta: '#ff00ff', red: '#ff0000', yellow: '#ffff00', white: '#ffffff',
  darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000', darkMagenta: '#800080', darkRed: '#800000', darkYellow: '#808000',
  darkGray: '#808080', lightGray: '#c0c0c0',
};

/** Reads `w:rPr`. */
export function readRunFormat(properties: XmlElement | null, theme: Theme): RunFormat {
  if (!properties) return {};
  const underline = child(properties, 'u');
  const highlight = valueOf(properties, 'highlight');
  const border = valueOf(properties, 'bdr');
  return stated<RunFormat>({
    font: readFont(child(properties, 'rFonts'), theme),
    size: fromHalves(valueOf(properties, 'sz')),
    bold: toggle(properties, 'b'),
    italic: toggle(properties, 'i'),
    caps: toggle(properties, 'caps'),
    smallCaps: toggle(properties, 'smallCaps'),
    strike: toggle(properties, 'strike'),
    doubleStrike: toggle(properties, 'dstrike'),
    hidden: toggle(properties, 'vanish'),
    underline: underline ? (attribute(underline, 'val') ?? 'single') : undefined,
    underlineColour: readColour(underline, 'color', theme),
    colour: readColour(child(properties, 'color'), 'val', theme),
    highlight: highlight === null ? undefined : (HIGHLIGHTS[highlight] ?? 'transparent'),
    shading: readShading(child(properties, 'shd'), theme),
    vertical: valueOf(properties, 'vertAlign') ?? undefined,
    raised: fromHalves(valueOf(properties, 'position')),
    letterSpacing: fromTwentieths(valueOf(properties, 'spacing')),
    rightToLeft: toggle(properties, 'rtl'),
    framed: border === null ? undefined : border !== 'none' && border !== 'nil',
  });
}

/** Reads `w:pPr`, without the list's own indents, which are the style sheet's business. */
export function readParagraphFormat(properties: XmlElement | null, theme: Theme): ParagraphFormat {
  if (!properties) return {};
  const spacing = child(properties, 'spacing');
  const list = child(properties, 'numPr');
  const outline = valueOf(properties, 'outlineLvl');
  const borders = child(properties, 'pBdr');
  return stated<ParagraphFormat>({
    alignment: valueOf(properties, 'jc') ?? undefined,
    ...readIndents(child(properties, 'ind')),
    spaceBefore: readSpace(spacing, 'before'),
    spaceAfter: readSpace(spacing, 'after'),
    lineSpacing: readLineSpacing(spacing),
    contextualSpacing: toggle(properties, 'contextualSpacing'),
    lines: borders ? readLines(borders, theme) : undefined,
    shading: readShading(child(properties, 'shd'), theme),
    rightToLeft: toggle(properties, 'bidi'),
    pageBreakBefore: toggle(properties, 'pageBreakBefore'),
    outlineLevel: outline === null ? undefined : Number(outline),
    listId: valueOf(list, 'numId') ?? undefined,
    listLevel: list ? readListLevel(list) : undefined,
    tabStops: readTabStops(child(properties, 'tabs')),
  });
}

function readListLevel(list: XmlElement): number | undefined {
  const level = valueOf(list, 'ilvl');
  return level === null ? undefined : Math.min(8, Math.max(0, Number(level) || 0));
}

/** Reads the lines of `w:pBdr`, `w:tblBorders` or `w:tcBorders`; the logical sides become left and right. */
export function readLines(borders: XmlElement | null, theme: Theme): Lines {
  const lines: Record<string, Line> = {};
  if (!borders) return lines;
  for (const element of elementsOf(borders)) {
    const side = element.localName === 'start' ? 'left' : element.localName === 'end' ? 'right' : element.localName;
    const colour = readColour(element, 'color', theme);
    lines[side] = {
      style: attribute(element, 'val') ?? 'none',
      width: fromEighths(attribute(element, 'sz')) ?? 0.5,
      colour: colour === undefined || colour === 'auto' ? '#000000' : colour,
      space: Number(attribute(element, 'space') ?? '0') || 0,
    };
  }
  return lines;
}

/** The fill of `w:shd` as a CSS colour; undefined where nothing is stated, "transparent" for none. */
export function readShading(shading: XmlElement | null, theme: Theme): string | undefined {
  if (!shading) return undefined;
  const fill = readColour(shading, 'fill', theme, 'themeFill');
  if (attribute(shading, 'val') === 'solid') return readColour(shading, 'color', theme) ?? fill;
  return fill === undefined || fill === 'auto' ? 'transparent' : fill;
}

function readColour(element: XmlElement | null, name: string, theme: Theme, themeName = 'themeColor'): string | undefined {
  const value = attribute(element, name);
  if (value !== null && /^[\da-f]{6}$/i.test(value)) return `#${value.toLowerCase()}`;
  const slot = attribute(element, themeName);
  return (slot === null ? undefined : theme.colour(slot)) ?? (value === 'auto' ? 'auto' : undefined);
}

function readFont(fonts: XmlElement | null, theme: Theme): string | undefined {
  if (!fonts) return undefined;
  const slot = attribute(fonts, 'asciiTheme') ?? attribute(fonts, 'hAnsiTheme');
  return (slot === null ? undefined : theme.font(slot)) ?? attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? undefined;
}

function readIndents(indents: XmlElement | null): Pick<ParagraphFormat, 'indentStart' | 'indentEnd' | 'firstLine'> {
  const hanging = fromTwentieths(attribute(indents, 'hanging'));
  return {
    indentStart: fromTwentieths(attribute(indents, 'start') ?? attribute(indents, 'left')),
    indentEnd: fromTwentieths(attribute(indents, 'end') ?? attribute(indents, 'right')),
    firstLine: hanging === undefined ? fromTwentieths(attribute(indents, 'firstLine')) : -hanging,
  };
}

function readSpace(spacing: XmlElement | null, side: 'before' | 'after'): number | undefined {
  const automatic = attribute(spacing, `${side}Autospacing`);
  // The space that Word takes from HTML where it is "automatic".
  if (automatic === '1' || automatic === 'true' || automatic === 'on') return 14;
  return fromTwentieths(attribute(spacing, side));
}

function readLineSpacing(spacing: XmlElement | null): LineSpacing | undefined {
  const line = attribute(spacing, 'line');
  if (line === null) return undefined;
  const rule = attribute(spacing, 'lineRule');
  if (rule === 'exact' || rule === 'atLeast') return { rule, amount: fromTwentieths(line) ?? 12 };
  return { rule: 'auto', amount: (Number(line) || 240) / 240 };
}

function readTabStops(tabs: XmlElement | null): TabStop[] | undefined {
  if (!tabs) return undefined;
  return [...elementsOf(tabs)].map((tab) => {
    const leader = attribute(tab, 'leader');
    return { position: fromTwentieths(attribute(tab, 'pos')) ?? 0, alignment: attribute(tab, 'val') ?? 'left', ...(leader && leader !== 'none' ? { leader } : {}) };
  });
}

/** Leaves out what is undefined, so that formats can be laid over one another by spreading. */
function stated<Format extends object>(format: Format): Format {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== undefined)) as Format;
}
