import type { CaseDocument, Story } from '../document/case-document';
import type { Element } from 'slimdom';
import { commentsOf } from './comments';
import { readDocumentProperties } from './document-properties';
import { DocxError } from './docx-error';
import { headersAndFootersOf } from './headers-and-footers';
import { notesOf } from './notes';
import { readLists } from './numbering';
import { openPackage, type OpcPackage } from './package';
import { StoryReader, type ParagraphSource } from './story-reader';
import { readStyles } from './styles';
import { textBoxesOf } from './text-boxes';
import { readUnseen } from './unseen';
import { child, isWord } from './wordprocessing';

/** A document and the elements of the file it was read from. */
export interface ReadDocument {
  readonly document: CaseDocument;
  /** For each paragraph of the document its `w:p`; the first one where tracked changes joined several. */
  readonly elements: readonly Element[];
  /** For each paragraph of the document all of what it was read from. */
  readonly sources: readonly ParagraphSource[];
}

/** What in a run may hold text boxes. */
const DRAWINGS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/**
 * Reads the bytes of a Word file.
 * @throws DocxError for every file that is not a sound Word document
 */
export function readDocx(bytes: Uint8Array): CaseDocument {
  return readDocument(openPackage(bytes)).document;
}

/**
 * Reads an opened Word file, as a reader sees it with all tracked changes accepted. Nothing in the file is changed.
 * @throws DocxError where a part is damaged
 */
export function readDocument(file: OpcPackage): ReadDocument {
  const body = child(file.xml(file.mainPart).documentElement, 'body');
  if (body === null) throw new DocxError('no-document', 'no body');
  const styles = readStyles(file);
  const marks: Element[] = [];
  const boxes: { element: Element; part: string }[] = [];
  const reader = new StoryReader(styles, readLists(file), (content, part) => {
    if (isWord(content) && DRAWINGS.has(content.localName)) boxes.push(...textBoxesOf(content).map((element) => ({ element, part })));
    else if (part === file.mainPart) marks.push(content);
  });

  /** Reads a story; takes it back, with its text boxes, unless `keep` wants its text. */
  const read = (story: Story, element: Element, part: string, keep: (text: string) => boolean = () => true) => {
    const before = [reader.paragraphs.length, reader.tables.length, boxes.length] as const;
    reader.read(story, element, part);
    if (keep(reader.textFrom(before[0]))) return;
    reader.takeBack(before[0], before[1]);
    boxes.length = before[2];
  };

  read('body', body, file.mainPart);
  const seen = new Set<string>();
  for (const { story, type, part } of headersAndFootersOf(file, body)) {
    const root = file.xml(part).documentElement;
    if (root === null) continue;
    // Sections often repeat the header of the section before in a part of its own: the reader sees one.
    read(story, root, part, (text) => text.trim() !== '' && seen.size < seen.add([story, type, text].join('\n')).size);
  }
  for (const story of ['footnote', 'endnote'] as const) {
    for (const { element, part } of notesOf(file, story, marks)) read(story, element, part);
  }
  // Text boxes within text boxes join the end while these are read.
  for (const { element, part } of boxes) read('text-box', element, part);
  for (const { element, part } of commentsOf(file)) read('comment', element, part);

  const properties = readDocumentProperties(file);
  const unseen = readUnseen(file, properties, (run, paragraph) => styles.isHidden(run, paragraph));
  return {
    document: { paragraphs: reader.paragraphs, tables: reader.tables, properties, unseen, limits: [] },
    elements: reader.sources.map(({ elements }) => elements[0]),
    sources: reader.sources,
  };
}
