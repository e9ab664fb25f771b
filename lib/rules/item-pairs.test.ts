import { describe, expect, test } from 'vitest';
import { coreRegistry } from '../facts/registry.ts';
import { inputsOf, judge } from './test-world.ts';
import type { Truth } from './truth.ts';

/** What a fact of the first line says of the second, or of an earlier line. */
function of(
  fact: string,
  own: object,
  other: object,
  over: 'earlierLines' | 'history' = 'earlierLines',
): Truth {
  const inputs =
    over === 'history'
      ? inputsOf({ claim: { lines: [own] }, context: { history: [other] } })
      : inputsOf({ claim: { lines: [other, own] } });
  return judge({ some: over, where: { fact: `item.${fact}`, eq: true } }, coreRegistry, {
    inputs,
    line: over === 'history' ? 0 : 1,
  }).truth;
}

const span = (dateFrom: string, dateTo: string) => ({ dateFrom, dateTo });

describe('item.overlaps', () => {
  test.each([
    [span('2026-03-01', '2026-03-31'), span('2026-03-31', '2026-04-30'), 1],
    [span('2026-03-01', '2026-03-30'), span('2026-03-31', ''), 0],
    [span('2026-03-31', ''), span('2026-03-01', '2026-03-31'), 1],
    [span('2026-03-31', ''), span('2026-03-01', '2026-03-30'), 0],
    [{ dateFrom: '2026-03-01' }, span('2026-03-05', ''), undefined],
    [{ dateFrom: '2026-03-05' }, span('2026-03-01', '2026-03-04'), 0],
  ])('%j and %j: %s', (own, other, truth) => expect(of('overlaps', own, other)).toBe(truth));
});

describe('item.sameModifiers', () => {
  const mods = (...modifiers: readonly unknown[]) => ({ modifiers });
  test.each([
    [mods('RR', 'KH', 'KX'), mods('KX', 'RR', 'KH'), 1],
    [mods(), mods(), 1],
    [mods('KX', 'RT'), mods('KX', 'LT'), 0],
    [mods('KX'), mods('KX', 'LT'), 0],
    [mods('KX', 'LT'), mods('KX'), 0],
    [mods('KX', { raw: '?' }), mods('KX'), undefined],
    [mods('KX', 'LT', { raw: '?' }), mods('KX'), 0],
    [{}, mods('KX'), undefined],
  ])('%j and %j: %s', (own, other, truth) => expect(of('sameModifiers', own, other)).toBe(truth));
});

describe('item.sameSeries', () => {
  const month = (date: string, ...modifiers: readonly unknown[]) => ({
    date,
    procedureCode: 'E0601',
    modifiers,
  });
  const own = (...modifiers: readonly unknown[]) => ({
    procedureCode: 'E0601',
    dateFrom: '2026-11-03',
    modifiers,
  });
  test.each([
    [own('RR', 'KI'), month('2026-10-03', 'RR', 'KH'), 1],
    [own('RR', 'KH'), month('2021-10-03', 'RR', 'KJ'), 0],
    [own('RR', 'KH', 'RA'), month('2026-10-03', 'RR', 'KH'), 0],
    [own('NU'), month('2026-10-03', 'RR', 'KH'), 0],
    [own('RR', 'KI'), month('2026-10-03', 'NU'), 0],
    [own('RR', 'KI'), { ...month('2026-10-03', 'RR', 'KH'), procedureCode: 'E0470' }, 0],
    [own('RR', 'KI'), { date: '2026-10-03', procedureCode: 'E0601' }, undefined],
    [own('RR', { raw: '?' }), month('2026-10-03', 'RR', 'KH'), undefined],
    [own('RR', 'KI'), month('2026-11-03', 'RR', 'KI'), 0],
  ])('%j after %j: %s', (line, earlier, truth) => {
    expect(of('sameSeries', line, earlier, 'history')).toBe(truth);
  });
  test('two months on one claim, in whatever order', () => {
    const line = (dateFrom: string, ...modifiers: string[]) => ({
      procedureCode: 'E0601',
      dateFrom,
      modifiers,
    });
    expect(of('sameSeries', line('2026-11-03', 'RR', 'KH'), line('2026-12-03', 'RR', 'KI'))).toBe(1);
    expect(of('sameSeries', line('2026-11-03', 'RR', 'KI'), line('2026-12-03', 'RR', 'KH'))).toBe(0);
  });
});

test('item.used: on this claim, or paid earlier', () => {
  const earlier = { date: '2026-10-03', procedureCode: 'E0601' };
  expect(of('used', {}, earlier, 'history')).toBe(1);
  expect(of('used', {}, { ...earlier, paid: false }, 'history')).toBe(0);
  expect(of('used', {}, {})).toBe(1);
});
