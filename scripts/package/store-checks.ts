/** What a store would turn back, or stop at, in a built extension: looked up in the very bytes that it is given. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { namesInNotices } from '../../lib/cli/notices.ts';
import { tableOf } from '../markdown-tables.ts';
import { manifestFaults, type StoreManifest } from './manifest-checks.ts';
import { explainedPermissions, permissionFaults } from './permissions.ts';
import { pageFaults, scriptFaults } from './script-checks.ts';

/** Kinds of files that a build has. Another one is a file that nobody meant to ship. */
const KINDS = ['.css', '.html', '.js', '.json', '.png', '.svg', '.txt'];

/**
 * @param folder with manifest.json
 * @returns one line per fault; empty when stores would take it, as far as that can be told here
 */
export function storeFaults(folder: string): string[] {
  const manifestFile = path.join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return [];
  const manifest: StoreManifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const names = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
  const textOf = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const scripts = names.filter((name) => name.endsWith('.js'));
  const browser = manifest.browser_specific_settings ? 'Firefox' : 'Chrome';
  const faults = [
    ...[
      ...manifestFaults(manifest, folder),
      ...permissionFaults(manifest, scripts.map(textOf).join('\n'), explainedPermissions(browser)),
    ].map((fault) => `manifest.json ${fault}`),
    ...names
      .filter((name) => !KINDS.includes(path.extname(name)))
      .map((name) => `${name} is of a kind that is not shipped.`),
    ...scripts.flatMap((name) => scriptFaults(name, textOf(name))),
    ...names.filter((name) => name.endsWith('.html')).flatMap((name) => pageFaults(name, textOf(name))),
    ...names.filter((name) => !name.endsWith('.png')).flatMap((name) => machineFaults(name, textOf(name))),
    ...noticeFaults(path.join(folder, 'third-party.txt')),
  ];
  return faults.map((fault) => `${folder}: ${fault}`);
}

/** Folders of this machine, and what only stands in tests. */
function machineFaults(name: string, text: string): string[] {
  const places = [path.resolve(import.meta.dirname, '../..'), '/node_modules/', 'file:///'];
  return places.filter((place) => text.includes(place)).map((place) => `${name} holds "${place}".`);
}

/** Packages in the build and those that docs/dependencies.md says are in it: the same. */
function noticeFaults(file: string): string[] {
  const shipped = namesInNotices(file);
  const explained = tableOf('dependencies.md', 'shipped').map((row) => row.shipped ?? '');
  return [
    ...shipped
      .filter((name) => !explained.includes(name))
      .map((name) => `contains ${name}, which docs/dependencies.md does not list as shipped.`),
    ...explained
      .filter((name) => !shipped.includes(name))
      .map((name) => `does not contain ${name}, which docs/dependencies.md lists as shipped.`),
  ];
}
