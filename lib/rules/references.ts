import type { Registry } from '../facts/registry.ts';
import type { FactType, FactValue } from '../facts/types.ts';
import type { Vocabulary } from './bits.ts';
import type { Frame } from './frame.ts';
import { itemFact } from './items.ts';
import type { Over, Scope } from './types.ts';

/** What a condition is compiled against. */
export interface Surroundings {
  readonly registry: Registry;
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly scope: Scope;
  /** The list facts whose members have bits, by name; filled while compiling. */
  readonly vocabularies: Map<string, Vocabulary>;
  /** Inside a quantifier: what it speaks of. */
  readonly over?: Over;
}

/** A fact as a condition names it, and how to read it where the frame stands. */
export interface Reference {
  readonly name: string;
  readonly type: FactType;
  readonly values?: readonly string[];
  /** Named sets that a leaf compares it with. */
  readonly sets?: readonly string[];
  /** What it is worked out from, where the registry does not say. */
  readonly from?: readonly string[];
  readonly read: (frame: Frame) => FactValue;
  /** Whether it is a fact of this line, or compares with it. */
  readonly ofLine: boolean;
  /** Set for a fact of the claim or of the line: where it is found without a call in between. */
  readonly at?: FactAt;
}

/** A fact by its place in the registry. */
export interface FactAt {
  readonly slot: number;
  readonly ofClaim: boolean;
}

/**
 * @param name `line.modifiers`, `priorAuthNumber`, `item.units`
 * @throws when there is no such fact, or none at that place
 */
export function refer(name: string, surroundings: Surroundings): Reference {
  const { registry, scope, over } = surroundings;
  if (name.startsWith('item.')) {
    if (!over)
      throw new Error(`"${name}" stands outside a quantifier; item.… is the member of some, none or every.`);
    const item = itemFact(name.slice('item.'.length), over, registry);
    if (!item) throw new Error(`The members of "${over}" have no fact "${name}".`);
    if (item.needsLine && scope === 'claim')
      throw new Error(`"${name}" compares with this line, and a rule about the claim has none.`);
    const { type, values, from, read, needsLine } = item;
    return { name, type, ...(values && { values }), ...(from && { from }), read, ofLine: needsLine };
  }
  const slot = registry.slotOf(name);
  const definition = registry.find(name);
  if (slot === undefined || !definition) throw new Error(`No fact is called "${name}".`);
  const { type, values, place } = definition;
  if (place === 'line' && scope === 'claim')
    throw new Error(
      `"${name}" is a fact of a line; a rule about the claim asks lines through some, none or every.`,
    );
  return {
    name,
    type,
    ...(values && { values }),
    read:
      place === 'claim' ? (frame) => frame.scope.at(slot, -1) : (frame) => frame.scope.at(slot, frame.line),
    ofLine: place !== 'claim',
    at: { slot, ofClaim: place === 'claim' },
  };
}
