import { inviteLink, readInvite, writeInvite } from '../../packs/invite.ts';
import { statedKey } from '../../packs/key-backup.ts';
import { keyWords } from '../../packs/key-words.ts';
import { inviteRefusalText } from '../../packs/refusal-text.ts';
import { BadInput } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { bytesOf, writeNew } from './files.ts';
import { loadPack } from './load.ts';

type Invite = Parameters<typeof writeInvite>[0];

/** `pack invite PACK --key BACKUP`: what a biller's Box24 has to know of the team, as a file or a link. */
export async function invite(given: PackArguments): Promise<number> {
  const { manifest } = await loadPack(onePath(given, 'the pack: its folder or file'));
  const [backup, ...more] = given.list('key').map(given.at);
  if (backup === undefined || more.length > 0)
    throw new BadInput('Name the backup of the one key that signs, with --key.');
  const key = statedKey(bytesOf(backup));
  if (key === undefined) throw new BadInput(`${backup} is no backup of a key.`);
  const feed = given.option('feed');
  const portals = given.list('portal');
  const counts = given.option('counts');
  const made = {
    format: 1,
    kind: 'box24-invite',
    pack: manifest.id,
    title: given.option('title') ?? manifest.title,
    key,
    channel: given.option('channel') ?? 'all',
    ...(feed !== undefined && { feed }),
    ...(portals.length > 0 && { portals }),
    ...(counts !== undefined && { counts }),
  } as Invite;
  const read = readInvite(writeInvite(made));
  if (read.refusal) throw new BadInput(inviteRefusalText(read.refusal));
  const [out, page] = [given.file('out'), given.option('page')];
  if (out !== undefined) writeNew(out, writeInvite(read.invite));
  const words = (await keyWords(key)).join(' ');
  const link = page === undefined ? undefined : inviteLink(read.invite, page);
  if (given.json) console.log(JSON.stringify({ invite: read.invite, words, ...(link && { link }) }, null, 2));
  else {
    if (out === undefined && link === undefined) process.stdout.write(writeInvite(read.invite));
    if (out !== undefined) console.log(`file   ${out}`);
    if (link !== undefined) console.log(`link   ${link}`);
    console.log(`words  ${words}`);
  }
  return EXIT.fine;
}
