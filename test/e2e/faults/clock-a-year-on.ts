import type { Fault } from '../fault.ts';
import { moveClock } from '../moved-clock.ts';

export const fault: Fault = {
  fault: 'the clock jumps a year forward under an open claim, and its page is opened anew',
  happens: 'checked as ever, by the new day',
  strike: (scene) => moveClock(scene, 365 * 24 * 60 * 60_000),
};
