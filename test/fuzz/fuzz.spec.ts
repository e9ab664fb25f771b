import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { hostilePage } from './page.ts';
import { Fuzzer } from './run.ts';

/** Enough to meet most kinds of trouble; `npm run fuzz` runs ten thousand. */
const PAGES = 20;
const FOUND = path.join(import.meta.dirname, 'found');
/** Starting a browser and reading so many pages takes some seconds, on a busy machine a minute. */
test.setTimeout(180_000);

let fuzzer: Fuzzer;
test.beforeAll(async () => {
  fuzzer = await Fuzzer.start();
});
test.afterAll(() => fuzzer.close());

test('hostile pages are read without a throw, in time, and left as they were', async () => {
  const seeds = Array.from({ length: PAGES }, (_, at) => at + 1);
  const { failures } = await fuzzer.run(seeds.map((seed) => ({ seed, markup: hostilePage(seed) })));
  expect(failures).toEqual([]);
});

test('pages that once broke the reader do not any more', async () => {
  const names = (await readdir(FOUND)).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(names.map((name) => readFile(path.join(FOUND, name), 'utf8')));
  const { failures } = await fuzzer.run(pages.map((markup, at) => ({ seed: -1 - at, markup })));
  expect(failures.map(({ seed, what }) => `${names[-1 - seed]}: ${what}`)).toEqual([]);
  expect(names.length).toBeGreaterThan(0);
});

test('a label around thousands of texts is read in time', async () => {
  const seed = 1249;
  expect((await fuzzer.run([{ seed, markup: hostilePage(seed) }])).failures).toEqual([]);
});

/** Boxes of a claim line under their captions: with them a page has a claim, and what it shows as text is read, too. */
const LINE = `<table><tr><th>Date of service from<th>Place of service<th>HCPCS<th>Mod 1<th>Dx pointer<th>Charges<th>Units
  <tr>${'<td><input>'.repeat(7)}</table>`;
/** Pages on which the reader once took time with the square of their texts, or worse. */
const LONG_PAGES = {
  'lines of one block': (n: number) => `<div>${'Member ID: 1EG4TE5MK73<br>'.repeat(n)}</div>`,
  'boxes to tick, one under the other': (n: number) => '<p><input type=checkbox></p>'.repeat(n * 2),
  'empty cells': (n: number) => `<dl>${'<dt>Total charge</dt><dd></dd>'.repeat(n)}</dl>`,
  'texts in front of a claim': (n: number) => '<p>a <b>b</b> Billing provider NPI</p>'.repeat(n * 4) + LINE,
};
for (const [name, make] of Object.entries(LONG_PAGES))
  test(`thousands of ${name} are read in time`, async () => {
    const { failures } = await fuzzer.run([{ seed: 0, markup: make(3000) }]);
    expect(failures).toEqual([]);
  });

test('a control that breaks costs its own field and no other', async () => {
  const whole = await fuzzer.readings();
  expect(Object.keys(whole).length).toBeGreaterThan(10);
  for (const path of ['totalCharge', 'lines[0].charge', 'billing.npi']) {
    expect(whole[path], path).toBe('known');
    expect(await fuzzer.readings(path), path).toEqual({ ...whole, [path]: 'unreadable' });
  }
});

test('a page that breaks a promise is found out', async () => {
  const { failures } = await fuzzer.run([{ seed: 7, markup: '<input><script>setTimeout</script>' }], 'write');
  expect(failures.map(({ what }) => what.split(':')[0])).toEqual([
    'changed the page',
    'left the page other than it was',
  ]);
});

test('a look that takes long is measured in time of the processor', async () => {
  const { costs } = await fuzzer.run([{ seed: 7, markup: '<input>' }], 'linger');
  expect(costs).toEqual([{ seed: 7, milliseconds: expect.any(Number) }]);
  // On a busy machine it has a part of the seconds that it lingers.
  expect(costs[0]?.milliseconds).toBeGreaterThan(100);
});
