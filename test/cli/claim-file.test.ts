import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim, failed, TODAY, write } from './check.ts';
import { check } from './check-here.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24 check '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a claim with nothing wrong ends with 0 and says what was checked', async () => {
  write(folder, 'claim.json', claim());
  const ended = await check(folder, 'claim.json', '--json', ...TODAY);
  expect(failed(ended.stdout)).toEqual([]);
  expect(ended.code).toBe(0);
  expect(JSON.parse(ended.stdout).forms[0].verdict.checked).toBeGreaterThan(0);
});

test('without --json a person reads the same', async () => {
  write(folder, 'claim.json', claim({ modifiers: ['NU', 'KX'] }));
  const ended = await check(folder, 'claim.json', ...TODAY);
  expect(ended.code).toBe(1);
  expect(ended.stdout).toContain('Checked as Medicare DME because the claim says so.');
  expect(ended.stdout).toMatch(/Will be denied {2}line 1 E0601 {2}\S/);
  expect(ended.stdout).toMatch(/\d+ checked, \d+ not\./);
  expect(ended.stdout).toContain('Patient ZIP (item 5) not in this file');
  expect(ended.stdout).not.toContain('on this page');
});

test('--payer wins over the file, the file over the ladder', async () => {
  write(folder, 'stated.json', claim({}, { payer: { name: 'Noridian DME', kind: 'commercial' } }));
  write(folder, 'named.json', claim({}, { payer: { name: 'Noridian DME' } }));
  const kind = async (...args: string[]) => {
    const { stdout } = await check(folder, ...args, '--json', ...TODAY);
    const { payerKind, payerReason } = JSON.parse(stdout).forms[0];
    expect(payerReason).not.toBe('');
    return payerKind;
  };
  expect(await kind('stated.json')).toBe('commercial');
  expect(await kind('named.json')).toBe('medicare-dme');
  expect(await kind('stated.json', '--payer', 'tricare')).toBe('tricare');
});

test('--as-of and the context file say which day it is; --as-of wins', async () => {
  // The shape of a Medicare number is asked for since the first day of 2020.
  write(folder, 'claim.json', claim({}, { insured: { id: '123456789A' } }));
  write(folder, 'context.json', { today: '2019-12-31' });
  const rules = async (...args: string[]) =>
    failed((await check(folder, 'claim.json', '--json', ...args)).stdout).join();
  expect(await rules('--as-of', '2020-01-01')).toContain('mbi-format');
  expect(await rules('--as-of', '2019-12-31')).not.toContain('mbi-format');
  expect(await rules('--context', 'context.json')).not.toContain('mbi-format');
  expect(await rules('--context', 'context.json', '--as-of', '2020-01-01')).toContain('mbi-format');
});

test('--context answers what the claim does not say', async () => {
  write(folder, 'claim.json', claim());
  write(folder, 'context.json', { rentalMonth: 9 });
  const without = await check(folder, 'claim.json', '--json', ...TODAY);
  const ended = await check(folder, 'claim.json', '--json', '--context', 'context.json', ...TODAY);
  expect(without.code).toBe(0);
  expect(ended.code).toBe(1);
  expect(failed(ended.stdout).join()).toMatch(/capped-rental-month/);
});

test('a claim about which nothing can be said ends with 3 and no forms', async () => {
  write(folder, 'claim.json', { lines: [] });
  const ended = await check(folder, 'claim.json', '--json', ...TODAY);
  expect(ended).toMatchObject({ code: 3, stdout: '{\n  "forms": []\n}\n' });
  expect(ended.stderr).toMatch(/^Nothing could be checked: .+\n$/);
});

test('places in the file that are no claim field are named and change nothing', async () => {
  write(folder, 'claim.json', claim({ modifers: ['NU'] }));
  const ended = await check(folder, 'claim.json', '--json', ...TODAY);
  expect(ended.code).toBe(0);
  expect(ended.stderr).toContain('lines[0].modifers');
});

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const BAD: readonly (readonly [what: string, name: string, content: unknown, reason: RegExp])[] = [
  ['an empty file', 'claim.json', '', /is empty/],
  ['malformed JSON', 'claim.json', '{"lines": [}', /is not JSON.*line 1, column 12 on/],
  ['a picture', 'claim.json', PNG, /is no text/],
  ['a picture called a page', 'page.html', PNG, /is no text/],
  ['a part of an X12 file', 'claim.837', 'ISA*00*          *00*', /segment 1, line 1: There are no claims/],
  ['a list', 'claim.json', [claim()], /holds one object/],
  ['another JSON file', 'package.json', { name: 'x' }, /no "lines"/],
  ['a line that is no line', 'claim.json', { lines: ['E0601'] }, /lines\[0\]/],
  ['a payer that does not exist', 'claim.json', claim({}, { payer: { kind: 'medicare' } }), /payer\.kind/],
];
for (const [what, name, content, reason] of BAD)
  test(`${what} ends with 2 and one clear line`, async () => {
    write(folder, name, content);
    const ended = await check(folder, name, '--json');
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
    expect(ended.stderr).toContain(name);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

const BAD_ARGUMENTS: readonly (readonly [args: readonly string[], reason: RegExp])[] = [
  [[], /Nothing to check/],
  [['missing.json'], /missing\.json does not exist/],
  [['missing.html'], /missing\.html does not exist/],
  [['claim.json', '--jsn'], /Unknown option '--jsn'/],
  [['claim.json', '--as-of', '2026-13-01'], /no date of the calendar/],
  [['claim.json', '--payer', 'me'], /no kind of payer/],
  [['claim.json', '--context', 'none.json'], /none\.json does not exist/],
  [['claim.json', '--context', 'bad.json'], /bad\.json: orderDate/],
  [['https://payer.example/claims'], /not on this computer/],
];
for (const [args, reason] of BAD_ARGUMENTS)
  test(`check ${args.join(' ')} ends with 2 and one clear line`, async () => {
    write(folder, 'claim.json', claim());
    write(folder, 'bad.json', { orderDate: 'soon' });
    const ended = await check(folder, ...args);
    expect(ended).toMatchObject({ code: 2, stdout: '' });
    expect(ended.stderr).toMatch(reason);
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

test('--help says how, and ends with 0', async () => {
  const ended = await check(folder, '--help');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('--as-of YYYY-MM-DD');
});
