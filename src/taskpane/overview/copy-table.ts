import type { NewTable } from '../../sharing/timeline/tables';

/**
 * Puts a table on the clipboard, for documents as a table and for spreadsheets as cells between tabs. The older way comes first: Office’s frames
 * often forbid the newer one.
 * @returns whether it is there
 */
export async function copyTable({ rows }: NewTable): Promise<boolean> {
  const plain = rows.map((cells) => cells.join('\t')).join('\n');
  const html = htmlOf(rows);
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    copied = document.execCommand('copy') && copied;
  } catch {
    copied = false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
  if (copied) return true;
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
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
