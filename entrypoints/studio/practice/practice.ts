import training from 'virtual:scenarios';
import type { Practice } from '../../../lib/packs/prove.ts';
import { scenarioJudge } from '../../../lib/session/scenario-judge.ts';

/** What practice claims of a draft are tried with: as on the computers that get it. */
export const practising: Practice = { cast: training.cast, judgeBy: scenarioJudge };
