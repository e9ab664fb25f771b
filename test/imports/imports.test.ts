/**
 * Proves that the import directions in `.dependency-cruiser.cjs` can fail: a small tree is written in which each row
 * below is one forbidden import, beside allowed ones, and the rules are run on it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');
const CRUISE = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** A forbidden import: file, what it imports, the rule that must name it. */
const FORBIDDEN = [
  ['lib/claim/a.ts', 'lib/tables/seed.ts', 'claim-imports'],
  ['lib/dom/a.ts', 'lib/forms/seed.ts', 'dom-imports'],
  ['lib/x12/a.ts', 'lib/texts/seed.ts', 'x12-imports'],
  ['lib/texts/a.ts', 'lib/claim/seed.ts', 'texts-imports'],
  ['lib/tables/a.ts', 'lib/facts/seed.ts', 'tables-imports'],
  ['lib/facts/a.ts', 'lib/rules/seed.ts', 'facts-imports'],
  ['lib/rules/a.ts', 'lib/forms/seed.ts', 'rules-imports'],
  ['lib/rules/b.ts', 'lib/session/seed.ts', 'rules-imports'],
  ['lib/rules/c.ts', 'lib/cli/seed.ts', 'rules-imports'],
  ['lib/deident/a.ts', 'lib/rules/seed.ts', 'deident-imports'],
  ['lib/portals/a.ts', 'lib/forms/seed.ts', 'portals-imports'],
  ['lib/forms/a.ts', 'lib/rules/seed.ts', 'forms-imports'],
  ['lib/teach/a.ts', 'lib/rules/seed.ts', 'teach-imports'],
  ['lib/recorder/a.ts', 'lib/texts/seed.ts', 'recorder-imports'],
  ['lib/session/a.ts', 'lib/forms/seed.ts', 'session-imports'],
  ['lib/overlay/a.ts', 'lib/forms/seed.ts', 'overlay-imports'],
  ['lib/overlay/b.ts', 'lib/rules/seed.ts', 'overlay-types-only'],
  ['lib/feedback/a.ts', 'lib/forms/seed.ts', 'feedback-imports'],
  ['lib/feedback/b.ts', 'lib/rules/seed.ts', 'feedback-types-only'],
  ['lib/write/a.ts', 'lib/rules/seed.ts', 'write-imports'],
  ['lib/packs/a.ts', 'lib/forms/seed.ts', 'packs-imports'],
  ['lib/policy/a.ts', 'lib/forms/seed.ts', 'policy-imports'],
  ['lib/memory/a.ts', 'lib/forms/seed.ts', 'memory-imports'],
  ['lib/memory/b.ts', 'lib/rules/seed.ts', 'memory-types-only'],
  ['lib/settings/a.ts', 'lib/tables/seed.ts', 'settings-imports'],
  ['lib/messages/a.ts', 'lib/write/seed.ts', 'messages-imports'],
  ['lib/messages/b.ts', 'lib/session/seed.ts', 'messages-types-only'],
  ['lib/training/a.ts', 'lib/session/seed.ts', 'training-imports'],
  ['lib/training/b.ts', 'lib/packs/seed.ts', 'training-imports'],
  ['lib/core-pack/a.ts', 'lib/forms/seed.ts', 'core-pack-imports'],
  ['lib/core-pack/b.ts', 'lib/rules/seed.ts', 'core-pack-types-only'],
  ['lib/unheard-of/a.ts', 'lib/claim/seed.ts', 'room-is-known'],
  ['entrypoints/a.ts', 'lib/cli/seed.ts', 'cli-is-for-node'],
  ['lib/rules/d.ts', 'node:fs', 'node-only-in-cli'],
  ['components/a.tsx', 'lib/rules/seed.ts', 'components-decide-nothing'],
  ['components/b.tsx', 'lib/forms/seed.ts', 'components-imports'],
  ['entrypoints/b.ts', 'scripts/seed.ts', 'entrypoints-import-no-scripts'],
  ['entrypoints/checker.ts', 'zod', 'page-scripts-stay-small'],
  ['entrypoints/checker/part.ts', 'react', 'page-scripts-stay-small'],
  ['entrypoints/judge/part.ts', 'zod', 'page-scripts-stay-small'],
  ['entrypoints/sentinel.ts', 'lib/messages/with-zod.ts', 'page-scripts-stay-small'],
  ['lib/forms/b.ts', 'lib/portals/leads-to-rules.ts', 'forms-know-no-rule'],
  ['lib/claim/b.ts', 'test/seed.ts', 'tests-stay-tests'],
  ['lib/facts/b.ts', 'lib/facts/c.ts', 'no-circle'],
  ['lib/claim/d.ts', 'lib/claim/none.ts', 'import-is-found'],
] as const;

