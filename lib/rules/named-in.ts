import { childrenOf } from './children.ts';
import type { Branch, Condition, Operators, Value } from './types.ts';

/** Named sets of the pack. */
type Sets = Readonly<Record<string, readonly string[]>>;

/** Modifiers that a branch names in what it takes for a fault. */
export interface Named {
  /** `may-need`: in cases that the code alone does not decide. `not-together`: all of them on one line. */
  readonly advice: 'needs' | 'may-need' | 'refuses' | 'may-refuse' | 'not-together';
  readonly modifiers: readonly string[];
}

/** The modifiers whose absence, or presence, is the fault. */
export function namedIn(branch: Branch, sets: Sets): Named[] {
  const found: Named[] = [];
  const walk = (node: Condition, opposite: boolean, alone: boolean): void => {
    if ('fact' in node && node.fact === 'line.modifierSet') {
      const { absent, together, members } = modifiersOf(node, sets);
      if (members.length > 0)
        found.push({ advice: adviceOf(absent !== opposite, together, alone), modifiers: members });
    }
    if ('where' in node) return;
    // One leaf among others is a fault in some cases only.
    const decidesAlone = alone && ('any' in node || 'not' in node);
    for (const child of childrenOf(node)) walk(child, 'not' in node ? !opposite : opposite, decidesAlone);
  };
  const fault = branch.fires ?? branch.expect;
  if (fault) walk(fault, branch.fires === undefined, branch.when === undefined);
  return found;
}

function adviceOf(missing: boolean, together: boolean, alone: boolean): Named['advice'] {
  if (missing) return alone ? 'needs' : 'may-need';
  if (!alone) return 'may-refuse';
  return together ? 'not-together' : 'refuses';
}

/** The members that a leaf about modifiers names, and whether it holds where they are absent. */
function modifiersOf(
  leaf: Operators,
  sets: Sets,
): { readonly absent: boolean; readonly together: boolean; readonly members: readonly string[] } {
  const absent = leaf.lacks ?? leaf.disjoint;
  const members = membersOf(absent ?? leaf.has ?? leaf.hasAll ?? leaf.intersects, sets);
  return { absent: absent !== undefined, together: leaf.hasAll !== undefined, members };
}

function membersOf(value: Value | undefined, sets: Sets): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'object' && 'set' in value ? (sets[value.set] ?? []) : [];
}

/** Every modifier whose absence a branch may complain of; also one that it counts, as "exactly one functional level". */
export function lackedIn(branch: Branch, sets: Sets): readonly string[] {
  const lacked = namedIn(branch, sets).flatMap(({ advice, modifiers }) =>
    advice === 'needs' || advice === 'may-need' ? modifiers : [],
  );
  const count = (branch.fires ?? branch.expect) as Operators | undefined;
  const counted = count && 'countIn' in count ? count.countIn : undefined;
  return [...new Set([...lacked, ...(counted?.ne === 1 ? membersOf(counted.of, sets) : [])])];
}
