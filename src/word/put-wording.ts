import type { CaseDocument, Span } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { spanAfterEdit } from './changed-text';
import { findInBody } from './find-in-body';
import { countInPlace, findParagraph } from './find-paragraph';
import { findRanges, type Stretch } from './find-ranges';
import { plainText } from './plain-text';
import { whileTracking } from './tracking';
import { queueVisibleText } from './visible-text';
import type { AppliedWording, UndoOutcome, Wording, WordingResult } from './wording';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Puts wordings in place of the words that were found, as tracked changes, in a number of round trips that does not depend on how many they are.
 *
 * Limits lived with: replacing a whole paragraph kills notes, comments and formatting (oj#2749, oj#1762), so only the words concerned are
 * replaced; Word may do nothing (oj#6644) or something else (oj#6544: spaces lost at the edge of a run), so every paragraph is read again after
 * it; what was there before shows in the "original" of a tracked paragraph, which is how we know that the change is tracked.
 */

/** One paragraph and what is to be changed in it, from back to front: what is changed first must not move what is still to come. */
interface Job {
  readonly index: number;
  readonly wording: Wording;
  readonly source: ParagraphSource;
  readonly paragraphsInPlace: number;
  readonly stretch: Stretch;
  readonly range: Word.Range;
}

export async function putWordings(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], wordings: readonly Wording[]): Promise<WordingResult[]> {
  const stretches = await findAll(request, version, document, sources, wordings);
  const present = stretches.flatMap((stretch, index) => (stretch ? [{ stretch, index }] : []));
  const ranges = await findRanges(request, version, present.map(({ stretch }) => stretch));
  const results = wordings.map((): WordingResult => ({ outcome: 'text-changed', applied: null }));
  const jobs = present.flatMap(({ stretch, index }, nth): Job[] => {
    const range = ranges[nth];
    const wording = wordings[index];
    const source = sources[wording?.position.paragraph ?? -1];
    if (!range || !wording || !source) {
      results[index] = { outcome: 'not-found', applied: null };
      return [];
    }
    return [{ index, wording, source, paragraphsInPlace: countInPlace(sources, source), stretch, range }];
  });
  if (jobs.length > 0) {
    const done = await whileTracking(request, version, () => replaceAll(request, version, jobs));
    jobs.forEach(({ index }, nth) => (results[index] = done[nth] ?? { outcome: 'refused', applied: null }));
  }
  return results;
}

async function findAll(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], wordings: readonly Wording[]): Promise<(Stretch | null)[]> {
  const inBody = wordings.map(({ position }) => sources[position.paragraph]?.place.in === 'body');
  const positions = wordings.map(({ position }) => position);
  const found: (Stretch | null)[] = inBody.includes(true) ? [...(await findInBody(request, version, document, sources, positions)).stretches] : wordings.map(() => null);
  for (const [index, position] of positions.entries()) {
    const source = sources[position.paragraph];
    const before = document.paragraphs[position.paragraph]?.text;
    // Headers, notes and text boxes hold few findings: each is looked for by itself.
    if (inBody[index] || !source || before === undefined) continue;
    const paragraph = await findParagraph(request, version, source, countInPlace(sources, source));
    const span = paragraph && spanAfterEdit(before, paragraph.text, position);
    found[index] = paragraph && span && { ...paragraph, span };
  }
  return found;
}

async function replaceAll(request: WordRequest, version: WordVersion, jobs: readonly Job[]): Promise<WordingResult[]> {
  const before = await originals(request, version, jobs);
  const backwards = [...jobs].sort((one, other) => other.stretch.span.start - one.stretch.span.start);
  // Whether it was done is told by the text alone.
  await request.trySync(() => {
    for (const { range, wording } of backwards) range.insertText(wording.words, 'Replace');
  });
  const texts = await textsNow(request, version, jobs);
  const after = await originals(request, version, jobs);
  return jobs.map((job, nth): WordingResult => {
    const { stretch, source, wording, paragraphsInPlace } = job;
    const inParagraph = jobs.filter((other) => other.stretch.paragraph === stretch.paragraph);
    const expected = replaced(stretch.text, inParagraph.map((other) => ({ span: other.stretch.span, words: other.wording.words })));
    const now = texts[nth];
    if (now === undefined || now === stretch.text) return { outcome: 'refused', applied: null };
    if (now !== expected) return { outcome: 'differs', applied: null };
    const isTracked = before[nth] !== undefined && before[nth] === after[nth];
    const moved = inParagraph.filter((other) => other.stretch.span.start < stretch.span.start).reduce((sum, other) => sum + other.wording.words.length - (other.stretch.span.end - other.stretch.span.start), 0);
    const start = stretch.span.start + moved;
    const applied: AppliedWording = {
      source: { ...source, raw: stretch.paragraph.text },
      textBefore: stretch.text,
      textAfter: now,
      span: { start, end: start + wording.words.length },
      oldWords: stretch.text.slice(stretch.span.start, stretch.span.end),
      isTracked,
      paragraphsInPlace,
    };
    return { outcome: isTracked ? 'applied' : 'not-tracked', applied };
  });
}

