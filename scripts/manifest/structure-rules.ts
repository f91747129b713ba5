import type { Element } from 'slimdom';
import { all, describe, textOf, top, xsiType, type ManifestRule } from './manifest';
import { CHILDREN, LONGEST, REQUIREMENT_SETS, WORD_TABS, type ChildRule } from './schema';

const OFFICE_APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';
const BASIC_TYPE_ELEMENTS = new Set(['Image', 'Images', 'Url', 'Urls', 'String', 'ShortStrings', 'LongStrings']);

function allowedChildren(element: Element): readonly ChildRule[] {
  const parent = element.parentElement?.localName;
  const grandparent = element.parentElement?.parentElement?.localName;
  const names = [`${grandparent}/${parent}/${element.localName}`, `${parent}/${element.localName}`, element.localName];
  const key = names.find((name) => Object.hasOwn(CHILDREN, name));
  return key ? (CHILDREN[key] ?? []) : [];
}

const order: ManifestRule = {
  id: 'order-of-elements',
  check: (manifest) =>
    all(manifest, '*').flatMap((element) => {
      const allowed = allowedChildren(element);
      const problems: string[] = [];
      let reached = 0;
      for (const child of element.children) {
        const place = allowed.findIndex((rule) => rule.name === child.localName);
        if (place < 0) problems.push(`${element.localName} may not hold ${child.localName}.`);
        else if (place < reached) problems.push(`In ${element.localName}, ${child.localName} has to stand before ${allowed[reached]?.name}.`);
        else reached = place;
      }
      for (const rule of allowed) {
        const count = element.children.filter((child) => child.localName === rule.name).length;
        if (count < rule.least) problems.push(`${element.localName} needs ${rule.name}.`);
        if (count > rule.most) problems.push(`${element.localName} may hold ${rule.name} only once.`);
      }
      return problems;
    }),
};

const namespaces: ManifestRule = {
  id: 'namespaces',
  check: (manifest) =>
    all(manifest, '*').flatMap((element) => {
      let inOverrides = false;
      for (let up: Element | null = element; up; up = up.parentElement) inOverrides ||= up.localName === 'VersionOverrides';
      const basic = BASIC_TYPE_ELEMENTS.has(element.localName) || (element.localName === 'Override' && inOverrides);
      const expected = basic ? BASIC_TYPES : inOverrides ? OVERRIDES : OFFICE_APP;
      return element.namespaceURI === expected ? [] : [`${describe(element)} is in the namespace ${element.namespaceURI}, not ${expected}.`];
    }),
};

const types: ManifestRule = {
  id: 'types',
  check: (manifest) => {
    const expected: readonly (readonly [string, readonly string[]])[] = [
      ['OfficeApp', ['TaskPaneApp']],
      ['VersionOverrides', ['VersionOverridesV1_0']],
      ['ExtensionPoint', ['PrimaryCommandSurface', 'ContextMenu']],
      ['Control', ['Button']],
      ['Action', ['ShowTaskpane', 'ExecuteFunction']],
    ];
    return expected.flatMap(([name, allowed]) =>
      all(manifest, name)
        .filter((element) => !allowed.includes(xsiType(element) ?? ''))
        .map((element) => `${name} has the type ${xsiType(element)}; it has to be ${allowed.join(' or ')}.`),
    );
  },
};

const actions: ManifestRule = {
  id: 'actions',
  check: (manifest) =>
    all(manifest, 'Action').flatMap((action) => {
      const has = (name: string) => action.children.some((child) => child.localName === name);
      if (xsiType(action) === 'ShowTaskpane') {
        return [...(has('SourceLocation') ? [] : ['ShowTaskpane needs SourceLocation.']), ...(has('FunctionName') ? ['ShowTaskpane has no FunctionName.'] : [])];
      }
      return [
        ...(has('FunctionName') ? [] : ['ExecuteFunction needs FunctionName.']),
        ...(all(manifest, 'FunctionFile').length > 0 ? [] : ['ExecuteFunction needs FunctionFile in DesktopFormFactor.']),
      ];
    }),
};

