import { expectAccessible } from '../axe.ts';
import { claimPage, SOLD_RENTAL, SOLD_RENTAL_MARK } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

test('modifiers are chosen by questions, none of them preselected, and inserted with a way back', async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/': claimPage({ lines: [SOLD_RENTAL] }) });
  const page = await box24.open(ENABLED);
  await box24.overlay(page).mark(SOLD_RENTAL_MARK);
  const panel = await box24.openPanel(page);
  const boxes = () =>
    page.locator('[name^=mod]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await panel.locator('.lines summary').click();
  await panel.getByRole('button', { name: 'Choose modifiers' }).click();
  const helper = panel.getByRole('region', { name: 'Modifiers for line 1, E0601' });
  const question = (name: string) => helper.getByRole('group', { name });

  await test.step('it asks what decides, chooses nothing, and says which answer would be denied', async () => {
    await expect(question('Is it rented or sold?').getByRole('radio')).toHaveCount(3);
    await expect(helper.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(question('Is it rented or sold?')).toContainText(
      /NU The item is new and was sold.*Will be denied E0601 is a capped rental/,
    );
    await expect(question('Which rental month is it?')).toHaveCount(0);
  });

  await test.step('an answer brings the next question', async () => {
    await helper.getByRole('radio', { name: /^RR / }).check();
    await question('Is it covered, and if not, who pays?').getByRole('radio', { name: /^KX / }).check();
    await expect(helper).not.toContainText('The line would say');
    await question('Which rental month is it?').getByRole('radio', { name: /^KH / }).check();
    await expect(helper).toContainText('The line would say: E0601 RR KH KX');
    await expect(helper).toContainText('KX The record shows every criterion of the policy');
    await expect(helper).toContainText('Would go');
    await panel.screenshot({ path: '.cache/helper.png', fullPage: true });
    await expectAccessible(panel);
    expect(await boxes()).toEqual(['NU', 'KX', '', '']);
  });

  await test.step('inserted as a hand would, and taken back', async () => {
    await helper.getByRole('button', { name: 'Insert RR KH KX' }).click();
    await expect(panel.getByText('Changed Modifiers to RR KH KX.')).toBeVisible();
    expect(await boxes()).toEqual(['RR', 'KH', 'KX', '']);
    await expect(helper).toContainText('The form says so already.');
    await box24.overlay(page).expectNoMark(SOLD_RENTAL_MARK);
    await panel.getByRole('button', { name: 'Undo' }).click();
    await expect(panel.getByText('All is as it was.')).toBeVisible();
    expect(await boxes()).toEqual(['NU', 'KX', '', '']);
  });
});
