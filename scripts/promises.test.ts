/** Each promise of docs/privacy.md, docs/threat-model.md and docs/attacks.md names a test that there is, and each way by which something leaves a page has one. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LONG } from '../playwright.config.ts';
import { type Row, tableOf } from './markdown-tables.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const WAY = 'from → to';

/** What is wrong with the test that a row names; nothing where it is there. */
function testFault({ test: said = '' }: Row): string[] {
  const [, file = '', title = ''] = /^`([^`]+)` (.+)$/.exec(said) ?? [];
  if (!existsSync(path.join(ROOT, file)) || !file) return [`"${said}" names no file that there is`];
  const text = readFileSync(path.join(ROOT, file), 'utf8').replaceAll("\\'", "'");
  const ends = ["'", '"', '`'].flatMap((quote) => text.split(`${quote}${title}${quote}`).slice(1));
  if (ends.length === 0) return [`${file} has no test "${title}"`];
  return ends.some((end) => /^,\s*\{\s*tag: '([^']*)'/.exec(end)?.[1] === LONG)
    ? [`"${title}" is not in npm test`]
    : [];
}

test.each([
  ['privacy.md', 'promise'],
  ['privacy.md', WAY],
  ['threat-model.md', 'who or what'],
  ['attacks.md', 'fault or page'],
])('each line of %s, table "%s", names a test that there is', (name, head) => {
  const rows = tableOf(name, head);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.flatMap(testFault)).toEqual([]);
});

test('a test that is not there is found', () => {
  expect(testFault({ test: '`scripts/promises.test.ts` a test that is not there is found' })).toEqual([]);
  expect(testFault({ test: '`scripts/promises.test.ts` nothing of the kind' })).toHaveLength(1);
  expect(testFault({ test: '`scripts/none.test.ts` a' })).toHaveLength(1);
  expect(testFault({ test: '' })).toHaveLength(1);
});

test('the ways in docs/privacy.md are those of docs/architecture.md, one by one', () => {
  const ways = (name: string) => tableOf(name, WAY).map((row) => row[WAY]);
  expect(ways('privacy.md')).toEqual(ways('architecture.md'));
});
