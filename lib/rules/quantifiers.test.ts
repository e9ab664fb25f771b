import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import type { FactInputs } from '../facts/types.ts';
import { inputsOf, judge, seeded, type TestInputs } from './test-world.ts';
import { negate, type Truth } from './truth.ts';
import type { Condition } from './types.ts';

const T = 1;
const F = 0;
const U = undefined;

const SETS = { OXY: ['E1390', 'E0431'] };

function on(condition: Condition, inputs: FactInputs, line = 0): Truth {
  return judge(condition, coreRegistry, { inputs, line, sets: SETS }).truth;
}

const code = (eq: string): Condition => ({ fact: 'item.procedureCode', eq });

describe('lines', () => {
  const three: TestInputs = {
    claim: { lines: [{ procedureCode: 'E1390' }, { procedureCode: 'A4253' }, { procedureCode: 'E0431' }] },
  };
  const whole = inputsOf(three);
  const partial = inputsOf({ ...three, linesComplete: false });
  const unread = inputsOf({
    claim: { lines: [{ procedureCode: 'E1390' }, { procedureCode: { raw: '???' } }] },
  });

  test.each([
    ['lines', 0, 'E1390', T],
    ['otherLines', 0, 'E1390', F],
    ['otherLines', 0, 'E0431', T],
    ['earlierLines', 0, 'E1390', F],
    ['earlierLines', 2, 'E1390', T],
    ['earlierLines', 2, 'E0431', F],
  ] as const)('some %s seen from line %i: %s', (over, line, wanted, truth) => {
    expect(on({ some: over, where: code(wanted) }, whole, line)).toBe(truth);
    expect(on({ none: over, where: code(wanted) }, whole, line)).toBe(truth === T ? F : T);
    expect(on({ every: over, where: { not: code(wanted) } }, whole, line)).toBe(truth === T ? F : T);
  });

  test('lines that were not seen may hold anything', () => {
    expect(on({ some: 'lines', where: code('E0431') }, partial)).toBe(T);
    expect(on({ some: 'lines', where: code('K0001') }, partial)).toBe(U);
    expect(on({ none: 'lines', where: code('E0431') }, partial)).toBe(F);
    expect(on({ none: 'lines', where: code('K0001') }, partial)).toBe(U);
    expect(on({ every: 'lines', where: code('E1390') }, partial)).toBe(F);
    expect(on({ every: 'lines', where: { fact: 'item.procedureCode', filled: true } }, partial)).toBe(U);
  });

  test('so may a line whose code could not be read', () => {
    expect(on({ some: 'otherLines', where: code('E0431') }, unread)).toBe(U);
    expect(on({ some: 'lines', where: code('E1390') }, unread)).toBe(T);
    expect(on({ none: 'otherLines', where: code('E0431') }, unread)).toBe(U);
  });

  test('a member is compared with this line', () => {
    const months = inputsOf({
      claim: {
        lines: [
          { procedureCode: 'E0431', dateFrom: '2026-11-03', units: 1 },
          { procedureCode: 'E1390', dateFrom: '2026-11-30', units: 2 },
          { procedureCode: 'A4253', dateFrom: '2026-10-03', units: 1 },
        ],
      },
    });
    const some = (where: Condition) => on({ some: 'otherLines', where }, months);
    expect(some({ all: [code('E1390'), { fact: 'item.sameMonth', eq: true }] })).toBe(T);
    expect(some({ all: [code('A4253'), { fact: 'item.sameMonth', eq: true }] })).toBe(F);
    expect(some({ all: [code('A4253'), { fact: 'item.daysBefore', eq: 31 }] })).toBe(T);
    expect(some({ all: [code('A4253'), { fact: 'item.monthsBefore', eq: 1 }] })).toBe(T);
    expect(some({ all: [code('E1390'), { fact: 'item.daysBefore', lt: 0 }] })).toBe(T);
    expect(some({ fact: 'item.units', gt: { fact: 'line.units' } })).toBe(T);
    expect(some({ fact: 'item.index', eq: 3 })).toBe(T);
    expect(some({ fact: 'item.procedureCode', inSet: 'OXY' })).toBe(T);
  });
});

