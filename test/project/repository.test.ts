import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(__dirname, '../..');

interface Package {
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface LockEntry extends Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const ours = json<Package>('package.json');
const lock = json<{ readonly packages: Readonly<Record<string, LockEntry>> }>('package-lock.json').packages;

/** Paths of all files in these folders, relative to the root, with "/" between. */
const filesIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')),
  );

describe('the packages', () => {
  const named = Object.entries({ ...ours.dependencies, ...ours.devDependencies });

  it('are pinned to one version each', () => {
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('are locked at the version that package.json names', () => {
    expect(named.filter(([name, version]) => lock[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });

  it('can be fetched from any registry: the lock file names none', () => {
    expect(Object.entries(lock).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  it('that the product ships have a permissive licence', () => {
    const PERMISSIVE = new Set(['MIT', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'BlueOak-1.0.0']);
    const shipped = Object.entries(lock).filter(([place, entry]) => place !== '' && !entry.dev && !entry.optional);
    const licences = shipped.map(([place]) => {
      const file = path.join(place, 'package.json');
      return [place, existsSync(path.join(root, file)) ? json<Package>(file).license : 'not installed'] as const;
    });
    expect(licences.length).toBeGreaterThan(Object.keys(ours.dependencies ?? {}).length);
    expect(licences.filter(([, licence]) => !PERMISSIVE.has(licence ?? ''))).toEqual([]);
  });
});

describe('the source', () => {
  const files = filesIn('src', 'test', 'scripts');

  it('has no drawer for odds and ends', () => {
    const drawer = /(^|[-_])(utils?|utilities|helpers?|managers?|misc)(\.|$)/i;
    expect(files.filter((file) => file.split('/').some((part) => drawer.test(part)))).toEqual([]);
  });

  it('leaves nothing for later and silences no check', () => {
    // Put together from pieces, so that this file is not found by its own rule.
    const marks = ['TO' + 'DO', 'FIX' + 'ME', 'eslint-' + 'disable', '@ts-' + 'ignore', '@ts-' + 'expect-error', '@ts-' + 'nocheck'];
    const skipped = new RegExp(String.raw`\b(?:it|test|describe)\.(?:sk` + String.raw`ip|on` + String.raw`ly|to` + String.raw`do)\b|\bx(?:it|describe)\(`);
    const code = files.filter((file) => /\.[cm]?[jt]sx?$/.test(file));
    expect(code.length).toBeGreaterThan(20);
    const found = code.filter((file) => {
      const text = readFileSync(path.join(root, file), 'utf8');
      return marks.some((mark) => text.includes(mark)) || skipped.test(text);
    });
    expect(found).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

  it('names only commands that exist', () => {
    const commands = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, command]) => command ?? '');
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((command) => !Object.hasOwn(ours.scripts ?? {}, command))).toEqual([]);
  });

  it('tells the direction of imports as lint enforces it', () => {
    interface Rule {
      readonly name: string;
      readonly to: { readonly pathNot?: string };
    }
    const { forbidden } = createRequire(__filename)('../../.dependency-cruiser.cjs') as { readonly forbidden: readonly Rule[] };
    const enforced = new Map<string, readonly string[]>();
    for (const { name, to } of forbidden) {
      const [, folder] = /^(\w+)-imports-only-what-it-may$/.exec(name) ?? [];
      const allowed = /\(([^)]*)\)/.exec(to.pathNot ?? '')?.[1]?.split('|') ?? [];
      if (folder) enforced.set(folder, allowed.filter((other) => other !== folder).sort());
    }
    const told = new Map(
      [...readme.matchAll(/^\| `src\/(\w+)` \|[^|]*\|([^|]*)\|$/gm)].map(([, folder = '', cell = '']) => [folder, [...cell.matchAll(/`(\w+(?:\/[\w-]+)?)`/g)].map(([, other = '']) => other).sort()]),
    );
    expect(told).toEqual(enforced);
  });

  it('points only to files that are there', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  });
});
