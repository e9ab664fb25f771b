/** What the code makes of each version of a database is what browsers have that made it once. */
import { expect, test } from 'vitest';
import { storesInCode } from '../test/e2e/older-stores.ts';
import { SHIPPED_STORES } from '../test/e2e/shipped-stores.ts';

test('no version of a database is another one than it was, and each is written down', () => {
  expect(storesInCode()).toEqual(SHIPPED_STORES);
});
