import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeTables } from './code-tables.ts';

const CODES = ['A4331', 'A4357', 'B4035', 'E0143', 'E0149', 'K0001', 'K0002'];
const KNOWN = { title: 'the hcpcs table', all: CODES, has: (code: string) => CODES.includes(code) };
const SETS = { WALKER: ['E0143', 'E0149'] };
const COLUMNS = 'columns: { group: text, years: number, side: boolean, into: codes, groups: words }\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-codes-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(entries: string, more = '') {
  const head = `name: list\nedition: E\nuntil: 2027-07-28\nuntilBecause: B\nsource: S\n${COLUMNS}${more}entries:\n`;
  writeFileSync(join(folder, 'list.yaml'), head + entries);
  return codeTables(folder, KNOWN, SETS)[0];
}
const entry = (codes: string, row: string, more = 'confidence: verified') =>
  `  - { ${codes}, row: { ${row} }, ${more}, source: S }\n`;

test('sets, ranges and exceptions, in the rows and in their cells', () => {
  const cells =
    'group: walker, years: 5, side: true, into: { ranges: [[K0001, K0002]], except: { codes: [K0001] } }';
  const table = build(
    entry('sets: [WALKER], except: { codes: [E0149] }', cells) +
      entry('codes: [A4331]', 'groups: [one thing]', 'confidence: expertise'),
  );
  expect(table).toMatchObject({ name: 'list', edition: 'E', until: '2027-07-28' });
  expect(table?.rows).toEqual({
    E0143: [{ group: 'walker', years: 5, side: true, into: ['K0002'] }],
    A4331: [{ groups: ['one thing'], confidence: 'expertise' }],
  });
});

test('entries that join: lists grow, the least sure word stands, other cells must agree', () => {
  const table = build(
    entry('codes: [A4331]', 'into: [A4357], years: 5') +
      entry('codes: [A4331]', 'into: [A4357, B4035], group: kit', 'confidence: expertise') +
      entry('codes: [A4331]', 'years: 5', 'confidence: verified-part'),
    'joined: true\n',
  );
  expect(table?.rows.A4331).toEqual([
    { into: ['A4357', 'B4035'], years: 5, group: 'kit', confidence: 'expertise' },
  ]);
  const clash = entry('codes: [A4331]', 'years: 5') + entry('codes: [A4331]', 'years: 3');
  expect(() => build(clash, 'joined: true\n')).toThrow(/list\.yaml: entries\[1\]: A4331 has years 5 already/);
});

test('rows with dates follow each other', () => {
  const later = entry('codes: [A4331]', 'years: 3', 'from: 2026-01-01, confidence: verified');
  const before = entry(
    'codes: [A4331]',
    'years: 5',
    'from: 2024-01-01, to: 2025-12-31, confidence: verified',
  );
  expect(build(later + before)?.rows.A4331).toEqual([
    { from: '2024-01-01', to: '2025-12-31', years: 5 },
    { from: '2026-01-01', years: 3 },
  ]);
  const open = entry('codes: [A4331]', 'years: 5', 'from: 2024-01-01, confidence: verified');
  expect(() => build(later + open)).toThrow(/A4331 has two rows for 2026-01-01/);
  expect(() => build(later + entry('codes: [A4331]', 'years: 5'))).toThrow(/one of them without a start/);
});

test.each([
  [entry('codes: [A9999]', 'years: 5'), /entries\[0\]\.codes\[0\]: A9999 is not in the hcpcs table/],
  [entry('codes: [A4331]', 'into: [A9999]'), /entries\[0\]\.row\.into\.codes\[0\]: A9999 is not/],
  [entry('sets: [CANE]', 'years: 5'), /entries\[0\]\.sets\[0\]: no set is called CANE/],
  [entry('codes: [A4331]', 'year: 5'), /entries\[0\]\.row\.year: is no column of this table/],
  [entry('codes: [A4331]', 'years: five'), /entries\[0\]\.row\.years: is no number/],
  [entry('codes: [A4331]', 'group: 5'), /entries\[0\]\.row\.group: is no text/],
  [entry('codes: []', 'years: 5'), /entries\[0\]: names no codes/],
  [entry('codes: [A4331], except: { codes: [A4357] }', 'years: 5'), /A4357 is not in the list anyway/],
])('a fault in the source: %#', (entries, message) => expect(() => build(entries)).toThrow(message));

test('every table says until when it may be trusted and why, or why it does not age', () => {
  const about = (...lines: string[]) => {
    const text = ['name: list', 'edition: E', ...lines, 'source: S', `${COLUMNS}entries: []`].join('\n');
    writeFileSync(join(folder, 'list.yaml'), text);
    return codeTables(folder, KNOWN, SETS)[0];
  };
  expect(about('until: 2027-07-28', 'untilBecause: B')).toMatchObject({ until: '2027-07-28' });
  expect(about('ageless: A')).toMatchObject({ ageless: 'A' });
  const fault = /list\.yaml: until: needs until and untilBecause, or ageless with the reason/;
  expect(() => about()).toThrow(fault);
  expect(() => about('until: 2027-07-28')).toThrow(fault);
  expect(() => about('untilBecause: B')).toThrow(fault);
  expect(() => about('until: 2027-07-28', 'untilBecause: B', 'ageless: A')).toThrow(fault);
});

test('words as keys; a file with another name; no files', () => {
  expect(build(entry('codes: [OH]', 'group: B'), 'of: words\n')?.rows).toEqual({ OH: [{ group: 'B' }] });
  writeFileSync(
    join(folder, 'other.yaml'),
    `name: list\nedition: E\nageless: A\nsource: S\n${COLUMNS}entries: []\n`,
  );
  expect(() => codeTables(folder, KNOWN, SETS)).toThrow(/other\.yaml: name: is list, the file's is other/);
  expect(codeTables(join(folder, 'nowhere'), KNOWN, SETS)).toEqual([]);
});
