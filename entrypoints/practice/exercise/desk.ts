import { browser } from 'wxt/browser';
import type { Claim } from '../../../lib/claim/claim.ts';
import { contextFromJson } from '../../../lib/facts/context-json.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi, PackAnswer } from '../../../lib/messages/types.ts';
import { claimJudge } from '../../../lib/session/file-judge.ts';
import type { Submission } from '../../../lib/training/answer.ts';
import { claimOfForm } from '../../../lib/training/form-claim.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import type { Cast, PlainFields, Scenario } from '../../../lib/training/scenario-types.ts';
import { wholePack } from '../../reference/whole-pack.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** A claim at the payer's, with what judged it. */
export interface Received {
  readonly submission: Submission;
  readonly form: FormClaim;
  readonly pack: PackAnswer['pack'];
}

/**
 * Judges a claim as the payer of a scenario does: by the rules that judge on portals, all of them, whatever the biller switched off, and by
 * what stands in the form, however Box24 reads it.
 * @param knows what holds beside the claim, as in a context file
 * @throws (as a rejection) when the background does not answer
 */
export async function receive(
  form: FormClaim,
  knows: PlainFields,
  { payer, planted, submitted }: Scenario,
  cast: Cast,
): Promise<Received> {
  const claim = claimOfForm(form);
  const [{ pack, payers }, { tables }] = await Promise.all([
    wholePack(),
    background('rowsFor', codesOf(claim)),
  ]);
  const kind = cast.payers[payer]?.kind ?? 'unknown';
  const judged = claimJudge({ pack, payers, tables })(
    claim,
    { today: submitted, context: contextFromJson(knows) },
    kind,
  );
  const findings = judged
    .findings()
    .filter(({ status, severity }) => status === 'failed' && severity !== 'info');
  return { submission: { claim, findings, planted, kind }, form, pack };
}

function codesOf({ lines, diagnoses }: Claim) {
  const known = (values: readonly (Claim['diagnoses']['entries'][number] | undefined)[]) => [
    ...new Set(values.flatMap((value) => (value?.state === 'known' ? [String(value.value)] : []))),
  ];
  return {
    codes: known(lines.map(({ fields }) => fields.procedureCode as Claim['diagnoses']['entries'][number])),
    diagnoses: known(diagnoses.entries),
  };
}
