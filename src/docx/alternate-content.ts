import type { Element } from 'slimdom';
import { elementsOf } from './wordprocessing';

/** Vocabularies whose text the reader can find, by the end of their namespace. */
const UNDERSTOOD =
  /\/(word\/20\d\d\/(wordprocessing(Shape|Group|Canvas|Drawing)|wordml(\/[a-z0-9]+)?)|drawingml\/(2006\/)?(main|picture|chart|wordprocessingDrawing)|office\/drawing\/2010\/main|wordprocessingml\/(2006\/)?main|officeDocument\/(2006\/)?math)$/;

/** The branch of `mc:AlternateContent` that counts: the first choice that we understand, else the fallback. */
export function chosenBranch(alternate: Element): Element | null {
  let fallback: Element | null = null;
  for (const branch of elementsOf(alternate)) {
    if (branch.localName === 'Choice' && isUnderstood(branch)) {
      return branch;
    }
    if (branch.localName === 'Fallback') {
      fallback ??= branch;
    }
  }
  return fallback;
}

function isUnderstood(choice: Element): boolean {
  const prefixes = (choice.getAttribute('Requires') ?? '').split(/\s+/).filter(Boolean);
  return prefixes.length > 0 && prefixes.every((prefix) => UNDERSTOOD.test(choice.lookupNamespaceURI(prefix) ?? ''));
}
