import type { Element } from 'slimdom';
import type { OpcPackage } from './package';
import { displayStyleName } from './style-names';
import { attribute, child, childrenNamed, isWord, toggle, valueOf, wholeNumber } from './wordprocessing';

/** `w:outlineLvl` of body text; lower ones are headings. */
const BODY_LEVEL = 9;
/** Far more styles than Word lets be based on one another. */
const LONGEST_CHAIN = 64;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | null;
  /** Id of the style of the paragraph that one writes after one in this. */
  readonly next: string | null;
  readonly paragraphProperties: Element | null;
  readonly runProperties: Element | null;
}

/** A list as paragraph properties name it; `null` where they say nothing of it. */
export interface Numbering {
  readonly list: number | null;
  readonly level: number | null;
}

/** What the styles of a document say of its paragraphs and runs. */
export class Styles {
  private readonly styles = new Map<string, Style>();
  private readonly chains = new Map<string, readonly Style[]>();
  private readonly defaultParagraph: string | null = null;
  private readonly hiddenByDefault: boolean;

  /** @param root `w:styles`; null where the document has none */
  constructor(root: Element | null) {
    for (const element of childrenNamed(root, 'style')) {
      const id = attribute(element, 'styleId');
      if (id === null) continue;
      const isDefault = ['1', 'true', 'on'].includes(attribute(element, 'default') ?? '');
      if (isDefault && attribute(element, 'type') === 'paragraph') this.defaultParagraph ??= id;
      this.styles.set(id, {
        id,
        name: valueOf(element, 'name') ?? id,
        basedOn: valueOf(element, 'basedOn'),
        next: valueOf(element, 'next'),
        paragraphProperties: child(element, 'pPr'),
        runProperties: child(element, 'rPr'),
      });
    }
    const defaults = child(child(child(root, 'docDefaults'), 'rPrDefault'), 'rPr');
    this.hiddenByDefault = toggle(defaults, 'vanish') === true;
  }

  /** The id of the style that the file calls so (built-in names in lower case: "annotation text"); null where it has none. */
  idOf(name: string): string | null {
    return [...this.styles.values()].find((style) => style.name.toLowerCase() === name)?.id ?? null;
  }

  /** The id of the style of the paragraph that one writes after this one, where it is another than its own; null otherwise. */
  styleAfter(paragraph: Element): string | null {
    const [style] = this.chainOf(paragraph);
    return style?.next && style.next !== style.id && this.styles.has(style.next) ? style.next : null;
  }

  /** The name, as Word in English shows it, of a paragraph's style. */
  nameOf(paragraph: Element): string {
    return displayStyleName(this.chainOf(paragraph)[0]?.name ?? 'Normal');
  }

  /** 0 for the title, 1 to 9 for a heading, null for other text. */
  headingOf(paragraph: Element): number | null {
    const own = wholeNumber(valueOf(propertiesOf(paragraph), 'outlineLvl'));
    if (own !== null) return headingOfLevel(own);
    for (const style of this.chainOf(paragraph)) {
      const level = wholeNumber(valueOf(style.paragraphProperties, 'outlineLvl'));
      if (level !== null) return headingOfLevel(level);
      if (/^title$/i.test(style.name)) return 0;
      // Files made outside Word may leave the level out; Word knows it from the built-in name.
      const builtIn = /^heading ([1-9])$/i.exec(style.name);
      if (builtIn) return Number(builtIn[1]);
    }
    return null;
  }

  /** The list a paragraph's style puts it in; each value from the nearest style that states it. */
  numberingOf(paragraph: Element): Numbering {
    let list: number | null = null;
    let level: number | null = null;
    for (const style of this.chainOf(paragraph)) {
      const numbering = readNumbering(style.paragraphProperties);
      list ??= numbering.list;
      level ??= numbering.level;
    }
    return { list, level };
  }

  /** The ids of a paragraph's style and of those it is based on, nearest first. */
  styleIdsOf(paragraph: Element): string[] {
    return this.chainOf(paragraph).map((style) => style.id);
  }

  /** Whether a run is hidden: as it says itself, else as its character style and its paragraph's style say. */
  isHidden(run: Element, paragraph: Element): boolean {
    const own = toggle(child(run, 'rPr'), 'vanish');
    if (own !== undefined) return own;
    if (this.hiddenByDefault) return true;
    const character = this.chain(valueOf(child(run, 'rPr'), 'rStyle'));
    // A switch set in both styles is off again: that is how Word combines them.
    return vanishes(character) !== vanishes(this.chainOf(paragraph));
  }

  private chainOf(paragraph: Element): readonly Style[] {
    const id = valueOf(propertiesOf(paragraph), 'pStyle');
    return this.chain(id !== null && this.styles.has(id) ? id : this.defaultParagraph);
  }

  private chain(id: string | null): readonly Style[] {
    if (id === null) return [];
    const known = this.chains.get(id);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next) && seen.size < LONGEST_CHAIN; ) {
      seen.add(next);
      const style = this.styles.get(next);
      if (style !== undefined) chain.push(style);
      next = style?.basedOn ?? null;
    }
    this.chains.set(id, chain);
    return chain;
  }
}

/** Reads the styles of a Word file. @throws DocxError */
export function readStyles(file: OpcPackage): Styles {
  const [part] = file.partsRelatedTo(file.mainPart, 'styles');
  return new Styles(part === undefined ? null : file.xml(part).documentElement);
}

/** The properties of a paragraph, which stand first in it. They are asked for with every run, so nothing else is looked through. */
function propertiesOf(paragraph: Element): Element | null {
  const first = paragraph.firstElementChild;
  return first !== null && isWord(first, 'pPr') ? first : null;
}

/** The list that paragraph properties (`w:pPr`) name themselves. */
export function readNumbering(properties: Element | null): Numbering {
  const numbering = child(properties, 'numPr');
  return { list: wholeNumber(valueOf(numbering, 'numId')), level: wholeNumber(valueOf(numbering, 'ilvl')) };
}

function headingOfLevel(level: number): number | null {
  return level >= 0 && level < BODY_LEVEL ? level + 1 : null;
}

function vanishes(chain: readonly Style[]): boolean {
  for (const style of chain) {
    const vanish = toggle(style.runProperties, 'vanish');
    if (vanish !== undefined) return vanish;
  }
  return false;
}
