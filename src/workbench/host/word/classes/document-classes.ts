import type { Element } from 'slimdom';
import { DocxError } from '../../../../docx/docx-error';
import { HostError, itemNotFound } from '../../rich-api/host-error';
import type { HostClass } from '../../rich-api/host-object';
import { choiceArgument, textArgument } from '../arguments';
import { contentControlsIn } from '../content-controls';
import { customXmlParts } from '../custom-xml';
import { notesIn } from '../notes';
import { customProperties, propertyReader } from '../properties';
import { sectionsOf } from '../sections';
import { blocksOf } from '../structure';
import { textMembers } from '../text-members';
import type { WordContext } from '../word-context';
import type { BodyData, CustomPropertyData, CustomXmlData, NoteData } from '../word-data';

export function documentClass(word: WordContext): HostClass<null> {
  const body: BodyData = { type: 'MainDoc', blocks: () => blocksOf(word.body) };
  const range = () => word.rangeOfBlocks(body.blocks());
  const text = textMembers<null>(word, range);
  const noteBody = (type: NoteData['type']) =>
    word.make('Body', { type, blocks: () => notesIn(word, range(), type).flatMap(({ element }) => blocksOf(element)) });
  return {
    properties: {
      changeTrackingMode: () => (word.editing.isTracking ? 'TrackAll' : 'Off'),
      saved: () => !word.isChanged,
    },
    writes: {
      changeTrackingMode: (_, mode) => word.editing.setTracking(choiceArgument(mode, ['Off', 'TrackAll', 'TrackMineOnly']) !== 'Off'),
    },
    objects: {
      body: () => word.make('Body', body),
      contentControls: () => word.make('ContentControlCollection', () => contentControlsIn(word, range())),
      customXmlParts: () => word.make('CustomXmlPartCollection', () => customXmlParts(word.source)),
      pageSetup: () => word.make('PageSetup', null),
      properties: () => word.make('DocumentProperties', null),
      sections: () => word.make('SectionCollection', () => sectionsOf(word)),
    },
    methods: {
      getAnnotationById: (_, [id]) => word.make('Annotation', word.annotations.get(textArgument(id)).id),
      getContentControls: () => word.make('ContentControlCollection', () => contentControlsIn(word, range())),
      getEndnoteBody: () => noteBody('Endnote'),
      getFootnoteBody: () => noteBody('Footnote'),
      getParagraphByUniqueLocalId: (_, [id]) => {
        const paragraph = word.paragraphByLocalId(textArgument(id));
        if (!paragraph || !isInDocument(paragraph)) throw itemNotFound();
        return word.make('Paragraph', paragraph);
      },
      getSelection: () => word.make('Range', word.selection),
      search: text.methods.search,
    },
  };
}

/** Paragraphs that were taken away are known, but not there. */
function isInDocument(element: Element): boolean {
  return element.ownerDocument?.documentElement?.contains(element) === true;
}

export function documentPropertiesClass(word: WordContext): HostClass<null> {
  const { core, extended } = propertyReader(word.source);
  return {
    properties: {
      applicationName: () => extended('Application'),
      author: () => core('creator'),
      category: () => core('category'),
      comments: () => core('description'),
      company: () => extended('Company'),
      creationDate: () => core('created'),
      keywords: () => core('keywords'),
      lastAuthor: () => core('lastModifiedBy'),
      lastPrintDate: () => core('lastPrinted'),
      lastSaveTime: () => core('modified'),
      manager: () => extended('Manager'),
      revisionNumber: () => core('revision'),
      security: () => Number(extended('DocSecurity')) || 0,
      subject: () => core('subject'),
      template: () => extended('Template'),
      title: () => core('title'),
    },
    objects: { customProperties: () => word.make('CustomPropertyCollection', () => customProperties(word.source)) },
  };
}

export function customPropertyClass(word: WordContext): HostClass<CustomPropertyData> {
  return {
    properties: { key: ({ key }) => key, type: ({ type }) => type, value: ({ value }) => value },
    methods: { delete: ({ key }) => word.source.removeCustomProperty(key) },
  };
}

/** Word on the desktop cuts the text of a property without a word about it. */
const LONGEST_PROPERTY = 255;

export function customPropertyCollectionClass(word: WordContext): HostClass<() => readonly CustomPropertyData[]> {
  const find = (properties: () => readonly CustomPropertyData[], key: unknown) =>
    properties().find((property) => property.key.toLowerCase() === textArgument(key).toLowerCase());
  return {
    items: (properties) => properties().map((property) => word.make('CustomProperty', property)),
    methods: {
      add: (properties, [key, value]) => {
        word.source.setCustomProperty(textArgument(key), String(value).slice(0, LONGEST_PROPERTY));
        const added = find(properties, key);
        return added ? word.make('CustomProperty', added) : null;
      },
      getItem: (properties, [key]) => {
        const found = find(properties, key);
        if (!found) throw itemNotFound();
        return word.make('CustomProperty', found);
      },
      getItemOrNullObject: (properties, [key]) => {
        const found = find(properties, key);
        return found ? word.make('CustomProperty', found) : null;
      },
    },
  };
}

export function customXmlPartClass(word: WordContext): HostClass<CustomXmlData> {
  /** The part as it is now, which may have been written since. */
  const now = ({ id }: CustomXmlData): CustomXmlData => {
    const found = customXmlParts(word.source).find((part) => part.id === id);
    if (!found) throw itemNotFound();
    return found;
  };
  const change = (data: CustomXmlData, work: (part: string) => void): void => {
    const { part } = now(data);
    if (part === null) throw new HostError('AccessDenied', 'Word keeps this part itself.', 'CustomXmlPart');
    work(part);
  };
  return {
    properties: { id: ({ id }) => id, namespaceUri: ({ namespaceUri }) => namespaceUri },
    methods: {
      delete: (data) => change(data, (part) => word.source.removeCustomXml(part)),
      getXml: (data) => now(data).xml(),
      setXml: (data, [xml]) => change(data, (part) => sound(() => word.source.setCustomXml(part, textArgument(xml)))),
    },
  };
}

/** What is no sound XML is refused as Word refuses it. */
function sound<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocxError) throw new HostError('GeneralException', 'The XML is not sound.', 'CustomXmlPart');
    throw error;
  }
}

export function customXmlPartCollectionClass(word: WordContext): HostClass<() => readonly CustomXmlData[]> {
  const byId = (parts: () => readonly CustomXmlData[], id: unknown) => parts().find((part) => part.id === textArgument(id));
  return {
    items: (parts) => parts().map((part) => word.make('CustomXmlPart', part)),
    methods: {
      add: (parts, [xml]) => {
        const name = sound(() => word.source.addCustomXml(textArgument(xml)));
        const added = parts().find(({ part }) => part === name);
        return added ? word.make('CustomXmlPart', added) : null;
      },
      getByNamespace: (parts, [uri]) => word.make('CustomXmlPartScopedCollection', () => parts().filter(({ namespaceUri }) => namespaceUri === textArgument(uri))),
      getItem: (parts, [id]) => {
        const found = byId(parts, id);
        if (!found) throw itemNotFound();
        return word.make('CustomXmlPart', found);
      },
      getItemOrNullObject: (parts, [id]) => {
        const found = byId(parts, id);
        return found ? word.make('CustomXmlPart', found) : null;
      },
    },
  };
}
