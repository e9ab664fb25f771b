import { ourWorld } from '../../../lib/dom/world.ts';
import { contextFromJson } from '../../../lib/facts/context-json.ts';
import type { Context } from '../../../lib/facts/types.ts';
import { type Doings, knowsNow } from '../../../lib/training/knowledge.ts';
import type { Cast, Scenario } from '../../../lib/training/scenario-types.ts';
import type { ClaimFollower } from '../../judge/follower.ts';
import type { PracticeWorld } from '../../judge/practice-world.ts';

/** The page scripts run in this page's own world. */
const world = ourWorld<{
  box24Practice?: PracticeWorld;
  box24Follower?: ClaimFollower;
}>();

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
