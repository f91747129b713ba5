/**
 * The text model. Both edges (Word through Office.js, .docx files) read a document into a `CaseDocument`;
 * everything above reads nothing else.
 *
 * Text is what the reader sees with all tracked changes accepted: insertions in, deletions out, hidden text out,
 * fields as their result. A soft hyphen is left out, a non-breaking hyphen is "-" (U+002D), a non-breaking space stays U+00A0,
 * a tab is "\t", a line break "\n" (page and column breaks as well), a note's reference mark and a picture are left out.
 */

/** Which part of the document a paragraph stands in. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'text-box' | 'comment';

export interface ListPlace {
  /** 0 for the outermost level. */
  readonly level: number;
}

export interface CellPlace {
  /** Index into `CaseDocument.tables`. */
  readonly table: number;
  /** 0-based row of the table. */
  readonly row: number;
  /** 0-based cell of the row, counted as Word counts cells (a merged cell counts once). */
  readonly cell: number;
}

export interface Paragraph {
  /** Names the paragraph while it lives; not the same after the file is opened again. */
  readonly id: string;
  readonly text: string;
  readonly story: Story;
  /** The style's name as Word shows it in English ("Normal", "Heading 1", "List Paragraph"). */
  readonly style: string;
  /** 0 for the document's title, 1 to 9 for headings, null for other text. */
  readonly heading: number | null;
  readonly list: ListPlace | null;
  /** The innermost table cell around the paragraph. */
  readonly cell: CellPlace | null;
}

export interface TableCell {
  /** Indices into `CaseDocument.paragraphs`, in reading order, without those of tables nested in the cell. */
  readonly paragraphs: readonly number[];
  /** First grid column the cell covers; the cell's own index where the host does not show merged cells. */
  readonly column: number;
  /** Number of grid columns the cell covers, at least 1. */
  readonly columns: number;
  /** True for the lower part of a vertically merged cell; it has no text of its own. */
  readonly continues: boolean;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface Table {
  /** Number of rows at the top that are marked to repeat as header rows; 0 where none is marked. */
  readonly headerRows: number;
  readonly rows: readonly TableRow[];
  /** The cell this table is nested in. */
  readonly within: CellPlace | null;
}

export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly lastAuthor: string;
  readonly company: string;
}

/** What travels with the file though the page does not show it. `null`: this host does not tell. */
export interface Unseen {
  readonly comments: number | null;
  readonly trackedChanges: number | null;
  /** Runs of hidden text. */
  readonly hiddenText: number | null;
  readonly customProperties: number | null;
  readonly customXmlParts: number | null;
  readonly embeddedFiles: number | null;
  /** People named as authors of the file, its comments and its changes; no name twice. */
  readonly authors: readonly string[] | null;
}

/** Parts of a document that an edge could not read; the pane says so in words. */
export type Limit = 'headers-and-footers' | 'notes' | 'text-boxes' | 'comments' | 'merged-cells' | 'tracked-changes' | 'hidden-text';

export interface CaseDocument {
  /** In reading order: the body first (table cells row by row), then headers, footers, footnotes, endnotes, text boxes, comments. */
  readonly paragraphs: readonly Paragraph[];
  /** In the order in which they begin; a nested table follows the table around it. */
  readonly tables: readonly Table[];
  readonly properties: DocumentProperties;
  readonly unseen: Unseen;
  readonly limits: readonly Limit[];
}

/** A stretch of one paragraph's text: UTF-16 units, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text in the document; `paragraph` is an index into `CaseDocument.paragraphs`. */
export interface Position extends Span {
  readonly paragraph: number;
}
