import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pace, TooSlowError } from './pace.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A page on which locating takes `cost` milliseconds. */
function page(cost: () => number) {
  let clock = 0;
  const located: number[] = [];
  const pace: Pace = new Pace(
    () => {
      located.push(clock);
      pace.measure(() => {
        clock += cost();
      });
    },
    () => clock,
  );
  const pass = (duration: number, each?: () => void) => {
    for (const end = clock + duration; clock < end; ) {
      clock += 10;
      vi.advanceTimersByTime(10);
      each?.();
    }
  };
  return { pace, located, pass };
}

describe('when a form is located again', () => {
  it('is once after a burst, when it is over', () => {
    const { pace, located, pass } = page(() => 1);
    for (let change = 0; change < 10; change += 1) {
      pace.soon();
      pass(20);
    }
    expect(located).toHaveLength(0);
    pass(200);
    expect(located).toHaveLength(1);
  });

  it('is about once a second on a form that never rests', () => {
    const { pace, located, pass } = page(() => 1);
    pass(10_000, () => pace.soon());
    expect(located.length).toBeGreaterThanOrEqual(8);
    expect(located.length).toBeLessThanOrEqual(11);
  });

  it('takes at most a tenth of the time where it is dear', () => {
    const { pace, located, pass } = page(() => 500);
    pace.soon();
    pass(30_000, () => pace.soon());
    expect(located.length * 500).toBeLessThanOrEqual(30_000 / 10 + 500);
    expect(located.length).toBeGreaterThan(2);
  });

  it('waits for the biller when the page moves by itself for too long', () => {
    const { pace, located, pass } = page(() => 1);
    pass(120_000, () => pace.soon());
    const before = located.length;
    pass(10_000, () => pace.soon());
    expect(located.length).toBe(before);
    pace.active();
    pass(3_000, () => pace.soon());
    expect(located.length).toBeGreaterThan(before);
  });

  it('gives up aloud when it is slow time and again, not for one slow time', () => {
    const costs = [2_000, 10, 2_000, 2_000];
    const { pace, pass } = page(() => costs.shift() ?? 2_000);
    const run = () => {
      pace.soon();
      pass(30_000);
    };
    run();
    run();
    run();
    run();
    expect(run).toThrow(TooSlowError);
  });

  it('does nothing after it was stopped', () => {
    const { pace, located, pass } = page(() => 1);
    pace.soon();
    pace.stop();
    pass(5_000);
    expect(located).toEqual([]);
  });
});
