import { useState } from 'react';
import { download } from '../../../components/download.ts';
import { indexFor } from '../../../lib/packs/feed.ts';
import type { Published } from '../../../lib/packs/release.ts';
import { CHANNELS, type Channel } from '../../../lib/packs/types.ts';
import { publishText } from '../../../lib/texts/publish-text.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { dayText } from '../../../lib/texts/team-text.ts';

const JSON_TYPE = { type: 'application/json' };

const savePack = ({ pack, version, signed }: Published): void =>
  download(`${pack}-${version}.json`, new Blob([signed], JSON_TYPE));

async function saveIndex(one: Published, channel: Channel, hold: boolean): Promise<void> {
  const { team, signed, republishes } = one;
  const file = new TextEncoder().encode(signed);
  const index = await indexFor(team.manifest, channel, file, { hold, republishes });
  download(`${channel}.json`, new Blob([`${JSON.stringify(index, null, 2)}\n`], JSON_TYPE));
}

/** What went out: its files, and the way back to it. */
export function Versions({
  published,
  isBusy,
  onRepublish,
}: {
  /** The newest first. */
  readonly published: readonly Published[];
  readonly isBusy: boolean;
  readonly onRepublish: (one: Published) => void;
}) {
  const [isHeld, setHeld] = useState(false);
  const [newest, ...older] = published;
  if (!newest) return null;
  const { manifest, content } = newest.team;
  const goesByFeed = (content.rules ?? []).length === 0;
  // What is for all is for those who try first, too.
  const channels = CHANNELS.filter((channel) => channel === 'pilot' || manifest.channel === 'all');
  return (
    <section aria-labelledby="out">
      <h2 id="out">{publishText('out')}</h2>
      <p>{publishText(goesByFeed ? `out.what.${manifest.channel}` : 'out.fileOnly')}</p>
      {goesByFeed && (
        <label className="check">
          <input type="checkbox" checked={isHeld} onChange={({ target }) => setHeld(target.checked)} />
          {partsText('out.hold')}
        </label>
      )}
      {isHeld && <p className="soft">{partsText('out.hold.what')}</p>}
      <ul className="rows">
        <li>
          <span className="grow">{lineOf(newest)}</span>
          <button type="button" onClick={() => savePack(newest)}>
            {publishText('out.pack')}
          </button>
          {goesByFeed &&
            channels.map((channel) => (
              <button key={channel} type="button" onClick={() => void saveIndex(newest, channel, isHeld)}>
                {publishText('out.index', { file: `${channel}.json` })}
              </button>
            ))}
        </li>
        {older.map((one) => (
          <li key={one.version}>
            <span className="grow">{lineOf(one)}</span>
            <button type="button" onClick={() => savePack(one)}>
              {publishText('out.packOf', { version: one.version })}
            </button>
            <button type="button" disabled={isBusy} onClick={() => onRepublish(one)}>
              {publishText('out.back', { version: one.version })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ version, made, republishes, team }: Published): string {
  const line = publishText('out.line', {
    version,
    date: dayText(made),
    channel: publishText(`channel.${team.manifest.channel}`),
  });
  return republishes ? `${line} · ${publishText('out.again', { version: republishes })}` : line;
}
