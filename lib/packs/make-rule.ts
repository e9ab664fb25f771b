import { PAYER_KINDS, type PayerKind } from '../claim/claim.ts';
import { moveDate } from '../facts/calendar.ts';
import { compileCodes } from '../rules/codes.ts';
import type { PaperKinds } from '../rules/papers.ts';
import { lowered, modeFor } from '../rules/payers.ts';
import {
  type Branch,
  type CodeSelector,
  type Effective,
  type PayerScope,
  type Rule,
  type RuleCase,
  SEVERITIES,
  type Severity,
  type ShippedRule,
} from '../rules/types.ts';
import type { PayerData } from '../tables/payers.ts';
import type { SetEdition } from '../tables/types.ts';
import { kindOf } from './kinds/index.ts';
import type { BoundKind, Example, KindBranch, KindSetting } from './kinds/kind.ts';
import { ruleTitle } from './text.ts';
import type { KindRule } from './types.ts';

/** What a rule is made in: the bundled pack with what the team's pack adds to it. */
export interface KindWorld {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly setEditions: readonly SetEdition[];
  readonly papers: PaperKinds;
  readonly payers: readonly Pick<PayerData, 'id' | 'kind' | 'title'>[];
  /** HCPCS codes, for examples. */
  readonly codes: readonly string[];
}

/** The one branch of a rule that a kind makes. */
const BRANCH = 'only';
/** When examples take place where the rule names no dates. */
const DAY_OF_EXAMPLES = '2026-11-03';

/**
 * Makes a rule of a kind and its parameters: its condition, its words where it brings none, and its cases where it brings none.
 * @throws Error where there is no such kind, payer or set, z.ZodError where the parameters are not those of the kind
 */
export function makeRule(one: KindRule, world: KindWorld): Rule {
  const { rule, bound } = make(one, world);
  return { ...rule, cases: one.cases ?? examplesOf(one, rule, bound, world) };
}

/** The same as it goes to pages, without working its cases out. @throws like {@link makeRule} */
export function makeShipped(one: KindRule, world: Omit<KindWorld, 'codes'>): ShippedRule {
  const { unsure: _unsure, ...rule } = make(one, world).rule;
  return rule;
}

interface Made {
  readonly rule: Omit<Rule, 'cases'>;
  readonly bound: BoundKind;
}

function make(one: KindRule, world: Omit<KindWorld, 'codes'>): Made {
  const kind = kindOf(one.kind);
  if (!kind) throw new Error(`no kind of rule is called "${one.kind}"`);
  const bound = kind.with(one.parameters);
  const setting: KindSetting = { ...(one.codes && { codes: one.codes }), papers: world.papers };
  const { scope, sets: _sets, ...branch } = bound.branch(setting);
  const documents = [...new Set([...Object.keys(bound.papers()), ...(one.documents ?? [])])];
  return {
    bound,
    rule: {
      id: one.id,
      title: one.title ?? ruleTitle(one),
      category: one.category ?? kind.category,
      payers: payersOf(one, world),
      scope,
      ...(one.codes && { codes: one.codes }),
      ...(one.effective && { effective: one.effective }),
      branches: [spoken(one, branch)],
      denials: one.denials ?? kind.denials,
      remedy: one.remedy ?? kind.remedy,
      ...(documents.length > 0 && { documents }),
      sources: one.sources,
      ...(one.unsure !== undefined && { unsure: one.unsure }),
      ...(one.supersedes && { supersedes: one.supersedes }),
      why: one.why ?? kind.why,
    },
  };
}

/** The kind's words, or the team's own; an assumption needs its reason in red only. */
function spoken(one: KindRule, branch: Omit<KindBranch, 'scope' | 'sets'>): Branch {
  const { assumeWhy, ...rest } = branch;
  return {
    id: BRANCH,
    ...rest,
    severity: one.severity,
    message: one.message ?? rest.message,
    fix: one.fix ?? rest.fix,
    ...(assumeWhy !== undefined && { assumeWhy }),
  };
}

/** A rule for single payers is off for all; `apply.ts` enters it among the rules that these follow. */
function payersOf(one: KindRule, { payers }: Pick<KindWorld, 'payers'>): PayerScope {
  if (!one.forPayers) return one.payers ?? {};
  const kinds = one.forPayers.map((id) => {
    const payer = payers.find((other) => other.id === id);
    if (!payer) throw new Error(`no payer is called "${id}"`);
    return payer.kind;
  });
  return Object.fromEntries(kinds.map((kind) => [kind, 'off'] as const));
}

