import type { Element } from 'slimdom';
import type { SearchOptions } from './search';
import type { TextRange } from './text-range';

/** A stretch of blocks that the API calls a body: the document's, a section's, a cell's, a header's, a note's, a text box's. */
export interface BodyData {
  readonly type: 'MainDoc' | 'Section' | 'Header' | 'Footer' | 'TableCell' | 'Footnote' | 'Endnote' | 'Shape';
  /** Told anew each time: paragraphs may come and go. */
  readonly blocks: () => readonly Element[];
}

/** A section of the document, by its place among them. */
export interface SectionData {
  readonly index: number;
  /** `w:sectPr`, null where the last section states none. */
  readonly properties: Element | null;
  readonly blocks: readonly Element[];
}

export interface CommentData {
  readonly id: string;
  /** `w:comment` */
  readonly element: Element;
  readonly isResolved: boolean;
  readonly replies: readonly CommentData[];
}

export interface NoteData {
  readonly type: 'Footnote' | 'Endnote';
  /** `w:footnote` or `w:endnote` */
  readonly element: Element;
  /** The reference in the text: `w:footnoteReference` or `w:endnoteReference`. */
  readonly reference: Element;
}

export interface ShapeData {
  readonly id: number;
  readonly type: 'TextBox' | 'GeometricShape' | 'Group' | 'Picture' | 'Canvas';
  readonly name: string;
  /** `w:txbxContent`, null where the shape takes no text. */
  readonly text: Element | null;
}

export interface CustomPropertyData {
  readonly key: string;
  readonly type: 'String' | 'Number' | 'Boolean' | 'Date';
  readonly value: string | number | boolean;
}

export interface CustomXmlData {
  readonly id: string;
  readonly namespaceUri: string;
  /** Name in the package; null for those of Word itself, which stay as they are. */
  readonly part: string | null;
  readonly xml: () => string;
}

/** Kinds of paragraphs that belong together: those that share a numbering. */
export interface ListData {
  readonly id: number;
  readonly paragraphs: () => readonly Element[];
}

/** What an object of each class stands for. Elements are those of the file; lists are told anew each time. */
export interface WordData {
  Application: null;
  Document: null;
  /** The file of a document that is made and not open yet. */
  DocumentCreated: Uint8Array;
  Body: BodyData;
  Paragraph: Element;
  ParagraphCollection: () => readonly Element[];
  Range: TextRange;
  RangeCollection: readonly TextRange[];
  Table: Element;
  TableCollection: () => readonly Element[];
  TableRow: Element;
  TableRowCollection: () => readonly Element[];
  TableCell: Element;
  TableCellCollection: () => readonly Element[];
  Section: SectionData;
  SectionCollection: () => readonly SectionData[];
  PageSetup: SectionData | null;
  ContentControl: Element;
  ContentControlCollection: () => readonly Element[];
  List: ListData;
  ListCollection: () => readonly ListData[];
  ListItem: Element;
  Font: readonly Element[];
  DocumentProperties: null;
  CustomProperty: CustomPropertyData;
  CustomPropertyCollection: () => readonly CustomPropertyData[];
  Comment: CommentData;
  CommentCollection: () => readonly CommentData[];
  CommentReply: CommentData & { readonly parent: CommentData };
  CommentReplyCollection: () => readonly (CommentData & { readonly parent: CommentData })[];
  NoteItem: NoteData;
  NoteItemCollection: () => readonly NoteData[];
  TrackedChange: Element;
  TrackedChangeCollection: () => readonly Element[];
  Shape: ShapeData;
  ShapeCollection: () => readonly ShapeData[];
  TextFrame: ShapeData;
  CustomXmlPart: CustomXmlData;
  CustomXmlPartCollection: () => readonly CustomXmlData[];
  CustomXmlPartScopedCollection: () => readonly CustomXmlData[];
  SearchOptions: SearchOptions;
  Annotation: string;
  AnnotationCollection: () => readonly string[];
  CritiqueAnnotation: string;
  AddinInternalService: null;
}

export type WordClassName = keyof WordData;
