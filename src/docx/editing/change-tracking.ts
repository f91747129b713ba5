import type { Element } from 'slimdom';
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

const lastIds = new WeakMap<OpcPackage, number>();

/** The mark of a tracked change (`w:ins`, `w:del`), with a number of its own. */
export function makeChange(edit: Edit, like: Element, name: string, { author, date }: ChangeStamp): Element {
  return makeElement(like, name, { id: newChangeId(edit), author, date });
}

/** A number that no tracked change of the file has. */
export function newChangeId({ file }: Edit): string {
  const id = (lastIds.get(file) ?? highestId(file)) + 1;
  lastIds.set(file, id);
  return String(id);
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

function highestId(file: OpcPackage): number {
  const parts = [file.mainPart, ...['header', 'footer', 'footnotes', 'endnotes', 'comments'].flatMap((kind) => file.partsRelatedTo(file.mainPart, kind))];
  let highest = 0;
  for (const part of parts) {
    const root = file.xml(part).documentElement;
    for (const element of root ? descendantsOf(root) : []) {
      if (isWord(element) && TRACKED.has(element.localName)) highest = Math.max(highest, wholeNumber(attribute(element, 'id')) ?? 0);
    }
  }
  return highest;
}
