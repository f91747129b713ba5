import type { DocumentKind, Nation } from '../../src/document/kinds';

/** A block of a sample's body. Text between ** and ** is bold. */
export type Block =
  | { readonly block: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'bullets'; readonly items: readonly string[] }
  | { readonly block: 'numbered'; readonly items: readonly string[] }
  /** Two columns: a form's label and what was filled in. */
  | { readonly block: 'details'; readonly rows: readonly (readonly [label: string, value: string])[] }
  /** A table whose first row repeats on every page. `widths` are shares of the page's width. */
  | { readonly block: 'table'; readonly widths: readonly number[]; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** A fictional document as a team somewhere in the UK might write it. */
export interface SampleDocument {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly nation: Nation;
  readonly title: string;
  readonly organisation: string;
  /** Protective marking, as it stands in the header. */
  readonly marking: string;
  readonly footer: string;
  readonly author: string;
  /** ISO 8601 day on which the file was written. */
  readonly written: string;
  readonly colour: string;
  readonly blocks: readonly Block[];
}

/** What the workbench needs to offer a sample; the samples' index is a list of these. */
export interface SampleEntry {
  readonly file: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly nation: Nation;
}

export function entryOf({ file, title, kind, nation }: SampleDocument): SampleEntry {
  return { file, title, kind, nation };
}

export const heading = (text: string, level: 1 | 2 = 1): Block => ({ block: 'heading', level, text });
export const paragraph = (text: string): Block => ({ block: 'paragraph', text });
export const bullets = (...items: readonly string[]): Block => ({ block: 'bullets', items });
export const numbered = (...items: readonly string[]): Block => ({ block: 'numbered', items });
export const details = (...rows: readonly (readonly [label: string, value: string])[]): Block => ({ block: 'details', rows });
export const table = (widths: readonly number[], header: readonly string[], ...rows: readonly (readonly string[])[]): Block => ({ block: 'table', widths, header, rows });
