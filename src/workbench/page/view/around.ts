import type { Text } from 'slimdom';
import type { ParagraphText, Piece } from '../../../docx/paragraph-text';
import type { XmlElement } from './ooxml';
import type { ResolvedParagraph } from './style-sheet';

/** The paragraph around what is being drawn. */
export interface Around {
  readonly paragraph: XmlElement;
  readonly resolved: ResolvedParagraph;
  /** The paragraph's text, and which stretches of it each node of the file yields. */
  readonly text: string;
  readonly pieces: ReadonlyMap<Text | XmlElement, readonly Piece[]>;
  /** What is drawn before the paragraph: boxes that float beside its text. */
  readonly beside: Element[];
  /** Shown, but no part of the text: what tracked changes took away, and the prompts of content controls. */
  readonly apart: boolean;
}

/** The pieces of a paragraph's text by the node they come from. */
export function piecesByNode({ pieces }: ParagraphText): Map<Text | XmlElement, Piece[]> {
  const byNode = new Map<Text | XmlElement, Piece[]>();
  for (const piece of pieces) {
    const known = byNode.get(piece.node);
    if (known) known.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  return byNode;
}
