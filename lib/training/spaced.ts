import { scoreOf } from './attempt.ts';
import type { Answer, Result } from './database.ts';
import type { ListedScenario } from './scenario-list.ts';
import { CAUSES, type Cause, LEVELS } from './scenario-types.ts';

/** Something that was asked for, and whether it was known. */
interface Recall {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly isRight: boolean;
}

/** How well something sits, and when it is asked for again. */
export interface Standing {
  /** How often in a row it was known when it was due; 0: not at all, or not the last time. */
  readonly known: number;
  /** Milliseconds since 1970. */
  readonly due: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days until something comes again that was known so often in a row; the last one stays. Widening gaps, as in Leitner's box of cards. */
const GAPS = [0, 1, 3, 7, 21, 60] as const;

/**
 * Where something stands after what was asked of it, the oldest first. What is not known begins anew; what is asked again before it is
 * due proves nothing new.
 * @returns undefined where it was never asked for
 */
function standingOf(history: readonly Recall[]): Standing | undefined {
  let standing: Standing | undefined;
  for (const { at, isRight } of history) {
    if (isRight && standing !== undefined && at < standing.due) continue;
    const known: number = isRight ? Math.min((standing?.known ?? 0) + 1, GAPS.length - 1) : 0;
    standing = { known, due: at + (GAPS[known] ?? 0) * DAY_MS };
  }
  return standing;
}

const inOrder = (history: readonly Recall[]): Recall[] => history.toSorted((a, b) => a.at - b.at);

/**
 * Where each cause stands that was met. An attempt that was not passed counts against all causes of its scenario, one that was passed
 * for them, but where marks were shown it proves nothing.
 */
export function causeStandings(
  results: readonly Result[],
  answers: readonly Answer[],
  scenarios: readonly ListedScenario[],
): ReadonlyMap<Cause, Standing> {
  const causesOf = new Map(scenarios.map(({ key, scenario }) => [key, scenario.causes]));
  const history = (cause: Cause): Recall[] => [
    ...results
      .filter((result) => causesOf.get(result.scenario)?.includes(cause))
      .map((result) => ({ result, isRight: scoreOf(result).passed }))
      .filter(({ result, isRight }) => !isRight || result.mode !== 'learn')
      .map(({ result, isRight }) => ({ at: result.tries.at(-1)?.at ?? result.started, isRight })),
    ...answers.filter((answer) => answer.cause === cause),
  ];
  return new Map(
    CAUSES.flatMap((cause) => {
      const standing = standingOf(inOrder(history(cause)));
      return standing ? [[cause, standing] as const] : [];
    }),
  );
}

/** Causes that are due, those that sit worst first. @param now milliseconds since 1970 */
export const dueCauses = (standings: ReadonlyMap<Cause, Standing>, now: number): readonly Cause[] =>
  [...standings]
    .filter(([, { due }]) => due <= now)
    .toSorted(([, a], [, b]) => a.known - b.known || a.due - b.due)
    .map(([cause]) => cause);

/**
 * Scenarios that a learner should do next, one for each cause: not passed before passed, easy before hard.
 * @param causes those that are due, the worst first
 */
export function nextScenarios(
  causes: readonly Cause[],
  scenarios: readonly ListedScenario[],
  results: readonly Result[],
): readonly { readonly cause: Cause; readonly listed: ListedScenario }[] {
  const lastAt = new Map<string, number>();
  const passed = new Set<string>();
  for (const result of results) {
    lastAt.set(result.scenario, Math.max(result.started, lastAt.get(result.scenario) ?? 0));
    if (scoreOf(result).passed) passed.add(result.scenario);
  }
  const rank = ({ key, scenario }: ListedScenario): number =>
    (passed.has(key) ? LEVELS.length : 0) + LEVELS.indexOf(scenario.level);
  const taken = new Set<string>();
  return causes.flatMap((cause) => {
    const [listed] = scenarios
      .filter(({ key, scenario }) => scenario.causes.includes(cause) && !taken.has(key))
      .toSorted((a, b) => rank(a) - rank(b) || (lastAt.get(a.key) ?? 0) - (lastAt.get(b.key) ?? 0));
    if (!listed) return [];
    taken.add(listed.key);
    return [{ cause, listed }];
  });
}

/**
 * Cards for a round: those that are due, the worst first; then new ones of causes that are due; then other new ones; then those that
 * are due soonest.
 * @param answers of one learner
 * @param now milliseconds since 1970
 */
export function nextCards<Card extends { readonly id: string; readonly cause: Cause }>(
  cards: readonly Card[],
  answers: readonly Answer[],
  causes: readonly Cause[],
  now: number,
  most: number,
): readonly Card[] {
  const asked = cards.map((card) => ({
    card,
    standing: standingOf(inOrder(answers.filter((answer) => answer.card === card.id))),
  }));
  const place = ({ card, standing }: (typeof asked)[number]): readonly [number, number, number] => {
    if (standing) return standing.due <= now ? [0, standing.known, standing.due] : [3, standing.due, 0];
    return causes.includes(card.cause) ? [1, causes.indexOf(card.cause), 0] : [2, 0, 0];
  };
  return asked
    .map((one) => ({ card: one.card, at: place(one) }))
    .toSorted((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || a.at[2] - b.at[2])
    .slice(0, most)
    .map(({ card }) => card);
}
