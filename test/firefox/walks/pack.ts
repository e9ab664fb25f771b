import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newKey, signedPack, WALKER_KX } from '../../e2e/pack-files.ts';
import { claimWith, ownPage, SOLD_MARK, says, until, WALKER_MARK, type Walk } from './walk.ts';

const INPUT = 'input[type=file][accept=".json,.pack"]';

export const pack: Walk = {
  so: 'a signed pack is installed after its words; its rule speaks, and the one that it switches off does not',
  async walk(world) {
    const file = path.join(world.folder, 'dme-team-1.0.0.json');
    await writeFile(file, await signedPack(await newKey(), '1.0.0', {}, [WALKER_KX]));
    const settings = await ownPage(world, 'options.html', INPUT);
    await settings.choose(INPUT, [file]);
    await until('the words of the key are shown', () => settings.find('.key-words'));
    await settings.press('.portal-actions button.primary');
    await says(settings, 'DME team 1.0.0 is installed.');
    await settings.close();
    const page = await claimWith(world, WALKER_MARK, SOLD_MARK);
    await page.close();
  },
};
