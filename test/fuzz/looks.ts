/** Holds looks with a memory against looks without one, on pages that change between them. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../lib/cli/browser.ts';
import { HEADLESS_SWITCHES } from '../../lib/cli/browser-switches.ts';
import { CORE_PACK_FOLDER } from '../../lib/cli/build-pack.ts';
import { readVocabulary } from '../../lib/cli/read-vocabulary.ts';
import { buildPage } from '../forms/build.ts';
import { inPageScript } from '../forms/bundle.ts';
import type { TestPage } from '../forms/corpus.ts';
import type { Looks } from './looks-in-page.ts';

/** Pages of libraries draw themselves after a moment. */
const DRAWN_MS = 300;

/**
 * Opens pages one after the other and changes each so many times.
 * @param tell hears what was found on each
 */
export async function lookAgain(
  pages: readonly TestPage[],
  seed: number,
  changes: number,
  tell: (page: TestPage, looks: Looks) => void,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: [...HEADLESS_SWITCHES],
  });
  try {
    const script = await inPageScript(new URL('looks-in-page.ts', import.meta.url), 'Box24Looks');
    const vocabulary = JSON.stringify(readVocabulary(path.join(CORE_PACK_FOLDER, 'vocabulary.yaml')));
    const tab = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    for (const page of pages) {
      await tab.goto(pathToFileURL(await buildPage(page)).href, { waitUntil: 'domcontentloaded' });
      await tab.waitForTimeout(DRAWN_MS);
      const run = `Box24Looks.learn(${vocabulary}); Box24Looks.compareLooks(${seed}, ${changes})`;
      tell(page, await tab.evaluate<Looks>(`${script};${run}`));
    }
  } finally {
    await browser.close();
  }
}
