import { studioText } from '../../../lib/texts/studio-text.ts';
import { dayText } from '../../../lib/texts/team-text.ts';
import { hashOf } from '../address.ts';
import type { DraftChange, PackDraft } from '../drafts/draft.ts';

/** The drafts on this computer; a deleted one can be had back. */
export function DraftList({
  drafts,
  onChange,
}: {
  readonly drafts: readonly PackDraft[];
  readonly onChange: (id: string, change: DraftChange) => void;
}) {
  if (drafts.length === 0) return null;
  const [open, deleted] = [true, false].map((isOpen) =>
    drafts.filter((draft) => (draft.deleted === undefined) === isOpen),
  );
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{studioText('drafts')}</h2>
      <ul className="rows">
        {open?.map((draft) => (
          <li key={draft.id}>
            <a href={hashOf({ draft: draft.id, step: 'rules' })}>{nameOf(draft)}</a>
            <span className="soft">{aboutOf(draft)}</span>
            <button
              type="button"
              aria-label={studioText('drafts.deleteOf', { title: nameOf(draft) })}
              onClick={() => onChange(draft.id, (one) => ({ ...one, deleted: Date.now() }))}
            >
              {studioText('delete')}
            </button>
          </li>
        ))}
        {deleted?.map((draft) => (
          <li key={draft.id}>
            <span className="soft grow">{studioText('drafts.deleted', { title: nameOf(draft) })}</span>
            <button type="button" onClick={() => onChange(draft.id, ({ deleted: _deleted, ...one }) => one)}>
              {studioText('undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameOf = ({ pack }: PackDraft): string => pack.manifest.title || studioText('unnamed');

function aboutOf({ pack, changed }: PackDraft): string {
  const { rules = [], kinds = [] } = pack.content;
  return [
    studioText('drafts.rules', { count: rules.length + kinds.length }),
    studioText('drafts.changed', { date: dayText(changed) }),
  ].join(' · ');
}
