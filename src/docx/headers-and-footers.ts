import type { Element } from 'slimdom';
import type { OpcPackage } from './package';
import { relationshipAttribute } from './namespaces';
import { attribute, childrenNamed, descendantsOf, isWord, toggle } from './wordprocessing';

/** A part with a header or footer that some page of the document shows. */
export interface HeaderOrFooter {
  readonly story: 'header' | 'footer';
  readonly type: PageType;
  readonly part: string;
}

/** On which pages of a section a header stands: the first, those in general, those with even numbers. */
export type PageType = 'first' | 'default' | 'even';

const TYPES: readonly PageType[] = ['first', 'default', 'even'];

/**
 * The headers, then the footers that pages show, section by section, no part twice. One that a section does not name is that of the section
 * before; those for first and even pages count only where the document has such pages.
 * @param body `w:body`
 */
export function headersAndFootersOf(container: OpcPackage, body: Element): HeaderOrFooter[] {
  const sections = [...descendantsOf(body, (element) => !isWord(element, 'txbxContent'))].filter(isSection);
  const links = container.relationshipsOf(container.mainPart).filter(({ external }) => !external);
  const targets = new Map(links.map(({ id, target }) => [id, target]));
  const evenAndOdd = hasEvenPages(container);
  return (['header', 'footer'] as const).flatMap((story) => {
    const current = new Map<PageType, string>();
    const found = new Map<string, HeaderOrFooter>();
    for (const section of sections) {
      for (const reference of childrenNamed(section, `${story}Reference`)) {
        const part = targets.get(relationshipAttribute(reference, 'id') ?? '');
        if (part !== undefined && container.has(part)) {
          current.set(typeOf(reference), part);
        }
      }
      const shown = TYPES.filter((type) => (type === 'first' ? toggle(section, 'titlePg') === true : type === 'default' || evenAndOdd));
      for (const type of shown) {
        const part = current.get(type);
        if (part !== undefined && !found.has(part.toLowerCase())) {
          found.set(part.toLowerCase(), { story, type, part });
        }
      }
    }
    return [...found.values()];
  });
}

/** Not the format that a section had before a tracked change of it. */
function isSection(element: Element): boolean {
  return isWord(element, 'sectPr') && !(element.parentElement && isWord(element.parentElement, 'sectPrChange'));
}

function typeOf(reference: Element): PageType {
  const type = attribute(reference, 'type');
  return type === 'first' || type === 'even' ? type : 'default';
}

function hasEvenPages(container: OpcPackage): boolean {
  const [settings] = container.partsRelatedTo(container.mainPart, 'settings');
  return settings !== undefined && toggle(container.xml(settings).documentElement, 'evenAndOddHeaders') === true;
}
