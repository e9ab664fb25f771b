import type { Mode } from '../../lib/training/attempt.ts';
import { openOf } from '../../lib/training/progress.ts';
import type { ListedScenario } from '../../lib/training/scenario-list.ts';
import type { Cause } from '../../lib/training/scenario-types.ts';
import { causeStandings, dueCauses, nextScenarios } from '../../lib/training/spaced.ts';
import type { Training } from './use-training.ts';

/** Something that the learner should do, and why. */
export interface NextStep {
  readonly listed: ListedScenario;
  readonly mode: Mode;
  /** The last day of an assignment, blank where it has none; left out: it was not assigned. */
  readonly due?: string;
  /** Why it comes again. */
  readonly cause?: Cause;
}

/** So many of each kind at once: what is more discourages. */
const MOST = 3;

/** Causes that a learner should practise, the worst first. @param now milliseconds since 1970 */
export function weakCauses(training: Training, learner: string, now: number): readonly Cause[] {
  const { results, answers, scenarios } = training;
  const theirs = <One extends { readonly learner: string }>(list: readonly One[]) =>
    list.filter((one) => one.learner === learner);
  return dueCauses(causeStandings(theirs(results), theirs(answers), scenarios), now);
}

/** What whoever is at work should do next: assignments, those with the nearest last day first, then what went wrong before. */
export function nextSteps(training: Training, now: number): readonly NextStep[] {
  const { chosen, assignments, results, scenarios } = training;
  const listedBy = new Map(scenarios.map((listed) => [listed.key, listed]));
  const LAST = '9999';
  const assigned = assignments
    .filter(({ learner }) => learner === chosen)
    .toSorted((a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST))
    .flatMap((assignment) =>
      openOf(assignment, results).flatMap((key) => {
        const listed = listedBy.get(key);
        return listed ? [{ listed, mode: assignment.mode, due: assignment.due ?? '' }] : [];
      }),
    )
    .slice(0, MOST);
  const own = results.filter(({ learner }) => learner === chosen);
  const again = nextScenarios(weakCauses(training, chosen, now), scenarios, own)
    .filter(({ listed }) => !assigned.some((step) => step.listed.key === listed.key))
    .slice(0, MOST)
    .map(({ listed, cause }) => ({ listed, cause, mode: 'test' as const }));
  return [...assigned, ...again];
}
