import { type FormEvent, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { SiteList } from '../../components/SiteList.tsx';
import { type Grant, useGrant } from '../../components/use-grant.ts';
import { useSites } from '../../components/use-sites.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import { startText } from '../../lib/texts/start-text.ts';
import { found, isOn, type Portal, portalsOf, typedSite } from './portal-list.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** Where Box24 is to read: portals from the list, or any address. */
export function Portals() {
  const sites = useSites() ?? [];
  const grant = useGrant();
  return (
    <section aria-labelledby="portals">
      <h2 id="portals">{startText('welcome.portals')}</h2>
      <p className="soft">{startText('welcome.asks')}</p>
      <KnownPortals sites={sites} grant={grant} />
      <OtherPortal grant={grant} />
      <p role="status">
        {grant.refused !== undefined && startText('welcome.refused', { site: grant.refused })}
      </p>
      <p className="soft">{startText('welcome.here')}</p>
      {sites.length > 0 && (
        <>
          <h3>{startText('welcome.sitesOn')}</h3>
          <SiteList sites={sites} />
        </>
      )}
    </section>
  );
}

function useKnownPortals(): readonly Portal[] | undefined {
  const [portals, setPortals] = useState<readonly Portal[]>();
  useEffect(() => {
    background('portalList', {}).then(
      (entries) => setPortals(portalsOf(entries)),
      () => setPortals([]),
    );
  }, []);
  return portals;
}

function KnownPortals({ sites, grant }: { readonly sites: readonly string[]; readonly grant: Grant }) {
  const portals = useKnownPortals();
  const [search, setSearch] = useState('');
  if (!portals) return null;
  const shown = found(portals, search);
  return (
    <>
      <label htmlFor="search">{startText('welcome.search')}</label>
      <input id="search" type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      <p className="spoken" role="status">
        {search !== '' && startText('welcome.found', { count: shown.length })}
      </p>
      {shown.length === 0 && <p>{startText('welcome.noPortal')}</p>}
      <ul className="known">
        {shown.map((portal) => (
          <li key={portal.id}>
            <div>
              <b>{portal.title}</b>
              <p className="soft">{portal.hosts.map(bare).join(', ')}</p>
            </div>
            {isOn(portal, sites) ? (
              <span className="on">{startText('welcome.on')}</span>
            ) : (
              <button
                type="button"
                aria-label={startText('welcome.turnOnOf', { site: portal.title })}
                onClick={() => grant.ask([...portal.patterns], portal.title)}
              >
                {startText('welcome.turnOn')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A host without the sign that all below it is meant too, which the browser says when it asks. */
const bare = (host: string): string => host.replace(/^\*\./, '');

function OtherPortal({ grant }: { readonly grant: Grant }) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const site = typedSite(typed);
    setWrong(!site);
    if (site) grant.ask([site.pattern], site.name);
  };
  return (
    <form className="other" onSubmit={submit}>
      <label htmlFor="address">{startText('welcome.other')}</label>
      <p className="soft" id="address-hint">
        {startText('welcome.otherHint')}
      </p>
      <div className="address">
        <input
          id="address"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-describedby="address-hint address-wrong"
          aria-invalid={isWrong}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit">{startText('welcome.turnOn')}</button>
      </div>
      <p id="address-wrong" role="status">
        {isWrong && startText('welcome.notAddress')}
      </p>
    </form>
  );
}
