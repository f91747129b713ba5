import type { Element } from 'slimdom';
import type { OpcPackage } from './package';
import { attribute, childrenNamed, descendantsOf, elementsOf, isWord } from './wordprocessing';

/** A comment, as `w:comment`. */
export interface Comment {
  readonly element: Element;
  readonly part: string;
  /** The comment that this one answers. */
  readonly answers: Element | null;
}

const MARKS: ReadonlySet<string> = new Set(['commentRangeStart', 'commentReference']);

/**
 * All comments in the order of the words they are about, each followed by its replies. Those that no words are marked for any more come
 * last: they travel with the file all the same.
 */
export function commentsOf(file: OpcPackage): Comment[] {
  const parts = file.partsRelatedTo(file.mainPart, 'comments');
  const elements = parts.flatMap((part) => childrenNamed(file.xml(part).documentElement, 'comment').map((element) => ({ element, part })));
  if (elements.length === 0) {
    return [];
  }
  const parents = parentsOf(file, elements.map(({ element }) => element));
  const comments = elements.map(({ element, part }): Comment => ({ element, part, answers: parents.get(element) ?? null }));
  const order = markOrder(file);
  const placeOf = ({ element }: Comment): number => order.get(attribute(element, 'id') ?? '') ?? Number.MAX_SAFE_INTEGER;
  const threads = comments.filter(({ answers }) => answers === null).sort((one, other) => placeOf(one) - placeOf(other));
  return threads.flatMap((first) => [first, ...comments.filter(({ answers }) => answers === first.element)]);
}

/** By comment id the place of its first mark in the text. */
function markOrder(file: OpcPackage): Map<string, number> {
  const order = new Map<string, number>();
  const root = file.xml(file.mainPart).documentElement;
  for (const mark of root ? descendantsOf(root) : []) {
    const id = isWord(mark) && MARKS.has(mark.localName) ? attribute(mark, 'id') : null;
    if (id !== null && !order.has(id)) {
      order.set(id, order.size);
    }
  }
  return order;
}

/** Replies and the first comment of their thread. Word keeps this in a part of its own, by the id of each comment's last paragraph. */
function parentsOf(file: OpcPackage, comments: readonly Element[]): Map<Element, Element> {
  const byParagraph = new Map<string, Element>();
  for (const comment of comments) {
    for (const paragraph of descendantsOf(comment)) {
      const id = isWord(paragraph, 'p') ? paragraphIdOf(paragraph, 'paraId') : null;
      if (id !== null) {
        byParagraph.set(id, comment);
      }
    }
  }
  const parents = new Map<Element, Element>();
  for (const part of file.partsRelatedTo(file.mainPart, 'commentsExtended')) {
    const root = file.xml(part).documentElement;
    for (const entry of root ? elementsOf(root) : []) {
      const comment = byParagraph.get(paragraphIdOf(entry, 'paraId') ?? '');
      const parent = byParagraph.get(paragraphIdOf(entry, 'paraIdParent') ?? '');
      if (comment && parent && comment !== parent) {
        parents.set(comment, parent);
      }
    }
  }
  return firstOfThreads(parents);
}

/** Follows replies to replies up to the comment that began; whatever goes round in a circle begins threads of its own. */
function firstOfThreads(parents: ReadonlyMap<Element, Element>): Map<Element, Element> {
  const firsts = new Map<Element, Element>();
  for (const comment of parents.keys()) {
    const seen = new Set([comment]);
    let first = comment;
    for (let next = parents.get(first); next && !seen.has(next); next = parents.get(first)) {
      seen.add(next);
      first = next;
    }
    if (!parents.has(first)) {
      firsts.set(comment, first);
    }
  }
  return firsts;
}

/** `w14:paraId` of a paragraph, `w15:paraId` of an entry: upper and lower case are the same. */
function paragraphIdOf(element: Element, name: string): string | null {
  return element.attributes.find(({ localName }) => localName === name)?.value.toUpperCase() ?? null;
}
