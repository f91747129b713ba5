import { strToU8, zipSync, type Zippable } from 'fflate';

export const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Link {
  readonly id: string;
  /** Last part of the type ("header"). */
  readonly kind: string;
  readonly target: string;
}

export const linksXml = (links: readonly Link[]) =>
  `<Relationships xmlns="${LINKS}">${links.map((link) => `<Relationship Id="${link.id}" Type="${OFFICE}/${link.kind}" Target="${link.target}"/>`).join('')}</Relationships>`;

export const documentXml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;

/** A part of the given root element ("hdr", "footnotes", "styles"). */
export const partXml = (root: string, content: string) => `<w:${root} ${NAMESPACES}>${content}</w:${root}>`;

/** The parts of a small Word file; `more` adds parts or takes the place of the usual ones. */
export function wordParts(body: string, links: readonly Link[] = [], more: Readonly<Record<string, string | Uint8Array>> = {}): Record<string, string | Uint8Array> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': linksXml([{ id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': documentXml(body),
    'word/_rels/document.xml.rels': linksXml(links),
    ...more,
  };
}

export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** A small Word file. */
export const wordFile = (...parts: Parameters<typeof wordParts>) => zip(wordParts(...parts));

/** A paragraph with one run of text. */
export const paragraphXml = (text: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;

export const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;');
