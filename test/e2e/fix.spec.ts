import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { buildPage } from '../forms/build.ts';
import { testPages } from '../forms/corpus.ts';
import { claimPage } from './claim-page.ts';
import { ENABLED, expect, test } from './fixtures.ts';

/** Everything that a page's own listeners hear of its boxes. */
const RECORDER = `<script>
  window.heard = [];
  for (const type of ['focus', 'input', 'change', 'blur', 'click', 'keydown', 'submit'])
    document.addEventListener(type, ({ target }) => window.heard.push(type + ' ' + (target.name ?? target.localName)), true);
</script>`;

const ORDER_MARK = /KX stands before the modifier that prices E0601/;
/** A list of the browser's own in place of a box. */
const LIST = `<select name="mod1_0"><option value=""></option><option value="NU">NU - New</option>
  <option value="RR" selected>RR - Rental</option><option value="KH">KH - First month</option></select>`;
const MISPLACED = { code: 'E0601', modifiers: ['KX', 'RR', 'KH'], charge: '90.00' };

test('what the card of a mark changes, states and leaves to the biller', async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step('a fix is shown, made with one click as a hand would, and undone', async () => {
    await box24.serve(ENABLED, {
      '/': claimPage({ lines: [MISPLACED], more: RECORDER }).replace(
        '<input name="mod1_0" value="RR">',
        LIST,
      ),
    });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    const boxes = () =>
      page
        .locator('[name^=mod0_], [name^=mod]')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await overlay.openCard(ORDER_MARK);
    await expect.poll(() => overlay.card()).toContain('Modifiers:KX RR KH→RR KH KX');
    await page.evaluate('window.heard = []');
    await overlay.press(/^Change it$/);
    await overlay.expectToast(/Changed Modifiers to RR KH KX/);
    expect(await boxes()).toEqual(['RR', 'KH', 'KX', '']);
    const heard = await page.evaluate<string[]>('window.heard');
    // Our own element has a random name with a hyphen.
    expect(heard.filter((one) => !one.includes('-'))).toEqual(
      ['mod0_0', 'mod1_0', 'mod2_0'].flatMap((name) =>
        ['focus', 'input', 'change', 'blur'].map((type) => `${type} ${name}`),
      ),
    );
    await overlay.expectNoMark(ORDER_MARK);
    await overlay.press(/^Undo$/);
    await overlay.expectToast(/All is as it was/);
    expect(await boxes()).toEqual(['KX', 'RR', 'KH', '']);
    await overlay.mark(ORDER_MARK);
  });
  await box24.step(
    'a statement of fact is the biller’s: listed, not chosen, read once more, then inserted in its place',
    async () => {
      const rental = { code: 'E0601', modifiers: ['RR', 'KH'], charge: '90.00' };
      await box24.serve(ENABLED, { '/': claimPage({ lines: [rental] }) });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await overlay.openCard(KX_MARK);
      await expect.poll(() => overlay.card()).toContain('Only you can say what is true');
      const card = await overlay.card();
      expect(card).toContain('GA A denial is expected, and the patient signed');
      expect(card).toContain('Taken from: Signed Advance Beneficiary Notice (for GA)');
      expect(card, 'nothing is chosen for the biller').not.toContain('I state this');
      await overlay.press(/^KX The record shows/);
      await expect
        .poll(() => overlay.card())
        .toContain('With KX you state: The record shows every criterion');
      await overlay.press(/^I state this: insert KX$/);
      await overlay.expectToast(/Modifiers to RR KH KX/);
      await expect(page.locator('[name=mod2_0]')).toHaveValue('KX');
      await overlay.expectNoMark(KX_MARK);
    },
  );
  await box24.step(
    'where the page does not take it, all is put back and the biller is told what to type',
    async () => {
      // A mask of the page's own writes back what it wants.
      const stubborn = `<script>document.querySelector('[name=mod2_0]').addEventListener('input', ({ target }) =>
    setTimeout(() => { target.value = 'KH'; }));</script>`;
      await box24.serve(ENABLED, {
        '/': claimPage({ lines: [MISPLACED], more: stubborn }),
        '/locked': claimPage({ lines: [MISPLACED] }).replace('name="mod1_0"', 'name="mod1_0" readonly'),
      });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      await overlay.openCard(ORDER_MARK);
      await overlay.press(/^Change it$/);
      await overlay.expectToast(/did not take it. Type RR KH KX in Modifiers/);
      await expect(page.locator('[name=mod0_0]')).toHaveValue('KX');
      await expect(page.locator('[name=mod1_0]')).toHaveValue('RR');

      await page.goto(`${ENABLED}/locked`);
      await overlay.openCard(ORDER_MARK);
      await expect.poll(() => overlay.card()).toContain('The page does not let Modifiers change here');
      await overlay.press(/^Copy RR KH KX$/);
      await page.locator('#auth').focus();
      await page.keyboard.press('ControlOrMeta+V');
      await expect(page.locator('#auth')).toHaveValue('RR KH KX');
    },
  );
  await box24.step(
    'only what was shown is changed, and only in the claim that it was made in is it taken back',
    async () => {
      await box24.serve(ENABLED, { '/': claimPage({ lines: [MISPLACED] }) });
      const page = await box24.open(ENABLED);
      const overlay = box24.overlay(page);
      const set = (values: Readonly<Record<string, string>>) =>
        page.evaluate((all) => {
          for (const [name, value] of Object.entries(all))
            (document.getElementsByName(name)[0] as HTMLInputElement).value = value;
        }, values);
      await overlay.openCard(ORDER_MARK);
      // A script of the page's own, of which no event tells, at the last moment: looked at once more before, the card would offer something else.
      await page.evaluate(() => {
        const change = () => {
          (document.getElementsByName('mod2_0')[0] as HTMLInputElement).value = 'KI';
        };
        addEventListener('click', change, { capture: true, once: true });
      });
      await overlay.press(/^Change it$/);
      await overlay.expectToast(/says something else by now, so nothing was changed/);
      await expect(page.locator('[name=mod0_0]')).toHaveValue('KX');
      await expect(page.locator('[name=mod2_0]')).toHaveValue('KI');

      await expect.poll(() => overlay.card()).toContain('Modifiers:KX RR KI→RR KI KX');
      await overlay.press(/^Change it$/);
      await overlay.expectToast(/Changed Modifiers to RR KI KX/);
      const { controls } = await overlay.see();
      const undo = controls.find(({ name }) => name === 'Undo');
      await set({ member: '1EG4TE5MK72', last: 'Other', account: 'B-200' });
      await page.mouse.click(undo?.x ?? 0, undo?.y ?? 0);
      await expect.poll(async () => (await overlay.see()).toast).not.toMatch(/^Changed/);
      expect((await overlay.see()).toast).not.toMatch(/as it was/);
      await expect(page.locator('[name=mod0_0]')).toHaveValue('RR');
    },
  );
});

