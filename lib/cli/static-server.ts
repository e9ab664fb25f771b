/** Serves one folder of this computer to a browser on this computer. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const LOOPBACK = '127.0.0.1';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  // No charset: a saved page says in its own head which one it is in.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export interface StaticServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder on 127.0.0.1, on a free port. Nothing outside the folder is given out, links that
 * lead out of it included, and only to requests that name this very host: a page elsewhere cannot reach in by a
 * host name of its own that it points at this computer.
 * @param folder absolute path
 * @param page name of a file in it that is a page whatever its ending says
 */
export async function serveFolder(folder: string, page?: string): Promise<StaticServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    answer(request, response, root, page).catch(() => refuse(response, 500));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, LOOPBACK, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${LOOPBACK}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  page: string | undefined,
): Promise<void> {
  const { port } = request.socket.address() as AddressInfo;
  if (request.headers.host !== `${LOOPBACK}:${port}`) return refuse(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = await fileFor(request.url ?? '/', root);
  if (!file) return refuse(response, 404);
  const isPage = page !== undefined && file === path.join(root, page);
  const known = CONTENT_TYPES[path.extname(file).toLowerCase()];
  response.writeHead(200, {
    'Content-Type': known ?? (isPage ? 'text/html' : 'application/octet-stream'),
    'Cache-Control': 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

async function fileFor(url: string, root: string): Promise<string | undefined> {
  try {
    const wanted = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    let file = await realpath(path.join(root, wanted));
    if ((await stat(file)).isDirectory()) file = await realpath(path.join(file, 'index.html'));
    const within = path.relative(root, file);
    const leads = within.startsWith('..') || path.isAbsolute(within);
    return leads || !(await stat(file)).isFile() ? undefined : file;
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'text/plain' });
  response.end();
}
