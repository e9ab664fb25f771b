import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { FormReport } from '../../lib/messages/reading-types.ts';
import { check, write } from './check.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24 portal '));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));
// Each `check` starts a browser of its own, and a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

/** A form whose captions say nothing. */
const MUTE = `<!doctype html><html lang="en"><body><h1>Screen 7</h1>
  <p>Q1 <input id="q1" value="1EG4TE5MK73"> Q2 <input id="q2" value="A-100"></p>
  <table><tr class="row"><td><input class="c" value="E0601"></td><td><input class="m" value="NU"></td>
  <td><input class="p" value="820.00"></td></tr></table></body></html>`;
const PROFILE = `id: acme
title: Acme
hosts: [claims.acme.example]
paths: ['/claims/*']
fields:
  insured.id: '#q1'
  patientAccount: '#q2'
  priorAuthNumber: '#gone'
lines:
  row: tr.row
  fields: { procedureCode: .c, 'modifiers[0]': .m, charge: .p }
source: { from: a test, date: 2026-11-25 }
confidence: saved-page
`;

test('a profile is tried on a saved page, whatever host it is for', async () => {
  write(folder, 'page.html', MUTE);
  write(folder, 'acme.yaml', PROFILE);
  const ended = await check(folder, 'page.html', '--json', '--portal', 'acme.yaml');
  expect(ended.stderr).toBe('');
  const [form]: FormReport[] = JSON.parse(ended.stdout).forms;
  expect(form?.portal).toBe('acme');
  expect(form?.portalHealth).toEqual({ found: 5, of: 6, lost: ['priorAuthNumber'] });
  expect(form?.reading['lines[0].procedureCode']).toMatchObject({
    value: 'E0601',
    stage: 'profile',
    evidence: ['the portal profile names it: .c'],
  });
  const text = await check(folder, 'page.html', '--portal', 'acme.yaml');
  expect(text.stdout).toContain('Profile acme: 5 of 6 fields found.\n  priorAuthNumber: nothing found');
});

test('a profile with faults ends with 2 and every fault on its line', async () => {
  write(folder, 'page.html', MUTE);
  write(folder, 'acme.yaml', PROFILE.replace("'#q1'", "'#q1['").replace('patientAccount', 'account'));
  const ended = await check(folder, 'page.html', '--portal', 'acme.yaml');
  expect(ended).toMatchObject({ code: 2, stdout: '' });
  expect(ended.stderr).toMatch(/acme\.yaml: fields\.insured\.id: is no CSS selector/);
  expect(ended.stderr).toMatch(/acme\.yaml: fields\.account: "account" is no field of the claim/);
});
