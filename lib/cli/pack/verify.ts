import { openEnvelope } from '../../packs/envelope.ts';
import { keyWords } from '../../packs/key-words.ts';
import { openPack } from '../../packs/open.ts';
import { faultTexts, refusalText } from '../../packs/refusal-text.ts';
import { BadInput } from '../bad-input.ts';
import { loadCorePack } from '../build-pack.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { bytesOf } from './files.ts';
import { exitOf, named, proofLines, proofOf } from './prove.ts';

/** `pack verify FILE`: whether a biller's Box24 would take it, once it has confirmed its key. */
export async function verify(given: PackArguments): Promise<number> {
  const bytes = bytesOf(onePath(given, 'a signed file'));
  const [wanted, ...more] = given.list('key');
  if (more.length > 0)
    throw new BadInput('verify takes one --key: the text of the key that must have signed.');
  const envelope = await openEnvelope(bytes);
  const introduced =
    wanted ?? (envelope.refusal ? undefined : envelope.signatures.find(({ fits }) => fits)?.key);
  const core = loadCorePack();
  const opened = await openPack(bytes, {
    trust: [],
    engine: core.pack.version,
    now: new Date(),
    taken: [],
    ...(introduced !== undefined && { introduced }),
  });
  if (opened.refusal) {
    if (given.json) console.log(JSON.stringify(opened, null, 2));
    else console.log([refusalText(opened.refusal), ...faultTexts(opened.refusal)].join('\n'));
    return EXIT.failed;
  }
  const { pack, hash, signedBy } = opened;
  const proof = proofOf(pack, core);
  const keys = await Promise.all(signedBy.map(async (key) => ({ key, words: await keyWords(key) })));
  if (given.json)
    console.log(JSON.stringify({ manifest: pack.manifest, hash, signedBy: keys, proof }, null, 2));
  else {
    console.log(`${named(pack)} is as it was signed, and holds until ${pack.manifest.expires}.`);
    for (const { key, words } of keys) console.log(`key    ${key}\nwords  ${words.join(' ')}`);
    for (const line of proofLines(proof)) console.log(line);
  }
  return exitOf(proof);
}
