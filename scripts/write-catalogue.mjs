/**
 * Writes src/checks/catalogue.ts and src/checks/question-catalogue.ts, and the ids of the checks in the schema of team.json, from the folders of the
 * practice points: a check or a question is registered by the place of its file and nowhere else. A file in such a folder is a check when it exports
 * one as its default; those in its folder "questions" are questions by the same rule.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../src/checks');
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const points = fs
  .readdirSync(folder)
  .filter((name) => /^[1-8]-/.test(name))
  .sort();

/** Files of a folder that export what `define` makes as their default: what they are called in the code, and where they stand. */
function filesIn(place, define) {
  const within = path.join(folder, place);
  if (!fs.existsSync(within)) return [];
  return fs
    .readdirSync(within)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const text = fs.readFileSync(path.join(within, name), 'utf8');
      if (!text.includes(`export default ${define}`)) return [];
      return [{ name: camel(name.slice(0, -3)), from: `./${place}/${name.slice(0, -3)}`, id: /^ {2}id: '([^']+)'/m.exec(text)?.[1] ?? '' }];
    });
}

function catalogue(type, from, constant, says, entries) {
  return `// Written by "npm run catalogue" from the folders of the practice points. Do not edit.
import type { ${type} } from '${from}';
${entries.map((entry) => `import ${entry.name} from '${entry.from}';`).join('\n')}

/** ${says} */
export const ${constant}: readonly ${type}[] = [${entries.map((entry) => `\n  ${entry.name},`).join('')}\n];
`;
}

const checks = points.flatMap((point) => filesIn(point, 'defineCheck'));
// A follow-up stands behind its question: "pp1.q2", "pp1.q2a".
const questions = points.flatMap((point) => filesIn(`${point}/questions`, 'defineQuestion')).sort((a, b) => (a.id < b.id ? -1 : 1));
const SCHEMA = '../checker/team/team.schema.json';
const schema = JSON.parse(fs.readFileSync(path.join(folder, SCHEMA), 'utf8'));
schema.properties.checks.propertyNames.enum = checks.map(({ id }) => id);
const files = {
  [SCHEMA]: `${JSON.stringify(schema, null, 2)}\n`,
  'catalogue.ts': catalogue('Check', './check', 'CHECKS', 'Every check, in the order of the practice points.', checks),
  'question-catalogue.ts': catalogue('Question', './question', 'QUESTIONS', 'Every reflective question, in order, a follow-up behind its question.', questions),
};

for (const [name, text] of Object.entries(files)) {
  const target = path.join(folder, name);
  if (!process.argv.includes('--verify')) fs.writeFileSync(target, text);
  // A checkout on Windows may have other line ends.
  else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8').replace(/\r\n/g, '\n') !== text) {
    console.error(`${path.basename(name)} does not fit the folders of the practice points: run "npm run catalogue".`);
    process.exitCode = 1;
  }
}
