import type { Element } from 'slimdom';
import { elementsOf } from '../../../docx/wordprocessing';
import type { DocumentSource, XmlPart } from './document-source';
import type { CustomPropertyData } from './word-data';

/** Reads the properties that every document has; "" for one that is not stated. */
export function propertyReader(source: DocumentSource) {
  const read = (part: () => XmlPart | null) => (name: string) => childText(part()?.root, name);
  return {
    core: read(() => source.ofPackage('core-properties') ?? source.ofPackage('coreProperties')),
    extended: read(() => source.ofPackage('extended-properties') ?? source.ofPackage('extendedProperties')),
  };
}

function childText(root: Element | undefined, name: string): string {
  if (!root) return '';
  return [...elementsOf(root)].find(({ localName }) => localName === name)?.textContent ?? '';
}

/** The properties that people or programs have added. */
export function customProperties(source: DocumentSource): CustomPropertyData[] {
  const root = (source.ofPackage('custom-properties') ?? source.ofPackage('customProperties'))?.root;
  if (!root) return [];
  return [...elementsOf(root)].filter(({ localName }) => localName === 'property').map((property) => ({ key: property.getAttribute('name') ?? '', ...valueOf(property) }));
}

function valueOf(property: Element): Omit<CustomPropertyData, 'key'> {
  const value = property.firstElementChild;
  const text = value?.textContent ?? '';
  switch (value?.localName) {
    case 'bool':
      return { type: 'Boolean', value: text === 'true' || text === '1' };
    case 'filetime':
    case 'date':
      return { type: 'Date', value: text };
    case 'i1':
    case 'i2':
    case 'i4':
    case 'i8':
    case 'int':
    case 'uint':
    case 'r4':
    case 'r8':
      return { type: 'Number', value: Number(text) };
    default:
      return { type: 'String', value: text };
  }
}
