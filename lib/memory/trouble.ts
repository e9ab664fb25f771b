/**
 * Why nothing is remembered although it is wanted: the disk or Box24's share of it is full, the browser lets nothing be kept, or
 * what was kept cannot be read.
 */
export const MEMORY_TROUBLES = ['full', 'blocked', 'damaged'] as const;
export type MemoryTrouble = (typeof MEMORY_TROUBLES)[number];

/** Names of errors, those that Dexie wraps included. */
function* namesOf(error: unknown): Generator<string> {
  for (let one = error; one instanceof Error || one instanceof DOMException; ) {
    yield one.name;
    one = 'inner' in one ? one.inner : one.cause;
  }
}

/** What an error of the store or of the keys means to the biller. */
export function troubleOf(error: unknown): MemoryTrouble {
  const names = [...namesOf(error)];
  if (names.includes('QuotaExceededError')) return 'full';
  // What was encrypted with another key, or changed since, does not decrypt.
  if (names.some((name) => name === 'OperationError' || name === 'SyntaxError' || name === 'DataError'))
    return 'damaged';
  return 'blocked';
}
