import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listTable } from './lists.ts';

const CODES = ['E0747', 'L1833', 'L3761'];
const KNOWN = { title: 'the hcpcs table', all: CODES, has: (code: string) => CODES.includes(code) };
const HEAD = 'name: list\nedition: E\nuntil: 2027-07-28\nuntilBecause: B\nsource: S\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-list-'));
  writeFileSync(join(folder, 'older.csv'), 'code\nL1833\nE0747\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

const row = (codes: string, phases: string) =>
  `  - { codes: ${codes}, phases: ${phases}, validFor: 60 days, confidence: verified, source: S }\n`;
const NOT_LISTED = 'notListed: [{ codes: [E0747], because: suspended }]\n';

function build(body: string) {
  const file = join(folder, 'list.yaml');
  writeFileSync(file, HEAD + body);
  return listTable(file, folder, 'older', KNOWN);
}

test('phases become intervals; states add up until the whole country', () => {
  const phases =
    '[{ from: 2026-10-28, states: [NY, CA] }, { from: 2027-01-26, states: [TX] }, { from: 2027-04-26 }]';
  const { rows, until } = build(`rows:\n${row('[L3761, L1833]', phases)}${NOT_LISTED}`);
  expect(until).toBe('2027-07-28');
  expect(rows.L3761).toEqual([
    {
      from: '2026-10-28',
      to: '2027-01-25',
      states: ['CA', 'NY'],
      validFor: '60 days',
      confidence: 'verified',
    },
    {
      from: '2027-01-26',
      to: '2027-04-25',
      states: ['CA', 'NY', 'TX'],
      validFor: '60 days',
      confidence: 'verified',
    },
    { from: '2027-04-26', to: null, states: null, validFor: '60 days', confidence: 'verified' },
  ]);
  expect(rows.E0747).toBeUndefined();
});

test('a code may go off and come back', () => {
  const { rows } = build(
    `rows:\n${row('[L1833]', '[{ from: 2026-10-28 }]')}${row('[L1833]', '[{ from: 2022-02-28, to: 2024-08-11 }]')}${NOT_LISTED}`,
  );
  expect(rows.L1833?.map(({ from, to }) => [from, to])).toEqual([
    ['2022-02-28', '2024-08-11'],
    ['2026-10-28', null],
  ]);
});

const OK = row('[L1833]', '[{ from: 2022-01-01 }]');
test.each([
  ['code of the older list that is nowhere', `rows:\n${OK}`, /rows: E0747 is in older\.csv \(record 3\)/],
  [
    'code listed and not listed',
    `rows:\n${OK}${row('[E0747]', '[{ from: 2022-01-01 }]')}${NOT_LISTED}`,
    /notListed: E0747 is listed/,
  ],
  [
    'unknown code',
    `rows:\n${row('[L9999]', '[{ from: 2022-01-01 }]')}`,
    /rows\[0\]\.codes\[0\]: L9999 is not in/,
  ],
  ['two rows for one day', `rows:\n${OK}${OK}${NOT_LISTED}`, /L1833 has two rows for 2022-01-01/],
  [
    'phases out of order',
    `rows:\n${row('[L1833]', '[{ from: 2022-01-01, states: [NY] }, { from: 2021-01-01 }]')}`,
    /phases\[1\]\.from: is not later/,
  ],
  [
    'end before the start',
    `rows:\n${row('[L1833]', '[{ from: 2022-01-01, to: 2021-01-01 }]')}`,
    /phases\[0\]\.to: does not lie/,
  ],
  ['no date', `rows:\n${row('[L1833]', '[{ from: 2022-02-30 }]')}`, /rows\[0\]\.phases\[0\]\.from/],
])('%s', (_name, body, message) => expect(() => build(body)).toThrow(message));
