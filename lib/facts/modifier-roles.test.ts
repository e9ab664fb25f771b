import { describe, expect, test } from 'vitest';
import { factOf, onLine, valueIn } from './test-fact.ts';

/** A claim whose lines have these modifiers. */
const lines = (...modifiers: readonly (readonly unknown[])[]) => ({
  claim: {
    lines: modifiers.map((list, i) => ({
      modifiers: list,
      charge: `${i + 1}00.00`,
      procedureCode: `E000${i}`,
    })),
  },
});
const role = (line: number, test: object) => valueIn(factOf('line.upgradeRole', test, line));

describe('line.upgradeRole', () => {
  test('GA or GZ is the upgraded item where GK follows on the next line', () => {
    const pair = lines(['RR', 'GA'], ['RR', 'GK', 'KX']);
    expect([role(0, pair), role(1, pair)]).toEqual(['upgraded', 'covered']);
    expect(role(0, lines(['GZ'], ['GK']))).toBe('upgraded');
  });
  test('in the other order, or with a line between, it is not', () => {
    expect(role(1, lines(['GK'], ['GA']))).toBe('none');
    expect(role(0, lines(['GA'], ['NU'], ['GK']))).toBe('none');
  });
  test('GL is a free upgrade, and no modifier is none', () => {
    expect(role(0, lines(['RR', 'GL']))).toBe('free-upgrade');
    expect(role(0, lines(['RR']))).toBe('none');
  });
  test('what was not seen leaves it open', () => {
    expect(role(0, { ...lines(['GA']), linesComplete: false })).toBe('unknown: lines');
    expect(role(0, lines(['GA'], ['RR', { raw: '?' }]))).toBe('unknown: line.modifiers');
    expect(role(0, lines(['RR', { raw: '?' }]))).toBe('unknown: line.modifiers');
    expect(role(0, { ...lines(['RR']), linesComplete: false })).toBe('none');
  });
});

test('line.previous.… is the line above, blank for the first', () => {
  const pair = lines(['GA'], ['GK']);
  const previous = (name: string, line: number) => valueIn(factOf(`line.previous.${name}`, pair, line));
  expect(previous('upgradeRole', 1)).toBe('upgraded');
  expect(previous('procedureCode', 1)).toBe('E0000');
  expect(previous('charge', 1)).toBe(10_000);
  expect(previous('upgradeRole', 0)).toBe('blank');
});

test.each([
  [['RR', 'N1', 'QF'], 'QF'],
  [['RR', 'N1'], 'none'],
  [['QE', 'QG'], 'conflict'],
  [['QE', { raw: '?' }], 'unknown: line.modifiers'],
  [['QE', 'QG', { raw: '?' }], 'conflict'],
])('line.flowModifier of %j is %s', (modifiers, flow) => {
  expect(onLine('line.flowModifier', { modifiers })).toBe(flow);
});

test.each([
  [['A3'], 3],
  [['A9', 'KX'], 9],
  [['AW'], 'blank'],
  [['A1', 'A2'], 'unknown: line.modifiers'],
  [['A1', { raw: '?' }], 'unknown: line.modifiers'],
])('line.woundModifier of %j is %s', (modifiers, wounds) => {
  expect(onLine('line.woundModifier', { modifiers })).toBe(wounds);
});

test('line.expectedWoundModifier stops at A9', () => {
  expect(onLine('line.expectedWoundModifier', {}, { context: { woundCount: 2 } })).toBe('A2');
  expect(onLine('line.expectedWoundModifier', {}, { context: { woundCount: 12 } })).toBe('A9');
  expect(onLine('line.expectedWoundModifier', {})).toBe('unknown: ctx.woundCount');
});
