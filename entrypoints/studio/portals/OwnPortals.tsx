import type { PackBase } from '../../../lib/packs/extend.ts';
import type { PortalProfile } from '../../../lib/portals/types.ts';
import { partsText } from '../../../lib/texts/studio-parts-text.ts';
import { changePart, type DraftChange, type PackDraft } from '../drafts/draft.ts';
import { UndoRow, useUndo } from '../pack/UndoRow.tsx';

/** The profiles of the pack. */
export function OwnPortals({
  draft,
  base,
  addressOf,
  onChange,
}: {
  readonly draft: PackDraft;
  readonly base: PackBase;
  readonly addressOf: (at: number) => string;
  readonly onChange: (change: DraftChange) => void;
}) {
  const { portals = [] } = draft.pack.content;
  const undo = useUndo(draft.changed, onChange);
  const takeOut = (profile: PortalProfile) => {
    onChange(changePart('portals', (all) => all.filter(({ id }) => id !== profile.id)));
    undo.offer(
      partsText('portals.taken-out', { title: profile.title }),
      changePart('portals', (all) => [...all, profile]),
    );
  };
  return (
    <section aria-labelledby="portals">
      <h2 id="portals">{partsText('portals')}</h2>
      <p>{partsText('portals.what')}</p>
      {portals.length === 0 && !undo.offered && <p className="soft">{partsText('portals.no-own')}</p>}
      <ul className="rows">
        {portals.map((profile, at) => (
          <li key={profile.id}>
            <span className="grow">
              <a href={addressOf(at)}>{profile.title}</a>{' '}
              <span className="soft">{profile.hosts.join(', ')}</span>
              {draft.unread?.[profile.id] !== undefined && (
                <p className="fault">{partsText('portals.unread')}</p>
              )}
            </span>
            {base.portals.some(({ id }) => id === profile.id) && (
              <span className="chip">{partsText('portals.instead')}</span>
            )}
            <button
              type="button"
              aria-label={partsText('portals.takeOutOf', { title: profile.title })}
              onClick={() => takeOut(profile)}
            >
              {partsText('members.takeOut')}
            </button>
          </li>
        ))}
        <UndoRow undo={undo} />
      </ul>
    </section>
  );
}
