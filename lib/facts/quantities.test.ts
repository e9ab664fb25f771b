import { describe, expect, test } from 'vitest';
import { factOf, onLine, valueIn } from './test-fact.ts';

const line = {
  procedureCode: 'A6550',
  units: 30,
  charge: '450.00',
  dateFrom: '2026-03-01',
  dateTo: '2026-03-30',
};

describe('units', () => {
  test('by day, month and wound', () => {
    expect(onLine('line.unitsPerDay', line)).toBe(1);
    expect(onLine('line.unitsPerMonth', line, { sets: { PAP_ACC: [] } })).toBe(30);
    expect(onLine('line.unitsPerWound', line, { context: { woundCount: 2 } })).toBe(15);
    expect(onLine('line.unitCharge', line)).toBe(1_500);
  });
  test('what they are divided by must be known, and units too', () => {
    expect(onLine('line.unitsPerWound', line)).toBe('unknown: line.modifiers');
    expect(onLine('line.unitsPerDay', { ...line, units: '' })).toBe('unknown: line.units');
    expect(onLine('line.unitCharge', { ...line, units: 0 })).toBe('blank');
    expect(onLine('line.unitCharge', { ...line, charge: '' })).toBe('blank');
  });
  test.each([
    [1, true],
    ['1.5', false],
    [0, true],
    ['', 'unknown: line.units'],
  ])('units %s are whole: %s', (units, whole) => expect(onLine('line.unitsWhole', { units })).toBe(whole));
});

describe('line.woundsServed', () => {
  test.each([
    [{ modifiers: ['A3'], description: '5 wounds' }, {}, 3],
    [{ modifiers: ['A3'] }, { woundCount: 2 }, 2],
    [{ modifiers: ['A9'], description: '11 wounds' }, {}, 11],
    [{ modifiers: ['KX'], description: '2 wounds' }, {}, 2],
    [{ modifiers: ['A9'], description: '' }, {}, 'unknown: ctx.woundCount'],
    [{ modifiers: ['KX'], description: '' }, {}, 'unknown: ctx.woundCount'],
  ])('%j with %j is %s', (more, context, wounds) => {
    expect(onLine('line.woundsServed', more, { context })).toBe(wounds);
  });
});

describe('line.unitsOfCode and line.authorizedUse', () => {
  const claim = { lines: [line, { ...line, units: 5 }, { procedureCode: 'E2402', units: 1 }] };
  test('add the lines of the code up', () => {
    expect(valueIn(factOf('line.unitsOfCode', { claim }, 1))).toBe(35);
    expect(valueIn(factOf('line.unitsOfCode', { claim }, 2))).toBe(1);
    expect(valueIn(factOf('line.authorizedUse', { claim, context: { auth: { usedUnits: 10 } } }, 0))).toBe(
      45,
    );
  });
  test('need every line, its code and its units', () => {
    expect(valueIn(factOf('line.unitsOfCode', { claim, linesComplete: false }))).toBe('unknown: lines');
    expect(valueIn(factOf('line.unitsOfCode', { claim: { lines: [line, {}] } }))).toBe(
      'unknown: line.procedureCode',
    );
    expect(valueIn(factOf('line.unitsOfCode', { claim: { lines: [line, { ...line, units: '' }] } }))).toBe(
      'unknown: line.units',
    );
    expect(valueIn(factOf('line.authorizedUse', { claim }))).toBe('unknown: ctx.auth.usedUnits');
  });
});
