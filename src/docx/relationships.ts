import { Document, type Element } from 'slimdom';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { elementsOf } from './wordprocessing';

/** A link from one part (or the whole package) to another part or to a place outside. */
export interface Relationship {
  readonly id: string;
  /** The whole type URI; see `relationshipKind`. */
  readonly type: string;
  /** The name of the part it leads to, without leading "/", whether that part is there or not; for external ones the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** What a relationship leads to ("header", "footnotes", "styles"): the same for strict and transitional documents. */
export function relationshipKind(relationship: Relationship): string {
  return relationship.type.slice(relationship.type.lastIndexOf('/') + 1);
}

/** The part that holds the relationships of `part`; '' is the whole package. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationships part; entries without id or target are left out. */
export function readRelationships(document: Document, part: string): Relationship[] {
  const relationships: Relationship[] = [];
  for (const element of relationshipElements(document)) {
    const id = element.getAttribute('Id');
    const target = element.getAttribute('Target');
    if (id === null || target === null) continue;
    const external = element.getAttribute('TargetMode') === 'External';
    relationships.push({ id, type: element.getAttribute('Type') ?? '', target: external ? target : resolveTarget(part, target), external });
  }
  return relationships;
}

/** The name of the part that `target`, as written beside `part`, leads to. Never leads out of the package. */
export function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.split(/[?#]/)[0] ?? '');
  const segments = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** An empty relationships part. */
export function newRelationships(): Document {
  const document = new Document();
  document.appendChild(document.createElementNS(PACKAGE_RELATIONSHIPS, 'Relationships'));
  return document;
}

/** Adds a link to the relationships part of `part` and returns the id it was given. */
export function addRelationship(document: Document, type: string, target: string, external: boolean): string {
  const taken = new Set(relationshipElements(document).map((element) => element.getAttribute('Id')?.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const element = document.createElementNS(PACKAGE_RELATIONSHIPS, 'Relationship');
  element.setAttribute('Id', `rId${number}`);
  element.setAttribute('Type', type);
  // From the root of the package, so that it holds wherever the part that points to it stands.
  element.setAttribute('Target', external ? target : `/${target}`);
  if (external) element.setAttribute('TargetMode', 'External');
  document.documentElement?.appendChild(element);
  return `rId${number}`;
}

/** Takes links away; returns whether any was there. */
export function removeRelationships(document: Document, ids: ReadonlySet<string>): boolean {
  const elements = relationshipElements(document).filter((element) => ids.has(element.getAttribute('Id') ?? ''));
  for (const element of elements) element.remove();
  return elements.length > 0;
}

function relationshipElements(document: Document): Element[] {
  const root = document.documentElement;
  return root === null ? [] : [...elementsOf(root)].filter((element) => element.localName === 'Relationship');
}
