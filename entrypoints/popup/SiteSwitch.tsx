import { SetByOrganization } from '../../components/SetByOrganization.tsx';
import { useGrant } from '../../components/use-grant.ts';
import { useSettings } from '../../components/use-settings.ts';
import { isForced, siteOf, useSites } from '../../components/use-sites.ts';
import { useStop } from '../../components/use-stop.ts';
import { pageText } from '../../lib/texts/page-text.ts';

type Site = NonNullable<ReturnType<typeof siteOf>>;

/** "Always check on this site", or stop; and the same for frames that come from elsewhere. */
export function SiteSwitch({ site, frames }: { readonly site: Site; readonly frames: readonly string[] }) {
  const sites = useSites();
  const forced = useSettings()?.forcedPortals ?? [];
  const grant = useGrant();
  const { stop, kept } = useStop();
  if (!sites) return null;
  const others = frames.flatMap((address) => siteOf(address) ?? []).filter(isNew(sites));
  const hosts = [...new Set(others.map(({ name }) => name))].join(', ');
  return (
    <section className="site">
      {sites.includes(site.pattern) ? (
        <>
          <p>{pageText('popup.alwaysOn', { site: site.name })}</p>
          {isForced(site.pattern, forced) ? (
            <SetByOrganization />
          ) : (
            <button type="button" onClick={() => stop(site.pattern)}>
              {pageText('popup.disable', { site: site.name })}
            </button>
          )}
        </>
      ) : (
        <button type="button" onClick={() => grant.ask([site.pattern], site.name)}>
          {pageText('popup.enable', { site: site.name })}
        </button>
      )}
      {!sites.includes(site.pattern) && <p className="soft">{pageText('popup.enableHint')}</p>}
      {others.length > 0 && (
        <>
          <p>{pageText('popup.noFormFrames', { hosts })}</p>
          <button
            type="button"
            onClick={() =>
              grant.ask(
                others.map(({ pattern }) => pattern),
                hosts,
              )
            }
          >
            {pageText('popup.enableFrames', { hosts })}
          </button>
        </>
      )}
      {kept !== undefined && <p role="status">{pageText('options.kept', { site: site.name })}</p>}
      {grant.refused !== undefined && <p role="status">{pageText('popup.refused')}</p>}
    </section>
  );
}

const isNew =
  (sites: readonly string[]) =>
  ({ pattern }: Site): boolean =>
    !sites.includes(pattern);
