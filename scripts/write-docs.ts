/** Writes docs/ from the checks: npm run docs */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsPages } from './docs/pages';

const target = path.join(__dirname, '../docs');
const pages = docsPages();
// The page of a check that is gone goes with it; this folder holds nothing else.
rmSync(target, { recursive: true, force: true });
for (const [page, text] of pages) {
  const file = path.join(target, page);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
