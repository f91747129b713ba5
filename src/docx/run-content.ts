import type { Element } from 'slimdom';
import { chosenBranch } from './alternate-content';
import { child, elementsOf, isAlternateContent, isMath, isWord, toggle } from './wordprocessing';

/**
 * Gets what a paragraph is made of: `w:t`, `w:tab`, `w:fldChar`, `w:drawing`, `m:t` … with the run around it (`w:r`, `m:r`),
 * and marks that stand between runs (`w:commentRangeStart`), without a run.
 */
export type ContentVisitor = (content: Element, run: Element | null) => void;

/** Content that tracked changes took away. */
const TAKEN_AWAY: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** Elements around runs that change nothing about their text. */
const TRANSPARENT: ReadonlySet<string> = new Set(['ins', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'fldSimple', 'dir', 'bdo', 'sdtContent', 'rubyBase']);

/**
 * Visits what a reader sees of a paragraph, in order, with tracked changes accepted. Into drawings it does not go: what is in them
 * stands elsewhere on the page.
 */
export function visitContent(parent: Element, visit: ContentVisitor, run: Element | null = null): void {
  for (const element of elementsOf(parent)) {
    const { localName: name } = element;
    if (isWord(element)) {
      if (name === 'r') {
        visitContent(element, visit, element);
      } else if (name === 'sdt') {
        const content = showsPlaceholder(element) ? null : child(element, 'sdtContent');
        if (content) {
          visitContent(content, visit, run);
        }
      } else if (name === 'ruby') {
        visitContent(element, visit, run);
      } else if (TRANSPARENT.has(name)) {
        visitContent(element, visit, run);
      } else if (!TAKEN_AWAY.has(name) && name !== 'rt' && !name.endsWith('Pr')) {
        visit(element, run);
      }
    } else if (isMath(element)) {
      if (name === 't') {
        visit(element, run);
      } else if (!name.endsWith('Pr')) {
        visitContent(element, visit, name === 'r' ? element : run);
      }
    } else if (isAlternateContent(element)) {
      const branch = chosenBranch(element);
      if (branch) {
        visitContent(branch, visit, run);
      }
    }
  }
}

/** Whether a content control (`w:sdt`) shows its prompt, which nobody wrote. */
export function showsPlaceholder(control: Element): boolean {
  return toggle(child(control, 'sdtPr'), 'showingPlcHdr') === true;
}
