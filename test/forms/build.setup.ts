import { test as setup } from '@playwright/test';
import { ensureBuilt } from '../../lib/cli/build-extension.ts';
import { buildPages } from './build.ts';
import { testPages } from './corpus.ts';
import { pagesToRead } from './sample.ts';

/** Forty widget libraries, two at a time, a few seconds each on a slow machine; unchanged pages cost nothing. */
const BUILD_LIMIT_MS = 10 * 60_000;

setup('widget libraries are installed, pages and extension built', async () => {
  setup.setTimeout(BUILD_LIMIT_MS);
  // A page that cannot be built fails the tests of that page, with the reason.
  await buildPages(pagesToRead(testPages()));
  // Pages with closed shadow roots are read by the extension itself.
  await ensureBuilt();
});
