import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, isOn, valueOf } from './ooxml';
import type { ParagraphFormat, RunFormat, TabStop } from './formats';
import { readParagraphFormat, readRunFormat } from './formats';
import type { Numbering } from './numbering';
import type { Theme } from './theme';

/** Properties that turn one another off when two styles state them, as Word does ("toggle properties"). */
const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'strike', 'hidden'] as const;

export interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  readonly element: XmlElement;
}

/** What a table style lends to the paragraphs in its cells. */
export interface Lent {
  readonly paragraph: ParagraphFormat;
  readonly run: RunFormat;
}
const NOTHING_LENT: Lent = { paragraph: {}, run: {} };

/** A paragraph's formatting with everything that it inherits. */
export interface ResolvedParagraph {
  readonly style: Style | null;
  readonly format: ParagraphFormat;
  /** Character formatting of its runs before their own properties. */
  readonly run: RunFormat;
  /** As `run`, without the document's defaults and the table: what the styles alone say. */
  readonly styleRun: RunFormat;
}

/** Resolves styles: document defaults, table style, paragraph style, list level, character style, direct formatting. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: Lent;
  readonly #defaultParagraphStyle: string | null = null;
  readonly defaultTableStyle: string | null = null;
  readonly #paragraphs = new Map<string, Lent>();
  readonly #runs = new Map<string, RunFormat>();

  /** @param root `w:styles`; null where the document has none */
  constructor(
    root: XmlElement | null,
    private readonly theme: Theme,
  ) {
    for (const element of childrenNamed(root, 'style')) {
      const id = attribute(element, 'styleId') ?? '';
      const basedOn = valueOf(element, 'basedOn');
      this.#styles.set(id, { id, name: valueOf(element, 'name') ?? id, basedOn, element });
      const standard = attribute(element, 'default');
      if (standard === null || !isOn(standard)) continue;
      if (attribute(element, 'type') === 'paragraph') this.#defaultParagraphStyle = id;
      if (attribute(element, 'type') === 'table') this.defaultTableStyle = id;
    }
    const defaults = child(root, 'docDefaults');
    this.#defaults = {
      run: { font: 'Times New Roman', size: 10, ...readRunFormat(child(child(defaults, 'rPrDefault'), 'rPr'), theme) },
      paragraph: readParagraphFormat(child(child(defaults, 'pPrDefault'), 'pPr'), theme),
    };
  }

  style(id: string | null): Style | undefined {
    return id === null ? undefined : this.#styles.get(id);
  }

  /** The list (numId) that a style stands for. */
  listOf(style: string): string | null {
    return valueOf(child(child(this.#styles.get(style)?.element ?? null, 'pPr'), 'numPr'), 'numId');
  }

  /** The style and those that it is based on, from the outermost base to the style; stops at a circle. */
  chain(id: string | null): Style[] {
    const chain: Style[] = [];
    for (let style = this.style(id); style && !chain.includes(style); style = this.style(style.basedOn)) chain.unshift(style);
    return chain;
  }

  /** @param properties `w:pPr` of the paragraph */
  paragraph(properties: XmlElement | null, numbering: Numbering, lent: Lent = NOTHING_LENT): ResolvedParagraph {
    const named = valueOf(properties, 'pStyle');
    const id = this.#styles.has(named ?? '') ? named : this.#defaultParagraphStyle;
    const fromStyle = this.#paragraphStyle(id, numbering);
    const direct = readParagraphFormat(properties, this.theme);
    const format = {
      ...this.#defaults.paragraph,
      ...lent.paragraph,
      ...fromStyle.paragraph,
      ...this.#listIndents(direct, fromStyle.paragraph, numbering),
      ...direct,
      tabStops: mergeTabStops(fromStyle.paragraph.tabStops, direct.tabStops),
    };
    return {
      style: this.style(id) ?? null,
      format,
      run: this.#overDefaults(fromStyle.run, lent),
      styleRun: fromStyle.run,
    };
  }

  /** @param properties `w:rPr` of the run */
  run(properties: XmlElement | null, paragraph: ResolvedParagraph): RunFormat {
    if (!properties) return paragraph.run;
    const direct = readRunFormat(properties, this.theme);
    const character = this.#characterStyle(valueOf(properties, 'rStyle'));
    const format: Record<string, unknown> = { ...paragraph.run, ...character };
    for (const name of TOGGLES) {
      if (character[name] && paragraph.styleRun[name]) format[name] = false;
    }
    return { ...format, ...direct };
  }

  /** Reads properties that stand outside of the text, those of a list level. */
  runProperties(properties: XmlElement | null): RunFormat {
    return readRunFormat(properties, this.theme);
  }

  #overDefaults(run: RunFormat, lent: Lent): RunFormat {
    return { ...this.#defaults.run, ...lent.run, ...run };
  }

  #paragraphStyle(id: string | null, numbering: Numbering): Lent {
    const known = this.#paragraphs.get(id ?? '');
    if (known) return known;
    let paragraph: ParagraphFormat = {};
    let run: RunFormat = {};
    for (const style of this.chain(id)) {
      const own = readParagraphFormat(child(style.element, 'pPr'), this.theme);
      const tabStops = mergeTabStops(paragraph.tabStops, own.tabStops);
      paragraph = { ...paragraph, ...this.#listIndents(own, paragraph, numbering), ...own, ...(tabStops ? { tabStops } : {}) };
      run = { ...run, ...readRunFormat(child(style.element, 'rPr'), this.theme) };
    }
    const resolved = { paragraph, run };
    this.#paragraphs.set(id ?? '', resolved);
    return resolved;
  }

  /** A list brings its indents where it is stated; what is stated beside it wins. */
  #listIndents(stated: ParagraphFormat, inherited: ParagraphFormat, numbering: Numbering): ParagraphFormat {
    const listId = stated.listId ?? (stated.listLevel === undefined ? undefined : inherited.listId);
    if (listId === undefined) return {};
    // numId 0 takes the paragraph out of the style's list, indents included.
    if (listId === '0') return { indentStart: 0, firstLine: 0 };
    const level = numbering.level(listId, stated.listLevel ?? inherited.listLevel ?? 0);
    const { indentStart, indentEnd, firstLine } = readParagraphFormat(level?.paragraphProperties ?? null, this.theme);
    return {
      ...(indentStart === undefined ? {} : { indentStart }),
      ...(indentEnd === undefined ? {} : { indentEnd }),
      ...(firstLine === undefined ? {} : { firstLine }),
    };
  }

  #characterStyle(id: string | null): RunFormat {
    if (id === null) return {};
    const known = this.#runs.get(id);
    if (known) return known;
    let run: RunFormat = {};
    for (const style of this.chain(id)) run = { ...run, ...readRunFormat(child(style.element, 'rPr'), this.theme) };
    this.#runs.set(id, run);
    return run;
  }
}

function mergeTabStops(inherited: readonly TabStop[] | undefined, own: readonly TabStop[] | undefined): readonly TabStop[] | undefined {
  if (!own) return inherited;
  const places = new Map((inherited ?? []).map((stop) => [stop.position, stop]));
  for (const stop of own) {
    if (stop.alignment === 'clear') places.delete(stop.position);
    else places.set(stop.position, stop);
  }
  return [...places.values()].sort((a, b) => a.position - b.position);
}
