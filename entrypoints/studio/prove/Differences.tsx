import { diffPacks } from '../../../lib/packs/diff.ts';
import { diffLines } from '../../../lib/packs/diff-text.ts';
import type { PackBase } from '../../../lib/packs/extend.ts';
import type { TeamPack } from '../../../lib/packs/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';

/** What a version changes, severities first; a denial of Box24 that is silenced in red. */
export function Differences({
  before,
  after,
  base,
}: {
  readonly before: TeamPack | undefined;
  readonly after: TeamPack;
  readonly base: PackBase;
}) {
  const lines = diffLines(diffPacks(before, after, base));
  return (
    <section aria-labelledby="diff">
      <h2 id="diff">{proveText('diff')}</h2>
      <p className="soft">
        {before ? proveText('diff.with', { version: before.manifest.version }) : proveText('diff.new')}
      </p>
      {lines.length === 0 ? (
        <p>{proveText('diff.none')}</p>
      ) : (
        <ul className="rows">
          {lines.map(({ text, grave }) => (
            <li key={text} className={grave ? 'fault' : ''}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
