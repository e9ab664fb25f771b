/** `npm run attacks`: all hostile pages and faults, of which `npm test` tries some. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ALL_ATTACKS } from './tried.ts';

const ROOT = join(import.meta.dirname, '../..');
const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
const args = ['test', '--project=e2e', 'attacks.spec', 'faults.spec', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, [playwright, ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, [ALL_ATTACKS]: '1' },
});
process.exitCode = status ?? 1;
