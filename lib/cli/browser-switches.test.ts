import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HEADLESS_SWITCHES } from './browser-switches.ts';

test('what Playwright switches off stays off', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const source = readFileSync(path.join(folder, 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source) ?? [];
  const names = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(10);
  const off = HEADLESS_SWITCHES.find((one) => one.startsWith('--disable-features='))?.split(/[=,]/);
  expect(off).toEqual(expect.arrayContaining(names));
});
