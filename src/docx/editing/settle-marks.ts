import type { Element } from 'slimdom';
import { membersOf } from '../blocks';
import { isWord } from '../wordprocessing';
import { around, makeElement } from './make-element';
import { changesOfMark, contentsOf, removeProperty } from './paragraph-properties';
import type { Outcome } from './settle-runs';

/** What paragraphs and tables stand in. */
const CONTAINERS: ReadonlySet<string> = new Set(['body', 'tc', 'hdr', 'ftr', 'footnote', 'endnote', 'comment', 'txbxContent']);

/** Accepts or rejects that a paragraph's mark was put in or deleted. A paragraph whose mark goes is joined to the one after it. */
export function settleMark(change: Element, outcome: Outcome): void {
  const paragraph = around(change, (outer) => isWord(outer, 'p'));
  const isPutIn = isWord(change, 'ins') || isWord(change, 'moveTo');
  removeProperty(change);
  if (!paragraph || isPutIn === (outcome === 'accept')) return;
  const container = around(paragraph, (outer) => isWord(outer) && CONTAINERS.has(outer.localName));
  if (!container) return;
  const blocks = [...membersOf(container, ['p', 'tbl'])].map(({ element }) => element);
  const next = blocks[blocks.indexOf(paragraph) + 1];
  if (next && isWord(next, 'p')) joinTo(paragraph, next);
  // Before a table, or at the end, there is nothing to join with: an empty paragraph goes, but for the last of its place.
  else if (!hasText(paragraph) && next) leave(paragraph);
}

/** Puts the contents of a paragraph before those of the next, whose mark and format stay. */
function joinTo(paragraph: Element, next: Element): void {
  const first = contentsOf(next)[0] ?? null;
  for (const element of contentsOf(paragraph)) next.insertBefore(element, first);
  leave(paragraph);
}

/** Takes a paragraph away; marks of comments and the like that stand in it stay. */
function leave(paragraph: Element): void {
  const { parentElement: parent } = paragraph;
  for (const mark of contentsOf(paragraph)) parent?.insertBefore(mark, paragraph);
  paragraph.remove();
  if (parent && isWord(parent, 'sdtContent') && membersOf(parent, ['p', 'tbl', 'tr', 'tc']).next().done) parent.appendChild(makeElement(parent, 'p'));
}

function hasText(paragraph: Element): boolean {
  return changesOfMark(paragraph).length > 0 || contentsOf(paragraph).some((element) => !/Start$|End$|^proofErr$/.test(element.localName));
}
