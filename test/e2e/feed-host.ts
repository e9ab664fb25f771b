/** A static host for a team's feed and counts on this computer, which can also answer as bad hosts do. */

import { createHash } from 'node:crypto';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { buffer } from 'node:stream/consumers';
import { indexFor } from '../../lib/packs/feed.ts';

/** How it answers instead of giving its files; undefined for a path that it should serve. */
export type Misbehaviour = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

export interface FeedHost {
  readonly address: string;
  /** Method, path and answer of every request so far. */
  readonly asked: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly headers: IncomingHttpHeaders;
  }[];
  /** Files that were put there. */
  readonly taken: { readonly path: string; readonly headers: IncomingHttpHeaders; readonly text: string }[];
  /** Puts a pack there as a lead would: its file, and the index that names it. */
  publish(
    pack: Buffer,
    manifest: { readonly id: string; readonly version: string },
    more?: object,
  ): Promise<void>;
  /** Puts a file there as it is. */
  put(name: string, content: Buffer): void;
  /** From now on answers otherwise; without one as it should. @param of `all.json`, or the end of other paths */
  misbehave(of?: string, how?: Misbehaviour): void;
  close(): Promise<void>;
}

/** @param isOpen whether every site may read it, so that a browser need not allow it */
export async function feedHost(isOpen = false): Promise<FeedHost> {
  const files = new Map<string, Buffer>();
  const asked: FeedHost['asked'] = [];
  const taken: FeedHost['taken'] = [];
  let bad: { readonly of: string; readonly how: Misbehaviour } | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    response.on('finish', () =>
      asked.push({
        method: request.method ?? '',
        path,
        status: response.statusCode,
        headers: request.headers,
      }),
    );
    if (isOpen) for (const [name, value] of OPEN) response.setHeader(name, value);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (bad && path.endsWith(bad.of)) return bad.how(request, response, files.get(path) ?? Buffer.alloc(0));
    if (request.method !== 'PUT') return give(request, response, files.get(path));
    return void buffer(request).then((body) => {
      taken.push({ path, headers: request.headers, text: body.toString('utf8') });
      response.writeHead(201).end();
    });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/rules`,
    asked,
    taken,
    async publish(pack, { id, version }, more = {}) {
      const bytes = new Uint8Array(pack);
      const index = await indexFor({ id, version, created: '2026-11-27T08:00:00Z' }, 'all', bytes);
      files.set(`/rules/${index.file}`, pack);
      files.set('/rules/all.json', Buffer.from(JSON.stringify({ ...index, ...more })));
    },
    put: (name, content) => void files.set(`/rules/${name}`, content),
    misbehave(of, how) {
      bad = of !== undefined && how ? { of, how } : undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a host of files says so that every site may read them; docs/policy.md has the same. */
const OPEN = [
  ['access-control-allow-origin', '*'],
  ['access-control-allow-headers', 'if-none-match'],
  ['access-control-expose-headers', 'etag'],
] as const;

function give(request: IncomingMessage, response: ServerResponse, body: Buffer | undefined): void {
  if (!body) return void response.writeHead(404).end();
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const isKnown = request.headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/json', etag });
  response.end(isKnown ? undefined : body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
