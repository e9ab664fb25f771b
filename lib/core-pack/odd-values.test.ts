import { expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { contextFromJson } from '../facts/context-json.ts';
import { coreRegistry } from '../facts/registry.ts';
import { createFactScope } from '../facts/scope.ts';
import type { FactDefinition, FactInputs, FactValue } from '../facts/types.ts';
import { seeded } from '../rules/test-world.ts';
import { createTables } from '../tables/lookup.ts';

const { pack, tables } = loadCorePack();
const lookups = createTables(tables, pack.sets);
const SEED = 4;
const CLAIMS = 150;
/** Every fact of 150 claims, on a machine that does other things too. */
const PATIENCE_MS = 60_000;

const random = seeded(SEED);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const some = <T>(list: readonly T[], most: number): T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, () => oneOf(list));

const ODD = ['', { raw: '???' }, { raw: '13/45/26' }];
const DATES = ['2026-11-03', '2024-02-29', '1900-01-01', '2199-12-31', '2026-10-03', ...ODD];
const CODES = [
  'E0601',
  'A7034',
  'A4253',
  'E1390',
  'K0861',
  'L5856',
  'A6212',
  'B4035',
  'Z9999',
  '99213',
  ...ODD,
];
const UNITS = ['0', '1', '1.5', '1000000000', '-3', '90', ...ODD];
const MODIFIERS = [
  'RR',
  'KH',
  'KX',
  'NU',
  'GA',
  'GK',
  'A9',
  'KO',
  'ZZ',
  '99',
  '59',
  'QE',
  'RT',
  'LT',
  { raw: 'RTLT?' },
];
const NOTES = [
  '90 days or 30 days, owned E0601 pur 06/2022, lost in fire $1,250.00',
  'mods: KX RA 10 wounds 30 min CMN BIB',
  '((((',
  'x'.repeat(400),
  '0 days 13/2022 $',
  ...ODD,
];
const PEOPLE = ['DR "BOB" COLE MD CLINIC', "O'Brien, Ana", 'DO', '12345', ...ODD];

function oddClaim(): object {
  const line = () => ({
    dateFrom: oneOf(DATES),
    dateTo: oneOf(DATES),
    procedureCode: oneOf(CODES),
    modifiers: some(MODIFIERS, 13),
    diagnosisPointers: oneOf(['A', 'AB', 'Z', 'ABCDEFGH', ...ODD]),
    units: oneOf(UNITS),
    charge: oneOf(['0.00', '1250.00', '-5.00', ...ODD]),
    description: oneOf(NOTES),
    placeOfService: oneOf(['12', '31', '00', ...ODD]),
  });
  return {
    patient: {
      name: oneOf(PEOPLE),
      birthDate: oneOf(DATES),
      state: oneOf(['OH', 'XX', 'PR', ...ODD]),
      zip: oneOf(['43004', '00000', '4', ...ODD]),
    },
    orderingProvider: { name: oneOf(PEOPLE), npi: oneOf(['1234567893', ...ODD]) },
    hospitalization: { from: oneOf(DATES), to: oneOf(DATES) },
    resubmission: { code: oneOf(['1', '7', '9', ...ODD]) },
    additionalInfo: oneOf(NOTES),
    diagnoses: some(['G47.33', 'E11.9', 'M17.11', 'nonsense', ...ODD], 12),
    totalCharge: oneOf(['0.00', '99.99', ...ODD]),
    lines: Array.from({ length: 1 + Math.floor(random() * 3) }, line),
  };
}

function oddContext(): object {
  const dates = DATES.filter((date) => typeof date === 'string' && date !== '');
  const earlier = () => ({
    date: oneOf(dates),
    procedureCode: oneOf(['E0601', 'A7034', 'E1390', 'A4253', 'XX']),
    ...(random() < 0.7 && { modifiers: some(['RR', 'KH', 'KJ', 'RA', 'MS'], 3) }),
    ...(random() < 0.7 && { units: oneOf([0, 1, -4, 1e9]) }),
    ...(random() < 0.3 && { daysSupply: oneOf([1, 30, 100_000]), paid: random() < 0.5 }),
  });
  return {
    ...(random() < 0.7 && { history: Array.from({ length: 40 }, earlier), historyComplete: random() < 0.5 }),
    ...(random() < 0.3 && { firstRentalDate: oneOf(dates), paidMonths: oneOf([0, 12, 9_999]) }),
    ...(random() < 0.3 && { woundCount: 12, auth: { usedUnits: 4 } }),
    profile: {
      ...(random() < 0.5 && { usefulLifeYears: oneOf([0, 3, 5.5]), timelyDays: 90, planIdPattern: '##@@' }),
      ...(random() < 0.5 && {
        rules: [{ codes: ['E####'], requiredMods: ['NU'], maxUnits: 1 }],
        coveredList: ['A####'],
      }),
    },
  };
}

const KIND: Readonly<Record<FactDefinition['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  code: (value) => typeof value === 'string',
  enum: (value) => typeof value === 'string',
  codes: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  papers: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  number: Number.isFinite,
  money: Number.isInteger,
  date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  interval: (value) => typeof value === 'object' && !Array.isArray(value),
};
const NO_FACTS = ['history', 'lines'];

/** What is wrong with a fact's value; undefined where it is what its definition says. */
function faultOf({ name, type, values }: FactDefinition, fact: FactValue): string | undefined {
  if (fact.state === 'blank') return undefined;
  if (fact.state === 'known') {
    if (!KIND[type](fact.value)) return `${name} is ${JSON.stringify(fact.value)}, which is no ${type}`;
    const known = !values || values.includes(String(fact.value));
    return known ? undefined : `${name} is "${String(fact.value)}", which is none of its values`;
  }
  const { missing } = fact;
  const table = missing.startsWith('table.') && tables.some((one) => `table.${one.name}` === missing);
  const settled = table || NO_FACTS.includes(missing) || coreRegistry.find(missing) !== undefined;
  return settled ? undefined : `${name} lacks "${missing}", which is no fact, table, history or lines`;
}

test(
  'no value makes a fact throw, give another type than its own, or name something missing that is nothing',
  () => {
    const faults = new Set<string>();
    for (let i = 0; i < CLAIMS; i++) {
      const { claim } = claimFromJson(oddClaim());
      const inputs: FactInputs = {
        claim: { ...claim, linesComplete: random() < 0.7 },
        payer: { kind: oneOf(['medicare-dme', 'commercial', 'unknown'] as const), reason: '' },
        tables: lookups,
        context: contextFromJson(oddContext()),
        today: '2026-11-24',
      };
      const scope = createFactScope(inputs);
      for (const definition of coreRegistry.facts) {
        const places = definition.place === 'claim' ? [-1] : [...claim.lines.keys()];
        for (const line of places) {
          const fault = faultOf(definition, scope.get(definition.name, line));
          if (fault) faults.add(fault);
        }
      }
    }
    expect([...faults].slice(0, 20)).toEqual([]);
  },
  PATIENCE_MS,
);
