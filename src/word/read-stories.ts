import type { Limit } from '../document/case-document';
import type { LoadedStory } from './assemble-document';
import type { HeaderFooterType } from './paragraph-row';
import { readParagraphs, type ReadParagraphs, type StoryRequest } from './read-paragraphs';
import type { WordRequest } from './word-session';
import type { WordVersion } from './word-version';

/**
 * The parts of a document that Word keeps apart: body, headers and footers, notes, text boxes. Each is read in a request of its own,
 * so that one that fails takes nothing with it.
 *
 * Limits lived with:
 * - asking for a header may make Word write empty header parts into the file (oj#1904), once even emptied linked ones (oj#272, fixed).
 *   So no header is asked for that a section may not use: where Word tells which ones it uses (Desktop 1.3) these, elsewhere the primary one
 *   alone, and that is told as a limit, since nobody can say whether there are others. None is ever written to. A header linked to the
 *   section before comes again with the same text and is taken once; one without text is none;
 * - first-page and even-page headers have thrown (office-js-docs-reference#1202): then the primary ones are read;
 * - text boxes are in none of `body.text`, `body.paragraphs` and search (oj#5282, oj#4650); only Desktop 1.2 shows them. Reading the body
 *   of a shape without text dirties the document, so `hasText` is asked first. Boxes inside groups and canvases are not reached.
 */

export interface ReadBody extends ReadParagraphs {
  /** Word's text of the whole body, taken together with that of its paragraphs; null where it was not asked for or did not come. */
  readonly text: string | null;
  /** When it came, in milliseconds of the page's own clock. */
  readonly at: number;
}

/** @param withText whether Word's text of the whole body is asked for as well, in the same round trip */
export async function readBody(request: WordRequest, version: WordVersion, changes: boolean | null, withText: boolean): Promise<ReadBody> {
  const { body } = request.document;
  if (withText) {
    body.load('text');
  }
  const read = await readParagraphs(request, version, [{ story: 'body', place: { in: 'body' }, paragraphs: body.paragraphs }], changes);
  return { ...read, text: withText ? loadedText(body) : null, at: performance.now() };
}

/** What was asked for in a round trip that failed, and not again, is not there. */
function loadedText(body: Word.Body): string | null {
  try {
    return body.text;
  } catch {
    return null;
  }
}

export async function readHeadersAndFooters(
  request: WordRequest,
  version: WordVersion,
  changes: boolean | null,
): Promise<ReadParagraphs> {
  const sections = await loadSections(request);
  const used = await headerTypes(request, version, sections);
  const requests = (types: (section: number) => readonly HeaderFooterType[]) =>
    (['header', 'footer'] as const).flatMap((story) =>
      sections.items.flatMap((section, index) =>
        types(index).map((type): StoryRequest => {
          const body = story === 'header' ? section.getHeader(type) : section.getFooter(type);
          return { story, place: { in: story, section: index, type }, paragraphs: body.paragraphs };
        }),
      ),
    );
  const readPrimary = async (): Promise<ReadParagraphs> => {
    const primary = await readParagraphs(request, version, requests(() => ['Primary']), changes);
    return { ...primary, limits: [...primary.limits, 'headers-and-footers'] };
  };
  const read = used
    ? await readOrElse(() => readParagraphs(request, version, requests((section) => used[section] ?? []), changes), readPrimary, request)
    : await readPrimary();
  return { ...read, stories: withoutRepeats(read.stories) };
}

/** The sections of the document, in order. Sections have no property of their own to name, so one of their bodies is named. */
export async function loadSections(request: WordRequest): Promise<Word.SectionCollection> {
  const sections = request.document.sections;
  sections.load('items/body/type');
  await request.sync();
  return sections;
}

/** For each section which headers and footers it uses; null where Word does not tell. */
async function headerTypes(
  request: WordRequest,
  version: WordVersion,
  sections: Word.SectionCollection,
): Promise<readonly (readonly HeaderFooterType[])[] | null> {
  const told =
    version.pageSetup &&
    (await request.trySync(() => {
      for (const section of sections.items) {
        section.pageSetup.load('differentFirstPageHeaderFooter,oddAndEvenPagesHeaderFooter');
      }
    }));
  if (!told) {
    return null;
  }
  return sections.items.map(({ pageSetup }) => [
    ...(pageSetup.differentFirstPageHeaderFooter ? (['FirstPage'] as const) : []),
    'Primary',
    ...(pageSetup.oddAndEvenPagesHeaderFooter ? (['EvenPages'] as const) : []),
  ]);
}

/** Reads again in another way when the first failed for a reason other than being cancelled. */
async function readOrElse<T>(first: () => Promise<T>, second: () => Promise<T>, request: WordRequest): Promise<T> {
  let read: T | undefined;
  const done = await request.attempt(async () => {
    read = await first();
  });
  return done && read !== undefined ? read : second();
}

/** Headers linked to the section before come again with the same text. */
function withoutRepeats(stories: readonly LoadedStory[]): LoadedStory[] {
  const seen = new Set<string>();
  return stories.filter((story) => {
    const text = story.rows.map((row) => row.text).join('\n');
    const { place } = story;
    const known = `${place.in}\n${'type' in place ? place.type : ''}\n${text}`;
    if (text.trim() === '' || seen.has(known)) {
      return false;
    }
    seen.add(known);
    return true;
  });
}

/** Footnotes and endnotes, in the order of their marks. */
export async function readNotes(request: WordRequest, version: WordVersion, changes: boolean | null): Promise<ReadParagraphs> {
  const body = request.document.body;
  const kinds = [
    { story: 'footnote', notes: body.footnotes },
    { story: 'endnote', notes: body.endnotes },
  ] as const;
  for (const { notes } of kinds) {
    notes.load('items/type');
  }
  await request.sync();
  const requests = kinds.flatMap(({ story, notes }) =>
    notes.items.map((item, note): StoryRequest => ({ story, place: { in: story, note }, paragraphs: item.body.paragraphs })),
  );
  return readParagraphs(request, version, requests, changes);
}

export async function readTextBoxes(request: WordRequest, version: WordVersion, changes: boolean | null): Promise<ReadParagraphs> {
  const shapes = request.document.body.shapes;
  shapes.load('items/id,items/type');
  await request.sync();
  const boxes = shapes.items.filter(({ type }) => type === 'TextBox' || type === 'GeometricShape');
  for (const box of boxes) {
    box.textFrame.load('hasText');
  }
  await request.sync();
  const requests = boxes
    .filter((box) => box.textFrame.hasText)
    .map((box): StoryRequest => ({ story: 'text-box', place: { in: 'text-box', shape: box.id }, paragraphs: box.body.paragraphs }));
  const read = await readParagraphs(request, version, requests, changes);
  const hasGroups = shapes.items.some(({ type }) => type === 'Group' || type === 'Canvas');
  const limits: Limit[] = hasGroups ? [...read.limits, 'text-boxes'] : [...read.limits];
  return { ...read, limits };
}
