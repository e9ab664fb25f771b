import { paperValue } from '../facts/papers.ts';
import { payerDocuments } from '../facts/payer-lists.ts';
import type { SlotScope } from '../facts/scope.ts';
import type { Rulebook } from './compile.ts';
import { Frame } from './frame.ts';
import { type PlannedBranch, planFor } from './plan.ts';
import type { Outcome, Verdict } from './types.ts';

/** What there is to know of a paper that rules name. */
export interface PaperKind {
  /** The context value that having it says; left out: one of its own. */
  readonly tick?: string;
  /** The context values that its dates say. */
  readonly dates?: readonly string[];
  /** Only where a rule has found something, or waits for it; left out: on every line that a rule speaks of which names it. */
  readonly asked?: 'open';
  /** For later months of the same item: not, only of a rental, only its date; left out: it stays good. */
  readonly good?: 'once' | 'rental' | 'dated';
}
/** By the papers' names. */
export type PaperKinds = Readonly<Record<string, PaperKind>>;

/** A paper that is asked for. */
export interface AskedPaper {
  readonly name: string;
  /** Index of the line; below 0 = of the claim. */
  readonly line: number;
  /** The payer's own expectations ask for it, and no rule. */
  readonly ofPayer: boolean;
}

/** The context value that says whether a paper is at hand. */
export const tickOf = (paper: string, kinds: PaperKinds): string => kinds[paper]?.tick ?? paperValue(paper);

/** All context values that speak of a paper. */
const valuesOf = (paper: string, kinds: PaperKinds): readonly string[] => [
  tickOf(paper, kinds),
  ...(kinds[paper]?.dates ?? []),
];

/** Rules on papers: what they name is asked for on every line that they speak of, whichever codes those are. */
const OF_EVERY_ITEM = ['documentation', 'order', 'prior-authorization'];

/** Other rules for whole letters of HCPCS, or for all codes, ask for papers only where they find something. */
function counts({ compiled: { rule, branch } }: PlannedBranch): boolean {
  const { list, set } = branch.codes ?? rule.codes ?? {};
  return list !== undefined || set !== undefined || OF_EVERY_ITEM.includes(rule.category);
}

/** Whether a branch speaks of the place where the frame stands, whatever it says there. */
function speaks({ inForce, applies, excuses }: PlannedBranch, frame: Frame): boolean {
  return inForce?.(frame) !== 0 && (!applies || applies(frame) === 1) && excuses?.(frame) !== 1;
}

/**
 * The papers that the rules of a claim and its payer ask for, each once for a line: what rules name that speak of the line, also
 * those that find nothing; what rules name that found something; and what decides a rule that waits for it.
 * @returns in the order of the work, those of the claim first; a paper of the claim that lines ask for too is theirs
 */
export function askedPapers(
  verdict: Verdict,
  scope: SlotScope,
  rulebook: Rulebook,
  kinds: PaperKinds,
): readonly AskedPaper[] {
  const { claim, payer, context } = scope.inputs;
  const plan = planFor(rulebook, payer.kind, context.profile);
  const frame = new Frame(scope);
  const order = Object.keys(kinds);
  const named = (planned: PlannedBranch): readonly string[] =>
    planned.compiled.rule.documents?.length && counts(planned) && speaks(planned, frame)
      ? planned.compiled.rule.documents.filter((name) => !kinds[name]?.asked)
      : [];
  const at = (line: number, branches: readonly PlannedBranch[], values: Values): AskedPaper[] => {
    frame.moveTo(line);
    const names = new Set([
      ...branches.flatMap(named),
      ...verdict.outcomes
        .filter((one) => one.line === line)
        .flatMap((one) => ofOutcome(one, rulebook, kinds)),
      // What was said of it stays to be seen when nothing waits for it any more.
      ...order.filter((name) => valuesOf(name, kinds).some((value) => values[value] !== undefined)),
    ]);
    return order.filter((name) => names.has(name)).map((name) => ({ name, line, ofPayer: false }));
  };
  const ofLines = claim.lines.flatMap(({ fields: { procedureCode } }, line) => {
    if (procedureCode?.state !== 'known') return [];
    const code = String(procedureCode.value);
    const ofRules = at(line, plan.line(code), context.lineValues[line] ?? {});
    const ofPayer = payerDocuments(scope, code).filter(
      (paper) => !ofRules.some(({ name }) => name === paper),
    );
    return [...ofRules, ...ofPayer.map((name) => ({ name, line, ofPayer: true }))];
  });
  const codes = claim.lines.flatMap(({ fields: { procedureCode } }) =>
    procedureCode?.state === 'known' ? [String(procedureCode.value)] : [],
  );
  const ofAny = plan.claim.filter(({ compiled }) => !compiled.codes || codes.some(compiled.codes));
  const ofClaim = codes.length === 0 ? [] : at(-1, ofAny, context.values);
  return [...ofClaim.filter(({ name }) => !ofLines.some((one) => one.name === name)), ...ofLines];
}

type Values = Readonly<Record<string, unknown>>;

/** The papers of a rule that found something; of one that waits, those that it waits for. */
function ofOutcome(
  { rule, branch, status, missing }: Outcome,
  rulebook: Rulebook,
  kinds: PaperKinds,
): readonly string[] {
  const names = rulebook.branch(rule, branch).rule.documents ?? [];
  if (status === 'failed') return names;
  const facts = missing.map((fact) => fact.replace(/^ctx\./, ''));
  return names.filter((name) => valuesOf(name, kinds).some((value) => facts.includes(value)));
}