/** Each paragraph as it was before all tracked changes; undefined where Word does not tell. One round trip. */
async function originals(request: WordRequest, version: WordVersion, jobs: readonly Job[]): Promise<(string | undefined)[]> {
  let texts: OfficeExtension.ClientResult<string>[] = [];
  const told =
    version.review &&
    (await request.trySync(() => {
      texts = jobs.map(({ stretch }) => stretch.paragraph.getReviewedText('Original'));
    }));
  return jobs.map((_, nth) => (told ? plainText(texts[nth]?.value ?? '') : undefined));
}

/** What the reader sees of each paragraph, read anew, with its `text` loaded. One round trip. */
async function textsNow(request: WordRequest, version: WordVersion, jobs: readonly Job[]): Promise<string[]> {
  let visible: (OfficeExtension.ClientResult<string> | null)[] = [];
  const read = await request.trySync(() => {
    visible = jobs.map(({ stretch }) => {
      stretch.paragraph.load('text');
      return queueVisibleText(version, stretch.paragraph);
    });
  });
  if (!read) {
    jobs.forEach(({ stretch }) => stretch.paragraph.load('text'));
    await request.sync();
    visible = [];
  }
  return jobs.map(({ stretch }, nth) => plainText(visible[nth]?.value ?? stretch.paragraph.text));
}

function replaced(text: string, changes: readonly { readonly span: Span; readonly words: string }[]): string {
  return [...changes].sort((one, other) => other.span.start - one.span.start).reduce((now, { span, words }) => now.slice(0, span.start) + words + now.slice(span.end), text);
}

/**
 * Takes a wording back: rejects our own change where it is tracked and Word can do so, else puts the old words back, as long as the new ones
 * stand there unchanged.
 */
export async function takeBack(request: WordRequest, version: WordVersion, { source, textBefore, textAfter, span, oldWords, isTracked, paragraphsInPlace }: AppliedWording): Promise<UndoOutcome> {
  const found = await findParagraph(request, version, source, paragraphsInPlace);
  const place = found && spanAfterEdit(textAfter, found.text, span);
  if (!found || !place) {
    return 'text-changed';
  }
  const stretch: Stretch = { ...found, span: place };
  const [range] = await findRanges(request, version, [stretch]);
  if (!range) {
    return 'text-changed';
  }
  const expected = found.text.slice(0, place.start) + oldWords + found.text.slice(place.end);
  const isUndone = async (): Promise<boolean> => {
    found.paragraph.load('text');
    const visible = queueVisibleText(version, found.paragraph);
    await request.sync();
    const now = plainText(visible?.value ?? found.paragraph.text);
    return now === expected || now === textBefore;
  };
  if (isTracked && version.localIds && (await request.attempt(() => rejectOurs(request, found.paragraph, range, textAfter.slice(span.start, span.end), oldWords))) && (await isUndone())) {
    return 'undone';
  }
  const putBack = async (): Promise<boolean> => request.trySync(() => void range.insertText(oldWords, 'Replace'));
  const done = isTracked ? await whileTracking(request, version, putBack) : await putBack();
  return done && (await isUndone()) ? 'undone' : 'refused';
}

/** Rejects the insertion of our words and the deletion of those before, which stands beside it. Three round trips. */
async function rejectOurs(request: WordRequest, paragraph: Word.Paragraph, range: Word.Range, words: string, oldWords: string): Promise<void> {
  const changes = paragraph.getTrackedChanges();
  changes.load('items/type,items/text');
  await request.sync();
  const { items } = changes;
  const isOurs = (change: Word.TrackedChange | undefined): boolean => change?.type === 'Added' && plainText(change.text) === words;
  // Word on Mac gives no text for what is deleted (oj#5188).
  const isOld = (change: Word.TrackedChange | undefined): boolean => change?.type === 'Deleted' && ['', oldWords].includes(plainText(change.text));
  const added = items.map((change, index) => ({ change, index, where: isOurs(change) ? change.getRange().compareLocationWith(range) : null }));
  await request.sync();
  const ours = added.find(({ where }) => where !== null && where.value === 'Equal');
  const old = ours && [items[ours.index - 1], items[ours.index + 1]].find(isOld);
  if (!ours || !old) {
    throw new Error('Our change is not among the tracked ones.');
  }
  ours.change.reject();
  old.reject();
  await request.sync();
}
