import { useState } from 'react';
import { browser } from 'wxt/browser';
import { asker } from '../../../lib/messages/envelope.ts';
import type { PackEntry, TeamEntry } from '../../../lib/messages/pack-types.ts';
import type { BackgroundApi } from '../../../lib/messages/types.ts';
import { endsSoon } from '../../../lib/packs/freshness.ts';
import { dayText, teamText } from '../../../lib/texts/team-text.ts';
import { Deeds } from './Deeds.tsx';
import { FeedPart } from './FeedPart.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { PackFacts } from './PackFacts.tsx';
import { Sure } from './Sure.tsx';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** One pack that is installed: what it is and does, how it stands, and what may be done with it. */
export function PackItem({
  pack,
  team,
  onChange,
}: {
  readonly pack: PackEntry;
  /** The team that is followed for it. */
  readonly team: TeamEntry | undefined;
  /** Something is done with it: what was said of a file before is no longer so. */
  readonly onChange: () => void;
}) {
  const [isRefused, setRefused] = useState(false);
  const { title, version, from, deeds, leftOut } = pack;
  const after = (change: Promise<void>) => {
    onChange();
    void change.then(
      () => setRefused(false),
      () => setRefused(true),
    );
  };
  return (
    <li className="card pack">
      <h3>
        {title} {version}
      </h3>
      <PackFacts pack={pack} from={teamText(`from.${from}`)} />
      <Standing pack={pack} />
      <Deeds deeds={deeds} />
      <LeftOutList leftOut={leftOut} />
      {team && <FeedPart team={team} />}
      <PackActions pack={pack} after={after} />
      <div role="status">{isRefused && <p>{teamText('notKept')}</p>}</div>
    </li>
  );
}

/** What a biller should know: why it says nothing, that it stays on a version, that the clock is wrong. */
function Standing({ pack }: { readonly pack: PackEntry }) {
  const { silence, starts, expires, clockBefore, hold, version } = pack;
  const date = dayText(silence === 'starts' ? (starts ?? expires) : expires);
  return (
    <>
      {silence === 'damaged' && <p className="pack-news">{teamText('silence.damaged')}</p>}
      {silence !== undefined && silence !== 'damaged' && (
        <p className="pack-news">{teamText(`silence.${silence}`, { date })}</p>
      )}
      {silence === undefined && endsSoon(pack, Date.now()) && (
        <p className="pack-news">{teamText('endsSoon', { date: dayText(expires) })}</p>
      )}
      {clockBefore !== undefined && (
        <p className="pack-news">{teamText('clock', { date: dayText(clockBefore) })}</p>
      )}
      {hold && (
        <p className="pack-news">
          {hold.until === undefined
            ? teamText('held', { version })
            : teamText('held.until', { version, until: hold.until })}
        </p>
      )}
    </>
  );
}

function PackActions({
  pack,
  after,
}: {
  readonly pack: PackEntry;
  readonly after: (change: Promise<void>) => void;
}) {
  const { id, title, version, hold, other, from, deeds } = pack;
  if (from === 'policy') return null;
  return (
    <p className="portal-actions">
      {other && (
        <Sure
          label={teamText(other.isNewer ? 'again' : 'back', other)}
          name={teamText(other.isNewer ? 'again.of' : 'back.of', { version: other.version, title })}
          question={
            other.isNewer
              ? teamText('again.sure', { title, version: other.version })
              : teamText('back.sure', { title, before: version, version: other.version })
          }
          yes={teamText(other.isNewer ? 'again.yes' : 'back.yes')}
          onYes={() => after(background('swapPack', { id, left: version }))}
        />
      )}
      {hold && !other?.isNewer && (
        <button
          type="button"
          aria-label={teamText('follow.of', { title })}
          onClick={() => after(background('holdPack', { id, on: false }))}
        >
          {teamText('follow')}
        </button>
      )}
      {!hold && (
        <Sure
          label={teamText('hold')}
          name={teamText('hold.of', { title })}
          question={teamText('hold.sure', { title, version })}
          yes={teamText('hold.yes')}
          onYes={() => after(background('holdPack', { id, on: true }))}
        />
      )}
      <Sure
        label={teamText('remove')}
        name={teamText('remove.of', { title })}
        question={teamText('remove.sure', { title, count: deeds.rules })}
        yes={teamText('remove.yes')}
        onYes={() => after(background('removePack', { id }))}
      />
    </p>
  );
}
