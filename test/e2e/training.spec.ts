import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessibleInBoth } from '../axe.ts';
import { expect, test } from './fixtures.ts';

/** 200 % zoom of a window 720 px wide. */
const NARROW = { width: 360, height: 700 };

async function expectAccessible(page: Page): Promise<void> {
  await expectAccessibleInBoth(page);
  const size = page.viewportSize();
  await page.setViewportSize(NARROW);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
  if (size) await page.setViewportSize(size);
}

/** Keeps an attempt as the practice page does when a claim is submitted there. */
const keepResult = (page: Page, result: object): Promise<void> =>
  page.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('box24-training');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const put = opened.result.transaction('results', 'readwrite');
          put.objectStore('results').put(row);
          put.oncomplete = () => {
            opened.result.close();
            resolve();
          };
          put.onerror = () => reject(put.error);
        };
      }),
    result,
  );

const attempt = (id: string, scenario: string, left: readonly number[], startedAt: number) => ({
  id,
  scenario,
  portal: 'cms-1500',
  mode: 'test',
  started: startedAt,
  ended: startedAt,
  planted: 1,
  tries: [{ at: startedAt, left, falseAlarms: [], lostLines: 0 }],
  hints: 0,
  pack: '0.1.0',
  packs: ['North team 2.1.0'],
  learner: 'MK',
});

test('training: scenarios are chosen, learners entered, work assigned, cards answered, results exported and certified', async ({
  box24,
}) => {
  test.setTimeout(120_000);
  const page = await box24.open(`chrome-extension://${box24.extensionId}/training.html`);
  const view = (name: string) => page.getByRole('link', { name, exact: true }).click();

  await test.step('scenarios are found by cause and level, and lead to the practice page in the chosen mode', async () => {
    await expect(page.getByText(/^Same rules as on your claims: Box24 \d/)).toBeVisible();
    await expect(page.getByText(/^\d+ scenarios · 0 of \d+ passed$/)).toBeVisible();
    await page.getByLabel('Cause of the denial').selectOption({ label: 'Left and right' });
    await page.getByLabel('Level').selectOption('easy');
    await expect(page.getByText(/^\d of \d+ scenarios/)).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await page.getByLabel('Search').fill('e0601 okafor');
    await page.getByRole('radio', { name: /^Test/ }).check();
    await expect(page.getByRole('link', { name: 'Start: Five lines and a new clerk' })).toHaveAttribute(
      'href',
      '/practice.html#a-new-clerks-first-claim//test',
    );
    await expectAccessible(page);
  });

  await test.step('a learner is entered by initials; a name is not taken', async () => {
    await view('Training record');
    await page.getByRole('button', { name: 'New learner …' }).click();
    await page.keyboard.type('Maria');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Write two to four letters, such as MK.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Initials' }).fill('m.k.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'MK' })).toBeVisible();
    await expect(page.getByLabel('Who is practising')).toHaveValue('MK');
  });

  await test.step('work is assigned, and stands first for the learner', async () => {
    await page.getByLabel('What').selectOption({ label: 'Five lines and a new clerk' });
    await page.getByLabel('Until (if it has a last day)').fill('2099-12-31');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByText('0 of 1 done')).toBeVisible();
    await view('Scenarios');
    const next = page.getByRole('region', { name: 'Next for MK' });
    await expect(next).toContainText('Five lines and a new clerk');
    await expect(next).toContainText('Assigned, due 12/31/2099');
  });

  await test.step('an assignment is presented as one lesson, claim after claim', async () => {
    await view('Training record');
    await page.getByLabel('What').selectOption({ label: 'Base equipment' });
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await page.getByRole('link', { name: /^Present to a room, one after the other: \d+ scenarios/ }).click();
    const title = page.locator('.presenter > header p').first();
    const onward = page.getByRole('button', { name: /^Next( claim)?$/ });
    const shown: string[] = [];
    for (;;) {
      await expect(page.locator('.counter')).toHaveText(/^1 of/, { timeout: 15_000 });
      const now = (await title.textContent()) ?? '';
      expect(shown).not.toContain(now);
      shown.push(now);
      await page.keyboard.press('End');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
      if (await onward.isDisabled()) break;
      await expect(onward).toHaveText('Next claim');
      await page.keyboard.press('PageDown');
      await expect(title).not.toHaveText(now);
    }
    expect(shown).toHaveLength(2);
    await page.keyboard.press('Escape');
    await view('Training record');
    await page.getByRole('button', { name: /^Take back: \d+ scenarios/ }).click();
    await expect(page.getByText('0 of 1 done')).toBeVisible();
  });

  await test.step('a round of the quiz: answers are told with what they rest on, and kept', async () => {
    await view('Quiz');
    await page.getByLabel('Documents').uncheck();
    await page.getByRole('button', { name: 'Start a round' }).click();
    await expectAccessible(page);
    for (let card = 1; card <= 10; card += 1) {
      await expect(page.getByText(`Card ${card} of 10`)).toBeVisible();
      await page.locator('.choices button').first().click();
      await expect(page.getByRole('status').getByText(/^(Right\.|Not this one)/)).toBeVisible();
      await expect(page.getByText(/^It (rests on|is taken from): \S/)).toBeVisible();
      if (card === 1) await expectAccessible(page);
      await page.getByRole('button', { name: /^(Next card|See the result)$/ }).click();
    }
    await expect(page.getByRole('heading', { name: /^\d+ of 10 right$/ })).toBeFocused();
  });

  await test.step('results: what was passed is done, what was not comes again', async () => {
    const afterAssigning = Date.now();
    await keepResult(page, attempt(crypto.randomUUID(), 'a-new-clerks-first-claim', [], afterAssigning));
    await keepResult(page, attempt(crypto.randomUUID(), 'two-knees', [0], afterAssigning + 1));
    await page.reload();
    await view('Scenarios');
    await expect(page.getByText('✓ Passed, 100 points')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Next for MK' })).toContainText(
      'Again, since it went wrong',
    );
    await view('Training record');
    await expect(page.getByText('1 of 1 done')).toBeVisible();
    await expect(page.getByText('2 results')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('results are exported as a table and as xAPI statements', async () => {
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFile(await (await download).path(), 'utf8');
    };
    expect(await saved('Export CSV')).toContain(
      'MK,a-new-clerks-first-claim,Five lines and a new clerk,hard',
    );
    const statements = JSON.parse(await saved('Export xAPI statements'));
    expect(statements.map((one: { verb: { display: object } }) => one.verb.display)).toEqual([
      { 'en-US': 'failed' },
      { 'en-US': 'passed' },
    ]);
  });

  await test.step('the certificate is one sheet without buttons when it is printed', async () => {
    await page.getByRole('link', { name: 'Certificate for MK' }).click();
    const sheet = page.getByRole('article', { name: 'Certificate of practice' });
    await expect(sheet).toContainText('Five lines and a new clerk');
    await expect(sheet).not.toContainText('two knees', { ignoreCase: true });
    await expect(sheet).toContainText('Box24 0.1.0, North team 2.1.0');
    await expectAccessible(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(sheet).toBeVisible();
    await page.emulateMedia({ media: null });
  });

  await test.step('everything is deleted after a second question', async () => {
    await page.getByRole('link', { name: 'Back to the training record' }).click();
    await page.getByRole('button', { name: 'Delete all training records' }).click();
    await page.getByRole('button', { name: 'Yes, delete learners, assignments and results' }).click();
    await expect(page.getByText('No learner yet.')).toBeVisible();
    await expect(page.getByText('No results yet.')).toBeVisible();
  });
});
