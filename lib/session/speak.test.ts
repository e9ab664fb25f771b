import { describe, expect, it } from 'vitest';
import { FAULTS, SEVERITIES } from '../rules/types.ts';
import { LoudBudget } from './budget.ts';
import { loudnessOf, MOMENTS, type Speaker } from './speak.ts';

const failed = (over: Partial<Speaker> = {}): Speaker => ({
  fault: 'contradiction',
  severity: 'will-deny',
  status: 'failed',
  assumed: false,
  remembered: false,
  ...over,
});
const everywhere = FAULTS.flatMap((fault) => MOMENTS.map((moment) => [fault, moment] as const));

describe('when a finding may speak', () => {
  it.each(everywhere)(
    '%s while %s: review is never loud, info and not checked never marked',
    (fault, moment) => {
      expect(loudnessOf(failed({ fault, severity: 'review' }), moment)).not.toBe('loud');
      for (const speaker of [failed({ fault, severity: 'info' }), failed({ fault, status: 'not-checked' })])
        expect(['silent', 'count']).toContain(loudnessOf(speaker, moment));
    },
  );

  it.each(SEVERITIES)('nothing is said of %s while the field is typed in', (severity) => {
    for (const fault of FAULTS) expect(loudnessOf(failed({ fault, severity }), 'typing')).toBe('silent');
  });

  it('speaks as the table says', () => {
    expect(loudnessOf(failed(), 'settled')).toBe('loud');
    expect(loudnessOf(failed(), 'prefilled')).toBe('quiet');
    expect(loudnessOf(failed({ severity: 'likely-deny' }), 'settled')).toBe('quiet');
    expect(loudnessOf(failed({ fault: 'missing-on-line' }), 'left')).toBe('silent');
    expect(loudnessOf(failed({ fault: 'missing-on-line' }), 'settled')).toBe('quiet');
    expect(loudnessOf(failed({ fault: 'missing-on-line' }), 'committed')).toBe('loud');
    expect(loudnessOf(failed({ fault: 'missing-on-claim' }), 'settled')).toBe('quiet');
    expect(loudnessOf(failed({ fault: 'missing-on-claim' }), 'owed')).toBe('loud');
    expect(loudnessOf(failed({ fault: 'total' }), 'settled')).toBe('silent');
    expect(loudnessOf(failed({ fault: 'total' }), 'submit')).toBe('loud');
  });

  it('lowers what rests on an assumption until Submit', () => {
    expect(loudnessOf(failed({ assumed: true }), 'settled')).toBe('quiet');
    expect(loudnessOf(failed({ assumed: true }), 'submit')).toBe('loud');
  });
});

describe('the budget', () => {
  const candidate = (key: string, severity: 'will-deny' | 'likely-deny' = 'will-deny') => ({
    key,
    signature: 'v',
    severity,
  });

  it('lets one speak at a time, the worst first', () => {
    const budget = new LoudBudget();
    expect(budget.choose([candidate('a', 'likely-deny'), candidate('b')], false)).toBe('b');
    expect(budget.choose([candidate('a', 'likely-deny'), candidate('b')], false)).toBe('b');
  });

  it('lets three speak on a claim, then none until Submit', () => {
    const budget = new LoudBudget();
    for (const key of ['a', 'b', 'c']) expect(budget.choose([candidate(key)], false)).toBe(key);
    expect(budget.choose([candidate('d')], false)).toBeUndefined();
    expect(budget.choose([candidate('d')], true)).toBe('d');
  });

  it('never repeats itself on the same values', () => {
    const budget = new LoudBudget();
    expect(budget.choose([candidate('a')], false)).toBe('a');
    expect(budget.choose([], false)).toBeUndefined();
    expect(budget.choose([candidate('a')], false)).toBeUndefined();
    expect(budget.choose([{ ...candidate('a'), signature: 'other values' }], false)).toBe('a');
  });
});
