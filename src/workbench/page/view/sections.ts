import type { XmlElement } from './ooxml';
import { attribute, child, childrenNamed, elementsOf, isWord, relationshipId } from './ooxml';
import { fromTwentieths } from './lengths';

/** A section of the document: its blocks and its page. Lengths in points. */
export interface Section {
  readonly blocks: readonly XmlElement[];
  readonly width: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly headers: readonly PageEdge[];
  readonly footers: readonly PageEdge[];
  /** True where the section goes on on the same page. */
  readonly continuous: boolean;
}

/** A reference to a header or footer that this section brings. */
export interface PageEdge {
  readonly relationship: string;
  /** On which pages: "default", "first" or "even". */
  readonly pages: string;
}

const ORDER = ['first', 'default', 'even'];
const A4_WIDTH = 595.3;
const INCH = 72;

/** Splits `w:body` into its sections. */
export function readSections(body: XmlElement): Section[] {
  const sections: Section[] = [];
  let blocks: XmlElement[] = [];
  for (const element of elementsOf(body)) {
    if (isWord(element, 'sectPr')) continue;
    blocks.push(element);
    const end = child(child(element, 'pPr'), 'sectPr');
    if (!end) continue;
    sections.push(readSection(end, blocks));
    blocks = [];
  }
  const last = child(body, 'sectPr');
  if (blocks.length || !sections.length || last) sections.push(readSection(last, blocks));
  return sections;
}

function readSection(properties: XmlElement | null, blocks: readonly XmlElement[]): Section {
  const margin = child(properties, 'pgMar');
  const side = (name: string): number => Math.max(0, fromTwentieths(attribute(margin, name)) ?? INCH);
  return {
    blocks,
    width: fromTwentieths(attribute(child(properties, 'pgSz'), 'w')) ?? A4_WIDTH,
    margins: { top: side('top'), right: side('right'), bottom: side('bottom'), left: side('left') },
    headers: readEdges(properties, 'headerReference'),
    footers: readEdges(properties, 'footerReference'),
    continuous: attribute(child(properties, 'type'), 'val') === 'continuous',
  };
}

function readEdges(properties: XmlElement | null, name: string): PageEdge[] {
  const edges = childrenNamed(properties, name).map((reference) => ({
    relationship: relationshipId(reference, 'id') ?? '',
    pages: attribute(reference, 'type') ?? 'default',
  }));
  // As they come in the printed document, in whatever order the file names them.
  return edges.sort((a, b) => ORDER.indexOf(a.pages) - ORDER.indexOf(b.pages));
}
