/** What `npm run fuzz -- --claims` and `npm test` do with claims that have several errors each. */
import { loadCorePack, readRules } from '../../../lib/cli/build-pack.ts';
import { compile } from '../../../lib/rules/compile.ts';
import type { RulePack } from '../../../lib/rules/types.ts';
import { judgeOf } from '../corpus.ts';
import { agreementOn } from './agreement.ts';
import { caseLines, mixedClaim } from './mixed.ts';

export interface MixedReport {
  readonly claims: number;
  readonly findings: number;
  /** Edits that were offered, and those that were withheld, by `rule#branch`. */
  readonly offered: number;
  readonly withheld: ReadonlyMap<string, number>;
  /** Contradictions, repetitions, and fixes that do harm, each with the seed of its claim. */
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/**
 * Judges what the rules say of so many claims.
 * @param from the seed of the first claim
 * @param change makes another pack of the bundled one
 */
export function judgeMixed(
  from: number,
  count: number,
  change: (pack: RulePack) => RulePack = (pack) => pack,
): MixedReport {
  const core = loadCorePack();
  const lines = caseLines(readRules());
  const { read } = judgeOf(core);
  const rulebook = compile(change(core.pack));
  const withheld = new Map<string, number>();
  const faults: { seed: number; what: string }[] = [];
  let [findings, offered] = [0, 0];
  for (let seed = from; seed < from + count; seed++) {
    const said = agreementOn(read(mixedClaim(seed, core, lines)).inputs, rulebook);
    findings += said.findings;
    offered += said.offered;
    for (const name of said.withheld) withheld.set(name, (withheld.get(name) ?? 0) + 1);
    faults.push(...said.faults.map((what) => ({ seed, what })));
  }
  return { claims: count, findings, offered, withheld, faults };
}
