import type { Registry } from '../facts/registry.ts';
import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import { compile, type Rulebook } from '../rules/compile.ts';
import type { RulePack, ShippedRule } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { Tables } from '../tables/types.ts';
import { probesOf } from './conflict-probes.ts';
import type { PackBase } from './extend.ts';
import { groundOf, type ProofStep } from './prove.ts';
import { ownRules, standing } from './standing.ts';
import type { LeftOut, TeamPack } from './types.ts';

/**
 * What a rule of a pack is to another one.
 * - `against`: who does what it says runs into the other
 * - `same`: both say the same of a line, and mending it ends both
 * - `silenced`: it never speaks, since the other always speaks in its place
 */
export const CONFLICT_KINDS = ['against', 'silenced', 'same'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export interface Conflict {
  readonly kind: ConflictKind;
  /** Of the pack. */
  readonly rule: string;
  readonly title: string;
  readonly other: string;
  readonly otherTitle: string;
  /** Whether the other one is Box24's own. */
  readonly isBundled: boolean;
  /** Bars signing: the pack contradicts itself, or has a rule for nothing. */
  readonly isGrave: boolean;
  /** Where it was seen: a code with a kind of payer, an example, or a claim. */
  readonly on: readonly string[];
}

/** A claim that rules were run on besides their examples. */
export interface HeardClaim {
  readonly name: string;
  readonly inputs: FactInputs;
}

/** One failure: which branch, where, and the field that carries its mark. */
interface Failure {
  readonly rule: string;
  readonly line: number;
  readonly field: string;
}

/**
 * Holds each rule of a pack against all others, Box24's among them, by running them: on its own examples, for a rule by kind with
 * each of its codes and payers, and on claims. In pieces, like a proof.
 * @param leftOut what the proof of the pack left out
 * @param claims also run, as the pack stands
 */
export function* findConflicts(
  team: TeamPack,
  leftOut: readonly LeftOut[],
  core: PackBase,
  registry: Registry,
  claims: readonly HeardClaim[] = [],
): Generator<ProofStep, readonly Conflict[]> {
  const base = standing(core, team, leftOut);
  const own = new Set(ownRules(team.content));
  const rules = base.pack.rules.filter(({ id }) => own.has(id));
  const world = new Court(base, registry);
  const ground = groundOf(team.content, core);
  const found = new Findings(base.pack, own);
  for (const [done, { id }] of rules.entries()) {
    yield { part: 'try', done, of: rules.length + claims.length };
    const silent: string[] = [];
    let speaks = 0;
    for (const probe of probesOf(id, team, ground, world.tables)) {
      const { loud, full } = world.hear(probe.before);
      const places = loud.filter((one) => one.rule === id);
      if (places.length === 0) continue;
      if (full.some((one) => one.rule === id)) speaks += 1;
      else silent.push(probe.name);
      const mended = probe.after && world.hear(probe.after).loud;
      if (mended) found.compare(id, probe.name, places, loud, mended);
      if (!full.some((one) => one.rule === id)) found.silence(id, probe.name, places, full);
    }
    if (speaks > 0) found.speaks(id);
  }
  for (const [done, { name, inputs }] of claims.entries()) {
    yield { part: 'try', done: rules.length + done, of: rules.length + claims.length };
    const { loud, full } = world.hear(inputs);
    for (const { id } of rules) {
      const places = loud.filter((one) => one.rule === id);
      if (places.length === 0) continue;
      if (full.some((one) => one.rule === id)) found.speaks(id);
      else found.silence(id, name, places, full);
      found.confirm(id, name, places, loud);
    }
  }
  return found.conflicts();
}

/** All conflicts at once, for who has nothing else to do. */
export function conflictsOf(...given: Parameters<typeof findConflicts>): readonly Conflict[] {
  const pieces = findConflicts(...given);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
  }
}

/** Rules with nothing that keeps another one silent. */
const unsilenced = (pack: RulePack): RulePack => ({
  ...pack,
  rules: pack.rules.map(({ supersedes: _supersedes, yieldsTo: _yieldsTo, ...rule }) => ({
    ...rule,
    branches: rule.branches.map(({ supersedes: _own, ...branch }) => branch),
  })),
});

/** Hears all rules of a claim: those that speak, and those that would if no other spoke in their place. */
class Court {
  readonly tables: Tables;
  private readonly full: Rulebook;
  private readonly loud: Rulebook;

