import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { createTables } from '../tables/lookup.ts';
import { check } from './check.ts';
import { compile, type ShippedRule } from './compile.ts';
import { seeded } from './test-world.ts';
import type { Condition } from './types.ts';

/** Enough that each branch of the pack meets lines that have what it needs, lack it, and were not read whole. */
const CLAIMS = 600;
const PAYERS = ['medicare-dme', 'medicare-advantage', 'commercial', 'unknown'] as const;

const core = loadCorePack();
const rulebook = compile(core.pack);
const tables = createTables(core.tables, core.pack.sets);

const twice = (condition: Condition | undefined): Condition | undefined =>
  condition && { not: { not: condition } };

/** The same rules, each judged on every line it speaks of: what is denied twice needs nothing that is seen from outside. */
const withoutNeeds: readonly ShippedRule[] = core.pack.rules.map((rule) => ({
  ...rule,
  branches: rule.branches.map(({ when, fires, ...branch }) => ({
    ...branch,
    ...(when && { when: twice(when) }),
    ...(fires && { fires: twice(fires) }),
  })) as ShippedRule['branches'],
}));

/** Modifiers and codes that the rules name, so that something is always near a rule. */
const CODES = [...new Set(Object.values(core.pack.sets).flat())].filter((code) => /^[A-Z]\d{4}$/.test(code));
const MODIFIERS = [
  'RR',
  'NU',
  'UE',
  'KH',
  'KI',
  'KJ',
  'KX',
  'GA',
  'GY',
  'GZ',
  'RT',
  'LT',
  'N1',
  'CG',
  'KS',
  'EY',
  'MS',
  '99',
];

test('no verdict depends on which branches were passed over as idle', () => {
  const random = seeded(11);
  const bare = compile({ ...core.pack, rules: withoutNeeds });
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  let outcomes = 0;
  for (let i = 0; i < CLAIMS; i++) {
    const line = () => ({
      ...(random() < 0.9 && { procedureCode: pick(CODES) }),
      ...(random() < 0.9 && {
        modifiers: Array.from({ length: Math.floor(random() * 5) }, () =>
          random() < 0.1 ? { raw: '?' } : pick(MODIFIERS),
        ),
      }),
      ...(random() < 0.9 && { dateFrom: pick(['2026-11-03', '2023-03-31', '']) }),
      ...(random() < 0.5 && { diagnosisPointers: pick([['A'], ['B'], []]) }),
      ...(random() < 0.5 && { placeOfService: pick(['12', '31']) }),
    });
    const claim = {
      diagnoses: ['G47.33'],
      lines: Array.from({ length: 1 + Math.floor(random() * 4) }, line),
    };
    const inputs = {
      claim: claimFromJson(claim).claim,
      payer: { kind: PAYERS[i % PAYERS.length] ?? 'unknown', reason: '' },
      tables,
      context: contextFromJson(random() < 0.5 ? {} : { rentalMonth: 4, deliveryDate: '2026-11-03' }),
      today: '2026-11-24',
    };
    const verdict = check(inputs, rulebook);
    expect(verdict, JSON.stringify(claim)).toEqual(check(inputs, bare));
    outcomes += verdict.outcomes.length;
  }
  expect(outcomes).toBeGreaterThan(CLAIMS);
}, 30_000);
