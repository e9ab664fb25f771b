import { useCallback, useEffect, useId, useState } from 'react';
import { browser } from 'wxt/browser';
import { download } from '../../components/download.ts';
import { usePortalHealth } from '../../components/use-portal-health.ts';
import { asker } from '../../lib/messages/envelope.ts';
import type { BackgroundApi, PortalEntry } from '../../lib/messages/types.ts';
import type { ProfileFault } from '../../lib/portals/lint.ts';
import { readProfile, writeProfile } from '../../lib/portals/profile-file.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { AboutPortal } from './AboutPortal.tsx';
import { OwnPortal } from './OwnPortal.tsx';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

interface Refused {
  readonly file: string;
  readonly faults: readonly ProfileFault[];
  readonly isOther?: true;
}

/** What came of choosing a file. */
type Imported = { readonly title: string } | Refused;

/** The portals that Box24 knows: the biller's own profiles, which can be changed and shared, and the bundled ones. */
export function Portals() {
  const [entries, setEntries] = useState<readonly PortalEntry[]>();
  const [imported, setImported] = useState<Imported>();
  const healths = usePortalHealth();
  const healthOf = ({ id }: PortalEntry) => healths.find(({ portal }) => portal === id);
  const fileId = useId();
  const refresh = useCallback(
    () => void background('portalList', {}).then(setEntries, () => setEntries([])),
    [],
  );
  useEffect(refresh, [refresh]);
  const after = (change: Promise<unknown>) => void change.catch(() => undefined).finally(refresh);
  const take = async (file: File) => {
    const { profile, faults, ...refused } = readProfile(await file.text());
    if (!profile) return setImported({ file: file.name, faults, ...refused });
    await background('importPortal', { profile });
    setImported({ title: profile.title });
  };
  const own = entries?.filter((entry) => entry.own) ?? [];
  const bundled = entries?.filter((entry) => !entry.own) ?? [];
  return (
    <section aria-labelledby="portals">
      <h2 id="portals">{pageText('portals.title')}</h2>
      <p className="soft">{pageText('portals.what')}</p>
      <h3>{pageText('portals.own')}</h3>
      {own.length === 0 && <p>{pageText('portals.none')}</p>}
      <ul className="sites">
        {own.map((entry) => (
          <OwnPortal
            key={entry.id}
            entry={entry}
            health={healthOf(entry)}
            onRename={(title) => after(background('renamePortal', { id: entry.id, title }))}
            onDelete={() => after(background('deletePortal', { id: entry.id }))}
            onExport={() => void background('portal', { id: entry.id }).then(exportProfile, () => undefined)}
          />
        ))}
      </ul>
      <p className="import">
        <label htmlFor={fileId}>{pageText('portals.import')}</label>
        <input
          id={fileId}
          type="file"
          accept=".yaml,.yml"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) after(take(file));
            target.value = '';
          }}
        />
      </p>
      <div role="status">{imported && <Outcome imported={imported} />}</div>
      <h3>{pageText('portals.bundled')}</h3>
      <ul className="sites">
        {bundled.map((entry) => (
          <li key={entry.id}>
            <AboutPortal entry={entry} health={healthOf(entry)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Outcome({ imported }: { readonly imported: Imported }) {
  if ('title' in imported) return <p>{pageText('portals.imported', { title: imported.title })}</p>;
  return (
    <>
      <p>{pageText('portals.refused', { file: imported.file })}</p>
      {imported.isOther ? <p>{pageText('portals.otherFile')}</p> : <Faults faults={imported.faults} />}
    </>
  );
}

function Faults({ faults }: Pick<Refused, 'faults'>) {
  return (
    <ul className="faults">
      {faults.map(({ path, reason }) => (
        <li key={path + reason}>
          {path && <code>{path}</code>} {reason}
        </li>
      ))}
    </ul>
  );
}

/** Gives the biller the profile as a file, named after its id as the pack has it. */
const exportProfile = (profile: Parameters<typeof writeProfile>[0]): void =>
  download(`${profile.id}.yaml`, new Blob([writeProfile(profile)], { type: 'text/yaml' }));
