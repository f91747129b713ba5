import type { ParagraphSource } from './assemble-document';
import type { StoryPlace } from './paragraph-row';
import { plainText } from './plain-text';
import { loadSections } from './read-stories';
import { queueVisibleText } from './visible-text';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Finds a paragraph again that was read before, in at most four round trips.
 *
 * Limits lived with: there is no way to one paragraph by its number but through the whole collection; `uniqueLocalId` (1.6) is quicker, but
 * is missing in some hosts (oj#4258), moves to the new paragraph when one is inserted (oj#5784), and asking for one that is gone throws.
 * So the id is taken at its word only while the text is what it was; then the paragraph with the same text is looked for; and only
 * then is a paragraph believed to be the same one edited.
 */

export interface FoundParagraph {
  /** With its `text` loaded. */
  readonly paragraph: Word.Paragraph;
  /** What the reader sees of it, in the text of the model. */
  readonly text: string;
}

/** How many paragraphs were read in the place where this one stands. */
export function countInPlace(sources: readonly ParagraphSource[], { place }: ParagraphSource): number {
  const name = Object.values(place).join();
  return sources.filter((source) => Object.values(source.place).join() === name).length;
}

/** @returns null when the paragraph is not there any more */
export async function findParagraph(
  request: WordRequest,
  version: WordVersion,
  source: ParagraphSource,
  paragraphsInPlace: number,
): Promise<FoundParagraph | null> {
  const byId = await findById(request, version, source);
  if (byId?.paragraph.text === source.raw) {
    return byId;
  }
  const paragraph = await findInPlace(request, source, paragraphsInPlace, byId?.paragraph ?? null);
  return paragraph === byId?.paragraph ? byId : paragraph && foundParagraph(paragraph, await askVisibleText(request, version, paragraph));
}

async function findInPlace(
  request: WordRequest,
  source: ParagraphSource,
  paragraphsInPlace: number,
  byId: Word.Paragraph | null,
): Promise<Word.Paragraph | null> {
  const paragraphs = await paragraphsOf(request, source.place);
  if (!paragraphs) {
    return null;
  }
  paragraphs.load('items/text');
  await request.sync();
  const { items } = paragraphs;
  const inPlace = items[source.index];
  if (inPlace?.text === source.raw) {
    return inPlace;
  }
  const alike = items.filter((paragraph) => paragraph.text === source.raw);
  if (alike.length > 0) {
    return (alike.length === 1 && alike[0]) || byId;
  }
  return byId ?? (items.length === paragraphsInPlace ? (inPlace ?? null) : null);
}

async function askVisibleText(
  request: WordRequest,
  version: WordVersion,
  paragraph: Word.Paragraph,
): Promise<OfficeExtension.ClientResult<string> | null> {
  let visible: OfficeExtension.ClientResult<string> | null = null;
  await request.trySync(() => {
    visible = queueVisibleText(version, paragraph);
  });
  return visible;
}

/** null where nothing was asked, or the answer did not come. */
function valueOf(result: OfficeExtension.ClientResult<string> | null): string | null {
  try {
    return result?.value ?? null;
  } catch {
    return null;
  }
}

async function findById(request: WordRequest, version: WordVersion, source: ParagraphSource): Promise<FoundParagraph | null> {
  if (!version.localIds || !source.localId) {
    return null;
  }
  let paragraph: Word.Paragraph | null = null;
  let visible: OfficeExtension.ClientResult<string> | null = null;
  const found = await request.trySync(() => {
    paragraph = request.document.getParagraphByUniqueLocalId(source.localId);
    paragraph.load('text');
    visible = queueVisibleText(version, paragraph);
  });
  return found ? foundParagraph(paragraph, visible) : null;
}

function foundParagraph(paragraph: Word.Paragraph | null, visible: OfficeExtension.ClientResult<string> | null): FoundParagraph | null {
  return paragraph && { paragraph, text: plainText(valueOf(visible) ?? paragraph.text) };
}

/** The paragraphs of a story; null when there is no such story any more, or it has none (comments). */
async function paragraphsOf(request: WordRequest, place: StoryPlace): Promise<Word.ParagraphCollection | null> {
  const { body } = request.document;
  switch (place.in) {
    case 'body':
      return body.paragraphs;
    case 'header':
    case 'footer': {
      const section = (await loadSections(request)).items[place.section];
      const story = place.in === 'header' ? section?.getHeader(place.type) : section?.getFooter(place.type);
      return story?.paragraphs ?? null;
    }
    case 'footnote':
    case 'endnote': {
      const notes = place.in === 'footnote' ? body.footnotes : body.endnotes;
      notes.load('items/type');
      await request.sync();
      return notes.items[place.note]?.body.paragraphs ?? null;
    }
    case 'text-box': {
      const shapes = body.shapes;
      shapes.load('items/id');
      await request.sync();
      return shapes.items.find(({ id }) => id === place.shape)?.body.paragraphs ?? null;
    }
    case 'comment':
      return null;
  }
}
