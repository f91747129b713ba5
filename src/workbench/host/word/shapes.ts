import type { Element } from 'slimdom';
import { chosenBranch } from '../../../docx/alternate-content';
import { descendantsOf, elementsOf, isAlternateContent, isWord } from '../../../docx/wordprocessing';
import { paragraphsOf } from './structure';
import type { ShapeData } from './word-data';

/** The drawings anchored in some blocks, in order, numbered from 1; what a group or canvas holds is not listed. */
export function shapesIn(blocks: readonly Element[]): ShapeData[] {
  return [...paragraphsOf(blocks)].flatMap((paragraph) => [...drawingsIn(paragraph)]).map((drawing, index) => shapeFrom(drawing, index + 1));
}

function* drawingsIn(parent: Element): Generator<Element> {
  for (const element of elementsOf(parent)) {
    if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch) yield* drawingsIn(branch);
    } else if (isWord(element) && (element.localName === 'drawing' || element.localName === 'pict')) {
      yield element;
    } else {
      yield* drawingsIn(element);
    }
  }
}

function shapeFrom(drawing: Element, id: number): ShapeData {
  const parts = [...descendantsOf(drawing)];
  const has = (...names: readonly string[]) => parts.some(({ localName }) => names.includes(localName));
  const named = parts.find(({ localName }) => localName === 'docPr');
  const name = named?.getAttribute('name') ?? '';
  const text = parts.find((element) => isWord(element, 'txbxContent')) ?? null;
  if (has('wpc')) return { id, type: 'Canvas', name, text: null };
  if (has('wgp', 'group')) return { id, type: 'Group', name, text: null };
  if (text) return { id, type: isTextBox(parts) ? 'TextBox' : 'GeometricShape', name, text };
  return { id, type: has('pic', 'imagedata') ? 'Picture' : 'GeometricShape', name, text: null };
}

/** A box made for text says so; other shapes can hold text as well. */
function isTextBox(parts: readonly Element[]): boolean {
  return parts.some((element) => (element.localName === 'cNvSpPr' && element.getAttribute('txBox') === '1') || (element.localName === 'shape' && element.getAttribute('type') === '#_x0000_t202'));
}
