/** Databases as each older version of them left them, made of the schemas that the code names. */
import type { Page } from '@playwright/test';
import { packDatabase } from '../../entrypoints/background/packs/database.ts';
import { draftDatabase } from '../../entrypoints/studio/drafts/store.ts';
import { vault } from '../../entrypoints/studio/publish/vault.ts';
import { Box24Database } from '../../lib/memory/database.ts';
import { toBase64 } from '../../lib/packs/base64.ts';
import { hashOf } from '../../lib/packs/envelope.ts';
import type { TeamPack } from '../../lib/packs/types.ts';
import { TrainingDatabase } from '../../lib/training/database.ts';

/** What Dexie keeps of a database's versions. */
interface Versioned {
  readonly name: string;
  readonly _versions: readonly {
    readonly _cfg: { readonly version: number; readonly storesSource: Readonly<Record<string, string>> };
  }[];
}

const ALL = [
  new Box24Database(),
  packDatabase,
  new TrainingDatabase(),
  vault,
  draftDatabase,
] as unknown as readonly Versioned[];

/** Dexie's version 1 is the browser's 10. */
const BROWSER_VERSIONS = 10;

const DAY = '2026-11-02';
const AT = Date.parse('2026-11-02T12:00:00Z');

const manifest = {
  format: 1,
  id: 'old-team',
  title: 'Old team',
  version: '1.0.0',
  channel: 'all',
  created: '2026-11-01T00:00:00Z',
  expires: '2030-01-01T00:00:00Z',
  minimumEngine: '0.1.0',
  author: 'A lead',
  notes: '',
} as const;
const team: TeamPack = { manifest, content: {} };
const payload = new TextEncoder().encode(JSON.stringify(team));
const envelope = new TextEncoder().encode(JSON.stringify({ payload: toBase64(payload) }));
const hash = await hashOf(payload);

/** Bytes and keys, which are no JSON, are made in the browser. */
const bytes = (...list: readonly number[]) => ({ bytes: list });
const KEY = { cryptoKey: 'AES-GCM' };
const SIGNING = { cryptoKey: 'HMAC' };

/** A row of each store, or several. */
const ROWS: Readonly<Record<string, Readonly<Record<string, object | readonly object[]>>>> = {
  box24: {
    records: {
      id: 1,
      at: AT,
      host: 'claims.test',
      payer: { kind: 'medicare-dme' },
      lines: [{ code: 'E0601', modifiers: ['RR'] }],
      pack: { id: 'core', version: '0.1.0' },
      checked: 10,
      notChecked: {},
      findings: [],
      rulesOff: [],
    },
    entries: {
      id: 1,
      patient: 'nobody',
      payer: 'medicare-dme',
      month: 682,
      iv: bytes(1),
      content: bytes(2),
    },
    // Without both, what they hide is dropped.
    keys: [
      { name: 'content', key: KEY },
      { name: 'patient', key: SIGNING },
    ],
    counts: { day: DAY, payer: 'medicare-dme', pack: 'core', version: '0.1.0', claims: 1, cells: {} },
    weeks: { week: DAY, id: 'a-week' },
    health: { portal: 'somewhere', day: DAY, found: 1, of: 1, lost: [] },
  },
  'box24-packs': {
    packs: {
      id: manifest.id,
      from: 'file',
      trust: { pack: manifest.id, keys: ['key'], revoked: [] },
      current: { manifest, envelope: bytes(...envelope), hash, leftOut: [], triedBy: '0.1.0', at: AT },
      newest: { pack: manifest.id, version: manifest.version, hash },
    },
    teams: {
      id: manifest.id,
      title: manifest.title,
      key: 'key',
      channel: 'all',
      from: 'invite',
      portals: [],
      at: AT,
    },
    posts: { id: manifest.id, to: 'https://counts.test/', on: false },
    sent: { team: manifest.id, week: DAY, name: 'a.json', text: '{}', at: AT },
  },
  'box24-training': {
    learners: { initials: 'AB', since: AT },
    chosen: { name: 'learner', initials: 'AB' },
    results: {
      id: 'one',
      learner: 'AB',
      scenario: 'none',
      portal: 'none',
      mode: 'practice',
      started: AT,
      planted: 1,
      tries: [],
      hints: 0,
      pack: '0.1.0',
    },
    assignments: { id: 1, learner: 'AB', scenarios: [], mode: 'practice', given: AT },
    answers: { id: 1, learner: 'AB', card: 'none', cause: 'modifier', at: AT, isRight: true },
  },
  'box24-publishing': {
    keys: { publicKey: 'key', privateKey: KEY, kept: AT },
    published: { pack: manifest.id, version: '1.0.0', made: manifest.created, team, signed: '{}' },
  },
  'box24-studio': { drafts: { id: 'a-draft', changed: AT, pack: team, samples: [] } },
};