/** The kind's examples as cases of a rule: with its payer, its date, and what does not apply by code, payer or date. */
function examplesOf(
  one: KindRule,
  rule: Omit<Rule, 'cases'>,
  bound: BoundKind,
  world: KindWorld,
): readonly RuleCase[] {
  const [code, other] = exampleCodes(one.codes, world);
  if (code === undefined) throw new Error('codes: none of them is a HCPCS code of the sets and tables');
  const on = one.effective?.from ?? one.effective?.to ?? DAY_OF_EXAMPLES;
  const payer = speaking(one, rule.payers, world);
  const profile = one.forPayers ? { alsoApplies: [one.id] } : undefined;
  const setting: KindSetting = { ...(one.codes && { codes: one.codes }), papers: world.papers };
  const severity = severityOf(one, bound.branch(setting), payer, rule.payers, code, on, world);
  const examples = bound.examples({ ...setting, code, sets: world.sets, on });
  const caseOf = (example: Example, date: string, kind = payer, follows = true): RuleCase => {
    const { undated, claim, context, missing, ...rest } = example;
    const own = { ...contextOn(one.effective, date), ...(follows && profile && { profile }) };
    const whole = { ...own, ...(context as object | undefined) };
    return {
      ...rest,
      ...(missing !== undefined && { missing }),
      ...(needsBranch(example) && { branch: BRANCH }),
      ...(example.expect === 'fails' && severity !== one.severity && { severity }),
      payer: kind,
      ...(!undated && { on: date }),
      claim,
      ...(Object.keys(whole).length > 0 && { context: whole }),
    };
  };
  const [failing] = examples;
  const elsewhere = failing ? { ...failing, expect: 'not-applicable' as const } : undefined;
  const { from, to } = one.effective ?? {};
  const day = { count: 1, unit: 'day' } as const;
  const silent = silentPayer(rule.payers);
  const cases = [
    ...examples.map((example) => caseOf(example, on)),
    ...(elsewhere && other !== undefined && one.codes
      ? [caseOf({ ...elsewhere, name: 'another code', claim: withCode(elsewhere.claim, code, other) }, on)]
      : []),
    ...(elsewhere && one.forPayers
      ? [caseOf({ ...elsewhere, name: 'another payer of the kind' }, on, payer, false)]
      : elsewhere && silent !== undefined
        ? [caseOf({ ...elsewhere, name: 'another payer' }, on, silent)]
        : []),
    ...(elsewhere && from !== undefined
      ? [caseOf({ ...elsewhere, name: 'the day before it begins' }, moveDate(from, day, -1))]
      : []),
    ...(elsewhere && to !== undefined
      ? [caseOf({ ...elsewhere, name: 'the day after it ends' }, moveDate(to, day))]
      : []),
  ];
  return cases;
}

const needsBranch = ({ expect }: Example): boolean => expect === 'fails' || expect === 'not-checked';

/** What a context file says for a rule that goes by another date than that of service. */
function contextOn(effective: Effective | undefined, date: string): Record<string, unknown> {
  switch (effective?.basis) {
    case 'delivery':
      return { deliveryDate: date };
    case 'order':
      return { orderDate: date };
    case 'submission':
      return { today: date };
    default:
      return {};
  }
}

/** A code that a selector speaks of, and one that it does not; the latter is left out where there is none. */
function exampleCodes(
  selector: CodeSelector | undefined,
  { sets, codes }: KindWorld,
): readonly [string | undefined, string | undefined] {
  if (!selector) return [codes.find((code) => code.startsWith('E')) ?? 'E0143', undefined];
  const speaksOf = compileCodes(selector, sets);
  const named = [...(selector.list ?? []), ...(selector.set ?? []).flatMap((name) => sets[name] ?? [])];
  return [
    named.find(speaksOf) ?? codes.find(speaksOf),
    codes.find((code) => code.startsWith('E') && !speaksOf(code)) ?? codes.find((code) => !speaksOf(code)),
  ];
}

/** The same claim with another code. */
const withCode = (claim: unknown, code: string, other: string): unknown =>
  JSON.parse(JSON.stringify(claim).replaceAll(`"${code}"`, `"${other}"`));

const KINDS = PAYER_KINDS.filter((kind) => kind !== 'unknown');
const modeOf = (scope: PayerScope, kind: PayerKind) => modeFor(scope, kind, '', {});

/** A payer to whom the rule speaks, in full where there is one. */
function speaking(one: KindRule, scope: PayerScope, { payers }: KindWorld): PayerKind {
  const [first] = one.forPayers ?? [];
  if (first !== undefined) return payers.find(({ id }) => id === first)?.kind ?? 'other';
  const kind =
    KINDS.find((each) => modeOf(scope, each) === 'as-is') ??
    KINDS.find((each) => modeOf(scope, each) !== 'off');
  if (kind === undefined) throw new Error('payers: it is off for all of them');
  return kind;
}

const silentPayer = (scope: PayerScope): PayerKind | undefined =>
  KINDS.find((kind) => modeOf(scope, kind) === 'off');

/** How bad an example is: lowered for the payer, and a review at most past the last day of a named set that it rests on. */
function severityOf(
  one: KindRule,
  branch: KindBranch,
  payer: PayerKind,
  scope: PayerScope,
  code: string,
  on: string,
  { sets, setEditions }: KindWorld,
): Severity {
  const own = modeOf(scope, payer) === 'one-lower' ? lowered(one.severity) : one.severity;
  const { list = [], prefix = [], set = [], except } = one.codes ?? {};
  const isNamed = list.includes(code) || prefix.some((start) => code.startsWith(start));
  const brought = isNamed ? [] : set.filter((name) => sets[name]?.includes(code));
  const used = [...brought, ...(except?.set ?? []), ...(branch.sets ?? [])];
  const isPast = setEditions.some(
    (edition) => edition.until < on && edition.sets.some((name) => used.includes(name)),
  );
  return isPast ? milder(own, 'review') : own;
}

const milder = (a: Severity, b: Severity): Severity =>
  SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
