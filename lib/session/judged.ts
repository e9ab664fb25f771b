import type { FactInputs } from '../facts/types.ts';
import type { Verdict } from '../rules/types.ts';
import type { PutAside } from './put-aside.ts';
import type { SessionReading } from './session-types.ts';
import type { FoundTwin, Judged } from './shared.ts';
import type { ShownFinding } from './types.ts';

/** What a verdict was made with and shown in. */
interface Setting {
  readonly inputs: Pick<FactInputs, 'payer'>;
  readonly portal: SessionReading['portal'];
  readonly aside: readonly PutAside[];
}

/** What was judged, as far as it may leave the page: no value of the claim. */
export function judgedOf(
  { checked, notChecked, outcomes }: Verdict,
  shown: readonly ShownFinding[],
  { inputs, portal, aside }: Setting,
): Judged {
  const { kind, id } = inputs.payer;
  const open = shown.flatMap(({ finding, loudness }): FoundTwin[] =>
    finding.status === 'failed'
      ? [{ ...finding.redacted, ...(loudness === 'count' && { counted: true }) }]
      : [],
  );
  const undecided = undecidedIn(outcomes);
  return {
    payer: { kind, ...(id !== undefined && { id }) },
    ...(portal && {
      portal: portal.id,
      health: { found: portal.found, of: portal.of, lost: portal.lost },
    }),
    checked,
    notChecked,
    ...(undecided && { undecided }),
    findings: [...open, ...aside.map(({ twin }) => twin)],
  };
}

/** Branches that stayed undecided, by the first fact that was missing. */
function undecidedIn(outcomes: Verdict['outcomes']): Judged['undecided'] {
  const all: Record<string, Record<string, number>> = {};
  for (const { rule, branch, status, missing } of outcomes) {
    const [fact] = missing;
    if (status !== 'not-checked' || fact === undefined) continue;
    const key = `${rule}#${branch}`;
    all[key] ??= {};
    all[key][fact] = (all[key][fact] ?? 0) + 1;
  }
  return Object.keys(all).length > 0 ? all : undefined;
}
