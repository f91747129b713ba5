/**
 * Writes src/workbench/host/word-api.json from the type definitions of Office.js: which classes of Word there are, and for each member
 * whether it is a property, an object, a method or an event, and which requirement set it belongs to. The workbench's host gates members
 * by it, and the script that adds what the npm build of office.js lacks makes its proxies from it.
 *
 *   node scripts/write-word-api.mjs            writes the table
 *   node scripts/write-word-api.mjs --verify   fails where the table is not what would be written
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const TYPES = require.resolve('@types/office-js/index.d.ts');
const { version, license } = require('@types/office-js/package.json');
const TARGET = new URL('../src/workbench/host/word-api.json', import.meta.url);

/** Sets beyond these are never reported by the host, so nobody calls their members. */
const HIGHEST = { WordApi: 1.9, WordApiDesktop: 1.3 };

const source = ts.createSourceFile('index.d.ts', readFileSync(TYPES, 'utf8'), ts.ScriptTarget.ES2022, true);
const declarations = source.statements
  .filter((statement) => ts.isModuleDeclaration(statement) && statement.name.text === 'Word' && statement.body && ts.isModuleBlock(statement.body))
  .flatMap((statement) => [...statement.body.statements]);

/** The first requirement set that a comment names, such as "WordApi 1.3"; null where it names none. */
function requirementSet(node) {
  const comment = (node.jsDoc ?? []).map((doc) => doc.getText()).join('\n');
  const found = /\[Api set:\s*([A-Za-z]+)\s*([0-9.]+)?/.exec(comment);
  return found ? `${found[1]} ${found[2] ?? '1.1'}` : null;
}

function isCovered(set) {
  if (set === null) return true;
  const [name, number] = set.split(' ');
  return Number(number) <= (HIGHEST[name] ?? 0);
}

const isClientObject = (node) => ts.isClassDeclaration(node) && node.heritageClauses?.some((clause) => clause.getText().includes('ClientObject'));
const classNames = new Set(declarations.filter((node) => isClientObject(node) && isCovered(requirementSet(node))).map((node) => node.name.text));

/** The class of Word that a type names, or null. */
function classOf(type) {
  const name = /^(?:Word\.)?([A-Za-z]+)$/.exec(type?.getText().trim() ?? '')?.[1];
  return name && classNames.has(name) ? name : null;
}

const isReadOnly = (member) => Boolean(member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword));
const NOT_ASKED_OF_THE_HOST = new Set(['context', 'load', 'toJSON', 'set', 'untrack']);

function tableOf(node) {
  const table = { properties: {}, objects: {}, methods: {}, events: {} };
  const ofClass = requirementSet(node);
  for (const member of node.members) {
    const name = member.name?.getText();
    const set = requirementSet(member) ?? ofClass;
    if (!name || NOT_ASKED_OF_THE_HOST.has(name) || !isCovered(set)) continue;
    const inSet = set ? { set } : {};
    if (name === 'items') {
      table.item = classOf(member.type.elementType);
    } else if (name === 'track') {
      table.tracked = true;
    } else if (ts.isPropertyDeclaration(member)) {
      const type = classOf(member.type);
      if (/EventHandlers</.test(member.type?.getText() ?? '')) table.events[name] = inSet;
      else if (type) table.objects[name] = { type, ...inSet };
      else table.properties[name] = { ...inSet, ...(isReadOnly(member) ? { readOnly: true } : {}) };
    } else if (ts.isMethodDeclaration(member) && !table.methods[name]) {
      const returns = classOf(member.type);
      table.methods[name] = { ...(returns ? { returns } : {}), ...(/ClientResult/.test(member.type?.getText() ?? '') ? { result: true } : {}), ...inSet };
    }
  }
  return table;
}

const enumOf = (node) =>
  Object.fromEntries(node.members.map((member) => [member.name.getText(), member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : member.name.getText()]));

const written = `${JSON.stringify({
  notice: `Derived from @types/office-js ${version} (${license} licence, https://github.com/DefinitelyTyped/DefinitelyTyped) by scripts/write-word-api.mjs; do not edit.`,
  classes: Object.fromEntries(declarations.filter((node) => isClientObject(node) && classNames.has(node.name.text)).map((node) => [node.name.text, tableOf(node)])),
  enums: Object.fromEntries(declarations.filter((node) => ts.isEnumDeclaration(node) && isCovered(requirementSet(node))).map((node) => [node.name.text, enumOf(node)])),
}).replaceAll(/("[A-Za-z]+":\{"properties")/g, '\n$1')}\n`;

if (!process.argv.includes('--verify')) {
  writeFileSync(TARGET, written);
} else if (readFileSync(TARGET, 'utf8') !== written) {
  console.error('src/workbench/host/word-api.json is not what the type definitions say; run node scripts/write-word-api.mjs');
  process.exitCode = 1;
}
