import type { Element } from 'slimdom';
import { attribute, child, childrenNamed, isWord, toggle } from '../../../docx/wordprocessing';
import { blocksOf } from './structure';
import type { WordContext } from './word-context';
import type { SectionData } from './word-data';

/** The document's sections. All but the last end with a paragraph that holds their properties. */
export function sectionsOf(word: WordContext): SectionData[] {
  const sections: SectionData[] = [];
  let blocks: Element[] = [];
  for (const block of blocksOf(word.body)) {
    blocks.push(block);
    const properties = isWord(block, 'p') ? child(child(block, 'pPr'), 'sectPr') : null;
    if (!properties) continue;
    sections.push({ index: sections.length, properties, blocks });
    blocks = [];
  }
  sections.push({ index: sections.length, properties: child(word.body, 'sectPr'), blocks });
  return sections;
}

const TYPES = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/**
 * The blocks of a section's header or footer; a section without one has that of the section before.
 * Where there is none at all, Word shows an empty paragraph: ours stands in no file, since reading must not change it.
 */
export function headerOrFooter(word: WordContext, section: number, kind: 'header' | 'footer', type: keyof typeof TYPES): () => readonly Element[] {
  const part = partFor(word, section, kind, TYPES[type]);
  if (part) return () => blocksOf(part);
  const empty = emptyStory(word, kind);
  return () => blocksOf(empty);
}

function partFor(word: WordContext, section: number, kind: 'header' | 'footer', type: string): Element | null {
  for (const { properties } of sectionsOf(word).slice(0, section + 1).reverse()) {
    const reference = childrenNamed(properties, `${kind}Reference`).find((candidate) => (attribute(candidate, 'type') ?? 'default') === type);
    const id = reference?.attributes.find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI?.endsWith('/relationships'))?.value;
    const part = id === undefined ? null : word.source.byId(id);
    if (part) return part.root;
  }
  return null;
}

function emptyStory({ body }: WordContext, kind: 'header' | 'footer'): Element {
  const { ownerDocument: document, namespaceURI } = body;
  if (!document) throw new Error('The document has no body.');
  const story = document.createElementNS(namespaceURI, kind === 'header' ? 'w:hdr' : 'w:ftr');
  story.appendChild(document.createElementNS(namespaceURI, 'w:p'));
  return story;
}

export function usesFirstPage({ properties }: SectionData): boolean {
  return toggle(properties, 'titlePg') === true;
}

export function usesEvenPages(word: WordContext): boolean {
  return toggle(word.source.related('settings')?.root ?? null, 'evenAndOddHeaders') === true;
}
