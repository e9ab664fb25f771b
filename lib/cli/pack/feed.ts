import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexFor, readIndex } from '../../packs/feed.ts';
import { CHANNELS, type Channel, type TeamPack } from '../../packs/types.ts';
import { compareVersions } from '../../packs/version.ts';
import { BadInput } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { bytesOf, writeNew } from './files.ts';

/** The files of a feed: a folder to be put on an HTTPS host as it is. */

interface Publishing {
  readonly feed: string;
  readonly hold: boolean;
  readonly republishes?: string;
}

const indexFile = (feed: string, channel: Channel): string => path.join(feed, `${channel}.json`);

/** The index that is there. @throws BadInput where it is none */
function indexThere(feed: string, channel: Channel) {
  const file = indexFile(feed, channel);
  if (!existsSync(file)) return undefined;
  const read = readIndex(bytesOf(file));
  if ('problem' in read) throw new BadInput(`${file} is no index of a feed; move it away.`);
  return read.index;
}

/** Writes a signed pack into a feed. What is for all is for those who try first, too, unless they have something newer. @returns the files */
export async function publish(
  { manifest, content }: TeamPack,
  signed: string,
  { feed, hold, republishes }: Publishing,
): Promise<string[]> {
  if (content.rules && content.rules.length > 0)
    throw new BadInput(
      `${content.rules.map(({ id }) => id).join(', ')}: conditions of one's own go by file, not by feed. Sign without --feed, or write them by kind.`,
    );
  const channels = manifest.channel === 'all' ? CHANNELS : (['pilot'] as const);
  const own = indexThere(feed, manifest.channel);
  if (own && compareVersions(manifest.version, own.version) <= 0)
    throw new BadInput(
      `The feed is at ${own.version} for ${manifest.channel}: give this one a newer number than ${manifest.version}.`,
    );
  mkdirSync(feed, { recursive: true });
  const bytes = new TextEncoder().encode(signed);
  const file = path.join(feed, `${manifest.id}-${manifest.version}.json`);
  writeNew(file, signed);
  const indices: string[] = [];
  for (const channel of channels) {
    const there = indexThere(feed, channel);
    if (there && compareVersions(manifest.version, there.version) <= 0) continue;
    const index = await indexFor(manifest, channel, bytes, { hold, republishes });
    writeFileSync(indexFile(feed, channel), `${JSON.stringify(index, null, 2)}\n`);
    indices.push(indexFile(feed, channel));
  }
  return [file, ...indices];
}

/** `pack hold FOLDER --channel all`: nobody who has a pack takes the newest one of the feed; `pack release` lets them. */
export const holding =
  (on: boolean) =>
  async (given: PackArguments): Promise<number> => {
    const feed = onePath(given, 'the folder of the feed');
    const channel = CHANNELS.find((one) => one === (given.option('channel') ?? 'all'));
    if (!channel) throw new BadInput(`--channel is ${CHANNELS.join(' or ')}.`);
    const index = indexThere(feed, channel);
    if (!index) throw new BadInput(`${indexFile(feed, channel)} does not exist.`);
    const { hold: _, ...rest } = index;
    writeFileSync(
      indexFile(feed, channel),
      `${JSON.stringify({ ...rest, ...(on && { hold: true }) }, null, 2)}\n`,
    );
    console.log(`${index.pack} ${index.version}  ${channel}: ${on ? 'held' : 'no longer held'}`);
    return EXIT.fine;
  };
