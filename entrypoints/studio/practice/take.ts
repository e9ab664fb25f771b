import type { TeamPack } from '../../../lib/packs/types.ts';
import { text } from '../../../lib/texts/text.ts';
import type { ClaimToTeach } from '../../../lib/training/scenario-draft.ts';
import type { PlainFields } from '../../../lib/training/scenario-types.ts';
import { localToday } from '../../judge/today.ts';
import type { TakenIn } from '../prove/protocol.ts';
import { run } from '../prove/run.ts';

/** A claim without anybody in it, or why there is none. */
export interface Taken {
  readonly taken?: TakenIn | undefined;
  readonly faults: readonly string[];
}

/** Takes everybody out of the first claim of a file, in the worker. @throws (as a rejection) where the worker failed */
export async function takeFile(file: File, pack: TeamPack): Promise<Taken> {
  const question = { ask: 'take-in', files: [file], pack, today: localToday() } as const;
  const told = await run({ ...question, language: text('language') }).done;
  return told.tell === 'taken-in' ? { taken: told.claims[0], faults: told.faults } : { faults: [] };
}

/** The same of a claim as it is read on a page; the file is in memory only. */
export function takeClaim(claim: PlainFields, payer: string, pack: TeamPack): Promise<Taken> {
  const whole = {
    claim: { ...claim, ...(payer !== 'unknown' && { 'payer.kind': payer }) },
    asOf: localToday(),
  };
  return takeFile(new File([JSON.stringify(whole)], 'claim.json'), pack);
}

/** What was taken in, for a practice claim. */
export const toTeach = ({ sample }: TakenIn): ClaimToTeach => ({
  claim: withoutKind(sample.claim as PlainFields),
  knows: (sample.context ?? {}) as PlainFields,
  payer: sample.payer,
  asOf: sample.asOf,
});

/** The kind of payer is the payer's, no box of the claim. */
function withoutKind({ payer, ...claim }: PlainFields): PlainFields {
  if (typeof payer !== 'object' || payer === null || Array.isArray(payer)) return claim;
  const { kind: _kind, ...plan } = payer as PlainFields;
  return { ...claim, payer: plan };
}
