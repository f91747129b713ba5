import { Document, type Element } from 'slimdom';
import type { OpcPackage } from './package';
import { elementsOf } from './wordprocessing';

/** What the properties of a sharing copy still say: with what program the file was made, so that Word reads it as before. */
const APPLICATION_KEPT: ReadonlySet<string> = new Set(['Application', 'AppVersion', 'DocSecurity']);

/**
 * Empties the properties of the file: authors, company, manager, template, dates, keywords. The title stays where it stands in the document as well,
 * since programs read it out; one that does not may have come with another document.
 */
export function cleanProperties(file: OpcPackage, isInText: (words: string) => boolean): void {
  keepOnly(file, ['core-properties', 'coreProperties'], (element) => element.localName === 'title' && isInText((element.textContent ?? '').trim()));
  keepOnly(file, ['extended-properties', 'extendedProperties'], (element) => APPLICATION_KEPT.has(element.localName));
}

/** Settings that tell where the document came from or who edited it, in the words of the schema. */
const SETTINGS_REMOVED: ReadonlySet<string> = new Set(['rsids', 'docVars', 'attachedTemplate', 'mailMerge', 'docId']);

/** Takes out of the settings what a sharing copy does not need: ids of revisions, hidden variables, the template's path, the source of a mail merge. */
export function cleanSettings(file: OpcPackage): void {
  for (const part of file.partsRelatedTo(file.mainPart, 'settings')) {
    const root = file.xml(part).documentElement;
    const removed = root === null ? [] : [...elementsOf(root)].filter(({ localName }) => SETTINGS_REMOVED.has(localName));
    for (const element of removed) element.remove();
    if (removed.length > 0) file.markChanged(part);
  }
}

function keepOnly(file: OpcPackage, kinds: readonly string[], keeps: (element: Element) => boolean): void {
  for (const part of kinds.flatMap((kind) => file.partsRelatedTo('', kind))) {
    const root = file.xml(part).documentElement;
    if (root === null) continue;
    // A part of its own, so that no comment or attribute of the old one is left.
    const document = new Document();
    const emptied = document.createElementNS(root.namespaceURI, root.nodeName);
    for (const element of elementsOf(root)) if (keeps(element)) emptied.appendChild(document.importNode(element, true));
    document.appendChild(emptied);
    file.setXml(part, document);
  }
}
