import training from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import { begin, type Course, sendAndWait } from '../../../lib/training/course.ts';
import { formClaim } from '../../../lib/training/form-claim.ts';
import { scenarioClaim } from '../../../lib/training/scenario-claim.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import type { PlantedError } from '../../../lib/training/scenario-types.ts';
import { type Received, receive } from '../exercise/desk.ts';

/** A claim of a scenario at the payer's, with what became of it. */
export interface Judged {
  readonly received: Received;
  readonly course: Course;
}

/** The claim with all its errors, and the claim that is right. */
export interface BothJudged {
  readonly wrong: Judged;
  readonly right: Judged;
}

async function judge({ scenario, cast }: ListedScenario, errors: readonly PlantedError[]): Promise<Judged> {
  const { claim, knows } = scenarioClaim(scenario, cast, errors);
  const received = await receive(formClaim(claim), knows, scenario, cast);
  return { received, course: sendAndWait(begin(scenario.submitted), received.submission, training.books) };
}

/** What rules and payer say to a scenario; undefined until that is known. */
export function useJudged(listed: ListedScenario): BothJudged | 'failed' | undefined {
  const [judged, setJudged] = useState<BothJudged | 'failed'>();
  useEffect(() => {
    Promise.all([judge(listed, listed.scenario.planted), judge(listed, [])]).then(
      ([wrong, right]) => setJudged({ wrong, right }),
      (error: unknown) => {
        console.warn('Box24: a scenario could not be judged.', error);
        setJudged('failed');
      },
    );
  }, [listed]);
  return judged;
}
