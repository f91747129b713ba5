/**
 * A lexicon: one row for each phrase, with what is known about it. Kept as tab-separated text that a practitioner can read and extend:
 * the first line names the columns, the column `pattern` holds the phrase (see `pattern.ts`), a line that begins with # is a remark.
 */
export interface Lexicon {
  readonly name: string;
  readonly rows: readonly LexiconRow[];
}

export interface LexiconRow {
  readonly lexicon: Lexicon;
  readonly pattern: string;
  /** The row's other columns by name; a column left empty gives ''. */
  readonly columns: Readonly<Record<string, string>>;
}

/**
 * Reads a lexicon.
 * @param name unique among the lexicons of one analyser
 * @throws Error that names the line where a row has no pattern or more cells than the first line has columns
 */
export function readLexicon(name: string, text: string): Lexicon {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = head.split('\t');
  const at = names.indexOf('pattern');
  if (at < 0) throw new Error(`Lexicon ${name}: the first line has no column "pattern".`);
  const rows: LexiconRow[] = [];
  const lexicon: Lexicon = { name, rows };
  lines.forEach((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const cells = line.split('\t');
    const pattern = cells[at]?.trim() ?? '';
    if (pattern === '') throw new Error(`Lexicon ${name}, line ${index + 2}: the pattern is empty.`);
    if (cells.length > names.length) throw new Error(`Lexicon ${name}, line ${index + 2}: ${cells.length} cells, but only ${names.length} columns.`);
    const columns = Object.fromEntries(names.map((column, i) => [column, cells[i]?.trim() ?? '']));
    rows.push({ lexicon, pattern, columns });
  });
  return lexicon;
}