const id: ManifestRule = {
  id: 'id-is-a-random-guid',
  check: (manifest) => {
    const value = textOf(top(manifest, 'Id'));
    return /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(value) ? [] : [`Id is no random GUID: "${value}".`];
  },
};

const version: ManifestRule = {
  id: 'version',
  check: (manifest) => {
    const value = textOf(top(manifest, 'Version'));
    if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(value)) return [`Version is two to four numbers with points between, not "${value}".`];
    return Number(value.split('.')[0]) >= 1 ? [] : [`Version has to be 1.0 or more, not "${value}".`];
  },
};

const locales: ManifestRule = {
  id: 'locales',
  check: (manifest) => {
    const pattern = /^[a-z]{2,3}-[A-Z]{2}$/;
    const fallback = textOf(top(manifest, 'DefaultLocale'));
    const problems = pattern.test(fallback) ? [] : [`DefaultLocale needs language and country ("en-GB"), not "${fallback}".`];
    const seen = new Map<Element, Set<string>>();
    for (const override of all(manifest, 'Override')) {
      const locale = override.getAttribute('Locale') ?? '';
      const parent = override.parentElement;
      if (!parent) continue;
      const before = seen.get(parent) ?? new Set<string>();
      if (!pattern.test(locale)) problems.push(`An override of ${parent.localName} needs language and country, not "${locale}".`);
      if (locale === fallback) problems.push(`${parent.localName} overrides the default locale ${locale}.`);
      if (before.has(locale)) problems.push(`${parent.localName} has two overrides for ${locale}.`);
      seen.set(parent, before.add(locale));
    }
    return problems;
  },
};

const hosts: ManifestRule = {
  id: 'word-only',
  check: (manifest) =>
    all(manifest, 'Host').flatMap((host) => {
      const name = host.getAttribute('Name') ?? xsiType(host);
      return name === 'Document' ? [] : [`The host is "${name}", not Word ("Document").`];
    }),
};

const requirementSets: ManifestRule = {
  id: 'requirement-sets',
  check: (manifest) => {
    const versionPattern = /^\d+\.\d+$/;
    const base = top(manifest, 'Requirements');
    const asksForWord = base?.getElementsByTagNameNS('*', 'Set').some((set) => set.getAttribute('Name') === 'WordApi') ?? false;
    return [
      ...(asksForWord ? [] : ['The base manifest asks for no version of WordApi.']),
      ...all(manifest, 'Set').flatMap((set) => {
        const name = set.getAttribute('Name') ?? '';
        const least = set.getAttribute('MinVersion') ?? set.parentElement?.getAttribute('DefaultMinVersion') ?? '';
        return [
          ...(REQUIREMENT_SETS.has(name) ? [] : [`A manifest cannot ask for the requirement set "${name}" in Word.`]),
          ...(versionPattern.test(least) ? [] : [`The requirement set ${name} names no version ("1.3").`]),
        ];
      }),
    ];
  },
};

const permissions: ManifestRule = {
  id: 'permissions',
  check: (manifest) => {
    const value = textOf(top(manifest, 'Permissions'));
    return value === 'ReadWriteDocument' ? [] : [`Permissions is "${value}"; selecting and commenting need ReadWriteDocument.`];
  },
};

const controls: ManifestRule = {
  id: 'ribbon-ids',
  check: (manifest) => {
    const problems: string[] = [];
    const seen = new Set<string>();
    for (const element of [...all(manifest, 'Group'), ...all(manifest, 'Control')]) {
      const value = element.getAttribute('id') ?? '';
      if (value === '' || value.length > LONGEST.id) problems.push(`${element.localName} needs an id of at most ${LONGEST.id} characters.`);
      if (seen.has(value)) problems.push(`The id "${value}" is used twice.`);
      seen.add(value);
    }
    for (const tab of all(manifest, 'OfficeTab')) {
      const value = tab.getAttribute('id') ?? '';
      if (!WORD_TABS.has(value)) problems.push(`Word has no tab "${value}".`);
    }
    return problems;
  },
};

export const STRUCTURE_RULES: readonly ManifestRule[] = [order, namespaces, types, actions, id, version, locales, hosts, requirementSets, permissions, controls];
