import { contextFromJson } from '../../../lib/facts/context-json.ts';
import type { Context } from '../../../lib/facts/types.ts';
import { type Doings, knowsNow } from '../../../lib/training/knowledge.ts';
import type { Cast, Scenario } from '../../../lib/training/scenario-types.ts';
import type { Checker } from '../../checker/ports.ts';
import type { ClaimFollower } from '../../judge/follower.ts';
import type { PracticeWorld } from '../../judge/practice-world.ts';

/** The page scripts run in this page's own world. */
const world = globalThis as {
  box24Practice?: PracticeWorld;
  box24Checker?: Checker;
  box24Follower?: ClaimFollower;
};

/** Says to the page scripts which day it is in an exercise, and what its file says. @param doings as they are when it is asked */
export function tellWorld(
  { scenario, cast }: { scenario: Scenario; cast: Cast },
  doings: () => Doings,
): void {
  let said = '';
  let last: Context | undefined;
  world.box24Practice = {
    today: scenario.submitted,
    // Asked at every keystroke.
    get file() {
      const now = doings();
      const says = JSON.stringify([now.form, [...now.asked]]);
      if (!last || says !== said) last = contextFromJson(knowsNow(scenario, cast, now));
      said = says;
      return last;
    },
  };
}

/** Has the claim judged again: the file says something else now. */
export const judgeAgain = (): void => world.box24Follower?.check();

/** How long the form may take until it is read, and how often that is looked at. */
const PATIENCE_MS = 4_000;
const LOOK_MS = 150;

/** Puts the cursor into a field of the form once Box24 has found it; where it finds none, nothing happens. */
export function goToField(path: string): void {
  const until = performance.now() + PATIENCE_MS;
  const look = (): void => {
    if (world.box24Checker?.live()) void world.box24Follower?.doors.goTo.answer({ path }, {});
    else if (performance.now() < until) setTimeout(look, LOOK_MS);
  };
  setTimeout(look, LOOK_MS);
}
