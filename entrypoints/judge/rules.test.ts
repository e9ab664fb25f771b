import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShippedRule } from '../../lib/rules/compile.ts';
import { type RuleNeeds, type RuleRequest, rulesFor } from '../../lib/rules/rules-for.ts';
import type { CodeSelector, Effective, RulePack } from '../../lib/rules/types.ts';
import { Rules } from './rules.ts';

const rule = (id: string, codes?: CodeSelector, effective?: Effective): ShippedRule => ({
  id,
  title: id,
  category: 'test',
  payers: { 'medicare-dme': 'as-is' },
  scope: 'line',
  ...(codes && { codes }),
  ...(effective && { effective }),
  branches: [
    {
      id: 'x',
      fires: { fact: 'line.units', gt: 1 },
      fault: 'value',
      severity: 'review',
      message: 'x',
      fix: 'x',
      fields: ['line.units'],
    },
  ],
  denials: [],
  remedy: 'correct-and-resubmit',
  sources: [],
  why: '',
});

const BASE = { id: 'test', version: '1', sets: {}, setEditions: [], denialWords: {}, documents: {} };
const PACK = {
  ...BASE,
  rules: [
    rule('any'),
    rule('cpap', { list: ['E0601'] }),
    rule('old', { prefix: ['E'] }, { to: '2023-12-31', basis: 'service' }),
    rule('walker', { list: ['E0143'] }),
  ],
};
const NEEDS: RuleNeeds = { payer: 'medicare-dme', also: [], codes: ['E0601'] };
const NOV = { from: '2026-11-03', to: '2026-11-03' };

/** In force in one year only. */
const branch = (year: string) => {
  const [one] = rule('one').branches;
  if (!one) throw new Error('no branch');
  const effective: Effective = { from: `${year}-01-01`, to: `${year}-12-31`, basis: 'service' };
  return { ...one, id: year, effective };
};

function answer(pack: RulePack, request: RuleRequest) {
  asked.push(request);
  if (fails-- > 0) throw new Error('nobody there');
  return { rules: rulesFor(pack, request) };
}

let asked: RuleRequest[];
let arrivals: number;
let fails: number;
let rules: Rules;
beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  arrivals = 0;
  fails = 0;
  rules = new Rules(
    BASE,
    async (request) => answer(PACK, request),
    () => {
      arrivals += 1;
    },
  );
});
afterEach(() => vi.useRealTimers());
const ids = (needs: RuleNeeds) => rules.bookFor(needs)?.pack.rules.map(({ id }) => id);

describe('the rules in a page', () => {
  it('are those of payer, codes and dates, and more come for another code', async () => {
    expect(ids({ ...NEEDS, dates: NOV })).toBeUndefined();
    await rules.arrived();
    expect(ids({ ...NEEDS, dates: NOV })).toEqual(['any', 'cpap']);
    expect(ids({ ...NEEDS, codes: ['E0601', 'E0143'], dates: NOV })).toEqual(['any', 'cpap']);
    await rules.arrived();
    expect(ids({ ...NEEDS, codes: ['E0143'], dates: NOV })).toEqual(['any', 'cpap', 'walker']);
    expect(asked.map(({ codes, before }) => [codes, before])).toEqual([
      [['E0601'], undefined],
      [['E0143'], ['E0601']],
    ]);
    expect(arrivals).toBe(2);
  });

  it('are asked for anew when a date lies outside those asked for, or is not known any more', async () => {
    rules.bookFor({ ...NEEDS, dates: NOV });
    await rules.arrived();
    rules.bookFor({ ...NEEDS, dates: { from: '2023-05-01', to: '2023-05-01' } });
    await rules.arrived();
    expect(ids({ ...NEEDS, dates: NOV })).toEqual(['any', 'cpap', 'old']);
    expect(asked[1]?.dates).toEqual({ from: '2023-05-01', to: '2026-11-03' });
    rules.bookFor(NEEDS);
    rules.bookFor({ ...NEEDS, dates: { from: '2020-01-01', to: '2020-01-01' } });
    await rules.arrived();
    expect(asked).toHaveLength(3);
    expect(asked[2]).not.toHaveProperty('dates');
  });

  it('of more dates stand, also where the answer for fewer comes after them', async () => {
    fails = 1;
    const split = { ...rule('split'), branches: ['2023', '2026'].map((year) => branch(year)) };
    const pack = { ...BASE, rules: [split] };
    rules = new Rules(
      BASE,
      async (request) => answer(pack, request),
      () => undefined,
    );
    rules.bookFor({ ...NEEDS, dates: NOV });
    rules.bookFor({ ...NEEDS, dates: { from: '2023-05-01', to: '2023-05-01' } });
    await vi.runAllTimersAsync();
    await rules.arrived();
    const [had] = rules.bookFor({ ...NEEDS, dates: NOV })?.pack.rules ?? [];
    expect(had?.branches.map(({ id }) => id)).toEqual(['2023', '2026']);
  });

  it('are kept apart by payer', async () => {
    rules.bookFor(NEEDS);
    expect(ids({ ...NEEDS, payer: 'commercial' })).toBeUndefined();
    expect(ids({ ...NEEDS, payer: 'commercial', also: ['cpap'] })).toBeUndefined();
    await rules.arrived();
    expect(ids({ ...NEEDS, payer: 'commercial' })).toEqual([]);
    expect(ids({ ...NEEDS, payer: 'commercial', also: ['cpap'] })).toEqual(['cpap']);
  });

  it('are asked for with no more codes than a message may hold, however many came in a day', async () => {
    for (let code = 0; code < 1_000; code++) rules.bookFor({ ...NEEDS, codes: [`A${code}`] });
    await rules.arrived();
    expect(
      Math.max(...asked.map(({ codes, before = [] }) => Math.max(codes.length, before.length))),
    ).toBeLessThan(500);
    expect(ids(NEEDS)).toEqual(['any']);
    await rules.arrived();
    expect(ids(NEEDS)).toEqual(['any', 'cpap', 'old']);
  });

  it('are none where nobody answers, so that nothing waits for ever', async () => {
    fails = 3;
    rules.bookFor(NEEDS);
    await vi.runAllTimersAsync();
    await rules.arrived();
    expect(asked).toHaveLength(3);
    expect(ids(NEEDS)).toEqual([]);
  });

  it('are asked for again where they did not come', async () => {
    rules.bookFor({ ...NEEDS, dates: NOV });
    await rules.arrived();
    fails = 3;
    const more = { ...NEEDS, codes: ['E0601', 'E0143'], dates: NOV };
    rules.bookFor(more);
    await vi.runAllTimersAsync();
    expect(ids(more)).toEqual(['any', 'cpap']);
    await rules.arrived();
    expect(ids(more)).toEqual(['any', 'cpap', 'walker']);
    expect(asked).toHaveLength(5);
  });
});
