import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TableData } from '../../tables/types.ts';
import { loadSets } from './sets.ts';

const rows = (...codes: string[]) => Object.fromEntries(codes.map((code) => [code, [{ short: code }]]));
const TABLES: TableData[] = [
  { name: 'hcpcs', edition: '2026', rows: rows('A4310', 'A4311', 'A4316', 'A4320', 'B4034', 'E0601') },
  { name: 'pos', edition: '2026', rows: rows('12', '31') },
  { name: 'modifiers', edition: '2026', rows: rows('RR', 'KX') },
  { name: 'list', edition: '2026', rows: rows('E0601', 'B4034') },
];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-sets-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes sets by name, each with its `include` and what follows, and loads them. */
function load(files: Readonly<Record<string, string>>) {
  for (const [name, body] of Object.entries(files))
    writeFileSync(join(folder, `${name}.yaml`), `name: ${name}\ntitle: T\nedition: E\nsource: S\n${body}\n`);
  return loadSets(folder, TABLES);
}

test('codes, ranges, prefixes, sets, tables and exceptions; only codes that exist', () => {
  expect(
    load({
      URO: 'include: { codes: [A4320], ranges: [[A4310, A4316]] }',
      ALL: 'include: { prefix: [E, B], sets: [URO] }\nexcept: { codes: [A4311] }',
      LISTED: 'include: { tables: [list] }',
      HOME: 'of: pos\ninclude: { codes: ["12"] }',
      MODS: 'of: modifiers\ninclude: { codes: [RR, "99"] }',
      DX: 'of: icd10\ninclude: { codes: [G47.33, E11] }',
      WORDS: 'of: words\ninclude: { codes: [stolen, lost] }',
    }),
  ).toEqual({
    ALL: ['A4310', 'A4316', 'A4320', 'B4034', 'E0601'],
    DX: ['E11', 'G47.33'],
    HOME: ['12'],
    LISTED: ['B4034', 'E0601'],
    MODS: ['99', 'RR'],
    URO: ['A4310', 'A4311', 'A4316', 'A4320'],
    WORDS: ['stolen', 'lost'],
  });
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'unknown code',
    { A: 'include: { codes: [A4310, E9999] }' },
    /A\.yaml: include\.codes\[1\]: E9999 is not in the hcpcs table/,
  ],
  [
    'code twice',
    { A: 'include: { codes: [A4310, A4310] }' },
    /A\.yaml: include\.codes\[1\]: A4310 is in the list already/,
  ],
  [
    'code in a range as well',
    { A: 'include: { codes: [A4311], ranges: [[A4310, A4316]] }' },
    /A\.yaml: include\.ranges\[0\]: A4311 is in the list already/,
  ],
  [
    'range without codes',
    { A: 'include: { ranges: [[A4317, A4319]] }' },
    /A\.yaml: include\.ranges\[0\]: no code .* in A4317-A4319/,
  ],
  [
    'prefix without codes',
    { A: 'include: { prefix: [L] }' },
    /A\.yaml: include\.prefix\[0\]: no code .* starts with L/,
  ],
  ['empty set', { A: 'include: {}' }, /A\.yaml: include: the set is empty/],
  [
    'emptied set',
    { A: 'include: { codes: [A4310] }\nexcept: { codes: [A4310] }' },
    /A\.yaml: include: the set is empty/,
  ],
  [
    'exception of nothing',
    { A: 'include: { codes: [A4310] }\nexcept: { codes: [E0601] }' },
    /A\.yaml: except: E0601 is not in the set anyway/,
  ],
  ['unknown set', { A: 'include: { sets: [B] }' }, /A\.yaml: include\.sets\[0\]: no set is called B/],
  [
    'cycle',
    { A: 'include: { sets: [B] }', B: 'include: { sets: [C] }', C: 'include: { sets: [A] }' },
    /contain each other: A > B > C > A/,
  ],
  ['set in itself', { A: 'include: { sets: [A] }' }, /A\.yaml: include\.sets: .*A > A/],
  [
    'set of another kind',
    { A: 'include: { sets: [B] }', B: 'of: pos\ninclude: { codes: ["12"] }' },
    /A\.yaml: include\.sets\[0\]: B holds pos, not hcpcs/,
  ],
  [
    'unknown table',
    { A: 'include: { tables: [rpa] }' },
    /A\.yaml: include\.tables\[0\]: no table is called rpa/,
  ],
  [
    'modifier that is none',
    { A: 'of: modifiers\ninclude: { codes: [QZ] }' },
    /A\.yaml: include\.codes\[0\]: QZ/,
  ],
  [
    'diagnosis that is none',
    { A: 'of: icd10\ninclude: { codes: ["327.23"] }' },
    /A\.yaml: include\.codes\[0\]: 327\.23/,
  ],
  ['unknown key', { A: 'include: { code: [A4310] }' }, /A\.yaml: include: .*"code"/],
  ['broken YAML', { A: 'include: { codes: [A4310 }' }, /A\.yaml: line 5: /],
])('%s', (_name, files, message) => expect(() => load(files)).toThrow(message));

test('the file is named after the set', () => {
  writeFileSync(
    join(folder, 'B.yaml'),
    'name: A\ntitle: T\nedition: E\nsource: S\ninclude: { codes: [A4310] }\n',
  );
  expect(() => loadSets(folder, TABLES)).toThrow(/B\.yaml: name: is A, the file's is B/);
});
