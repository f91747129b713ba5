import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { staticFiles } from '../../scripts/hosting/static-files';

describe('serving the pane', () => {
  let parent: string;
  let server: Server;

  beforeAll(async () => {
    parent = mkdtempSync(path.join(tmpdir(), 'full-picture-hosting-'));
    mkdirSync(path.join(parent, 'pane', 'assets'), { recursive: true });
    mkdirSync(path.join(parent, 'pane-next-door'));
    writeFileSync(path.join(parent, 'pane', 'taskpane.html'), '<p>pane</p>');
    writeFileSync(path.join(parent, 'pane', 'assets', 'icon-16.png'), 'png');
    writeFileSync(path.join(parent, 'pane', '.env'), 'secret');
    writeFileSync(path.join(parent, 'outside.html'), 'secret');
    writeFileSync(path.join(parent, 'pane-next-door', 'page.html'), 'secret');
    server = createServer(staticFiles(path.join(parent, 'pane')));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(parent, { recursive: true });
  });

  /** Sends the path as it is: `fetch` would tidy it up first. */
  const ask = (url: string, method = 'GET') =>
    new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
      request({ port: (server.address() as AddressInfo).port, host: 'localhost', path: url, method, agent: false }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      })
        .on('error', reject)
        .end();
    });

  it('gives a page with what a browser has to know about it', async () => {
    const { status, headers, body } = await ask('/taskpane.html?_host_Info=Word$Win32$16.01');
    expect([status, body]).toEqual([200, '<p>pane</p>']);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/^frame-ancestors 'self' https:/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets Word keep the icons', async () => {
    const { status, headers } = await ask('/assets/icon-16.png');
    expect(status).toBe(200);
    expect(headers['cache-control']).not.toMatch(/no-cache|no-store/);
  });

  it('answers HEAD without the file', async () => {
    const { status, headers, body } = await ask('/taskpane.html', 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, '11', '']);
  });

  it.each(['/../outside.html', '/..%2foutside.html', '/%2e%2e/outside.html', '/..%2fpane-next-door/page.html', '/.env', '/', '/assets', '/missing.html', '/%zz.html', '/taskpane.html%00.png'])(
    'does not give out %s',
    async (url) => {
      const { status, body } = await ask(url);
      expect(status).toBe(404);
      expect(body).not.toContain('secret');
    },
  );

  it('takes nothing in', async () => {
    expect((await ask('/taskpane.html', 'POST')).status).toBe(405);
  });
});
