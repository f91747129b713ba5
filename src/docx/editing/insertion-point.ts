import type { Element, Node } from 'slimdom';
import { child, elementsOf, isAlternateContent, isMath, isWord } from '../wordprocessing';
import { isBy, type Tracking } from './change-tracking';
import type { DocumentEditor, EditableParagraph } from './document-editor';
import { fieldsOf, type ParagraphField } from './fields-of-paragraph';
import { isInside } from './make-element';
import { EditRefused } from './refusal';
import { cutRun, cutRunAfter, formatForNewText, isTextElement } from './runs';
import { elementOf, refuseAround, refuseWithin, runAround, settle, wrappersOf } from './text-selection';

/** Where new text goes. */
export interface InsertionPoint {
  readonly parent: Element;
  readonly before: Node | null;
  /** `w:rPr` for a new run; null where it has none. */
  readonly format: Element | null;
}

/** Words that new text can join: a `w:t` of a run, and where in its data. `null` where the neighbour is no word but a tab or the like. */
interface TextJoint {
  readonly run: Element;
  readonly element: Element;
  readonly at: number;
}

type Fields = ReadonlyMap<Element, readonly ParagraphField[]>;

/**
 * Finds where text at a place of a paragraph goes: to the words before it as a writer expects, but not into a link, field, form field or
 * somebody else's insertion that ends there.
 * @throws EditRefused where nothing can be put
 */
export function jointOrPoint(editor: DocumentEditor, paragraph: EditableParagraph, at: number, tracking: Tracking): TextJoint | InsertionPoint {
  refuseAround(paragraph);
  const { pieces } = settle(editor, paragraph, at, at);
  const left = pieces.filter((piece) => piece.start < at && at <= piece.end).at(-1);
  const right = pieces.find((piece) => piece.start <= at && at < piece.end);
  const fields = left || right ? fieldsOf(paragraph, editor.reader) : new Map<Element, ParagraphField[]>();
  const [before, behind] = [left && elementOf(left), right && elementOf(right)];
  for (const field of (before && fields.get(before)) ?? []) {
    if (behind && field.contents.includes(behind) && !field.isText) throw new EditRefused('field');
  }
  if (left && before && !isLeft(before, behind, fields, tracking)) return joint(before, left.offset + at - left.start);
  if (right && behind && !isLeft(behind, before, fields, tracking)) return joint(behind, right.offset + at - right.start);
  if (before) return pointAfter(before, behind, fields, tracking);
  return behind ? pointBefore(behind, fields, tracking) : pointInEmpty(paragraph);
}

export function isJoint(place: TextJoint | InsertionPoint): place is TextJoint {
  return 'run' in place;
}

/** The place as one between runs: a run that it falls into is cut in two. */
export function asPoint(place: TextJoint | InsertionPoint): InsertionPoint {
  if (!isJoint(place)) return place;
  const { run, element, at } = place;
  const format = formatForNewText(child(run, 'rPr'));
  if (at === 0) {
    const behind = cutRun(run, element, 0);
    return { parent: parentOf(behind), before: behind, format };
  }
  const ahead = cutRunAfter(run, element, at);
  return { parent: parentOf(ahead), before: ahead.nextSibling, format };
}

function joint(element: Element, at: number): TextJoint {
  const run = runAround(element);
  refuseWithin(run);
  return { run, element, at };
}

/** Whether what holds one content ends, or begins, between it and the other, so that new text between them is no part of it. */
function isLeft(content: Element, other: Element | undefined, fields: Fields, tracking: Tracking): boolean {
  return fieldLeft(content, other, fields) !== undefined || wrapperLeft(content, other, tracking) !== undefined;
}

/** The outermost field of one content that does not hold the other. */
function fieldLeft(content: Element, other: Element | undefined, fields: Fields): ParagraphField | undefined {
  return fields.get(content)?.find((field) => field.isWhole && !(other && field.contents.includes(other)));
}

/** The outermost element around one content that does not hold the other and that new text should not be in. */
function wrapperLeft(content: Element, other: Element | undefined, tracking: Tracking): Element | undefined {
  return [...wrappersOf(content)].filter((wrapper) => !(other && isInside(other, wrapper)) && keepsToItself(wrapper, tracking)).at(-1);
}

function keepsToItself(wrapper: Element, tracking: Tracking): boolean {
  if (isMath(wrapper) || isAlternateContent(wrapper)) return true;
  if (!isWord(wrapper)) return false;
  if (wrapper.localName === 'ins') return !tracking || !isBy(wrapper, tracking);
  return ['hyperlink', 'fldSimple', 'sdt', 'ruby', 'moveTo'].includes(wrapper.localName);
}

function pointAfter(content: Element, other: Element | undefined, fields: Fields, tracking: Tracking): InsertionPoint {
  const field = fieldLeft(content, other, fields);
  const last = field?.end ? cutRunAfter(runAround(field.end), field.end, 1) : runOrSelf(content);
  const wrapper = wrapperLeft(last, other, tracking) ?? wrapperLeft(content, other, tracking);
  const node = wrapper && isInside(last, wrapper) ? wrapper : last;
  refuseWithin(node);
  return { parent: parentOf(node), before: node.nextSibling, format: formatOutside(content, field !== undefined || (wrapper !== undefined && isWord(wrapper, 'hyperlink'))) };
}

function pointBefore(content: Element, fields: Fields, tracking: Tracking): InsertionPoint {
  const field = fieldLeft(content, undefined, fields);
  const begin = field?.contents[0];
  const first = begin ? cutRun(runAround(begin), begin, 0) : runOrSelf(content);
  const wrapper = wrapperLeft(first, undefined, tracking);
  const node = wrapper ?? first;
  refuseWithin(node);
  return { parent: parentOf(node), before: node, format: formatOutside(content, field !== undefined || (wrapper !== undefined && isWord(wrapper, 'hyperlink'))) };
}

function pointInEmpty({ elements }: EditableParagraph): InsertionPoint {
  const paragraph = elements[elements.length - 1] ?? elements[0];
  return { parent: paragraph, before: null, format: formatForNewText(child(child(paragraph, 'pPr'), 'rPr')) };
}

/** The format of the run around a content; beside a link without what makes a link look like one. */
function formatOutside(content: Element, isBesideLink: boolean): Element | null {
  const run = content.parentElement;
  const format = run && isWord(run, 'r') ? formatForNewText(child(run, 'rPr')) : null;
  if (!format || !isBesideLink) return format;
  for (const element of [...elementsOf(format)]) if (isWord(element) && ['rStyle', 'color', 'u', 'noProof', 'webHidden'].includes(element.localName)) element.remove();
  return format.firstElementChild ? format : null;
}

function runOrSelf(content: Element): Element {
  const { parentElement: run } = content;
  return run && isWord(run, 'r') ? run : content;
}

function parentOf(node: Element): Element {
  if (!node.parentElement) throw new EditRefused('outside');
  return node.parentElement;
}

/** Whether new text can be put into the data of the neighbour itself. */
export function joinsWords({ element }: TextJoint): boolean {
  return isTextElement(element);
}
