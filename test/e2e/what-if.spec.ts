import { expectAccessible } from '../axe.ts';
import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('other values are tried in the panel, and the form stays as it is', async ({ box24 }) => {
  await box24.serve(ENABLED, { '/': claimPage({ lines: [SOLD_RENTAL] }) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const formSays = () =>
    page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const before = await formSays();
  const panel = await box24.openPanel(page);
  await panel.locator('.lines summary').click();
  await panel.getByRole('button', { name: 'Try other values' }).click();
  const trial = panel.getByRole('region', { name: 'What if line 1 said' });
  const box = (name: string) => trial.getByLabel(name, { exact: true });

  await test.step('it begins with what the form says', async () => {
    await expect(trial).toContainText('Nothing in the form changes.');
    await expect(box('HCPCS code')).toHaveValue('E0601');
    await expect(box('Mod 1')).toHaveValue('NU');
    await expect(trial).toContainText('As the form is:');
  });

  await test.step('modifiers: what would go, and what would come', async () => {
    await box('Mod 1').fill('RR');
    await expect(trial.getByText('E0601 is a capped rental, but its modifiers')).toBeVisible();
    await expect(trial).toContainText('Would come');
    await expect(trial).toContainText('does not say which month it is');
    await box('Mod 3').fill('kh');
    await expect(trial).not.toContainText('does not say which month it is');
    await expect(trial).toContainText('Would go');
  });

  await test.step('another code: its category and what it needs', async () => {
    await box('HCPCS code').fill('E0143');
    await expect(trial).toContainText('DME · routinely purchased');
    await trial.getByText('What E0143 needs').click();
    await expect(trial).toContainText('Modifiers');
  });

  await test.step('what is no value is said beside its box, and the rest is tried', async () => {
    await box('HCPCS code').fill('ABCD');
    await expect(trial).toContainText('A code has 5 places');
    await box('Date of service from').fill('13/45/2026');
    await expect(trial).toContainText('No such date');
    await expect(trial).toContainText('Would go');
    await panel.screenshot({ path: '.cache/what-if.png', fullPage: true });
    await expectAccessible(panel);
  });

  await test.step('back to what the form says, which nobody has touched', async () => {
    await trial.getByRole('button', { name: 'Back to what the form says' }).click();
    await expect(box('HCPCS code')).toHaveValue('E0601');
    await expect(trial).toContainText('As the form is:');
    expect(await formSays()).toEqual(before);
    await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  });
});
