import type { Claim } from '../claim/claim.ts';
import type { Context, FactInputs, RememberedLine } from '../facts/types.ts';
import type { Tables } from '../tables/types.ts';
import type { ClaimNotes } from './notes.ts';
import type { WholeClaim } from './parts.ts';
import { type PayerWatch, withPayer } from './payer.ts';
import { withRecalledPapers } from './recalled-papers.ts';
import type { SessionOptions } from './session-types.ts';

/** What is known beside the page: what the biller said of the claim, and what earlier claims say of its patient. */
export interface Known {
  readonly notes: ClaimNotes;
  readonly watch: PayerWatch;
  readonly memory: readonly RememberedLine[];
  readonly file?: Context | undefined;
}

/** The context as the biller, the file and earlier claims give it; those prove nothing by what they lack. */
export function contextOf({ notes, memory, file }: Known, claim: Claim): Context {
  const { values, ...said } = notes.context;
  const known = file
    ? { ...file, ...said, profile: file.profile, values: { ...file.values, ...values } }
    : notes.context;
  const context = withRecalledPapers(known, claim, memory);
  return memory.length > 0
    ? { ...context, history: { entries: memory, complete: false, seenHere: true } }
    : context;
}

/** What the claim is judged by. */
export function inputsOf(
  { claim, elsewhere }: WholeClaim,
  tables: Tables,
  known: Known,
  { payers, host, today }: Pick<SessionOptions, 'payers' | 'host' | 'today'>,
): FactInputs {
  const chosen = known.notes.payer;
  const payer = known.watch.decide({ claim, payers, host, ...(chosen && { chosen }) });
  return {
    claim,
    ...(elsewhere && { elsewhere }),
    payer,
    tables,
    context: withPayer(contextOf(known, claim), payer, payers),
    today: today(),
  };
}
