import { serializeToWellFormedString } from 'slimdom';
import { baseAddress, parseManifest, pathBelow, urls } from './manifest';

/**
 * The manifest with every address moved to another host.
 * @param address where the add-in's files will be served from: https, with or without a folder
 * @throws if the address is not one a manifest can use, or the manifest names no address of its own
 */
export function moveManifest(xml: string, address: string): string {
  if (!URL.canParse(address)) throw new Error(`"${address}" is no full address. It looks like https://addins.example.org/full-picture`);
  const target = new URL(address);
  if (target.protocol !== 'https:') throw new Error(`Word opens add-ins over https only, and "${address}" is not.`);
  if (target.search || target.hash || target.username) throw new Error(`Leave out everything after the folder: "${address}".`);
  const newBase = target.href.endsWith('/') ? target.href : `${target.href}/`;

  const manifest = parseManifest(xml);
  const base = baseAddress(manifest);
  if (base === null) throw new Error('The manifest does not say where its pane is.');
  for (const { element, attribute, url } of urls(manifest)) {
    const path = pathBelow(base, url);
    if (path !== null) element.setAttribute(attribute, newBase + path);
  }
  // The comment speaks of the template.
  for (const node of [...manifest.childNodes]) if (node.nodeType === node.COMMENT_NODE) manifest.removeChild(node);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeToWellFormedString(manifest)}\n`;
}
