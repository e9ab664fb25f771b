import { type Branch, SEVERITIES, type ShippedRule } from './types.ts';

/** A branch and the rule that it belongs to. */
interface BranchOfRule {
  readonly rule: Pick<ShippedRule, 'id' | 'yieldsTo'>;
  readonly branch: Branch;
}

/** Whether a branch is silent where another rule's failed, because its own rule yields to such faults. */
export function yields(one: BranchOfRule, other: BranchOfRule): boolean {
  const { yieldsTo } = one.rule;
  return (
    yieldsTo !== undefined &&
    other.rule.id !== one.rule.id &&
    other.branch.fields[0] === yieldsTo.field &&
    yieldsTo.faults.includes(other.branch.fault) &&
    SEVERITIES.indexOf(other.branch.severity) <= SEVERITIES.indexOf(one.branch.severity)
  );
}

type Edges = ReadonlyMap<string, readonly string[]>;
/** Every rule of a pack asks for the same ones. */
const known = new WeakMap<readonly ShippedRule[], Edges>();

/** Branches that a rule keeps silent, by the branch that does. */
function edges(rules: readonly ShippedRule[]): Edges {
  const made = known.get(rules) ?? edgesOf(rules);
  known.set(rules, made);
  return made;
}

function edgesOf(rules: readonly ShippedRule[]): Edges {
  const branchesOf = new Map(
    rules.map((rule) => [rule.id, rule.branches.map((branch) => `${rule.id}#${branch.id}`)]),
  );
  const expand = (id: string): readonly string[] => (id.includes('#') ? [id] : (branchesOf.get(id) ?? []));
  const yielding = rules
    .filter(({ yieldsTo }) => yieldsTo)
    .flatMap((rule) => rule.branches.map((branch) => ({ rule, branch })));
  return new Map(
    rules.flatMap((rule) =>
      rule.branches.map((branch) => {
        const ids = [...(rule.supersedes ?? []), ...(branch.supersedes ?? [])];
        const gentle = yielding.filter((one) => yields(one, { rule, branch }));
        const silenced = gentle.map((one) => `${one.rule.id}#${one.branch.id}`);
        return [`${rule.id}#${branch.id}`, [...ids.flatMap(expand), ...silenced]] as const;
      }),
    ),
  );
}

/**
 * Looks for branches that keep each other silent: nobody would speak.
 * @returns the circle that begins and ends with a branch of the rule, or undefined
 */
export function supersedesCycle(
  rule: ShippedRule,
  rules: readonly ShippedRule[],
): readonly string[] | undefined {
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
