import type { Document, Element } from 'slimdom';
import type { OpcPackage } from './package';
import { elementsOf } from './wordprocessing';
import { parseXml } from './xml';

const PART = 'docProps/custom.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VALUES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** The set of properties that people and programs add to. */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The first number that a property may have. */
const FIRST = 2;

/** Text properties that people or programs have added to a document, in order. */
export function customTextProperties(file: OpcPackage): { readonly name: string; readonly value: string }[] {
  return properties(file).map((property) => ({ name: property.getAttribute('name') ?? '', value: property.textContent ?? '' }));
}

/** Adds a text property, or gives the one of that name another value. */
export function setCustomProperty(file: OpcPackage, name: string, value: string): void {
  const part = partOf(file) ?? addPart(file);
  const root = file.xml(part).documentElement as Element;
  const existing = properties(file).find((property) => isNamed(property, name));
  const document = root.ownerDocument as Document;
  const property = existing ?? root.appendChild(document.createElementNS(root.namespaceURI, 'property'));
  if (!existing) {
    const used = properties(file).map((other) => Number(other.getAttribute('pid')) || 0);
    property.setAttribute('fmtid', FORMAT);
    property.setAttribute('pid', String(Math.max(FIRST - 1, ...used) + 1));
    property.setAttribute('name', name);
  }
  for (const child of [...elementsOf(property)]) child.remove();
  const text = property.appendChild(document.createElementNS(VALUES, 'vt:lpwstr'));
  text.appendChild(document.createTextNode(value));
  file.markChanged(part);
}

/** Takes a property away; nothing happens where there is none of that name. */
export function removeCustomProperty(file: OpcPackage, name: string): void {
  const part = partOf(file);
  const property = properties(file).find((other) => isNamed(other, name));
  if (part === undefined || property === undefined) return;
  property.remove();
  file.markChanged(part);
}

/** Names of properties are compared without regard to case. */
function isNamed(property: Element, name: string): boolean {
  return property.getAttribute('name')?.toLowerCase() === name.toLowerCase();
}

function properties(file: OpcPackage): Element[] {
  const part = partOf(file);
  const root = part === undefined ? null : file.xml(part).documentElement;
  return root === null ? [] : [...elementsOf(root)].filter(({ localName }) => localName === 'property');
}

function partOf(file: OpcPackage): string | undefined {
  return file.partsRelatedTo('', 'custom-properties')[0] ?? file.partsRelatedTo('', 'customProperties')[0];
}

function addPart(file: OpcPackage): string {
  file.setXml(PART, parseXml(`<Properties xmlns="${NAMESPACE}" xmlns:vt="${VALUES}"/>`, PART), TYPE);
  file.addRelationship('', RELATIONSHIP, PART);
  return PART;
}
