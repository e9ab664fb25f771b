import type { FactInputs } from '../facts/types.ts';
import type { Verdict } from '../rules/types.ts';
import type { FoundTwin, Judged } from './shared.ts';
import type { ShownFinding } from './types.ts';

/** What a verdict was made with and shown in. */
interface Setting {
  readonly inputs: Pick<FactInputs, 'payer'>;
  /** Of the rules. */
  readonly version: string;
  readonly portal: string | undefined;
  /** Why a finding is put aside; undefined where it is not, or a value that it rests on has changed. */
  readonly asideFor: (key: string, line: number) => FoundTwin['aside'];
}

/** What was judged, as far as it may leave the page: no value of the claim. */
export function judgedOf(
  { checked, notChecked, outcomes }: Verdict,
  shown: readonly ShownFinding[],
  { inputs, version, portal, asideFor }: Setting,
): Judged {
  const { kind, id } = inputs.payer;
  const open = shown.flatMap(({ finding }): FoundTwin[] =>
    finding.status === 'failed' ? [finding.redacted] : [],
  );
  const put = outcomes.flatMap(({ rule, branch, severity, status, line }): FoundTwin[] => {
    const aside = status === 'failed' && asideFor(`${rule}#${branch}@${line}`, line);
    return aside ? [{ rule, branch, version, severity, status, ...(line >= 0 && { line }), aside }] : [];
  });
  return {
    payer: { kind, ...(id !== undefined && { id }) },
    ...(portal !== undefined && { portal }),
    checked,
    notChecked,
    findings: [...open, ...put],
  };
}
