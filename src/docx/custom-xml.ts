import type { OpcPackage } from './package';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STORE_STRICT = 'http://purl.oclc.org/ooxml/officeDocument/customXml';
const ITEM_TYPE = 'application/xml';
const RELATIONSHIPS_PART = /(^|\/)_rels\/[^/]*\.rels$/i;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Names of the parts with data of programs, in the order of their links. */
export function customXmlParts(file: OpcPackage): string[] {
  return file.partsRelatedTo(file.mainPart, 'customXml');
}

/**
 * Adds a part with data of a program, as Word itself keeps it; every other part but the list of links and that of types stays as it is.
 * @param namespace of the root element of `text`
 * @param id by which Word tells the parts of a document apart: a GUID in braces
 * @returns the name of the part
 */
export function addCustomXml(file: OpcPackage, text: string, namespace: string, id: string): string {
  const strict = file.relationshipsOf('').some(({ type }) => type.startsWith(RELATIONSHIPS_STRICT));
  const [links, store] = strict ? [RELATIONSHIPS_STRICT, STORE_STRICT] : [RELATIONSHIPS, STORE];
  let number = 1;
  while (file.has(`customXml/item${number}.xml`) || file.has(`customXml/itemProps${number}.xml`)) number += 1;
  const [part, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const encoder = new TextEncoder();
  file.setBytes(part, encoder.encode(text), ITEM_TYPE);
  file.setBytes(
    properties,
    encoder.encode(
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\r\n' +
        `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${store}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    ),
    PROPERTIES_TYPE,
  );
  file.addRelationship(file.mainPart, `${links}/customXml`, part);
  file.addRelationship(part, `${links}/customXmlProps`, properties);
  return part;
}

/** Takes a part with data of a program away, with its properties and every link to it. */
export function removeCustomXml(file: OpcPackage, part: string): void {
  for (const properties of file.partsRelatedTo(part, 'customXmlProps')) file.remove(properties);
  removeLinksTo(file, part);
  file.remove(part);
}

/** Takes away every link to a part, wherever it comes from. */
export function removeLinksTo(file: OpcPackage, part: string): void {
  const name = part.toLowerCase();
  for (const source of ['', ...file.partNames.filter((other) => !RELATIONSHIPS_PART.test(other))]) {
    const ids = file.relationshipsOf(source).flatMap(({ id, target, external }) => (!external && target.toLowerCase() === name ? [id] : []));
    if (ids.length > 0) file.removeRelationships(source, ids);
  }
}
