import { StatusIcon } from '../../components/StatusIcon.tsx';
import { SEVERITIES } from '../../lib/rules/types.ts';
import { filesText } from '../../lib/texts/files-text.ts';
import { grouped } from '../../lib/texts/grouped.ts';
import { pageText } from '../../lib/texts/page-text.ts';
import { isClean, isWhole } from './list.ts';
import type { ClaimRow } from './protocol.ts';

/** How many claims were checked, and how many of each kind. */
export function Summary({ rows }: { readonly rows: readonly ClaimRow[] }) {
  const clean = rows.filter(isClean);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: rows.filter(({ worst }) => worst === severity).length,
  })).filter(({ count }) => count > 0);
  return (
    <section className="summary" role="status">
      <p className="files-count">{filesText('files.claims', { count: grouped(rows.length) })}</p>
      <ul className="tally">
        {counts.map(({ severity, count }) => (
          <li key={severity}>
            <StatusIcon status={severity} />
            {pageText(`tally.${severity}`, { count: grouped(count) })}
          </li>
        ))}
        {clean.length > 0 && (
          <li>
            <StatusIcon status={clean.every(isWhole) ? 'passed' : 'not-checked'} />
            {filesText('files.clean', { count: grouped(clean.length) })}
          </li>
        )}
      </ul>
    </section>
  );
}
