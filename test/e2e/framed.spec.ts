import { SOLD_RENTAL, SOLD_RENTAL_MARK, WALKER } from './claim-page.ts';
import { claimHeader, claimLines, frame, headerFields, lineTable, pageAround } from './claim-parts.ts';
import { type Box24, ENABLED, expect, OTHER, test } from './fixtures.ts';

test.use({ hosts: [`${ENABLED}/*`, `${OTHER}/*`] });

/** A Medicare number of the wrong shape: its mark belongs beside the number, in the header. */
const WRONG_MEMBER = '1EG4TE5MO73';
const MEMBER_MARK = /Medicare/;

/** Time for frames to tell each other what they show, and for what follows to be drawn. */
const SETTLED_MS = 1_500;

const sources = (text: string): string => text.replaceAll('"', '&quot;');

type Parts = readonly (readonly [name: string, page: string])[];

const PAGES: Parts = [
  ['frames of two sites', pageAround(frame('/header', 'top') + frame(`${OTHER}/lines`, 'bottom'))],
  [
    'a sandboxed frame',
    pageAround(frame('/header', 'top') + frame('/lines', 'bottom', 'sandbox="allow-scripts"')),
  ],
  [
    'a frameset',
    '<!doctype html><html><head><title>Claim</title></head><frameset rows="50%,50%"><frame src="/header"><frame src="/lines"></frameset></html>',
  ],
];
const MORE_PAGES: Parts = [
  ['the lines in a frame of a frame', pageAround(frame('/header', 'top') + frame('/nested', 'bottom'))],
  ['two frames of the same site', pageAround(frame('/header', 'top') + frame('/lines', 'bottom'))],
  ['the header in the page itself', pageAround(headerFields() + frame('/lines', 'bottom'))],
  [
    'a frame without an address',
    pageAround(`<iframe srcdoc="${sources(claimHeader())}"></iframe>${frame('/lines', 'bottom')}`),
  ],
];

async function expectOneClaimEach(box24: Box24, pages: Parts): Promise<void> {
  await box24.serve(ENABLED, {
    ...Object.fromEntries(pages.map(([, page], at) => [`/${at}`, page])),
    '/header': claimHeader(),
    '/lines': claimLines(),
    '/nested': pageAround(frame('/lines', 'inner'), 'Claim'),
  });
  await box24.serve(OTHER, { '/lines': claimLines() });
  for (const [at, [name]] of pages.entries())
    await test.step(name, async () => {
      const opened = await box24.open(`${ENABLED}/${at}`);
      const overlay = box24.overlay(opened);
      // Who pays stands in the header; without it nothing may be said of the line.
      await overlay.mark(SOLD_RENTAL_MARK);
      await expect.poll(async () => (await overlay.see()).badges).toBe(1);
      await opened.close();
    });
}

test('claims in frames', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step('one claim from its parts', () => expectOneClaimEach(box24, PAGES));
  await box24.step('two claims in two frames stay two', async () => {
    const claim = (account: string, member: string, code: typeof WALKER) =>
      pageAround(`<form>${lineTable([code])}${headerFields({ account, member })}</form>`);
    await box24.serve(ENABLED, {
      '/': pageAround(frame('/one', 'one') + frame('/two', 'two')),
      '/one': claim('A-100', '1EG4TE5MK73', WALKER),
      '/two': claim('A-200', '2EG4TE5MK74', SOLD_RENTAL),
    });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.mark(SOLD_RENTAL_MARK);
    const panel = await box24.openPanel(page);
    await expect(panel.getByLabel('Claims on this page').getByRole('option')).toHaveText([
      'Claim 1 of 2: account A-100, 1 line',
      'Claim 2 of 2: account A-200, 1 line',
    ]);
  });
});

test('one claim from its parts, in other frames', { tag: '@long' }, async ({ box24 }) => {
  test.setTimeout(60_000);
  await expectOneClaimEach(box24, MORE_PAGES);
});

test('each finding is marked once, in the frame that has its field; the panel shows one claim', {
  tag: '@long',
}, async ({ box24 }) => {
  await box24.serve(ENABLED, {
    '/': pageAround(frame('/header', 'header') + frame('/lines', 'lines')),
    '/header': claimHeader({ member: WRONG_MEMBER }),
    '/lines': claimLines(),
  });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(SOLD_RENTAL_MARK);
  await page.waitForTimeout(SETTLED_MS);
  const names = (await overlay.see()).marks.map((mark) => mark.name);
  expect(names.filter((name) => MEMBER_MARK.test(name) && !SOLD_RENTAL_MARK.test(name))).toHaveLength(1);
  expect(names.filter((name) => SOLD_RENTAL_MARK.test(name))).toHaveLength(1);

  const panel = await box24.openPanel(page);
  await expect(panel.getByLabel('Claims on this page')).toHaveCount(0);
  const finding = panel.getByRole('listitem').filter({ hasText: MEMBER_MARK }).first();
  await finding.getByRole('button', { name: 'Show in the form' }).click();
  expect(await overlay.card()).toMatch(MEMBER_MARK);

  await test.step('a value of one frame counts in the other', async () => {
    const header = page.frame('header');
    const lines = page.frame('lines');
    if (!header || !lines) throw new Error('the frames are gone');
    await header.locator('[name=payer]').fill('Geico auto insurance');
    await header.locator('[name=payer]').press('Tab');
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
    await header.locator('[name=payer]').fill('Noridian DME MAC');
    await overlay.mark(SOLD_RENTAL_MARK);
    // What a frame knows itself waits for nobody.
    await lines.locator('[name=c0_4]').fill('RR');
    await overlay.expectNoMark(SOLD_RENTAL_MARK);
  });
});

test.describe('a site that Box24 is not on', () => {
  test.use({ hosts: [`${ENABLED}/*`] });

  test('its frame is not there for Box24, and the panel says so', { tag: '@long' }, async ({ box24 }) => {
    await box24.serve(ENABLED, { '/': pageAround(headerFields() + frame(`${OTHER}/lines`, 'lines')) });
    await box24.serve(OTHER, { '/lines': claimLines() });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.badge();
    const panel = await box24.openPanel(page);
    await expect(panel.getByText(/Part of this page comes from elsewhere\.test/)).toBeVisible();
    expect((await overlay.see()).marks).toEqual([]);
  });
});
