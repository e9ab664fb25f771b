import { expect, test } from 'vitest';
import { zipEntries, zipFaults } from './zip-entries.ts';

/** Made by Python's zipfile: one entry packed, one as it is, both of 1980-01-01. */
const ZIP = Buffer.from(
  'UEsDBBQAAAAIAAAAIQDvCf0zCQAAAFAAAAAJAAAAYS9vbmUudHh0y89LVcinIgYAUEsDBBQAAAAAAAAAIQAvp5xYBAAAAAQAAAAIAAAAendlaS50eHR6d2VpUEsBAhQDFAAAAAgAAAAhAO8J/TMJAAAAUAAAAAkAAAAAAAAAAAAAAIABAAAAAGEvb25lLnR4dFBLAQIUAxQAAAAAAAAAIQAvp5xYBAAAAAQAAAAIAAAAAAAAAAAAAACAATAAAAB6d2VpLnR4dFBLBQYAAAAAAgACAG0AAABaAAAAAAA=',
  'base64',
);

test('entries are read, packed or not', () => {
  expect(zipEntries(ZIP).map((entry) => [entry.name, entry.read().toString()])).toEqual([
    ['a/one.txt', 'one '.repeat(20)],
    ['zwei.txt', 'zwei'],
  ]);
  expect(() => zipEntries(Buffer.from('no zip file at all, whatever it is'))).toThrow('no zip file');
});

const entry = (name: string, time = 0) => ({ name, time, read: () => Buffer.alloc(0) });

test('a zip that is the same everywhere has no fault', () => {
  expect(zipFaults('a.zip', [entry('_locales/en/messages.json'), entry('a.js'), entry('lib/b.ts')])).toEqual(
    [],
  );
});

test.each([
  '/etc/passwd',
  'C:\\a.js',
  '../a.js',
  '.env',
  'lib/.cache/a',
  'node_modules/a/b.js',
  'a.js.map',
  'lib/a.test.ts',
  'test-results/a',
])('%s does not belong into it', (name) => {
  expect(zipFaults('a.zip', [entry(name)])).toEqual([expect.stringContaining(name)]);
});

test('an order or a time of its own is found', () => {
  expect(zipFaults('a.zip', [entry('b'), entry('a')])).toEqual([expect.stringContaining('not in order')]);
  expect(zipFaults('a.zip', [entry('a', 1), entry('b', 2)])).toEqual([
    expect.stringContaining('when they were made'),
  ]);
});
