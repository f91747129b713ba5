import type { XmlElement } from './ooxml';
import { elementsOf } from './ooxml';

/** Vocabularies that the view can draw, by the last part of their namespace. */
const UNDERSTOOD = /(wordprocessingShape|wordprocessingGroup|wordprocessingCanvas|wordprocessingDrawing|word\/2010\/wordml|2010\/main|drawingml\/2006\/(main|picture|chart))$/;

/** The branch of `mc:AlternateContent` to draw: the first choice that the view understands, else the fallback. */
export function chosenBranch(alternate: XmlElement): XmlElement | null {
  let fallback: XmlElement | null = null;
  for (const branch of elementsOf(alternate)) {
    if (branch.localName === 'Choice' && understands(branch)) return branch;
    if (branch.localName === 'Fallback') fallback ??= branch;
  }
  return fallback;
}

function understands(choice: XmlElement): boolean {
  const prefixes = (choice.getAttribute('Requires') ?? '').split(/\s+/).filter(Boolean);
  return prefixes.every((prefix) => UNDERSTOOD.test(choice.lookupNamespaceURI(prefix) ?? ''));
}
