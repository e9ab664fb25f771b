import { test as setup } from '@playwright/test';
import { buildPages } from './build.ts';
import { testPages } from './corpus.ts';

/** Forty widget libraries, two at a time, a few seconds each on a slow machine; unchanged pages cost nothing. */
const BUILD_LIMIT_MS = 10 * 60_000;

setup('widget libraries are installed and pages built', async () => {
  setup.setTimeout(BUILD_LIMIT_MS);
  // A page that cannot be built fails the tests of that page, with the reason.
  await buildPages(testPages());
});
