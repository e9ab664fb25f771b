import { useId } from 'react';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { proveText } from '../../../lib/texts/prove-text.ts';
import type { NamedImpact } from './protocol.ts';

/** More claims of one rule are counted, not named. */
const MOST_NAMED = 4;
const CHANGES = ['begins', 'ends', 'louder', 'milder'] as const;

/** Rule by rule, on how many claims it spoke and speaks, and on which that differs. */
export function ImpactTable({
  title,
  impact,
}: {
  readonly title: string;
  readonly impact: readonly NamedImpact[];
}) {
  const id = useId();
  if (impact.length === 0)
    return (
      <div>
        <h3>{title}</h3>
        <p className="soft">{proveText('impact.nothing')}</p>
      </div>
    );
  return (
    <div>
      <h3 id={id}>{title}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="impact" aria-labelledby={id} tabIndex={0}>
        <table aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{proveText('impact.rule')}</th>
              <th scope="col" className="number">
                {proveText('impact.before')}
              </th>
              <th scope="col" className="number">
                {proveText('impact.after')}
              </th>
              <th scope="col">{proveText('impact.change')}</th>
            </tr>
          </thead>
          <tbody>
            {impact.map((one) => (
              <tr key={one.rule}>
                <th scope="row" lang={RULES_LANGUAGE}>
                  {one.title}
                </th>
                <td className="number">{one.before}</td>
                <td className="number">{one.after}</td>
                <td>
                  <Changes impact={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Changes({ impact }: { readonly impact: NamedImpact }) {
  const changed = CHANGES.filter((change) => impact[change].length > 0);
  if (changed.length === 0)
    return <span className="soft">{proveText(impact.after === 0 ? 'impact.never' : 'impact.same')}</span>;
  return changed.map((change) => (
    <div key={change}>{proveText(`impact.${change}`, { claims: listed(impact[change]) })}</div>
  ));
}

function listed(claims: readonly string[]): string {
  const named = claims.slice(0, MOST_NAMED).join('; ');
  const count = claims.length - MOST_NAMED;
  return count > 0 ? proveText('impact.more', { claims: named, count }) : named;
}
