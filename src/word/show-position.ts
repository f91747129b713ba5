import type { CaseDocument, Position, Span } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { spanAfterEdit } from './changed-text';
import { findParagraph } from './find-paragraph';
import type { ShowOutcome } from './open-document';
import { plainText } from './plain-text';
import { searchPlan, type SearchPiece, type SearchPlan, type Tolerance } from './search-plan';
import { visibleTexts } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Selects exactly the words at a position, in a number of round trips that does not depend on the document.
 *
 * Limits lived with: search finds nothing where a deleted word stands between (oj#5874), so after the exact words the first and the last of
 * them are looked for; it may find words in deleted or hidden text as well, so where the number found is not the number that stands in the
 * model, the text before each one tells which it is; what was found is compared with the words before it is selected. A comment's words
 * cannot be selected: the words it is about are. Selecting is the one thing here that moves the user's cursor, and only `show` does it.
 */
export async function showPosition(
  request: WordRequest,
  version: WordVersion,
  document: CaseDocument,
  sources: readonly ParagraphSource[],
  position: Position,
): Promise<ShowOutcome> {
  const source = sources[position.paragraph];
  const before = document.paragraphs[position.paragraph]?.text;
  if (!source || before === undefined) {
    return 'text-changed';
  }
  if (source.place.in === 'comment') {
    return showComment(request, source.place.comment);
  }
  const inPlace = sources.filter(({ place }) => samePlace(place, source.place)).length;
  const found = await findParagraph(request, version, source, inPlace);
  const span = found && spanAfterEdit(before, found.text, position);
  if (!span) {
    return 'text-changed';
  }
  const { paragraph, text } = found;
  const words = await findWords(request, version, paragraph, text, span);
  (words ?? paragraph).select('Select');
  await request.sync();
  return words ? 'shown' : 'paragraph-shown';
}

function samePlace(one: ParagraphSource['place'], other: ParagraphSource['place']): boolean {
  return Object.values(one).join() === Object.values(other).join();
}

const TOLERANCES: readonly Tolerance[] = ['exact', 'words'];

async function findWords(
  request: WordRequest,
  version: WordVersion,
  paragraph: Word.Paragraph,
  text: string,
  span: Span,
): Promise<Word.Range | null> {
  for (const tolerance of TOLERANCES) {
    const plan = searchPlan(text, paragraph.text, span, tolerance);
    const range = plan && (await findPlanned(request, version, paragraph, text, plan));
    if (range) {
      return range;
    }
  }
  return null;
}

/** At most four round trips. */
async function findPlanned(
  request: WordRequest,
  version: WordVersion,
  paragraph: Word.Paragraph,
  text: string,
  plan: SearchPlan,
): Promise<Word.Range | null> {
  const pieces = plan.tail ? [plan.head, plan.tail] : [plan.head];
  let found: Word.RangeCollection[] = [];
  const searched = await request.trySync(() => {
    found = pieces.map((piece) => {
      const ranges = paragraph.search(piece.needle, { matchCase: true });
      ranges.load('items/text');
      return ranges;
    });
  });
  if (!searched) {
    return null;
  }
  const [head, tail] = await chooseAll(request, version, paragraph, text, pieces, found);
  if (!head || (plan.tail && !tail)) {
    return null;
  }
  const words = text.slice(plan.span.start, plan.span.end);
  if (!tail) {
    if (plainText(head.text) === words) {
      return head;
    }
    const [texts = []] = await visibleTexts(request, version, [head]);
    return texts.includes(words) ? head : null;
  }
  const range = head.expandTo(tail);
  const [texts = []] = await visibleTexts(request, version, [range]);
  return texts.includes(words) ? range : null;
}

/** For each piece the range that is meant among those that search found. */
async function chooseAll(
  request: WordRequest,
  version: WordVersion,
  paragraph: Word.Paragraph,
  text: string,
  pieces: readonly SearchPiece[],
  found: readonly Word.RangeCollection[],
): Promise<(Word.Range | null)[]> {
  const certain = pieces.map((piece, index) => {
    const items = found[index]?.items ?? [];
    return items.length === piece.occurrences ? (items[piece.nth] ?? null) : null;
  });
  if (certain.every((range) => range !== null)) {
    return certain;
  }
  const candidates = pieces.map((_, index) => found[index]?.items ?? []);
  const start = paragraph.getRange('Start');
  const texts = await visibleTexts(
    request,
    version,
    candidates.flat().map((range) => start.expandTo(range.getRange('Start'))),
  );
  let next = 0;
  return pieces.map((piece, index) => {
    const before = text.slice(0, piece.start);
    const fitting = (candidates[index] ?? []).filter(() => texts[next++]?.includes(before));
    return certain[index] ?? fitting[0] ?? null;
  });
}

/** The words a comment is about stand for the comment's own. */
async function showComment(request: WordRequest, id: string): Promise<ShowOutcome> {
  const comments = request.document.body.getComments();
  comments.load('items/id');
  await request.sync();
  const comment = comments.items.find((one) => one.id === id);
  if (!comment) {
    return 'text-changed';
  }
  comment.getRange().select('Select');
  await request.sync();
  return 'paragraph-shown';
}
