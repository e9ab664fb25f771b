import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseCsv, readCsv } from './csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'box24-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  writeFileSync(join(folder, 'x.csv'), text);
  return () => readCsv(folder, 'x', ['code', 'short']);
}

test('quotes, doubled quotes, commas and line breaks inside them, both line ends', () => {
  expect(parseCsv('a,b\r\n"1,5","he said ""no""\nand left"\n')).toEqual([
    ['a', 'b'],
    ['1,5', 'he said "no"\nand left'],
  ]);
  expect(parseCsv('a,b\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ]);
});

test('columns by name, with the number of the record', () => {
  expect(read('\uFEFFshort,x,code\nA bed, ,E0260\n')()).toEqual([{ code: 'E0260', short: 'A bed', line: 2 }]);
});

test.each([
  ['', 'has no records'],
  ['code,short\n', 'has no records'],
  ['code,text\nE0260,bed\n', 'header: has no column "short" (has code, text)'],
  ['code,short\nE0260\n', 'record 2: has 1 fields, not 2'],
  ['code,short\nE0260,"bed\n', 'a quotation mark is not closed'],
])('%j: %s', (text, reason) => expect(read(text)).toThrow(`${join(folder, 'x.csv')}: ${reason}`));

test('a missing file is named', () =>
  expect(() => readCsv(folder, 'missing', ['code'])).toThrow('missing.csv: is missing or cannot be read'));
