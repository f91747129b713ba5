import type { Element } from 'slimdom';
import { itemNotFound } from '../../rich-api/host-error';
import { attribute } from '../../../../docx/wordprocessing';
import type { HostClass } from '../../rich-api/host-object';
import { listPlace } from '../lists';
import { blocksOf } from '../structure';
import { dateOfChange, rangeOfChange, textOfChange, typeOfChange } from '../tracked-changes';
import type { WordContext } from '../word-context';
import type { ListData, ShapeData } from '../word-data';
import type { SearchOptions } from '../search';

export function listClass(word: WordContext): HostClass<ListData> {
  return {
    properties: { id: ({ id }) => id },
    objects: { paragraphs: ({ paragraphs }) => word.make('ParagraphCollection', paragraphs) },
  };
}

export function listItemClass(word: WordContext): HostClass<Element> {
  return { properties: { level: (paragraph) => listPlace(word, paragraph)?.level ?? 0 } };
}

export function trackedChangeClass(word: WordContext): HostClass<Element> {
  return {
    properties: {
      author: (change) => attribute(change, 'author') ?? '',
      date: dateOfChange,
      text: (change) => textOfChange(word, change),
      type: typeOfChange,
    },
    methods: {
      accept: (change) => word.editing.settle([change], 'accept'),
      reject: (change) => word.editing.settle([change], 'reject'),
      getRange: (change) => {
        const range = rangeOfChange(word, change);
        if (!range) throw itemNotFound();
        return word.make('Range', range);
      },
    },
  };
}

export function shapeClass(word: WordContext): HostClass<ShapeData> {
  return {
    properties: { id: ({ id }) => id, name: ({ name }) => name, type: ({ type }) => type },
    objects: {
      body: ({ text }) => {
        if (!text) throw itemNotFound();
        return word.make('Body', { type: 'Shape', blocks: () => blocksOf(text) });
      },
      textFrame: (shape) => word.make('TextFrame', shape),
    },
  };
}

export function textFrameClass(word: WordContext): HostClass<ShapeData> {
  return { properties: { hasText: ({ text }) => text !== null && word.text(word.rangeOfBlocks(blocksOf(text))).replaceAll('\r', '') !== '' } };
}

export function trackedChangeCollectionClass(word: WordContext): HostClass<() => readonly Element[]> {
  return {
    items: (changes) => changes().map((change) => word.make('TrackedChange', change)),
    methods: {
      acceptAll: (changes) => word.editing.settle(changes(), 'accept'),
      rejectAll: (changes) => word.editing.settle(changes(), 'reject'),
    },
  };
}

/** Options are made by the client, filled in one by one, and passed to a search. */
export function searchOptionsClass(): HostClass<SearchOptions> {
  const option = (name: keyof SearchOptions) => (options: SearchOptions, value: unknown) => void (options[name] = value === true);
  return {
    writes: {
      ignorePunct: option('ignorePunct'),
      ignoreSpace: option('ignoreSpace'),
      matchCase: option('matchCase'),
      matchPrefix: option('matchPrefix'),
      matchSuffix: option('matchSuffix'),
      matchWholeWord: option('matchWholeWord'),
      matchWildcards: option('matchWildcards'),
    },
  };
}
