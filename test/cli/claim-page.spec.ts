import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { FormReport } from '../../lib/messages/reading-types.ts';
import { check, claim, endOf, startCheck, TODAY, write } from './check.ts';
import { claimForm, page, RIGHT, servePages, WRONG } from './pages.ts';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'box24 check '));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Each `check` starts a browser of its own, and a busy machine takes its time.
test.describe.configure({ timeout: 120_000 });

async function forms(target: string, ...args: readonly string[]): Promise<FormReport[]> {
  const ended = await check(folder, target, '--json', ...TODAY, ...args);
  expect(ended.stderr).toBe('');
  return JSON.parse(ended.stdout).forms;
}

function failed(form: FormReport | undefined): string[] {
  const findings = form?.verdict.findings.filter((finding) => finding.status === 'failed') ?? [];
  return findings.map(({ rule, branch, line }) => `${rule}#${branch}@${line ?? 'claim'}`).toSorted();
}

/** The patient's account number of a form: what tells the test forms apart. */
function account(form: FormReport): unknown {
  return (form.claim as { patientAccount?: unknown }).patientAccount;
}

test('a page with a denied line ends with 1 and tells how each field was read', async () => {
  write(folder, 'a claim.html', page(claimForm([WRONG])));
  const ended = await check(folder, 'a claim.html', '--json', ...TODAY);
  expect(ended).toMatchObject({ code: 1, stderr: '' });
  const document: { forms: FormReport[] } = JSON.parse(ended.stdout);
  expect(Object.keys(document)).toEqual(['forms']);
  const [form] = document.forms;
  expect(form?.payerKind).toBe('medicare-dme');
  expect(failed(form)).toContain('category-capped-rental-billed-as-purchase#sold@0');
  expect(form?.reading['lines[0].procedureCode']).toEqual({
    value: 'E0601',
    selector: expect.stringMatching(/\S/),
    stage: expect.any(String),
    visible: true,
    confidence: expect.any(Number),
    evidence: expect.arrayContaining([expect.any(String)]),
  });
});

test('a page without a claim form ends with 3 and no forms', async () => {
  write(
    folder,
    'log-in.html',
    page('<form><label>User <input></label><label>Password <input type="password"></label></form>'),
  );
  const ended = await check(folder, 'log-in.html', '--json');
  expect(ended).toEqual({ code: 3, stdout: '{\n  "forms": []\n}\n', stderr: 'No claim form found.\n' });
});

test('a page and a claim file with the same claim give the same verdict under the same circumstances', async () => {
  write(folder, 'context.json', { rentalMonth: 9 });
  write(folder, 'claim.html', page(claimForm([RIGHT])));
  write(folder, 'claim.json', claim());
  for (const args of [
    ['--context', 'context.json'],
    ['--payer', 'commercial'],
  ]) {
    const [fromPage] = await forms('claim.html', ...args);
    const [fromFile] = await forms('claim.json', ...args);
    expect(failed(fromPage)).toEqual(failed(fromFile));
    expect(fromPage?.payerKind).toBe(fromFile?.payerKind);
    if (args.includes('--context')) expect(failed(fromPage).join()).toContain('capped-rental-month');
  }
});

/** A form that a script draws late, on a page whose clock never rests. */
const LATE = page(`<p id="clock"></p><div id="root"></div><script>
  setInterval(() => { clock.textContent = String(Date.now()); }, 200);
  setTimeout(() => { root.innerHTML = ${JSON.stringify(claimForm([WRONG], 'LATE'))}; }, 1500);
</script>`);
/** A page that has replaced its own timers and observers. */
const HOSTILE = page(`<script>
  window.setTimeout = () => 0; window.MutationObserver = class { observe() { throw new Error('no'); } };
  window.chrome = undefined; Array.prototype.map = () => { throw new Error('no'); };
</script>${claimForm([WRONG], 'HOSTILE')}`);

