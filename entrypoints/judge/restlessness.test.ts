import { describe, expect, it } from 'vitest';
import { Restlessness, TooFastError } from './restlessness.ts';

/** So many changes each tenth of a second for some seconds. */
function seconds(duration: number, changes: number, restless: Restlessness, clock: { now: number }): void {
  for (let tick = 0; tick < duration * 10; tick += 1) {
    clock.now += 100;
    restless.note(changes);
  }
}

describe('a form that changes by itself', () => {
  it('may do so in bursts, and for ever at a moderate pace', () => {
    const clock = { now: 0 };
    const restless = new Restlessness(() => clock.now);
    seconds(3, 5_000, restless, clock);
    seconds(2, 10, restless, clock);
    seconds(3, 5_000, restless, clock);
    seconds(600, 100, restless, clock);
  });

  it('ends the checking when it does so fast and without end', () => {
    const clock = { now: 0 };
    const restless = new Restlessness(() => clock.now);
    expect(() => seconds(10, 5_000, restless, clock)).toThrow(TooFastError);
  });

  it('is not blamed for seconds that lie far apart', () => {
    const clock = { now: 0 };
    const restless = new Restlessness(() => clock.now);
    for (let burst = 0; burst < 20; burst += 1) {
      seconds(2, 5_000, restless, clock);
      clock.now += 60_000;
    }
  });
});
