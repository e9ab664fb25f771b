import { sealEnvelope } from '../../packs/envelope.ts';
import { momentOf, payloadOf } from '../../packs/open.ts';
import type { TeamPack } from '../../packs/types.ts';
import { compareVersions, VERSION } from '../../packs/version.ts';
import { BadInput } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { publish } from './feed.ts';
import { writeNew } from './files.ts';
import { signersOf } from './key.ts';
import { loadPack } from './load.ts';
import { isWhole, named, proofLines, proofOf } from './prove.ts';

/** `pack sign PACK --key BACKUP`: signs a pack that proves right, as a file or into a feed. */
export async function sign(given: PackArguments): Promise<number> {
  const { pack, republishes } = await toSign(given);
  const keys = given.list('key').map(given.at);
  if (keys.length === 0) throw new BadInput('Name the backup of the key with --key.');
  const [feed, out] = [given.file('feed'), given.file('out')];
  if (feed === undefined && out === undefined)
    throw new BadInput('Say where it goes: --out FILE, or --feed FOLDER.');
  const { expires } = pack.manifest;
  if (expires <= momentOf(new Date()))
    throw new BadInput(
      `${named(pack)} ended on ${expires.slice(0, 10)}: nobody's Box24 would take it. Sign its folder with a later "expires".`,
    );
  const proof = proofOf(pack);
  if (!isWhole(proof)) {
    for (const line of proofLines(proof)) console.error(line);
    console.error(`${named(pack)} was not signed.`);
    return EXIT.failed;
  }
  const text = await sealEnvelope(payloadOf(pack), await signersOf(keys, given.ask));
  if (out !== undefined) writeNew(out, text);
  const written = [
    ...(out === undefined ? [] : [out]),
    ...(feed === undefined
      ? []
      : await publish(pack, text, { feed, hold: given.hold, ...(republishes && { republishes }) })),
  ];
  if (given.json) console.log(JSON.stringify({ pack: pack.manifest, files: written }, null, 2));
  else for (const file of written) console.log(`${named(pack)}  ${file}`);
  return EXIT.fine;
}

/** What is signed: a pack as it is, or an older one's contents under a new number, to go back. */
async function toSign(
  given: PackArguments,
): Promise<{ readonly pack: TeamPack; readonly republishes?: string }> {
  const older = given.file('republish');
  const version = given.option('version');
  if (older === undefined) {
    if (version !== undefined)
      throw new BadInput('--version goes with --republish; else it stands in pack.yaml.');
    return { pack: await loadPack(onePath(given, 'a pack: its folder or its YAML file')) };
  }
  if (given.names.length > 0) throw new BadInput('--republish names the pack: leave the other one out.');
  const { manifest, content } = await loadPack(older);
  if (version === undefined || !VERSION.test(version) || compareVersions(version, manifest.version) <= 0)
    throw new BadInput(
      `Give the number under which ${manifest.version} comes back: --version, newer than the one to be left.`,
    );
  const { starts: _, ...kept } = manifest;
  const notes = `Goes back to ${manifest.version}. ${manifest.notes}`;
  return {
    pack: { manifest: { ...kept, version, created: momentOf(new Date()), notes }, content },
    republishes: manifest.version,
  };
}
