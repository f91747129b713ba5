import { chosenBranch } from '../../../docx/alternate-content';
import { contentControl, drawParagraph } from './draw-paragraph';
import { drawTable } from './draw-table';
import { Flow } from './flow';
import type { XmlElement } from './ooxml';
import { child, elementsOf, isAlternateContent, isWord } from './ooxml';
import type { Pen } from './pen';
import { make } from './pen';

const TRANSPARENT = new Set(['customXml', 'sdtContent', 'ins', 'del', 'moveFrom', 'moveTo', 'smartTag']);

/** Draws the paragraphs and tables in a container (a cell, a header, a note, a text box), a step for each. */
export function* drawBlocks(pen: Pen, container: XmlElement, into: Element): Generator<void> {
  const flow = new Flow();
  for (const element of elementsOf(container)) yield* drawBlock(pen, element, into, flow);
}

/** Draws one element that stands where paragraphs and tables stand. */
export function* drawBlock(pen: Pen, element: XmlElement, into: Element, flow: Flow): Generator<void> {
  if (isAlternateContent(element)) {
    const branch = chosenBranch(element);
    for (const chosen of branch ? elementsOf(branch) : []) yield* drawBlock(pen, chosen, into, flow);
  } else if (isWord(element, 'p')) {
    drawParagraph(pen, element, into, flow);
    yield;
  } else if (isWord(element, 'tbl')) {
    pen.drawing.addBlock(element);
    yield* drawTable(pen, element, into, flow);
  } else if (isWord(element, 'sdt')) {
    pen.drawing.addBlock(element);
    const content = child(element, 'sdtContent');
    const box = contentControl(pen, element, 'div');
    into.append(box);
    for (const inner of content ? elementsOf(content) : []) yield* drawBlock(pen, inner, box, flow);
  } else if (isWord(element, 'commentRangeStart') || isWord(element, 'commentRangeEnd')) pen.comments.pass(element);
  else if (isWord(element, 'altChunk')) {
    const place = make(pen, 'p', 'placeholder generated');
    place.dataset['label'] = 'Another document, embedded here';
    into.append(place);
  } else if (isWord(element) && TRANSPARENT.has(element.localName)) {
    for (const inner of elementsOf(element)) yield* drawBlock(pen, inner, into, flow);
  }
}
