import { type FormEvent, useId, useState } from 'react';
import { inviteRefusalText } from '../../../lib/packs/refusal-text.ts';
import { teamText } from '../../../lib/texts/team-text.ts';
import { InviteView } from './InviteView.tsx';
import type { InviteWay, Inviting } from './use-invite.ts';

/** Where an invite link is pasted, and what comes of it. */
export function InviteBox({ way }: { readonly way: InviteWay }) {
  const [link, setLink] = useState('');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (link.trim() === '') return;
    way.look(link);
    setLink('');
  };
  return (
    <>
      <form className="invite" onSubmit={submit}>
        <label htmlFor={id}>{teamText('invite.paste')}</label>
        <input
          id={id}
          autoComplete="off"
          spellCheck={false}
          value={link}
          onChange={({ target }) => setLink(target.value)}
        />
        <button type="submit">{teamText('invite.look')}</button>
      </form>
      <div role="status">
        <Told now={way.now} />
      </div>
      {way.now.stage === 'offer' && <InviteView invite={way.now.invite} known={way.now.key} way={way} />}
    </>
  );
}

function Told({ now }: { readonly now: Inviting }) {
  switch (now.stage) {
    case 'none':
    case 'offer':
      return null;
    case 'refused':
      return <p className="card pack-end">{inviteRefusalText(now.refusal)}</p>;
    case 'differed':
      return <p className="card pack-end">{teamText('invite.differed')}</p>;
    case 'not-kept':
      return <p className="card pack-end">{teamText('notKept')}</p>;
    case 'following':
      return <p>{teamText('invite.following', now)}</p>;
    case 'followed':
      return (
        <p className="card pack-end">
          <b>{teamText('invite.followed', now)}</b>
          {now.isDenied && <span>{teamText('invite.denied')}</span>}
        </p>
      );
  }
}
