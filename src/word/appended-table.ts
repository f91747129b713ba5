/** A table to be put at the end of the document. */
export interface TableToAppend {
  readonly heading: string;
  /** The header first; all of one length, at least one row and column. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * What came of it.
 * - `appended`: heading and table stand at the end.
 * - `differs`: Word made another table than was asked for: the writer has to look.
 */
export interface AppendedTable {
  readonly outcome: 'appended' | 'differs';
  /** Whether Word tracks it as a change; null where this Word does not tell. */
  readonly tracked: boolean | null;
}
