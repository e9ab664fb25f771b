import { MODES, type Mode } from '../../lib/training/attempt.ts';

/** An exercise, as the address of the practice page names it: `#scenario/portal/mode`. */
export interface ExerciseAddress {
  readonly scenario: string;
  /** Left out: the first portal that takes the payer's claims. */
  readonly portal?: string;
  readonly mode: Mode;
}

/** In the address of the page: the tour is on. */
export const TOUR = '#tour';

/** What an address asks for. @returns undefined where it names no exercise: the tour's claim, with or without the tour */
export function exerciseOf(hash: string): ExerciseAddress | undefined {
  if (hash === TOUR) return undefined;
  const [scenario = '', portal = '', wanted] = hash.replace(/^#/, '').split('/');
  if (scenario === '') return undefined;
  const mode = MODES.find((one) => one === wanted) ?? 'learn';
  return { scenario, ...(portal !== '' && { portal }), mode };
}
