import type { Story } from '../document/case-document';

/** The row and cell of the innermost table around a paragraph, both 0-based, as Word counts them. */
export interface RowAndCell {
  readonly row: number;
  readonly cell: number;
}

/** What was loaded of one paragraph: plain data, no proxy of Word's. */
export interface ParagraphRow {
  /** Word's text, by which the paragraph is known again when a place in it is shown. */
  readonly raw: string;
  /** The text of the model. */
  readonly text: string;
  readonly style: string;
  readonly styleBuiltIn: string;
  readonly outlineLevel: number;
  /** 0 for the outermost level, null outside lists. */
  readonly listLevel: number | null;
  /** 0 outside tables, 1 in a table, 2 in a table nested in it, … */
  readonly nesting: number;
  /** null outside tables, and in tables whose cells Word would not name. */
  readonly cell: RowAndCell | null;
  /** Word's own id for the paragraph in this session; "" where the host gives none. */
  readonly localId: string;
}

/** Where Word keeps a stretch of paragraphs, and so how it is found again. */
export type StoryPlace =
  | { readonly in: 'body' }
  | { readonly in: 'header' | 'footer'; readonly section: number; readonly type: HeaderFooterType }
  | { readonly in: 'footnote' | 'endnote'; readonly note: number }
  | { readonly in: 'text-box'; readonly shape: number }
  | { readonly in: 'comment'; readonly comment: string };

export type HeaderFooterType = 'Primary' | 'FirstPage' | 'EvenPages';

/** The paragraphs of one story, in reading order. */
export interface StoryRows {
  readonly story: Story;
  readonly place: StoryPlace;
  readonly rows: readonly ParagraphRow[];
}
