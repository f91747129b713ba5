import type { Span } from '../document/case-document';
import { plainText } from './plain-text';
import { searchPlan, type SearchPiece, type SearchPlan, type Tolerance } from './search-plan';
import { visibleTexts } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Finds any number of stretches of text as ranges, in at most eight round trips.
 *
 * Limits lived with: search finds nothing where a deleted word stands between (oj#5874), so after the exact words the first and the last of
 * them are looked for; it may find words in deleted or hidden text as well, so where the number found is not the number that stands in the
 * model, the text before each one tells which it is; what was found is compared with the words before it is given out.
 */

/** A stretch of a paragraph that was found in Word. */
export interface Stretch {
  /** With its `text` loaded. */
  readonly paragraph: Word.Paragraph;
  /** What the reader sees of it, in the text of the model. */
  readonly text: string;
  readonly span: Span;
}

const TOLERANCES: readonly Tolerance[] = ['exact', 'words'];

/** @returns for each stretch its range, null where Word does not find it */
export async function findRanges(request: WordRequest, version: WordVersion, stretches: readonly Stretch[]): Promise<(Word.Range | null)[]> {
  const ranges = stretches.map((): Word.Range | null => null);
  for (const tolerance of TOLERANCES) {
    const planned = stretches.flatMap((stretch, index): Planned[] => {
      const plan = ranges[index] ? null : searchPlan(stretch.text, stretch.paragraph.text, stretch.span, tolerance);
      return plan ? [{ index, stretch, plan }] : [];
    });
    const found = planned.length > 0 ? await findPlanned(request, version, planned) : [];
    found.forEach((range, nth) => (ranges[planned[nth]?.index ?? -1] = range));
  }
  return ranges;
}

interface Planned {
  readonly index: number;
  readonly stretch: Stretch;
  readonly plan: SearchPlan;
}

/** A piece to be chosen among what search found. */
interface Candidates {
  readonly stretch: Stretch;
  readonly piece: SearchPiece;
  readonly ranges: Word.RangeCollection;
}

/** At most four round trips. */
async function findPlanned(request: WordRequest, version: WordVersion, planned: readonly Planned[]): Promise<(Word.Range | null)[]> {
  let searches: Candidates[][] = [];
  const searched = await request.trySync(() => {
    searches = planned.map(({ stretch, plan }) =>
      (plan.tail ? [plan.head, plan.tail] : [plan.head]).map((piece) => {
        const ranges = stretch.paragraph.search(piece.needle, { matchCase: true });
        ranges.load('items/text');
        return { stretch, piece, ranges };
      }),
    );
  });
  if (!searched) {
    return planned.map(() => null);
  }
  const chosen = await chooseAll(request, version, searches.flat());
  let next = 0;
  const wholes = planned.map(({ plan }) => {
    const head = chosen[next++] ?? null;
    const tail = plan.tail ? (chosen[next++] ?? null) : head;
    return head && tail && (plan.tail ? head.expandTo(tail) : head);
  });
  return sayingTheWords(request, version, planned, wholes);
}

/** Of the ranges those that hold the words that were planned. */
async function sayingTheWords(request: WordRequest, version: WordVersion, planned: readonly Planned[], ranges: readonly (Word.Range | null)[]): Promise<(Word.Range | null)[]> {
  const wordsOf = ({ stretch, plan }: Planned): string => stretch.text.slice(plan.span.start, plan.span.end);
  const isSure = planned.map((each, index) => {
    const range = ranges[index];
    return !!range && !each.plan.tail && plainText(range.text) === wordsOf(each);
  });
  const unsure = ranges.flatMap((range, index) => (range && !isSure[index] ? [range] : []));
  const texts = unsure.length > 0 ? await visibleTexts(request, version, unsure) : [];
  let next = 0;
  return planned.map((each, index) => {
    const range = ranges[index] ?? null;
    return range && (isSure[index] || texts[next++]?.includes(wordsOf(each))) ? range : null;
  });
}

/** For each piece the range that is meant among those that search found. */
async function chooseAll(request: WordRequest, version: WordVersion, candidates: readonly Candidates[]): Promise<(Word.Range | null)[]> {
  const certain = candidates.map(({ piece, ranges: { items } }) => (items.length === piece.occurrences ? (items[piece.nth] ?? null) : null));
  const uncertain = candidates.filter((_, index) => !certain[index]);
  if (uncertain.length === 0) {
    return certain;
  }
  const before = uncertain.flatMap(({ stretch, ranges }) => {
    const start = stretch.paragraph.getRange('Start');
    return ranges.items.map((range) => start.expandTo(range.getRange('Start')));
  });
  const texts = before.length > 0 ? await visibleTexts(request, version, before) : [];
  let next = 0;
  return candidates.map(({ stretch, piece, ranges }, index) => {
    const sure = certain[index];
    if (sure) {
      return sure;
    }
    const textBefore = stretch.text.slice(0, piece.start);
    return ranges.items.filter(() => texts[next++]?.includes(textBefore))[0] ?? null;
  });
}
