import { createFactScope } from '../facts/scope.ts';
import type { FactInputs } from '../facts/types.ts';
import { check } from '../rules/check.ts';
import type { Rulebook } from '../rules/compile.ts';
import { explain } from '../rules/explain.ts';
import { restsOnHistory } from '../rules/remembered.ts';
import type { Finding, Outcome } from '../rules/types.ts';
import { summarizeLines } from './lines.ts';
import { seenHere } from './recalled.ts';
import { maySpeak } from './showing.ts';
import type { LineSummary } from './types.ts';
import { NO_EDITS } from './words.ts';

/** What is found on a claim that says something else than the form. */
export interface Trial {
  readonly checked: number;
  readonly notChecked: Readonly<Record<string, number>>;
  /** What fails at Submit, worst first. */
  readonly findings: readonly Finding[];
  /** Of the line that it is about: branches that fail, or would by some answer to what is not known. */
  readonly open: readonly Pick<Outcome, 'rule' | 'branch' | 'status'>[];
  /** That line; left out where it has no code. */
  readonly line?: LineSummary;
}

/** Judges a claim as at Submit, for a trial that is about one of its lines. */
export function trialOf(inputs: FactInputs, rulebook: Rulebook, line: number): Trial {
  const facts = createFactScope(inputs, rulebook.registry);
  const { checked, notChecked, outcomes } = check(inputs, rulebook, facts);
  const isRemembered = restsOnHistory(inputs, rulebook);
  const findings = outcomes
    .filter((outcome) => outcome.status === 'failed' && maySpeak(outcome, inputs))
    .map((outcome) => {
      const finding = explain(outcome, inputs, rulebook, facts, NO_EDITS);
      return isRemembered(outcome) ? seenHere(finding, inputs) : finding;
    });
  const summary = summarizeLines(
    inputs,
    findings.map((finding) => ({ finding })),
  ).find(({ index }) => index === line);
  return {
    checked,
    notChecked,
    findings,
    open: outcomes
      .filter((outcome) => outcome.line === line)
      .map(({ rule, branch, status }) => ({ rule, branch, status })),
    ...(summary && { line: summary }),
  };
}
