import type { Element, Node } from 'slimdom';
import { child, isWord } from '../wordprocessing';
import { copyOf, isBy, makeChange, type Tracking } from './change-tracking';
import { cutElement, moveFrom } from './cut-element';
import type { TextPlace } from './comment-marks';
import type { Edit, EditableParagraph } from './document-editor';
import { asPoint, jointOrPoint } from './insertion-point';
import { insertAfter, makeElement } from './make-element';
import { changesOfMark, contentsOf, markParagraph, propertiesFor, removeProperty } from './paragraph-properties';
import { EditRefused } from './refusal';
import { replaceText } from './replace-text';
import { refuseAround } from './text-selection';

/** Elements around text that may be cut in two. */
const DIVISIBLE: ReadonlySet<string> = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'dir', 'bdo']);
/** What may stand between two paragraphs without keeping them apart. */
const MARKS_BETWEEN: ReadonlySet<string> = new Set(['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd', 'proofErr']);

/**
 * Ends a paragraph at a place in its text; what follows is a paragraph of its own, formatted the same, or as Word has it follow a heading.
 * @returns the new paragraph, which comes second
 * @throws EditRefused
 */
export function splitParagraph(edit: Edit, { paragraph, at }: TextPlace, tracking: Tracking = null): EditableParagraph {
  return edit.editor.edit(() => {
    edit.open(paragraph.part);
    refuseAround(paragraph);
    const { length } = edit.editor.textOf(paragraph).text;
    if (at < 0 || at > length) throw new EditRefused('outside');
    const point = at > 0 && at < length ? asPoint(jointOrPoint(edit.editor, paragraph, at, tracking)) : edgeOf(paragraph, at);
    const { element, before } = cutDown(point.parent, point.before);
    const second = secondHalf(edit, element, at === length && length > 0);
    insertAfter(second, element);
    moveFrom(before, second);
    const { part } = paragraph;
    const properties = child(element, 'pPr');
    // The mark that was there ends the second half now, with all that was said of it.
    child(properties, 'sectPr')?.remove();
    for (const change of changesOfMark(element)) removeProperty(change);
    if (tracking) markParagraph(element, makeChange(element, 'ins', tracking));
    edit.editor.reader.forgetFields();
    return { part, elements: [second] };
  });
}

/**
 * Joins a paragraph with the one after it. Tracked, its mark is marked as deleted; otherwise both become one, formatted as the first, or as
 * the second where the first is empty.
 * @returns whether they are one now
 * @throws EditRefused where a table, a form field or a section stands between
 */
export function joinWithNext(edit: Edit, paragraph: EditableParagraph, tracking: Tracking = null): boolean {
  return edit.editor.edit(() => {
    edit.open(paragraph.part);
    refuseAround(paragraph);
    const first = paragraph.elements[paragraph.elements.length - 1] ?? paragraph.elements[0];
    const { next, between } = neighbourOf(first);
    if (child(child(first, 'pPr'), 'sectPr')) throw new EditRefused('section');
    const own = tracking && changesOfMark(first).some((change) => isWord(change, 'ins') && isBy(change, tracking));
    if (tracking && !own) {
      if (!changesOfMark(first).some((change) => isWord(change, 'del'))) markParagraph(first, makeChange(first, 'del', tracking));
      edit.editor.reader.forgetFields();
      return false;
    }
    if (contentsOf(first).length === 0) takeProperties(first, next);
    else takeMark(first, next);
    for (const element of [...between, ...contentsOf(next)]) first.appendChild(element);
    next.remove();
    edit.editor.reader.forgetFields();
    return true;
  });
}

/**
 * Takes away the text from `start` in the first of some paragraphs to `end` in the last, and joins what is left of them. What cannot be
 * joined, as the cells of a table, is emptied.
 * @param paragraphs neighbours, in order, at least one
 * @throws EditRefused
 */
