/** An element as it was read: names without prefixes, comments and processing instructions left out. */
export interface XmlElement {
  /** '' for none. */
  readonly namespace: string;
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  /** Elements and text, in order. */
  readonly children: readonly (XmlElement | string)[];
}

export interface XmlAttribute {
  readonly namespace: string;
  readonly name: string;
  readonly value: string;
}

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Deeper than any record of ours; nothing that walks the tree may run out of stack. */
const DEEPEST = 64;
/** What XML 1.0 may not hold, lone surrogates included. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const TOKEN = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<\/([^\s<>/]+)\s*>|<([^\s<>/!?][^\s<>/]*)((?:\s+[^\s<>=/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

interface Open {
  readonly qualified: string;
  readonly element: XmlElement & { readonly children: (XmlElement | string)[] };
  /** Namespaces by prefix, those from around included. */
  readonly scope: ReadonlyMap<string, string>;
}

/**
 * Reads a small XML document without a parser of the host: the pane's entry stays small, and browser and Node read alike.
 * It declares no document type and is at most 64 elements deep. Never throws.
 * @returns null where the text is not such a document
 */
export function readXml(text: string): XmlElement | null {
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (NOT_XML.test(source)) return null;
  const open: Open[] = [];
  let root: XmlElement | null = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const token = TOKEN.exec(source);
    if (token === null) return null;
    const [, data, end, begin, attributes = '', empty, characters] = token;
    const around = open.at(-1);
    if (begin !== undefined) {
      if ((root !== null && around === undefined) || open.length === DEEPEST) return null;
      const entered = enter(begin, attributes, around?.scope ?? new Map([['xml', XML_NAMESPACE]]));
      if (entered === null) return null;
      root ??= entered.element;
      around?.element.children.push(entered.element);
      if (empty === '') open.push(entered);
    } else if (end !== undefined) {
      if (open.pop()?.qualified !== end) return null;
    } else if (data !== undefined || characters !== undefined) {
      const content = data ?? expand(characters ?? '');
      if (content === null || (around === undefined && (data !== undefined || content.trim() !== ''))) return null;
      if (around !== undefined) addText(around.element.children, content);
    }
  }
  return open.length === 0 ? root : null;
}

/** The text right inside an element and below. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

function addText(children: (XmlElement | string)[], text: string): void {
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else if (text !== '') children.push(text);
}

function enter(qualified: string, written: string, around: ReadonlyMap<string, string>): Open | null {
  const scope = new Map(around);
  const named: (readonly [name: string, value: string])[] = [];
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    const value = expand((double ?? single ?? '').replace(/[\t\n]/g, ' '));
    if (value === null) return null;
    if (name === 'xmlns') scope.set('', value);
    else if (name.startsWith('xmlns:')) scope.set(name.slice(6), value);
    else named.push([name, value]);
  }
  const own = resolve(qualified, scope, scope.get('') ?? '');
  const attributes: XmlAttribute[] = [];
  for (const [name, value] of named) {
    const resolved = resolve(name, scope, '');
    if (resolved === null || attributes.some((other) => other.name === resolved.name && other.namespace === resolved.namespace)) return null;
    attributes.push({ ...resolved, value });
  }
  return own && { qualified, element: { ...own, attributes, children: [] }, scope };
}

/** @param unprefixed the namespace of a name without prefix */
function resolve(qualified: string, scope: ReadonlyMap<string, string>, unprefixed: string): { namespace: string; name: string } | null {
  const [prefix = '', name, ...more] = qualified.split(':');
  if (name === undefined) return { namespace: unprefixed, name: prefix };
  const namespace = scope.get(prefix);
  return namespace === undefined || prefix === '' || name === '' || more.length > 0 ? null : { namespace, name };
}

/** Puts in what character and entity references stand for; null where one stands for nothing. */
function expand(text: string): string | null {
  let sound = true;
  const expanded = text.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g, (_, decimal?: string, hexadecimal?: string, entity?: string) => {
    const code = decimal !== undefined ? parseInt(decimal, 10) : hexadecimal !== undefined ? parseInt(hexadecimal, 16) : null;
    const character = code === null ? ENTITIES[entity ?? ''] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || NOT_XML.test(character)) sound = false;
    return character ?? '';
  });
  return sound ? expanded : null;
}
