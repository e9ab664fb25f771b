import type { PayerKind } from '../claim/claim.ts';
import { type CodeTest, compileCodes } from './codes.ts';
import type { ShippedRule } from './compile.ts';
import { modeFor } from './payers.ts';
import type { Branch, CodeSelector, RulePack } from './types.ts';

/** Days from the first to the last, both included, `YYYY-MM-DD`. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** What a claim needs rules for. */
export interface RuleNeeds {
  readonly payer: PayerKind;
  /** Rules written for others that this payer follows (`alsoApplies`). */
  readonly also: readonly string[];
  /** Procedure codes of its lines. */
  readonly codes: readonly string[];
  /** Earliest and latest From date of its lines; left out while not all of them are known. */
  readonly dates?: Span;
}

/** A page asks for the rules of its claim, and later for those of codes that came in addition. */
export interface RuleRequest extends RuleNeeds {
  /** Codes it has rules for; left out the first time, when it has none. */
  readonly before?: readonly string[];
}

/** By the sets that a selector names its codes with: another pack may call other codes by the same names. */
const tests = new WeakMap<RulePack['sets'], Map<CodeSelector, CodeTest>>();

function testOf(selector: CodeSelector, sets: RulePack['sets']): CodeTest {
  const ofSets = tests.get(sets) ?? new Map<CodeSelector, CodeTest>();
  tests.set(sets, ofSets);
  const test = ofSets.get(selector) ?? compileCodes(selector, sets);
  ofSets.set(selector, test);
  return test;
}

/** Whether a branch that goes by the service date is in force on some day of a span. */
function holdsWithin(branch: Branch, rule: ShippedRule, dates: Span | undefined): boolean {
  const effective = branch.effective ?? rule.effective;
  if (!effective || !dates || effective.basis !== 'service') return true;
  const { from = dates.from, to = dates.to } = effective;
  return from <= dates.to && to >= dates.from;
}

/**
 * The rules of a pack that may say something of a claim, each with the branches that may: those that speak to its payer,
 * are in force on its dates and are about one of its codes, or about any. Why they are there is left out.
 */
export function rulesFor({ rules, sets }: RulePack, request: RuleRequest): ShippedRule[] {
  const { payer, also, codes, before, dates } = request;
  return rules.flatMap((rule): ShippedRule[] => {
    const branches = rule.branches.filter(
      (branch) =>
        modeFor(branch.payers ?? rule.payers, payer, rule.id, { alsoApplies: also }) !== 'off' &&
        holdsWithin(branch, rule, dates),
    );
    const selectors = branches.map((branch) => branch.codes ?? rule.codes);
    const isAboutAny = selectors.includes(undefined);
    const speaksOf = (code: string) => selectors.some((selector) => selector && testOf(selector, sets)(code));
    const isNew = isAboutAny ? before === undefined : codes.some(speaksOf) && !before?.some(speaksOf);
    return branches.length > 0 && isNew ? [{ ...forClaims(rule), branches: branches.map(forClaims) }] : [];
  });
}

/** Without the reasons for it, which only our own pages tell. */
function forClaims<Told extends { readonly why?: string; readonly assumeWhy?: string }>({
  why: _why,
  assumeWhy: _assumeWhy,
  ...rest
}: Told) {
  return rest;
}

/** Adds rules that have arrived to those that are there, in the order of the pack: by category, then by id. */
export function mergeRules(known: readonly ShippedRule[], more: readonly ShippedRule[]): ShippedRule[] {
  const byId = new Map([...known, ...more].map((rule) => [rule.id, rule]));
  const place = ({ category, id }: ShippedRule) => `${category}/${id}`;
  return [...byId.values()].toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
