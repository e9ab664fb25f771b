import { useEffect, useRef, useState } from 'react';
import type { Invite } from '../../../lib/packs/invite-types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { CountsSwitch } from './CountsSwitch.tsx';
import { KeyWords } from './KeyWords.tsx';
import { type InviteWay, sitesOf } from './use-invite.ts';

/** What an invite asks for, and the question whether to follow the team: for a key that nobody has confirmed, by its four words. */
export function InviteView({
  invite,
  known,
  way,
}: {
  readonly invite: Invite;
  readonly known: 'new' | 'confirmed' | 'another';
  readonly way: InviteWay;
}) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const cancel = { label: teamText('invite.cancel'), onPress: way.cancel };
  const [wantsCounts, setWantsCounts] = useState(false);
  const follow = () => way.follow(wantsCounts);
  const { counts, ...rest } = invite;
  const { watched, fetched } = sitesOf(wantsCounts ? invite : rest);
  return (
    <section ref={place} className="card pack-offer" aria-labelledby="invite-offer">
      <h3 id="invite-offer">{teamText('invite.offer', invite)}</h3>
      <Asks invite={invite} />
      {counts !== undefined && (
        <CountsWish address={counts} isWanted={wantsCounts} onChange={setWantsCounts} />
      )}
      {watched.length + fetched.length > 0 && <p className="soft">{teamText('invite.browser')}</p>}
      {known === 'another' && <p className="pack-news">{teamText('invite.another')}</p>}
      {known === 'confirmed' ? (
        <>
          <p className="soft">{teamText('invite.known')}</p>
          <p className="portal-actions">
            <button type="button" className="primary" onClick={follow}>
              {teamText('invite.follow')}
            </button>
            <button type="button" onClick={cancel.onPress}>
              {cancel.label}
            </button>
          </p>
        </>
      ) : (
        <KeyWords
          publicKey={invite.key}
          what={teamText('invite.words')}
          same={{ label: teamText('invite.same'), onPress: follow }}
          cancel={cancel}
          onDiffer={way.differ}
        />
      )}
    </section>
  );
}

/** What Box24 will do, once the biller agrees. */
function Asks({ invite: { feed, portals = [], channel } }: { readonly invite: Invite }) {
  return (
    <>
      <p>{teamText('invite.asks')}</p>
      <ul className="faults">
        <li>
          {feed === undefined
            ? teamText('invite.byFile')
            : teamText('invite.feed', { host: new URL(feed).hostname })}
        </li>
        {channel === 'pilot' && <li>{teamText('invite.pilot')}</li>}
        {portals.length > 0 && <li>{teamText('invite.portals', { hosts: portals.join(', ') })}</li>}
      </ul>
    </>
  );
}

/** What the team also asks for, and the biller decides apart: their counts. */
function CountsWish({
  address,
  isWanted,
  onChange,
}: {
  readonly address: string;
  readonly isWanted: boolean;
  readonly onChange: (isWanted: boolean) => void;
}) {
  return (
    <div className="counts-post">
      <p>{teamText('counts.wish')}</p>
      <CountsSwitch host={new URL(address).hostname} isOn={isWanted} onTurn={onChange} />
    </div>
  );
}
