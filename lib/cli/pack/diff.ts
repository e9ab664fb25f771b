import { diffPacks } from '../../packs/diff.ts';
import { diffLines } from '../../packs/diff-text.ts';
import { BadInput } from '../bad-input.ts';
import { loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';
import type { PackArguments } from './arguments.ts';
import { loadPack } from './load.ts';
import { named } from './prove.ts';

/** `pack diff OLD NEW`: what differs, what silences a denial of Box24 first. */
export async function diff({ names, json, at }: PackArguments): Promise<number> {
  const [old, now, ...more] = names;
  if (old === undefined || now === undefined || more.length > 0)
    throw new BadInput('Name two packs: the older one, then the newer one.');
  const [before, after] = [await loadPack(at(old)), await loadPack(at(now))];
  if (before.manifest.id !== after.manifest.id)
    throw new BadInput(`${named(before)} and ${named(after)} are two packs, not two versions of one.`);
  const found = diffPacks(before, after, loadCorePack());
  if (json) console.log(JSON.stringify(found, null, 2));
  else {
    console.log(`${named(before)} → ${after.manifest.version}`);
    const lines = diffLines(found);
    for (const { text, grave } of lines) console.log(`${grave ? '!!' : '  '} ${text}`);
    if (lines.length === 0) console.log('   Nothing differs.');
  }
  return EXIT.fine;
}
