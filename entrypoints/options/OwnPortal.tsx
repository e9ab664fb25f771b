import { useState } from 'react';
import type { ReadingHealth } from '../../lib/feedback/health.ts';
import type { PortalEntry } from '../../lib/messages/types.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { AboutPortal } from './AboutPortal.tsx';

/** A profile that was made or imported here: renamed, given to the team, deleted. */
export function OwnPortal({
  entry,
  health,
  onRename,
  onExport,
  onDelete,
}: {
  readonly entry: PortalEntry;
  readonly health: ReadingHealth | undefined;
  readonly onRename: (title: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}) {
  const [draft, setDraft] = useState<string>();
  const { title } = entry;
  if (draft !== undefined)
    return (
      <li>
        <form
          className="rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (draft.trim() !== '') onRename(draft.trim());
            setDraft(undefined);
          }}
        >
          <input
            aria-label={pageText('portals.nameOf', { title })}
            value={draft}
            maxLength={80}
            onChange={({ target }) => setDraft(target.value)}
          />
          <button type="submit" className="primary">
            {pageText('portals.saveName')}
          </button>
        </form>
      </li>
    );
  return (
    <li>
      <AboutPortal entry={entry} health={health} />
      <span className="portal-actions">
        <button
          type="button"
          aria-label={pageText('portals.renameOf', { title })}
          onClick={() => setDraft(title)}
        >
          {pageText('portals.rename')}
        </button>
        <button type="button" aria-label={pageText('portals.exportOf', { title })} onClick={onExport}>
          {pageText('portals.export')}
        </button>
        <button type="button" aria-label={pageText('portals.deleteOf', { title })} onClick={onDelete}>
          {pageText('portals.delete')}
        </button>
      </span>
    </li>
  );
}
