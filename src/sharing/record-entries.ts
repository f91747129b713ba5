import type { Rest } from './record';
import { fromStorable, toStorable, toStorableAttribute } from './storable-text';
import { textOf, type XmlElement } from './xml-reader';

/** The namespace of the part in the document that holds our record. */
export const RECORD_NAMESPACE = 'urn:full-picture:record';

/** Reads an element of the record and keeps account of what was understood: the rest is kept as it is. */
export class EntryReader {
  private readonly attributes = new Set<string>();
  private readonly elements = new Set<XmlElement>();

  constructor(private readonly element: XmlElement) {}

  /** An attribute; null where it is not there. */
  attribute(name: string): string | null {
    const value = this.peek(name);
    if (value !== null) this.attributes.add(name);
    return value;
  }

  /** An attribute if it is what is expected; what is not stays with the rest. */
  attributeThat<T extends string>(name: string, fits: (value: string | null) => value is T): T | null {
    const value = this.peek(name);
    if (!fits(value)) return null;
    this.attributes.add(name);
    return value;
  }

  /** The text of the first child of that name; '' where there is none. */
  text(name: string): string {
    const [element] = this.children(name);
    if (element === undefined) return '';
    this.elements.add(element);
    return fromStorable(textOf(element));
  }

  /** Reads the children of that name; those that cannot be read stay with the rest. */
  each<T>(name: string, read: (entry: EntryReader) => T | null): T[] {
    return this.children(name).flatMap((element) => {
      const entry = read(new EntryReader(element));
      if (entry !== null) this.elements.add(element);
      return entry ?? [];
    });
  }

  /** What was not asked for so far. To be spread into the entry: an entry without rest has no such property. */
  rest(): { rest?: Rest } {
    const attributes = this.element.attributes.filter(({ namespace, name }) => namespace !== '' || !this.attributes.has(name));
    const elements = this.element.children.filter((child): child is XmlElement => typeof child !== 'string' && !this.elements.has(child));
    return attributes.length + elements.length === 0 ? {} : { rest: { attributes, elements } };
  }

  private peek(name: string): string | null {
    const found = this.element.attributes.find((attribute) => attribute.namespace === '' && attribute.name === name);
    return found === undefined ? null : fromStorable(found.value);
  }

  private children(name: string): XmlElement[] {
    return this.element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.namespace === RECORD_NAMESPACE && child.name === name);
  }
}

interface EntryParts {
  /** Null for an attribute that is not written. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  /** Text of child elements; one without text is not written. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly children?: readonly XmlElement[];
  readonly rest?: Rest | undefined;
}

/** An element of the record. */
export function entry(name: string, { attributes = {}, texts = {}, children = [], rest }: EntryParts): XmlElement {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : { namespace: '', name: key, value: toStorableAttribute(value) }));
  const known = new Set(written.map((attribute) => attribute.name));
  const kept = rest?.attributes.filter((attribute) => attribute.namespace !== '' || !known.has(attribute.name)) ?? [];
  return {
    namespace: RECORD_NAMESPACE,
    name,
    attributes: [...written, ...kept],
    children: [
      ...Object.entries(texts).flatMap(([key, text]): XmlElement[] => (text === '' ? [] : [{ namespace: RECORD_NAMESPACE, name: key, attributes: [], children: [toStorable(text)] }])),
      ...children,
      ...(rest?.elements ?? []),
    ],
  };
}