describe('a long list, in which members are looked up', () => {
  const random = seeded(24);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const lines = Array.from({ length: 40 }, () => ({
    procedureCode: pick(['E1390', 'A4253', 'E0431', '', { raw: '???' }]),
    dateFrom: pick(['2026-11-03', '2026-11-04', { raw: '13/45/26' }]),
    modifiers: pick([['RR'], ['NU'], [], { raw: '?' }]),
    placeOfService: pick(['12', '']),
    units: pick([1, 2, 30, '', { raw: 'x' }]),
  }));
  const history = Array.from({ length: 25 }, () => ({
    procedureCode: pick(['E1390', 'A4253', 'E0431']),
    date: pick(['2026-11-03', '2026-11-04', '2026-10-03']),
    ...(random() < 0.7 && { modifiers: pick([['RR'], ['NU'], []]) }),
    ...(random() < 0.7 && { units: pick([1, 2, 30]) }),
  }));
  const long = inputsOf({ claim: { lines }, context: { history } });
  const OVERS = ['lines', 'otherLines', 'earlierLines', 'history', 'claim+history'] as const;
  /** True of the same members, but nothing can be told of it without this line, so that every member is asked. */
  const asked = (where: Condition): Condition => ({ any: [where, { fact: 'line.index', lt: 0 }] });

  const WHERES = [
    [code('E1390')],
    [{ fact: 'item.procedureCode', eq: { fact: 'line.procedureCode' } }],
    [{ fact: 'item.procedureCode', in: { fact: 'line.modifiers' } }],
    [{ fact: 'item.procedureCode', in: { fact: 'line.placeOfService' } }],
    [
      {
        all: [
          { fact: 'item.modifiers', has: 'RR' },
          { fact: 'item.dateFrom', eq: { fact: 'line.dateFrom' } },
          { fact: 'item.procedureCode', ne: { fact: 'line.procedureCode' } },
        ],
      },
    ],
    [
      {
        all: [
          { fact: 'item.procedureCode', inSet: 'OXY' },
          { fact: 'item.daysBefore', gt: 0 },
        ],
      },
    ],
  ] as readonly (readonly [Condition])[];

  test.each(WHERES)('says of %j what asking every member says', (where) => {
    for (const over of OVERS) {
      for (const line of lines.keys()) {
        // `every` looks nothing up: one member decides it.
        const opposite = on({ every: over, where: { not: where } }, long, line);
        expect(on({ some: over, where }, long, line)).toBe(negate(opposite));
        expect(on({ none: over, where }, long, line)).toBe(opposite);
      }
    }
  });

  test.each(WHERES)('counts and adds up of %j what asking every member does', (where) => {
    for (const over of OVERS) {
      for (const line of [0, 19, 39]) {
        for (const bound of [0, 1, 12, 200]) {
          const count = (which: Condition): Condition => ({ count: over, where: which, gt: bound });
          expect(on(count(where), long, line)).toBe(on(count(asked(where)), long, line));
          const sum = (which: Condition): Condition => ({
            sum: over,
            of: 'item.units',
            where: which,
            lte: bound,
          });
          expect(on(sum(where), long, line)).toBe(on(sum(asked(where)), long, line));
        }
      }
    }
  });
});

describe('history', () => {
  const seen = [
    { date: '2026-10-03', procedureCode: 'E0601', modifiers: ['RR', 'KH'], units: 1 },
    { date: '2026-09-03', procedureCode: 'A7030', paid: false, supplierNpi: '1234567893' },
  ];
  const claim = { lines: [{ procedureCode: 'A7030', dateFrom: '2026-11-03' }] };
  const known = inputsOf({ claim, context: { history: seen } });
  const partial = inputsOf({ claim, context: { history: seen, historyComplete: false } });
  const none = inputsOf({ claim, context: { history: [] } });
  const unknown = inputsOf({ claim });

  test.each([
    ['E0601', T, T, F, U],
    ['E0470', F, U, F, U],
  ] as const)(
    'some with %s: known %s, partial %s, empty %s, not looked up %s',
    (wanted, whole, part, empty, not) => {
      const some: Condition = { some: 'history', where: code(wanted) };
      const without: Condition = { none: 'history', where: code(wanted) };
      const opposite = (truth: Truth): Truth => (truth === undefined ? undefined : truth === 1 ? 0 : 1);
      for (const [inputs, truth] of [
        [known, whole],
        [partial, part],
        [none, empty],
        [unknown, not],
      ] as const) {
        expect(on(some, inputs)).toBe(truth);
        expect(on(without, inputs)).toBe(opposite(truth));
      }
    },
  );

  test('an earlier line has what the history holds, and facts worked out from it', () => {
    const some = (where: Condition) => on({ some: 'history', where }, known);
    expect(some({ all: [code('E0601'), { fact: 'item.modifiers', has: 'KH' }] })).toBe(T);
    expect(some({ all: [code('E0601'), { fact: 'item.paid', eq: true }] })).toBe(T);
    expect(some({ all: [code('A7030'), { fact: 'item.paid', eq: false }] })).toBe(T);
    expect(some({ all: [code('A7030'), { fact: 'item.supplierNpi', eq: '1234567893' }] })).toBe(T);
    expect(some({ all: [code('E0601'), { fact: 'item.transaction', eq: 'rental' }] })).toBe(T);
    expect(some({ all: [code('E0601'), { fact: 'item.daysBefore', eq: 31 }] })).toBe(T);
    expect(some({ fact: 'item.fromHistory', eq: false })).toBe(F);
    // The history does not say which modifiers the mask had.
    expect(some({ all: [code('A7030'), { fact: 'item.modifiers', has: 'KX' }] })).toBe(U);
    expect(some({ fact: 'item.charge', gt: 0 })).toBe(U);
  });

  test('claim and history together', () => {
    const both = (wanted: string, inputs: FactInputs) =>
      on({ some: 'claim+history', where: code(wanted) }, inputs);
    expect(both('E0601', known)).toBe(T);
    expect(both('A7030', unknown)).toBe(T);
    expect(both('E0601', unknown)).toBe(U);
    expect(both('K0001', none)).toBe(F);
    const notPaid: Condition = {
      all: [code('A7030'), { fact: 'item.fromHistory', eq: false }, { fact: 'item.paid', eq: false }],
    };
    expect(on({ some: 'claim+history', where: notPaid }, none)).toBe(T);
  });
});

