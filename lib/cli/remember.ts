import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.cache');

/** Reads what was worked out before; undefined when nothing was, or from something else. */
function recall(file: string, key: string): unknown {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly key?: unknown;
      readonly value?: unknown;
    };
    return kept.key === key ? kept.value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Works something out of texts once, and again only when a text changes: kept as JSON in `.cache/<name>.json`.
 * @param name what is kept; there is one of a name at a time
 * @param texts all that the result follows from; the version of the program that works it out is one of them
 * @param make gives JSON data
 * @returns what `make` gives, or gave for the same texts
 */
export function remember<T>(name: string, texts: readonly string[], make: () => T): T {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  const key = hash.digest('hex');
  const file = join(FOLDER, `${name}.json`);
  const kept = recall(file, key);
  if (kept !== undefined) return kept as T;
  const value = make();
  // Several programs may do this at once: each writes a file of its own, and the last one stays.
  const own = `${file}.${process.pid}`;
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(own, JSON.stringify({ key, value }));
    renameSync(own, file);
  } catch {
    // A folder that cannot be written costs time and nothing else.
  }
  return value;
}
