import type { Claim } from '../claim/claim.ts';
import { known } from '../claim/claim.ts';
import { withEdits } from '../claim/edit.ts';
import { claimFromJson } from '../claim/json.ts';
import { contextFromJson } from '../facts/context-json.ts';
import type { FactInputs } from '../facts/types.ts';
import type { Tables } from '../tables/types.ts';
import { check } from './check.ts';
import { compile, type Rulebook } from './compile.ts';
import { editsOf } from './edits.ts';
import type { Outcome, Rule, RuleCase, Verdict } from './types.ts';

export interface CaseResult {
  readonly ok: boolean;
  /** What came instead of what the case expects; empty when it is ok. */
  readonly reason: string;
}

/** The day of submission of a case that names neither a day nor a service date. */
const DAY_OF_CASES = '2026-11-24';

/** A rulebook of one rule, so that no other rule's finding stands in its way. */
function rulebookOf(rule: Rule, rulebook: Rulebook): Rulebook {
  return compile({ ...rulebook.pack, rules: [rule] }, rulebook.registry);
}

/**
 * Runs one of a rule's own cases, with that rule alone.
 * - `fails`: the branch failed, with the severity that the case names or else the branch's own
 * - `not-checked`: nothing failed, the branch stayed undecided, and `missing` is among what it lacks
 * - `passes`: something was judged, nothing failed and nothing stayed undecided
 * - `not-applicable`: nothing was judged
 *
 * Where a branch that failed has edits, it must pass once they are made.
 * @param rulebook the pack that the rule belongs to, or one of that rule alone
 */
export function runCase(rule: Rule, one: RuleCase, rulebook: Rulebook, tables: Tables): CaseResult {
  let verdict: Verdict;
  let unmended = '';
  try {
    const own = rulebook.pack.rules.length === 1 ? rulebook : rulebookOf(rule, rulebook);
    const inputs = caseInputs(one, tables);
    verdict = check(inputs, own);
    unmended = verdict.outcomes.map((outcome) => whyNotMended(outcome, inputs, own)).find(Boolean) ?? '';
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
  const reason = whyNot(rule, one, verdict) || unmended;
  return { ok: reason === '', reason: reason && `${reason}; came: ${summary(verdict)}` };
}

/** @returns what is wrong with the edits of a branch that failed, or nothing */
function whyNotMended(outcome: Outcome, inputs: FactInputs, rulebook: Rulebook): string {
  const edits = editsOf(outcome, inputs, rulebook);
  if (edits.length === 0) return '';
  const mended = check({ ...inputs, claim: withEdits(inputs.claim, edits) }, rulebook);
  const left = mended.outcomes.some(
    ({ status, branch, line }) => status === 'failed' && branch === outcome.branch && line === outcome.line,
  );
  return left ? `the edits of ${outcome.branch} do not mend it` : '';
}

/** The inputs that a case describes. @throws ClaimFileError, ContextFileError */
export function caseInputs(one: RuleCase, tables: Tables): FactInputs {
  const context = contextFromJson(one.context ?? {});
  const { claim: file } = one;
  // A rule about the claim need not write down that there are no lines.
  const isObject = typeof file === 'object' && file !== null && !Array.isArray(file);
  const json = isObject ? { lines: [], ...file } : file;
  const claim = dated(claimFromJson(json).claim, one.on);
  const today = context.values.today;
  return {
    claim,
    payer: { kind: one.payer ?? 'medicare-dme', reason: 'the case says so' },
    tables,
    context,
    today: typeof today === 'string' ? today : latestDate(claim),
  };
}

/** Gives a From date to the lines that have none. */
function dated(claim: Claim, on: string | undefined): Claim {
  if (on === undefined) return claim;
  return {
    ...claim,
    lines: claim.lines.map((line) =>
      line.fields.dateFrom ? line : { ...line, fields: { ...line.fields, dateFrom: known(on) } },
    ),
  };
}

function latestDate(claim: Claim): string {
  let latest = '';
  for (const { fields } of claim.lines) {
    const date = fields.dateFrom;
    if (date?.state === 'known' && String(date.value) > latest) latest = String(date.value);
  }
  return latest || DAY_OF_CASES;
}

/** @returns what is wrong, or nothing */
function whyNot(rule: Rule, one: RuleCase, { checked, outcomes }: Verdict): string {
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  const undecided = outcomes.filter((outcome) => outcome.status === 'not-checked');
  switch (one.expect) {
    case 'fails': {
      const speaking = failed.find((outcome) => outcome.branch === one.branch);
      if (!speaking) return `${one.branch} did not fail`;
      const severity = one.severity ?? rule.branches.find((branch) => branch.id === one.branch)?.severity;
      return speaking.severity === severity
        ? ''
        : `${one.branch} failed as ${speaking.severity}, not ${severity}`;
    }
    case 'not-checked': {
      if (failed.length > 0) return 'something failed';
      const open = undecided.filter((outcome) => outcome.branch === one.branch);
      if (open.length === 0) return `${one.branch} was decided`;
      const names =
        one.missing === undefined || open.some(({ missing }) => missing.includes(one.missing ?? ''));
      return names ? '' : `${one.missing} is not what is missing`;
    }
    case 'passes':
      return outcomes.length > 0 || checked === 0 ? 'it did not pass' : '';
    case 'not-applicable':
      return outcomes.length > 0 || checked > 0 ? 'it applied' : '';
  }
}

function summary({ checked, outcomes }: Verdict): string {
  if (outcomes.length > 0) return outcomes.map(outcomeText).join(', ');
  return checked > 0 ? 'a pass' : 'nothing to judge';
}

function outcomeText({ branch, status, severity, line, missing }: Outcome): string {
  const place = line < 0 ? '' : ` on line ${line + 1}`;
  return `${branch} ${status}${place} (${status === 'failed' ? severity : `missing ${missing.join(', ')}`})`;
}
