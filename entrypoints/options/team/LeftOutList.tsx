import type { LeftOut } from '../../../lib/packs/types.ts';
import { RULES_LANGUAGE } from '../../../lib/rules/types.ts';
import { teamText } from '../../../lib/texts/team-text.ts';

/** Rules of a pack that do not judge, each with the reason; nothing where there are none. */
export function LeftOutList({ leftOut }: { readonly leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{teamText('leftOut', { count: leftOut.length })}</summary>
      <p className="soft">{teamText('leftOut.why')}</p>
      <ul className="faults">
        {leftOut.map(({ part, id, reasons }) => (
          <li key={`${part} ${id}`}>
            <code>{id}</code> <span lang={RULES_LANGUAGE}>{reasons.join('; ')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
