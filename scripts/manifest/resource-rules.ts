import type { Document, Element } from 'slimdom';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';
import { MARK_BRAND, markTexts } from '../../src/word/mark-looks';
import { readPngHeader } from '../icons/png';
import { all, baseAddress, describe, pathBelow, textOf, top, urls, type HostedFiles, type ManifestRule } from './manifest';
import { LONGEST, RIBBON_ICON_SIZES } from './schema';

/** The kind of resource that an element with a `resid` names. */
function resourceKind(element: Element): 'Image' | 'Url' | 'ShortStrings' | 'LongStrings' {
  switch (element.localName) {
    case 'Image':
      return 'Image';
    case 'Description':
      return 'LongStrings';
    case 'Title':
    case 'Label':
      return 'ShortStrings';
    default:
      return 'Url';
  }
}

function kindOfResource(resource: Element): string {
  return resource.localName === 'String' ? (resource.parentElement?.localName ?? '') : resource.localName;
}

function resources(manifest: Document): readonly Element[] {
  return all(manifest, 'Resources').flatMap((holder) => holder.children.flatMap((group) => group.children));
}

function references(manifest: Document): readonly Element[] {
  return all(manifest, '*').filter((element) => element.hasAttribute('resid'));
}

/** Texts that the pane names when it marks words in the document: Word refuses a mark with one that is missing. */
const POPUP_TEXTS: readonly string[] = [MARK_BRAND, ...PRACTICE_POINTS.flatMap(({ number }) => Object.values(markTexts(number)))];

const popupTexts: ManifestRule = {
  id: 'popup-texts',
  check: (manifest) => {
    const known = new Set(all(manifest, 'ShortStrings').flatMap((group) => group.children.map((text) => text.getAttribute('id'))));
    return POPUP_TEXTS.filter((id) => !known.has(id)).map((id) => `The pane names the short string "${id}", which does not exist.`);
  },
};

const resourceIds: ManifestRule = {
  id: 'resources-resolve',
  check: (manifest) => {
    const problems: string[] = [];
    const known = new Map<string, Element>();
    for (const resource of resources(manifest)) {
      const id = resource.getAttribute('id') ?? '';
      if (id === '' || id.length > LONGEST.resourceId) problems.push(`The resource id "${id}" has to have 1 to ${LONGEST.resourceId} characters.`);
      if (known.has(id)) problems.push(`The resource id "${id}" is used twice.`);
      known.set(id, resource);
    }
    const used = new Set(POPUP_TEXTS);
    for (const reference of references(manifest)) {
      const id = reference.getAttribute('resid') ?? '';
      const resource = known.get(id);
      used.add(id);
      if (!resource) problems.push(`${describe(reference)} names the resource "${id}", which does not exist.`);
      else if (kindOfResource(resource) !== resourceKind(reference)) problems.push(`${describe(reference)} needs a resource among ${resourceKind(reference)}; "${id}" is none.`);
    }
    for (const id of known.keys()) if (!used.has(id)) problems.push(`Nothing uses the resource "${id}".`);
    return problems;
  },
};

/** Default and overrides of an element. */
function values(element: Element): readonly string[] {
  return [element, ...element.children].map((each) => each.getAttribute('DefaultValue') ?? each.getAttribute('Value') ?? '');
}

const lengths: ManifestRule = {
  id: 'lengths',
  check: (manifest) => {
    const limits: readonly (readonly [string, readonly Element[], number])[] = [
      ['DisplayName', all(manifest, 'DisplayName'), LONGEST.displayName],
      ['Description', [top(manifest, 'Description')].filter((element) => element !== undefined), LONGEST.description],
      ['A short string', all(manifest, 'ShortStrings').flatMap((group) => group.children), LONGEST.shortString],
      ['A long string', all(manifest, 'LongStrings').flatMap((group) => group.children), LONGEST.longString],
    ];
    const problems = limits.flatMap(([name, elements, longest]) =>
      elements.flatMap(values).flatMap((value) => (value.trim() !== '' && value.length <= longest ? [] : [`${name} has to have 1 to ${longest} characters: "${value}".`])),
    );
    if (textOf(top(manifest, 'ProviderName')) === '') problems.push('ProviderName is empty.');
    return problems;
  },
};

