import { useMemo } from 'react';
import { presentSteps } from '../../../lib/training/presentation.ts';
import type { ListedScenario } from '../../../lib/training/scenario-list.ts';
import { portalFor } from '../portals/portals.ts';
import type { Show } from './Screen.tsx';
import { useJudged } from './use-judged.ts';

/** A scenario made ready to be shown. @returns `unshown` where no portal takes it, undefined while its claim is judged */
export function useShow(listed: ListedScenario, id: string): Show | 'failed' | 'unshown' | undefined {
  const judged = useJudged(listed);
  return useMemo(() => {
    if (judged === undefined || judged === 'failed') return judged;
    try {
      const kind = listed.cast.payers[listed.scenario.payer]?.kind ?? 'unknown';
      const steps = presentSteps(listed.scenario, listed.cast);
      return { listed, portal: portalFor(kind, id), judged, steps };
    } catch (error) {
      console.warn('Box24: this scenario cannot be shown.', error);
      return 'unshown';
    }
  }, [judged, listed, id]);
}