export function deleteAcross(edit: Edit, paragraphs: readonly EditableParagraph[], start: number, end: number, tracking: Tracking = null): void {
  edit.editor.edit(() => {
    for (const [index, paragraph] of paragraphs.entries()) {
      const from = index === 0 ? start : 0;
      const to = index === paragraphs.length - 1 ? end : edit.editor.textOf(paragraph).text.length;
      replaceText(edit, paragraph, from, to, '', tracking);
    }
    let [current] = paragraphs;
    for (const next of paragraphs.slice(1)) {
      if (!current || !tryJoin(edit, current, next, tracking)) current = next;
    }
  });
}

/** Whether two paragraphs are one now. */
function tryJoin(edit: Edit, first: EditableParagraph, next: EditableParagraph, tracking: Tracking): boolean {
  try {
    const last = first.elements[first.elements.length - 1] ?? first.elements[0];
    if (neighbourOf(last).next !== next.elements[0]) return false;
    return joinWithNext(edit, first, tracking);
  } catch (error) {
    if (error instanceof EditRefused) return false;
    throw error;
  }
}

/** The paragraph that follows in the same place, and the marks between. */
function neighbourOf(paragraph: Element): { next: Element; between: Element[] } {
  const between: Element[] = [];
  for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) {
    if (isWord(next, 'p')) return { next, between };
    if (!isWord(next) || !MARKS_BETWEEN.has(next.localName)) break;
    between.push(next);
  }
  throw new EditRefused('no-neighbour');
}

/** The very beginning or end of a paragraph, marks of comments and the like on the inner side. */
function edgeOf({ elements }: EditableParagraph, at: number): { parent: Element; before: Node | null } {
  const [first] = elements;
  const last = elements[elements.length - 1] ?? first;
  return at === 0 ? { parent: first, before: contentsOf(first)[0] ?? null } : { parent: last, before: null };
}

/** Cuts everything around a place within its paragraph in two there. */
function cutDown(from: Element, at: Node | null): { element: Element; before: Node | null } {
  let parent = from;
  let before = at;
  while (!isWord(parent, 'p')) {
    const { parentElement: outer } = parent;
    if (!isWord(parent) || !DIVISIBLE.has(parent.localName) || !outer) throw new EditRefused(isWord(parent, 'fldSimple') ? 'field' : 'locked');
    before = cutElement(parent, before);
    parent = outer;
  }
  return { element: parent, before };
}

function secondHalf(edit: Edit, first: Element, isAtEnd: boolean): Element {
  const second = first.cloneNode(false) as Element;
  // Ids of paragraphs are each one's own.
  for (const { namespaceURI, localName } of [...second.attributes]) if (localName === 'paraId' || localName === 'textId') second.removeAttributeNS(namespaceURI, localName);
  const properties = child(first, 'pPr');
  const following = isAtEnd ? edit.editor.reader.styles.styleAfter(first) : null;
  if (following !== null) {
    const own = second.appendChild(makeElement(second, 'pPr'));
    own.appendChild(makeElement(second, 'pStyle', { val: following }));
    const section = child(properties, 'sectPr');
    if (section) own.appendChild(copyOf(section));
    for (const change of changesOfMark(first)) markParagraph(second, change.cloneNode(true) as Element);
  } else if (properties) second.appendChild(copyOf(properties));
  return second;
}

/** Gives a paragraph without content the properties of the one that is joined to it. */
function takeProperties(first: Element, next: Element): void {
  child(first, 'pPr')?.remove();
  const properties = child(next, 'pPr');
  if (properties) first.insertBefore(properties, first.firstChild);
}

/** Makes the mark of one paragraph that of another: its tracked changes, and the section that ends with it. */
function takeMark(first: Element, next: Element): void {
  for (const change of changesOfMark(first)) removeProperty(change);
  const properties = child(next, 'pPr');
  for (const change of changesOfMark(next)) markParagraph(first, change);
  const section = child(properties, 'sectPr');
  if (section) {
    const own = propertiesFor(first);
    own.insertBefore(section, child(own, 'pPrChange'));
  }
}
