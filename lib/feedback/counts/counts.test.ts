import { describe, expect, test } from 'vitest';
import type { PreflightRecord, RecordFinding } from '../../memory/record.ts';
import { addedTo, countsOf } from './count.ts';
import { buildCounts } from './file.ts';
import { countsFileSchema } from './schema.ts';
import { type CellKey, type DayCounts, SMALLEST_CELL } from './types.ts';
import { endedWeeks, mondayOf, weeksBetween } from './weeks.ts';

const finding = (more: Partial<RecordFinding> = {}): RecordFinding => ({
  rule: 'rent',
  branch: 'a',
  version: '1.0',
  severity: 'will-deny',
  status: 'failed',
  line: 0,
  outcome: 'open',
  ...more,
});
const record = (...findings: RecordFinding[]): PreflightRecord => ({
  at: Date.UTC(2026, 10, 18),
  host: 'intranet-of-sample-medical.test',
  portal: 'own-portal',
  payer: { kind: 'medicare-dme', id: 'noridian' },
  lines: [{ code: 'E0601', modifiers: ['RR'] }],
  pack: { id: 'core', version: '1.0' },
  checked: 38,
  notChecked: {},
  findings,
  rulesOff: [],
});
const DAY = { day: '2026-11-18', branches: new Set(['rent#a', 'rent#b']), tried: [] };

describe('what a claim counts', () => {
  test('a branch once for each line, by what became of it', () => {
    const { cells } = countsOf(
      record(
        finding({ outcome: 'fixed' }),
        finding({ line: 1 }),
        finding({ line: 2, read: true }),
        finding({ line: 3, outcome: 'overridden', reason: 'payer-confirmed' }),
        finding({ line: 4, outcome: 'overridden', reason: 'not-now' }),
        finding({ line: 5 }),
      ),
      { 'rent#b': { 'ctx.orderDate': 2 } },
      DAY,
    );
    expect(cells).toEqual({
      'rent#a|fixed': 1,
      'rent#a|unread': 2,
      'rent#a|read': 1,
      'rent#a|why:payer-confirmed': 1,
      'rent#a|why:not-now': 1,
      'rent#b|missing:ctx.orderDate': 2,
    });
  });

  test('a rule that is tried out once, by what it would have done; told apart from those that speak', () => {
    const tried = [
      { branch: 'new#a', did: 'spoke' },
      { branch: 'newer#b', did: 'quiet' },
      { branch: 'newest#a', did: { missing: 'ctx.orderDate' } },
    ] as const;
    const counted = countsOf(record(), {}, { ...DAY, tried });
    expect(counted.cells).toEqual({
      'new#a|shadow:spoke': 1,
      'newer#b|shadow:quiet': 1,
      'newest#a|shadow:missing:ctx.orderDate': 1,
    });
    const often = Array.from({ length: 6 }, () => counted).reduce((sum, one) => addedTo(sum, one));
    const told = buildCounts([often], [WEEK]);
    expect(told.weeks[0]?.groups[0]?.rules).toEqual({
      'new#a': { shadow: { spoke: 6 } },
      'newer#b': { shadow: { quiet: 6 } },
      'newest#a': { shadow: { missing: { 'ctx.orderDate': 6 } } },
    });
    expect(countsFileSchema.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  });

  test('nothing of a note, of what was only counted, of a branch that is none, of a fact that is none', () => {
    const { cells } = countsOf(
      record(finding({ severity: 'info' }), finding({ outcome: 'fixed', counted: true })),
      { 'Pat Sample#a': { 'ctx.orderDate': 1 }, 'rent#a': { 'Pat Sample': 1 } },
      DAY,
    );
    expect(cells).toEqual({});
  });
});

const day = (
  date: string,
  cells: Partial<Record<CellKey, number>>,
  more: Partial<DayCounts> = {},
): DayCounts => ({
  day: date,
  payer: 'medicare-dme',
  pack: 'core',
  version: '1.0',
  claims: 3,
  cells,
  ...more,
});
const WEEK = { week: '2026-11-16', id: '6d2f9a0e-8d7c-4c1e-9b54-0a5d1c3f7e21' };

describe('the file for the lead', () => {
  const rows = [
    day('2026-11-16', { 'rent#a|fixed': 3, 'rent#a|unread': 1 }),
    day('2026-11-22', { 'rent#a|fixed': 4, 'rent#b|missing:ctx.orderDate': 2 }),
    day('2026-11-22', { 'rent#a|fixed': 1 }, { payer: 'commercial', claims: 1 }),
    day('2026-11-23', { 'rent#a|fixed': 50 }),
  ];
  const file = buildCounts(rows, [WEEK, { week: '2026-11-30', id: crypto.randomUUID() }]);

  test('holds whole weeks by payer, and small cells as "some"', () => {
    expect(file).toEqual({
      box24Counts: 1,
      weeks: [
        {
          ...WEEK,
          groups: [
            {
              payer: 'medicare-dme',
              pack: 'core',
              version: '1.0',
              claims: 6,
              rules: {
                'rent#a': { fixed: 7, unread: '<5' },
                'rent#b': { missing: { 'ctx.orderDate': '<5' } },
              },
            },
            {
              payer: 'commercial',
              pack: 'core',
              version: '1.0',
              claims: '<5',
              rules: { 'rent#a': { fixed: '<5' } },
            },
          ],
        },
      ],
    });
  });

  test('fits its schema; numbers that are too small do not', () => {
    expect(countsFileSchema.safeParse(JSON.parse(JSON.stringify(file))).success).toBe(true);
    const low = JSON.stringify(file).replace('"fixed":7', `"fixed":${SMALLEST_CELL - 1}`);
    expect(countsFileSchema.safeParse(JSON.parse(low)).success).toBe(false);
  });

  test('says nothing of hosts, portals, codes or single payers', () => {
    const counted = countsOf(record(finding()), {}, DAY);
    expect(JSON.stringify(buildCounts([counted], [WEEK]))).not.toMatch(/intranet|portal|E0601|noridian|RR/);
  });

  test('no number is under the least, and none can be worked out from another: no sums are told', () => {
    const sums = ['spoke', 'total', 'sum', 'all'];
    const walk = (value: unknown): void => {
      if (typeof value === 'number') expect(value === 1 || value >= SMALLEST_CELL).toBe(true);
      if (typeof value !== 'object' || value === null) return;
      for (const [name, one] of Object.entries(value)) {
        expect(sums).not.toContain(name);
        if (name !== 'box24Counts') walk(one);
      }
    };
    walk(file);
  });
});

test('two claims of a day are one row', () => {
  const one = countsOf(record(finding()), {}, DAY);
  expect(addedTo(one, one)).toEqual({ ...one, claims: 2, cells: { 'rent#a|unread': 2 } });
});

test('weeks begin on Monday, and only those that are over are told', () => {
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(mondayOf('2026-11-23')).toBe('2026-11-23');
  expect(endedWeeks('2026-11-27', 2)).toEqual(['2026-11-09', '2026-11-16']);
  expect(weeksBetween('2026-10-26', '2026-11-09')).toEqual(['2026-10-26', '2026-11-02', '2026-11-09']);
});
