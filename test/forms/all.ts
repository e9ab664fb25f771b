/** `npm run pages`: what `npm test` holds the reader to on a sample of the test pages, on all of them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ALL_PAGES } from './sample.ts';

const ROOT = join(import.meta.dirname, '../..');
const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
const args = ['test', '--project=forms', 'forms.spec', 'recorder.spec', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [playwright, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, [ALL_PAGES]: '1' },
});
process.exitCode = status ?? 1;
