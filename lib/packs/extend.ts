import { ContextFileError, contextFromJson } from '../facts/context-json.ts';
import type { PortalProfile } from '../portals/types.ts';
import type { PaperKinds } from '../rules/papers.ts';
import type { RulePack } from '../rules/types.ts';
import { filesOf, type PayerData, parametersOf } from '../tables/payers.ts';
import type { TableData } from '../tables/types.ts';
import { kindOf } from './kinds/index.ts';
import type { KindRule, PayerChange, SetChange } from './types.ts';

/** What a team's pack stands on: the bundled pack, or what packs before it made of that. */
export interface PackBase {
  readonly pack: RulePack;
  readonly tables: readonly TableData[];
  readonly payers: readonly PayerData[];
  readonly portals: readonly PortalProfile[];
  readonly papers: PaperKinds;
}

type Sets = RulePack['sets'];

/** Named sets with a change made. */
export function setsWith(sets: Sets, { set, add = [], remove = [] }: SetChange): Sets {
  const members = new Set(sets[set]);
  for (const member of remove) members.delete(member);
  for (const member of add) members.add(member);
  return { ...sets, [set]: [...members] };
}

/**
 * Payers with what a team knows of one: over what is known of it already.
 * @throws Error where nobody is called so and the change names no new payer; ContextFileError for a parameter that is none
 */
export function payersWith(payers: readonly PayerData[], change: PayerChange): readonly PayerData[] {
  const part = { ...change.source, values: contextFromJson({ profile: change.values }).profile };
  const known = payers.find(({ id }) => id === change.id);
  if (known)
    return payers.map((payer) => (payer === known ? { ...payer, profile: [...payer.profile, part] } : payer));
  if (!change.payer) throw new Error('no payer is called so; say under "payer" how it is known on a claim');
  const { kind, title, names = [], payerIds = [], hosts = [] } = change.payer;
  const { source, confidence } = change.source;
  const fresh: PayerData = {
    id: change.id,
    kind,
    title,
    names,
    together: [],
    never: [],
    payerIds,
    hosts,
    filingIndicators: [],
    insuranceTypes: [],
    source,
    confidence,
    profile: [part],
  };
  return [...payers, fresh];
}

/** What is wrong with a change of a payer, or nothing. */
export function payerFault(payers: readonly PayerData[], change: PayerChange): string | undefined {
  const known = payers.some(({ id }) => id === change.id);
  if (known && change.payer) return 'is known already; leave "payer" out and give its values only';
  for (const key of ['names', 'payerIds', 'hosts'] as const)
    for (const entry of change.payer?.[key] ?? []) {
      const owner = payers.find((payer) => payer[key].includes(entry) && payer.of === undefined);
      if (owner) return `${key}: "${entry}" stands for ${owner.title} already`;
    }
  try {
    payersWith(payers, change);
    return undefined;
  } catch (error) {
    if (error instanceof ContextFileError) return error.message.replace(/^profile\./, 'values.');
    return error instanceof Error ? error.message : String(error);
  }
}

/** Payers that follow rules which are written for them alone: these are off for everybody else. @param follows ids of payers by rule */
export function payersFollowing(
  payers: readonly PayerData[],
  follows: ReadonlyMap<string, readonly string[]>,
): readonly PayerData[] {
  return payers.map((payer) => {
    const family = filesOf(payer, payers).map(({ id }) => id);
    const rules = [...follows].flatMap(([rule, ids]) =>
      ids.some((id) => family.includes(id)) ? [rule] : [],
    );
    // What a payer says itself stands in the place of what its family says.
    const speaks = payer.profile.some(({ values }) => values.alsoApplies !== undefined);
    const named = rules.some((rule) => follows.get(rule)?.includes(payer.id));
    if (rules.length === 0 || (!named && !speaks)) return payer;
    const { alsoApplies } = parametersOf(payer, payers);
    const before = Array.isArray(alsoApplies) ? alsoApplies : [];
    const values = { alsoApplies: [...new Set([...before, ...rules])] };
    const read = payer.profile[0]?.read ?? '';
    const { source, confidence } = payer;
    return { ...payer, profile: [...payer.profile, { values, source, read, confidence }] };
  });
}

/** Papers that rules by kind ask for, each with its stage of the work. */
export const papersIn = (kinds: readonly KindRule[]): Readonly<Record<string, string>> =>
  Object.assign({}, ...kinds.map((one) => papersOf(one)));

function papersOf(one: KindRule): Readonly<Record<string, string>> {
  try {
    return kindOf(one.kind)?.with(one.parameters).papers() ?? {};
  } catch {
    // What is wrong with its parameters is said where the rule is made.
    return {};
  }
}
