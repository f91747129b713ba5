import type { AppendedTable, TableToAppend } from './appended-table';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Puts a heading and a table at the end of the document, in two round trips whatever the size of either. Whether it is tracked is the writer's own
 * setting, which is left as it is.
 *
 * Limits lived with: a paragraph put at the end takes on the list and style of the one before, so its style is set and its list left; which style a
 * new table has depends on the document, so that it is set as well; a table without rows is refused by Word.
 */
export async function appendTable(request: WordRequest, version: WordVersion, { heading, rows }: TableToAppend): Promise<AppendedTable> {
  const { document } = request;
  const { body } = document;
  const last = body.paragraphs.getLast();
  last.load('isListItem');
  if (version.review) document.load('changeTrackingMode');
  await request.sync();
  const title = body.insertParagraph(heading, 'End');
  if (last.isListItem) title.detachFromList();
  title.styleBuiltIn = 'Heading2';
  const columns = rows[0]?.length ?? 0;
  const table = body.insertTable(rows.length, columns, 'End', rows.map((row) => [...row]));
  table.styleBuiltIn = 'TableGrid';
  table.headerRowCount = 1;
  table.load('rowCount,values');
  await request.sync();
  const isWhole = table.rowCount === rows.length && rows.every((row, at) => row.every((cell, column) => table.values[at]?.[column]?.trim() === cell.trim()));
  return { outcome: isWhole ? 'appended' : 'differs', tracked: version.review ? document.changeTrackingMode !== 'Off' : null };
}
