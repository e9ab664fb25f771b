import { diffPacks } from '../../packs/diff.ts';
import { diffLines } from '../../packs/diff-text.ts';
import { loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { loadPack } from './load.ts';

/** `pack inspect PACK`: what a pack says, whoever signed it. */
export async function inspect(given: PackArguments): Promise<number> {
  const pack = await loadPack(onePath(given, 'a pack: its folder, its YAML file, or a signed file'));
  if (given.json) {
    console.log(JSON.stringify(pack, null, 2));
    return EXIT.fine;
  }
  const { manifest } = pack;
  const rows: [string, string | undefined][] = [
    ['pack', `${manifest.id} ${manifest.version}`],
    ['title', manifest.title],
    ['author', manifest.author],
    ['for', manifest.channel],
    ['created', manifest.created],
    ['starts', manifest.starts],
    ['expires', manifest.expires],
    ['Box24', `${manifest.minimumEngine} or newer`],
    ['next key', manifest.keys?.next],
    ['revoked', manifest.keys?.revoked?.join(', ')],
    ['notes', manifest.notes.replaceAll('\n', `\n${' '.repeat(10)}`)],
  ];
  for (const [name, value] of rows) if (value !== undefined) console.log(`${name.padEnd(8)}  ${value}`);
  for (const { text, grave } of diffLines(diffPacks(undefined, pack, loadCorePack())))
    console.log(`${grave ? '!!' : '  '} ${text}`);
  return EXIT.fine;
}
