import path from 'node:path';
import { expect, test } from 'vitest';
import { PAYER_KINDS } from '../claim/claim.ts';
import { BadInput } from './bad-input.ts';
import { CHECK_USAGE, parseCheckArguments } from './check-arguments.ts';

const FOLDER = path.resolve('/a folder');

test('a file, with everything that can be said about it', () => {
  const args = [
    'claim.json',
    '--json',
    '--context',
    '../ctx.json',
    '--payer',
    'Medicare-DME',
    '--as-of',
    '2026-02-28',
    '--portal',
    'acme.yaml',
  ];
  expect(parseCheckArguments(args, FOLDER)).toEqual({
    target: { kind: 'file', file: path.join(FOLDER, 'claim.json') },
    json: true,
    contextFile: path.resolve('/ctx.json'),
    payer: 'medicare-dme',
    asOf: '2026-02-28',
    portalFile: path.join(FOLDER, 'acme.yaml'),
  });
});

test.each([
  'http://127.0.0.1:8080/a?b=c',
  'http://localhost/x',
  'https://[::1]:8443/',
  'http://claims.localhost:3000/',
  'http://127.1.2.3/',
])('%s is on this computer', (address) => {
  expect(parseCheckArguments([address], FOLDER)).toEqual({
    target: { kind: 'address', url: new URL(address) },
    json: false,
  });
});

test.each([
  'https://payer.example/claim',
  'http://127.0.0.1.payer.example/',
  'http://localhost.payer.example/',
  'http://10.0.0.1/',
  'http://user:pass@payer.example/',
])('%s is not', (address) => {
  expect(() => parseCheckArguments([address], FOLDER)).toThrow(/not on this computer/);
});

test.each([
  [[], /Nothing to check/],
  [['a.json', 'b.json'], /One page or claim at a time/],
  [['a.json', '--jsn'], /Unknown option '--jsn'/],
  [['a.json', '--payer'], /'--payer <value>' argument missing/],
  [['a.json', '--as-of', '2026-02-29'], /--as-of: "2026-02-29" is no date/],
  [['a.json', '--as-of', '11/03/2026'], /is no date/],
  [['a.json', '--json=yes'], /--json/],
  [['a.json', '--date', '2026-02-28'], /--date goes with --explain/],
  [['--explain', 'E0601', 'a.json'], /leave "a.json" out/],
  [['--explain', 'E0601', '--as-of', '2026-02-28'], /leave --as-of out/],
  [['--explain', 'E0601', '--date', '2026-02-29'], /--date: "2026-02-29" is no date/],
  [['--explain', '99213'], /"99213" is no HCPCS Level II code/],
  [['--explain', ''], /is no HCPCS Level II code/],
  [['file:///a.html'], /cannot be opened/],
  [['ftp://127.0.0.1/a'], /cannot be opened/],
  [['http://[bad'], /cannot be opened/],
] as const)('%j is refused on one line', (args, reason) => {
  const parse = () => parseCheckArguments([...args], FOLDER);
  expect(parse).toThrow(BadInput);
  expect(parse).toThrow(reason);
  expect(parse).not.toThrow(/\n/);
});

test.each([
  [['--explain', 'E0601'], { code: 'E0601', json: false }],
  [['--explain', ' e-0601 ', '--json'], { code: 'E0601', json: true }],
  [
    ['--explain', 'K0856', '--date', '2026-02-28', '--payer', 'Medicaid'],
    { code: 'K0856', json: false, date: '2026-02-28', payer: 'medicaid' },
  ],
] as const)('a code to explain: %j', (args, explain) => {
  expect(parseCheckArguments([...args], FOLDER)).toEqual({ explain });
});

test('help is given and names every kind of payer', () => {
  expect(parseCheckArguments(['--help'], FOLDER)).toBe('help');
  expect(parseCheckArguments(['-h', 'a.json'], FOLDER)).toBe('help');
  for (const kind of PAYER_KINDS) expect(CHECK_USAGE).toContain(kind);
});
