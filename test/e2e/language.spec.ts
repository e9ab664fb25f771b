import AxeBuilder from '@axe-core/playwright';
import { claimPage } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** What the panel is wide. */
const PANEL = { width: 360, height: 900 };

test('Spanish, once it is chosen, is what settings, marks, card and panel speak', async ({ box24 }) => {
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  await options.setViewportSize(PANEL);
  await options.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('Español');
  await expect(options.getByRole('heading', { name: 'Ajustes de Box24' })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'es');
  expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);

  await box24.serve(ENABLED, { '/': claimPage() });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.mark(/Se denegará.*E0601 is a capped rental/);
  const panel = await box24.openPanel(page);
  await expect(panel.locator('html')).toHaveAttribute('lang', 'es');
  await expect(panel.getByText('Las reglas están escritas en inglés.')).toBeVisible();
  await expect(panel.getByText('1 se denegará')).toBeVisible();
});