test('cells, radio buttons and boxes with several values', { tag: '@long' }, async ({ box24 }) => {
  test.setTimeout(90_000);
  await box24.step('cells that are edited in place and radio buttons are set as a hand would', async () => {
    await box24.serve(ENABLED, {
      '/': await builtPage('contenteditable-grid'),
      '/radio': claimPage({ lines: [{ code: 'E0143', modifiers: ['NU'], charge: '96.00' }] }).replace(
        '<table>',
        INDICATOR,
      ),
    });
    const page = await box24.open(ENABLED);
    const overlay = box24.overlay(page);
    await overlay.badge();
    const cell = page.locator('[contenteditable]', { hasText: /^KX$/ }).first();
    const at = await page
      .locator('[contenteditable]')
      .evaluateAll((all) => all.findIndex((one) => one.textContent === 'KX'));
    await cell.fill('NU');
    const same = page.locator('[contenteditable]').nth(at);
    await same.blur();
    await overlay.openCard(TWICE_MARK);
    await overlay.press(/^Change it$/);
    await overlay.expectToast(/Changed Modifiers to NU/);
    await expect(same).toHaveText('');
    await overlay.press(/^Undo$/);
    await expect(same).toHaveText('NU');

    await page.goto(`${ENABLED}/radio`);
    await overlay.openCard(/ICD indicator in item 21 is 9/);
    await overlay.press(/^Change it$/);
    await expect(page.locator('[name=ind][value="0"]')).toBeChecked();
    await overlay.press(/^Undo$/);
    await expect(page.locator('[name=ind][value="9"]')).toBeChecked();
  });
  await box24.step(
    'a code with its modifiers in one box is marked there, and left to the biller',
    async () => {
      const line = { ...MISPLACED, code: 'E0601-KX-RR-KH', modifiers: [] };
      const page = claimPage({ lines: [line] })
        .replace('<th>HCPCS</th>', '<th>HCPCS and modifiers</th>')
        .replace(/<th>Mod \d<\/th>|<td><input name="mod[^>]*><\/td>/g, '');
      await box24.serve(ENABLED, { '/': page });
      const form = await box24.open(ENABLED);
      const overlay = box24.overlay(form);
      const mark = await overlay.mark(ORDER_MARK);
      const box = await form.locator('[name=code0]').boundingBox();
      expect(Math.abs(mark.y - (box?.y ?? 0)), 'beside the box').toBeLessThan(box?.height ?? 0);
      await overlay.openCard(ORDER_MARK);
      const said = 'Modifiers is written in a way of the page’s own. Type RR KH KX there.';
      await expect.poll(() => overlay.card()).toContain(said);
      await expect(form.locator('[name=code0]')).toHaveValue('E0601-KX-RR-KH');
    },
  );
});
const KX_MARK = /E0601 has neither KX nor GA/;

/** Pages of real widget libraries: the third modifier of a line is made the same as another one there. */
const WIDGETS: readonly {
  readonly id: string;
  readonly boxes: string;
  readonly holds: string;
  readonly twin: string;
}[] = [
  { id: 'react-no-ids', boxes: 'input', holds: 'N1', twin: 'KX' },
  { id: 'ng-reactive-cob', boxes: 'input', holds: 'KS', twin: 'KX' },
  { id: 'cobaltine-claims', boxes: '[aria-label^=Modifier]', holds: '', twin: 'KH' },
  { id: 'webforms-two-row', boxes: 'input[type=text]', holds: 'RT', twin: 'KX' },
];

const TWICE_MARK = /more than once/;

async function builtPage(id: string): Promise<string> {
  const page = testPages().find((one) => one.id === id);
  if (!page) throw new Error(`there is no page ${id}`);
  return readFileSync(await buildPage(page), 'utf8');
}

/** Index of the box that is made wrong: the third of the first line that has two before it. */
function thirdBox(page: Page, boxes: string, holds: string): Promise<number> {
  return page.locator(boxes).evaluateAll((all, wanted) => {
    const values = all.map((one) => (one as HTMLInputElement).value);
    const isModifier = (value: string | undefined) => /^[A-Z][A-Z0-9]$/.test(value ?? '');
    return values.findIndex(
      (value, at) => value === wanted && isModifier(values[at - 1]) && isModifier(values[at - 2]),
    );
  }, holds);
}

test('a fix on pages of widget libraries: the page’s own framework has it, and gives it back', {
  tag: '@long',
}, async ({ box24 }) => {
  test.setTimeout(90_000);
  const pages = await Promise.all(WIDGETS.map(async ({ id }) => [`/${id}`, await builtPage(id)] as const));
  await box24.serve(ENABLED, Object.fromEntries(pages));
  for (const { id, boxes, holds, twin } of WIDGETS)
    await test.step(id, async () => {
      const page = await box24.open(`${ENABLED}/${id}`);
      const overlay = box24.overlay(page);
      await overlay.badge();
      const at = await thirdBox(page, boxes, holds);
      const box = page.locator(boxes).nth(at);
      await box.fill(twin);
      await box.blur();
      await overlay.openCard(TWICE_MARK);
      await overlay.press(/^Change it$/);
      await overlay.expectToast(/Changed Modifiers/);
      await expect(box).toHaveValue('');
      // Drawn anew, the page shows what its own state says.
      const neighbour = page.locator(boxes).nth(at + 1);
      await neighbour.fill('LT');
      await neighbour.fill('');
      await expect(box).toHaveValue('');
      if (id.startsWith('ng-')) await expect(box).toHaveClass(/ng-dirty/);
      await overlay.expectNoMark(TWICE_MARK);
      await overlay.press(/^Undo$/);
      await overlay.expectToast(/All is as it was/);
      await expect(box).toHaveValue(twin);
      await overlay.mark(TWICE_MARK);
      await page.close();
    });
});

/** Item 21's indicator as two radio buttons. */
const INDICATOR = `<fieldset><legend>21. ICD Ind.</legend>
  <label><input type="radio" name="ind" value="9" checked> 9 - ICD-9</label>
  <label><input type="radio" name="ind" value="0"> 0 - ICD-10</label></fieldset><table>`;

test('a list of the page’s own is left to the biller, who is told what to choose', { tag: '@long' }, async ({
  box24,
}) => {
  const built = await builtPage('mui-service-grid');
  const html = built.replace('modifiers: ["RR", "KH"]', 'modifiers: ["KX", "RR", "KH"]');
  expect(html).not.toBe(built);
  await box24.serve(ENABLED, { '/': html });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  const panel = await box24.openPanel(page);
  const finding = panel
    .getByRole('listitem')
    .filter({ hasText: 'KX stands before the modifier that prices E0570' });
  await finding.getByRole('button', { name: 'Show in the form' }).click();
  await expect
    .poll(() => overlay.card())
    .toContain('Modifiers is a list of the page’s own. Choose RR KH KX there.');
  expect((await overlay.see()).controls.map(({ name }) => name)).toContain('Copy RR KH KX');
  await expect(finding).toContainText('Modifiers is a list of the page’s own. Choose RR KH KX there.');
  await expect(finding.getByRole('button', { name: 'Copy RR KH KX' })).toBeVisible();
});

test('the panel offers the same: a fix with its preview, undo, and statements of fact', async ({ box24 }) => {
  test.setTimeout(60_000);
  await box24.serve(ENABLED, { '/': claimPage({ lines: [MISPLACED] }) });
  const page = await box24.open(ENABLED);
  const panel = await box24.openPanel(page);
  const findings = panel.getByRole('listitem');
  const misplaced = findings.filter({ hasText: ORDER_MARK });
  const boxes = page.locator('[name^=mod]');
  const values = () => boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

  await test.step('by keyboard: previewed, changed, taken back', async () => {
    await expect(misplaced).toContainText('from KX RR KH to RR KH KX');
    await misplaced.getByRole('button', { name: 'Change it' }).focus();
    await panel.keyboard.press('Enter');
    await expect(panel.getByText('Changed Modifiers to RR KH KX.')).toBeVisible();
    expect(await values()).toEqual(['RR', 'KH', 'KX', '']);
    await expect(misplaced).toHaveCount(0);
    await expect(panel.getByRole('button', { name: 'Undo' })).toBeFocused();
    await panel.keyboard.press('Enter');
    await expect(panel.getByText('All is as it was.')).toBeVisible();
    expect(await values()).toEqual(['KX', 'RR', 'KH', '']);
    await expect(misplaced).toHaveCount(1);
  });

  await test.step('what the form says by now is not overwritten by what was shown', async () => {
    await expect(misplaced.getByRole('button', { name: 'Change it' })).toBeVisible();
    await boxes.nth(2).evaluate((box) => {
      (box as HTMLInputElement).value = 'KI';
    });
    await misplaced.getByRole('button', { name: 'Change it' }).click();
    await expect(panel.getByText('so nothing was changed')).toBeVisible();
    expect(await values()).toEqual(['KX', 'RR', 'KI', '']);
  });

  await test.step('a statement of fact is listed, not chosen, read once more, then inserted', async () => {
    await boxes.nth(0).fill('RR');
    await boxes.nth(1).fill('KH');
    await boxes.nth(2).fill('');
    await boxes.nth(2).blur();
    const lacking = findings.filter({ hasText: KX_MARK });
    const kx = lacking.getByRole('radio', { name: /^KX The record shows/ });
    await expect(kx).not.toBeChecked();
    await expect(lacking).toContainText('Taken from: Signed Advance Beneficiary Notice (for GA)');
    await expect(lacking).not.toContainText('I state this');
    await kx.check();
    await expect(lacking).toContainText('With KX you state: The record shows every criterion');
    await panel.screenshot({ path: '.cache/choice.png', fullPage: true });
    await lacking.getByRole('button', { name: 'I state this: insert KX' }).click();
    await expect(boxes.nth(2)).toHaveValue('KX');
    await expect(lacking).toHaveCount(0);
    await expect(panel.getByText('Changed Modifiers to RR KH KX.')).toBeVisible();
    await expectAccessible(panel);
  });
});

test('what a modifier states is told in the language of the panel, also before a card was opened', {
  tag: '@long',
}, async ({ box24 }) => {
  await box24.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { version: 1, settings: { language: 'es' } } }),
  );
  const rental = { code: 'E0601', modifiers: ['RR', 'KH'], charge: '90.00' };
  await box24.serve(ENABLED, { '/': claimPage({ lines: [rental] }) });
  const page = await box24.open(ENABLED);
  const panel = await box24.openPanel(page);
  await expect(panel.getByRole('radio', { name: /^KX El expediente muestra/ })).toBeVisible();
});

