import type { Element, Node } from 'slimdom';
import type { Piece } from '../paragraph-text';
import { elementsOf, isAlternateContent, isMath, isWord } from '../wordprocessing';
import type { DocumentEditor, EditableParagraph } from './document-editor';
import { fieldsOf } from './fields-of-paragraph';
import { around, isProperties } from './make-element';
import { EditRefused } from './refusal';
import { cutRun, cutRunAfter, settledOffset } from './runs';
import { elementOf, wrappersOf } from './text-selection';

/** A place in the text of a paragraph: UTF-16 units, as `textOf` counts them. */
export interface TextPlace {
  readonly paragraph: EditableParagraph;
  readonly at: number;
}

/** A stretch of the body's text, within a paragraph or from one to a later one; `to` exclusive. */
export interface TextStretch {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** Where a mark goes: into `parent`, before a child of it. */
export interface MarkPlace {
  readonly parent: Element;
  readonly before: Node | null;
}

/** Elements at whose edge a mark rather stands outside: so it outlives what happens to them. */
const LEFT_AT_THE_EDGE: ReadonlySet<string> = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo']);

/** Where the mark goes that begins a stretch. @throws EditRefused where Word takes no comments */
export function placeBefore(editor: DocumentEditor, { paragraph, at }: TextPlace): MarkPlace {
  refuseOutsideBody(editor, paragraph);
  const { text, pieces } = editor.textOf(paragraph);
  if (at < 0 || at > text.length) throw new EditRefused('outside');
  const piece = pieces.find(({ end }) => end > at);
  if (!piece) return placeBehind(editor, { paragraph, at });
  const node = outermost(edgeBefore(editor, paragraph, piece, at), 'previousElementSibling');
  return { parent: parentOf(node), before: node };
}

/** Where the mark goes that ends a stretch. @throws EditRefused where Word takes no comments */
export function placeBehind(editor: DocumentEditor, { paragraph, at }: TextPlace): MarkPlace {
  refuseOutsideBody(editor, paragraph);
  const { text, pieces } = editor.textOf(paragraph);
  if (at < 0 || at > text.length) throw new EditRefused('outside');
  const piece = pieces.filter(({ start }) => start < at).at(-1);
  if (!piece) {
    if (pieces.length > 0) return placeBefore(editor, { paragraph, at });
    return { parent: paragraph.elements[paragraph.elements.length - 1] ?? paragraph.elements[0], before: null };
  }
  const node = outermost(edgeBehind(editor, paragraph, piece, at), 'nextElementSibling');
  return { parent: parentOf(node), before: node.nextSibling };
}

/** Whether Word takes a comment on a paragraph: in the body, in its tables too, but nowhere else. */
export function takesComments(editor: DocumentEditor, { part, elements }: EditableParagraph): boolean {
  return part === editor.file.mainPart && around(elements[0], (outer) => isWord(outer, 'txbxContent')) === null;
}

function refuseOutsideBody(editor: DocumentEditor, paragraph: EditableParagraph): void {
  if (!takesComments(editor, paragraph)) throw new EditRefused('note-or-margin');
}

function edgeBefore(editor: DocumentEditor, paragraph: EditableParagraph, piece: Piece, at: number): Element {
  const content = elementOf(piece);
  const whole = keptWhole(content);
  if (whole) return whole;
  const begin = fieldAround(editor, paragraph, content)?.contents[0];
  if (begin) return cutRun(runOf(begin), begin, 0);
  return cutRun(runOf(content), content, settledOffset(content, piece.offset + Math.max(0, at - piece.start)));
}

function edgeBehind(editor: DocumentEditor, paragraph: EditableParagraph, piece: Piece, at: number): Element {
  const content = elementOf(piece);
  const whole = keptWhole(content);
  if (whole) return whole;
  const end = fieldAround(editor, paragraph, content)?.end;
  if (end) return cutRunAfter(runOf(end), end, 1);
  return cutRunAfter(runOf(content), content, settledOffset(content, piece.offset + Math.min(at, piece.end) - piece.start));
}

/** The outermost element around a content that takes no mark inside: a form field, a formula, what is kept in two forms. */
function keptWhole(content: Element): Element | undefined {
  const isWhole = (wrapper: Element): boolean => isMath(wrapper) || isAlternateContent(wrapper) || isWord(wrapper, 'sdt') || isWord(wrapper, 'ruby');
  const wrapper = [...wrappersOf(content)].filter(isWhole).at(-1);
  // What stands within a run cannot have a mark beside it there.
  return wrapper?.parentElement && isWord(wrapper.parentElement, 'r') ? wrapper.parentElement : wrapper;
}

/** A field has a comment as a whole: what is in it Word may write anew. */
function fieldAround(editor: DocumentEditor, paragraph: EditableParagraph, content: Element) {
  return fieldsOf(paragraph, editor.reader).get(content)?.find(({ isWhole }) => isWhole);
}

function outermost(node: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element {
  let edge = node;
  for (let parent = edge.parentElement; parent && isWord(parent) && LEFT_AT_THE_EDGE.has(parent.localName); parent = edge.parentElement) {
    const beside = edge[side];
    if (beside && !isProperties(beside)) break;
    edge = parent;
  }
  return edge;
}

function runOf(content: Element): Element {
  const { parentElement: run } = content;
  if (!run || !isWord(run, 'r')) throw new EditRefused('other-form');
  return run;
}

function parentOf(node: Element): Element {
  if (!node.parentElement) throw new EditRefused('outside');
  return node.parentElement;
}

/** The marks of comments (`w:commentRangeStart`, `w:commentRangeEnd`, `w:commentReference`) among what is in an element, at any depth. */
export function* commentMarksIn(element: Element): Generator<Element> {
  for (const inner of elementsOf(element)) {
    if (isWord(inner) && ['commentRangeStart', 'commentRangeEnd', 'commentReference'].includes(inner.localName)) yield inner;
    else yield* commentMarksIn(inner);
  }
}
