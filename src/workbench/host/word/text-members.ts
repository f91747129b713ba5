import type { Element } from 'slimdom';
import { itemNotFound } from '../rich-api/host-error';
import type { HostClass } from '../rich-api/host-object';
import { choiceArgument, searchOptions, selectionMode, textArgument } from './arguments';
import { allComments, commentsIn } from './comments';
import { contentControlsIn } from './content-controls';
import { listsAmong } from './lists';
import { notesIn } from './notes';
import { searcher } from './search';
import { runsIn } from './runs';
import { blocksOf, storyOf, tablesOf } from './structure';
import type { TextRange } from './text-range';
import { paragraphsIn } from './text-range';
import { trackedChangesIn } from './tracked-changes';
import type { WordContext } from './word-context';
import { CURRENT, ORIGINAL } from './whole-text';

/** What Word offers on every stretch of text, whatever the class: body, paragraph, range, content control. */
export function textMembers<Data>(word: WordContext, rangeOf: (data: Data) => TextRange | null) {
  const paragraphs = (data: Data): Element[] => {
    const range = rangeOf(data);
    return range ? paragraphsIn(range) : [];
  };
  return {
    properties: {
      text: (data) => word.text(rangeOf(data)),
    },
    objects: {
      contentControls: (data) => word.make('ContentControlCollection', () => contentControlsIn(word, rangeOf(data))),
      endnotes: (data) => word.make('NoteItemCollection', () => notesIn(word, rangeOf(data), 'Endnote')),
      font: (data) => word.make('Font', runsIn(word, rangeOf(data))),
      footnotes: (data) => word.make('NoteItemCollection', () => notesIn(word, rangeOf(data), 'Footnote')),
      lists: (data) => word.make('ListCollection', () => listsAmong(word, paragraphs(data))),
      paragraphs: (data) => word.make('ParagraphCollection', () => paragraphs(data)),
    },
    methods: {
      getComments: (data) => word.make('CommentCollection', () => commentsIn(word, rangeOf(data))),
      getContentControls: (data) => word.make('ContentControlCollection', () => contentControlsIn(word, rangeOf(data))),
      getRange: (data, [where]) => word.make('Range', placeIn(present(rangeOf(data)), where)),
      getReviewedText: (data, [version]) => word.text(rangeOf(data), choiceArgument(version, ['Original', 'Current']) === 'Original' ? ORIGINAL : CURRENT),
      getTrackedChanges: (data) => word.make('TrackedChangeCollection', () => trackedChangesIn(word, rangeOf(data))),
      insertComment: (data, [words]) => {
        const id = word.editing.insertComment(present(rangeOf(data)), textArgument(words));
        const comment = allComments(word).find((one) => one.id === id);
        return comment ? word.make('Comment', comment) : null;
      },
      search: (data, [needle, options]) => word.make('RangeCollection', search(word, rangeOf(data), needle, options)),
      select: (data, [mode]) => word.select(present(rangeOf(data)), selectionMode(mode)),
    },
  } satisfies HostClass<Data>;
}

/** The tables that a range touches, without those nested in others. */
export function tablesTouching(range: TextRange): Element[] {
  const touched = new Set(paragraphsIn(range));
  return tablesOf(blocksOf(storyOf(range.start.paragraph))).filter((table) => [...touched].some((paragraph) => isWithin(paragraph, table)));
}

function isWithin(element: Element, around: Element): boolean {
  for (let from: Element | null = element; from; from = from.parentElement) if (from === around) return true;
  return false;
}

function present(range: TextRange | null): TextRange {
  if (!range) throw itemNotFound();
  return range;
}

/** "Start", "End" … of a range; a range of ours never holds the mark that ends its last paragraph. */
function placeIn(range: TextRange, where: unknown): TextRange {
  switch (choiceArgument(where, ['Whole', 'Start', 'End', 'Content', 'After'])) {
    case 'Start':
      return { start: range.start, end: range.start };
    case 'End':
    case 'After':
      return { start: range.end, end: range.end };
    default:
      return range;
  }
}

/** A search never finds beyond the end of a paragraph, nor in text boxes, which are no paragraphs of the story. */
function search(word: WordContext, range: TextRange | null, needle: unknown, options: unknown): TextRange[] {
  const find = searcher(textArgument(needle), searchOptions(options));
  if (!range) return [];
  return paragraphsIn(range).flatMap((paragraph) => {
    const from = paragraph === range.start.paragraph ? range.start.at : 0;
    const text = word.whole(paragraph).searchable(word.view).slice(0, paragraph === range.end.paragraph ? range.end.at : undefined);
    return find(text)
      .filter(({ start }) => start >= from)
      .map(({ start, end }) => ({ start: { paragraph, at: start }, end: { paragraph, at: end } }));
  });
}
