import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { type Box24, expect, test } from './fixtures.ts';

test.use({ hosts: [] });

const WALL = { width: 1280, height: 720 };
const LARGE_WALL = { width: 1920, height: 1080 };
/** What may be smaller than type that is read from afar: the bar for whoever stands at the computer, and the form. */
const FROM_AFAR_PX = 24;

const counter = (page: Page) => page.locator('.counter');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** How large the type of something is, in CSS pixels. */
const sizeOf = (one: Locator): Promise<number> =>
  one.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));

/** How large the smallest type is of what the payer answers, in CSS pixels. */
const smallestOnPaper = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const cells = [...document.querySelectorAll('.paper :is(td, th)')].filter((one) => one.textContent);
    return Math.min(...cells.map((one) => parseFloat(getComputedStyle(one).fontSize)));
  });

/** Whether all of a step is on the screen, without scrolling. */
const isWhole = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const fits = (one: Element) =>
      one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1;
    const { scrollingElement } = document;
    return (
      scrollingElement !== null &&
      fits(scrollingElement) &&
      [...document.querySelectorAll('.fit')].every(fits)
    );
  });

/** Whether the light lies on a box, as the browser draws both. */
async function expectLightOn(page: Page, label: string): Promise<void> {
  const light = page.locator('.spot');
  await expect(light).toBeVisible();
  const box = page.getByLabel(label, { exact: true });
  await expect(async () => {
    const [around, within] = [await light.boundingBox(), await box.boundingBox()];
    if (!around || !within) throw new Error('not drawn');
    expect(within.x).toBeGreaterThanOrEqual(around.x - 1);
    expect(within.y).toBeGreaterThanOrEqual(around.y - 1);
    expect(within.x + within.width).toBeLessThanOrEqual(around.x + around.width + 1);
    expect(within.y + within.height).toBeLessThanOrEqual(around.y + around.height + 1);
  }).toPass({ timeout: 5_000 });
}

const show = async (page: Page, { extensionId }: Box24, address: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/practice.html#${address}`);
};

/** Goes on by the clicker until a step is there. */
async function goTo(page: Page, title: string | RegExp): Promise<void> {
  for (let at = 0; at < 30; at += 1) {
    if ((await heading(page).textContent())?.match(title)) return;
    await page.keyboard.press('PageDown');
  }
  throw new Error(`no step is called ${title}`);
}

/** Goes through all steps; each `looked`th is looked at with axe. */
async function expectWholeOn(page: Page, wall: typeof WALL, looked: number): Promise<void> {
  const count = Number((await counter(page).textContent())?.split(' ').at(-1));
  expect(count).toBeGreaterThan(15);
  await page.setViewportSize(wall);
  await page.keyboard.press('Home');
  for (let step = 1; step <= count; step += 1) {
    await expect(counter(page)).toHaveText(`${step} of ${count}`);
    const title = await heading(page).textContent();
    expect.soft(await isWhole(page), `${title}, ${wall.width}`).toBe(true);
    if (title?.includes('the payer answers'))
      expect.soft(await smallestOnPaper(page), title).toBeGreaterThanOrEqual(FROM_AFAR_PX);
    if (step % looked === 1) await expectAccessible(page);
    await page.keyboard.press('PageDown');
  }
  // The last step stays.
  await expect(counter(page)).toHaveText(`${count} of ${count}`);
}

