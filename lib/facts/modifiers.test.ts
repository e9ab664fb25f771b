import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import { createTables } from '../tables/lookup.ts';
import { createFactScope } from './scope.ts';
import type { FactValue } from './types.ts';

const tables = createTables(
  [
    {
      name: 'modifiers',
      edition: 'modifiers for these tests',
      rows: Object.fromEntries(['KX', 'KE', 'LT', 'AT'].map((code) => [code, [{ short: '' }]])),
    },
  ],
  {},
);

/** A fact of the first line. */
function fact(name: string, line: object, more: object = {}): FactValue {
  const { claim } = claimFromJson({ lines: [line], ...more });
  const scope = createFactScope({
    claim,
    payer: { kind: 'medicare-dme', reason: '' },
    tables,
    context: { values: {}, lineValues: {}, profile: {} },
    today: '2026-11-24',
  });
  return scope.get(name, 0);
}

const value = (found: FactValue) => (found.state === 'known' ? found.value : found.state);

/** A list with a box that could not be read. */
const partly = (...modifiers: string[]) => ({ modifiers: [...modifiers, { raw: '?' }] });

describe('line.modifierSet', () => {
  test('is the list of the line', () => {
    expect(fact('line.modifierSet', { modifiers: ['RR', 'KH'] })).toMatchObject({
      value: ['RR', 'KH'],
      complete: true,
    });
  });
  test('takes the modifiers that the note names when 99 points there', () => {
    const line = { modifiers: ['RR', 'KH', 'KX', '99'], description: 'mods KE LT for arm at home' };
    expect(fact('line.modifierSet', line)).toMatchObject({
      value: ['RR', 'KH', 'KX', '99', 'KE', 'LT'],
      complete: true,
    });
  });
  test('takes them from the claim note when no other line has 99', () => {
    const line = { modifiers: ['RR', '99'] };
    const note = { additionalInfo: 'KX' };
    expect(fact('line.modifierSet', line, note)).toMatchObject({ value: ['RR', '99', 'KX'], complete: true });
    expect(
      fact('line.modifierSet', line, { ...note, lines: [line, { modifiers: ['NU', '99'] }] }),
    ).toMatchObject({ value: ['RR', '99'], complete: false });
  });
  test('may be longer when 99 points at a note that was not seen or names none', () => {
    expect(fact('line.modifierSet', { modifiers: ['RR', '99'] })).toMatchObject({ complete: false });
    expect(
      fact('line.modifierSet', { modifiers: ['RR', '99'], description: 'left at the door, all well' }),
    ).toMatchObject({ value: ['RR', '99'], complete: false });
  });
  test('a note without 99 adds nothing', () => {
    expect(fact('line.modifierSet', { modifiers: ['RR'], description: 'KX' })).toMatchObject({
      value: ['RR'],
      complete: true,
    });
  });
  test('is unknown when no box was seen, and names the box', () => {
    expect(fact('line.modifierSet', {})).toMatchObject({ state: 'unknown', missing: 'line.modifiers' });
  });
});

describe('line.side', () => {
  test.each([
    [['KX', 'RT'], 'right'],
    [['LT'], 'left'],
    [['LT', 'KX', 'RT'], 'both'],
    [['KX'], 'none'],
    [[], 'none'],
  ])('%j is %s', (modifiers, side) => {
    expect(value(fact('line.side', { modifiers }))).toBe(side);
  });
  test('with an unread box only both sides are certain', () => {
    expect(value(fact('line.side', partly('RT', 'LT')))).toBe('both');
    expect(value(fact('line.side', partly('RT')))).toBe('unknown');
    expect(value(fact('line.side', partly('KX')))).toBe('unknown');
  });
});

describe('line.kLevel', () => {
  test.each([
    [['KX', 'K3'], 3],
    [['K0'], 0],
    [['KX'], 'blank'],
    [['K2', 'K3'], 'unknown'],
    [['KH'], 'blank'],
  ])('%j is %s', (modifiers, level) => {
    expect(value(fact('line.kLevel', { modifiers }))).toBe(level);
  });
  test('with an unread box there may be a second level', () => {
    expect(value(fact('line.kLevel', partly('K3')))).toBe('unknown');
  });
});

describe('line.liability', () => {
  test.each([
    [['KX'], 'kx'],
    [['GA', 'RR'], 'ga'],
    [['GZ'], 'gz'],
    [['GX', 'GY'], 'gy'],
    [['RR'], 'none'],
    [['KX', 'GA'], 'conflict'],
  ])('%j is %s', (modifiers, liability) => {
    expect(value(fact('line.liability', { modifiers }))).toBe(liability);
  });
  test('a conflict is certain whatever else stands there', () => {
    expect(value(fact('line.liability', partly('KX', 'GY')))).toBe('conflict');
    expect(value(fact('line.liability', partly('KX')))).toBe('unknown');
  });
});

describe('line.transaction', () => {
  test.each([
    [['RR', 'KH', 'RA'], 'rental'],
    [['NU', 'RA'], 'new'],
    [['UE'], 'used'],
    [['NU', 'RB'], 'repair'],
    [['RA'], 'replacement'],
    [['MS'], 'maintenance'],
    [['KX'], 'none'],
    [['NU', 'RR'], 'conflict'],
  ])('%j is %s', (modifiers, transaction) => {
    expect(value(fact('line.transaction', { modifiers }))).toBe(transaction);
  });
  test('is unknown while a box is unread, unless two contradict', () => {
    expect(value(fact('line.transaction', partly('RR')))).toBe('unknown');
    expect(value(fact('line.transaction', partly('RR', 'NU')))).toBe('conflict');
  });
});
