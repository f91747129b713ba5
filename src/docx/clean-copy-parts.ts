import type { Element } from 'slimdom';
import { customXmlParts, removeCustomXml } from './custom-xml';
import { CONTENT_TYPES_PART } from './content-types';
import type { OpcPackage } from './package';
import { relationshipKind, relationshipsPartOf } from './relationships';
import { descendantsOf } from './wordprocessing';

/** Kinds of links to parts that a sharing copy does not need, wherever they lead from: who worked on the document, with what, and what they said. */
const NOT_SHARED: ReadonlySet<string> = new Set([
  'comments', 'commentsExtended', 'commentsExtensible', 'commentsIds', 'people', 'documenttasks', 'intelligence',
  'glossaryDocument', 'custom-properties', 'customProperties', 'thumbnail', 'webextensiontaskpanes', 'origin',
  'attachedTemplate', 'mailMergeSource', 'mailMergeHeaderSource', 'recipientData', 'printerSettings',
]);
/** Kinds of links that mean something only where the part names them by their id. */
const NAMED: ReadonlySet<string> = new Set([
  'image', 'hyperlink', 'oleObject', 'package', 'control', 'chart', 'chartEx', 'header', 'footer', 'aFChunk', 'video', 'audio', 'media', 'subDocument',
  'diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors',
]);

/** Takes away the parts that nobody should receive, our own record among them, with every link to them. */
export function removeUnsharedParts(file: OpcPackage): void {
  for (const part of customXmlParts(file)) removeCustomXml(file, part);
  for (const source of sources(file)) {
    const links = file.relationshipsOf(source).filter((link) => NOT_SHARED.has(relationshipKind(link)) || relationshipKind(link) === 'customXml');
    file.removeRelationships(source, links.map(({ id }) => id));
    // Signatures of the file as a whole do not fit a copy, nor do parts whose name is all that a link gives.
    for (const { target, external } of links) if (!external && file.has(target)) file.remove(target);
  }
}

/** Takes away links that nothing uses any more, then every part that no link leads to. */
export function removeUnusedParts(file: OpcPackage): void {
  for (const source of sources(file)) {
    const links = file.relationshipsOf(source).filter((link) => NAMED.has(relationshipKind(link)));
    if (links.length === 0 || source === '') continue;
    const named = attributeValues(file.xml(source).documentElement);
    file.removeRelationships(source, links.flatMap(({ id }) => (named.has(id) ? [] : id)));
    const left = file.relationshipsOf(source);
    // The drawn form of a diagram is named in the diagram's own data.
    if (!left.some((link) => relationshipKind(link) === 'diagramData')) file.removeRelationships(source, left.flatMap((link) => (relationshipKind(link) === 'diagramDrawing' ? link.id : [])));
  }
  const reached = reachedParts(file);
  for (const part of file.partNames) if (!reached.has(part.toLowerCase())) file.remove(part);
}

/** Whatever may have links of its own: the package ('') and its parts. */
function sources(file: OpcPackage): string[] {
  return ['', ...file.partNames].filter((part) => file.has(relationshipsPartOf(part)));
}

function attributeValues(root: Element | null): Set<string> {
  const values = new Set<string>();
  for (const element of root ? [root, ...descendantsOf(root)] : []) for (const { value } of element.attributes) values.add(value);
  return values;
}

function reachedParts(file: OpcPackage): Set<string> {
  const reached = new Set([CONTENT_TYPES_PART.toLowerCase()]);
  const open = [''];
  for (let source = open.pop(); source !== undefined; source = open.pop()) {
    reached.add(relationshipsPartOf(source).toLowerCase());
    for (const { target, external } of file.relationshipsOf(source)) {
      const name = target.toLowerCase();
      if (external || reached.has(name)) continue;
      reached.add(name);
      if (file.has(target)) open.push(target);
    }
  }
  return reached;
}
