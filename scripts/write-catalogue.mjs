/**
 * Writes src/checks/catalogue.ts from the folders of the practice points: a check is registered by the place of its file and nowhere else.
 * A file in such a folder is a check when its name is a check's id, that is, when it exports a check as its default.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/checks');
const target = path.join(folder, 'catalogue.ts');
const camel = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const checks = fs
  .readdirSync(folder)
  .filter((name) => /^[1-8]-/.test(name))
  .sort()
  .flatMap((point) =>
    fs
      .readdirSync(path.join(folder, point))
      .filter((name) => name.endsWith('.ts') && /export default defineCheck/.test(fs.readFileSync(path.join(folder, point, name), 'utf8')))
      .sort()
      .map((name) => ({ id: name.slice(0, -3), from: `./${point}/${name.slice(0, -3)}` })),
  );

const text = `// Written by "npm run catalogue" from the folders of the practice points. Do not edit.
import type { Check } from './check';
${checks.map(({ id, from }) => `import ${camel(id)} from '${from}';`).join('\n')}

/** Every check, in the order of the practice points. */
export const CHECKS: readonly Check[] = [${checks.map(({ id }) => `\n  ${camel(id)},`).join('')}\n];
`;

if (process.argv.includes('--verify')) {
  // A checkout on Windows may have other line ends.
  if (fs.readFileSync(target, 'utf8').replace(/\r\n/g, '\n') !== text) {
    console.error('src/checks/catalogue.ts does not fit the folders of the checks: run "npm run catalogue".');
    process.exit(1);
  }
} else fs.writeFileSync(target, text);
