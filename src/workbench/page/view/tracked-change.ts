import type { XmlElement } from './ooxml';
import { attribute } from './ooxml';

/** Says in words what a tracked change is ("Deleted by A. Author, 3 March 2026"). */
export function changeTitle(element: XmlElement): string {
  const deed = { ins: 'Inserted', del: 'Deleted', moveTo: 'Moved here', moveFrom: 'Moved away' }[element.localName] ?? 'Changed';
  const author = attribute(element, 'author');
  const date = new Date(attribute(element, 'date') ?? '');
  const day = Number.isNaN(date.getTime()) ? '' : `, ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })}`;
  return `${deed}${author ? ` by ${author}` : ''}${day}`;
}
