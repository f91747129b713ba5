import type { ListPlace } from '../document/case-document';
import type { Element } from 'slimdom';
import type { OpcPackage } from './package';
import { readNumbering, type Styles } from './styles';
import { attribute, child, childrenNamed, valueOf, wholeNumber } from './wordprocessing';

/** `w:numId` that takes a paragraph out of the list its style puts it in. */
const NO_LIST = 0;
const DEEPEST_LEVEL = 8;

/** The lists a document defines. */
export class Lists {
  /** By list: the level that belongs to a style. */
  private readonly levels = new Map<number, ReadonlyMap<string, number>>();

  /** @param root `w:numbering`; null where the document has none */
  constructor(root: Element | null) {
    const abstracts = new Map<string, ReadonlyMap<string, number>>();
    for (const element of childrenNamed(root, 'abstractNum')) {
      const id = attribute(element, 'abstractNumId');
      if (id !== null) abstracts.set(id, levelsOfStyles(element));
    }
    for (const element of childrenNamed(root, 'num')) {
      const id = wholeNumber(attribute(element, 'numId'));
      if (id !== null) this.levels.set(id, abstracts.get(valueOf(element, 'abstractNumId') ?? '') ?? new Map());
    }
  }

  /** The place of a paragraph in a list, by its own properties or by its style; null outside of lists and where the list is not defined. */
  placeOf(paragraph: Element, styles: Styles): ListPlace | null {
    const own = readNumbering(child(paragraph, 'pPr'));
    const byStyle = styles.numberingOf(paragraph);
    const list = own.list ?? byStyle.list;
    if (list === null || list === NO_LIST) return null;
    const levels = this.levels.get(list);
    if (levels === undefined) return null;
    const linked = styles.styleIdsOf(paragraph).map((style) => levels.get(style)).find((level) => level !== undefined);
    const level = own.level ?? (own.list === null ? (linked ?? byStyle.level) : null) ?? 0;
    return { level: Math.min(Math.max(level, 0), DEEPEST_LEVEL) };
  }
}

/** Reads the lists of a Word file. @throws DocxError */
export function readLists(file: OpcPackage): Lists {
  const [part] = file.partsRelatedTo(file.mainPart, 'numbering');
  return new Lists(part === undefined ? null : file.xml(part).documentElement);
}

function levelsOfStyles(abstract: Element): Map<string, number> {
  const levels = new Map<string, number>();
  for (const level of childrenNamed(abstract, 'lvl')) {
    const style = valueOf(level, 'pStyle');
    const depth = wholeNumber(attribute(level, 'ilvl'));
    if (style !== null && depth !== null) levels.set(style, depth);
  }
  return levels;
}
