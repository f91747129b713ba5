import { XML_NAMESPACE, type XmlElement } from './xml-reader';

/** Writes an element as a document of its own, in a form that every XML reader reads alike. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`;
}

function writeElement({ namespace, name, attributes, children }: XmlElement, around: string): string {
  const declared = namespace === around ? '' : ` xmlns="${escapeAttribute(namespace)}"`;
  let prefixes = 0;
  const written = attributes.map((attribute) => {
    const value = `="${escapeAttribute(attribute.value)}"`;
    if (attribute.namespace === '') return ` ${attribute.name}${value}`;
    if (attribute.namespace === XML_NAMESPACE) return ` xml:${attribute.name}${value}`;
    prefixes += 1;
    return ` xmlns:a${prefixes}="${escapeAttribute(attribute.namespace)}" a${prefixes}:${attribute.name}${value}`;
  });
  const start = `<${name}${declared}${written.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => (typeof child === 'string' ? escapeText(child) : writeElement(child, namespace))).join('')}</${name}>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\t/g, '&#9;').replace(/\n/g, '&#10;');
}
