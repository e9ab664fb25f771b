import type { Page } from '@playwright/test';
import { SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { claimHeader, claimLines, headerFields, lineTable, pageAround } from './claim-parts.ts';
import { type Box24, ENABLED, expect, test } from './fixtures.ts';
import type { Overlay } from './overlay.ts';

/** A brace that needs an authorization number. */
const BRACE = { code: 'L0651', modifiers: ['KX'], charge: '900.00' };
const AUTH_MARK = /prior authorization|UTN/i;
/** Longer than an empty form may wait for its script; see lib/session/history.ts. */
const PREFILLED_MS = 3_500;

/** Stops the service worker, as the browser does after half a minute without work. */
async function killWorker(box24: Box24): Promise<void> {
  const page = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.close();
}

/** What is kept of claims, as text. */
async function kept(box24: Box24): Promise<string> {
  return await box24.worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
}

async function next(page: Page, path: string): Promise<void> {
  await page.goto(ENABLED + path);
}

test('steps that load a page each are one claim, also when the worker was stopped in between', async ({
  box24,
}) => {
  await box24.serve(ENABLED, {
    '/patient': claimHeader({
      more: '<p><label>5. Patient street address <input name="street" value="12 Hidden Lane"></label></p>',
    }),
    '/lines': claimLines([BRACE, SOLD_RENTAL]),
    '/review': pageAround(`${headerFields()}${lineTable([BRACE, SOLD_RENTAL])}`, 'Review claim'),
  });
  const page = await box24.open(`${ENABLED}/patient`);
  const overlay = box24.overlay(page);
  await overlay.badge();
  expect((await overlay.see()).marks, 'what other steps ask is not missing here').toEqual([]);
  await page.locator('[name=account]').fill('A-777');
  await page.locator('[name=account]').press('Tab');
  // Told although the page goes at once.
  await next(page, '/lines');
  await killWorker(box24);
  await page.bringToFront();
  await page.reload();

  await overlay.mark(SOLD_RENTAL_MARK);
  await overlay.mark(AUTH_MARK);
  const panel = await box24.openPanel(page);
  const finding = panel.getByRole('listitem').filter({ hasText: AUTH_MARK }).first();
  await finding.getByText('Why?').click();
  await expect(finding).toContainText('from an earlier step');

  await test.step('only what rules need is kept, in memory only', async () => {
    const held = await kept(box24);
    expect(held).toContain('1EG4TE5MK73');
    expect(held).toContain('A-777');
    expect(held).not.toContain('Hidden Lane');
    const onDisk = await box24.worker.evaluate(async () =>
      JSON.stringify(await chrome.storage.local.get(null)),
    );
    expect(onDisk).not.toContain('1EG4TE5MK73');
  });

  await test.step('lines that the review page shows again are not doubled', async () => {
    await page.bringToFront();
    await next(page, '/review');
    await overlay.mark(SOLD_RENTAL_MARK);
    const lines = panel.locator('section', {
      has: panel.getByRole('heading', { name: 'Lines', exact: true }),
    });
    await expect(lines.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('nothing is kept of a closed tab', async () => {
    await page.close();
    await expect.poll(() => kept(box24)).not.toContain('1EG4TE5MK73');
  });
});

test('answers outlive a page that is loaded anew, and stay with their line', async ({ box24 }) => {
  const rental = { code: 'E0601', modifiers: ['RR', 'KH'], charge: '90.00' };
  const whole = (lines: readonly (typeof rental)[]) =>
    pageAround(`<form>${headerFields()}${lineTable(lines)}</form>`);
  await box24.serve(ENABLED, { '/': whole([rental]), '/more': whole([WALKER as typeof rental, rental]) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).badge();
  const panel = await box24.openPanel(page);
  await panel.getByLabel(/Line 1, E0601: Which rental month/).fill('2');
  await panel.getByRole('button', { name: 'Answer' }).click();
  await expect(panel.getByRole('button', { name: /Take back: Line 1, E0601/ })).toBeVisible();
  await next(page, '/more');
  await expect(panel.getByRole('button', { name: /Take back: Line 2, E0601/ })).toBeVisible();
});

test('answers and choices stay with their claim in a form that a script changes', { tag: '@long' }, async ({
  box24,
}) => {
  test.setTimeout(90_000);
  await box24.step(
    'steps that a script swaps are one claim; the next claim in the same form is another',
    async () => {
      const script = `<script>
    const patient = ${JSON.stringify(headerFields())};
    const lines = ${JSON.stringify(lineTable([BRACE]))};
    window.show = (step) => { document.querySelector('form').innerHTML = step === 'lines' ? lines : patient; };
    window.load = (account, code) => {
      document.querySelector('form').innerHTML = patient + lines;
      document.querySelector('[name=account]').value = account;
      document.querySelector('[name=c0_3]').value = code;
    };
    show('patient');
  </script>`;
      await box24.serve(ENABLED, { '/': pageAround(`<form></form>${script}`) });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await overlay.badge();
      await page.evaluate("show('lines')");
      await overlay.mark(AUTH_MARK);
      const panel = await box24.openPanel(page);
      await panel.getByLabel('Checked as').selectOption('medicaid');
      await expect(panel.getByText('because you chose it')).toBeVisible();
      await page.evaluate("load('A-100', 'L0651')");
      await page.waitForTimeout(1_000);
      await expect(panel.getByText('because you chose it'), 'the same claim').toBeVisible();
      // The same member, another account; no event tells of it.
      await page.evaluate(
        "document.querySelector('[name=account]').value = 'A-101'; document.querySelector('[name=auth]').focus()",
      );
      await expect(panel.getByText('because the payer is named')).toBeVisible();
    },
  );
  await box24.step('a form that is rendered anew under other ids keeps what was said and where', async () => {
    const rental = { code: 'E0601', modifiers: ['RR', 'KH'], charge: '90.00' };
    const script = `<script>
    let round = 0;
    window.postback = (extra) => {
      round += 1;
      const html = ${JSON.stringify(headerFields())} + (extra ? ${JSON.stringify(lineTable([WALKER, rental]))} : ${JSON.stringify(lineTable([rental]))});
      document.querySelector('form').innerHTML = '<p>Loading …</p>';
      setTimeout(() => { document.querySelector('form').innerHTML = html
        .replaceAll(/(id|for|name)="/g, '$1="ctl' + round + '_'); }, 400);
    };
  </script>`;
    await box24.serve(ENABLED, {
      '/': pageAround(`<form>${headerFields()}${lineTable([rental])}</form>${script}`),
    });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.badge();
    const panel = await box24.openPanel(page);
    await panel.getByLabel(/Line 1, E0601: Which rental month/).fill('2');
    await panel.getByRole('button', { name: 'Answer' }).click();
    await overlay.mark(/KH/);
    await page.evaluate('postback(false)');
    await expect(page.locator('[name=ctl1_account]')).toBeVisible();
    await overlay.mark(/KH/);
    await page.evaluate('postback(true)');
    await expect(page.locator('[name=ctl2_account]')).toBeVisible();
    await expect(panel.getByRole('button', { name: /Take back: Line 2, E0601/ })).toBeVisible();
    const mark = await overlay.mark(/KH/);
    const row = await page.locator('tbody tr').nth(1).boundingBox();
    expect(Math.abs(mark.y - (row ? row.y + row.height / 2 : 0)), 'beside the second line').toBeLessThan(20);
  });
});

interface NewClaim {
  readonly page: Page;
  readonly overlay: Overlay;
  /** Lines that are kept of the claim. */
  panelLines(): Promise<readonly unknown[]>;
}

/** Begins a claim with a line, and another one on each of these pages after it. */
async function beginAnew(box24: Box24, paths: readonly string[]): Promise<NewClaim> {
  const empty = { member: '', account: '', payer: '', last: '' };
  await box24.serve(ENABLED, {
    '/patient': claimHeader(),
    '/lines': claimLines([BRACE]),
    '/fresh': claimHeader(empty),
    '/other': claimHeader({ account: 'A-101' }),
    '/same-member': claimHeader({ account: '' }),
    '/done': pageAround('<p>Your claim was accepted. Control number 000123.</p>', 'Confirmation'),
    '/send': pageAround(
      `<form action="/done">${lineTable([BRACE])}<button>Submit claim</button></form>`,
      'Claim: service lines',
    ),
  });
  const page = await box24.open(`${ENABLED}/patient`);
  const overlay = box24.overlay(page);
  const begin = async () => {
    await next(page, '/patient');
    await overlay.badge();
    await next(page, '/lines');
    await overlay.mark(AUTH_MARK);
  };
  const panelLines = async () => {
    const held = JSON.parse(await kept(box24)) as Record<string, { steps?: { lines: unknown[] }[] }>;
    return Object.entries(held)
      .filter(([key]) => key.startsWith('claim:'))
      .flatMap(([, claim]) => claim.steps ?? [])
      .flatMap(({ lines }) => lines);
  };
  for (const path of paths)
    await test.step(path, async () => {
      await begin();
      expect(await panelLines()).toEqual([]);
      await next(page, path);
      await overlay.badge();
      await page.waitForTimeout(PREFILLED_MS);
      expect(await panelLines(), 'the lines of the claim before').toEqual([]);
      expect((await overlay.see()).marks).toEqual([]);
    });
  return { page, overlay, panelLines };
}

test('a new claim takes nothing over', async ({ box24 }) => {
  // Two claims, one after the other.
  test.slow();
  const { page, overlay, panelLines } = await beginAnew(box24, ['/fresh']);
  await test.step('after a confirmation, even for the same patient', async () => {
    await next(page, '/patient');
    await overlay.badge();
    await next(page, '/send');
    await overlay.mark(AUTH_MARK);
    await page.getByRole('button', { name: 'Submit claim' }).click();
    await page.waitForURL(/done/);
    await next(page, '/same-member');
    await overlay.badge();
    await page.waitForTimeout(500);
    expect(await panelLines()).toEqual([]);
  });
});

test('nor does one of another account, or of the same member without one', { tag: '@long' }, async ({
  box24,
}) => {
  test.slow();
  await beginAnew(box24, ['/other', '/same-member']);
});
