import { serializeToWellFormedString } from 'slimdom';
import type { DocumentSource, XmlPart } from './document-source';
import type { CustomXmlData } from './word-data';

/** Parts of the file that Word lists among the custom XML parts though nobody added them. */
const OWN_PARTS = [
  { kind: 'core-properties', id: '{6C3C8BC8-F283-45AE-878A-BAB7291924A1}' },
  { kind: 'extended-properties', id: '{6668398D-A668-4E3E-A5EB-62B293D839F1}' },
] as const;

/** The custom XML parts as Word lists them, its own first. */
export function customXmlParts(source: DocumentSource): CustomXmlData[] {
  const own = OWN_PARTS.flatMap(({ kind, id }) => {
    const part = source.ofPackage(kind);
    return part ? [dataOf(part, id, null)] : [];
  });
  const added = source.customXml().map(({ part, properties }, index) => dataOf(part, itemId(properties) ?? `{workbench-${index + 1}}`, part.name));
  return [...own, ...added];
}

function itemId(properties: XmlPart | null): string | undefined {
  return properties?.root.attributes.find(({ localName }) => localName === 'itemID')?.value;
}

function dataOf({ root }: XmlPart, id: string, part: string | null): CustomXmlData {
  return { id, part, namespaceUri: root.namespaceURI ?? '', xml: () => serializeToWellFormedString(root) };
}