test('presenter: by a clicker through a claim, offline, notes in step, light on the right field', async ({
  box24,
}) => {
  test.setTimeout(120_000);
  const page = await box24.open('about:blank');
  await page.setViewportSize(WALL);
  await box24.context.setOffline(true);

  await test.step('each step stands whole on the wall, in type that is read from afar', async () => {
    await show(page, box24, 'a-new-clerks-first-claim/cms-1500/present');
    await expect(heading(page)).toHaveText('What happened');
    await expectWholeOn(page, WALL, 6);
    await page.keyboard.press('Home');
    expect(await sizeOf(page.locator('.told p').first())).toBeGreaterThanOrEqual(FROM_AFAR_PX);
  });

  await test.step('the light falls on the field, and keys work from within the form', async () => {
    await goTo(page, /^What is wrong .1 of 3/);
    await expectLightOn(page, 'Modifier 1, line 1');
    await expect(page.locator('.spot')).toHaveAttribute('data-spot', 'lines[0].modifiers');
    await expect(page.locator('.says')).toContainText('E0601');
    await page.getByLabel('Modifier 1, line 1').focus();
    await page.keyboard.press('Space');
    await expect(heading(page)).toHaveText('What would the payer deny here? (2 of 3)');
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByLabel('Modifier 1, line 1')).toHaveValue('RR');
    await goTo(page, /^The correction .1/);
    await expect(page.locator('.mended ins').first()).toHaveText('RR KH KX');
    await expect(page.getByLabel('Modifier 2, line 1')).toHaveValue('KH');
  });

  await test.step('notes go along in a window of their own; either may be closed', async () => {
    const opened = box24.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open notes' }).click();
    const notes = await opened;
    await expect(notes.getByRole('heading', { name: /^Now · \d+ of \d+/ })).toBeVisible();
    await page.bringToFront();
    // The button that was pressed does not hear the space bar of a clicker.
    const place = (await counter(page).textContent()) ?? '';
    await page.keyboard.press('Space');
    await expect(counter(page)).not.toHaveText(place);
    await page.keyboard.press('Home');
    await expect(notes.getByRole('region', { name: /^Now/ })).toContainText('What happened');
    await expect(notes.getByRole('region', { name: 'Next' })).toContainText('The claim: who');
    await expectAccessible(notes);
    await notes.bringToFront();
    await notes.keyboard.press('PageDown');
    await expect(heading(page)).toHaveText('The claim: who and by whose order');
    await notes.keyboard.press('b');
    await expect(page.locator('.black')).toBeVisible();
    await expect(notes.getByText('The screen is black.')).toBeVisible();
    await notes.keyboard.press('PageDown');
    await expect(page.locator('.black')).toBeHidden();
    await page.reload();
    await expect(heading(page)).toHaveText('The claim: who and by whose order');
    await expect(notes.getByRole('region', { name: 'Next' })).toContainText('what is billed');
    await notes.close();
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    await expect(heading(page)).toHaveText('The claim: what is billed');
  });
  await box24.context.setOffline(false);
});

test('presenter: every portal, a larger wall in the dark, what a front end answers, the way back, Spanish', {
  tag: '@long',
}, async ({ box24 }) => {
  test.setTimeout(120_000);
  const page = await box24.open('about:blank');
  await page.setViewportSize(WALL);

  await test.step('each step stands whole on a larger wall, in the dark', async () => {
    await show(page, box24, 'a-new-clerks-first-claim/cms-1500/present');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectWholeOn(page, LARGE_WALL, 6);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(WALL);
  });

  await test.step('every portal shows the field', async () => {
    await show(page, box24, 'orderer-without-number/clearinghouse/present');
    await goTo(page, 'What is wrong');
    await expectLightOn(page, 'Ordering provider NPI');
    await show(page, box24, 'orderer-without-number/card-app/present');
    await goTo(page, 'What is wrong');
    await expectLightOn(page, 'Ordering provider NPI');
    await show(page, box24, 'medicaid-eleventh-rental/state-medicaid/present');
    await goTo(page, 'What is wrong');
    await expect(page.locator('.spot')).toHaveAttribute('data-spot', /^lines\[0\]/);
    await expect(page.getByRole('heading', { name: 'Step 3: Service Details' })).toBeVisible();
  });

  await test.step('what a front end turns back, and what is in the file only', async () => {
    await show(page, box24, 'diagnosis-cut-short//present');
    await goTo(page, 'What is wrong');
    await expectLightOn(page, '21. Diagnosis A');
    await page.keyboard.press('ArrowRight');
    await expect(heading(page)).toHaveText('What the front end answers');
    await expect(page.getByRole('row', { name: /A7:255/ })).toBeVisible();
    await show(page, box24, 'walker-unsigned-order//present');
    await goTo(page, 'What is wrong');
    await expect(page.locator('.says')).toContainText('It is in the file.');
  });

  await test.step('Escape leaves for the training page, from where a claim is shown', async () => {
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('link', { name: 'Present to a room: Five lines and a new clerk' }),
    ).toHaveAttribute('href', '/practice.html#a-new-clerks-first-claim//present');
    // Whoever left and comes back begins at the start.
    await page.getByRole('link', { name: 'Present to a room: An order without a signature' }).click();
    await expect(counter(page)).toHaveText(/^1 of/);
  });

  await test.step('in Spanish five lines are read from afar too', async () => {
    const options = await box24.open(`chrome-extension://${box24.extensionId}/options.html`);
    await options.getByRole('combobox', { name: 'Language / Idioma' }).selectOption('Español');
    await expect(options.getByRole('heading', { name: 'Ajustes de Box24' })).toBeVisible();
    await options.close();
    await show(page, box24, 'a-new-clerks-first-claim//present');
    for (const title of ['Qué responde el pagador', 'Enviada bien: qué responde el pagador']) {
      await goTo(page, title);
      expect.soft(await isWhole(page), title).toBe(true);
      expect.soft(await smallestOnPaper(page), title).toBeGreaterThanOrEqual(FROM_AFAR_PX);
    }
  });
});
