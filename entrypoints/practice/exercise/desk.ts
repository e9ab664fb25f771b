import { browser } from 'wxt/browser';
import type { Claim, FieldValue } from '../../../lib/claim/claim.ts';
import { asker } from '../../../lib/messages/envelope.ts';
import type { BackgroundApi, PackAnswer } from '../../../lib/messages/types.ts';
import { scenarioJudge } from '../../../lib/session/scenario-judge.ts';
import type { Submission } from '../../../lib/training/answer.ts';
import { claimOfForm } from '../../../lib/training/form-claim.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';
import type { InstalledScenario } from '../../../lib/training/scenario-list.ts';
import type { Cast, PlainFields, Scenario } from '../../../lib/training/scenario-types.ts';
import { wholePack } from '../../reference/whole-pack.ts';

const background = asker<BackgroundApi>('background', (request) => browser.runtime.sendMessage(request));

/** A claim at the payer's, with what judged it. */
export interface Received {
  readonly submission: Submission;
  readonly form: FormClaim;
  readonly pack: PackAnswer['pack'];
  /** The team's packs that judged with it, each with its version. */
  readonly packs: readonly string[];
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
  const [{ pack, payers }, { tables }, packs] = await Promise.all([
    wholePack(),
    background('rowsFor', codesOf(claim)),
    teamPacks(),
  ]);
  const kind = cast.payers[payer]?.kind ?? 'unknown';
  const findings = scenarioJudge({ pack, payers, tables })(claim, { kind, knows, today: submitted });
  return { submission: { claim, findings, planted, kind }, form, pack, packs };
}

let named: Promise<readonly string[]> | undefined;

/** The packs that judge with the bundled rules, each with its version: asked for once, as the rules are. */
async function teamPacks(): Promise<readonly string[]> {
  named ??= background('judgedBy', {}).then(({ packs }) =>
    packs.map(({ title, version }) => `${title} ${version}`),
  );
  try {
    return await named;
  } catch (error) {
    named = undefined;
    throw error;
  }
}

function codesOf({ lines, diagnoses }: Claim) {
  const known = (values: readonly (FieldValue | undefined)[]): string[] => [
    ...new Set(values.flatMap((value) => (value?.state === 'known' ? [String(value.value)] : []))),
  ];
  return {
    codes: known(lines.map(({ fields }) => fields.procedureCode)),
    diagnoses: known(diagnoses.entries),
  };
}

/** Scenarios of the team's packs; none where the background does not answer. */
export const teamScenarios = (): Promise<readonly InstalledScenario[]> =>
  background('scenarios', {}).catch(() => []);
