import { createContext, useContext } from 'react';
import { coreRegistry } from '../../../../lib/facts/registry.ts';
import type { FactType } from '../../../../lib/facts/types.ts';
import type { PackBase } from '../../../../lib/packs/extend.ts';
import { itemFact, memberFacts, speaksOfDiagnoses } from '../../../../lib/rules/items.ts';
import type { Over, Scope } from '../../../../lib/rules/types.ts';
import { factLabel } from '../../../../lib/rules/wording.ts';

/** What conditions are written in. */
export interface World {
  readonly base: PackBase;
  /** Names of the lists that there are. */
  readonly sets: readonly string[];
  readonly scope: Scope;
  /** Inside a list: what its members are. */
  readonly over?: Over;
  /** What is amiss, by the place in the rule: `branches[0].fires.all[1]`. */
  readonly faults: ReadonlyMap<string, string>;
}

export const WorldContext = createContext<World | undefined>(undefined);

/** @throws Error outside of a form of conditions */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('no conditions are written here');
  return world;
}

/** A fact that may be chosen. */
export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly type: FactType;
  readonly values?: readonly string[];
}

/** The facts that a condition may look at: of the members first, where it goes through a list. */
export function choicesIn({ scope, over }: Pick<World, 'scope' | 'over'>): readonly Choice[] {
  const { facts } = coreRegistry;
  const ofMembers = over
    ? [
        ...Object.keys(memberFacts(over, coreRegistry)),
        ...(speaksOfDiagnoses(over)
          ? []
          : facts.filter(({ place }) => place === 'line').map(({ name }) => name.slice('line.'.length))),
      ].filter((name) => scope === 'line' || itemFact(name, over, coreRegistry)?.needsLine === false)
    : [];
  return [
    ...[...new Set(ofMembers)].flatMap((name) => choiceOf(`item.${name}`, over) ?? []),
    ...facts
      .filter(({ place }) => scope === 'line' || place !== 'line')
      .flatMap(({ name }) => choiceOf(name, over) ?? []),
  ];
}

/** A fact by its name; undefined where there is none at that place. */
export function choiceOf(name: string, over: Over | undefined): Choice | undefined {
  const fact = name.startsWith('item.')
    ? over && itemFact(name.slice('item.'.length), over, coreRegistry)
    : coreRegistry.find(name);
  if (!fact) return undefined;
  const { type, values } = fact;
  return { name, title: factLabel(name), type, ...(values && { values }) };
}

/** The table whose names say what the codes of a fact are. */
export function tableOf(fact: string): string {
  if (/odifier/.test(fact)) return 'modifiers';
  if (/placeOfService/.test(fact)) return 'pos';
  return 'hcpcs';
}
