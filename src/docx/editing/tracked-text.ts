import type { Element, Node } from 'slimdom';
import { keepsSpace } from '../paragraph-text';
import { elementsOf, isWord } from '../wordprocessing';
import { isBy, makeChange, type ChangeStamp } from './change-tracking';
import { cutElement } from './cut-element';
import { insertAfter, isProperties, makeElement, preserveSpace, wrap } from './make-element';
import { tidyRun } from './runs';
import { wrappersOf } from './text-selection';

/** What text is called once it is deleted, and before. */
const DELETED_NAMES: ReadonlyMap<string, string> = new Map([
  ['t', 'delText'],
  ['instrText', 'delInstrText'],
]);

/** The insertion of the same person that a run stands in; null where there is none. */
export function insertionAround(run: Element, stamp: ChangeStamp): Element | null {
  return [...wrappersOf(run)].find((wrapper) => isWord(wrapper, 'ins') && isBy(wrapper, stamp)) ?? null;
}

/** Puts a run in as a tracked insertion, one with the insertion of the same person and time right before it. */
export function insertTracked(place: { readonly parent: Element; readonly before: Node | null }, run: Element, stamp: ChangeStamp): void {
  let { parent, before } = place;
  // Somebody else's insertion goes on behind ours: the one is accepted or rejected without the other.
  while (isWord(parent, 'ins') && !isBy(parent, stamp) && parent.parentElement) {
    before = cutElement(parent, before);
    parent = parent.parentElement;
  }
  const previous = before ? before.previousSibling : parent.lastChild;
  const isInOwn = isWord(parent, 'ins') || [...wrappersOf(parent)].some((wrapper) => isWord(wrapper, 'ins') && isBy(wrapper, stamp));
  if (isInOwn) parent.insertBefore(run, before);
  else if (previous?.nodeType === 1 && isWord(previous as Element, 'ins') && isBy(previous as Element, stamp, true)) previous.appendChild(run);
  else parent.insertBefore(makeChange(parent, 'ins', stamp), before).appendChild(run);
}

/** Marks runs as deleted; those that the same person had inserted are taken away. */
export function deleteTracked(runs: readonly Element[], stamp: ChangeStamp): void {
  for (const group of neighbours(runs)) {
    const [first] = group;
    if (!first) continue;
    if (insertionAround(first, stamp)) {
      group.forEach(removeRun);
      continue;
    }
    for (const run of group) renameContents(run, DELETED_NAMES);
    const previous = first.previousElementSibling;
    if (previous && isWord(previous, 'del') && isBy(previous, stamp, true)) for (const run of group) previous.appendChild(run);
    else wrap(group, makeChange(first, 'del', stamp));
  }
}

/** Takes a run away with all it holds, and what around it means nothing without. */
export function removeRun(run: Element): void {
  for (const element of [...elementsOf(run)]) if (!isProperties(element)) element.remove();
  tidyRun(run);
}

/** Gives the children of a run other names, as deleting and restoring text does. */
export function renameContents(run: Element, names: ReadonlyMap<string, string>): void {
  for (const element of [...elementsOf(run)]) {
    const name = isWord(element) ? names.get(element.localName) : undefined;
    if (name === undefined) continue;
    const renamed = makeElement(element, name);
    const keeps = keepsSpace(element);
    insertAfter(renamed, element);
    for (const inner of [...element.childNodes]) renamed.appendChild(inner);
    if (keeps) preserveSpace(renamed);
    element.remove();
  }
}

/** Runs next to one another, a group each. */
export function neighbours(runs: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group && run.previousElementSibling === group.at(-1)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}
