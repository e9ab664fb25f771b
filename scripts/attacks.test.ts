/** docs/attacks.md says of each hostile page and of each fault in test/e2e what its file says. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Attack } from '../test/e2e/attack.ts';
import type { Fault } from '../test/e2e/fault.ts';
import { tableOf } from './markdown-tables.ts';

const TESTS = path.resolve(import.meta.dirname, '../test/e2e');
const BROKE = 'what broke when it was first tried, and the mend';

/** What each file of a folder says, in their order. */
async function saidIn<Said>(
  folder: string,
): Promise<readonly { readonly id: string; readonly said: Said }[]> {
  const files = globSync('*.ts', { cwd: path.join(TESTS, folder) }).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const [said] = Object.values((await import(path.join(TESTS, folder, file))) as Record<string, Said>);
      if (!said) throw new Error(`${folder}/${file} says nothing`);
      return { id: `\`${path.basename(file, '.ts')}\``, said };
    }),
  );
}

test('the table of hostile pages is that of the files, in their order', async () => {
  const attacks = await saidIn<Attack>('attacks');
  expect(attacks.length).toBeGreaterThan(15);
  const rows = attacks.map(({ id, said: { does, happens, broke = '–' } }) => ({
    attack: id,
    'what the page does': does,
    'what happens': happens,
    [BROKE]: broke,
  }));
  expect(tableOf('attacks.md', 'attack')).toEqual(rows);
});

test('so is the table of faults', async () => {
  const faults = await saidIn<Fault>('faults');
  expect(faults.length).toBeGreaterThan(5);
  const rows = faults.map(({ id, said: { fault, happens, broke = '–' } }) => ({
    fault: id,
    'what goes wrong': fault,
    'what happens': happens,
    [BROKE]: broke,
  }));
  expect(tableOf('attacks.md', 'fault')).toEqual(rows);
});
