import type { CaseDocument, Position } from '../document/case-document';
import { isOurComment } from '../sharing/comment-text';
import type { ParagraphSource } from './assemble-document';
import { findInBody } from './find-in-body';
import { findRanges } from './find-ranges';
import type { CommentsMade, Note } from './note';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Comments of ours on the words of findings. WordApi 1.4; a number of round trips that does not depend on how many comments there are, unless
 * Word refuses some.
 *
 * Limits lived with: Word takes comments in the body alone (oj#341), and in some tenants nowhere (oj#6746); whose name they carry cannot be said,
 * so they are known by their last line; a comment that somebody answered is part of a talk and stays; deleting may fail beside a page break on Mac
 * (oj#6551).
 */

/** @param replace whether our earlier comments go, other than those that somebody answered */
export async function addComments(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], notes: readonly Note[], replace: boolean): Promise<CommentsMade> {
  const isElsewhere = ({ position }: Note): boolean => position !== null && sources[position.paragraph]?.place.in !== 'body';
  const wanted = notes.filter((note) => !isElsewhere(note));
  const placed = wanted.filter((note): note is Note & { position: Position } => note.position !== null);
  const { stretches, first } = await findInBody(request, version, document, sources, placed.map(({ position }) => position));
  const present = placed.flatMap((note, index) => {
    const stretch = stretches[index];
    return stretch ? [{ note, stretch }] : [];
  });
  const ranges = await findRanges(request, version, present.map(({ stretch }) => stretch));
  const known = new Set((await ours(request)).filter(({ isAnswered }) => isAnswered || !replace).map(({ comment }) => sameText(comment.content)));
  if (replace) await removeComments(request);
  const queued = [
    ...(first ? wanted.filter(({ position }) => position === null).map(({ text }) => ({ text, at: first.getRange('Content') })) : []),
    // Where Word does not find the words, their paragraph stands for them.
    ...present.map(({ note, stretch }, nth) => ({ text: note.text, at: ranges[nth] ?? stretch.paragraph.getRange('Content') })),
  ];
  const missing = queued.filter(({ text }) => !known.has(sameText(text)));
  const made = await insertAll(request, missing);
  return {
    made: made + queued.length - missing.length,
    elsewhere: notes.length - wanted.length,
    textChanged: placed.length - present.length,
    refused: missing.length - made,
  };
}

interface Place {
  readonly text: string;
  readonly at: Word.Range;
}

/** Attempts after which Word is taken to refuse comments altogether, as some tenants do. */
const MOST_ATTEMPTS = 30;

/** All at once; where Word refuses, in halves, so that one place does not cost the others theirs. @returns how many were made */
async function insertAll(request: WordRequest, places: readonly Place[], attempts = { left: MOST_ATTEMPTS }): Promise<number> {
  if (places.length === 0 || attempts.left === 0) return 0;
  attempts.left -= 1;
  const before = (await ours(request)).length;
  if (await request.trySync(() => places.forEach(({ at, text }) => at.insertComment(text)))) {
    return Math.min(places.length, (await ours(request)).length - before);
  }
  // What was queued before the refused one may have been made.
  const done = (await ours(request)).length - before;
  if (done > 0) return done + (await insertAll(request, places.slice(done + 1), attempts));
  if (places.length === 1) return 0;
  const half = Math.ceil(places.length / 2);
  return (await insertAll(request, places.slice(0, half), attempts)) + (await insertAll(request, places.slice(half), attempts));
}

/** Takes our comments away, other than those that somebody answered. @returns how many went */
export async function removeComments(request: WordRequest): Promise<number> {
  const open = (await ours(request)).filter(({ isAnswered }) => !isAnswered);
  if (open.length === 0) return 0;
  const all = (await ours(request)).length;
  if (!(await request.trySync(() => open.forEach(({ comment }) => comment.delete())))) {
    // One that cannot be deleted must not keep the others.
    for (const { comment } of (await ours(request)).filter(({ isAnswered }) => !isAnswered)) await request.trySync(() => comment.delete());
  }
  return all - (await ours(request)).length;
}

interface OurComment {
  readonly comment: Word.Comment;
  readonly isAnswered: boolean;
}

/** Two round trips. */
async function ours(request: WordRequest): Promise<OurComment[]> {
  const comments = request.document.body.getComments();
  comments.load('items/id,items/content');
  await request.sync();
  const own = comments.items.filter(({ content }) => isOurComment(content));
  const told = own.length > 0 && (await request.trySync(() => own.forEach(({ replies }) => replies.load('items/id'))));
  return own.map((comment) => ({ comment, isAnswered: told && comment.replies.items.length > 0 }));
}

/** Word ends the lines of a comment in its own way. */
function sameText(text: string): string {
  return text.replace(/[\r\n]+/g, '\n').trim();
}
