import type { Element } from 'slimdom';
import type { OpcPackage } from '../package';
import { attribute, descendantsOf, isMath, isWord } from '../wordprocessing';
import { TRACKED } from './change-tracking';
import type { Edit } from './document-editor';
import { around, isInside } from './make-element';
import { isChangeOfMark } from './paragraph-properties';
import { settleMark } from './settle-marks';
import { settleFormat } from './settle-formats';
import { settleRuns, type Outcome, type Removed } from './settle-runs';
import { settleTablePart } from './settle-table-parts';
import { removeComments } from './edit-comments';

export type { Outcome } from './settle-runs';

/** A tracked change of the file. */
export interface TrackedChange {
  /** Its mark: `w:ins`, `w:del`, `w:rPrChange` … */
  readonly element: Element;
  readonly part: string;
  readonly type: 'inserted' | 'deleted' | 'formatted';
  readonly author: string;
  /** As written in the file, "" where there is none. */
  readonly date: string;
}

const PARTS_WITH_TEXT = ['header', 'footer', 'footnotes', 'endnotes', 'comments'];
const INSERTED: ReadonlySet<string> = new Set(['ins', 'moveTo', 'cellIns']);
const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'cellDel']);
const TABLE_PARTS: ReadonlySet<string> = new Set(['cellIns', 'cellDel', 'cellMerge']);
/** Where moved text begins and ends; without a move between them they say nothing. */
const RANGES = /^(moveFromRange|moveToRange|customXmlInsRange|customXmlDelRange|customXmlMoveFromRange|customXmlMoveToRange)(Start|End)$/;

/** All tracked changes of the file, of its headers, notes and comments too, part by part in the order of the text. */
export function trackedChanges(file: OpcPackage): TrackedChange[] {
  const parts = [file.mainPart, ...PARTS_WITH_TEXT.flatMap((kind) => file.partsRelatedTo(file.mainPart, kind))];
  return [...new Set(parts)].flatMap((part) => {
    const root = file.xml(part).documentElement;
    return root ? [...descendantsOf(root)].filter(isChange).map((element) => changeFrom(element, part)) : [];
  });
}

/** Accepts or rejects all tracked changes of the file, and takes away every trace that there were any. */
export function settleAllChanges(edit: Edit, outcome: Outcome): number {
  const changes = trackedChanges(edit.file);
  settleChanges(edit, changes, outcome);
  for (const part of new Set(changes.map((change) => change.part))) {
    const root = edit.open(part).documentElement;
    for (const element of root ? [...descendantsOf(root)] : []) if (isWord(element) && RANGES.test(element.localName)) element.remove();
  }
  return changes.length;
}

/**
 * Accepts or rejects tracked changes; of a move, what was taken away and what was put elsewhere go together.
 * @param changes as `trackedChanges` gave them; those that went with another meanwhile are passed over
 */
export function settleChanges(edit: Edit, changes: readonly Pick<TrackedChange, 'element' | 'part'>[], outcome: Outcome): void {
  edit.editor.edit(() => {
    const removed: Removed = { comments: new Set(), notes: new Set() };
    const all = withCounterparts(edit.file, changes);
    for (const { part } of all) edit.open(part);
    const marks: Element[] = [];
    for (const { element, part } of all) {
      const root = edit.open(part).documentElement;
      if (!root || !isInside(element, root)) continue;
      const { parentElement: parent } = element;
      if (element.localName.endsWith('Change')) settleFormat(element, outcome);
      else if (TABLE_PARTS.has(element.localName) || (parent && isWord(parent, 'trPr'))) settleTablePart(element, outcome, removed);
      else if (parent && (isWord(parent, 'numPr') || isMath(parent))) settleFormat(element, outcome);
      else if (isChangeOfMark(element) && parent && isWord(parent, 'rPr')) marks.push(element);
      else settleRuns(element, outcome, removed);
    }
    for (const mark of marks) settleMark(mark, outcome);
    removeComments(edit, removed.comments);
    removeNotes(edit, removed.notes);
    edit.editor.reader.forgetFields();
  });
}

function isChange(element: Element): boolean {
  return isWord(element) && TRACKED.has(element.localName) && !RANGES.test(element.localName);
}

function changeFrom(element: Element, part: string): TrackedChange {
  const { localName: name } = element;
  const type = INSERTED.has(name) ? 'inserted' : DELETED.has(name) ? 'deleted' : 'formatted';
  return { element, part, type, author: attribute(element, 'author') ?? '', date: attribute(element, 'date') ?? '' };
}

/** Adds to moves among the changes their other ends. */
function withCounterparts(file: OpcPackage, changes: readonly Pick<TrackedChange, 'element' | 'part'>[]): Pick<TrackedChange, 'element' | 'part'>[] {
  const isMove = ({ element }: Pick<TrackedChange, 'element'>): boolean => isWord(element, 'moveFrom') || isWord(element, 'moveTo');
  if (!changes.some(isMove)) return [...changes];
  const wanted = new Set(changes.map(({ element }) => element));
  const added: Pick<TrackedChange, 'element' | 'part'>[] = [];
  for (const part of new Set(changes.filter(isMove).map((change) => change.part))) {
    const names = namesOfMoves(file, part);
    const moved = new Set([...wanted].map((element) => names.get(element)).filter((name) => name !== undefined));
    for (const [element, name] of names) if (moved.has(name) && !wanted.has(element)) added.push({ element, part });
  }
  return [...changes, ...added];
}

/** For each end of a move its name, by the range marks around. */
function namesOfMoves(file: OpcPackage, part: string): Map<Element, string> {
  const names = new Map<Element, string>();
  const open = new Map<string, string>();
  const root = file.xml(part).documentElement;
  for (const element of root ? descendantsOf(root) : []) {
    if (!isWord(element)) continue;
    const range = /^(moveFrom|moveTo)Range(Start|End)$/.exec(element.localName);
    if (range) {
      const key = `${range[1]} ${attribute(element, 'id')}`;
      if (range[2] === 'Start') open.set(key, attribute(element, 'name') ?? key);
      else open.delete(key);
    } else if (element.localName === 'moveFrom' || element.localName === 'moveTo') {
      const name = [...open].filter(([key]) => key.startsWith(`${element.localName} `)).at(-1)?.[1];
      if (name !== undefined) names.set(element, name);
    }
  }
  return names;
}

/** Notes whose last mark went with deleted text go too: nobody could see them, and they would travel on. */
function removeNotes(edit: Edit, marks: ReadonlySet<Element>): void {
  for (const name of ['footnote', 'endnote']) {
    const ids = new Set([...marks].filter((mark) => isWord(mark, `${name}Reference`)).map((mark) => attribute(mark, 'id') ?? ''));
    if (ids.size === 0) continue;
    const main = edit.file.xml(edit.file.mainPart).documentElement;
    for (const mark of main ? descendantsOf(main) : []) if (isWord(mark, `${name}Reference`)) ids.delete(attribute(mark, 'id') ?? '');
    for (const part of edit.file.partsRelatedTo(edit.file.mainPart, `${name}s`)) {
      const root = edit.open(part).documentElement;
      for (const note of root ? [...descendantsOf(root)] : []) if (isWord(note, name) && ids.has(attribute(note, 'id') ?? '') && !around(note, (outer) => isWord(outer, name))) note.remove();
    }
  }
}
