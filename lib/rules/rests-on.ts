import type { Claim } from '../claim/claim.ts';
import type { Registry } from '../facts/registry.ts';
import type { CompiledBranch, Rulebook } from './compile.ts';

const known = new WeakMap<CompiledBranch, readonly string[]>();

/**
 * The values of a claim that a branch may use: of its conditions' facts and, at any depth, of what those are worked out from.
 * @param id `rule#branch`
 * @param line index of the line that it speaks of, -1 for the claim
 * @returns values by field, undefined where the rulebook has no such branch
 */
export function valuesUnder(
  id: string,
  line: number,
  claim: Claim,
  { branches, registry }: Rulebook,
): readonly unknown[] | undefined {
  const compiled = branches.find(({ rule, branch }) => `${rule.id}#${branch.id}` === id);
  if (!compiled) return undefined;
  const names = known.get(compiled) ?? namesUnder(compiled, registry);
  known.set(compiled, names);
  const lines = line < 0 ? claim.lines : claim.lines.slice(line, line + 1);
  return names.map((name) => [name, standsIn(name, claim, lines)]);
}

function namesUnder({ branch }: CompiledBranch, registry: Registry): readonly string[] {
  // Another item on the line is another finding.
  const names = new Set(['line.procedureCode']);
  const add = (name: string): void => {
    if (names.has(name)) return;
    const definition = registry.find(name);
    if (!definition) return;
    names.add(name);
    for (const input of definition.from) add(input);
  };
  const walk = (node: unknown): void => {
    if (typeof node === 'string') add(node.replace(/^item\./, 'line.'));
    else if (typeof node === 'object' && node !== null) for (const child of Object.values(node)) walk(child);
  };
  walk([branch.when, branch.fires, branch.expect, branch.unless]);
  return [...names];
}

/** What stands in a field; undefined for a fact that is none. */
function standsIn(name: string, claim: Claim, lines: Claim['lines']): unknown {
  if (name === 'diagnoses') return claim.diagnoses;
  if (!name.startsWith('line.')) return claim.fields[name as keyof Claim['fields']];
  const field = name.slice('line.'.length);
  return lines.map(({ fields, modifiers, diagnosisPointers }) => {
    if (field === 'modifiers') return modifiers;
    return field === 'diagnosisPointers' ? diagnosisPointers : fields[field as keyof typeof fields];
  });
}
