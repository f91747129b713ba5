import { stat } from 'node:fs/promises';
import { join, resolve as absolute } from 'node:path';
import { glob } from 'tinyglobby';

/** A path that leads to no document, and why in one plain line. */
export interface NotFound {
  readonly path: string;
  readonly reason: string;
}

/**
 * The documents that paths lead to: a file itself, the .docx files in a folder and below, what a pattern matches. No file twice; in order.
 * Files in a folder are named from the folder as it was given.
 * Word's lock files (~$name.docx) are left out.
 */
export async function findFiles(paths: readonly string[]): Promise<{ files: string[]; notFound: NotFound[] }> {
  const files = new Map<string, string>();
  const notFound: NotFound[] = [];
  for (const path of paths) {
    const found = await resolve(path);
    if (found.length === 0) notFound.push({ path, reason: await whyNone(path) });
    for (const file of found) if (!files.has(absolute(file))) files.set(absolute(file), file);
  }
  return { files: [...files.values()], notFound };
}

async function resolve(path: string): Promise<string[]> {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'folder') return matching('**/*.docx', path);
  return /[*?[\]{}]/.test(path) ? matching(path.replace(/\\/g, '/')) : [];
}

async function matching(pattern: string, folder?: string): Promise<string[]> {
  const found = await glob(pattern, { ...(folder ? { cwd: folder } : {}), onlyFiles: true, caseSensitiveMatch: false, ignore: ['**/node_modules/**', '**/~$*'] });
  const documents = found.filter((file) => !/(?:^|[\\/])~\$/.test(file)).sort();
  return folder === undefined ? documents : documents.map((file) => join(folder, file));
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function whyNone(path: string): Promise<string> {
  if ((await kindOf(path)) === 'folder') return 'There is no .docx file in this folder.';
  return /[*?[\]{}]/.test(path) ? 'No file matches this pattern.' : 'There is no such file. Check the name and the folder.';
}
