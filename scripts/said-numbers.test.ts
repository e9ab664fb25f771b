/** Numbers in the README and in the stores' texts are those of what is built. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = path.resolve(import.meta.dirname, '..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

test.each(['README.md', 'store/listing.en.yaml', 'store/listing.es.yaml'])(
  '%s says how many rules there are',
  (name) => {
    const rules = globSync('lib/core-pack/rules/*/*.yaml', { cwd: ROOT }).length;
    const said = [...read(name).matchAll(/\b(\d+) (?:rules|reglas)\b/g)].map(([, number]) => Number(number));
    expect(said).toEqual([rules]);
  },
);

test.each(['README.md', 'store/privacy.yaml'])('%s says how many faults the tour’s claim has', (name) => {
  const { faults } = parse(read('lib/training/claims/first-claim.yaml')) as { faults: readonly string[] };
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
  const said = [...read(name).matchAll(/invented claim with (\w+) faults/g)].map(([, word]) => word);
  expect(said).toEqual([words[faults.length]]);
});
