import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { contentType } from './content-types';
import type { WorkbenchFolders } from './folders';
import { fileFor } from './folders';
import { withWorkbenchScripts } from './pane-page';
import { securityHeaders } from './security';

/** Only this computer can reach the workbench. */
const LOCAL = 'localhost';
const HIGHEST_TRIED = 20;

const SCRIPTS = { before: '/desktop-word.js', office: '/office/office.js', after: '/complete-office.js' };

export interface ServerOptions {
  /** The port to listen on; 0 for any that is free. */
  readonly port: number;
  /** Takes the next port that is free where this one is taken. */
  readonly orNext?: boolean;
  readonly folders: WorkbenchFolders;
}

export interface RunningServer {
  /** "http://localhost:3000" */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench's page, the built pane and the npm build of office.js to this computer alone.
 * @throws Error where the port is taken
 */
export async function startServer({ port, orNext = false, folders }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(request, response, folders).catch((error: unknown) => fail(response, 500, error instanceof Error ? error.message : String(error)));
  });
  const taken = await listen(server, port, orNext && port !== 0 ? port + HIGHEST_TRIED : port);
  return {
    url: `http://${LOCAL}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, last: number): Promise<number> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(server, next);
    } catch (error) {
      if (!isTaken(error) || next >= last) throw isTaken(error) ? new Error(`Port ${next} is taken. Close what uses it, or choose another with PORT=….`) : error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOCAL, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';
}

async function answer(request: IncomingMessage, response: ServerResponse, folders: WorkbenchFolders): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return fail(response, 405, 'Only GET is answered here.');
  // A page elsewhere could have its own name point to this computer; it would still name itself here.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) return fail(response, 403, 'This server answers to localhost only.');
  const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
  const folder = [folders.pane, folders.office, folders.page].find(({ at }) => path.startsWith(at));
  const file = folder ? fileFor(folder, path) : null;
  const size = file === null ? null : await sizeOf(file);
  if (!folder || file === null || size === null) return fail(response, 404, 'Not found');
  const isPane = folder === folders.pane;
  const headers = { ...securityHeaders(isPane), 'content-type': contentType(file) };
  if (isPane && basename(file) === 'taskpane.html') {
    const html = withWorkbenchScripts(await readFile(file, 'utf8'), SCRIPTS);
    response.writeHead(200, { ...headers, 'content-length': Buffer.byteLength(html) });
    response.end(request.method === 'HEAD' ? undefined : html);
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

async function sizeOf(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

function fail(response: ServerResponse, status: number, line: string): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { ...securityHeaders(false), 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${line}\n`);
}