  constructor(base: PackBase, registry: Registry) {
    this.tables = createTables(base.tables, base.pack.sets);
    this.full = compile(base.pack, registry);
    this.loud = compile(unsilenced(base.pack), registry);
  }

  hear(inputs: FactInputs): { readonly full: readonly Failure[]; readonly loud: readonly Failure[] } {
    const by = (rulebook: Rulebook) =>
      check(inputs, rulebook).outcomes.flatMap(({ status, rule, branch, line }): Failure[] =>
        status === 'failed'
          ? [{ rule, line, field: rulebook.branch(rule, branch).branch.fields[0] ?? '' }]
          : [],
      );
    return { full: by(this.full), loud: by(this.loud) };
  }
}

/** What was found so far. */
class Findings {
  private readonly byPair = new Map<string, Conflict>();
  private readonly speaking = new Set<string>();
  private readonly rules: ReadonlyMap<string, ShippedRule>;
  private readonly own: ReadonlySet<string>;

  constructor(pack: RulePack, own: ReadonlySet<string>) {
    this.rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
    this.own = own;
  }

  /** A rule that spoke somewhere is not silenced. */
  speaks(id: string): void {
    this.speaking.add(id);
  }

  /** What ends and what begins beside a rule's failure when what it says is done. */
  compare(
    id: string,
    name: string,
    places: readonly Failure[],
    before: readonly Failure[],
    after: readonly Failure[],
  ): void {
    for (const { line, field } of places) {
      const at = (failures: readonly Failure[]) =>
        new Set(failures.filter((one) => one.line === line && one.field === field).map(({ rule }) => rule));
      const [was, is] = [at(before), at(after)];
      if (is.has(id)) continue;
      for (const other of was) if (other !== id && !is.has(other)) this.add('same', id, other, name);
      for (const other of is) if (!was.has(other)) this.add('against', id, other, name);
    }
  }

  /** A rule failed and did not speak. */
  silence(id: string, name: string, places: readonly Failure[], full: readonly Failure[]): void {
    const other = full.find(
      ({ rule, line }) =>
        rule !== id &&
        places.some((one) => one.line === line || line < 0 || one.line < 0) &&
        this.isQuietedBy(id, rule),
    );
    if (other) this.add('silenced', id, other.rule, name);
  }

  /** Names a claim beside what examples have shown. */
  confirm(id: string, name: string, places: readonly Failure[], loud: readonly Failure[]): void {
    for (const { line, field } of places)
      for (const { rule } of loud.filter((one) => one.line === line && one.field === field))
        if (this.byPair.has(keyOf('same', id, rule))) this.add('same', id, rule, name);
  }

  conflicts(): readonly Conflict[] {
    return [...this.byPair.values()]
      .filter(({ kind, rule }) => kind !== 'silenced' || !this.speaking.has(rule))
      .toSorted(
        (a, b) =>
          Number(b.isGrave) - Number(a.isGrave) ||
          CONFLICT_KINDS.indexOf(a.kind) - CONFLICT_KINDS.indexOf(b.kind),
      );
  }

  private isQuietedBy(id: string, other: string): boolean {
    const rule = this.rules.get(other);
    const named = [
      ...(rule?.supersedes ?? []),
      ...(rule?.branches.flatMap((one) => one.supersedes ?? []) ?? []),
    ];
    return named.some((one) => one.split('#')[0] === id) || this.rules.get(id)?.yieldsTo !== undefined;
  }

  private add(kind: ConflictKind, id: string, other: string, name: string): void {
    // Where one was told to keep silent for the other, somebody has thought of both.
    if (kind === 'same' && (this.isQuietedBy(id, other) || this.isQuietedBy(other, id))) return;
    const isOwn = this.own.has(other);
    const mirrored = kind !== 'silenced' && isOwn ? this.byPair.get(keyOf(kind, other, id)) : undefined;
    const known = mirrored ?? this.byPair.get(keyOf(kind, id, other));
    const on = [...new Set([...(known?.on ?? []), name])];
    const titleOf = (rule: string) => this.rules.get(rule)?.title ?? rule;
    const conflict: Conflict = known
      ? { ...known, on }
      : {
          kind,
          rule: id,
          title: titleOf(id),
          other,
          otherTitle: titleOf(other),
          isBundled: !isOwn,
          isGrave: kind === 'silenced' || (kind === 'against' && isOwn),
          on,
        };
    this.byPair.set(keyOf(kind, conflict.rule, conflict.other), conflict);
  }
}

const keyOf = (kind: ConflictKind, rule: string, other: string): string => `${kind} ${rule} ${other}`;
