import type { Element } from 'slimdom';

/**
 * A stretch of one paragraph, as page and host tell each other what is selected.
 * `start` and `end` (exclusive) count UTF-16 units of the paragraph's text as `readParagraphText` gives it: 0 ≤ start ≤ end ≤ length.
 */
export interface SelectedStretch {
  /** The `w:p` in the DOM that page and host share. */
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/**
 * A selection: one stretch for each paragraph it touches, in document order, never none.
 * A caret is one stretch with `start === end`; a paragraph without text takes part with 0 and 0.
 */
export type DocumentSelection = readonly SelectedStretch[];

/** What `select` of the API was asked to do: select the words, or put the caret before or after them. */
export type SelectionMode = 'Select' | 'Start' | 'End';

/** The selection that a mode makes of a stretch of text. */
export function selectionOf(stretches: DocumentSelection, mode: SelectionMode): DocumentSelection {
  const [first] = stretches;
  const last = stretches.at(-1);
  if (mode === 'Start' && first) return [{ ...first, end: first.start }];
  if (mode === 'End' && last) return [{ ...last, start: last.end }];
  return stretches;
}
