import type { Element, Text } from 'slimdom';
import { chosenBranch } from '../../../docx/alternate-content';
import type { ParagraphText, Piece } from '../../../docx/paragraph-text';
import { attribute, elementsOf, isAlternateContent, isWord } from '../../../docx/wordprocessing';

/** What a stretch of a paragraph is to the reader. */
type StretchKind = 'shown' | 'deleted' | 'hidden';

/** A stretch of the whole text that comes from one node of the file. */
interface Stretch {
  /** Where it begins in the whole text. */
  readonly at: number;
  readonly raw: string;
  readonly kind: StretchKind;
  readonly isInserted: boolean;
  /** Where in `raw` units of the model's text stand; none for marks that are no text there. */
  readonly inModel: readonly { readonly offset: number; readonly start: number; readonly end: number }[];
}

/** Which of the text is asked for. */
export interface TextView {
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly inserted: boolean;
}

export const CURRENT: TextView = { deleted: false, hidden: false, inserted: true };
export const ORIGINAL: TextView = { deleted: true, hidden: false, inserted: false };

const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\v',
  noBreakHyphen: '\x1e',
  softHyphen: '\x1f',
  footnoteReference: '\x02',
  endnoteReference: '\x02',
  footnoteRef: '\x02',
  endnoteRef: '\x02',
};
const BREAKS: Readonly<Record<string, string>> = { page: '\f', column: '\x0e' };
const NOT_TEXT = new Set(['pPr', 'rPr', 'sdtPr', 'sdtEndPr', 'rt', 'instrText', 'delInstrText']);
const TEXTS = new Set(['t', 'delText']);
const PICTURES = new Set(['drawing', 'pict', 'object']);
const DELETED = new Set(['del', 'moveFrom']);
const INSERTED = new Set(['ins', 'moveTo']);
const PICTURE_IN_LINE = '\x01';
/** Stands where a search cannot pass. */
const BARRIER = '\0';

/**
 * The whole text of a paragraph as Word keeps it: deleted and hidden text in its place, and a mark where something other than text stands.
 * Places in it count UTF-16 units of this whole text, and translate to places in the text of the model and back.
 */
export class WholeText {
  readonly length: number;
  readonly #stretches: readonly Stretch[];
  readonly #places: ReadonlyMap<Element, { readonly start: number; readonly end: number }>;

  constructor(paragraph: Element, model: ParagraphText) {
    const walk = new Walk(paragraph, model);
    this.#stretches = walk.stretches;
    this.#places = walk.places;
    this.length = walk.length;
  }

  /** The stretch that an element inside the paragraph takes up, empty for a mark; undefined for one that is not drawn with it. */
  placeOf(element: Element): { readonly start: number; readonly end: number } | undefined {
    return this.#places.get(element);
  }

  /** What a view shows of a stretch. */
  text(view: TextView, start = 0, end = this.length): string {
    return this.#stretches
      .filter((stretch) => isIn(view, stretch))
      .map(({ at, raw }) => raw.slice(Math.max(0, start - at), Math.max(0, end - at)))
      .join('');
  }

  /** Unit for unit the whole text, with a barrier where the view shows nothing. */
  searchable(view: TextView): string {
    return this.#stretches.map((stretch) => (isIn(view, stretch) ? stretch.raw : BARRIER.repeat(stretch.raw.length))).join('');
  }

  /**
   * The place in the whole text of a place in what a view shows.
   * @param side the side to stay on where the view leaves out what lies between
   */
  fromView(view: TextView, place: number, side: 'start' | 'end'): number {
    let shown = 0;
    let before = 0;
    for (const stretch of this.#stretches) {
      if (!isIn(view, stretch)) continue;
      const { length } = stretch.raw;
      if (side === 'start' ? place < shown + length : place <= shown + length) return stretch.at + Math.max(0, place - shown);
      shown += length;
      before = stretch.at + length;
    }
    return before;
  }

  /** The place in the model's text of a place in the whole text; what the model leaves out counts as where it stands. */
  toModel(place: number): number {
    let model = 0;
    for (const { at, inModel } of this.#stretches) {
      for (const { offset, start, end } of inModel) {
        if (at + offset >= place) return model;
        model = Math.min(end, start + place - at - offset);
      }
    }
    return model;
  }

  /**
   * The place in the whole text of a place in the model's text.
   * @param side the side to stay on where the model leaves out what lies between
   */
  fromModel(place: number, side: 'start' | 'end'): number {
    let before = 0;
    for (const { at, inModel } of this.#stretches) {
      for (const { offset, start, end } of inModel) {
        if (side === 'start' ? place < end : place <= end) return at + offset + Math.max(0, place - start);
        before = at + offset + end - start;
      }
    }
    return before;
  }
}

