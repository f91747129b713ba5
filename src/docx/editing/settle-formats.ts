import type { Element } from 'slimdom';
import { elementsOf, isWord } from '../wordprocessing';
import { isChangeOfMark, removeProperty } from './paragraph-properties';
import type { Outcome } from './settle-runs';

/** What of changed properties is no part of the change. */
const NO_PART: Readonly<Record<string, (element: Element) => boolean>> = {
  rPrChange: isChangeOfMark,
  pPrChange: (element) => ['rPr', 'sectPr'].includes(element.localName),
  sectPrChange: (element) => ['headerReference', 'footerReference'].includes(element.localName),
  trPrChange: (element) => ['ins', 'del'].includes(element.localName),
  tcPrChange: (element) => ['cellIns', 'cellDel', 'cellMerge'].includes(element.localName),
};

/** Accepts or rejects that a format was changed (`w:rPrChange`, `w:pPrChange` …), or that a paragraph was put into a list (`w:numPr/w:ins`). */
export function settleFormat(change: Element, outcome: Outcome): void {
  const { parentElement: properties } = change;
  if (!properties) return;
  const isList = isWord(properties, 'numPr');
  if (outcome === 'accept' || !change.localName.endsWith('Change') || change.localName === 'numberingChange') {
    removeProperty(change);
    if (outcome === 'reject' && isList && change.localName === 'ins') removeProperty(properties);
    return;
  }
  const isNoPart = NO_PART[change.localName] ?? (() => false);
  const old = change.firstElementChild;
  for (const element of [...elementsOf(properties)]) if (element !== change && !isNoPart(element)) element.remove();
  // What is no part comes last, but for changes of a mark and references to headers, by the schema.
  const before = ['rPrChange', 'sectPrChange'].includes(change.localName) ? change : properties.firstChild;
  for (const element of old ? [...elementsOf(old)] : []) properties.insertBefore(element, before);
  removeProperty(change);
}
