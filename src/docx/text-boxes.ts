import type { Element } from 'slimdom';
import { chosenBranch } from './alternate-content';
import { elementsOf, isAlternateContent, isWord } from './wordprocessing';

/** The text boxes (`w:txbxContent`) of a drawing, those of a group one after the other, without those inside of text boxes. */
export function textBoxesOf(drawing: Element): Element[] {
  const boxes: Element[] = [];
  for (const element of elementsOf(drawing)) {
    if (isWord(element, 'txbxContent')) boxes.push(element);
    else if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch !== null) boxes.push(...textBoxesOf(branch));
    } else boxes.push(...textBoxesOf(element));
  }
  return boxes;
}