function isIn(view: TextView, { kind, isInserted }: Stretch): boolean {
  if (kind === 'deleted') return view.deleted;
  return (kind === 'shown' || view.hidden) && (view.inserted || !isInserted);
}

interface Around {
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
}

/** Goes through a paragraph, collecting its stretches and where each of its elements stands. */
class Walk {
  readonly stretches: Stretch[] = [];
  readonly places = new Map<Element, { readonly start: number; readonly end: number }>();
  #at = 0;
  readonly #pieces: ReadonlyMap<Text | Element, readonly Piece[]>;

  constructor(
    paragraph: Element,
    private readonly model: ParagraphText,
  ) {
    this.#pieces = piecesByNode(model.pieces);
    this.#into(paragraph, { isDeleted: false, isInserted: false });
  }

  get length(): number {
    return this.#at;
  }

  #into(parent: Element, around: Around): void {
    for (const element of elementsOf(parent)) {
      const start = this.#at;
      this.#visit(element, around);
      this.places.set(element, { start, end: this.#at });
    }
  }

  #visit(element: Element, around: Around): void {
    if (isWord(element) && NOT_TEXT.has(element.localName)) return;
    if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch) this.#into(branch, around);
    } else if (PICTURES.has(element.localName) || isText(element)) {
      for (const node of nodesOf(element)) this.#add(node, element, around);
    } else {
      this.#into(element, {
        isDeleted: around.isDeleted || (isWord(element) && DELETED.has(element.localName)),
        isInserted: around.isInserted || (isWord(element) && INSERTED.has(element.localName)),
      });
    }
  }

  #add(node: Text | Element, element: Element, { isDeleted, isInserted }: Around): void {
    const known = this.#pieces.get(node) ?? [];
    const { raw, from } = rawText(node, element, known, this.model.text);
    if (raw === '') return;
    const kind = known.length > 0 || isMark(raw) ? 'shown' : 'hidden';
    const inModel = known.map(({ offset, start, end }) => ({ offset: offset - from, start, end }));
    this.stretches.push({ at: this.#at, raw, kind: isDeleted ? 'deleted' : kind, isInserted, inModel });
    this.#at += raw.length;
  }
}

function piecesByNode(pieces: readonly Piece[]): Map<Text | Element, Piece[]> {
  const byNode = new Map<Text | Element, Piece[]>();
  for (const piece of pieces) byNode.set(piece.node, [...(byNode.get(piece.node) ?? []), piece]);
  return byNode;
}

/** Marks of notes, pictures and soft hyphens are shown though they are no text of the model. */
function isMark(raw: string): boolean {
  return raw === '\x02' || raw === PICTURE_IN_LINE || raw === '\x1f';
}

function isText({ localName }: Element): boolean {
  return TEXTS.has(localName) || localName === 'br' || localName === 'sym' || localName in MARKS;
}

/** The nodes that text can come from: the text nodes of an element that holds text, or the element that stands for it. */
function nodesOf(element: Element): (Text | Element)[] {
  return TEXTS.has(element.localName) ? element.childNodes.filter((node): node is Text => node.nodeType === 3 || node.nodeType === 4) : [element];
}

/** Word's text of a node, and where in the node's data it begins: spaces that Word drops at its ends are no part of it. */
function rawText(node: Text | Element, element: Element, known: readonly Piece[], model: string): { raw: string; from: number } {
  if (node !== element) {
    const { data } = node as Text;
    const first = known[0];
    const last = known.at(-1);
    if (!first || !last) return { raw: data, from: 0 };
    const end = last.offset + last.end - last.start;
    return { raw: data.slice(first.offset, end).replace(/[\n\r]/g, ' '), from: first.offset };
  }
  return { raw: markOf(element, known, model), from: 0 };
}

function markOf(element: Element, known: readonly Piece[], model: string): string {
  const { localName } = element;
  if (PICTURES.has(localName)) return hasPictureInLine(element) ? PICTURE_IN_LINE : '';
  if (localName === 'br') return BREAKS[attribute(element, 'type') ?? ''] ?? '\v';
  return MARKS[localName] ?? known.map(({ start, end }) => model.slice(start, end)).join('');
}

function hasPictureInLine(drawing: Element): boolean {
  return [...elementsOf(drawing)].some(({ localName }) => localName === 'inline');
}
