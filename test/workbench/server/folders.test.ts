import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileFor, findFolders } from '../../../src/workbench/server/folders';

describe('the file for an address', () => {
  const folder = { at: '/taskpane/', folder: '/served/taskpane', index: 'taskpane.html' };

  it('lies in the folder', () => {
    expect(fileFor(folder, '/taskpane/')).toBe('/served/taskpane/taskpane.html');
    expect(fileFor(folder, '/taskpane/assets/icon%2016.png')).toBe('/served/taskpane/assets/icon 16.png');
  });

  it.each([
    '/taskpane/../secret',
    '/taskpane/..%2fsecret',
    '/taskpane/%2e%2e/secret',
    '/taskpane/a/../../secret',
    '/taskpane//etc/passwd',
    '/taskpane/..%5csecret',
    '/taskpane/c:%5csecret',
    '/taskpane/a%00.js',
    '/taskpane/.env',
    '/taskpane/a/.git/config',
    '/taskpane/%zz',
  ])('is none for %s', (path) => {
    expect(fileFor(folder, path)).toBeNull();
  });
});

describe('what is served', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'folders-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));
  const write = (file: string) => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  };

  it('has to be built first', () => {
    expect(() => findFolders(join(root, 'dist'))).toThrow(/npm run build/);
    write('dist/workbench/index.html');
    expect(() => findFolders(join(root, 'dist'))).toThrow(/taskpane\.html.*npm run build/);
  });

  it('needs office.js from npm', () => {
    write('dist/workbench/index.html');
    write('dist/taskpane/taskpane.html');
    expect(() => findFolders(join(root, 'dist'))).toThrow(/npm ci/);
    write('node_modules/@microsoft/office-js/dist/office.js');
    expect(findFolders(join(root, 'dist')).office.folder).toBe(join(root, 'node_modules/@microsoft/office-js/dist'));
  });
});
