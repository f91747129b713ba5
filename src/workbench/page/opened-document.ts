import { DocumentEditor } from '../../docx/editing/document-editor';
import { openPackage } from '../../docx/package';
import type { ParagraphText } from '../../docx/paragraph-text';
import { PackagePart, PictureUrls } from './package-part';
import type { XmlElement } from './view/ooxml';
import type { DocumentPart } from './view/parts';

/** A document that was opened safely and can be shown. */
export interface OpenedDocument {
  /** Through which it is changed. */
  readonly editor: DocumentEditor;
  readonly main: DocumentPart;
  /** The text of a paragraph, in which places are counted. */
  readonly read: (paragraph: XmlElement) => ParagraphText;
  /** Lets go of its pictures. */
  close(): void;
}

/** @throws DocxError where the bytes are no sound Word document; its message says what to do */
export function openDocument(bytes: Uint8Array): OpenedDocument {
  const container = openPackage(bytes);
  const editor = new DocumentEditor(container);
  const pictures = new PictureUrls(container);
  return {
    editor,
    main: new PackagePart(container, container.mainPart, pictures),
    read: (paragraph) => editor.reader.read(paragraph),
    close: () => pictures.revoke(),
  };
}
