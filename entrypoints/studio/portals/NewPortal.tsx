import { type FormEvent, useState } from 'react';
import type { PackBase } from '../../../lib/packs/extend.ts';
import type { PortalProfile } from '../../../lib/portals/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { studioText } from '../../../lib/texts/studio-text.ts';
import { localToday } from '../../judge/today.ts';
import { idOf } from '../drafts/draft.ts';
import { TextField } from '../fields/TextField.tsx';
import { hostIn } from '../payers/PayerNames.tsx';

const HOST = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Begins a profile: with one of Box24, to mend it, or for a portal that has none. */
export function NewPortal({
  base,
  portals,
  onAdd,
}: {
  readonly base: PackBase;
  readonly portals: readonly PortalProfile[];
  readonly onAdd: (profile: PortalProfile) => void;
}) {
  const [title, setTitle] = useState('');
  const [address, setAddress] = useState('');
  const [isTried, setTried] = useState(false);
  const id = idOf(title);
  const host = hostIn(address);
  const isTaken = [...portals, ...base.portals].some((one) => one.id === id);
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!id || isTaken || !HOST.test(host)) return;
    const source = { from: 'a look at the page', date: localToday() };
    onAdd({ id, title: title.trim(), hosts: [host], fields: {}, source, confidence: 'live' });
  };
  return (
    <>
      <section aria-labelledby="mend">
        <h2 id="mend">{partsText('portals.mend')}</h2>
        <p className="soft">{partsText('portals.mend.what')}</p>
        <ul className="rows">
          {base.portals
            .filter((profile) => !portals.some((one) => one.id === profile.id))
            .map((profile) => (
              <li key={profile.id}>
                <span className="grow">
                  {profile.title} <span className="soft">{profile.hosts.join(', ')}</span>
                </span>
                <button
                  type="button"
                  aria-label={partsText('portals.mendOf', { title: profile.title })}
                  onClick={() => onAdd(profile)}
                >
                  {partsText('portals.mend.do')}
                </button>
              </li>
            ))}
        </ul>
      </section>
      <section aria-labelledby="new-portal">
        <h2 id="new-portal">{partsText('portals.new')}</h2>
        <form className="fields" onSubmit={begin}>
          <TextField
            label={partsText('portals.title')}
            hint={partsText('portals.title.hint')}
            value={title}
            fault={
              isTaken ? partsText('portals.taken') : isTried && !id ? studioText('fault.needed') : undefined
            }
            onChange={setTitle}
          />
          <TextField
            label={partsText('portals.host')}
            hint={partsText('portals.host.hint')}
            value={address}
            fault={isTried && !HOST.test(host) ? partsText('portals.host.fault') : undefined}
            onChange={setAddress}
          />
          <button type="submit">{studioText('new.begin')}</button>
        </form>
      </section>
    </>
  );
}
