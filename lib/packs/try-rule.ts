import type { Registry } from '../facts/registry.ts';
import type { FactInputs } from '../facts/types.ts';
import { caseInputs, runCase } from '../rules/cases.ts';
import { check } from '../rules/check.ts';
import { compile, type Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import { planFor } from '../rules/plan.ts';
import { type Traced, type TracedPart, traceBranch } from '../rules/trace.ts';
import type { Rule, RuleCase, Severity } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import type { Tables } from '../tables/types.ts';
import type { PackBase } from './extend.ts';
import type { KindWorld } from './make-rule.ts';

/** What a branch made of one place of a claim. */
export interface TriedPlace {
  readonly branch: string;
  /** Index of the line, -1 for the claim. */
  readonly line: number;
  readonly parts: readonly { readonly part: TracedPart; readonly traced: Traced }[];
}

/** What came of a rule on a claim. */
export interface Trial {
  readonly came: RuleCase['expect'];
  /** Of what failed: how bad, and the words on the card. */
  readonly severity?: Severity;
  readonly message?: string;
  readonly fix?: string;
  /** Why it could not be checked, in words. */
  readonly missing?: string;
  /** What keeps it from applying. */
  readonly apart?: 'payer' | 'code' | 'condition';
  readonly places: readonly TriedPlace[];
  /** Of a case: whether what came is what it expects. */
  readonly isExpected: boolean;
}

/** Tries one rule on claims. */
export class RuleTrials {
  private readonly rule: Rule;
  private readonly rulebook: Rulebook;
  private readonly tables: Tables;

  /**
   * @param world what the rule stands in: `groundOf` the pack that it belongs to
   * @throws where the rule names what does not exist, once it is tried
   */
  constructor(
    rule: Rule,
    base: PackBase,
    world: Pick<KindWorld, 'sets' | 'setEditions'>,
    registry: Registry,
  ) {
    const { sets, setEditions } = world;
    this.rule = rule;
    this.rulebook = compile({ ...base.pack, sets, setEditions, rules: [rule] }, registry);
    this.tables = createTables(base.tables, sets);
  }

  /**
   * @param one a case of the rule, or a claim as one
   * @throws ClaimFileError, ContextFileError
   */
  on(one: RuleCase): Trial {
    const inputs = caseInputs(one, this.tables);
    const { outcomes, checked } = check(inputs, this.rulebook);
    const failed = outcomes.find(({ status }) => status === 'failed');
    const open = outcomes.find(({ status }) => status === 'not-checked');
    const told = failed ?? open;
    const finding = told && explain(told, inputs, this.rulebook);
    const came = failed ? 'fails' : open ? 'not-checked' : checked > 0 ? 'passes' : 'not-applicable';
    const places = this.places(inputs);
    return {
      came,
      ...(failed && finding && { severity: failed.severity, message: finding.message, fix: finding.fix }),
      ...(!failed && finding && { missing: finding.message }),
      ...(came === 'not-applicable' && { apart: this.apart(inputs, places) }),
      places,
      isExpected: runCase(this.rule, one, this.rulebook, this.tables).ok,
    };
  }

  /** The lines, or the claim, that branches speak of by payer and code. */
  private places(inputs: FactInputs): readonly TriedPlace[] {
    const { claim, payer, context } = inputs;
    const plan = planFor(this.rulebook, payer.kind, context.profile);
    const at = (line: number, planned: (typeof plan.claim)[number][]) =>
      planned.map(({ compiled: { branch } }) => ({
        branch: branch.id,
        line,
        parts: traceBranch(this.rule, branch, inputs, this.rulebook, line),
      }));
    return [
      ...at(-1, [...plan.claim]),
      ...claim.lines.flatMap(({ fields: { procedureCode } }, line) =>
        at(line, [...plan.line(procedureCode?.state === 'known' ? String(procedureCode.value) : undefined)]),
      ),
    ];
  }

  private apart({ payer, context }: FactInputs, places: readonly TriedPlace[]): NonNullable<Trial['apart']> {
    if (places.length > 0) return 'condition';
    const plan = planFor(this.rulebook, payer.kind, context.profile);
    const speaks = this.rulebook.branches.some(
      ({ branch }) =>
        plan.claim.some(({ compiled }) => compiled.branch === branch) ||
        this.codesOf().some((code) => plan.line(code).some(({ compiled }) => compiled.branch === branch)),
    );
    return speaks ? 'code' : 'payer';
  }

  /** Codes of the rule's own examples: what it speaks of, some payer aside. */
  private codesOf(): readonly (string | undefined)[] {
    const claims = this.rule.cases.map(({ claim }) => claim as { readonly lines?: readonly unknown[] });
    const lines = claims.flatMap(
      ({ lines = [] }) => lines as readonly { readonly procedureCode?: unknown }[],
    );
    return [
      undefined,
      ...lines.flatMap(({ procedureCode: code }) => (typeof code === 'string' ? [code] : [])),
    ];
  }
}
