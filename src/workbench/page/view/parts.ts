import type { XmlElement } from './ooxml';

/** A part of the package as the view needs it: its XML and what it points to. */
export interface DocumentPart {
  readonly root: XmlElement;
  /** The part that a relationship of this id points to; null where there is none or it is not XML. */
  byId(id: string): DocumentPart | null;
  /** The first part of that kind: the last word of the relationship's type ("footnotes"). */
  byKind(kind: string): DocumentPart | null;
  /** Where a relationship points outside of the package: the address of a link, never followed. */
  addressOf(id: string): string | null;
  /** A blob URL of the picture in the package; null where it is elsewhere, missing, or of a kind that browsers do not show. */
  pictureUrl(id: string): string | null;
  /** The file name extension of what the relationship points to, in lower case; "" where unknown. */
  extensionOf(id: string): string;
}
