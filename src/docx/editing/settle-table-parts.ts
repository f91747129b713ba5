import type { Element } from 'slimdom';
import { membersOf } from '../blocks';
import { attribute, child, elementsOf, isWord } from '../wordprocessing';
import { around, makeElement } from './make-element';
import { removeProperty } from './paragraph-properties';
import { noteRemoved, type Outcome, type Removed } from './settle-runs';

/** Properties of a cell that stand before how it is merged, by the schema. */
const BEFORE_MERGE: ReadonlySet<string> = new Set(['cnfStyle', 'tcW', 'gridSpan', 'hMerge']);

/** Accepts or rejects that a row or cell was put in or deleted, or that cells were merged. */
export function settleTablePart(change: Element, outcome: Outcome, removed: Removed): void {
  const { localName: name } = change;
  if (name === 'cellMerge') {
    settleMerge(change, outcome);
    return;
  }
  const isPutIn = name === 'ins' || name === 'cellIns';
  if (isPutIn === (outcome === 'accept')) {
    removeProperty(change);
    return;
  }
  const holder = around(change, (outer) => isWord(outer, name === 'ins' || name === 'del' ? 'tr' : 'tc'));
  if (holder) removePart(holder, removed);
}

/** Takes a row or cell away, and the row or table that is left without any. */
function removePart(part: Element, removed: Removed): void {
  const outerName = isWord(part, 'tc') ? 'tr' : 'tbl';
  const outer = around(part, (element) => isWord(element, outerName));
  noteRemoved(part, removed);
  part.remove();
  if (!outer || !membersOf(outer, [outerName === 'tr' ? 'tc' : 'tr']).next().done) return;
  if (outerName === 'tr') removePart(outer, removed);
  else removeTable(outer);
}

function removeTable(table: Element): void {
  const { parentElement: parent } = table;
  table.remove();
  // A cell has to hold a paragraph.
  if (parent && isWord(parent, 'tc') && membersOf(parent, ['p', 'tbl']).next().done) parent.appendChild(makeElement(parent, 'p'));
}

/** The mark says how the cell is merged vertically with the change and without it. */
function settleMerge(change: Element, outcome: Outcome): void {
  const { parentElement: properties } = change;
  const merged = attribute(change, outcome === 'accept' ? 'vMerge' : 'vMergeOrig');
  if (properties) {
    child(properties, 'vMerge')?.remove();
    const last = [...elementsOf(properties)].filter((element) => isWord(element) && BEFORE_MERGE.has(element.localName)).at(-1);
    const merge = makeElement(properties, 'vMerge', { val: merged === 'rest' ? 'restart' : 'continue' });
    if (merged !== null) properties.insertBefore(merge, last ? last.nextSibling : properties.firstChild);
  }
  removeProperty(change);
}
