import { parseXmlDocument, type Document, type Element } from 'slimdom';

/** Reads a file of the add-in by its path below the manifest's base address; null where there is none. */
export type HostedFiles = (path: string) => Uint8Array | null;

/** One finding about a manifest; `rule` is the id of the rule that made it. */
export interface ManifestProblem {
  readonly rule: string;
  readonly message: string;
}

export interface ManifestRule {
  readonly id: string;
  /** Problems in words; none where the manifest keeps the rule. */
  check(manifest: Document, files: HostedFiles): readonly string[];
}

/** @throws if the text is not well-formed XML */
export function parseManifest(xml: string): Document {
  return parseXmlDocument(xml);
}


/** Every element of the manifest with this name, in document order, whatever its namespace. */
export function all(manifest: Document, localName: string): readonly Element[] {
  return [...manifest.getElementsByTagNameNS('*', localName)];
}

/** The element under the root with this name, if there is one. */
export function top(manifest: Document, localName: string): Element | undefined {
  return manifest.documentElement?.children.find((element) => element.localName === localName);
}

/** The element's own text without the space around it. */
export function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? '';
}

/** "Parent/Name", for messages. */
export function describe(element: Element): string {
  const parent = element.parentElement;
  return parent ? `${parent.localName}/${element.localName}` : element.localName;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export function xsiType(element: Element | null | undefined): string | null {
  return element?.getAttributeNS(XSI, 'type') ?? null;
}

/** An address in the manifest with the place it stands in. */
export interface ManifestUrl {
  readonly element: Element;
  readonly attribute: 'DefaultValue' | 'Value';
  readonly url: string;
}

const URL_ELEMENTS = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url']);

function holdsUrl(element: Element): boolean {
  return URL_ELEMENTS.has(element.localName) || (element.localName === 'Override' && element.parentElement !== null && URL_ELEMENTS.has(element.parentElement.localName));
}

/** Every address, overrides included. */
export function urls(manifest: Document): readonly ManifestUrl[] {
  return all(manifest, '*').flatMap((element) =>
    holdsUrl(element)
      ? (['DefaultValue', 'Value'] as const).flatMap((attribute) => {
          const url = element.getAttribute(attribute);
          return url === null ? [] : [{ element, attribute, url }];
        })
      : [],
  );
}

/** The address of the folder the pane is served from, with "/" at its end; null if the manifest names none. */
export function baseAddress(manifest: Document): string | null {
  const settings = top(manifest, 'DefaultSettings');
  const source = settings?.children.find((element) => element.localName === 'SourceLocation')?.getAttribute('DefaultValue') ?? '';
  return URL.canParse(source) ? new URL('.', source).href : null;
}

/** The path of an address below the base, without query and fragment; null if it lies elsewhere. */
export function pathBelow(base: string, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  const full = origin + pathname;
  return full.startsWith(base) ? decodeURIComponent(full.slice(base.length)) : null;
}
