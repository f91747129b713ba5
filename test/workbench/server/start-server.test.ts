import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbenchFolders } from '../../../src/workbench/server/folders';
import type { RunningServer } from '../../../src/workbench/server/start-server';
import { startServer } from '../../../src/workbench/server/start-server';

const OFFICE = join(__dirname, '../../../node_modules/@microsoft/office-js/dist');
const PANE = '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';

let root: string;
let folders: WorkbenchFolders;
let server: RunningServer;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'server-'));
  for (const [file, content] of [['page/index.html', '<p>page</p>'], ['pane/taskpane.html', PANE], ['pane/taskpane.js', 'void 0;']] as const) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  folders = {
    page: { at: '/', folder: join(root, 'page'), index: 'index.html' },
    pane: { at: '/taskpane/', folder: join(root, 'pane'), index: 'taskpane.html' },
    office: { at: '/office/', folder: OFFICE },
  };
  server = await startServer({ port: 0, folders });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(server.url + path, init);

/** As `fetch`, which sends neither paths that lead upwards nor another host's name. */
function rawGet(path: string, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    request({ host: 'localhost', port, path, headers: host ? { host } : {} }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

it('serves the page', async () => {
  const response = await get('/');
  expect([response.status, await response.text()]).toEqual([200, '<p>page</p>']);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

it('serves the pane with office.js from npm in place of the one on the net', async () => {
  const html = await (await get('/taskpane/taskpane.html')).text();
  expect(html).not.toContain('appsforoffice.microsoft.com');
  expect(html.match(/src="[^"]*"/g)).toEqual(['src="/desktop-word.js"', 'src="/office/office.js"', 'src="/complete-office.js"']);
});

it('serves Microsoft’s files byte for byte', async () => {
  for (const file of ['office.js', 'word-win32-16.01.js', 'en-gb/office_strings.js']) {
    const served = Buffer.from(await (await get(`/office/${file}`)).arrayBuffer());
    expect(served.equals(readFileSync(join(OFFICE, file)))).toBe(true);
  }
});

it('lets the pane ask nothing of any server, and the page only its own', async () => {
  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
  expect(await policy('/taskpane/taskpane.html')).toMatch(/default-src 'none'.*connect-src localhost:\*\/taskpane\/team\.json 127\.0\.0\.1:\*\/taskpane\/team\.json;.*frame-ancestors 'self'/);
  expect(await policy('/')).toMatch(/default-src 'none'.*connect-src 'self'.*frame-ancestors 'none'/);
  for (const path of ['/', '/taskpane/taskpane.html']) expect(await policy(path)).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
});

it('gives nothing beyond its folders', async () => {
  expect(await rawGet('/../package.json')).toBe(404);
  expect(await rawGet('/office/..%2f..%2f..%2f..%2fpackage.json')).toBe(404);
  expect(await rawGet('/taskpane')).toBe(404);
  expect(await rawGet('/nothing.js')).toBe(404);
});

it('answers to its own name alone, and to questions alone', async () => {
  expect(await rawGet('/', 'evil.example')).toBe(403);
  expect((await get('/', { method: 'POST' })).status).toBe(405);
});

it('cannot be reached from another computer', async () => {
  const { port } = new URL(server.url);
  const outside = Object.values(networkInterfaces()).flat().filter((address) => address && !address.internal && address.family === 'IPv4');
  for (const address of outside) await expect(fetch(`http://${address?.address}:${port}/`)).rejects.toThrow();
});

it('takes the next port where the first is taken, or says so', async () => {
  const port = Number(new URL(server.url).port);
  await expect(startServer({ port, folders })).rejects.toThrow(/taken/);
  const next = await startServer({ port, orNext: true, folders });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
  await next.close();
});
