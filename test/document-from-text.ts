import type { CaseDocument, Paragraph, Table, TableCell } from '../src/document/case-document';

/**
 * A document from lines: "# " a title, "## " and more a heading, "- " a list item, "| a | b |" a table row (the first of a table is its header
 * where more follow), anything else a paragraph.
 */
export function documentFromText(text: string): CaseDocument {
  const paragraphs: Paragraph[] = [];
  const tables: Table[] = [];
  const add = (words: string, more: Partial<Paragraph> = {}): number => {
    paragraphs.push({ id: String(paragraphs.length), text: words, story: 'body', style: 'Normal', heading: null, list: null, cell: null, ...more });
    return paragraphs.length - 1;
  };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as string;
    const heading = /^(#+) (.*)$/.exec(line);
    if (heading) {
      const level = (heading[1] as string).length - 1;
      add(heading[2] as string, { heading: level, style: level === 0 ? 'Title' : `Heading ${level}` });
    } else if (line.startsWith('- ')) add(line.slice(2), { list: { level: 0 }, style: 'List Paragraph' });
    else if (line.startsWith('|')) {
      const rows: { cells: TableCell[] }[] = [];
      const table = tables.length;
      let row = 0;
      for (; i < lines.length && (lines[i] as string).startsWith('|'); i += 1, row += 1) {
        const cells = (lines[i] as string).slice(1, -1).split('|').map((cell) => cell.trim());
        rows.push({ cells: cells.map((cell, column): TableCell => ({ paragraphs: [add(cell, { cell: { table, row, cell: column } })], column, columns: 1, continues: false })) });
      }
      i -= 1;
      tables.push({ headerRows: rows.length > 1 ? 1 : 0, rows, within: null });
    } else add(line);
  }
  return {
    paragraphs,
    tables,
    properties: { title: '', subject: '', author: '', lastAuthor: '', company: '' },
    unseen: { comments: 0, trackedChanges: 0, hiddenText: 0, customProperties: 0, customXmlParts: 0, embeddedFiles: 0, authors: [] },
    limits: [],
  };
}
