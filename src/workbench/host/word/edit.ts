import type { Element } from 'slimdom';
import { child, elementsOf, isWord } from '../../../docx/wordprocessing';
import { inside } from './structure';

export type InsertPlace = 'Replace' | 'Start' | 'End';

/**
 * Puts text into a paragraph, in the format of the run it comes next to, as an edit that is not tracked. Replacing takes away everything the
 * paragraph held, comments' marks and notes included, as it does in Word.
 */
export function insertIntoParagraph(paragraph: Element, text: string, place: InsertPlace): void {
  const runs = [...inside([paragraph], 'r')];
  const format = child((place === 'End' ? runs.at(-1) : runs[0]) ?? null, 'rPr');
  const run = makeRun(paragraph, text, format);
  if (place === 'Replace') for (const element of [...elementsOf(paragraph)]) if (!isWord(element, 'pPr')) element.remove();
  const first = [...elementsOf(paragraph)].find((element) => !isWord(element, 'pPr')) ?? null;
  paragraph.insertBefore(run, place === 'Start' ? first : null);
}

const PIECES = /[^\t\n\v\r]+|\t|\r\n|[\n\v\r]/g;

function makeRun(paragraph: Element, text: string, format: Element | null): Element {
  const { ownerDocument: document, namespaceURI, prefix } = paragraph;
  if (!document) throw new Error('The paragraph is in no document.');
  const make = (name: string): Element => document.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name);
  const run = make('r');
  if (format) run.appendChild(format.cloneNode(true));
  for (const [piece] of text.matchAll(PIECES)) {
    const element = make(piece === '\t' ? 'tab' : /^[\r\n\v]/.test(piece) ? 'br' : 't');
    if (element.localName === 't') {
      element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      element.appendChild(document.createTextNode(piece));
    }
    run.appendChild(element);
  }
  return run;
}
