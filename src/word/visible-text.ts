import { plainText } from './plain-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

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
