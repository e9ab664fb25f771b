import { ourWorld } from '../../lib/dom/world.ts';
import type { Context } from '../../lib/facts/types.ts';

/** What holds for an exercise of the practice page, instead of today and of what the biller knows. */
export interface PracticeWorld {
  /** The day on which it plays, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the patient's file says now. */
  readonly file: Context;
}

/**
 * The exercise of this page, which the practice page puts into its own world before it brings the page scripts.
 * @returns undefined elsewhere: in a portal's page the scripts have a world of their own
 */
export const practiceWorld = (): PracticeWorld | undefined =>
  ourWorld<{ box24Practice?: PracticeWorld }>().box24Practice;
