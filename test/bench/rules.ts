import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { check } from '../../lib/rules/check.ts';
import { compile } from '../../lib/rules/compile.ts';
import { inputsFor, ordinaryClaim, randomContext, seeded } from './claims.ts';
import { checkByHand, HAND_WRITTEN } from './hand-written.ts';
import { compare, type Pair } from './measure.ts';

/** A claim of ordinary length; the budget of the rules is set for it. */
const LINES = 12;
const CLAIMS = 8;

/** The rules against the same rules written by hand, on claims of 12 lines, each with fresh facts. */
export function benchRules(): Pair & { readonly rules: number; readonly lines: number } {
  const core = loadCorePack();
  const rules = core.pack.rules.filter(({ id }) => HAND_WRITTEN.includes(id));
  const rulebook = compile({ ...core.pack, rules });
  const random = seeded(7);
  const claims = Array.from({ length: CLAIMS }, () =>
    inputsFor(core, ordinaryClaim(random, LINES), randomContext(random)),
  );
  let next = 0;
  let other = 0;
  const pair = compare(
    () => check(claims[next++ % CLAIMS] ?? fail(), rulebook),
    () => checkByHand(claims[other++ % CLAIMS] ?? fail()),
  );
  return { ...pair, rules: rules.length, lines: LINES };
}

function fail(): never {
  throw new Error('The bench has no claim.');
}
