import type { DocumentProperties } from '../document/case-document';
import type { OpcPackage } from './package';
import { elementsOf } from './wordprocessing';

/** The properties that Word shows under File, Info; "" for one that the file does not have. */
export function readDocumentProperties(container: OpcPackage): DocumentProperties {
  const core = valuesIn(container, 'core-properties');
  const application = valuesIn(container, 'extended-properties');
  return {
    title: core.get('title') ?? '',
    subject: core.get('subject') ?? '',
    author: core.get('creator') ?? '',
    lastAuthor: core.get('lastModifiedBy') ?? '',
    company: application.get('Company') ?? '',
  };
}

/** The number of properties that somebody, or some program, gave the document beside Word's own. */
export function countCustomProperties(container: OpcPackage): number {
  return packageParts(container, 'custom-properties').reduce((count, part) => {
    const root = container.xml(part).documentElement;
    return count + (root ? [...elementsOf(root)].length : 0);
  }, 0);
}

function valuesIn(container: OpcPackage, kind: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const part of packageParts(container, kind)) {
    const root = container.xml(part).documentElement;
    for (const element of root ? elementsOf(root) : []) {
      if (!values.has(element.localName)) {
        values.set(element.localName, (element.textContent ?? '').trim());
      }
    }
  }
  return values;
}

/** Strict files call the same relationships by other words. */
function packageParts(container: OpcPackage, kind: string): readonly string[] {
  const strict = kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return [...container.partsRelatedTo('', kind), ...container.partsRelatedTo('', strict)];
}
