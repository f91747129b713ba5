import type { ParagraphRow } from './paragraph-row';
import { plainText } from './plain-text';
import { assembled, type ReadDocument } from './read-document';
import { isTextAfter } from './text-after-edits';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Reads only the paragraphs that Word said were changed, in one round trip.
 *
 * Limits lived with: events miss edits (oj#4874, oj#3864), and an id may move to another paragraph (oj#5784) or be gone, which throws. So what was read
 * is believed only where it accounts for every difference between the text of the whole body then and now; otherwise all is to be read again.
 * Changes of a table or a list beyond the words of a paragraph are left to that as well.
 */

/** Word's text of the body now, and the document as far as it can be told from the changed paragraphs. */
export interface ReadChanges {
  readonly text: string;
  /** Null where the whole document has to be read to know it. */
  readonly document: ReadDocument | null;
  /** Whether any of the paragraphs is not as it was read before. */
  readonly isChanged: boolean;
}

const PROPERTIES = 'text,style,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel,uniqueLocalId';

/**
 * @param ids of the paragraphs that may have changed since `before` was read
 * @returns null where Word did not give them
 */
export async function readChanged(request: WordRequest, version: WordVersion, before: ReadDocument, ids: ReadonlySet<string>): Promise<ReadChanges | null> {
  const [story] = before.body.stories;
  const { text: textBefore } = before.body;
  if (!story || textBefore === null) return null;
  const places = story.rows.flatMap(({ localId }, index) => (ids.has(localId) ? [index] : []));
  // Without `getText` tracked deletions cannot be told apart by reading alone, so there must be none.
  if (places.length !== ids.size || (!version.visibleText && before.rest.unseen.trackedChanges !== 0)) return null;
  const { document: word } = request;
  const asked: { readonly paragraph: Word.Paragraph; readonly visible: OfficeExtension.ClientResult<string> | null; readonly item: Word.ListItem | null }[] = [];
  const came = await request.trySync(() => {
    word.body.load('text');
    if (!version.visibleText) word.load('changeTrackingMode');
    for (const place of places) {
      const row = story.rows[place] as ParagraphRow;
      const paragraph = word.getParagraphByUniqueLocalId(row.localId);
      paragraph.load(PROPERTIES);
      const visible = version.visibleText ? paragraph.getText({ includeHiddenText: false, includeTextMarkedAsDeleted: false }) : null;
      const item = row.listLevel === null ? null : paragraph.listItemOrNullObject;
      item?.load('level');
      asked.push({ paragraph, visible, item });
    }
  });
  if (!came) return null;
  const { text } = word.body;
  const rows = [...story.rows];
  for (const [nth, { paragraph, visible, item }] of asked.entries()) {
    const place = places[nth] as number;
    const old = rows[place] as ParagraphRow;
    const isInList = item !== null && !item.isNullObject;
    if (paragraph.uniqueLocalId !== old.localId || paragraph.tableNestingLevel !== old.nesting || paragraph.isListItem !== isInList) return { text, document: null, isChanged: true };
    rows[place] = {
      ...old,
      raw: paragraph.text,
      text: plainText(visible?.value ?? paragraph.text),
      style: paragraph.style ?? '',
      styleBuiltIn: paragraph.styleBuiltIn ?? '',
      outlineLevel: paragraph.outlineLevel,
      listLevel: isInList ? item.level : null,
    };
  }
  const isTold = isTextAfter(textBefore, text, places.map((place) => ({ before: story.rows[place]?.raw ?? '', after: rows[place]?.raw ?? '' })));
  if (!isTold || (!version.visibleText && word.changeTrackingMode !== 'Off')) return { text, document: null, isChanged: true };
  const isChanged = places.some((place) => !isSameRow(story.rows[place] as ParagraphRow, rows[place] as ParagraphRow));
  return { text, isChanged, document: assembled({ ...before.body, at: performance.now(), stories: [{ ...story, rows }, ...before.body.stories.slice(1)], text }, before.rest) };
}

function isSameRow(one: ParagraphRow, other: ParagraphRow): boolean {
  return one.raw === other.raw && one.text === other.text && one.style === other.style && one.outlineLevel === other.outlineLevel && one.listLevel === other.listLevel;
}
