import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ApiTable } from '../../../src/workbench/host/rich-api/api-table';
import { requirementSetOf } from '../../../src/workbench/host/rich-api/api-table';
import api from '../../../src/workbench/host/word-api.json';

const table: ApiTable = api;

it('is what the type definitions say', async () => {
  const script = join(__dirname, '../../../scripts/write-word-api.mjs');
  await expect(promisify(execFile)(process.execPath, [script, '--verify'])).resolves.toMatchObject({ stderr: '' });
});

it('says where it comes from', () => {
  expect(api.notice).toMatch(/@types\/office-js .*MIT/);
});

it('knows the requirement set of each member', () => {
  expect(requirementSetOf(table, 'Paragraph', 'text')).toBe('WordApi 1.1');
  expect(requirementSetOf(table, 'Paragraph', 'uniqueLocalId')).toBe('WordApi 1.6');
  expect(requirementSetOf(table, 'Paragraph', 'getText')).toBe('WordApi 1.7');
  expect(requirementSetOf(table, 'Body', 'footnotes')).toBe('WordApi 1.5');
  expect(requirementSetOf(table, 'Body', 'shapes')).toBe('WordApiDesktop 1.2');
  expect(requirementSetOf(table, 'Paragraph', 'nothing')).toBeUndefined();
});

it('leaves out what no host of ours offers', () => {
  const sets = Object.values(table.classes).flatMap(({ properties, objects, methods, events }) => [properties, objects, methods, events].flatMap((members) => Object.values(members).map(({ set }) => set)));
  expect([...new Set(sets)].filter((set) => set && !/^(WordApi 1\.[1-9]|WordApiDesktop 1\.[123])$/.test(set))).toEqual([]);
});
