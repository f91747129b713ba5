import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';
import { headersFor } from './headers';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
};

/** The file a request asks for; null if it lies outside the folder or has a type we do not serve. */
function fileFor(folder: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name);
  return !name.includes('\0') && file.startsWith(folder + path.sep) && Object.hasOwn(TYPES, path.extname(file)) ? file : null;
}

/** Answers GET and HEAD with the files of one folder, nothing else. */
export function staticFiles(folder: string): RequestListener {
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const file = fileFor(folder, request.url ?? '/');
    const bytes = file === null ? null : await readFile(file).catch(() => null);
    if (file === null || bytes === null) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is no such file.');
      return;
    }
    response.writeHead(200, { ...headersFor(file), 'Content-Type': TYPES[path.extname(file)], 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };
}