/** A database as one of its versions left it, with a row in each store. */
interface OldDatabase {
  readonly name: string;
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly schema: string;
    readonly rows: readonly object[];
  }[];
}

/** The newest version of a database, as the browser counts. */
export const newestOf = (name: string): number =>
  BROWSER_VERSIONS *
  Math.max(...ALL.filter((one) => one.name === name).flatMap((one) => one._versions.map(versionOf)));

const versionOf = ({ _cfg }: Versioned['_versions'][number]): number => _cfg.version;

/** The stores that each version of each database makes, as the code has them. */
export const storesInCode = (): Readonly<Record<string, Readonly<Record<number, object>>>> =>
  Object.fromEntries(
    ALL.map(({ name, _versions }) => [
      name,
      Object.fromEntries(_versions.map(({ _cfg }) => [_cfg.version, _cfg.storesSource])),
    ]),
  );

/**
 * All databases by version: the first of each, then the second of those that have one, and so on.
 * @throws where a store has no row here
 */
export function oldDatabases(): readonly (readonly OldDatabase[])[] {
  const last = Math.max(...ALL.flatMap(({ _versions }) => _versions.map(versionOf)));
  return Array.from({ length: last }, (_, at) => ALL.flatMap((one) => oldDatabase(one, at + 1)));
}

function oldDatabase({ name, _versions }: Versioned, version: number): OldDatabase[] {
  if (!_versions.some((one) => versionOf(one) === version)) return [];
  const schema = Object.assign(
    {},
    ..._versions
      .filter((one) => versionOf(one) <= version)
      .toSorted((a, b) => versionOf(a) - versionOf(b))
      .map(({ _cfg }) => _cfg.storesSource),
  ) as Record<string, string>;
  const stores = Object.entries(schema).map(([store, text]) => {
    const rows = ROWS[name]?.[store];
    if (!rows) throw new Error(`no row stands for the store ${store} of ${name}, version ${version}`);
    return { name: store, schema: text, rows: [rows].flat() };
  });
  return [{ name, version: version * BROWSER_VERSIONS, stores }];
}

/** Puts databases into the browser, in the place of those that are there. */
export const putDatabases = (desk: Page, databases: readonly OldDatabase[]): Promise<void> =>
  desk.evaluate(async (olds) => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const pathOf = (text: string) =>
      text.startsWith('[') ? text.slice(1, -1).split('+') : text.replace(/^[+&*]+/, '');
    const keys: Readonly<Record<string, CryptoKey>> = {
      'AES-GCM': await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
        'encrypt',
        'decrypt',
      ]),
      HMAC: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    };
    const real = (value: unknown): unknown => {
      if (typeof value !== 'object' || value === null) return value;
      if (Array.isArray(value)) return value.map(real);
      if ('bytes' in value) return new Uint8Array(value.bytes as number[]);
      if ('cryptoKey' in value) return keys[String(value.cryptoKey)];
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, real(one)]));
    };
    for (const { name, version, stores } of olds) {
      // Asked for in one breath: the browser answers in order, so that a background that a page woke makes no new one in between.
      const deleting = done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => {
        for (const { name: store, schema } of stores) {
          const [primary = '', ...indexes] = schema.split(',').map((one) => one.trim());
          const made = opening.result.createObjectStore(store, {
            keyPath: pathOf(primary),
            autoIncrement: primary.startsWith('++'),
          });
          for (const index of indexes) made.createIndex(index, pathOf(index));
        }
      };
      await deleting;
      const db = await done(opening);
      for (const { name: store, rows } of stores)
        for (const row of rows)
          await done(db.transaction(store, 'readwrite').objectStore(store).put(real(row)));
      db.close();
    }
  }, databases);

/** Version of a database that is there, and how many rows each of its stores has. */
export const rowsOf = (
  desk: Page,
  name: string,
): Promise<{ readonly version: number; readonly rows: Readonly<Record<string, number>> }> =>
  desk.evaluate(async (wanted) => {
    const done = <Result>(asked: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const db = await done(indexedDB.open(wanted));
    const rows: Record<string, number> = {};
    for (const store of db.objectStoreNames)
      rows[store] = await done(db.transaction(store).objectStore(store).count());
    const { version } = db;
    db.close();
    return { version, rows };
  }, name);
