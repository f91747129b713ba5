import type { Document, Element, Node, Text } from 'slimdom';
import { decodeXml, encodingOf, serialiseXml } from '../xml';
import { mapSource, scopeInside, type Scope, type SourcePlace } from './source-map';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const XML = 'http://www.w3.org/XML/1998/namespace';
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * A part that is being edited, and the text it was read from. Writing copies the text of everything that was not touched as it stood:
 * declarations, prefixes, the order and quotes of attributes, entities, spaces between elements. Only what was touched is written anew.
 * So a change stays as small in the file as it is in the document, and what we do not understand cannot be lost.
 */
export class SplicedPart {
  readonly #text: string;
  readonly #hasMark: boolean;
  readonly #isUtf8: boolean;
  readonly #places: ReadonlyMap<Node, SourcePlace> | null;
  /** How many of the changes that stand touched a node: its children, data or attributes. */
  readonly #touches = new Map<Node, number>();
  readonly #attributeTouches = new Map<Node, number>();
  /** Given as it is to `OpcPackage.markChanged`. */
  readonly writer = (): Uint8Array => this.write();

  /**
   * @param bytes of the part
   * @param document as parsed from them, with nothing changed
   * @param isWhole whether the part is to be written as a whole all the same
   * @throws DocxError `damaged` where the bytes are no text
   */
  constructor(
    bytes: Uint8Array,
    readonly document: Document,
    name: string,
    isWhole: boolean,
  ) {
    this.#text = decodeXml(bytes, name);
    this.#hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    this.#isUtf8 = /^(utf-?8|us-ascii)$/i.test(encodingOf(bytes));
    this.#places = isWhole ? null : mapSource(this.#text, document);
  }

  /** Whether any change stands. */
  get isTouched(): boolean {
    return this.#touches.size > 0;
  }

  /** @param by 1 for a change made, -1 for one taken back */
  touch(node: Node, by: 1 | -1, isAttribute: boolean): void {
    count(this.#touches, node, by);
    if (isAttribute) count(this.#attributeTouches, node, by);
  }

  write(): Uint8Array {
    const { documentElement: root } = this.document;
    const place = root && this.#places?.get(root);
    if (!root || !place) return serialiseXml(this.document);
    const out: string[] = [this.#isUtf8 ? this.#text.slice(0, place.start) : inUtf8(this.#text.slice(0, place.start))];
    this.#writeNode(root, place.outside, this.#nodesAround(), out);
    out.push(this.#text.slice(place.end));
    const bytes = new TextEncoder().encode(out.join(''));
    return this.#hasMark ? Uint8Array.from([...BYTE_ORDER_MARK, ...bytes]) : bytes;
  }

  /** Touched nodes and everything around them: what cannot be copied as a whole. */
  #nodesAround(): Set<Node> {
    const around = new Set<Node>();
    for (const touched of this.#touches.keys()) {
      for (let node: Node | null = touched; node && !around.has(node); node = node.parentNode) around.add(node);
    }
    return around;
  }

  #writeNode(node: Node, scope: Scope, around: ReadonlySet<Node>, out: string[]): void {
    const place = this.#places?.get(node);
    if (place && !around.has(node) && meansTheSame(place.outside, scope)) out.push(this.#text.slice(place.start, place.end));
    else if (node.nodeType === ELEMENT) this.#writeElement(node as Element, place, scope, around, out);
    else if (node.nodeType === TEXT || node.nodeType === CDATA) out.push(escape((node as Text).data));
    // What else there is, comments and instructions, says nothing to a reader; only untouched ones are kept.
  }

  #writeElement(element: Element, place: SourcePlace | undefined, scope: Scope, around: ReadonlySet<Node>, out: string[]): void {
    const isEmpty = element.firstChild === null;
    let inside: Scope;
    let name = element.nodeName;
    if (place && !this.#attributeTouches.has(element) && meansTheSame(place.outside, scope)) {
      inside = place.outside === scope ? place.inside : scopeInside(element, scope);
      const tag = this.#text.slice(place.start, place.openEnd);
      const closesItself = tag.endsWith('/>');
      if (isEmpty && !closesItself) out.push(tag, this.#text.slice(place.closeStart, place.end));
      else out.push(closesItself && !isEmpty ? `${tag.slice(0, -2)}>` : tag);
      if (isEmpty) return;
    } else {
      const tag = startTag(element, scope);
      ({ inside, name } = tag);
      out.push(`<${tag.text}${isEmpty ? '/>' : '>'}`);
      if (isEmpty) return;
    }
    for (let child = element.firstChild; child; child = child.nextSibling) this.#writeNode(child, inside, around, out);
    out.push(`</${name}>`);
  }
}

function count(counts: Map<Node, number>, node: Node, by: 1 | -1): void {
  const sum = (counts.get(node) ?? 0) + by;
  if (sum === 0) counts.delete(node);
  else counts.set(node, sum);
}

/** Whether text from a place with the one scope means the same in a place with the other. */
function meansTheSame(from: Scope, to: Scope): boolean {
  if (from === to) return true;
  if ((from.get('') ?? '') !== (to.get('') ?? '')) return false;
  return [...from].every(([prefix, namespace]) => to.get(prefix) === namespace);
}

/** A start tag without its brackets, with the declarations it needs where it is put. */
function startTag(element: Element, outside: Scope): { text: string; name: string; inside: Scope } {
  const inside = new Map(scopeInside(element, outside));
  const declarations: string[] = [];
  // Prefixes that the tag itself uses can stand for nothing else in it.
  const taken = new Set(element.attributes.flatMap(({ namespaceURI, prefix, localName }) => (namespaceURI === XMLNS ? [prefix === null ? '' : localName] : [])));
  const prefixFor = (wanted: string, namespace: string): string => {
    let prefix = wanted;
    for (let number = 1; taken.has(prefix) && inside.get(prefix) !== namespace; number += 1) prefix = `ns${number}`;
    taken.add(prefix);
    if ((inside.get(prefix) ?? '') !== namespace) {
      inside.set(prefix, namespace);
      declarations.push(`${prefix === '' ? 'xmlns' : `xmlns:${prefix}`}="${escapeAttribute(namespace)}"`);
    }
    return prefix;
  };
  const prefix = prefixFor(element.prefix ?? '', element.namespaceURI ?? '');
  const attributes = element.attributes.map(({ name, localName, prefix: own, namespaceURI, value }) => {
    const isPlain = namespaceURI === null || namespaceURI === XMLNS || namespaceURI === XML;
    return `${isPlain ? name : `${prefixFor(own ?? 'ns1', namespaceURI)}:${localName}`}="${escapeAttribute(value)}"`;
  });
  const name = prefix === '' ? element.localName : `${prefix}:${element.localName}`;
  return { text: [name, ...declarations, ...attributes].join(' '), name, inside };
}

function escape(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '&#xD;');
}

function escapeAttribute(value: string): string {
  return value.replace(/[&<>"\t\n\r]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}

/** The beginning of a part, with its declaration saying UTF-8. */
function inUtf8(start: string): string {
  return start.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
}
