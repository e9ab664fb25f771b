import { StatusIcon } from '../../../components/StatusIcon.tsx';
import type { Conflict } from '../../../lib/packs/conflicts.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import { hashOf } from '../address.ts';
import type { PackDraft } from '../drafts/draft.ts';
import { conflictText } from './bars.ts';

const MOST_NAMED = 4;

/** Rules that stand against each other, with the way to each of the pack's own. */
export function Conflicts({
  conflicts,
  draft,
}: {
  readonly conflicts: readonly Conflict[];
  readonly draft: PackDraft;
}) {
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts">{proveText('conflicts')}</h2>
      {conflicts.length === 0 && <p className="soft">{proveText('conflicts.none')}</p>}
      <ul className="rows">
        {conflicts.map((one) => (
          <li key={`${one.kind} ${one.rule} ${one.other}`} className="conflict">
            <StatusIcon status={one.isGrave ? 'will-deny' : 'review'} />
            <div className="grow">
              <p>
                <b>{conflictText(one)}</b> {one.isBundled && proveText('conflict.bundled')}
              </p>
              <p className="soft">{proveText('conflict.on', { on: listed(one.on) })}</p>
            </div>
            <a href={hashOf({ draft: draft.id, step: 'rules', part: one.rule })}>
              {proveText('conflict.open', { title: one.title })}
            </a>
            {!one.isBundled && (
              <a href={hashOf({ draft: draft.id, step: 'rules', part: one.other })}>
                {proveText('conflict.open', { title: one.otherTitle })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function listed(on: readonly string[]): string {
  const named = on.slice(0, MOST_NAMED).join('; ');
  const count = on.length - MOST_NAMED;
  return count > 0 ? proveText('conflict.more', { on: named, count }) : named;
}
