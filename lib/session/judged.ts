import type { FactInputs } from '../facts/types.ts';
import type { Verdict } from '../rules/types.ts';
import type { PutAside } from './put-aside.ts';
import type { FoundTwin, Judged } from './shared.ts';
import type { ShownFinding } from './types.ts';

/** What a verdict was made with and shown in. */
interface Setting {
  readonly inputs: Pick<FactInputs, 'payer'>;
  readonly portal: string | undefined;
  readonly aside: readonly PutAside[];
}

/** What was judged, as far as it may leave the page: no value of the claim. */
export function judgedOf(
  { checked, notChecked }: Verdict,
  shown: readonly ShownFinding[],
  { inputs, portal, aside }: Setting,
): Judged {
  const { kind, id } = inputs.payer;
  const open = shown.flatMap(({ finding }): FoundTwin[] =>
    finding.status === 'failed' ? [finding.redacted] : [],
  );
  return {
    payer: { kind, ...(id !== undefined && { id }) },
    ...(portal !== undefined && { portal }),
    checked,
    notChecked,
    findings: [...open, ...aside.map(({ twin }) => twin)],
  };
}
