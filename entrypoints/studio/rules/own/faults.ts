import { coreRegistry } from '../../../../lib/facts/registry.ts';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import { groundOf, proveWhole } from '../../../../lib/packs/prove.ts';
import { readPack } from '../../../../lib/packs/schema.ts';
import { placesOf } from '../../../../lib/packs/schema-place.ts';
import type { PackContent } from '../../../../lib/packs/types.ts';
import { scopeOf } from '../../../../lib/rules/scope.ts';
import type { Rule } from '../../../../lib/rules/types.ts';
import { spokenReason } from '../../../../lib/texts/reason-text.ts';
import { conditionFaults } from '../conditions/faults.ts';
import { DRAFT_MANIFEST } from '../faults.ts';

export const PARTS = ['when', 'fires', 'expect', 'unless'] as const;

/** What is amiss with a rule with conditions of its own. */
export interface OwnFaults {
  /** By the place in the rule: `branches[0].fires.all[1]`, `title`. */
  readonly places: ReadonlyMap<string, string>;
  /** What the proof of the pack says of it, in English. */
  readonly others: readonly string[];
}

/** What is amiss with a rule with conditions of its own, at its fields. */
export function ownFaults(rule: Rule, content: PackContent, base: PackBase): OwnFaults {
  const { sets } = groundOf(content, base);
  const places = new Map<string, string>();
  for (const [at, branch] of rule.branches.entries())
    for (const part of PARTS) {
      const condition = branch[part];
      if (!condition) continue;
      const path = `branches[${at}].${part}`;
      for (const [place, reason] of conditionFaults(condition, path, scopeOf(rule, branch), sets, base))
        places.set(place, reason);
    }
  const own = [...places.keys()];
  const isInCondition = (place: string) => own.some((one) => place.startsWith(one) || one.startsWith(place));
  const whole = readPack({ manifest: DRAFT_MANIFEST, content: { rules: [rule] } });
  const schema = placesOf(
    whole.faults.map((fault) => ({ ...fault, path: fault.path.slice('content.rules.0'.split('.').length) })),
  );
  for (const { place, reason } of schema)
    if (!places.has(place) && !isInCondition(place)) places.set(place, spokenReason(reason).says);
  if (places.size > 0 || !whole.pack) return { places, others: [] };
  const pack = {
    manifest: DRAFT_MANIFEST,
    content: { ...content, kinds: [], rules: [rule], shadow: [] },
  };
  const { leftOut } = proveWhole(pack, base, coreRegistry);
  return { places, others: leftOut.filter(({ id }) => id === rule.id).flatMap(({ reasons }) => reasons) };
}
