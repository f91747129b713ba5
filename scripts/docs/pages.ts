import { readdirSync } from 'node:fs';
import path from 'node:path';
import { CHECKS } from '../../src/checks/catalogue';
import { checkPage } from './check-page';
import { indexPage } from './index-page';

/** Every page of docs/: its text by its path there, with "/" between. */
export function docsPages(): ReadonlyMap<string, string> {
  const folders = readdirSync(path.join(__dirname, '../../src/checks')).filter((name) => /^[1-8]-/.test(name)).sort();
  const pages = new Map([['README.md', indexPage(CHECKS, folders)]]);
  for (const check of CHECKS) {
    const folder = folders[check.point - 1];
    if (folder === undefined) throw new RangeError(`${check.id} belongs to practice point ${check.point}, which has no folder.`);
    pages.set(`${folder}/${check.id}.md`, checkPage(check, folder));
  }
  return pages;
}
