import type { Box24Database, StoredKey } from './database.ts';

/** The keys of the memory: one makes patients unrecognisable, one hides what was billed. */
export type MemoryKeys = Readonly<Record<StoredKey['name'], CryptoKey>>;

/**
 * The keys of this computer, made when they are first asked for. They cannot be taken out of the browser: whoever copies what is
 * stored can read it only with this very browser profile.
 */
export async function memoryKeys(db: Box24Database): Promise<MemoryKeys> {
  const kept = await keysIn(db);
  if (kept) return kept;
  const made: StoredKey[] = [
    {
      name: 'patient',
      key: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
    },
    {
      name: 'content',
      key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    },
  ];
  // Entries of keys that are gone can never be read again.
  await db.transaction('rw', db.keys, db.entries, async () => {
    if (await keysIn(db)) return;
    await db.entries.clear();
    await db.keys.bulkPut(made);
  });
  const now = await keysIn(db);
  if (!now) throw new Error('the keys of the memory were not kept');
  return now;
}

async function keysIn(db: Box24Database): Promise<MemoryKeys | undefined> {
  const [patient, content] = await db.keys.bulkGet(['patient', 'content']);
  return patient && content && { patient: patient.key, content: content.key };
}