test('a rule is switched off from its card and back at once; a wrong warning is noted without the patient', async ({
  box24,
}) => {
  await box24.serve(ENABLED, { '/': claimPage({ lines: [MISPLACED] }) });
  const page = await box24.open(ENABLED);
  const overlay = box24.overlay(page);
  await overlay.openCard(ORDER_MARK);
  await overlay.press(/^Turn this rule off for me$/);
  await overlay.expectToast(/Switched off for you: Modifiers in an order that misprices/);
  await overlay.expectNoMark(ORDER_MARK);
  await overlay.press(/^Undo$/);
  await overlay.openCard(ORDER_MARK);

  await overlay.press(/^This warning is wrong$/);
  await overlay.press(/^This payer does not ask for it$/);
  await overlay.press(/^In your words/);
  await page.keyboard.type('Ms. Sample was paid');
  await overlay.press(/^Keep the note$/);
  await expect.poll(() => overlay.card()).toContain('Take it out first');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Paid all year');
  await overlay.press(/^Keep the note$/);
  await overlay.expectToast(/Noted for your lead/);

  const kept = JSON.stringify(await box24.worker.evaluate(() => chrome.storage.local.get()));
  expect(kept).toContain('modifier-position-order');
  for (const value of ['Sample', '1EG4TE5MK73', 'A-100', '1950']) expect(kept).not.toContain(value);
  const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
  const notes = options.getByRole('region', { name: 'Warnings that you noted as wrong' });
  await expect(notes.getByRole('listitem')).toContainText(['E0601 KX RR KH']);
  await expect(notes.getByRole('listitem')).toContainText(['Paid all year']);
  const [file] = await Promise.all([
    options.waitForEvent('download'),
    notes.getByRole('button', { name: 'Export as JSON' }).click(),
  ]);
  const exported = readFileSync(await file.path(), 'utf8');
  expect(exported).toContain('price-not-first');
  expect(exported, 'own words stay on this computer').not.toContain('Paid all year');
  await notes.getByRole('button', { name: /Delete the note/ }).click();
  await expect(notes.getByText('None yet.')).toBeVisible();
});
