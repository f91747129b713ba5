import type { Element } from 'slimdom';
import { attribute, descendantsOf, elementsOf, isWord } from '../wordprocessing';
import { unwrap } from './make-element';
import { tidyWrapper } from './runs';
import { renameContents } from './tracked-text';

export type Outcome = 'accept' | 'reject';

/** What went with deleted text and leaves something behind elsewhere in the file. */
export interface Removed {
  /** Ids of comments whose mark went. */
  readonly comments: Set<string>;
  /** Marks of notes that went. */
  readonly notes: Set<Element>;
}

/** What text is called once it is no longer deleted. */
const RESTORED_NAMES: ReadonlyMap<string, string> = new Map([
  ['delText', 't'],
  ['delInstrText', 'instrText'],
]);
/** Marks between runs, which come in pairs: one that stands in deleted text stays when the text goes. */
const PAIRED = /^(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

/** Accepts or rejects that runs were put in (`w:ins`, `w:moveTo`) or deleted (`w:del`, `w:moveFrom`). */
export function settleRuns(change: Element, outcome: Outcome, removed: Removed): void {
  const isPutIn = isWord(change, 'ins') || isWord(change, 'moveTo');
  if (isPutIn === (outcome === 'accept')) {
    if (!isPutIn) for (const run of descendantsOf(change)) if (isWord(run, 'r')) renameContents(run, RESTORED_NAMES);
    keep(change);
  } else remove(change, removed);
}

/** Takes an element away with all that is in it, but for marks whose other half stands elsewhere. */
export function remove(element: Element, removed: Removed): void {
  const { parentElement: parent } = element;
  noteRemoved(element, removed);
  for (const mark of [...descendantsOf(element)]) if (isWord(mark) && PAIRED.test(mark.localName)) parent?.insertBefore(mark, element);
  element.remove();
  if (parent) tidyWrapper(parent);
}

/** Remembers what goes with an element that is taken away. */
export function noteRemoved(element: Element, { comments, notes }: Removed): void {
  for (const inner of descendantsOf(element)) {
    if (isWord(inner, 'commentReference')) comments.add(attribute(inner, 'id') ?? '');
    else if (isWord(inner, 'footnoteReference') || isWord(inner, 'endnoteReference')) notes.add(inner);
  }
}

/** Restored text inside of a deletion that stands in another one is still deleted. */
function keep(change: Element): void {
  const { parentElement: parent } = change;
  unwrap(change);
  if (parent && [...elementsOf(parent)].length === 0) tidyWrapper(parent);
}
