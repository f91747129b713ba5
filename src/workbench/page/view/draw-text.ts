import type { Text as XmlText } from 'slimdom';
import type { Piece } from '../../../docx/paragraph-text';
import type { Around } from './around';
import type { XmlElement } from './ooxml';
import type { Pen } from './pen';
import { make } from './pen';

/** How the characters of the text look; one for one, so that places in the text stay. */
export type Look = (text: string) => string;
export const AS_WRITTEN: Look = (text) => text;

/** Draws an element that holds text (`w:t`, `w:delText`, `m:t`) and links it to the text of the paragraph. */
export function drawText(pen: Pen, element: XmlElement, into: Element, around: Around, look: Look = AS_WRITTEN): void {
  if (around.apart) {
    append(pen, look(element.textContent ?? ''), into);
    return;
  }
  for (const node of element.childNodes) {
    for (const piece of around.pieces.get(node as XmlText) ?? []) drawPiece(pen, piece, into, around, look);
  }
}

/** Draws an element that stands for a character (`w:tab`, `w:br`, `w:sym`); `otherwise` where it is no part of the text. */
export function drawCharacter(pen: Pen, element: XmlElement, into: Element, around: Around, otherwise: string): void {
  const [piece] = around.apart ? [] : (around.pieces.get(element) ?? []);
  if (piece) drawPiece(pen, piece, into, around, AS_WRITTEN);
  else if (otherwise) append(pen, otherwise, into);
}

function drawPiece(pen: Pen, { start, end }: Piece, into: Element, around: Around, look: Look): void {
  let at = start;
  for (const node of append(pen, look(around.text.slice(start, end)), into)) {
    pen.links.addText(node, around.paragraph, at);
    at += node.length;
  }
}

/** Appends text; each tab gets a box of its own, so that it can be moved to its stop. */
function append(pen: Pen, text: string, into: Element): Text[] {
  const nodes: Text[] = [];
  for (const part of text.split(/(\t)/)) {
    if (!part) continue;
    const node = pen.page.createTextNode(part);
    nodes.push(node);
    if (part !== '\t') into.append(node);
    else {
      const tab = make(pen, 'span', 'tab');
      tab.append(node);
      into.append(tab);
    }
  }
  return nodes;
}
