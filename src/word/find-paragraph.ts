import type { ParagraphSource } from './assemble-document';
import type { StoryPlace } from './paragraph-row';
import { loadSections } from './read-stories';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * Finds a paragraph again that was read before, in at most three round trips.
 *
 * Limits lived with: there is no way to one paragraph by its number but through the whole collection; `uniqueLocalId` (1.6) is quicker, but
 * is missing in some hosts (oj#4258), moves to the new paragraph when one is inserted (oj#5784), and asking for one that is gone throws.
 * So the id is taken at its word only while the text is what it was; then the paragraph with the same text is looked for; and only
 * then is a paragraph believed to be the same one edited.
 */

/** @returns null when the paragraph is not there any more */
export async function findParagraph(
  request: WordRequest,
  version: WordVersion,
  source: ParagraphSource,
  paragraphsInPlace: number,
): Promise<Word.Paragraph | null> {
  const byId = await findById(request, version, source);
  if (byId?.text === source.raw) {
    return byId;
  }
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

async function findById(request: WordRequest, version: WordVersion, source: ParagraphSource): Promise<Word.Paragraph | null> {
  if (!version.localIds || !source.localId) {
    return null;
  }
  let paragraph: Word.Paragraph | null = null;
  const found = await request.trySync(() => {
    paragraph = request.document.getParagraphByUniqueLocalId(source.localId);
    paragraph.load('text');
  });
  return found ? paragraph : null;
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
