import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSetEditions } from './editions.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'box24-editions-'));
  mkdirSync(join(folder, 'sets'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param sets the edition of each, by the set's name */
function load(
  editions: string,
  sets: Readonly<Record<string, string>> = { A: 'fees', B: 'words', C: 'fees' },
) {
  writeFileSync(join(folder, 'editions.yaml'), editions);
  for (const [name, edition] of Object.entries(sets))
    writeFileSync(
      join(folder, 'sets', `${name}.yaml`),
      `name: ${name}\ntitle: T\n${edition && `edition: ${edition}\n`}source: S\ninclude: { codes: [E0601] }\n`,
    );
  return loadSetEditions(folder);
}
const FEES = 'fees: { title: Fee schedule, until: 2026-12-31, because: B }\n';
const WORDS = 'words: { title: Words, ageless: They do not end }\n';

test('each edition with its sets; what does not age is in none', () => {
  expect(load(FEES + WORDS)).toEqual([{ edition: 'Fee schedule', until: '2026-12-31', sets: ['A', 'C'] }]);
});

const NEEDS = 'needs until and because, or ageless with the reason';
test.each<[string, string, Record<string, string> | undefined, string]>([
  ['neither', `${FEES}words: { title: T }`, undefined, `editions.yaml: words: ${NEEDS}`],
  ['no reason', `${WORDS}fees: { title: T, until: 2026-12-31 }`, undefined, `editions.yaml: fees: ${NEEDS}`],
  ['no day', `${WORDS}fees: { title: T, until: soon, because: B }`, undefined, 'editions.yaml: fees.until: '],
  [
    'both',
    `${WORDS}fees: { title: T, until: 2026-12-31, because: B, ageless: A }`,
    undefined,
    `editions.yaml: fees: ${NEEDS}`,
  ],
  ['no title', 'fees: { ageless: A }', undefined, 'editions.yaml: fees.title: '],
  ['set without one', FEES, { A: '' }, 'A.yaml: edition: '],
  ['set of another', FEES, { A: 'prices' }, 'A.yaml: edition: prices is not in '],
  ['edition of no set', FEES + WORDS, { A: 'fees' }, 'editions.yaml: words: no set is of this edition'],
])('%s', (_name, editions, sets, message) => expect(() => load(editions, sets)).toThrow(message));
