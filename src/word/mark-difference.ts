import type { CaseDocument } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import type { Mark } from './mark';

/**
 * Which marks have to be drawn and which to be taken away.
 *
 * Limits lived with: how marks move when their paragraph is edited is nowhere promised, so those of a paragraph count as gone as soon as its
 * text is another; ids of paragraphs are missing in some hosts (oj#4258) and move (oj#5784), so they count together with the text alone; what
 * Word does with marks that overlap is not known either, so none do.
 */

export interface WantedMark {
  readonly mark: Mark;
  /** The same for a mark that would look the same in the same place. */
  readonly key: string;
  /** Word's id of the paragraph; '' where it gives none. */
  readonly localId: string;
}

/** A mark that stands in the document. */
export interface StandingMark {
  readonly annotation: string;
  readonly key: string;
}

/** The marks that can be drawn: in the body alone, since Word has trouble with them elsewhere (oj#4996, oj#4997); where two meet, the first of the list. */
export function wantedMarks(document: CaseDocument, sources: readonly ParagraphSource[], marks: readonly Mark[]): WantedMark[] {
  const taken = new Map<number, Mark[]>();
  return marks.flatMap((mark) => {
    const { paragraph, start, end } = mark.position;
    const source = sources[paragraph];
    const text = document.paragraphs[paragraph]?.text;
    if (!source || source.place.in !== 'body' || text === undefined || start >= end) return [];
    const others = taken.get(paragraph) ?? [];
    if (others.some(({ position }) => position.start < end && start < position.end)) return [];
    taken.set(paragraph, [...others, mark]);
    return [{ mark, localId: source.localId, key: [source.localId, text, start, end, mark.point, ...mark.replacements].join('\n') }];
  });
}

/** What has to be done, so that the marks wanted stand and no others. */
export interface MarkDifference {
  /** Marks that stand as they are, with the annotation of each. */
  readonly kept: readonly { readonly annotation: string; readonly wanted: WantedMark }[];
  readonly missing: readonly WantedMark[];
  /** Annotations to be taken away. */
  readonly gone: readonly string[];
}

/** Marks that look alike in texts that are alike cannot be told apart: where another number of them is wanted, all of them are drawn anew. */
export function markDifference(standing: readonly StandingMark[], wanted: readonly WantedMark[]): MarkDifference {
  const standingByKey = byKey(standing);
  const wantedByKey = byKey(wanted);
  const stays = (key: string): boolean => standingByKey.get(key)?.length === wantedByKey.get(key)?.length;
  return {
    kept: [...wantedByKey].flatMap(([key, alike]) => (stays(key) ? alike.map((each, nth) => ({ annotation: standingByKey.get(key)?.[nth]?.annotation ?? '', wanted: each })) : [])),
    missing: wanted.filter(({ key }) => !stays(key)),
    gone: standing.filter(({ key }) => !stays(key)).map(({ annotation }) => annotation),
  };
}

function byKey<T extends { readonly key: string }>(list: readonly T[]): Map<string, T[]> {
  const parts = new Map<string, T[]>();
  for (const each of list) parts.set(each.key, [...(parts.get(each.key) ?? []), each]);
  return parts;
}
