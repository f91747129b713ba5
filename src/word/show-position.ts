import type { CaseDocument, Position } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { spanAfterEdit } from './changed-text';
import { countInPlace, findParagraph } from './find-paragraph';
import { findRanges } from './find-ranges';
import type { ShowOutcome } from './open-document';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Selects exactly the words at a position, in a number of round trips that does not depend on the document.
 *
 * Limits lived with: a comment's words cannot be selected: the words it is about are. Selecting is the one thing here that moves the user's
 * cursor, and only `show` does it.
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
  const found = await findParagraph(request, version, source, countInPlace(sources, source));
  const span = found && spanAfterEdit(before, found.text, position);
  if (!span) {
    return 'text-changed';
  }
  const { paragraph, text } = found;
  const [words] = await findRanges(request, version, [{ paragraph, text, span }]);
  (words ?? paragraph).select('Select');
  await request.sync();
  return words ? 'shown' : 'paragraph-shown';
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
