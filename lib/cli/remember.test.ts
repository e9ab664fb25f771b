import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { remember } from './remember.ts';

const NAME = 'remember-test';
const FILE = join(import.meta.dirname, '../../.cache', `${NAME}.json`);
afterEach(() => rmSync(FILE, { force: true }));

test('what follows from the same texts is worked out once', () => {
  let made = 0;
  const from = (...texts: string[]) => remember(NAME, texts, () => ({ made: ++made }));
  expect(from('a', 'b')).toEqual({ made: 1 });
  expect(from('a', 'b')).toEqual({ made: 1 });
  expect(existsSync(FILE)).toBe(true);
  // The same letters, divided in another way.
  expect(from('ab', '')).toEqual({ made: 2 });
  expect(from('a', 'b')).toEqual({ made: 3 });
});

test.each(['', '{', '[]', '{"key":1}'])('a file with %j in it is no reason to fail', (content) => {
  remember(NAME, ['a'], () => 1);
  writeFileSync(FILE, content);
  expect(remember(NAME, ['a'], () => 2)).toBe(2);
  expect(remember(NAME, ['a'], () => 3)).toBe(2);
});
