import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { readInputFile, readJson } from './input-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24-input-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Buffer): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

test.each([
  ['a.html', '<!doctype html><p>x'],
  ['claim.aspx', '  \n<html>'],
  ['words.htm', 'no tag at all'],
  ['utf16.html', Buffer.from('\ufeff<html>', 'utf16le')],
])('%s is a page', (name, content) => {
  expect(readInputFile(file(name, content))).toEqual({ kind: 'page' });
});

test.each([
  ['claim.json', '{"lines":[]}'],
  ['claim.txt', '\ufeff{"lines":[]}'],
  ['list.json', '[]'],
  ['wrong.json', 'nonsense'],
])('%s is for the claim reader', (name, content) => {
  expect(readInputFile(file(name, content))).toMatchObject({ kind: 'claim' });
});

test.each([
  ['claims.837', 'ISA*00*          *00*'],
  ['claims.json', '\ufeff\r\nISA|00|'],
])('%s is X12', (name, content) => {
  expect(readInputFile(file(name, content))).toEqual({ kind: 'x12' });
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
test.each([
  ['empty.json', '', /is empty/],
  ['blank.html', ' \n\t', /is empty/],
  ['picture.png', PNG, /is no text/],
  ['picture.html', PNG, /is no text/],
  ['picture.json', PNG, /is no text/],
  ['form.pdf', '%PDF-1.7', /PDF/],
  ['saved.mhtml', 'MIME-Version: 1.0', /web archive/],
  ['notes.txt', 'call the payer', /neither a page \(HTML\) nor a claim file/],
  ['page.json', '<html></html>', /holds a page and not JSON/],
])('%s with %j is refused on one line that names it', (name, content, reason) => {
  const place = file(name, content);
  const read = () => readInputFile(place);
  expect(read).toThrow(BadInput);
  expect(read).toThrow(reason);
  expect(read).toThrow(place);
  expect(read).not.toThrow(/\n/);
});

test('what is not there, or a folder, is refused', () => {
  expect(() => readInputFile(path.join(folder, 'none.json'))).toThrow(/does not exist/);
  mkdirSync(path.join(folder, 'sub'));
  expect(() => readInputFile(path.join(folder, 'sub'))).toThrow(/is a folder/);
});

test('broken JSON is refused by its place and without its text', () => {
  const read = (text: string) => () => readJson('claim.json', text);
  expect(read('{"patient": {"lastName": "Sample",}}')).toThrow(/line 1, column 35/);
  expect(read('{\n "patient": "Sample"\n oops}')).toThrow(/line 3, column 2/);
  expect(read('{"patient": "Sample"')).toThrow(/line 1, column 21/);
  expect(read('{"lines": [}')).toThrow(/line 1, column 12/);
  expect(read('[1, 2\n, tru e]')).toThrow(/line 2, column 6/);
  expect(read('{} {}')).toThrow(/line 1, column 4/);
  expect(read("{'a': 1}")).toThrow(/line 1, column 2/);
  expect(read('{"a": -}')).toThrow(/line 1, column 8/);
  for (const text of ['{"patient": Sample}', '{"patient": "Sample"'])
    expect(read(text)).not.toThrow(/Sample/);
});
