import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, isOn, valueOf } from './ooxml';
import { formatNumber } from './number-formats';

const LEVELS = 9;

/** What stands between the label and the text of a list item. */
export type LabelSuffix = 'tab' | 'space' | 'nothing';

/** One level of a list, as numbering.xml defines it. */
export interface ListLevel {
  readonly format: string;
  /** The label with `%1` … `%9` for the numbers of the levels. */
  readonly pattern: string;
  readonly start: number;
  readonly suffix: LabelSuffix;
  /** `w:lvlRestart`: 0 never restarts, n restarts after level n only; undefined after any higher level. */
  readonly restart: number | undefined;
  /** "Legal" numbering writes the numbers of all levels as decimals. */
  readonly legal: boolean;
  readonly paragraphProperties: XmlElement | null;
  readonly runProperties: XmlElement | null;
}

interface List {
  /** Lists over the same abstract definition count on together. */
  readonly counters: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this list starts anew when it is first used, with the number to start from. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

/** The lists that numbering.xml defines. */
export class Numbering {
  readonly #lists = new Map<string, List>();

  /**
   * @param root `w:numbering`; null where the document has none
   * @param listOfStyle the list (numId) that a numbering style stands for, for definitions that only point to a style
   */
  constructor(root: XmlElement | null, listOfStyle: (style: string) => string | null = () => null) {
    const abstracts = new Map(childrenNamed(root, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]));
    const abstractOf = new Map(childrenNamed(root, 'num').map((num) => [attribute(num, 'numId') ?? '', valueOf(num, 'abstractNumId') ?? '']));
    for (const num of childrenNamed(root, 'num')) {
      let abstractId = valueOf(num, 'abstractNumId') ?? '';
      const style = valueOf(abstracts.get(abstractId) ?? null, 'numStyleLink');
      const linked = style === null ? null : listOfStyle(style);
      if (linked !== null) abstractId = abstractOf.get(linked) ?? abstractId;
      this.#lists.set(attribute(num, 'numId') ?? '', readList(num, abstractId, abstracts.get(abstractId) ?? null));
    }
  }

  list(numId: string): List | undefined {
    return this.#lists.get(numId);
  }

  level(numId: string, level: number): ListLevel | undefined {
    return this.#lists.get(numId)?.levels[level];
  }
}

function readList(num: XmlElement, abstractId: string, abstract: XmlElement | null): List {
  const levels: (ListLevel | undefined)[] = new Array<ListLevel | undefined>(LEVELS).fill(undefined);
  for (const level of childrenNamed(abstract, 'lvl')) levels[levelIndex(level)] = readLevel(level);
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(num, 'lvlOverride')) {
    const index = levelIndex(override);
    const replaced = child(override, 'lvl');
    if (replaced) levels[index] = readLevel(replaced);
    const start = valueOf(override, 'startOverride');
    if (start !== null) startOverrides.set(index, Number(start) || 0);
  }
  return { counters: abstractId, levels, startOverrides };
}

function levelIndex(element: XmlElement): number {
  return Number(attribute(element, 'ilvl')) || 0;
}

function readLevel(level: XmlElement): ListLevel {
  const suffix = valueOf(level, 'suff');
  const restart = valueOf(level, 'lvlRestart');
  const legal = child(level, 'isLgl');
  return {
    format: valueOf(level, 'numFmt') ?? 'decimal',
    pattern: valueOf(level, 'lvlText') ?? '',
    start: Number(valueOf(level, 'start') ?? '0') || 0,
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    restart: restart === null ? undefined : Number(restart),
    legal: legal !== null && isOn(attribute(legal, 'val')),
    paragraphProperties: child(level, 'pPr'),
    runProperties: child(level, 'rPr'),
  };
}

/** Counts the items of all lists while the document is drawn from top to bottom. */
export class ListCounter {
  readonly #numbers = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /**
   * Counts one more item and gives its label ("2.1", "b)", "•").
   * @returns null where the list or its level is not defined
   */
  next(numId: string, level: number): string | null {
    const list = this.numbering.list(numId);
    const definition = list?.levels[level];
    if (!list || !definition) return null;
    const numbers = this.#numbersOf(list.counters);
    const override = this.#takeOverride(numId, level, list);
    numbers[level] = override ?? (numbers[level] === undefined ? definition.start : numbers[level] + 1);
    this.#restartBelow(list, level, numbers);
    return definition.pattern.replace(/%([1-9])/g, (_, digit: string) => numberAt(list, Number(digit) - 1, numbers, definition.legal));
  }

  #numbersOf(counters: string): (number | undefined)[] {
    const known = this.#numbers.get(counters);
    if (known) return known;
    const numbers = new Array<number | undefined>(LEVELS).fill(undefined);
    this.#numbers.set(counters, numbers);
    return numbers;
  }

  #takeOverride(numId: string, level: number, list: List): number | undefined {
    const use = `${numId}/${level}`;
    if (this.#begun.has(use)) return undefined;
    this.#begun.add(use);
    return list.startOverrides.get(level);
  }

  #restartBelow(list: List, level: number, numbers: (number | undefined)[]): void {
    for (let below = level + 1; below < LEVELS; below++) {
      const restart = list.levels[below]?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) numbers[below] = undefined;
    }
  }
}

function numberAt(list: List, level: number, numbers: readonly (number | undefined)[], legal: boolean): string {
  const definition = list.levels[level];
  if (!definition) return '';
  const format = legal && definition.format !== 'bullet' && definition.format !== 'none' ? 'decimal' : definition.format;
  return formatNumber(numbers[level] ?? definition.start, format);
}
