/** The command as its users start it; what it says of more claims and codes is asked without a process for each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { check, claim, failed, npmCheck, TODAY, write } from './check.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24 check '));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a denied line ends with 1; the document has the shape of the contract and stands alone', async () => {
  write(folder, 'claim.json', claim({ modifiers: ['NU', 'KX'] }));
  const ended = await npmCheck(folder, 'claim.json', '--json', ...TODAY);
  expect(ended.code).toBe(1);
  expect(ended.stderr).toBe('');
  const document = JSON.parse(ended.stdout);
  expect(Object.keys(document)).toEqual(['forms']);
  expect(document.forms).toHaveLength(1);
  const [form] = document.forms;
  expect(Object.keys(form)).toEqual([
    'portal',
    'portalHealth',
    'payerKind',
    'payerReason',
    'claim',
    'reading',
    'unaddedInput',
    'verdict',
  ]);
  expect(form).toMatchObject({ portal: null, payerKind: 'medicare-dme', reading: {} });
  expect(form.claim.lines[0]).toMatchObject({
    procedureCode: 'E0601',
    modifiers: ['NU', 'KX'],
    charge: '96.40',
  });
  expect(failed(ended.stdout)).toContain('will-deny category-capped-rental-billed-as-purchase');
  for (const finding of form.verdict.findings)
    expect(finding).toMatchObject({
      rule: expect.any(String),
      branch: expect.any(String),
      fields: expect.any(Array),
      message: expect.any(String),
      because: expect.any(Array),
      redacted: expect.objectContaining({ rule: finding.rule }),
    });
});

test('--explain with --json is one document of the shape of the contract', async () => {
  const ended = await npmCheck(
    folder,
    '--explain',
    'E0601',
    '--json',
    '--payer',
    'medicare-advantage',
    '--date',
    '2026-11-26',
  );
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const document = JSON.parse(ended.stdout);
  expect(document).toMatchObject({
    code: 'E0601',
    date: '2026-11-26',
    payerKind: 'medicare-advantage',
    status: 'valid',
    benefit: 'dme',
    payment: 'capped-rental',
  });
  for (const statement of document.statements)
    expect(statement).toEqual({
      topic: expect.any(String),
      known: expect.any(Boolean),
      text: expect.any(String),
      basis: expect.any(Array),
      // The stage of the work that papers belong to.
      ...(statement.topic === 'documents' && { group: expect.any(String) }),
    });
});

test('what cannot be used ends with 2 and one clear line', async () => {
  const ended = await check(folder, 'missing.json');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/^\S.*missing\.json does not exist.*\n$/);
});
