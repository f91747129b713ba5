import type { NewTable } from '../../sharing/timeline/tables';
import { copyToClipboard } from '../frame/clipboard';

/** Puts a table on the clipboard, for documents as a table and for spreadsheets as cells between tabs. @returns whether it is there */
export function copyTable({ rows }: NewTable): Promise<boolean> {
  return copyToClipboard(rows.map((cells) => cells.join('\t')).join('\n'), htmlOf(rows));
}

/** A table as HTML; made by the browser, so that no text of the document is ever read as markup. */
function htmlOf(rows: NewTable['rows']): string {
  const table = document.createElement('table');
  rows.forEach((cells, at) => {
    const row = table.insertRow();
    for (const text of cells) {
      const cell = document.createElement(at === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  });
  return table.outerHTML;
}
