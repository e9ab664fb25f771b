import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { expectAccessible } from '../axe.ts';
import { inPageScript } from './bundle.ts';

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const executablePath = await findBrowser();
    await use({
      ...launchOptions,
      executablePath,
      args: [...HEADLESS_SWITCHES],
    });
  },
});
const vocabulary = JSON.stringify(readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));
let script: string;
test.beforeAll(async () => {
  script = await inPageScript(new URL('teach-in-page.ts', import.meta.url), 'Box24Teach');
});

const show = (page: Page, body: string, style = '') =>
  page.setContent(
    `<!doctype html><html lang="en"><head><title>Form</title><style>${style}</style></head><body><main>${body}</main></body></html>`,
  );
const twice = (make: (index: number) => string) => [0, 1].map(make).join('');

test.describe('one box leads to the same box of every line', () => {
  for (const [name, body, pick, row, box] of [
    [
      'table rows with numbered names, below a row of headings',
      `<table id="lines"><tr><th>A</th><th>B</th></tr>${twice((n) => `<tr><td><input name="code${n}"></td><td><input name="fee${n}"></td></tr>`)}</table>`,
      '[name=fee1]',
      '#lines > tbody > tr',
      '[name^="fee"]',
    ],
    [
      'names as data paths',
      `<div id="svc">${twice((n) => `<div class="card"><input name="lines[${n}].code"><input name="lines[${n}].fee"></div>`)}</div>`,
      '[name="lines[0].fee"]',
      '#svc > div',
      '[name^="lines["][name$="].fee"]',
    ],
    [
      'boxes without any name: by their place in the row',
      `<div id="svc">${twice(() => '<div class="line"><p><input></p><p><input></p></div>')}</div>`,
      '.line:nth-of-type(2) p:nth-of-type(2) input',
      '#svc > div',
      ':scope > p:nth-of-type(2) > input',
    ],
    [
      'cards beside other blocks of the same tag',
      `<div id="all"><div><input name="patient"><input name="account"></div>${twice((n) => `<div class="svc-line"><input name="c${n}"><input name="f${n}"></div>`)}</div>`,
      '[name=c0]',
      '#all > div.svc-line',
      '[name^="c"]',
    ],
    [
      'a name in which the value of this claim stands is not used',
      `<table id="lines"><tr><td><input name="E0601-code" value="E0601"></td><td><input name="f0" value="80.00"></td></tr></table>`,
      '[name="E0601-code"]',
      '#lines > tbody > tr',
      ':scope > td:nth-of-type(1) > input',
    ],
  ] as const)
    test(name, async ({ page }) => {
      await show(page, body);
      const found = await page.evaluate<{ row: string; box: string; lines: number }>(
        `${script};Box24Teach.columnOf(${JSON.stringify(pick)})`,
      );
      expect(found).toMatchObject({ row, box });
      const picked = await page.evaluate(
        ({ row: rows, box: inside }) =>
          [...document.querySelectorAll(rows)].filter((one) => one.querySelector(inside)).length,
        { row, box },
      );
      expect(picked).toBe(found.lines);
    });
});

const FORM = `<h1>Screen 7</h1><p><label>One <input id="one" value="x"></label></p>
  <table>${twice((n) => `<tr><td><input aria-label="c" name="c${n}" value="E0601"></td><td><input aria-label="f" name="f${n}" value="8.00"></td></tr>`)}</table>`;

for (const [look, style] of [
  ['light', ''],
  ['dark', 'body { background: #15181d; color: #eee } input { background: #222; color: #eee }'],
] as const)
  test(`the layer has no accessibility fault on a ${look} page`, async ({ page }) => {
    await show(page, FORM, style);
    await page.evaluate(`${script};Box24Teach.teach(${vocabulary})`);
    const input = page.getByRole('combobox', { name: 'What is it?' });
    await expect(input).toBeFocused();
    await input.fill('prior auth');
    await expect(page.getByRole('option', { selected: true })).toContainText('Item 23');
    await expectAccessible(page);
    await input.press('Enter');
    await expect(page.getByRole('status')).toContainText('Saved: Item 23');
    await input.press('Escape');
    await expect(page.getByRole('application')).toBeFocused();
    await expectAccessible(page);
  });
