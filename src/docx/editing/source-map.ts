import type { Document, Element, Node } from 'slimdom';

/** Prefixes and the namespaces they stand for at some place; '' is the default one. */
export type Scope = ReadonlyMap<string, string>;

/** Where a node stands in the text of its part: UTF-16 units, ends exclusive. For all but elements the four are two. */
export interface SourcePlace {
  readonly start: number;
  readonly openEnd: number;
  /** Where the end tag begins; the same as `openEnd` for an element that has none. */
  closeStart: number;
  end: number;
  /** What prefixes stand for outside of the node. */
  readonly outside: Scope;
  /** What prefixes stand for inside. */
  readonly inside: Scope;
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const INSTRUCTION = 7;
const COMMENT = 8;
const NO_SCOPE: Scope = new Map();

/**
 * Finds where in a part's text each node of its document came from.
 * @param document as parsed from `text`, with nothing changed
 * @returns null where the two do not fit together: the part then has to be written as a whole
 */
export function mapSource(text: string, document: Document): ReadonlyMap<Node, SourcePlace> | null {
  const places = new Map<Node, SourcePlace>();
  let parent: Node = document;
  let next: Node | null = document.firstChild;
  let scope = NO_SCOPE;
  /** Takes a node of this type that stands from `start` to `end`; false where the document has another one there. */
  const take = (type: number, start: number, end: number): boolean => {
    if (next?.nodeType !== type) return false;
    places.set(next, { start, openEnd: end, closeStart: end, end, outside: scope, inside: scope });
    next = next.nextSibling;
    return true;
  };
  for (let at = 0; at < text.length; ) {
    if (text[at] !== '<') {
      const found = text.indexOf('<', at);
      const end = found === -1 ? text.length : found;
      if (parent !== document && !take(TEXT, at, end)) return null;
      at = end;
    } else if (text[at + 1] === '/') {
      const end = text.indexOf('>', at) + 1;
      const place = places.get(parent);
      if (end === 0 || next !== null || place === undefined) return null;
      place.closeStart = at;
      place.end = end;
      scope = place.outside;
      next = parent.nextSibling;
      if (parent.parentNode === null) return null;
      parent = parent.parentNode;
      at = end;
    } else if (text[at + 1] === '!' || text[at + 1] === '?') {
      const [type, close] = asideAt(text, at);
      const found = text.indexOf(close, at + 2);
      if (found === -1) return null;
      const end = found + close.length;
      const isDeclaration = at === 0 && /^<\?xml\s/.test(text);
      if (!isDeclaration && !take(type, at, end)) return null;
      at = end;
    } else {
      const end = endOfTag(text, at);
      if (end === -1 || next?.nodeType !== ELEMENT || !text.startsWith(next.nodeName, at + 1)) return null;
      const element: Element = next as Element;
      const inside: Scope = text.slice(at, end).includes('xmlns') ? scopeWithOwn(element, scope) : scope;
      places.set(element, { start: at, openEnd: end, closeStart: end, end, outside: scope, inside });
      if (text[end - 2] === '/') {
        if (element.firstChild !== null) return null;
        next = element.nextSibling;
      } else {
        parent = element;
        next = element.firstChild;
        scope = inside;
      }
      at = end;
    }
  }
  return parent === document && next === null ? places : null;
}

/** What prefixes stand for inside an element. */
export function scopeInside(element: Element, outside: Scope): Scope {
  const declarations = element.attributes.filter(({ namespaceURI }) => namespaceURI === XMLNS);
  if (declarations.length === 0) return outside;
  return new Map([...outside, ...declarations.map(({ prefix, localName, value }): [string, string] => [prefix === null ? '' : localName, value])]);
}

/** A document that was made here and not read says nothing of the declarations that its text has: they show in the names. */
function scopeWithOwn(element: Element, outside: Scope): Scope {
  const inside = scopeInside(element, outside);
  const { prefix, namespaceURI } = element;
  return (inside.get(prefix ?? '') ?? '') === (namespaceURI ?? '') ? inside : new Map([...inside, [prefix ?? '', namespaceURI ?? '']]);
}

function asideAt(text: string, at: number): [type: number, close: string] {
  if (text.startsWith('<!--', at)) return [COMMENT, '-->'];
  return text.startsWith('<![CDATA[', at) ? [CDATA, ']]>'] : [INSTRUCTION, '?>'];
}

/** Behind the ">" of a start tag; attributes may hold one too. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '>') return at + 1;
    if (unit === '"' || unit === "'") {
      at = text.indexOf(unit, at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
}
