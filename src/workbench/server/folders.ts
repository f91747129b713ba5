import { dirname, join, normalize, sep } from 'node:path';
import { existsSync } from 'node:fs';

/** A folder on disk and where its files appear. */
export interface ServedFolder {
  /** Begins and ends with "/". */
  readonly at: string;
  readonly folder: string;
  /** The file for the address of the folder itself. */
  readonly index?: string;
}

/** What the workbench serves; the longest address first, so that the page's own does not hide the others. */
export interface WorkbenchFolders {
  readonly page: ServedFolder;
  readonly pane: ServedFolder;
  readonly office: ServedFolder;
}

/**
 * Finds what `npm run build` made, and the npm package of office.js.
 * @param dist the folder of the build
 * @throws Error with one line that says what to do where something is missing
 */
export function findFolders(dist: string): WorkbenchFolders {
  const built: readonly string[] = ['workbench/index.html', 'taskpane/taskpane.html'];
  const missing = built.find((file) => !existsSync(join(dist, file)));
  if (missing) throw new Error(`${join(dist, missing)} is not there. Run “npm run build” first.`);
  return {
    pane: { at: '/taskpane/', folder: join(dist, 'taskpane'), index: 'taskpane.html' },
    office: { at: '/office/', folder: officeFolder(dist) },
    page: { at: '/', folder: join(dist, 'workbench'), index: 'index.html' },
  };
}

/** Microsoft's files stay where npm put them, and are served as they are. */
function officeFolder(dist: string): string {
  const folder = join(dirname(dist), 'node_modules/@microsoft/office-js/dist');
  if (!existsSync(join(folder, 'office.js'))) throw new Error('The package @microsoft/office-js is not there. Run “npm ci” first.');
  return folder;
}

/**
 * The file that an address means in a folder; null where it would lie outside of it or names nothing a server should give.
 * @param path the path of the address as it was sent, with its escapes
 */
export function fileFor({ at, folder, index }: ServedFolder, path: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(path.slice(at.length));
  } catch {
    return null;
  }
  if (name === '') return index === undefined ? null : join(folder, index);
  if (/[\0\\:]/.test(name) || name.split('/').some((part) => part === '' || part.startsWith('.'))) return null;
  const file = normalize(join(folder, name));
  return file.startsWith(folder + sep) ? file : null;
}
