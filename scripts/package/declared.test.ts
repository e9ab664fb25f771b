import { copyFileSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { manifestWords, readListings } from '../../lib/cli/store-listing.ts';
import { tableOf } from '../markdown-tables.ts';
import { lintReport } from './add-on-lint.ts';
import { readPrivacy, storePictures } from './declared.ts';
import { storeTexts } from './texts.ts';

const ICONS = path.resolve(import.meta.dirname, '../../public/icon');
const RULES = path.resolve(import.meta.dirname, '../../lib/core-pack/rules');

test('listings are there in English and Spanish, within what stores take', () => {
  expect(readListings().map(({ language }) => language)).toEqual(['en', 'es']);
  expect(manifestWords().map(({ relativeDest }) => relativeDest)).toEqual([
    '_locales/en/messages.json',
    '_locales/es/messages.json',
  ]);
});

test('the number of rules that a listing names is right', () => {
  const rules = globSync('*/*.yaml', { cwd: RULES }).length;
  for (const { description } of readListings())
    expect(description).toMatch(new RegExp(`\\b${rules} (rules|reglas)\\b`));
});

test('a picture that is missing, or of another size, is named', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'box24-pictures-'));
  try {
    for (const name of ['icon-128.png', 'icon-300.png', 'promo-440x280.png'])
      copyFileSync(path.join(ICONS, '128.png'), path.join(folder, name));
    const { faults } = storePictures(folder);
    expect(faults.filter((fault) => fault.includes('icon-128'))).toEqual([]);
    expect(faults).toContain('store/pictures/icon-300.png is 128×128, not 300×300.');
    expect(faults).toContain('store/pictures/promo-440x280.png is 128×128, not 440×280.');
    expect(faults).toContain('store/pictures/screenshot-1.png is missing (npm run pictures).');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('what is pasted into the forms names each permission and each kind of data', () => {
  const permissions = tableOf('permissions.md', 'permission');
  const texts = storeTexts(readListings(), permissions, readPrivacy());
  expect([...texts.keys()]).toEqual(
    expect.arrayContaining(['listing/en/summary.txt', 'listing/es/description.txt']),
  );
  for (const { permission = '' } of permissions)
    expect(texts.get('permissions.txt')).toContain(permission.replaceAll('`', ''));
  expect(texts.get('privacy.txt')).toContain('Health information: no.');
});

test('of what the linter says, all that is not known counts', () => {
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'a', file: 'chunks/client-1.js', line: 9 };
  expect(lintReport({ errors: [], warnings: [known, known] })).toEqual([]);
  expect(lintReport({ errors: [], warnings: [known, known, known] })).toHaveLength(3);
  expect(lintReport({ errors: [], warnings: [{ ...known, file: 'checker.js' }] })).toEqual([
    'addons.mozilla.org: UNSAFE_VAR_ASSIGNMENT in checker.js:9: a',
  ]);
  expect(lintReport({ errors: [{ code: 'JSON_INVALID', message: 'b' }], warnings: [] })).toHaveLength(1);
});
