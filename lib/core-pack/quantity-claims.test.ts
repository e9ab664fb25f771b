import { describe, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { caseInputs } from '../rules/cases.ts';
import { check } from '../rules/check.ts';
import { compile } from '../rules/compile.ts';
import { createTables } from '../tables/lookup.ts';

const { pack, tables } = loadCorePack();
const lookups = createTables(tables, pack.sets);
const rulebook = compile(pack);

/** A line as `code modifiers xUNITS (note) to YYYY-MM-DD`; without a note and on one day where they are left out. */
function line(text: string): object {
  const [, procedureCode, modifiers = '', units, description = '', dateTo = ''] =
    /^(\S+)((?: [A-Z0-9]{2})*)(?: x(\d+))?(?: \((.*)\))?(?: to (\S+))?$/.exec(text) ?? [];
  return {
    procedureCode,
    modifiers: modifiers.split(' ').filter(Boolean),
    units: units ?? '1',
    description,
    dateTo,
    placeOfService: '12',
  };
}

/** All findings above `info` on lines of 2026-11-03, by every rule of the pack together. */
function findings(lines: readonly string[], context: object = {}): string[] {
  const inputs = caseInputs(
    {
      name: '',
      expect: 'passes',
      on: '2026-11-03',
      context,
      claim: { resubmission: { code: '1' }, lines: lines.map(line) },
    },
    lookups,
  );
  return check(inputs, rulebook)
    .outcomes.filter(({ status, severity }) => status === 'failed' && severity !== 'info')
    .map(({ rule, branch }) => `${rule}#${branch}`)
    .sort();
}

const earlier = (procedureCode: string, date: string, more: object = {}) => ({
  procedureCode,
  date,
  ...more,
});
const base = earlier('E0601', '2025-01-10', { modifiers: ['RR', 'KH', 'KX'] });
const nebulizer = earlier('E0570', '2026-01-10', { modifiers: ['RR', 'KH'] });

describe('what patients get every month raises no alarm', () => {
  test.each<[name: string, lines: readonly string[], context?: object]>([
    [
      'a quarter of PAP supplies',
      ['A7030 NU KX', 'A7031 NU KX x3 (90 days)', 'A7035 NU KX', 'A7038 NU KX x6 (90 days)'],
    ],
    ['a month of PAP supplies', ['A7032 NU KX x2', 'A7038 NU KX x2', 'A4604 NU KX']],
    ['strips and lancets', ['A4253 NU KX x6 to 2027-01-31', 'A4259 NU KX x3 to 2027-01-31']],
    ['strips without insulin', ['A4253 NU KS x2 to 2027-01-31', 'A4259 NU KS to 2027-01-31']],
    ['sensors', ['A4239 KX CG x3']],
    ['a nebulizer with its set and drug', ['E0570 RR KH KX', 'A7003 NU KX x2', 'J7613 KO KX JZ x300']],
    ['two inhalation drugs', ['J7626 KO KX JZ x60', 'J7613 KO KX JZ x300']],
    ['catheters for three months', ['A4351 KX x540 (90 day supply)', 'A4332 KX x540 (90 day supply)']],
    ['a catheter with its bags', ['A4338 KX', 'A4357 KX x2', 'A4358 KX x2']],
    ['an ostomy', ['A4407 x20', 'A5063 x20', 'A4456 x60']],
    ['a wound', ['A6212 A1 x12 to 2026-12-02', 'A6402 A1 x60 to 2026-12-02']],
    ['a wound pump', ['E2402 RR KH KX', 'A6550 KX x15', 'A7000 NU KX x10'], { woundCount: 1 }],
    ['feeding by pump', ['B4035 KX x30 to 2026-12-02', 'B4150 BA KX x450 to 2026-12-02', 'B9002 RR KH KX']],
    ['sleeves', ['A6552 RT x3', 'A6552 LT x3']],
    ['shoes', ['A5500 KX RT', 'A5500 KX LT', 'A5512 KX RT x3', 'A5512 KX LT x3']],
    ['oxygen', ['E1390 RR N1', 'E0431 RR N1']],
    ['two leg rests as a pair', ['K0001 RR KH KX', 'K0195 RR KH KX']],
  ])('%s', (_name, lines, context) => {
    expect(findings(lines, context)).toEqual([]);
  });
});

describe('one cause of quantity, one finding', () => {
  test.each<[name: string, lines: readonly string[], expected: string, context?: object]>([
    ['pouches of three months without a word', ['A5063 x60'], 'multi-month-note#no-duration'],
    ['somewhat more than a month', ['A5063 x30'], 'ostomy-limits#line-alone'],
    ['catheters of three months without a word', ['A4351 KX x540'], 'multi-month-note#no-duration'],
    [
      'too early by what is known of the last delivery',
      ['A7034 NU KX'],
      'refill-too-early#too-early',
      { history: [base, earlier('A7034', '2026-09-20', { units: 1, daysSupply: 90 })] },
    ],
    [
      'too early by the usual maximum',
      ['A7034 NU KX'],
      'pap-accessory-limits#with-earlier',
      { history: [base, earlier('A7034', '2026-09-20', { units: 1 })] },
    ],
    [
      'the wrong part',
      ['E0570 RR KI KX', 'A7007 NU KX x2'],
      'nebulizer-accessory-limits#wrong-machine',
      { history: [nebulizer], rentalMonth: 2 },
    ],
    ['four inserts for one foot', ['A5500 KX RT', 'A5512 KX RT x4'], 'rt-lt-combined-line#units-of-a-side'],
    ['three boots for one side', ['L1932 KX RT x3'], 'rt-lt-combined-line#units-of-a-side'],
    [
      'wounds counted otherwise',
      ['A6212 A3 x36 to 2026-12-02'],
      'dressing-a-modifier#other-count',
      { woundCount: 1 },
    ],
    ['a mask that stands twice', ['A7034 NU KX', 'A7034 NU KX'], 'duplicate-line#on-claim'],
    [
      'sensors that were paid before',
      ['A4239 KX CG x3'],
      'duplicate-line#already-billed',
      {
        history: [
          earlier('E2103', '2025-11-03', { modifiers: ['NU', 'KX'] }),
          earlier('A4239', '2026-11-03', { units: 3, modifiers: ['KX', 'CG'] }),
        ],
      },
    ],
    ['strips for four months', ['A4253 NU KX x6 to 2027-03-02'], 'span-dates#strips-too-long'],
    ['dressings for two months', ['A6212 A1 x12 to 2027-01-02'], 'dressing-limits#over-one-month'],
    ['kits for two months', ['B4034 KX x62 to 2027-01-03'], 'pen-one-month#over-a-month'],
    ['thirty units of a month', ['E1390 RR N1 x30'], 'units-sanity#one-device'],
  ])('%s', (_name, lines, expected, context) => {
    expect(findings(lines, context)).toEqual([expected]);
  });
});
