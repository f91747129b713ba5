import type { CaseDocument, Position } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import type { BodyStretch } from './find-in-body';
import { plainText } from './plain-text';
import { queueVisibleText } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Finds positions in paragraphs that are as they were when they were read, by the ids of these, in one round trip and without a look at the others.
 *
 * Limits lived with: ids are missing in some hosts (oj#4258) and move to another paragraph (oj#5784), so only the very same text counts; one id that
 * has gone fails all.
 * @returns for each position where it stands; null where it has to be looked for otherwise
 */
export async function findByIds(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], positions: readonly Position[]): Promise<(BodyStretch | null)[]> {
  const none = positions.map(() => null);
  if (!version.localIds || positions.some(({ paragraph }) => !sources[paragraph]?.localId)) return none;
  const asked = new Map<number, { readonly paragraph: Word.Paragraph; readonly visible: OfficeExtension.ClientResult<string> | null }>();
  const found = await request.trySync(() => {
    for (const { paragraph: index } of positions) {
      if (asked.has(index)) continue;
      const paragraph = request.document.getParagraphByUniqueLocalId(sources[index]?.localId ?? '');
      paragraph.load('text');
      asked.set(index, { paragraph, visible: queueVisibleText(version, paragraph) });
    }
  });
  if (!found) return none;
  return positions.map(({ paragraph: index, start, end }): BodyStretch | null => {
    const { paragraph, visible } = asked.get(index) ?? {};
    if (!paragraph || paragraph.text !== sources[index]?.raw) return null;
    const raw = visible?.value ?? paragraph.text;
    const text = plainText(raw);
    return text === document.paragraphs[index]?.text ? { paragraph, raw, text, span: { start, end } } : null;
  });
}