describe('diagnoses', () => {
  const claim = (diagnoses: unknown, diagnosisPointers: unknown): FactInputs =>
    inputsOf({
      claim: {
        ...(diagnoses !== undefined && { diagnoses }),
        lines: [{ ...(diagnosisPointers !== undefined && { diagnosisPointers }) }],
      },
    });
  const apnea: Condition = { fact: 'item.code', eq: 'G47.33' };
  const some = (inputs: FactInputs, over: 'diagnoses' | 'lineDiagnoses'): Truth =>
    on({ some: over, where: apnea }, inputs);

  test('of the claim and of the line', () => {
    const inputs = claim(['I10', 'G47.33'], ['A']);
    expect(some(inputs, 'diagnoses')).toBe(T);
    expect(some(inputs, 'lineDiagnoses')).toBe(F);
    expect(some(claim(['I10', 'G47.33'], ['A', 'B']), 'lineDiagnoses')).toBe(T);
    expect(on({ some: 'diagnoses', where: { all: [apnea, { fact: 'item.letter', eq: 'B' }] } }, inputs)).toBe(
      T,
    );
  });

  test('a blank box is no diagnosis, an unread one may be any', () => {
    expect(some(claim(['I10', ''], ['A']), 'diagnoses')).toBe(F);
    expect(
      on({ every: 'diagnoses', where: { fact: 'item.code', eq: 'I10' } }, claim(['I10', ''], ['A'])),
    ).toBe(T);
    expect(some(claim(['I10', { raw: '#' }], ['A']), 'diagnoses')).toBe(U);
    expect(some(claim(['I10', { raw: '#' }], ['A']), 'lineDiagnoses')).toBe(F);
    expect(some(claim(['I10', { raw: '#' }], ['B']), 'lineDiagnoses')).toBe(U);
  });

  test('item 21 or item 24E on another page', () => {
    expect(some(claim(undefined, ['A']), 'diagnoses')).toBe(U);
    expect(some(claim(undefined, ['A']), 'lineDiagnoses')).toBe(U);
    expect(some(claim(['G47.33'], undefined), 'lineDiagnoses')).toBe(U);
    expect(some(claim(['G47.33'], []), 'lineDiagnoses')).toBe(F);
  });

  test('a pointer to nothing leads to no diagnosis', () => {
    expect(some(claim(['I10'], ['C']), 'lineDiagnoses')).toBe(F);
    expect(some(claim(['I10'], ['A', 'M']), 'lineDiagnoses')).toBe(F);
  });
});

describe('assume on a quantifier', () => {
  const unknown = inputsOf({ claim: { lines: [{ procedureCode: 'A7030' }] } });
  const where = code('E0601');
  test('stands in for an open world', () => {
    expect(on({ some: 'history', where, assume: false }, unknown)).toBe(F);
    expect(on({ none: 'history', where, assume: true }, unknown)).toBe(T);
    expect(on({ some: 'claim+history', where: code('A7030'), assume: false }, unknown)).toBe(T);
  });
});

describe('a rule about the claim', () => {
  const inputs = inputsOf({ claim: { lines: [{ procedureCode: 'E1390' }] } });
  const claim = (condition: Condition) => judge(condition, coreRegistry, { inputs, scope: 'claim' }).truth;
  test('asks lines through a quantifier', () => {
    expect(claim({ some: 'lines', where: code('E1390') })).toBe(T);
  });
  test.each([
    [{ fact: 'line.units', gt: 1 }, 'is a fact of a line'],
    [{ some: 'otherLines', where: code('E1390') }, 'is seen from a line'],
    [{ some: 'lineDiagnoses', where: { fact: 'item.code', eq: 'I10' } }, 'is seen from a line'],
    [{ some: 'lines', where: { fact: 'item.daysBefore', gt: 1 } }, 'compares with this line'],
    [{ fact: 'item.units', gt: 1 }, 'stands outside a quantifier'],
    [{ some: 'diagnoses', where: { fact: 'item.units', gt: 1 } }, 'have no fact "item.units"'],
    [{ fact: 'line.colour', eq: 'red' }, 'No fact is called "line.colour"'],
    [{ some: 'lines', where: { some: 'lines', where: code('E1390') } }, 'stands inside another'],
    [{ fact: 'payer.id', inSet: 'NOWHERE' }, 'No set is called "NOWHERE"'],
    [{ fact: 'totalCharge', gt: { row: 'limits.max' } }, 'a rule about the claim has none'],
  ] as readonly (readonly [Condition, string])[])('refuses %j', (condition, reason) => {
    expect(() => claim(condition)).toThrow(reason);
  });
});
