import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, expect, test } from '@playwright/test';
import { findBrowser } from '../../lib/cli/browser.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { testPages } from './build.ts';
import { inPageScript } from './bundle.ts';
import { differences } from './compare.ts';
import type { PageReading } from './in-page.ts';

/** Pages fill themselves after a moment, as portals do; the reader is asked when they have. */
const SETTLED_MS = 500;
const pages = await testPages();
const vocabulary = JSON.stringify(readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));

test.describe('test pages', () => {
  let script: string;
  test.beforeAll(async () => {
    script = await inPageScript(new URL('in-page.ts', import.meta.url), 'Box24Forms');
  });

  for (const { id, html, expected } of pages) {
    test(`${id}: every field right, and nothing else`, async () => {
      const browser = await chromium.launch({
        executablePath: await findBrowser(),
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
      });
      try {
        const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
        await page.goto(pathToFileURL(html).href);
        await page.waitForTimeout(SETTLED_MS);
        const frame = expected.frame
          ? page.frames().find((one) => one.url().endsWith(expected.frame ?? ''))
          : page.mainFrame();
        if (!frame) throw new Error(`${id} has no frame ${expected.frame}.`);
        const before = await frame.evaluate(() => document.documentElement.outerHTML);
        const reading = await frame.evaluate<PageReading>(`${script};Box24Forms.readPage(${vocabulary})`);
        expect(differences(expected, reading)).toEqual([]);
        expect(await frame.evaluate(() => document.documentElement.outerHTML), 'the page itself').toBe(
          before,
        );
      } finally {
        await browser.close();
      }
    });
  }
});
