import { plainText } from './plain-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * What a reader sees of one paragraph, without hidden and deleted words, as far as this Word can tell them apart.
 *
 * Limits lived with: `text` keeps deleted words on the web (oj#1267, oj#2314), so a paragraph may look unchanged although the words that are to
 * be shown were deleted with changes tracked.
 */
export function queueVisibleText(version: WordVersion, paragraph: Word.Paragraph): OfficeExtension.ClientResult<string> | null {
  if (version.visibleText) {
    return paragraph.getText({ includeHiddenText: false, includeTextMarkedAsDeleted: false });
  }
  return version.review ? paragraph.getReviewedText('Current') : null;
}

/**
 * The texts in which Word may tell what a reader sees of a loaded paragraph or range, in plain text: its own `text` first (with tracked
 * deletions on some hosts), then the text without them where this Word has it. One round trip.
 */
export async function visibleTexts(
  request: WordRequest,
  version: WordVersion,
  ranges: readonly (Word.Range | Word.Paragraph)[],
): Promise<string[][]> {
  let current: OfficeExtension.ClientResult<string>[] = [];
  const asked =
    version.review &&
    (await request.trySync(() => {
      current = ranges.map((range) => {
        range.load('text');
        return range.getReviewedText('Current');
      });
    }));
  if (!asked) {
    ranges.forEach((range) => range.load('text'));
    await request.sync();
    current = [];
  }
  return ranges.map((range, index) => [range.text, ...(current[index] ? [current[index].value] : [])].map(plainText));
}