test('forms in frames of this and other origins come in the order of the document, each once it is drawn', {
  tag: '@long',
}, async () => {
  const frames = await servePages({ '/second': page(claimForm([WRONG], 'SECOND')) });
  const outer = await servePages({
    '/': page(`<div id="here"></div><iframe src="http://localhost:${frames.port}/second"></iframe><script>
      const first = document.createElement('iframe');
      first.src = '/first';
      here.append(first);
    </script><iframe src="/late"></iframe><iframe src="/hostile"></iframe>`),
    '/first': page(`${claimForm([RIGHT], 'FIRST')}`),
    '/late': LATE,
    '/hostile': HOSTILE,
  });
  try {
    const found = await forms(`http://127.0.0.1:${outer.port}/`);
    expect(found.map(account)).toEqual(['FIRST', 'SECOND', 'LATE', 'HOSTILE']);
    expect(failed(found[0])).toEqual([]);
    for (const form of found.slice(1))
      expect(failed(form)).toContain('category-capped-rental-billed-as-purchase#sold@0');
  } finally {
    await Promise.all([frames.close(), outer.close()]);
  }
});

test('a claim split over frames is one form; selectors begin with the frame', async () => {
  const whole = claimForm([WRONG], 'SPLIT');
  const at = whole.indexOf('<table>');
  write(folder, 'head.html', page(`${whole.slice(0, at)}</form>`));
  write(folder, 'lines.html', page(`<h1>Service lines</h1><form>${whole.slice(at)}`));
  write(folder, 'claim.html', page('<iframe src="head.html"></iframe><iframe src="lines.html"></iframe>'));
  const found = await forms('claim.html');
  expect(found.map(account)).toEqual(['SPLIT']);
  expect(failed(found[0])).toContain('category-capped-rental-billed-as-purchase#sold@0');
  expect(found[0]?.reading['insured.id']?.selector).toMatch(/^iframe\[src="head\.html"\] >>> /);
  expect(found[0]?.reading['lines[0].procedureCode']?.selector).toMatch(/^iframe\[src="lines\.html"\] >>> /);
  expect(found[0]).not.toHaveProperty('part');
});

test('a page that moves on by itself, and opens windows, is checked where it comes to rest', {
  tag: '@long',
}, async () => {
  const server = await servePages({
    '/': page("<script>open('/other'); setTimeout(() => location.replace('/claim'), 700);</script>"),
    '/other': page('<p>Another window</p>'),
    '/claim': page(claimForm([WRONG])),
  });
  try {
    const [form] = await forms(`http://127.0.0.1:${server.port}/`);
    expect(failed(form)).toContain('category-capped-rental-billed-as-purchase#sold@0');
  } finally {
    await server.close();
  }
});

test('an address that is missing, or leads away from this computer, ends with 2 and one clear line', async () => {
  const server = await servePages({ '/away': 'http://payer.example/' });
  try {
    const own = `http://127.0.0.1:${server.port}`;
    for (const [address, reason] of [
      [`${own}/none`, /status 404/],
      // What a name outside resolves to is not ours to try: the browser is told that it does not exist.
      [`${own}/away`, /cannot be opened|not on this computer/],
      ['http://127.0.0.1:1/', /cannot be opened/],
    ] as const) {
      const ended = await check(folder, address, '--json');
      expect(ended).toMatchObject({ code: 2, stdout: '' });
      expect(ended.stderr).toMatch(reason);
      expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  } finally {
    await server.close();
  }
});

/** The temporary folder holds a browser profile, and a profile may hold what a page showed. */
test('a page that is right ends with 0, and a person can read it; nothing is left behind, neither then nor after an interruption in the middle', async () => {
  const temporary = path.join(folder, 'temporary');
  mkdirSync(temporary);
  const left = () => readdirSync(temporary).filter((name) => name.startsWith('box24-'));
  write(folder, 'claim.html', page(claimForm([RIGHT])));
  const whole = await endOf(startCheck(folder, { TMPDIR: temporary }, 'claim.html', ...TODAY));
  expect(whole).toMatchObject({ code: 0, stderr: '' });
  expect(whole.stdout).toMatch(/^Checked as Medicare DME because .+\.\nRead \d+ fields\./);
  expect(left()).toEqual([]);

  const halfway = startCheck(folder, { TMPDIR: temporary }, 'claim.html', ...TODAY);
  const ended = endOf(halfway);
  // Long before the end; a busy machine takes seconds to come so far.
  await expect.poll(left, { timeout: 30_000, intervals: [50] }).toHaveLength(1);
  halfway.kill('SIGINT');
  expect((await ended).stdout).toBe('');
  expect((await ended).code).not.toBe(0);
  expect((await ended).code).not.toBe(1);
  expect(left()).toEqual([]);
});
