import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildTables } from './build-tables.ts';
import { tableText } from './tables/text.ts';

const root = mkdtempSync(join(tmpdir(), 'box24-tables-'));
afterAll(() => rmSync(root, { recursive: true }));
const csv = join(root, 'csv files');
const sources = join(root, 'pack');

const CSV = {
  hcpcs:
    'code,short,long,added,terminated,coverage\nL1833,"Knee, brace",Long text,2014-01-01,,C\nE1399,Misc,Long,1986-01-01,2026-03-31,\n',
  'hcpcs-noc': 'code,long\nE1399,Miscellaneous\n',
  'dmepos-fee-categories': 'code,category,juris,short,mods\nL1833,SU/OS,D,Brace,none AU\n',
  'prior-auth': 'code\nL1833\n',
  'f2f-wopd': 'code\nL1833\n',
  'mue-dme': 'code,mue,mai\nL1833,2,3\n',
  pos: 'code,name\n12,Home\n31,Skilled Nursing Facility\n28,Unassigned\n11,Office\n41,Ambulance-Land\n',
  'hcpcs-modifiers': 'modifier,short,added,terminated\nRR,Rental,1986-01-01,\n',
  carc: 'code,paraphrase,stop\n4,modifier does not fit,\n5,,\n',
  rarc: 'code,paraphrase,stop\nN822,modifier missing,\nM2,,\nM3,,\n',
};

function write(changes: Partial<Record<keyof typeof CSV, string>> = {}): void {
  mkdirSync(csv, { recursive: true });
  for (const [name, text] of Object.entries({ ...CSV, ...changes }))
    writeFileSync(join(csv, `${name}.csv`), text);
}

mkdirSync(join(sources, 'sources'), { recursive: true });
mkdirSync(join(sources, 'sets'));
for (const name of ['prior-auth', 'f2f'])
  writeFileSync(
    join(sources, 'sources', `${name}.yaml`),
    `name: ${name}\nedition: E\nuntil: 2027-07-28\nuntilBecause: B\nsource: S\nrows:\n  - { codes: [L1833], phases: [{ from: 2022-04-13 }], confidence: verified, source: S }\n`,
  );
writeFileSync(
  join(sources, 'sources', 'hcpcs.yaml'),
  'name: hcpcs\nrows: [{ code: J1811, short: Insulin, source: S }]\n',
);
writeFileSync(join(sources, 'sources', 'rarc.yaml'), 'name: rarc\nwords: { M2: inpatient }\n');

test('columns that are used, in our own shape', () => {
  write();
  const tables = Object.fromEntries(buildTables(csv, sources).map((table) => [table.name, table.rows]));
  expect(tables.hcpcs).toEqual({
    L1833: [{ short: 'Knee, brace', from: '2014-01-01', to: null, coverage: 'C', noc: false }],
    E1399: [{ short: 'Misc', from: '1986-01-01', to: '2026-03-31', coverage: null, noc: true }],
    J1811: [{ short: 'Insulin', from: null, to: null, coverage: null, noc: false }],
  });
  expect(tables['fee-category']).toEqual({
    L1833: [{ category: ['SU', 'OS'], modifiers: ['none', 'AU'], juris: 'D' }],
  });
  expect(tables.mue).toEqual({ L1833: [{ mue: 2, mai: 3 }] });
  expect(Object.entries(tables.pos ?? {}).map(([code, [row]]) => [code, row?.class])).toEqual([
    ['11', 'office'],
    ['12', 'home'],
    ['31', 'snf'],
    ['41', 'other'],
  ]);
  expect(tables.carc).toEqual({ 4: [{ text: 'modifier does not fit', to: null }] });
  expect(Object.keys(tables.rarc ?? {})).toEqual(['N822', 'M2']);
});

test('the same bytes twice, whatever the order of the records', () => {
  write();
  const once = buildTables(csv, sources).map(tableText);
  expect(buildTables(csv, sources).map(tableText)).toEqual(once);
  const [header, first, second] = CSV.hcpcs.trim().split('\n');
  write({ hcpcs: [header, second, first].join('\n') });
  expect(buildTables(csv, sources).map(tableText)).toEqual(once);
});

test.each([
  ['hcpcs', `${CSV.hcpcs}L1833,Again,L,,,\n`, /hcpcs\.csv: record 4: L1833 stands there twice/],
  ['hcpcs', CSV.hcpcs.replace('2014-01-01', '01/01/2014'), /hcpcs\.csv: record 2: "01\/01\/2014" is no date/],
  [
    'hcpcs',
    `${CSV.hcpcs}J1811,Insulin,L,,,\n`,
    /hcpcs\.yaml: rows\[0\]\.code: J1811 is in the table already/,
  ],
  ['mue-dme', 'code,mue,mai\nL1833,x,3\n', /mue-dme\.csv: record 2: "x" is no whole number/],
  ['carc', '', /carc\.csv: has no records/],
] as const)('%s.csv that is wrong: %#', (name, text, message) => {
  write({ [name]: text });
  expect(() => buildTables(csv, sources)).toThrow(message);
});

test('a set that a new edition breaks stops the build', () => {
  write();
  const set = join(sources, 'sets', 'KO.yaml');
  writeFileSync(set, 'name: KO\ntitle: T\nedition: E\nsource: S\ninclude: { codes: [L1832] }\n');
  expect(() => buildTables(csv, sources)).toThrow(
    /KO\.yaml: include\.codes\[0\]: L1832 is not in the hcpcs table/,
  );
  rmSync(set);
});

test.each([
  [[], 'usage: npm run build-tables'],
  [['a', 'b'], 'usage: npm run build-tables'],
  [[join(root, 'nowhere')], 'nowhere: is no folder'],
  [[sources], 'hcpcs-noc.csv: is missing or cannot be read'],
])('bad input %#: exit 2 and one line', (args, message) => {
  const program = join(import.meta.dirname, 'build-tables.ts');
  const run = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  expect(run.stderr).toContain(message);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stdout).toBe('');
  expect(run.status).toBe(2);
});
