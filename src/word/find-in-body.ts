import type { CaseDocument, Position } from '../document/case-document';
import type { ParagraphSource } from './assemble-document';
import { spanAfterEdit } from './changed-text';
import type { Stretch } from './find-ranges';
import { plainText } from './plain-text';
import { queueVisibleText } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/** A stretch of the body. */
export interface BodyStretch extends Stretch {
  /** What Word gives of the paragraph without deleted and hidden words, from which `text` is made. */
  readonly raw: string;
}

/** Paragraphs of the body as they were read, and as they are now. */
export interface BodyNow {
  /** For each position where it stands now; null where the words have gone, or stand outside the body. */
  readonly stretches: readonly (BodyStretch | null)[];
  /** The first paragraph with text; null where there is none. */
  readonly first: Word.Paragraph | null;
}

/** Finds any number of positions in the body again, in two round trips. */
export async function findInBody(request: WordRequest, version: WordVersion, document: CaseDocument, sources: readonly ParagraphSource[], positions: readonly Position[]): Promise<BodyNow> {
  const { paragraphs } = request.document.body;
  paragraphs.load('items/text');
  await request.sync();
  const { items } = paragraphs;
  const byText = new Map<string, Word.Paragraph[]>();
  for (const paragraph of items) byText.set(paragraph.text, [...(byText.get(paragraph.text) ?? []), paragraph]);
  const isWhole = sources.filter(({ place }) => place.in === 'body').length === items.length;
  const found = new Map<number, Word.Paragraph>();
  for (const { paragraph: index } of positions) {
    const source = sources[index];
    if (!source || source.place.in !== 'body') continue;
    const inPlace = items[source.index];
    const alike = byText.get(source.raw) ?? [];
    // Where no paragraph has come or gone, the one in its place is the same one edited.
    const known = inPlace?.text === source.raw ? inPlace : alike.length === 1 ? alike[0] : alike.length === 0 && isWhole ? inPlace : undefined;
    if (known) found.set(index, known);
  }
  const visible = new Map<number, OfficeExtension.ClientResult<string> | null>();
  const told =
    found.size > 0 &&
    (version.visibleText || version.review) &&
    (await request.trySync(() => {
      for (const [index, paragraph] of found) visible.set(index, queueVisibleText(version, paragraph));
    }));
  const stretches = positions.map((position): BodyStretch | null => {
    const paragraph = found.get(position.paragraph);
    const before = document.paragraphs[position.paragraph]?.text;
    if (!paragraph || before === undefined) return null;
    const raw = (told ? visible.get(position.paragraph)?.value : null) ?? paragraph.text;
    const text = plainText(raw);
    const span = spanAfterEdit(before, text, position);
    return span && { paragraph, raw, text, span };
  });
  return { stretches, first: items.find(({ text }) => /\S/u.test(plainText(text))) ?? null };
}
