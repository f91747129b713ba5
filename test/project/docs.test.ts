import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { exampleOf } from '../../scripts/docs/example';
import { markedWords } from '../../scripts/docs/marked-words';
import { docsPages } from '../../scripts/docs/pages';
import { CHECKS } from '../../src/checks/catalogue';
import type { Check } from '../../src/checks/check';
import { CHECKS_WITH_GUIDANCE } from '../../src/checks/sources';

const folder = path.join(__dirname, '../../docs');
const pages = docsPages();

it('are what the checks give', () => {
  const kept = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  // A checkout on Windows may have other line ends.
  const textOf = (page: string): string => readFileSync(path.join(folder, page), 'utf8').replace(/\r\n/g, '\n');
  const stale = [...new Set([...pages.keys(), ...kept])].filter((page) => !kept.includes(page) || textOf(page) !== pages.get(page));
  expect({ 'run "npm run docs": these pages are not what the checks give': stale }).toEqual({ 'run "npm run docs": these pages are not what the checks give': [] });
});

it('have a page for each check and point only to pages and files that are there', () => {
  expect(pages.size).toBeGreaterThan(CHECKS.length);
  const lost = [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => path.join(path.dirname(page), target)).filter((target) => !existsSync(path.join(folder, target))),
  );
  expect(lost).toEqual([]);
});

it('name guidance only for checks that exist', () => {
  expect(CHECKS_WITH_GUIDANCE.filter((id) => !CHECKS.some((check) => check.id === id))).toEqual([]);
});

describe('an example', () => {
  it('of a line shows the marked words bold, and its signs as they are', () => {
    expect(exampleOf('Mum * 2 is a mess.', [{ start: 0, end: 17 }])).toBe('- **Mum \\* 2 is a mess**.');
  });

  it('of a whole text points to the marked words', () => {
    expect(exampleOf('# Risks\n- Neglect\n- Mould', [{ start: 10, end: 17 }])).toBe('````text\n# Risks\n- Neglect\n  ^^^^^^^\n- Mould\n````');
  });

  it('shows what the check marks, also where the example does not bracket it', () => {
    const check = CHECKS.find(({ id }) => id === 'vague-concern') as Check;
    expect(markedWords(check, { text: 'Gran rang. Worries remain about the baby.' })).toEqual({ text: 'Gran rang. Worries remain about the baby.', marks: [{ start: 11, end: 41 }], replacements: [] });
  });
});
