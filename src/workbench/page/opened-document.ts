import type { OpcPackage } from '../../docx/package';
import { openPackage } from '../../docx/package';
import type { ParagraphText } from '../../docx/paragraph-text';
import { paragraphReader } from '../../docx/paragraph-reader';
import { PackagePart, PictureUrls } from './package-part';
import type { XmlElement } from './view/ooxml';
import type { DocumentPart } from './view/parts';

/** A document that was opened safely and can be shown. */
export interface OpenedDocument {
  readonly package: OpcPackage;
  readonly main: DocumentPart;
  /** The text of a paragraph, in which places are counted. */
  readonly read: (paragraph: XmlElement) => ParagraphText;
  /** Lets go of its pictures. */
  close(): void;
}

/** @throws DocxError where the bytes are no sound Word document; its message says what to do */
export function openDocument(bytes: Uint8Array): OpenedDocument {
  const container = openPackage(bytes);
  const pictures = new PictureUrls(container);
  return {
    package: container,
    main: new PackagePart(container, container.mainPart, pictures),
    read: paragraphReader(container),
    close: () => pictures.revoke(),
  };
}
