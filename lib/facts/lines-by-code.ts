import type { FactScope } from './types.ts';

/** The lines of a claim by their codes, and those whose code was not seen. */
interface LinesByCode {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly unseen: readonly number[];
}

const known = new WeakMap<FactScope, LinesByCode>();

function sortOut(scope: FactScope): LinesByCode {
  const byCode = new Map<string, number[]>();
  const unseen: number[] = [];
  for (const line of scope.inputs.claim.lines.keys()) {
    const code = scope.get('line.procedureCode', line);
    if (code.state === 'unknown') unseen.push(line);
    if (code.state !== 'known') continue;
    const lines = byCode.get(String(code.value)) ?? [];
    lines.push(line);
    byCode.set(String(code.value), lines);
  }
  return { byCode, unseen };
}

function sortedOut(scope: FactScope): LinesByCode {
  let sorted = known.get(scope);
  if (!sorted) {
    sorted = sortOut(scope);
    known.set(scope, sorted);
  }
  return sorted;
}

/**
 * The lines that may have one of some codes, in the order of the claim: those that do, and those whose code was not seen.
 * Who looks for lines from each line of a long claim would otherwise go through all of them each time.
 */
export function linesWith(scope: FactScope, codes: readonly string[]): readonly number[] {
  const { byCode, unseen } = sortedOut(scope);
  const lines = codes.flatMap((code) => byCode.get(code) ?? []);
  return [...lines, ...unseen].sort((a, b) => a - b);
}
