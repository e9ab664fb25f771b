import { pageText } from '../lib/texts/page-text.ts';
import { SetByOrganization } from './SetByOrganization.tsx';
import { useSettings } from './use-settings.ts';
import { isForced, siteName } from './use-sites.ts';
import { useStop } from './use-stop.ts';
import './site-list.css';

/** Sites where Box24 is on, each with the way to stop it there. @param sites match patterns */
export function SiteList({ sites }: { readonly sites: readonly string[] }) {
  const forced = useSettings()?.forcedPortals ?? [];
  const { stop, kept } = useStop();
  return (
    <ul className="sites">
      {sites.map((pattern) => {
        const site = siteName(pattern);
        return (
          <li key={pattern}>
            <span>{site}</span>
            {isForced(pattern, forced) ? (
              <SetByOrganization />
            ) : (
              <button
                type="button"
                aria-label={pageText('options.stopOn', { site })}
                onClick={() => stop(pattern)}
              >
                {pageText('options.stop')}
              </button>
            )}
            {kept === pattern && (
              <p role="status" className="soft">
                {pageText('options.kept', { site })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
