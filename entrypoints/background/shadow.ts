import type { Context, FactInputs, RememberedLine } from '../../lib/facts/types.ts';
import { dayOf } from '../../lib/memory/record-search.ts';
import { type Tried, triedOn } from '../../lib/packs/shadow.ts';
import { compile, type Rulebook } from '../../lib/rules/compile.ts';
import type { RulePack } from '../../lib/rules/types.ts';
import { contextSaid } from '../../lib/session/notes.ts';
import { withPayer } from '../../lib/session/payer.ts';
import { withRecalledPapers } from '../../lib/session/recalled-papers.ts';
import { createTables } from '../../lib/tables/lookup.ts';
import type { Judging } from './packs/judging.ts';
import type { SentClaim } from './sent.ts';
import { allTables } from './tables.ts';

let last: { readonly shadow: RulePack; readonly rulebook: Rulebook } | undefined;

/** The rules that are tried out, compiled with the first claim that is sent under them. */
function bookOf(shadow: RulePack): Rulebook {
  if (last?.shadow !== shadow) last = { shadow, rulebook: compile(shadow) };
  return last.rulebook;
}

/**
 * What rules that are tried out would have said of a claim as it was sent. It is worked out here and then, where nobody waits for it;
 * a field that no rule of Box24's own needs has stayed in the page, and what asks for it is not checked.
 */
export async function triedOnSent(
  { claim, notes, judged, at }: SentClaim,
  memory: readonly RememberedLine[],
  { shadow, payers }: Pick<Judging, 'shadow' | 'payers'>,
): Promise<readonly Tried[]> {
  if (shadow.rules.length === 0) return [];
  const payer = { kind: 'unknown' as const, ...judged?.payer, reason: '' };
  const said = withRecalledPapers(contextSaid(claim, notes), claim, memory);
  const context: Context =
    memory.length > 0 ? { ...said, history: { entries: memory, complete: false, seenHere: true } } : said;
  const inputs: FactInputs = {
    claim,
    payer,
    tables: createTables(await allTables(), shadow.sets),
    context: withPayer(context, payer, payers),
    today: dayOf(at),
  };
  return triedOn(inputs, bookOf(shadow));
}
