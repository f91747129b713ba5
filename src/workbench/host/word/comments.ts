import type { Element } from 'slimdom';
import { attribute, childrenNamed, elementsOf } from '../../../docx/wordprocessing';
import { insideAny, storyOf } from './structure';
import type { TextPlace, TextRange } from './text-range';
import { common, comparePlaces } from './text-range';
import type { WordContext } from './word-context';
import type { CommentData } from './word-data';

const MARKS: ReadonlySet<string> = new Set(['commentReference', 'commentRangeStart', 'commentRangeEnd']);

/** All comments of the document that begin a thread, with their replies, in the order of the file. */
export function allComments(word: WordContext): CommentData[] {
  const extended = new Map<string, Element>();
  for (const element of elementsOf(word.source.related('commentsExtended')?.root ?? word.body)) {
    const paragraph = attributeNamed(element, 'paraId');
    if (element.localName === 'commentEx' && paragraph !== null) extended.set(paragraph, element);
  }
  const threads = new Map<string, { data: CommentData; replies: CommentData[] }>();
  for (const element of childrenNamed(word.source.related('comments')?.root ?? null, 'comment')) {
    const keys = childrenNamed(element, 'p').map((paragraph) => attributeNamed(paragraph, 'paraId') ?? '');
    const key = keys.at(-1) ?? '';
    const more = extended.get(key);
    const replies: CommentData[] = [];
    const data: CommentData = { id: attribute(element, 'id') ?? '', element, isResolved: more !== undefined && attributeNamed(more, 'done') === '1', replies };
    const parent = more && threads.get(attributeNamed(more, 'paraIdParent') ?? '');
    if (parent) parent.replies.push(data);
    else threads.set(key === '' ? `id ${data.id}` : key, { data, replies });
  }
  return [...threads.values()].map(({ data }) => data);
}

/** The comments whose words a range touches, in the order of the words. */
export function commentsIn(word: WordContext, range: TextRange | null): CommentData[] {
  if (!range) return [];
  const story = storyOf(range.start.paragraph);
  const marks = marksOf(word);
  const found = allComments(word).flatMap((comment) => {
    const words = wordsOf(word, comment, marks);
    if (!words || storyOf(words.start.paragraph) !== story || !common(words, range)) return [];
    return [{ comment, words }];
  });
  return found.sort((one, other) => comparePlaces(one.words.start, other.words.start)).map(({ comment }) => comment);
}

/** The words that a comment is about; null where the text does not refer to it. */
export function wordsOf(word: WordContext, { id }: CommentData, marks = marksOf(word)): TextRange | null {
  const reference = marks.get(`commentReference ${id}`);
  const from = marks.get(`commentRangeStart ${id}`) ?? reference;
  const to = marks.get(`commentRangeEnd ${id}`) ?? reference;
  const start = from && placeOf(word, from, 'after');
  const end = to && placeOf(word, to, 'before');
  if (!start || !end) return null;
  return comparePlaces(start, end) <= 0 ? { start, end } : { start, end: start };
}

/** The marks of comments in the text by name and id: "commentRangeStart 3". */
function marksOf(word: WordContext): ReadonlyMap<string, Element> {
  const marks = new Map<string, Element>();
  for (const mark of insideAny([word.body], MARKS)) {
    const key = `${mark.localName} ${attribute(mark, 'id') ?? ''}`;
    if (!marks.has(key)) marks.set(key, mark);
  }
  return marks;
}

/** The place of a mark in the text. A mark between paragraphs belongs to the next one if it begins something, else to the one before. */
function placeOf(word: WordContext, mark: Element, side: 'after' | 'before'): TextPlace | null {
  for (let around = mark.parentElement; around; around = around.parentElement) {
    if (around.localName === 'p') return { paragraph: around, at: word.whole(around).placeOf(mark)?.start ?? 0 };
  }
  const paragraphs = word.paragraphsWithin(word.body);
  if (side === 'after') {
    const next = paragraphs.find((paragraph) => isAfter(paragraph, mark));
    return next ? { paragraph: next, at: 0 } : null;
  }
  const last = paragraphs.filter((paragraph) => !isAfter(paragraph, mark)).at(-1);
  return last ? { paragraph: last, at: word.whole(last).length } : null;
}

const FOLLOWS = 4;

function isAfter(element: Element, mark: Element): boolean {
  return (mark.compareDocumentPosition(element) & FOLLOWS) !== 0;
}

/** Attributes of Word's later vocabularies, whatever their prefix. */
function attributeNamed(element: Element, name: string): string | null {
  return element.attributes.find(({ localName }) => localName === name)?.value ?? null;
}
