import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { x12Of } from '../claims/x12.ts';
import { claim, TODAY, write } from './check.ts';
import { check } from './check-here.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24 check '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const RIGHT = claim(
  {},
  {
    payer: { name: 'Noridian DME' },
    patientAccount: 'ACC-1',
    resubmission: { code: '1' },
    acceptAssignment: true,
  },
);
const SOLD = {
  ...claim({ modifiers: ['NU', 'KX'] }, { payer: { name: 'Noridian DME' }, patientAccount: 'ACC-2' }),
  resubmission: { code: '1' },
  acceptAssignment: true,
};

test('each claim of an 837P file is an entry with its place and account; what is malformed stands with it', async () => {
  const text = x12Of([RIGHT, SOLD]).replace(/DTP\*472(?![\s\S]*DTP\*472)/, 'DPT*472');
  write(folder, 'claims.837', text);
  const ended = await check(folder, 'claims.837', '--json', ...TODAY);
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  const { forms, faults, ...more } = JSON.parse(ended.stdout);
  expect(more).toEqual({});
  const line = (start: string) => text.slice(0, text.indexOf(start)).split('\n').length;
  expect(forms.map(({ place }: { place: unknown }) => place)).toEqual([
    expect.objectContaining({ number: 1, patientAccount: 'ACC-1', line: line('CLM*ACC-1') }),
    expect.objectContaining({
      number: 2,
      patientAccount: 'ACC-2',
      line: line('CLM*ACC-2'),
      offset: text.indexOf('CLM*ACC-2'),
    }),
  ]);
  expect(faults).toEqual([]);
  expect(forms[0].faults).toEqual([]);
  expect(forms[1].faults).toEqual([
    expect.objectContaining({
      kind: 'unknown-segment',
      at: 'DPT',
      line: line('DPT'),
      offset: text.indexOf('DPT'),
    }),
  ]);
  // The date may stand in what was not understood: nobody says that it is missing.
  expect(forms[1].claim.lines[0]).not.toHaveProperty('dateFrom');
  expect(forms[0].payerKind).toBe('medicare-dme');
});

test('people read the worst first, then what is not as it should be', async () => {
  write(folder, 'claims.837', x12Of([RIGHT, SOLD]).replace(/SE\*\d+\*0001/, 'SE*3*0001'));
  const ended = await check(folder, 'claims.837', ...TODAY);
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  expect(ended.stdout).toMatch(
    /^Will be denied {2}Claim 2, segment \d+, line \d+ {2}account ACC-2 {2}Medicare DME\n/,
  );
  expect(ended.stdout).toMatch(
    /1 place in the file is not as it should be:\n {2}segment \d+, line \d+: SE01 says 3, and the file has \d+\./,
  );
  expect(ended.stdout).toMatch(/\n2 claims, \d with findings\n$/);
});

const REFUSED: readonly (readonly [what: string, text: string, reason: RegExp])[] = [
  [
    'an institutional file',
    x12Of([RIGHT], { version: '005010X223A2' }),
    /segment 3, line 3: Institutional claims/,
  ],
  ['another version', x12Of([RIGHT], { version: '004010X098A1' }), /segment 3, line 3: Version 004010X098A1/],
  ['a file without claims', x12Of([]), /There are no claims/],
];
for (const [what, text, reason] of REFUSED)
  test(`${what} ends with 2 and one clear line`, async () => {
    write(folder, 'claims.837', text);
    const ended = await check(folder, 'claims.837', '--json');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

test('a wrong count alone ends with 1, and --payer holds for every claim', async () => {
  write(folder, 'claims.837', x12Of([RIGHT]).replace(/SE\*\d+/, 'SE*1'));
  const ended = await check(folder, 'claims.837', '--json', '--payer', 'commercial', ...TODAY);
  expect(ended.code).toBe(1);
  expect(JSON.parse(ended.stdout)).toMatchObject({
    forms: [{ payerKind: 'commercial', place: { number: 1 } }],
    faults: [{ kind: 'wrong-count', at: 'SE01', stated: '1' }],
  });
});