const addresses: ManifestRule = {
  id: 'one-https-origin',
  check: (manifest) => {
    const base = baseAddress(manifest);
    if (base === null) return ['DefaultSettings/SourceLocation is no full address.'];
    return urls(manifest).flatMap(({ element, url }) => {
      if (!URL.canParse(url)) return [`${describe(element)} is no full address: "${url}".`];
      const { protocol, origin } = new URL(url);
      return [
        ...(protocol === 'https:' ? [] : [`${describe(element)} has to begin with https: "${url}".`]),
        ...(origin === new URL(base).origin ? [] : [`${describe(element)} is on another host than the pane: "${url}".`]),
        ...(url.length <= LONGEST.url ? [] : [`${describe(element)} is longer than ${LONGEST.url} characters.`]),
      ];
    });
  },
};

function fileAt(manifest: Document, url: string, files: HostedFiles): Uint8Array | null {
  const base = baseAddress(manifest);
  const path = base === null ? null : pathBelow(base, url);
  return path === null ? null : files(path);
}

const hostedFiles: ManifestRule = {
  id: 'files-exist',
  check: (manifest, files) => urls(manifest).flatMap(({ element, url }) => (fileAt(manifest, url, files) ? [] : [`${describe(element)} names a file that is not there: "${url}".`])),
};

/** Each image with the size, in pixels, that the manifest gives it. */
function sizedImages(manifest: Document): readonly { readonly what: string; readonly size: number; readonly urls: readonly string[] }[] {
  const images = new Map(all(manifest, 'Images').flatMap((group) => group.children.map((image) => [image.getAttribute('id'), image] as const)));
  const ribbon = all(manifest, 'Icon').flatMap((icon) =>
    icon.children.map((image) => {
      const resource = images.get(image.getAttribute('resid'));
      const size = image.getAttribute('size') ?? '';
      return { what: `The ribbon's icon of ${size} pixels`, size: Number(size), urls: resource ? values(resource) : [] };
    }),
  );
  return [
    ...all(manifest, 'IconUrl').map((element) => ({ what: 'IconUrl', size: 32, urls: values(element) })),
    ...all(manifest, 'HighResolutionIconUrl').map((element) => ({ what: 'HighResolutionIconUrl', size: 64, urls: values(element) })),
    ...ribbon,
  ];
}

const iconSizes: ManifestRule = {
  id: 'icon-sizes',
  check: (manifest, files) => {
    const problems: string[] = [];
    for (const icon of all(manifest, 'Icon')) {
      const sizes = icon.children.map((image) => Number(image.getAttribute('size')));
      for (const size of RIBBON_ICON_SIZES.required) if (!sizes.includes(size)) problems.push(`${describe(icon)} needs an image of ${size} pixels.`);
      for (const size of sizes) if (!RIBBON_ICON_SIZES.allowed.some((allowed) => allowed === size)) problems.push(`${describe(icon)} may have no image of ${size} pixels.`);
      if (new Set(sizes).size < sizes.length) problems.push(`${describe(icon)} has two images of one size.`);
    }
    for (const { what, size, urls: addressesOfImage } of sizedImages(manifest)) {
      for (const url of addressesOfImage) {
        const bytes = fileAt(manifest, url, files);
        if (!bytes) continue;
        const png = readPngHeader(bytes);
        if (!png) problems.push(`${what} is no PNG: "${url}".`);
        else if (png.width !== size || png.height !== size) problems.push(`${what} is ${png.width} by ${png.height} pixels, not ${size}: "${url}".`);
      }
    }
    return problems;
  },
};

export const RESOURCE_RULES: readonly ManifestRule[] = [resourceIds, popupTexts, lengths, addresses, hostedFiles, iconSizes];
