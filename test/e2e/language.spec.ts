import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { claimPage } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** What the panel is wide. */
const PANEL = { width: 360, height: 900 };

test('Spanish, once it is chosen, is what settings, marks, card and panel speak, and all of it fits', async ({
  box24,
}) => {
  // Six views, half of them gone through for accessibility.
  test.slow();
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await options.setViewportSize(PANEL);
  await options.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('Español');
  await expect(options.getByRole('heading', { name: 'Ajustes de Box24' })).toBeVisible();
  await expectAccessibleInSpanish(options);
  const starts = await options
    .locator('.keys dd')
    .evaluateAll((all) => [...new Set(all.map((one) => one.getBoundingClientRect().left))]);
  expect(starts, 'what keys do stands in one column').toHaveLength(1);
  expect(await options.locator('.portal').allInnerTexts(), 'dates as claim forms have them').toContainEqual(
    expect.stringMatching(/, 11\/25\/2026$/),
  );

  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  const sold = /Se denegará.*E0601 es un alquiler con tope/;
  await overlay.mark(sold);
  await test.step('the card speaks Spanish, and says so to page readers', async () => {
    await overlay.openCard(sold);
    const said = expect.poll(async () => (await overlay.see()).languages, { timeout: 5_000 });
    for (const text of [
      /^E0601 es un alquiler con tope/,
      /^Se paga solo por mes/,
      /el modificador no corresponde/,
    ])
      await said.toContainEqual({ lang: 'es', text: expect.stringMatching(text) });
    expect((await overlay.see()).languages.filter(({ lang }) => lang !== 'es')).toEqual([]);
  });
  const panel = await box24.openPanel(page);
  await expect(panel.getByText('1 se denegará')).toBeVisible();
  await expect(panel.getByText(/^porque el pagador se llama "Noridian/)).toBeVisible();
  await expect(panel.getByText('DME · alquiler con tope')).toBeVisible();
  await expect(panel.getByRole('heading', { name: /^E0601 es un alquiler con tope/ })).toHaveAttribute(
    'lang',
    'es',
  );
  await expect(panel.getByText('Contrato de alquiler con la primera fecha').first()).toBeVisible();
  await expect(panel.locator('[lang=en]:not(.why *)')).toHaveCount(0);
  await expect(panel.getByText(/^Lo que está en inglés/)).toHaveCount(0);
  await panel.getByText('¿Por qué?').click();
  await expect(panel.getByText('en la reclamación').first()).toBeVisible();
  await panel.locator('summary', { hasText: 'Cont airway pressure device' }).click();
  await expect(panel.getByText('Alquiler o compra', { exact: true })).toBeVisible();
  await expectAccessibleInSpanish(panel);

  await test.step('how the page is read, and teach mode', async () => {
    await panel.getByRole('button', { name: 'Qué lee Box24' }).click();
    await expect(panel.getByText('Su etiqueta dice “Payer name”').first()).toBeVisible();
    await expectAccessibleInSpanish(panel);
  });

  for (const [name, title] of [
    ['reference', 'Reglas y códigos'],
    ['records', 'Registros de las reclamaciones que envió'],
    ['files', 'Comprobar archivos de reclamaciones'],
  ] as const) {
    await options.goto(`chrome-extension://${box24.extensionId}/${name}.html`);
    await expect(options.getByRole('heading', { name: title })).toBeVisible();
    // In English each of them is gone through with axe, too.
    await expectSpanish(options);
  }

  await test.step('English again: our own pages at once', async () => {
    await box24.worker.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 1, settings: { language: 'en' } } }),
    );
    await expect(panel.getByRole('button', { name: 'What Box24 reads' })).toBeVisible();
  });
});

/** The page says that it is Spanish, and is no wider than its window. */
async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** The same, and nothing of it is inaccessible. */
async function expectAccessibleInSpanish(page: Page): Promise<void> {
  await expectSpanish(page);
  await expectAccessible(page);
}
