import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { x12Of } from '../../claims/x12.ts';
import { claim } from '../../cli/check.ts';
import { ownPage, says, type Walk } from './walk.ts';

const INPUT = 'input[type=file]';

export const files: Walk = {
  so: 'an 837P file is checked in a worker, and its findings are listed',
  async walk(world) {
    const file = path.join(world.folder, 'march.837');
    const sold = claim(
      { modifiers: ['NU', 'KX'] },
      { patientAccount: 'ACC-SOLD', payer: { name: 'Noridian DME' } },
    );
    await writeFile(file, x12Of([sold]));
    const page = await ownPage(world, 'files.html', INPUT);
    await page.choose(INPUT, [file]);
    await says(page, '1 claim checked');
    await says(page, 'Will be denied');
    await page.close();
  },
};
