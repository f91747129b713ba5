import type { Element, Node } from 'slimdom';
import type { ParagraphText, Piece } from '../paragraph-text';
import { elementsOf, attribute, child, isAlternateContent, isMath, isWord, valueOf } from '../wordprocessing';
import { showsPlaceholder } from '../run-content';
import type { DocumentEditor, EditableParagraph } from './document-editor';
import { fieldsOf, type ParagraphField } from './fields-of-paragraph';
import { EditRefused } from './refusal';
import { around, isProperties } from './make-element';
import { isTextElement, settleText } from './runs';

/** A stretch of the content of one paragraph. Each element is a child of a run. */
export interface TextSelection {
  /** The elements that show the text, in order: all of it, or of a `w:t` the UTF-16 units `from` to `to` (exclusive) of its data. */
  readonly contents: readonly SelectedContent[];
  /** Fields that are selected as a whole, with their codes and marks. */
  readonly fields: readonly ParagraphField[];
}

export interface SelectedContent {
  readonly element: Element;
  readonly run: Element;
  readonly from: number;
  readonly to: number;
}

/** What stands in the text without being it, and goes with the words around it. */
const GOES_WITH_TEXT: ReadonlySet<string> = new Set(['softHyphen', 'lastRenderedPageBreak']);

/**
 * Finds what in the file shows `start` to `end` of a paragraph's text, ready to be changed.
 * @throws EditRefused where a change would go wrong
 */
export function selectText(editor: DocumentEditor, paragraph: EditableParagraph, start: number, end: number): TextSelection {
  refuseAround(paragraph);
  const settled = settle(editor, paragraph, start, end);
  const touched = settled.pieces.filter((piece) => piece.end > start && piece.start < end);
  const fieldsByContent = touched.length > 0 ? fieldsOf(paragraph, editor.reader) : new Map<Element, ParagraphField[]>();
  const contents: SelectedContent[] = [];
  for (const piece of touched) {
    const element = elementOf(piece);
    const run = runAround(element);
    const from = piece.offset + Math.max(0, start - piece.start);
    const to = piece.offset + Math.min(piece.end, end) - piece.start;
    const last = contents.at(-1);
    // A piece for each side of a soft hyphen: what stands between them goes too.
    if (last?.element === element) contents[contents.length - 1] = { ...last, to };
    else contents.push(...betweenIn(run, last, element), { element, run, from, to });
  }
  const selected = new Set(contents.map(({ element }) => element));
  const whole = new Set<ParagraphField>();
  for (const { element, run } of contents) {
    refuseWithin(run);
    for (const field of fieldsByContent.get(element) ?? []) {
      if (field.isText) continue;
      const isWhole = field.isWhole && [...field.result].every((inner) => !showsText(inner, settled) || selected.has(inner)) && !isCut(contents, field);
      if (!isWhole) throw new EditRefused('field');
      whole.add(field);
    }
  }
  return { contents, fields: [...whole] };
}

/** The run that an element of its content stands in. @throws EditRefused where it is one that cannot be changed */
export function runAround(element: Element): Element {
  const { parentElement: run } = element;
  if (run && isWord(run, 'r')) return run;
  if (run && isMath(run)) throw new EditRefused('mathematics');
  throw new EditRefused('other-form');
}

/** The element that a piece of text comes from. */
export function elementOf({ node }: Piece): Element {
  const { parentElement } = node;
  if (node.nodeType === 1) return node as Element;
  if (!parentElement) throw new EditRefused('outside');
  return parentElement;
}

/** The elements around one that stand within its paragraph, the innermost first. */
export function* wrappersOf(element: Element): Generator<Element> {
  for (let from = element.parentElement; from && !isWord(from, 'p'); from = from.parentElement) yield from;
}

/** @throws EditRefused where what stands at this place within its paragraph cannot be changed */
export function refuseWithin(place: Element): void {
  for (const wrapper of wrappersOf(place)) {
    if (isMath(wrapper)) throw new EditRefused('mathematics');
    if (isWord(wrapper, 'ruby') || isAlternateContent(wrapper) || ['Choice', 'Fallback'].includes(wrapper.localName)) throw new EditRefused('other-form');
    if (isWord(wrapper, 'fldSimple') && !/^\s*HYPERLINK\b/i.test(attribute(wrapper, 'instr') ?? '')) throw new EditRefused('field');
    if (isWord(wrapper, 'sdt')) refuseControl(wrapper);
  }
}

/** @throws EditRefused where a control around the whole paragraph forbids to change it */
export function refuseAround({ elements }: EditableParagraph): void {
  for (const element of elements) {
    let control = around(element, (outer) => isWord(outer, 'sdt') || isWord(outer, 'txbxContent'));
    for (; control && isWord(control, 'sdt'); control = around(control, (outer) => isWord(outer, 'sdt') || isWord(outer, 'txbxContent'))) {
      if (showsPlaceholder(control)) throw new EditRefused('prompt');
      refuseControl(control);
    }
    // A text box stands in the file twice, for new and for old versions of Word.
    if (around(element, isAlternateContent)) throw new EditRefused('other-form');
  }
}

function refuseControl(control: Element): void {
  const properties = child(control, 'sdtPr');
  const lock = valueOf(properties, 'lock');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') throw new EditRefused('locked');
  if (!properties) return;
  for (const property of elementsOf(properties)) {
    if (property.localName === 'dataBinding') throw new EditRefused('bound');
    if (['dropDownList', 'comboBox', 'checkbox', 'picture', 'date'].includes(property.localName)) throw new EditRefused('choice');
  }
}

/** Makes the data of every `w:t` that is touched the same as its text. */
export function settle(editor: DocumentEditor, paragraph: EditableParagraph, start: number, end: number): ParagraphText {
  const before = editor.textOf(paragraph);
  if (start < 0 || end < start || end > before.text.length) throw new EditRefused('outside');
  const touched = new Set<Node>();
  for (const piece of before.pieces) {
    const element = elementOf(piece);
    if (piece.end >= start && piece.start <= end && isWord(element, 't') && !touched.has(element)) {
      touched.add(element);
      settleText(element);
    }
  }
  return editor.textOf(paragraph);
}

function betweenIn(run: Element, last: SelectedContent | undefined, element: Element): SelectedContent[] {
  if (last?.run !== run) return [];
  const between: SelectedContent[] = [];
  for (let next = last.element.nextElementSibling; next && next !== element; next = next.nextElementSibling) {
    if (isWord(next) && GOES_WITH_TEXT.has(next.localName)) between.push({ element: next, run, from: 0, to: 1 });
  }
  return between;
}

function showsText(element: Element, { pieces }: ParagraphText): boolean {
  return !isProperties(element) && pieces.some((piece) => elementOf(piece) === element);
}

/** Whether a `w:t` of the field's result is selected only in part. */
function isCut(contents: readonly SelectedContent[], field: ParagraphField): boolean {
  return contents.some(({ element, from, to }) => field.result.has(element) && isTextElement(element) && (from > 0 || to < settleText(element).data.length));
}
