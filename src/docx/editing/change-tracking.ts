import type { Document, Element } from 'slimdom';
import { attribute, child, descendantsOf, isWord, toggle, wholeNumber } from '../wordprocessing';
import type { OpcPackage } from '../package';
import type { Edit } from './document-editor';
import { makeElement } from './make-element';
import { SETTINGS_BEFORE_TRACKING } from './settings-order';

/** Whose tracked change it is. */
export interface ChangeStamp {
  readonly author: string;
  /** ISO 8601 date and time, as Word writes it: "2026-03-20T09:00:00Z". */
  readonly date: string;
}

/** A change is tracked in somebody's name, or just made (null). */
export type Tracking = ChangeStamp | null;

/** Elements whose `w:id` numbers tracked changes. */
export const TRACKED: ReadonlySet<string> = new Set([
  'ins', 'del', 'moveFrom', 'moveTo', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd', 'cellIns', 'cellDel', 'cellMerge',
  'rPrChange', 'pPrChange', 'sectPrChange', 'tblPrChange', 'tblPrExChange', 'tblGridChange', 'trPrChange', 'tcPrChange', 'numberingChange',
]);

const lastIds = new WeakMap<Document, number>();

/** The mark of a tracked change (`w:ins`, `w:del`), with a number of its own. */
export function makeChange(like: Element, name: string, { author, date }: ChangeStamp): Element {
  return makeElement(like, name, { id: newChangeId(like), author, date });
}

/** A number that no tracked change in the same part has. */
export function newChangeId({ ownerDocument: document }: Element): string {
  if (!document) throw new Error('The element is in no document.');
  const id = (lastIds.get(document) ?? highestId(document)) + 1;
  lastIds.set(document, id);
  return String(id);
}

/** A copy of an element with all that is in it; tracked changes in it have numbers of their own. */
export function copyOf(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const inner of [copy, ...descendantsOf(copy)]) renumber(inner);
  return copy;
}

/** Gives a copy of a tracked change a number of its own; other elements stay as they are. */
export function renumber(element: Element): void {
  const id = isWord(element) && TRACKED.has(element.localName) ? element.attributes.find(({ localName }) => localName === 'id') : undefined;
  if (id) element.setAttributeNS(id.namespaceURI, id.name, newChangeId(element));
}

/** Whether a mark of a tracked change is from the same person; of the same time too, where they are to be one. */
export function isBy(change: Element, { author, date }: ChangeStamp, sameTime = false): boolean {
  return attribute(change, 'author') === author && (!sameTime || attribute(change, 'date') === date);
}

/** Whether Word is told to track changes in this document. */
export function isTracking(file: OpcPackage): boolean {
  const [settings] = file.partsRelatedTo(file.mainPart, 'settings');
  return settings !== undefined && toggle(file.xml(settings).documentElement, 'trackRevisions') === true;
}

/** Tells Word to track changes in this document, or no longer to. Nothing happens in a document without settings. */
export function setTracking(edit: Edit, isOn: boolean): void {
  const [part] = edit.file.partsRelatedTo(edit.file.mainPart, 'settings');
  if (part === undefined || isTracking(edit.file) === isOn) return;
  const root = edit.open(part).documentElement;
  if (!root) return;
  child(root, 'trackRevisions')?.remove();
  if (!isOn) return;
  const last = [...root.children].filter((element) => isWord(element) && SETTINGS_BEFORE_TRACKING.has(element.localName)).at(-1);
  root.insertBefore(makeElement(root, 'trackRevisions'), last ? last.nextSibling : root.firstChild);
}

function highestId({ documentElement: root }: Document): number {
  let highest = 0;
  for (const element of root ? descendantsOf(root) : []) {
    if (isWord(element) && TRACKED.has(element.localName)) highest = Math.max(highest, wholeNumber(attribute(element, 'id')) ?? 0);
  }
  return highest;
}
