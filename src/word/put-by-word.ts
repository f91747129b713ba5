import type { CaseDocument } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { countInPlace, findParagraph } from './find-paragraph';
import type { Wording, WordingResult } from './wording';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Whether Word itself has put a wording in place, as it does when the user chooses one in a mark's popup: on most computers, but not on Mac
 * (oj#6644). It tracks the change where the user tracks changes.
 * @returns null where the words do not stand there; at most five round trips
 */
export async function putByWord(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], { position, words }: Wording): Promise<WordingResult | null> {
  const source = sources[position.paragraph];
  const textBefore = document.paragraphs[position.paragraph]?.text;
  if (!source || textBefore === undefined) return null;
  const paragraphsInPlace = countInPlace(sources, source);
  const found = await findParagraph(request, version, source, paragraphsInPlace);
  const textAfter = textBefore.slice(0, position.start) + words + textBefore.slice(position.end);
  if (found?.text !== textAfter) return null;
  request.document.load('changeTrackingMode');
  await request.sync();
  const isTracked = request.document.changeTrackingMode !== 'Off';
  return {
    outcome: isTracked ? 'applied' : 'not-tracked',
    applied: {
      source: { ...source, raw: found.paragraph.text },
      paragraphsInPlace,
      textBefore,
      textAfter,
      span: { start: position.start, end: position.start + words.length },
      oldWords: textBefore.slice(position.start, position.end),
      isTracked,
    },
  };
}
