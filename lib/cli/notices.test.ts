import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { namesInNotices, noticesOf, packageOf } from './notices.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writePackage(name: string, license: string, words?: string): string {
  const place = path.join(folder, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(
    path.join(place, 'package.json'),
    JSON.stringify({ name, version: '1.2.3', license, author: 'Ann' }),
  );
  if (words) writeFileSync(path.join(place, 'LICENSE.md'), words);
  return place;
}

test('a module belongs to the innermost package of its path', () => {
  expect(packageOf('/a/node_modules/zod/v4/core.js')).toBe('/a/node_modules/zod');
  expect(packageOf('/a/node_modules/@scure/bip39/index.js?x')).toBe('/a/node_modules/@scure/bip39');
  expect(packageOf('/a/node_modules/one/node_modules/two/index.js')).toBe(
    '/a/node_modules/one/node_modules/two',
  );
  expect(packageOf('\0/a/node_modules/react/index.js?commonjs-module')).toBe('/a/node_modules/react');
  expect(packageOf('\0vite/preload-helper.js')).toMatch(/node_modules.vite$/);
  expect(packageOf('/a/lib/rules/check.ts')).toBeUndefined();
});

test('each package is named with its licence in its own words, or those of MIT', () => {
  const text = noticesOf([writePackage('zed', 'ISC', 'You may.'), writePackage('@a/one', 'MIT')]);
  expect(text).toMatch(
    /== @a\/one 1\.2\.3 \(MIT\)\n\nMIT License\n\nCopyright \(c\) Ann\n\nPermission[\s\S]*== zed 1\.2\.3 \(ISC\)\n\nYou may\.\n$/,
  );
  const file = path.join(folder, 'third-party.txt');
  expect(namesInNotices(file)).toEqual([]);
  writeFileSync(file, text);
  expect(namesInNotices(file)).toEqual(['@a/one', 'zed']);
});

test('a licence that nobody looked at, or without its words, stops the build', () => {
  expect(() => noticesOf([writePackage('bad', 'GPL-3.0', 'All of it.')])).toThrow('bad is under GPL-3.0');
  expect(() => noticesOf([writePackage('mute', 'ISC')])).toThrow('mute brings no words');
});
