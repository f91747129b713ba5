import { parseXmlDocument } from 'slimdom';
import type { XmlElement } from '../../../../src/workbench/page/view/ooxml';

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** Parses WordprocessingML in which `w:` needs no declaration. */
export function wordprocessing(xml: string): XmlElement {
  const root = parseXmlDocument(`<root ${NAMESPACES}>${xml}</root>`).documentElement?.firstElementChild;
  if (!root) throw new Error('The XML has no element.');
  return root;
}
