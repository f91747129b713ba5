import type { Element } from 'slimdom';
import { removeCustomProperty, setCustomProperty } from '../../../docx/custom-properties';
import { addCustomXml, removeCustomXml } from '../../../docx/custom-xml';
import type { DocumentEditor } from '../../../docx/editing/document-editor';
import { readLists } from '../../../docx/numbering';
import type { OpcPackage } from '../../../docx/package';
import { parseXml } from '../../../docx/xml';
import type { DocumentSource, XmlPart } from './document-source';

/** The open file as the emulated Word reads it. Parts that are missing, or not XML, are as if they were not there. */
export function sourceFrom(editor: DocumentEditor): DocumentSource {
  const { file } = editor;
  const part = (name: string | undefined): XmlPart | null => {
    const root = name === undefined ? null : rootOf(file, name);
    return name !== undefined && root ? { name, root } : null;
  };
  const main = part(file.mainPart);
  if (!main) throw new Error('The main part of the document has no content.');
  return {
    editor,
    readText: (paragraph) => editor.reader.read(paragraph),
    main,
    styles: editor.reader.styles,
    lists: readLists(file),
    related: (kind) => part(file.partsRelatedTo(file.mainPart, kind)[0]),
    byId: (id) => part(file.relationshipsOf(file.mainPart).find((link) => link.id === id && !link.external)?.target),
    ofPackage: (kind) => part(file.partsRelatedTo('', kind)[0]),
    customXml: () =>
      file.partsRelatedTo(file.mainPart, 'customXml').flatMap((name) => {
        const xml = part(name);
        return xml ? [{ part: xml, properties: part(file.partsRelatedTo(name, 'customXmlProps')[0]) }] : [];
      }),
    addCustomXml: (text) => addCustomXml(file, text, namespaceOf(text), `{${crypto.randomUUID().toUpperCase()}}`),
    setCustomXml: (name, text) => {
      namespaceOf(text);
      file.setBytes(name, new TextEncoder().encode(text));
    },
    removeCustomXml: (name) => removeCustomXml(file, name),
    setCustomProperty: (name, value) => setCustomProperty(file, name, value),
    removeCustomProperty: (name) => removeCustomProperty(file, name),
  };
}

/** @throws DocxError where the text is no sound XML */
function namespaceOf(text: string): string {
  return parseXml(text, 'customXml').documentElement?.namespaceURI ?? '';
}

function rootOf(file: OpcPackage, name: string): Element | null {
  if (!file.has(name)) return null;
  try {
    return file.xml(name).documentElement;
  } catch {
    return null;
  }
}
