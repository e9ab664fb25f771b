import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { KeptDatabase } from './kept-database.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const NAME = 'box24-held';

/** Another connection to the database, in an older version, which does not let go of it. */
const hold = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });

test('a database that another connection holds is given up in time, and whoever asks is refused', async () => {
  const other = await hold();
  try {
    const database = new KeptDatabase(NAME);
    database.version(1).stores({ rows: 'id' });
    const refused = await database.table('rows').count().catch(String);
    expect(refused).toContain('DatabaseClosedError');
  } finally {
    other.close();
  }
});

test('there is no database of another kind', () => {
  const files = globSync('{lib,entrypoints,components}/**/*.{ts,tsx}', { cwd: ROOT });
  expect(files.length).toBeGreaterThan(300);
  const open = files.filter((file) =>
    /\bextends Dexie\b|\bnew Dexie\b|\bindexedDB\.open\b/.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(open.filter((file) => !file.endsWith('.test.ts'))).toEqual(['lib/memory/kept-database.ts']);
});
