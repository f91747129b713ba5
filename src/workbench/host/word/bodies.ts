import type { Element } from 'slimdom';
import { ancestor, blocksOf, storyOf } from './structure';
import type { BodyData } from './word-data';

const TYPES: Readonly<Record<string, BodyData['type']>> = {
  tc: 'TableCell',
  hdr: 'Header',
  ftr: 'Footer',
  footnote: 'Footnote',
  endnote: 'Endnote',
  txbxContent: 'Shape',
};

/** The element whose blocks are the body an element stands in: its table cell, else its story. */
export function bodyAround(element: Element): Element {
  return ancestor(element, 'tc') ?? storyOf(element);
}

export function bodyDataAround(element: Element): BodyData {
  const around = bodyAround(element);
  return { type: TYPES[around.localName] ?? 'MainDoc', blocks: () => blocksOf(around) };
}
