/**
 * Installs the packages of a lock file. Plain JavaScript for a bare Node 20: the project's own packages may be
 * missing when this runs. What npm says goes to standard error.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Whether a folder's node_modules holds what its lock file asks for. npm writes what it installed into a lock file of
 * its own, as the last thing it does; packages for other systems are optional and stand only in ours. Those of its
 * `devDependencies` may be left out.
 */
export function packagesAreInstalled(folder, withDev = true) {
  const own = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(own)) return false;
  const installed = readPackages(own);
  return Object.entries(readPackages(path.join(folder, 'package-lock.json'))).every(([place, wanted]) => {
    if (place === '' || (wanted.dev && !withDev)) return true;
    const present = installed[place];
    if (!present) return Boolean(wanted.optional || wanted.devOptional);
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

/** Runs `npm ci` in a folder. Returns what to tell the user when it did not work. */
export function installPackages(folder, ...more) {
  const args = ['ci', ...more, '--no-audit', '--no-fund', '--loglevel=error'];
  // npm says where it is when it started this program; npm.cmd on Windows needs a shell.
  const npm = process.env.npm_execpath;
  const settings = { cwd: folder, stdio: ['ignore', 2, 2] };
  const ended = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], settings)
    : spawnSync('npm', args, { ...settings, shell: process.platform === 'win32' });
  if (ended.error?.code === 'ENOENT')
    return 'npm was not found. Install it with Node from https://nodejs.org.';
  if (ended.status !== 0)
    return `The packages of ${folder} could not be installed: see above. Run "npm ci" there once that is mended.`;
  return undefined;
}
