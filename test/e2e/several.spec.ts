import { SOLD_RENTAL, SOLD_RENTAL_MARK, type WALKER } from './claim-page.ts';
import { headerFields, lineTable, pageAround } from './claim-parts.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** A claim in a form of its own, its ids kept apart from the other's. */
const claim = (account: string, member: string, line: typeof WALKER): string =>
  `<form style="border: 1px solid">${headerFields({ account, member })}${lineTable([line])}</form>`.replaceAll(
    /(id|for|name)="/g,
    `$1="${account}_`,
  );

test('several claims on one page: marks of all, a session for each, the panel names them', {
  tag: '@long',
}, async ({ box24 }) => {
  await box24.serve(ENABLED, {
    '/': pageAround(claim('A-100', '1EG4TE5MK73', SOLD_RENTAL) + claim('A-200', '2EG4TE5MK74', SOLD_RENTAL)),
  });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await expect
    .poll(async () => (await overlay.see()).marks.filter(({ name }) => SOLD_RENTAL_MARK.test(name)).length)
    .toBe(2);
  const panel = await box24.openPanel(page);
  const which = panel.getByLabel('Claims on this page');
  await expect(which.getByRole('option')).toHaveText([
    'Claim 1 of 2: account A-100, 1 line',
    'Claim 2 of 2: account A-200, 1 line',
  ]);
  await page.locator('[name=A-200_auth]').focus();
  await expect(which).toHaveValue('1');
  await panel.getByLabel('Checked as').selectOption('auto');
  await expect
    .poll(async () => (await overlay.see()).marks.filter(({ name }) => SOLD_RENTAL_MARK.test(name)).length)
    .toBe(1);
  await which.selectOption('0');
  await expect(panel.getByLabel('Checked as')).toHaveValue(/^medicare-dme/);
});
