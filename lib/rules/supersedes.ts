import type { Rule } from './types.ts';

/** Branches that a rule keeps silent, by the branch that does. */
function edges(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const branchesOf = new Map(
    rules.map((rule) => [rule.id, rule.branches.map((branch) => `${rule.id}#${branch.id}`)]),
  );
  const expand = (id: string): readonly string[] => (id.includes('#') ? [id] : (branchesOf.get(id) ?? []));
  return new Map(
    rules.flatMap((rule) =>
      rule.branches.map((branch) => {
        const ids = [...(rule.supersedes ?? []), ...(branch.supersedes ?? [])];
        return [`${rule.id}#${branch.id}`, ids.flatMap(expand)] as const;
      }),
    ),
  );
}

/**
 * Looks for branches that keep each other silent: nobody would speak.
 * @returns the circle that begins and ends with a branch of the rule, or undefined
 */
export function supersedesCycle(rule: Rule, rules: readonly Rule[]): readonly string[] | undefined {
  const below = edges(rules);
  const seen = new Set<string>();
  const walk = (at: string, path: readonly string[], goal: string): readonly string[] | undefined => {
    for (const next of below.get(at) ?? []) {
      if (next === goal) return [...path, next];
      if (seen.has(next)) continue;
      seen.add(next);
      const found = walk(next, [...path, next], goal);
      if (found) return found;
    }
    return undefined;
  };
  for (const branch of rule.branches) {
    seen.clear();
    const start = `${rule.id}#${branch.id}`;
    const found = walk(start, [start], start);
    if (found) return found;
  }
  return undefined;
}
