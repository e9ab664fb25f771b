/** docs/attacks.md says of each attack in test/e2e/attacks what its file says, and names tests that there are. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Attack } from '../test/e2e/attack.ts';
import { tableOf } from './markdown-tables.ts';

const FOLDER = path.resolve(import.meta.dirname, '../test/e2e/attacks');

test('the table of hostile pages is that of the files, in their order', async () => {
  const files = globSync('*.ts', { cwd: FOLDER }).toSorted();
  expect(files.length).toBeGreaterThan(15);
  const rows = await Promise.all(
    files.map(async (file) => {
      const { attack } = (await import(path.join(FOLDER, file))) as { readonly attack: Attack };
      return {
        attack: `\`${path.basename(file, '.ts')}\``,
        'what the page does': attack.does,
        'what happens': attack.happens,
        'what broke when it was first tried, and the mend': attack.broke ?? '–',
      };
    }),
  );
  expect(tableOf('attacks.md', 'attack')).toEqual(rows);
});
