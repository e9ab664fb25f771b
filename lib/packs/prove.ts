import type { Registry } from '../facts/registry.ts';
import { lintProfile } from '../portals/lint.ts';
import { runCase } from '../rules/cases.ts';
import { compile } from '../rules/compile.ts';
import { type LintWorld, lintRule } from '../rules/lint.ts';
import { RuleSchema } from '../rules/schema.ts';
import { schemaFaults } from '../rules/schema-faults.ts';
import type { Rule } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import { proveScenario, type ScenarioJudge } from '../training/prove.ts';
import type { Cast, Scenario } from '../training/scenario-types.ts';
import { withChange } from './apply.ts';
import { type PackBase, papersIn, payerFault, payersWith, setsWith } from './extend.ts';
import { hcpcsCodes } from './hcpcs-codes.ts';
import { type KindWorld, makeRule } from './make-rule.ts';
import { packFaultText } from './schema.ts';
import { inForce } from './standing.ts';
import type { LeftOut, PackContent, TeamPack } from './types.ts';

/** What came of a proof. */
export interface Proof {
  /** Whether the pack may be installed. */
  readonly ok: boolean;
  /** What refuses all of it: ids that stand twice, or where its author wants all or nothing whatever stays out. */
  readonly faults: readonly string[];
  /** What stays out while the rest is installed. */
  readonly leftOut: readonly LeftOut[];
  /** What its author should know and nothing suffers from. */
  readonly notes: readonly string[];
  readonly rules: number;
  /** How many cases of its rules were run. */
  readonly cases: number;
  /** Scenarios that were tried. */
  readonly scenarios: number;
}

/** What scenarios of a pack are tried with. */
export interface Practice {
  /** Who is in the bundled ones, and may be in these. */
  readonly cast: Cast;
  /** Makes a judge of claims by some rules. */
  readonly judgeBy: (rules: PackBase) => ScenarioJudge;
}

/** Told between two pieces of work, of which none takes longer than a frame. */
export interface ProofStep {
  readonly part: 'make' | 'try' | 'scenarios';
  readonly done: number;
  readonly of: number;
}

/**
 * Proves a pack: everything that it names exists and fits, and its rules do what their own cases say. In pieces, so that whoever
 * asks can show how far it is and let others run in between.
 * @param pack of the right shape (`readPack`)
 * @param base what it stands on: the bundled pack
 * @param practice left out: its scenarios are not tried, for who asks of rules only
 * @returns what came of it, at the end of the pieces
 */
export function* provePack(
  pack: TeamPack,
  base: PackBase,
  registry: Registry,
  practice?: Practice,
): Generator<ProofStep, Proof> {
  const { content, manifest } = pack;
  const leftOut: LeftOut[] = [];
  const notes: string[] = [];
  const faults = structureFaults(content, base);
  const ground = groundOf(content, base, leftOut, notes);
  const written = [
    ...(content.rules ?? []).map((rule) => ({ id: rule.id, make: () => rule })),
    ...(content.kinds ?? []).map((one) => ({ id: one.id, make: () => makeRule(one, ground) })),
  ];
  const made: Rule[] = [];
  for (const [done, { id, make }] of written.entries()) {
    yield { part: 'make', done, of: written.length };
    const result = wellFormed(make);
    if ('rule' in result) made.push(result.rule);
    else leftOut.push({ part: 'rule', id, reasons: result.reasons });
  }
  const world: LintWorld = {
    registry,
    sets: ground.sets,
    tables: base.tables,
    documents: { ...papersIn(content.kinds ?? []), ...base.pack.documents },
    rules: [...base.pack.rules, ...made],
  };
  const tables = createTables(base.tables, ground.sets);
  const { setEditions } = ground;
  let cases = 0;
  for (const [done, rule] of made.entries()) {
    yield { part: 'try', done, of: made.length };
    const lint = lintRule(rule, world).map(({ path, reason }) => `${path}: ${reason}`);
    const reasons = lint.length > 0 ? lint : [];
    if (lint.length === 0) {
      const rulebook = compile({ ...base.pack, sets: ground.sets, setEditions, rules: [rule] }, registry);
      for (const one of rule.cases) {
        cases += 1;
        const { ok, reason } = runCase(rule, one, rulebook, tables);
        if (!ok) reasons.push(`case "${one.name}": ${reason}`);
      }
    }
    if (reasons.length > 0) leftOut.push({ part: 'rule', id: rule.id, reasons });
  }
  const scenarios = practice ? (content.scenarios ?? []) : [];
  if (practice && scenarios.length > 0)
    leftOut.push(...(yield* tryScenarios(scenarios, inForce(base, pack, leftOut), practice)));
  if (manifest.wholeOrNothing)
    faults.push(...leftOut.map(({ part, id, reasons }) => `${part} ${id}: ${reasons[0] ?? ''}`));
  return {
    ok: faults.length === 0,
    faults,
    leftOut,
    notes,
    rules: written.length,
    cases,
    scenarios: scenarios.length,
  };
}

