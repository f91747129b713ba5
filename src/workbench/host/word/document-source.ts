import type { Element } from 'slimdom';
import type { DocumentEditor } from '../../../docx/editing/document-editor';
import type { Lists } from '../../../docx/numbering';
import type { ParagraphText } from '../../../docx/paragraph-text';
import type { Styles } from '../../../docx/styles';

/** Reads the text of a paragraph as the model and the page have it. */
export type ReadText = (paragraph: Element) => ParagraphText;

/** A part of the file that holds XML. */
export interface XmlPart {
  readonly name: string;
  readonly root: Element;
}

/** The file, as the Word that shows it needs it. */
export interface DocumentSource {
  /** Through which everything in it is changed. */
  readonly editor: DocumentEditor;
  readonly readText: ReadText;
  readonly main: XmlPart;
  readonly styles: Styles;
  readonly lists: Lists;
  /** The part that the main part points to with a relationship of that kind, the last word of its type: "footnotes". */
  related(kind: string): XmlPart | null;
  /** The part that a relationship of the main part points to, by its id. */
  byId(relationshipId: string): XmlPart | null;
  /** A part that the package itself points to: "core-properties". */
  ofPackage(kind: string): XmlPart | null;
  /** Custom XML parts, with their own property parts where they have one. */
  customXml(): readonly { readonly part: XmlPart; readonly properties: XmlPart | null }[];
  /** Adds a custom XML part and gives its name. @throws DocxError where the text is no sound XML */
  addCustomXml(text: string): string;
  /** @throws DocxError where the text is no sound XML */
  setCustomXml(name: string, text: string): void;
  removeCustomXml(name: string): void;
  setCustomProperty(name: string, value: string): void;
  removeCustomProperty(name: string): void;
}
