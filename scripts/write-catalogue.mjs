/**
 * Writes src/checks/catalogue.ts, and the ids in the schema of team.json, from the folders of the practice points: a check is registered by the place of its file and nowhere else.
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

const schemaFile = path.join(folder, '../checker/team/team.schema.json');
const schema = JSON.parse(fs.readFileSync(schemaFile, 'utf8'));
schema.properties.checks.propertyNames.enum = checks.map(({ id }) => id);

for (const [file, wanted] of [[target, text], [schemaFile, `${JSON.stringify(schema, null, 2)}\n`]]) {
  if (!process.argv.includes('--verify')) fs.writeFileSync(file, wanted);
  // A checkout on Windows may have other line ends.
  else if (fs.readFileSync(file, 'utf8').replace(/\r\n/g, '\n') !== wanted) {
    console.error(`${path.relative(path.join(folder, '../..'), file)} does not fit the folders of the checks: run "npm run catalogue".`);
    process.exit(1);
  }
}