/** Holds scenarios against the rules, those of the pack among them. @param rules what judges where the pack is in force */
function* tryScenarios(
  scenarios: readonly Scenario[],
  rules: PackBase,
  { cast, judgeBy }: Practice,
): Generator<ProofStep, LeftOut[]> {
  const world = { tables: createTables(rules.tables, rules.pack.sets), judge: judgeBy(rules) };
  const leftOut: LeftOut[] = [];
  for (const [done, scenario] of scenarios.entries()) {
    yield { part: 'scenarios', done, of: scenarios.length };
    const reasons = proveScenario(scenario, cast, world).map(({ place, reason }) =>
      place === '' ? reason : `${place}: ${reason}`,
    );
    if (reasons.length > 0) leftOut.push({ part: 'scenario', id: scenario.id, reasons });
  }
  return leftOut;
}

/** The whole proof at once, for who has nothing else to do. */
export function proveWhole(pack: TeamPack, base: PackBase, registry: Registry, practice?: Practice): Proof {
  const pieces = provePack(pack, base, registry, practice);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

type WellFormed = { readonly rule: Rule } | { readonly reasons: readonly string[] };

/** A rule that a kind made may break the rules of wording by words of its own, or have no payer or code left to speak of. */
function wellFormed(make: () => Rule): WellFormed {
  try {
    const result = RuleSchema.safeParse(make());
    if (result.success) return { rule: result.data };
    return { reasons: schemaFaults(result.error.issues).map(packFaultText) };
  } catch (error) {
    return { reasons: [error instanceof Error ? error.message : String(error)] };
  }
}

/** Ids that stand twice, or are another pack's. */
function structureFaults(content: PackContent, base: PackBase): string[] {
  const rules = [...(content.rules ?? []), ...(content.kinds ?? [])].map(({ id }) => id);
  const bundled = new Set(base.pack.rules.map(({ id }) => id));
  return [
    ...twice(rules, 'rule'),
    ...twice(
      (content.changes ?? []).map(({ rule }) => rule),
      'change of',
    ),
    ...twice(
      (content.sets ?? []).map(({ set }) => set),
      'set',
    ),
    ...twice(
      (content.payers ?? []).map(({ id }) => id),
      'payer',
    ),
    ...twice(
      (content.portals ?? []).map(({ id }) => id),
      'portal',
    ),
    ...twice(
      (content.scenarios ?? []).map(({ id }) => id),
      'scenario',
    ),
    ...rules
      .filter((id) => bundled.has(id))
      .map((id) => `rule ${id}: is the id of a bundled rule; change that one, or choose another id`),
    ...(content.shadow ?? [])
      .filter((id) => !rules.includes(id))
      .map((id) => `shadow: no rule of this pack is called ${id}`),
  ];
}

function twice(ids: readonly string[], what: string): string[] {
  const seen = new Set<string>();
  const doubled = new Set(ids.filter((id) => seen.size === seen.add(id).size));
  return [...doubled].map((id) => `${what} ${id}: stands there twice`);
}

/** Sets, payers, portals and changes; what rules may name of them. */
export function groundOf(
  content: PackContent,
  base: PackBase,
  leftOut: LeftOut[] = [],
  notes: string[] = [],
): KindWorld {
  let { sets } = base.pack;
  for (const change of content.sets ?? []) {
    const gone = (change.remove ?? []).filter((member) => !sets[change.set]?.includes(member));
    if (gone.length > 0) notes.push(`set ${change.set}: has no ${gone.join(', ')} to remove`);
    sets = setsWith(sets, change);
  }
  let { payers } = base;
  for (const change of content.payers ?? []) {
    const reason = payerFault(payers, change);
    if (reason === undefined) payers = payersWith(payers, change);
    else leftOut.push({ part: 'payer', id: change.id, reasons: [reason] });
  }
  for (const portal of content.portals ?? []) {
    const reasons = lintProfile(portal).map(({ path, reason }) => `${path}: ${reason}`);
    if (reasons.length > 0) leftOut.push({ part: 'portal', id: portal.id, reasons });
  }
  for (const change of content.changes ?? [])
    if (!withChange(base.pack.rules, change))
      notes.push(`change of ${change.rule}: the bundled pack has no such rule; nothing happens`);
  const { setEditions } = base.pack;
  return { sets, setEditions, papers: base.papers, payers, codes: hcpcsCodes(base.tables) };
}
