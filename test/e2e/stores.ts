/** What stands in each kind of store, and marks put there on purpose, to see that what is looked for would be found. */
import { expect } from '@playwright/test';
import type { Page, Worker } from 'playwright-core';

/** Written on purpose into each kind of store, to see that it would be found. */
export const marker = (store: string) => `wren-marker-60321-${store}`;

/** Everything that the extension can read of what it stores, buffers in hexadecimal digits. */
export const stored = (worker: Worker): Promise<{ kept: string; session: string; entries: number }> =>
  worker.evaluate(async () => {
    const ended = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const hex = (_: string, value: unknown) => {
      const bytes =
        value instanceof ArrayBuffer
          ? new Uint8Array(value)
          : value instanceof Uint8Array
            ? value
            : undefined;
      return bytes ? [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('') : value;
    };
    const stores: Record<string, unknown[]> = {};
    for (const { name: base = '' } of await indexedDB.databases()) {
      const db = await ended(indexedDB.open(base));
      for (const name of db.objectStoreNames) {
        const store = () => db.transaction(name).objectStore(name);
        stores[`${base} keys of ${name}`] = await ended(store().getAllKeys());
        stores[base === 'box24' ? name : `${base} ${name}`] = await ended(store().getAll());
      }
      db.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        cached.push(request.url, (await (await cache.match(request))?.text()) ?? '');
    }
    const { local, sync, session } = chrome.storage;
    return {
      kept: JSON.stringify([stores, cached, await local.get(null), await sync.get(null)], hex),
      session: JSON.stringify(await session.get(null)),
      entries: stores.entries?.length ?? 0,
    };
  });

/** The ways in which each marker is written. */
const ways = (text: string) => [text, btoa(text), [...text].reverse().join('')];
const FOUND = [/: (plain|UTF-16 turned)$/, /: reversed (plain|UTF-16 turned)$/];
const FOUND_BASE64 = /: base64 0$/;
export const DATABASE = ['record', 'key', 'other-base', 'cache', 'local', 'sync'] as const;

/** Puts a marker into each kind of store that an extension has. */
export const plantInExtension = (worker: Worker): Promise<void> =>
  worker.evaluate(
    async ({ record, key, base, cache, local, sync, session }) => {
      const ended = <Result>(asked: IDBRequest<Result>) =>
        new Promise<Result>((resolve, reject) => {
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error);
        });
      const own = await ended(indexedDB.open('box24'));
      const records = own.transaction('records', 'readwrite').objectStore('records');
      const [one] = await ended(records.getAll());
      await ended(records.put({ ...one, planted: record }));
      own.close();
      const opening = indexedDB.open('planted', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('any');
      const other = await ended(opening);
      const any = () => other.transaction('any', 'readwrite').objectStore('any');
      for (const one of key) await ended(any().put(1, one));
      await ended(any().put(base, 'base'));
      other.close();
      await (await caches.open('planted')).put('https://planted.test/', new Response(cache.join(' ')));
      await chrome.storage.local.set({ planted: local });
      await chrome.storage.sync.set({ planted: sync });
      await chrome.storage.session.set({ planted: session });
    },
    {
      record: ways(marker('record')),
      key: ways(marker('key')),
      base: ways(marker('other-base')),
      cache: ways(marker('cache')),
      local: ways(marker('local')),
      sync: ways(marker('sync')),
      session: ways(marker('session')),
    },
  );

export const SITES = ['page-local', 'page-database', 'history'] as const;

/** The same in what a page of a site, or a way to it, would leave behind. */
export async function plantInSite(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/${marker('history')}`);
  await page.evaluate(
    async ({ local, base }) => {
      localStorage.setItem('planted', local.join(' '));
      const opening = indexedDB.open('planted', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('any').put(base, 'base');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
    },
    { local: ways(marker('page-local')), base: ways(marker('page-database')) },
  );
}

/** A marker is found in each way in which it was written; an address and a database's key have forms of their own. */
export function expectPlanted(found: readonly string[], store: string): void {
  expect(found, store).not.toEqual([]);
  const forms = store === 'key' ? FOUND : [...FOUND, FOUND_BASE64];
  if (store === 'history') return;
  for (const form of forms) expect(found, store).toContainEqual(expect.stringMatching(form));
}
