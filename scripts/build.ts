/** `npm run build`: the extension for Chromium browsers and for Firefox, whatever is there already. */
import { BuildError, buildExtension } from '../lib/cli/build-extension.ts';

try {
  for (const browser of ['chrome', 'firefox'] as const) console.log((await buildExtension(browser)).trim());
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  console.error(`${error.output}\n${error.message}`);
  process.exitCode = 1;
}
