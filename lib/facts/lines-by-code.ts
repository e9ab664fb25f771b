import { Places } from './places.ts';
import type { FactScope } from './types.ts';

const known = new WeakMap<FactScope, Places>();

/**
 * The lines that may have one of some codes, in the order of the claim: those that do, and those whose code was not seen.
 * Who looks for lines from each line of a long claim would otherwise go through all of them each time.
 */
export function linesWith(scope: FactScope, codes: readonly string[]): readonly number[] {
  const all = scope.lines;
  let lines = known.get(scope);
  if (!lines) {
    lines = new Places();
    for (const line of all.keys()) lines.add(line, scope.get('line.procedureCode', line));
    known.set(scope, lines);
  }
  return lines.of(codes);
}
