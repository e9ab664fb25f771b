import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from './static-server.ts';

let base: string;
let server: StaticServer;

beforeAll(async () => {
  base = mkdtempSync(path.join(tmpdir(), 'box24-server-'));
  mkdirSync(path.join(base, 'site/deep'), { recursive: true });
  writeFileSync(path.join(base, 'outside.txt'), 'outside');
  writeFileSync(path.join(base, 'site/a page.html'), '<p>page</p>');
  writeFileSync(path.join(base, 'site/claim.aspx'), '<p>claim</p>');
  writeFileSync(path.join(base, 'site/deep/index.html'), '<p>index</p>');
  writeFileSync(path.join(base, 'site/data.bin'), 'x');
  symlinkSync(path.join(base, 'outside.txt'), path.join(base, 'site/link.txt'));
  server = await serveFolder(path.join(base, 'site'), 'claim.aspx');
});
afterAll(async () => {
  await server.close();
  rmSync(base, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

/** A request as it stands: unlike fetch, it does not tidy `..` away and lets the host be named. */
function get(place: string, options: { host?: string; method?: string } = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.origin);
  const headers = options.host ? { host: options.host } : {};
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: place, headers, method: options.method ?? 'GET' }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, type: response.headers['content-type'], body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('serves files by their kind, names with blanks and folders with an index included', async () => {
  expect(await get('/a%20page.html')).toEqual({ status: 200, type: 'text/html', body: '<p>page</p>' });
  expect(await get('/deep/')).toMatchObject({ status: 200, body: '<p>index</p>' });
  expect(await get('/data.bin')).toMatchObject({ type: 'application/octet-stream' });
});

test('serves the page as a page whatever its ending', async () => {
  expect(await get('/claim.aspx')).toMatchObject({ status: 200, type: 'text/html' });
});

test.each([
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/link.txt',
  '/%00',
  '/none.html',
  '/%',
])('gives nothing for %s', async (place) => {
  expect(await get(place)).toMatchObject({ status: 404, body: '' });
});

test('refuses other hosts and other methods', async () => {
  expect(await get('/a%20page.html', { host: 'claims.example' })).toMatchObject({ status: 403, body: '' });
  expect(await get('/a%20page.html', { method: 'POST' })).toMatchObject({ status: 405, body: '' });
});