/** Imports that must stay allowed, so that no rule forbids everything. */
const ALLOWED = [
  ['lib/session/ok.ts', 'lib/rules/seed.ts'],
  ['lib/forms/ok.ts', 'lib/portals/seed.ts'],
  ['lib/cli/ok.ts', 'lib/session/seed.ts'],
  ['lib/overlay/ok.ts', 'lib/rules/types.ts'],
  ['lib/rules/ok.test.ts', 'lib/cli/seed.ts'],
  ['entrypoints/ok.ts', 'lib/forms/seed.ts'],
  ['entrypoints/panel.ts', 'react'],
] as const;

/** Type imports that are allowed where a value is not. */
const ALLOWED_TYPES = [
  ['lib/overlay/ok-type.ts', 'lib/session/seed.ts'],
  ['components/ok-type.tsx', 'lib/rules/seed.ts'],
] as const;

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

let tree: string;
let violations: readonly Violation[];

function write(file: string, text: string): void {
  const place = path.join(tree, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function specifier(from: string, to: string): string {
  if (!to.includes('/')) return to;
  const relative = path.posix.relative(path.posix.dirname(from), to);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

beforeAll(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'box24-imports-'));
  const importing = [...FORBIDDEN, ...ALLOWED];
  for (const to of importing
    .map(([, to]) => to)
    .filter((to) => to.endsWith('seed.ts') || to.endsWith('types.ts')))
    write(to, 'export const seed = 1;\nexport type Seed = typeof seed;\n');
  write('lib/messages/with-zod.ts', "export { seed } from 'zod';\n");
  write('lib/portals/leads-to-rules.ts', "export { seed } from '../rules/seed.ts';\n");
  write('lib/facts/c.ts', "import './b.ts';\nexport const seed = 1;\n");
  for (const name of ['zod', 'react']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const seed = 1;\n');
  }
  write('package.json', JSON.stringify({ name: 'seeds', dependencies: { zod: '1', react: '1' } }));
  for (const [from, to] of importing)
    write(from, `import { seed } from '${specifier(from, to)}';\nexport const used = seed;\n`);
  for (const [from, to] of ALLOWED_TYPES)
    write(from, `import type { Seed } from '${specifier(from, to)}';\nexport const used: Seed = 1;\n`);
  violations = cruise(tree).summary.violations;
});
afterAll(() => rmSync(tree, { recursive: true, force: true }));

interface Cruise {
  readonly summary: { readonly violations: readonly Violation[] };
}

function cruise(folder: string): Cruise {
  const folders = ['lib', 'entrypoints', 'components', 'scripts', 'test'];
  const args = [CRUISE, '--config', CONFIG, '--output-type', 'json', ...folders];
  const ended = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return JSON.parse(ended.stdout);
}

test.each(FORBIDDEN)('%s must not import %s: %s', (from, _to, rule) => {
  const found = violations.filter((violation) => violation.from === from && violation.rule.name === rule);
  expect(found.map((violation) => violation.to).join(), `what ${rule} says of ${from}`).not.toBe('');
});

test.each([...ALLOWED, ...ALLOWED_TYPES])('%s may import %s', (from) => {
  expect(violations.filter((violation) => violation.from === from)).toEqual([]);
});

test('every rule has a seeded violation', () => {
  const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: readonly { name: string }[] };
  const seeded = new Set<string>(FORBIDDEN.map(([, , rule]) => rule));
  expect(forbidden.map((rule) => rule.name).filter((name) => !seeded.has(name))).toEqual([]);
});
